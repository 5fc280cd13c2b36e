"""Absorbing Markov chains: how often a case comes to a state, solved exactly and sparsely.

Kemeny and Snell, *Finite Markov Chains*: `v = s(I − Q)⁻¹`. States are taken out one at a time, each time handing its
traffic on to its successors (the state reduction of Grassmann, Taksar and Heyman), so that a chain as thin as a
process costs little more than its number of transitions.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple, TypeAlias

Transitions: TypeAlias = Mapping[str, Mapping[str, float]]
"""How a state goes on: its successors with their weights; what is missing from 1 leaves the chain."""

_Rows: TypeAlias = dict[str, dict[str, float]]

_MIN_LEAVING_PROBABILITY = 1e-12
"""A smaller chance to leave a loop is none: it is what rounding leaves of 1 − 1."""


_MAX_VISITS = 1e100
"""So many visits are what parallel splits make that are never joined: more would soon be no number at all."""


class EndlessError(Exception):
    """The case comes back to `state` for ever, so that it has no expected number of visits."""

    def __init__(self, state: str) -> None:
        super().__init__(f"the case never leaves the loop at {state!r}")
        self.state = state


def expected_visits(transitions: Transitions, start: Mapping[str, float]) -> dict[str, float]:
    """Return the expected number of visits to each state that can be reached from `start`; others are missing.

    `start` says how much of a case begins where; every successor is a state, too. Raises EndlessError where a loop has
    no way out, or where splits make countless cases of one.
    """
    return ReducedMarkovChain(_reachable_rows(transitions, start)).visits(start)


class ReducedMarkovChain:
    """A chain that is reduced once, for many starts."""

    def __init__(self, transitions: Transitions) -> None:
        successors = _with_all_states(transitions)
        predecessors = _transposed(successors)
        self.states = list(successors)
        self.eliminated = [
            _eliminate(state, successors, predecessors)
            for state in _elimination_order(self.states, successors, predecessors)
        ]

    def visits(self, start: Mapping[str, float]) -> dict[str, float]:
        """Return the expected number of visits to each state that a case comes to; raises EndlessError."""
        starts = dict(start)
        for state, _, row, leaving in self.eliminated:
            weight = starts.get(state, 0.0)
            if weight and leaving > _MIN_LEAVING_PROBABILITY:
                for to, share in row.items():
                    starts[to] = starts.get(to, 0.0) + weight * share / leaving
        visits: dict[str, float] = {}
        for state, entering, _, leaving in reversed(self.eliminated):
            arriving = [visits[other] * weight for other, weight in entering.items() if other in visits]
            arrived = starts.get(state, 0.0) + sum(arriving)
            if arrived:
                if leaving <= _MIN_LEAVING_PROBABILITY or not arrived / leaving < _MAX_VISITS:
                    raise EndlessError(state)
                visits[state] = arrived / leaving
        return {state: visits[state] for state in self.states if state in visits}


class AbsorbingChain:
    """A chain that is reduced once to tell of any state where a case that is there will end."""

    def __init__(self, transitions: Transitions) -> None:
        successors = _with_all_states(transitions)
        predecessors = _transposed(successors)
        origins = {state: tuple(row) for state, row in predecessors.items()}
        transient_states = [state for state, row in successors.items() if row]
        order = _elimination_order(transient_states, successors, predecessors)
        self._eliminated = [_eliminate(state, successors, predecessors) for state in order]
        self._positions = {removed.state: place for place, removed in enumerate(self._eliminated)}
        self.endless_states = self._find_endless_states(origins)
        """The states from which a case may never come back or is split into countless ones, each with one where."""

    def absorption_counts(self, start: Mapping[str, float]) -> dict[str, float]:
        """Return how often a case that begins like this comes to which of those states that lead nowhere.

        `start` says how much of the case begins where. Raises EndlessError.
        """
        for state in start:
            if state in self.endless_states:
                raise EndlessError(self.endless_states[state])
        counts = dict(start)
        places = [self._positions[state] for state in start if state in self._positions]
        heapq.heapify(places)
        while places:
            passed, _, row, leaving = self._eliminated[heapq.heappop(places)]
            weight = counts.pop(passed) / leaving
            for to, share in row.items():
                if to not in counts and to in self._positions:
                    heapq.heappush(places, self._positions[to])
                counts[to] = counts.get(to, 0.0) + weight * share
        return counts

    def _find_endless_states(self, origins: Mapping[str, Iterable[str]]) -> dict[str, str]:
        """Return from where, and where, a case stays for ever or becomes countless; `origins` leads to each state."""
        found = {
            removed.state: removed.state
            for removed in self._eliminated
            if removed.leaving_probability <= _MIN_LEAVING_PROBABILITY
        }
        waiting = list(found)
        for state in waiting:
            for origin in origins[state]:
                if origin not in found:
                    found[origin] = found[state]
                    waiting.append(origin)
        lengths = self.expected_totals(dict.fromkeys(self._positions, 1.0))
        return {state: state for state, often in lengths.items() if not often < _MAX_VISITS} | found

    def expected_totals(self, values: Mapping[str, float]) -> dict[str, float]:
        """Return what `values` come to from each state on, weighed with visits, where `arrivals` has an answer.

        A state in which a case stays for ever adds nothing.
        """
        own_totals = dict(values)
        for state, entering, _, leaving in self._eliminated:
            if leaving > _MIN_LEAVING_PROBABILITY and own_totals.get(state):
                for other, weight in entering.items():
                    own_totals[other] = own_totals.get(other, 0.0) + weight * own_totals[state] / leaving
        found = {state: value for state, value in values.items() if state not in self._positions}
        for state, _, row, leaving in reversed(self._eliminated):
            ahead = sum(weight * found.get(to, 0.0) for to, weight in row.items())
            found[state] = (own_totals.get(state, 0.0) + ahead) / leaving if leaving > _MIN_LEAVING_PROBABILITY else 0.0
        return found


def expected_returns(transitions: Transitions, start: Mapping[str, float]) -> dict[str, float]:
    """Return `N[j, j]` of every state that can be reached: how often a case that is there will be there, now included.

    The diagonal of `(I − Q)⁻¹` alone, from the entries where the reduced chain has some (Takahashi, Fagan and Chen),
    for little more than the visits cost. Raises EndlessError as `expected_visits` does.
    """
    chain = ReducedMarkovChain(_reachable_rows(transitions, start))
    for state, _, _, leaving in chain.eliminated:
        if leaving <= _MIN_LEAVING_PROBABILITY:
            raise EndlessError(state)
    found: dict[tuple[str, str], float] = {}
    for state, entering, row, leaving in reversed(chain.eliminated):
        for to in row:
            found[to, state] = sum(found[to, other] * weight for other, weight in entering.items()) / leaving
        for other in entering:
            found[state, other] = sum(weight * found[to, other] for to, weight in row.items()) / leaving
        found[state, state] = (1 + sum(weight * found[to, state] for to, weight in row.items())) / leaving
    return {state: found[state, state] for state in chain.states}


class _EliminatedState(NamedTuple):
    """A state that was taken out, as it stood among those that were left."""

    state: str
    incoming: Mapping[str, float]
    outgoing: Mapping[str, float]
    leaving_probability: float
    """The weight with which it goes on to others; nothing where a case stays for ever."""


def _with_all_states(transitions: Transitions) -> _Rows:
    """Return every state with its transitions, without those of no weight."""
    rows = {state: {to: weight for to, weight in row.items() if weight > 0} for state, row in transitions.items()}
    for to in [to for row in rows.values() for to in row]:
        rows.setdefault(to, {})
    return rows


def _reachable_rows(transitions: Transitions, start: Mapping[str, float]) -> _Rows:
    """Return the part of the chain that a case can come to, without transitions of no weight."""
    rows: _Rows = {}
    waiting = [state for state, weight in start.items() if weight > 0]
    while waiting:
        state = waiting.pop()
        if state not in rows:
            rows[state] = {to: weight for to, weight in transitions.get(state, {}).items() if weight > 0}
            waiting.extend(rows[state])
    return rows


def _transposed(rows: _Rows) -> _Rows:
    columns: _Rows = {state: {} for state in rows}
    for state, row in rows.items():
        for to, weight in row.items():
            columns[to][state] = weight
    return columns


def _elimination_order(states: Iterable[str], successors: _Rows, predecessors: _Rows) -> Iterator[str]:
    """Yield states, always one with few neighbours, while the caller takes out each: that keeps the chain thin."""
    heap = [(len(successors[state]) * len(predecessors[state]), place, state) for place, state in enumerate(states)]
    heapq.heapify(heap)
    while heap:
        cost, place, state = heapq.heappop(heap)
        cost_now = len(successors[state]) * len(predecessors[state])
        if cost_now > cost:
            heapq.heappush(heap, (cost_now, place, state))
        else:
            yield state


def _eliminate(state: str, successors: _Rows, predecessors: _Rows) -> _EliminatedState:
    """Hand the traffic of `state` on to its successors."""
    row, entering = successors.pop(state), predecessors.pop(state)
    leaving = 1 - row.pop(state, 0.0)
    entering.pop(state, None)
    for other in entering:
        del successors[other][state]
    for to, weight in row.items():
        del predecessors[to][state]
        if leaving > _MIN_LEAVING_PROBABILITY:
            for other, entry in entering.items():
                successors[other][to] = predecessors[to][other] = (
                    successors[other].get(to, 0.0) + entry * weight / leaving
                )
    return _EliminatedState(state, entering, row, leaving)
