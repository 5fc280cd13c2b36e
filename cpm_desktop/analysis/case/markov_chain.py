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

_NEVER = 1e-12
"""A smaller chance to leave a loop is none: it is what rounding leaves of 1 − 1."""


_COUNTLESS = 1e100
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
    return Chain(_reached(transitions, start)).visits(start)


class Chain:
    """A chain that is reduced once, for many starts."""

    def __init__(self, transitions: Transitions) -> None:
        following = _complete(transitions)
        leading = _reversed(following)
        self.states = list(following)
        self.removed = [
            _take_out(state, following, leading) for state in _cheapest_first(self.states, following, leading)
        ]

    def visits(self, start: Mapping[str, float]) -> dict[str, float]:
        """Return the expected number of visits to each state that a case comes to; raises EndlessError."""
        begun = dict(start)
        for state, _, row, leaving in self.removed:
            weight = begun.get(state, 0.0)
            if weight and leaving > _NEVER:
                for to, share in row.items():
                    begun[to] = begun.get(to, 0.0) + weight * share / leaving
        visits: dict[str, float] = {}
        for state, entering, _, leaving in reversed(self.removed):
            arriving = [visits[other] * weight for other, weight in entering.items() if other in visits]
            arrived = begun.get(state, 0.0) + sum(arriving)
            if arrived:
                if leaving <= _NEVER or not arrived / leaving < _COUNTLESS:
                    raise EndlessError(state)
                visits[state] = arrived / leaving
        return {state: visits[state] for state in self.states if state in visits}


class Absorption:
    """A chain that is reduced once to tell of any state where a case that is there will end."""

    def __init__(self, transitions: Transitions) -> None:
        following = _complete(transitions)
        leading = _reversed(following)
        origins = {state: tuple(row) for state, row in leading.items()}
        passed = [state for state, row in following.items() if row]
        order = _cheapest_first(passed, following, leading)
        self._removed = [_take_out(state, following, leading) for state in order]
        self._place = {removed.state: place for place, removed in enumerate(self._removed)}
        self.endless = self._leading_to_endless_loops(origins)
        """The states from which a case may never come back or is split into countless ones, each with one where."""

    def arrivals(self, start: Mapping[str, float]) -> dict[str, float]:
        """Return how often a case that begins like this comes to which of those states that lead nowhere.

        `start` says how much of the case begins where. Raises EndlessError.
        """
        for state in start:
            if state in self.endless:
                raise EndlessError(self.endless[state])
        weights = dict(start)
        places = [self._place[state] for state in start if state in self._place]
        heapq.heapify(places)
        while places:
            passed, _, row, leaving = self._removed[heapq.heappop(places)]
            weight = weights.pop(passed) / leaving
            for to, share in row.items():
                if to not in weights and to in self._place:
                    heapq.heappush(places, self._place[to])
                weights[to] = weights.get(to, 0.0) + weight * share
        return weights

    def _leading_to_endless_loops(self, origins: Mapping[str, Iterable[str]]) -> dict[str, str]:
        """Return from where, and where, a case stays for ever or becomes countless; `origins` leads to each state."""
        found = {removed.state: removed.state for removed in self._removed if removed.leaving <= _NEVER}
        waiting = list(found)
        for state in waiting:
            for origin in origins[state]:
                if origin not in found:
                    found[origin] = found[state]
                    waiting.append(origin)
        lengths = self.sums(dict.fromkeys(self._place, 1.0))
        return {state: state for state, often in lengths.items() if not often < _COUNTLESS} | found

    def sums(self, values: Mapping[str, float]) -> dict[str, float]:
        """Return what `values` come to from each state on, weighed with visits, where `arrivals` has an answer.

        A state in which a case stays for ever adds nothing.
        """
        owned = dict(values)
        for state, entering, _, leaving in self._removed:
            if leaving > _NEVER and owned.get(state):
                for other, weight in entering.items():
                    owned[other] = owned.get(other, 0.0) + weight * owned[state] / leaving
        found = {state: value for state, value in values.items() if state not in self._place}
        for state, _, row, leaving in reversed(self._removed):
            ahead = sum(weight * found.get(to, 0.0) for to, weight in row.items())
            found[state] = (owned.get(state, 0.0) + ahead) / leaving if leaving > _NEVER else 0.0
        return found


