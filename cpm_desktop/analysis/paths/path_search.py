"""The ways that a case can take through the process, likeliest first (A10)."""

from __future__ import annotations

import heapq
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, count
from math import fsum, inf, log
from typing import Literal, NamedTuple, TypeAlias

from cpm_desktop.analysis.case.visits import case_starts
from cpm_desktop.analysis.paths.lookahead import Lookahead
from cpm_desktop.analysis.paths.path_state import PathExplorer, PathSegment, PathState
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Flow

SearchLimit: TypeAlias = Literal["", "count", "work"]

MAX_NODE_VISITS = 300_000
"""How many nodes may be passed and exits looked at in search of variants."""


@dataclass(frozen=True, slots=True)
class ProcessPath:
    """One way of a case from a start until it is over."""

    probability: float
    """The share of the start, times the weights of all flows taken."""
    nodes: tuple[str, ...]
    """All nodes in the order of the walk; after a parallel split branch by branch, then the join."""
    flows: tuple[str, ...]
    """The flows taken, in the same order."""
    steps: tuple[str, ...]
    previous_steps: tuple[tuple[int, ...], ...]
    """For each step the places in `steps` of those adjacent before it: one most often, several behind a join."""
    unfollowed_messages: tuple[tuple[int, str], ...]
    """Messages that the case sends without following them: the place of the step before, and the step they go to."""
    lead_minutes: float
    """The time until the case is over; of branches side by side the longest counts."""


@dataclass(frozen=True, slots=True)
class PathSet:
    """The variants of a scenario."""

    paths: tuple[ProcessPath, ...]
    """The likeliest first."""
    bound: SearchLimit
    """Why there may be more: as many were found as asked for, or the search became too long; empty if these are all."""

    @property
    def count(self) -> int:
        """Return how many were found."""
        return len(self.paths)

    @property
    def covered_share(self) -> float:
        """Return the share of the cases that they cover."""
        return fsum(path.probability for path in self.paths)


def find_paths(
    scenario: Scenario, max_repeats: int = 1, max_paths: int = 1_000, max_node_visits: int = MAX_NODE_VISITS
) -> PathSet:
    """Return the paths from a start to an end that take no flow more than `repeats` times, the likeliest `most`.

    Best first: of all walks begun, the one with the likeliest completion goes on (A*, Hart, Nilsson and Raphael), so
    that the likeliest are found at once among any number. A walk that comes to a dead end is no variant, unless another
    branch of the same case comes to an end.
    """
    explorer = PathExplorer(scenario, max_repeats, max_node_visits)
    found = [*_take_paths(_BestFirstSearch(scenario, explorer).finished_states(), max_paths + 1)]
    bound: SearchLimit = "count" if len(found) > max_paths else "work" if explorer.remaining_node_visits < 0 else ""
    return PathSet(tuple(sorted(found[:max_paths], key=lambda path: -path.probability)), bound)


def _take_paths(states: Iterator[PathState], max_paths: int) -> Iterator[ProcessPath]:
    for walk, _ in zip(states, range(max_paths), strict=False):
        yield _path_from(walk)


class _QueuedState(NamedTuple):
    """A walk in the heap, about to go on by a flow; without one it is at its start or over."""

    priority: float
    """The negative logarithm of the probability of its likeliest completion, without what rounding makes of it."""
    negative_depth: int
    """Of equally likely walks the one with the most choices behind it comes first: this is their negative number."""
    sequence_number: int
    state: PathState
    flow: Flow | None = None
    probability: float = 1.0


class _BestFirstSearch:
    """All walks that were begun, in a heap: the one with the likeliest completion goes on."""

    def __init__(self, scenario: Scenario, explorer: PathExplorer) -> None:
        self._explorer = explorer
        self._lookahead = Lookahead(scenario)
        self._sequence_numbers = count()
        self._heap: list[_QueuedState] = []
        for start, share in case_starts(scenario).items():
            self._push(log(share) + self._lookahead.node_bound(start), 0, explorer.start_at(start, share))

    def finished_states(self) -> Iterator[PathState]:
        """Yield walks that came to an end, the likeliest first; without work left, those that had by then."""
        while self._heap and self._explorer.remaining_node_visits >= 0:
            queued = heapq.heappop(self._heap)
            state = queued.state.branched_along(queued.flow, queued.probability) if queued.flow else queued.state
            if state.is_finished:
                yield state
            elif self._explorer.advance(state):
                self._push_choices(state, queued.negative_depth - 1)
        yield from (begun.state for begun in sorted(self._heap) if begun.state.is_finished)

    def _push_choices(self, state: PathState, depth: int) -> None:
        """Put every way to go on into the heap; a walk that is over waits there for its turn."""
        if state.is_finished:
            if state.has_reached_end:
                self._push(state.log_probability, depth, state)
            return
        other_branches_bound = state.log_probability + self._other_branches_bound(state)
        for flow, probability in self._explorer.choices(state):
            self._push(
                other_branches_bound + log(probability) + self._lookahead.flow_bound(flow.id),
                depth,
                state,
                flow,
                probability,
            )

    def _push(
        self, bound: float, depth: int, state: PathState, flow: Flow | None = None, probability: float = 1.0
    ) -> None:
        if bound > -inf:
            heapq.heappush(
                self._heap,
                _QueuedState(-round(bound, 9), depth, next(self._sequence_numbers), state, flow, probability),
            )

    def _other_branches_bound(self, state: PathState) -> float:
        """Return what the other branches promise than the one that stands at a decision."""
        others = [*state.tokens[:-1], *chain.from_iterable(state.waiting_at_joins.values())]
        return sum(
            self._lookahead.node_bound(one.node) if one.flow is None else self._lookahead.flow_bound(one.flow)
            for one in others
        )


def _path_from(state: PathState) -> ProcessPath:
    segments: list[PathSegment] = []
    segment: PathSegment | None = state.segment
    while segment:
        segments.append(segment)
        segment = segment.previous_segment
    segments.reverse()
    return ProcessPath(
        state.probability,
        tuple(chain.from_iterable(one.nodes for one in segments)),
        tuple(chain.from_iterable(one.flows for one in segments)),
        tuple(chain.from_iterable(one.steps for one in segments)),
        tuple(chain.from_iterable(one.previous_steps for one in segments)),
        tuple(chain.from_iterable(one.messages for one in segments)),
        state.end_minutes,
    )
