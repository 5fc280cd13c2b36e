"""Absorbing Markov chains: the expected visits of each state, solved exactly for sparse chains.

Kemeny and Snell, *Finite Markov Chains*: `v = s(I − Q)⁻¹`. States are eliminated one by one, and their transitions are
redirected to their successors (the state reduction of Grassmann, Taksar and Heyman). For a chain as sparse as a
process, the cost is close to linear in the number of transitions.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple, TypeAlias

Transitions: TypeAlias = Mapping[str, Mapping[str, float]]
"""The successors of each state with their weights: probabilities, or counts at parallel splits.

The difference to 1 leaves the chain.
"""

_Rows: TypeAlias = dict[str, dict[str, float]]

_MIN_LEAVING_PROBABILITY = 1e-12
"""A smaller probability of leaving a loop counts as zero; it is a rounding error of 1 − 1."""


_DENSE_COST = 400
"""States with fewer transitions in × out are eliminated as sparse rows."""

_MAX_VISITS = 1e100
"""More expected visits than this arise only from parallel splits without joins, and would soon overflow."""


class EndlessError(Exception):
    """The case returns to `state` for ever, so its expected number of visits is infinite."""

    def __init__(self, state: str) -> None:
        super().__init__(f"the case never leaves the loop at {state!r}")
        self.state = state


def expected_visits(transitions: Transitions, start: Mapping[str, float]) -> dict[str, float]:
    """Return the expected visits of each state that is reachable from `start`.

    `start` is the distribution of the first state. Every successor is a state too. Raises EndlessError where a loop has
    no exit, or where splits multiply the case without limit.
    """
    return ReducedMarkovChain(_reachable_rows(transitions, start)).visits(start)


class ReducedMarkovChain:
    """A reduced chain, reusable for many start distributions."""

    def __init__(self, transitions: Transitions) -> None:
        successors = _with_all_states(transitions)
        predecessors = _transposed(successors)
        self.states = list(successors)
        self.eliminated = _eliminate_all(self.states, successors, predecessors)

    def visits(self, start: Mapping[str, float]) -> dict[str, float]:
        """Return the expected visits of each reachable state. Raises EndlessError."""
        starts = dict(start)
        for state, _, row, leaving in self.eliminated:
            weight = starts.get(state, 0.0)
            if weight and leaving > _MIN_LEAVING_PROBABILITY:
                for successor, share in row.items():
                    starts[successor] = starts.get(successor, 0.0) + weight * share / leaving
        visits: dict[str, float] = {}
        for state, entering, _, leaving in reversed(self.eliminated):
            arriving = [visits[other] * weight for other, weight in entering.items() if other in visits]
            arrived = starts.get(state, 0.0) + sum(arriving)
            if arrived:
                if leaving <= _MIN_LEAVING_PROBABILITY or not arrived / leaving < _MAX_VISITS:
                    raise EndlessError(state)
                visits[state] = arrived / leaving
        return {state: visits[state] for state in self.states if state in visits}

    @property
    def elimination_work(self) -> int:
        """Return the number of transitions that the elimination redirects: `n³/3` for a dense chain of n states."""
        return sum(len(removed.incoming) * len(removed.outgoing) for removed in self.eliminated)

    def returns(self) -> dict[str, float]:
        """Return `N[j, j]` of every state: the expected visits of a case that starts there, including the first.

        Only the diagonal of `(I − Q)⁻¹` is computed, from the entries where the reduced chain is not zero (Takahashi,
        Fagan and Chen); this costs little more than the visits. Raises EndlessError.
        """
        for state, _, _, leaving in self.eliminated:
            if leaving <= _MIN_LEAVING_PROBABILITY:
                raise EndlessError(state)
        found: dict[str, dict[str, float]] = {state: {} for state in self.states}
        for state, entering, row, leaving in reversed(self.eliminated):
            own = found[state]
            column = {to: sum(found[to][other] * weight for other, weight in entering.items()) / leaving for to in row}
            for other in entering:
                own[other] = sum(weight * found[to][other] for to, weight in row.items()) / leaving
            for to, value in column.items():
                found[to][state] = value
            own[state] = (1 + sum(weight * column[to] for to, weight in row.items())) / leaving
        return {state: found[state][state] for state in self.states}


class AbsorbingChain:
    """A reduced chain that returns, for any start distribution, where a case is absorbed."""

    def __init__(self, transitions: Transitions) -> None:
        successors = _with_all_states(transitions)
        predecessors = _transposed(successors)
        origins = {state: tuple(row) for state, row in predecessors.items()}
        transient_states = [state for state, row in successors.items() if row]
        self._eliminated = _eliminate_all(transient_states, successors, predecessors)
        self._positions = {removed.state: position for position, removed in enumerate(self._eliminated)}
        self.endless_states = self._find_endless_states(origins)
        """The states from which a case may never end or is multiplied without limit, each with the causing state."""

    def absorption_counts(self, start: Mapping[str, float]) -> dict[str, float]:
        """Return how often a case with this start distribution reaches each absorbing state.

        Raises EndlessError where it may never end.
        """
        for state in start:
            if state in self.endless_states:
                raise EndlessError(self.endless_states[state])
        counts = dict(start)
        positions = [self._positions[state] for state in start if state in self._positions]
        heapq.heapify(positions)
        while positions:
            passed, _, row, leaving = self._eliminated[heapq.heappop(positions)]
            weight = counts.pop(passed) / leaving
            for successor, share in row.items():
                if successor not in counts and successor in self._positions:
                    heapq.heappush(positions, self._positions[successor])
                counts[successor] = counts.get(successor, 0.0) + weight * share
        return counts

    def _find_endless_states(self, origins: Mapping[str, Iterable[str]]) -> dict[str, str]:
        """Return the endless states with their causes; `origins` are the predecessors of each state."""
        found = {
            removed.state: removed.state
            for removed in self._eliminated
            if removed.leaving_probability <= _MIN_LEAVING_PROBABILITY
        }
        pending = list(found)
        for state in pending:
            for origin in origins[state]:
                if origin not in found:
                    found[origin] = found[state]
                    pending.append(origin)
        lengths = self.expected_totals(dict.fromkeys(self._positions, 1.0))
        return {state: state for state, count in lengths.items() if not count < _MAX_VISITS} | found

    def expected_totals(self, values: Mapping[str, float]) -> dict[str, float]:
        """Return the expected sum of `values` over all visits, by the state where a case starts.

        A state that a case never leaves adds nothing.
        """
        own_totals = dict(values)
        for state, entering, _, leaving in self._eliminated:
            if leaving > _MIN_LEAVING_PROBABILITY and own_totals.get(state):
                for other, weight in entering.items():
                    own_totals[other] = own_totals.get(other, 0.0) + weight * own_totals[state] / leaving
        found = {state: value for state, value in values.items() if state not in self._positions}
        for state, _, row, leaving in reversed(self._eliminated):
            ahead = sum(weight * found.get(successor, 0.0) for successor, weight in row.items())
            found[state] = (own_totals.get(state, 0.0) + ahead) / leaving if leaving > _MIN_LEAVING_PROBABILITY else 0.0
        return found


def expected_returns(transitions: Transitions, start: Mapping[str, float]) -> dict[str, float]:
    """Return `N[j, j]` of every state that is reachable from `start`. Raises EndlessError as `expected_visits` does."""
    return ReducedMarkovChain(_reachable_rows(transitions, start)).returns()


class _EliminatedState(NamedTuple):
    """An eliminated state with its transitions at the time of its elimination."""

    state: str
    incoming: Mapping[str, float]
    outgoing: Mapping[str, float]
    leaving_probability: float
    """The total weight of its transitions to other states; zero where a case stays for ever."""


def _with_all_states(transitions: Transitions) -> _Rows:
    """Return every state with its transitions, without those of weight zero."""
    rows = {
        state: {successor: weight for successor, weight in row.items() if weight > 0}
        for state, row in transitions.items()
    }
    for successor in [successor for row in rows.values() for successor in row]:
        rows.setdefault(successor, {})
    return rows


def _reachable_rows(transitions: Transitions, start: Mapping[str, float]) -> _Rows:
    """Return the reachable part of the chain, without transitions of weight zero."""
    rows: _Rows = {}
    pending = [state for state, weight in start.items() if weight > 0]
    while pending:
        state = pending.pop()
        if state not in rows:
            rows[state] = {successor: weight for successor, weight in transitions.get(state, {}).items() if weight > 0}
            pending.extend(rows[state])
    return rows


def _transposed(rows: _Rows) -> _Rows:
    columns: _Rows = {state: {} for state in rows}
    for state, row in rows.items():
        for successor, weight in row.items():
            columns[successor][state] = weight
    return columns


def _eliminate_all(states: Iterable[str], successors: _Rows, predecessors: _Rows) -> list[_EliminatedState]:
    """Eliminate `states`, those with few neighbours first, which keeps the chain sparse.

    Where the rest is dense, it is eliminated as a matrix, which is faster.
    """
    heap = [
        (len(successors[state]) * len(predecessors[state]), position, state) for position, state in enumerate(states)
    ]
    heapq.heapify(heap)
    eliminated: list[_EliminatedState] = []
    while heap:
        cost, position, state = heapq.heappop(heap)
        cost_now = len(successors[state]) * len(predecessors[state])
        if cost_now > cost:
            heapq.heappush(heap, (cost_now, position, state))
        elif cost_now > _DENSE_COST and cost_now > len(heap) ** 2 / 8:
            rest = [state, *(other for _, _, other in sorted(heap))]
            return [*eliminated, *_eliminate_dense(rest, successors)]
        else:
            eliminated.append(_eliminate(state, successors, predecessors))
    return eliminated


def _eliminate_dense(states: Sequence[str], successors: _Rows) -> Iterator[_EliminatedState]:
    """Eliminate all `states` in this order, as a matrix with a row for each state and a column for each successor."""
    others = dict.fromkeys(to for state in states for to in successors[state])
    known = set(states)
    columns = [*states, *(other for other in others if other not in known)]
    rows = [[successors[state].get(column, 0.0) for column in columns] for state in states]
    for position, state in enumerate(states):
        pivot, rest = rows[position], columns[position + 1 :]
        leaving = 1 - pivot[0]
        entering = {states[row]: rows[row][0] for row in range(position + 1, len(states)) if rows[row][0]}
        yield _EliminatedState(
            state, entering, {to: weight for to, weight in zip(rest, pivot[1:], strict=True) if weight}, leaving
        )
        tail = pivot[1:]
        for row in range(position + 1, len(states)):
            first, *values = rows[row]
            factor = first / leaving if first and leaving > _MIN_LEAVING_PROBABILITY else 0.0
            rows[row] = [a + factor * b for a, b in zip(values, tail, strict=True)] if factor else values


def _eliminate(state: str, successors: _Rows, predecessors: _Rows) -> _EliminatedState:
    """Redirect the transitions of `state` to its successors."""
    row, entering = successors.pop(state), predecessors.pop(state)
    leaving = 1 - row.pop(state, 0.0)
    entering.pop(state, None)
    for other in entering:
        del successors[other][state]
    for successor, weight in row.items():
        del predecessors[successor][state]
        if leaving > _MIN_LEAVING_PROBABILITY:
            for other, entry in entering.items():
                successors[other][successor] = predecessors[successor][other] = (
                    successors[other].get(successor, 0.0) + entry * weight / leaving
                )
    return _EliminatedState(state, entering, row, leaving)