def expected_returns(transitions: Transitions, start: Mapping[str, float]) -> dict[str, float]:
    """Return `N[j, j]` of every state that can be reached: how often a case that is there will be there, now included.

    The diagonal of `(I − Q)⁻¹` alone, from the entries where the reduced chain has some (Takahashi, Fagan and Chen),
    for little more than the visits cost. Raises EndlessError as `expected_visits` does.
    """
    chain = Chain(_reached(transitions, start))
    for state, _, _, leaving in chain.removed:
        if leaving <= _NEVER:
            raise EndlessError(state)
    found: dict[tuple[str, str], float] = {}
    for state, entering, row, leaving in reversed(chain.removed):
        for to in row:
            found[to, state] = sum(found[to, other] * weight for other, weight in entering.items()) / leaving
        for other in entering:
            found[state, other] = sum(weight * found[to, other] for to, weight in row.items()) / leaving
        found[state, state] = (1 + sum(weight * found[to, state] for to, weight in row.items())) / leaving
    return {state: found[state, state] for state in chain.states}


class _Removed(NamedTuple):
    """A state that was taken out, as it stood among those that were left."""

    state: str
    entering: Mapping[str, float]
    row: Mapping[str, float]
    leaving: float
    """The weight with which it goes on to others; nothing where a case stays for ever."""


def _complete(transitions: Transitions) -> _Rows:
    """Return every state with its transitions, without those of no weight."""
    rows = {state: {to: weight for to, weight in row.items() if weight > 0} for state, row in transitions.items()}
    for to in [to for row in rows.values() for to in row]:
        rows.setdefault(to, {})
    return rows


def _reached(transitions: Transitions, start: Mapping[str, float]) -> _Rows:
    """Return the part of the chain that a case can come to, without transitions of no weight."""
    rows: _Rows = {}
    waiting = [state for state, weight in start.items() if weight > 0]
    while waiting:
        state = waiting.pop()
        if state not in rows:
            rows[state] = {to: weight for to, weight in transitions.get(state, {}).items() if weight > 0}
            waiting.extend(rows[state])
    return rows


def _reversed(rows: _Rows) -> _Rows:
    columns: _Rows = {state: {} for state in rows}
    for state, row in rows.items():
        for to, weight in row.items():
            columns[to][state] = weight
    return columns


def _cheapest_first(states: Iterable[str], following: _Rows, leading: _Rows) -> Iterator[str]:
    """Yield states, always one with few neighbours, while the caller takes out each: that keeps the chain thin."""
    heap = [(len(following[state]) * len(leading[state]), place, state) for place, state in enumerate(states)]
    heapq.heapify(heap)
    while heap:
        cost, place, state = heapq.heappop(heap)
        cost_now = len(following[state]) * len(leading[state])
        if cost_now > cost:
            heapq.heappush(heap, (cost_now, place, state))
        else:
            yield state


def _take_out(state: str, following: _Rows, leading: _Rows) -> _Removed:
    """Hand the traffic of `state` on to its successors."""
    row, entering = following.pop(state), leading.pop(state)
    leaving = 1 - row.pop(state, 0.0)
    entering.pop(state, None)
    for other in entering:
        del following[other][state]
    for to, weight in row.items():
        del leading[to][state]
        if leaving > _NEVER:
            for other, entry in entering.items():
                following[other][to] = leading[to][other] = following[other].get(to, 0.0) + entry * weight / leaving
    return _Removed(state, entering, row, leaving)
