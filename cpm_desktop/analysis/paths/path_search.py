"""The search for the likeliest paths of a case through the process."""

from __future__ import annotations

import heapq
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, count
from math import fsum, inf, log
from typing import Literal, NamedTuple, TypeAlias

from cpm_desktop.analysis.case.case_starts import case_starts
from cpm_desktop.analysis.paths.lookahead import Lookahead
from cpm_desktop.analysis.paths.path_state import PathExplorer, PathSegment, PathState
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Flow

SearchLimit: TypeAlias = Literal["", "count", "work"]

MAX_NODE_VISITS = 300_000
"""The default limit of visited nodes and examined exits."""


@dataclass(frozen=True, slots=True)
class ProcessPath:
    """One path of a case from a start until it ends."""

    probability: float
    """The probability of the start, multiplied by the probabilities of all flows."""
    nodes: tuple[str, ...]
    """All nodes in visiting order; after a parallel split branch by branch, then the join."""
    flows: tuple[str, ...]
    """The flows on the path, in visiting order."""
    steps: tuple[str, ...]
    previous_steps: tuple[tuple[int, ...], ...]
    """For each step the indexes in `steps` of its predecessors: usually one, several after a join."""
    previous_nodes: tuple[tuple[int, ...], ...]
    """For each node the indexes in `nodes` of its predecessors: usually one, several at a join."""
    flow_sources: tuple[int, ...]
    """For each flow the index in `nodes` of the node where it starts."""
    lead_minutes: float
    """The time until the case ends; of parallel branches the longest counts."""


@dataclass(frozen=True, slots=True)
class PathSet:
    """The paths found in a scenario."""

    paths: tuple[ProcessPath, ...]
    """The likeliest paths first."""
    bound: SearchLimit
    """The limit that ended the search: the number of paths or the work; empty if these are all paths."""

    @property
    def count(self) -> int:
        """Return the number of paths."""
        return len(self.paths)

    @property
    def covered_share(self) -> float:
        """Return the share of cases that take one of the paths."""
        return fsum(path.probability for path in self.paths)


def find_paths(
    scenario: Scenario, max_repeats: int = 1, max_paths: int = 1_000, max_node_visits: int = MAX_NODE_VISITS
) -> PathSet:
    """Return the likeliest paths from a start to an end, at most `max_paths`.

    No path follows a flow more than `max_repeats` times. The search is best first: it always extends the state with the
    likeliest completion (A*, Hart, Nilsson and Raphael), so the likeliest paths come first among any number. A state at
    a dead end is not a path, unless another branch of the case reaches an end.
    """
    explorer = PathExplorer(scenario, max_repeats, max_node_visits)
    found = [*_take_paths(_BestFirstSearch(scenario, explorer).finished_states(), max_paths + 1)]
    bound: SearchLimit = "count" if len(found) > max_paths else "work" if explorer.remaining_node_visits < 0 else ""
    return PathSet(tuple(sorted(found[:max_paths], key=lambda path: -path.probability)), bound)


def _take_paths(states: Iterator[PathState], max_paths: int) -> Iterator[ProcessPath]:
    for state, _ in zip(states, range(max_paths), strict=False):
        yield _path_from(state)


class _QueuedState(NamedTuple):
    """A state in the heap with the flow to follow next; without a flow it is at its start or finished."""

    priority: float
    """The negative logarithm of the probability of the likeliest completion, rounded."""
    negative_depth: int
    """The negative number of choices. Among equally likely states, the one with the most choices comes first."""
    sequence_number: int
    state: PathState
    flow: Flow | None = None
    probability: float = 1.0


class _BestFirstSearch:
    """The heap of all states; the one with the likeliest completion is extended first."""

    def __init__(self, scenario: Scenario, explorer: PathExplorer) -> None:
        self._explorer = explorer
        self._lookahead = Lookahead(scenario)
        self._sequence_numbers = count()
        self._heap: list[_QueuedState] = []
        for start, share in case_starts(scenario).items():
            self._push(log(share) + self._lookahead.node_bound(start), 0, explorer.start_at(start, share))

    def finished_states(self) -> Iterator[PathState]:
        """Yield finished states, the likeliest first.

        When the work limit is reached, yield those already in the heap.
        """
        while self._heap and self._explorer.remaining_node_visits >= 0:
            queued = heapq.heappop(self._heap)
            state = queued.state.branched_along(queued.flow, queued.probability) if queued.flow else queued.state
            if state.is_finished:
                yield state
            elif self._explorer.advance(state):
                self._push_choices(state, queued.negative_depth - 1)
        yield from (queued.state for queued in sorted(self._heap) if queued.state.is_finished)

    def _push_choices(self, state: PathState, depth: int) -> None:
        """Push all continuations of a state. A finished state is pushed too, to be yielded in order."""
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
        """Return the bound of all branches other than the one at a decision."""
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
        tuple(chain.from_iterable(one.previous_nodes for one in segments)),
        tuple(chain.from_iterable(one.flow_sources for one in segments)),
        state.end_minutes,
    )
