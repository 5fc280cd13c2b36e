"""The ways that a case can take through the process, likeliest first (A10)."""

from __future__ import annotations

import heapq
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, count
from math import fsum, inf, log
from typing import Literal, NamedTuple, TypeAlias

from cpm_desktop.analysis.case.visits import case_starts
from cpm_desktop.analysis.paths.lookahead import Outlook
from cpm_desktop.analysis.paths.path_state import Stretch, Walk, Walker
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Flow

Bound: TypeAlias = Literal["", "count", "work"]

WORK = 300_000
"""How many nodes may be passed and exits looked at in search of variants."""


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


class _Begun(NamedTuple):
    """A walk in the heap, about to go on by a flow; without one it is at its start or over."""

    rank: float
    """The negative logarithm of the probability of its likeliest completion, without what rounding makes of it."""
    depth: int
    """Of equally likely walks the one with the most choices behind it comes first: this is their negative number."""
    number: int
    walk: Walk
    flow: Flow | None = None
    weight: float = 1.0


class _Search:
    """All walks that were begun, in a heap: the one with the likeliest completion goes on."""

    def __init__(self, scenario: Scenario, walker: Walker) -> None:
        self._walker = walker
        self._outlook = Outlook(scenario)
        self._numbers = count()
        self._heap: list[_Begun] = []
        for start, share in case_starts(scenario).items():
            self._keep(log(share) + self._outlook.at(start), 0, walker.begun(start, share))

    def finished(self) -> Iterator[Walk]:
        """Yield walks that came to an end, the likeliest first; without work left, those that had by then."""
        while self._heap and self._walker.work >= 0:
            begun = heapq.heappop(self._heap)
            walk = begun.walk.branched(begun.flow, begun.weight) if begun.flow else begun.walk
            if walk.over:
                yield walk
            elif self._walker.go_on(walk):
                self._keep_choices(walk, begun.depth - 1)
        yield from (begun.walk for begun in sorted(self._heap) if begun.walk.over)

    def _keep_choices(self, walk: Walk, depth: int) -> None:
        """Put every way to go on into the heap; a walk that is over waits there for its turn."""
        if walk.over:
            if walk.ended:
                self._keep(walk.likelihood, depth, walk)
            return
        elsewhere = walk.likelihood + self._promise(walk)
        for flow, weight in self._walker.choices(walk):
            self._keep(elsewhere + log(weight) + self._outlook.beyond(flow.id), depth, walk, flow, weight)

    def _keep(self, promise: float, depth: int, walk: Walk, flow: Flow | None = None, weight: float = 1.0) -> None:
        if promise > -inf:
            heapq.heappush(self._heap, _Begun(-round(promise, 9), depth, next(self._numbers), walk, flow, weight))

    def _promise(self, walk: Walk) -> float:
        """Return what the other branches promise than the one that stands at a decision."""
        others = [*walk.tokens[:-1], *chain.from_iterable(walk.waiting.values())]
        return sum(self._outlook.at(one.node) if one.flow is None else self._outlook.beyond(one.flow) for one in others)


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
