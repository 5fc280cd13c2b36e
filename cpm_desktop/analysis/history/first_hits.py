"""The first visit of a case to a set of states, and whether it is the only one."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cached_property

from cpm_desktop.analysis.case.markov_chain import (
    AbsorbingChain,
    ReducedMarkovChain,
    Transitions,
    expected_visits,
)


class TooMuchWorkError(Exception):
    """More sets of states are asked for than can be solved in reasonable time."""


@dataclass(frozen=True, slots=True)
class FirstHit:
    """The first visit of a case to a set of states."""

    by_state: Mapping[str, float]
    """The probability that the first visit is to this state."""
    once: float
    """The probability that the case visits the set exactly once."""

    @property
    def probability(self) -> float:
        """Return the probability that the case visits the set at all."""
        return sum(self.by_state.values())


class FirstHits:
    """Solves the first visits of one chain; Kemeny and Snell, *Finite Markov Chains*."""

    def __init__(self, transitions: Transitions, start: Mapping[str, float], max_work: int) -> None:
        self._transitions, self._start = transitions, start
        self._remaining_work = max_work
        self._reduced = ReducedMarkovChain(transitions)
        self._solution_work = 1 + sum(map(len, transitions.values())) + self._reduced.elimination_work // 2
        self.visits = self._reduced.visits(start)
        """The expected visits of each state."""
        self._known: dict[AbstractSet[str], FirstHit] = {}

    @cached_property
    def _returns(self) -> Mapping[str, float]:
        return self._reduced.returns()

    def of(self, states: AbstractSet[str]) -> FirstHit:
        """Return the first visit to one of these states. Raises TooMuchWorkError.

        For a single state `j` its probability is `N[s, j] / N[j, j]`. For several, they absorb the case; from each of
        them, the probability of another visit follows backwards.
        """
        found = frozenset(states & self.visits.keys())
        if found not in self._known:
            self._known[found] = self._single(next(iter(found))) if len(found) == 1 else self._several(found)
        return self._known[found]

    def visits_before(self, states: AbstractSet[str], places: Collection[str]) -> float:
        """Return the expected visits of `places` before the first visit to `states`. Raises TooMuchWorkError."""
        self._spend()
        transitions = {state: row for state, row in self._transitions.items() if state not in states}
        found = expected_visits(transitions, self._start)
        return sum(found.get(place, 0.0) for place in places)

    def _single(self, state: str) -> FirstHit:
        returns = max(1.0, self._returns[state])
        probability = min(1.0, self.visits[state] / returns)
        return FirstHit({state: probability}, probability / returns)

    def _several(self, states: frozenset[str]) -> FirstHit:
        if not states:
            return FirstHit({}, 0.0)
        self._spend()
        chain = AbsorbingChain({state: row for state, row in self._transitions.items() if state not in states})
        reached = chain.absorption_counts(self._start)
        ahead = {**chain.expected_totals(dict.fromkeys(states, 1.0)), **dict.fromkeys(states, 1.0)}
        by_state = {state: reached[state] for state in states if reached.get(state)}
        once = sum(
            probability
            * (1 - sum(share * ahead.get(to, 0.0) for to, share in self._transitions.get(state, {}).items()))
            for state, probability in by_state.items()
        )
        return FirstHit(by_state, max(0.0, once))

    def _spend(self) -> None:
        """Account for the solution of one chain."""
        self._remaining_work -= self._solution_work
        if self._remaining_work < 0:
            raise TooMuchWorkError
