"""The ways that a case can take through the process, likeliest first (A10)."""

from __future__ import annotations

import heapq
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, count
from math import fsum, inf, log
from typing import Literal, TypeAlias

from cpm_desktop.analysis.outlook import Outlook
from cpm_desktop.analysis.visits import case_starts
from cpm_desktop.analysis.walks import Stretch, Walk, Walker
from cpm_desktop.model.document import Scenario

Bound: TypeAlias = Literal["", "count", "work"]

WORK = 200_000
"""How many nodes may be passed in search of variants."""


@dataclass(frozen=True, slots=True)
class Path:
    """One way of a case from a start until it is over."""

    probability: float
    """The share of the start, times the weights of all flows taken."""
    nodes: tuple[str, ...]
    """All nodes in the order of the walk; after a parallel split branch by branch, then the join."""
    flows: tuple[str, ...]
    """The flows taken, in the same order."""
    steps: tuple[str, ...]
    before: tuple[tuple[int, ...], ...]
    """For each step the places in `steps` of those adjacent before it: one most often, several behind a join."""
    messages: tuple[tuple[int, str], ...]
    """Messages that the case sends without following them: the place of the step before, and the step they go to."""
    lead_minutes: float
    """The time until the case is over; of branches side by side the longest counts."""


@dataclass(frozen=True, slots=True)
class Variants:
    """The variants of a scenario."""

    paths: tuple[Path, ...]
    """The likeliest first."""
    bound: Bound
    """Why there may be more: as many were found as asked for, or the search became too long; empty if these are all."""

    @property
    def count(self) -> int:
        """Return how many were found."""
        return len(self.paths)

    @property
    def mass(self) -> float:
        """Return the share of the cases that they cover."""
        return fsum(path.probability for path in self.paths)


def variants(scenario: Scenario, repeats: int = 1, most: int = 1_000, work: int = WORK) -> Variants:
    """Return the paths from a start to an end that take no flow more than `repeats` times, the likeliest `most`.

    Best first: of all walks begun, the one with the likeliest completion goes on (A*, Hart, Nilsson and Raphael), so
    that the likeliest are found at once among any number. A walk that comes to a dead end is no variant, unless another
    branch of the same case comes to an end.
    """
    walker = Walker(scenario, repeats, work)
    found = [*_paths(_Search(scenario, walker).finished(), most + 1)]
    bound: Bound = "count" if len(found) > most else "work" if walker.work < 0 else ""
    return Variants(tuple(sorted(found[:most], key=lambda path: -path.probability)), bound)


def _paths(walks: Iterator[Walk], most: int) -> Iterator[Path]:
    for walk, _ in zip(walks, range(most), strict=False):
        yield _path(walk)


class _Search:
    """All walks that were begun, in a heap: the one with the likeliest completion goes on."""

    def __init__(self, scenario: Scenario, walker: Walker) -> None:
        self._walker = walker
        self._outlook = Outlook(scenario)
        self._heap: list[tuple[float, int, int, Walk]] = []
        self._numbers = count()
        for start, share in case_starts(scenario).items():
            self._keep(walker.begun(start, share), 0)

    def finished(self) -> Iterator[Walk]:
        """Yield walks that came to an end, the likeliest first."""
        while self._heap:
            _, depth, _, walk = heapq.heappop(self._heap)
            if not walk.tokens and not walk.waiting:
                yield walk
            elif self._walker.go_on(walk):
                if walk.tokens:
                    for choice in self._walker.choices(walk):
                        self._keep(choice, depth - 1)
                elif walk.ended:
                    self._keep(walk, depth - 1)

    def _keep(self, walk: Walk, depth: int) -> None:
        """Put a walk into the heap unless no way leads on; of equally likely ones the longest comes first."""
        promise = log(walk.probability) + self._promise(walk)
        if promise > -inf:
            heapq.heappush(self._heap, (-round(promise, 9), depth, next(self._numbers), walk))

    def _promise(self, walk: Walk) -> float:
        outlook = self._outlook
        ahead = (outlook.at(one.node) if one.flow is None else outlook.beyond(one.flow) for one in walk.tokens)
        joins = (outlook.beyond(one.flow) for tokens in walk.waiting.values() for one in tokens if one.flow)
        return sum(ahead) + sum(joins)


def _path(walk: Walk) -> Path:
    stretches: list[Stretch] = []
    stretch: Stretch | None = walk.passed
    while stretch:
        stretches.append(stretch)
        stretch = stretch.earlier
    stretches.reverse()
    return Path(
        walk.probability,
        tuple(chain.from_iterable(one.nodes for one in stretches)),
        tuple(chain.from_iterable(one.flows for one in stretches)),
        tuple(chain.from_iterable(one.steps for one in stretches)),
        tuple(chain.from_iterable(one.before for one in stretches)),
        tuple(chain.from_iterable(one.messages for one in stretches)),
        walk.minutes,
    )
