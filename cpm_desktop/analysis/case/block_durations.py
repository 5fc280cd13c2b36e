"""How long the parallel branches of a block take, and the expected duration of the longest."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from math import sqrt
from random import Random
from typing import TypeAlias

from cpm_desktop.analysis.case.blocks import ParallelBlock
from cpm_desktop.analysis.case.step_minutes import StepMinutes

Durations: TypeAlias = Mapping[float, float]
"""The probability of each possible duration in minutes."""

Exits: TypeAlias = Mapping[str, Sequence[tuple[str, float]]]
"""The next nodes of each node with their probabilities."""

MAX_POINTS = 20_000
"""The most durations that are followed; more are simulated."""
_MIN_PROBABILITY = 1e-15
"""A smaller probability is left out; all of them together change no figure."""
_DIGITS = 9
"""Durations are rounded to this number of digits, so that equal sums are equal."""


class TooManyDurationsError(Exception):
    """A branch has more possible durations than can be followed."""


def longest_of(branches: Sequence[Durations]) -> Durations:
    """Return the durations of the longest of independent branches: the product of their distribution functions."""
    points = sorted({minutes for durations in branches for minutes in durations})
    if len(points) > MAX_POINTS:
        raise TooManyDurationsError
    reached = [1.0] * len(points)
    for durations in branches:
        shares = accumulate(durations.get(minutes, 0.0) for minutes in points)
        reached = [product * share for product, share in zip(reached, shares, strict=True)]
    before = [0.0, *reached[:-1]]
    return {
        minutes: share - previous
        for minutes, share, previous in zip(points, reached, before, strict=True)
        if share - previous > _MIN_PROBABILITY
    }


def expected_duration(durations: Durations) -> float:
    """Return the mean of a distribution, in minutes."""
    total = sum(durations.values())
    return sum(minutes * share for minutes, share in durations.items()) / total if total else 0.0


def branch_durations(
    entry: str,
    branch: Collection[str],
    exits: Exits,
    minutes_of: Callable[[str], float],
    inner_blocks: Mapping[str, tuple[str, Durations]],
) -> Durations:
    """Return the durations from `entry` until a case leaves the nodes of `branch`, or ends there.

    `inner_blocks` contains the join and the durations of each block inside, by its split. Raises
    TooManyDurationsError.
    """
    found: dict[float, float] = {}
    arriving = {(0.0, entry): 1.0}
    heap = [(0.0, entry)]
    steps = 0
    while heap:
        minutes, node = heapq.heappop(heap)
        probability = arriving.pop((minutes, node), 0.0)
        if probability < _MIN_PROBABILITY:
            continue
        steps += 1
        if steps > MAX_POINTS:
            raise TooManyDurationsError
        if node not in branch:
            found[minutes] = found.get(minutes, 0.0) + probability
            continue
        left = round(minutes + minutes_of(node), _DIGITS)
        remaining = probability
        for target, later, share in _next_nodes(node, left, exits, inner_blocks):
            remaining -= probability * share
            if (later, target) not in arriving:
                heapq.heappush(heap, (later, target))
            arriving[later, target] = arriving.get((later, target), 0.0) + probability * share
        if remaining > _MIN_PROBABILITY:
            found[left] = found.get(left, 0.0) + remaining
    return found


def _next_nodes(
    node: str, minutes: float, exits: Exits, inner_blocks: Mapping[str, tuple[str, Durations]]
) -> Iterator[tuple[str, float, float]]:
    """Yield the next nodes with the time when a case reaches them and the probability."""
    if node in inner_blocks:
        join, durations = inner_blocks[node]
        for taken, share in durations.items():
            yield join, round(minutes + taken, _DIGITS), share
    else:
        for target, share in exits.get(node, ()):
            yield target, minutes, share


@dataclass(frozen=True, slots=True)
class LongestBranch:
    """The expected duration of the longest branch of a block, in minutes."""

    minutes: float
    unwaited_minutes: float
    """The same with all waiting times at 0."""
    standard_error: float = 0.0
    """The standard error of simulated minutes."""
    is_simulated: bool = False


class BlockSimulator:
    """Simulates the branches of blocks. The same seed gives the same durations."""

    def __init__(self, blocks: Mapping[str, ParallelBlock], exits: Exits, steps: StepMinutes, seed: int) -> None:
        self._blocks, self._exits, self._steps = blocks, exits, steps
        self._random = Random(seed)

    def longest_branch(self, block: ParallelBlock, cases: int) -> LongestBranch:
        """Return the mean of the longest branch over simulated cases, with its standard error."""
        found = [self._block(block) for _ in range(cases)]
        minutes = [with_waiting for with_waiting, _ in found]
        mean = sum(minutes) / cases
        variance = sum((value - mean) ** 2 for value in minutes) / max(1, cases - 1)
        unwaited = sum(unwaited for _, unwaited in found) / cases
        return LongestBranch(mean, unwaited, sqrt(variance / cases), True)

    def _block(self, block: ParallelBlock) -> tuple[float, float]:
        """Simulate all branches; return the longest duration with waiting, and without."""
        ways = [self._branch(entry, block.join) for entry, _ in self._exits[block.split]]
        return max(with_waiting for with_waiting, _ in ways), max(unwaited for _, unwaited in ways)

    def _branch(self, entry: str, join: str) -> tuple[float, float]:
        with_waiting = unwaited = 0.0
        node: str | None = entry
        while node is not None and node != join:
            touch, wait = self._steps.draw(node, self._random)
            with_waiting, unwaited = with_waiting + touch + wait, unwaited + touch
            inner = self._blocks.get(node)
            if inner is not None:
                longest, longest_unwaited = self._block(inner)
                with_waiting, unwaited, node = with_waiting + longest, unwaited + longest_unwaited, inner.join
            else:
                node = self._chosen_exit(node)
        return with_waiting, unwaited

    def _chosen_exit(self, node: str) -> str | None:
        drawn = self._random.random()
        for target, share in self._exits.get(node, ()):
            drawn -= share
            if drawn < 0:
                return target
        return None
