"""Absorbing Markov chains: how often a case comes to a state, solved exactly and sparsely.

Kemeny and Snell, *Finite Markov Chains*: `v = s(I − Q)⁻¹`. States are taken out one at a time, each time handing its
traffic on to its successors (the state reduction of Grassmann, Taksar and Heyman), so that a chain as thin as a
process costs little more than its number of transitions.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterator, Mapping
from typing import TypeAlias

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
    following = _reached(transitions, start)
    leading = _reversed(following)
    begun = {state: start.get(state, 0.0) for state in following}
    order, removed = _cheapest_first(following, leading), []
    for state in order:
        entering, leaving = _take_out(state, following, leading, begun)
        removed.append((state, entering, leaving))
    visits: dict[str, float] = {}
    for state, entering, leaving in reversed(removed):
        visits[state] = (begun[state] + sum(visits[other] * weight for other, weight in entering.items())) / leaving
        if not visits[state] < _COUNTLESS:
            raise EndlessError(state)
    return {state: visits[state] for state in begun}


def expected_returns(transitions: Transitions, start: Mapping[str, float]) -> dict[str, float]:
    """Return `N[j, j]` of every state that can be reached: how often a case that is there will be there, now included.

    The diagonal of `(I − Q)⁻¹` alone, from the entries where the reduced chain has some (Takahashi, Fagan and Chen),
    for little more than the visits cost. Raises EndlessError as `expected_visits` does.
    """
    following = _reached(transitions, start)
    leading = _reversed(following)
    begun, removed = dict.fromkeys(following, 0.0), []
    for state in _cheapest_first(following, leading):
        row = following[state]
        entering, leaving = _take_out(state, following, leading, begun)
        removed.append((state, row, entering, leaving))
    found: dict[tuple[str, str], float] = {}
    for state, row, entering, leaving in reversed(removed):
        for to in row:
            found[to, state] = sum(found[to, other] * weight for other, weight in entering.items()) / leaving
        for other in entering:
            found[state, other] = sum(weight * found[to, other] for to, weight in row.items()) / leaving
        found[state, state] = (1 + sum(weight * found[to, state] for to, weight in row.items())) / leaving
    return {state: found[state, state] for state in begun}


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


def _cheapest_first(following: _Rows, leading: _Rows) -> Iterator[str]:
    """Yield states, always one with few neighbours, while the caller takes out each: that keeps the chain thin."""
    heap = [(len(following[state]) * len(leading[state]), place, state) for place, state in enumerate(following)]
    heapq.heapify(heap)
    while heap:
        cost, place, state = heapq.heappop(heap)
        cost_now = len(following[state]) * len(leading[state])
        if cost_now > cost:
            heapq.heappush(heap, (cost_now, place, state))
        else:
            yield state


def _take_out(state: str, following: _Rows, leading: _Rows, begun: dict[str, float]) -> tuple[dict[str, float], float]:
    """Hand the traffic of `state` on to its successors; return what enters it and the weight with which it leaves."""
    row, entering = following.pop(state), leading.pop(state)
    leaving = 1 - row.pop(state, 0.0)
    entering.pop(state, None)
    if leaving <= _NEVER:
        raise EndlessError(state)
    for other in entering:
        del following[other][state]
    for to, weight in row.items():
        del leading[to][state]
        begun[to] += begun[state] * weight / leaving
        for other, entry in entering.items():
            following[other][to] = leading[to][other] = following[other].get(to, 0.0) + entry * weight / leaving
    return entering, leaving
