"""The exact means of a random process over all cases, by elimination in plain floats.

The states of a case are its tokens (parallel branches are played one after another), with the number (at most 2) of one
counted event: the contacts for one reason, or the entries of one data item. One linear system for each event gives its
expected figures.
"""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Callable
from typing import NamedTuple

from tests.analysis.random_model import RandomModel
from tests.analysis.token_cases import Token, TokenGame

Event = tuple[str, str]
Figures = dict[str, float]


class State(NamedTuple):
    """The tokens of a case, the last one next, and how often (at most 2) the case has met the counted event."""

    tokens: tuple[Token, ...]
    waiting: tuple[tuple[str, int], ...] = ()
    """The number of branches that have arrived at each join."""
    has_met: bool = False
    times: int = 0


class Move(NamedTuple):
    """A transition of a case, with what it adds to the figures."""

    probability: float
    target: State | None
    figures: Figures


class ExactCases:
    """Calculates the means over all cases of a random model; the lead time only without parallel branches."""

    def __init__(self, model: RandomModel) -> None:
        self.model, self.game = model, TokenGame(model, random.Random(0))
        self.events: set[Event] = set()

    def figures(self) -> Figures:
        """Return the exact means, with the names of the token game."""
        found: Figures = defaultdict(float, self._expected(None))
        found["throughput_yield"] = self._yield()
        for event in sorted(self.events):
            for name, value in self._expected(event).items():
                found[name] += value
        found["first_contact_resolution"] = found["once"] / found["reached"] if found["reached"] else 0.0
        found["failure_demand"] = found["demand"] / found["contacts"] if found["contacts"] else 0.0
        return found

    def _expected(self, event: Event | None) -> Figures:
        start = State((Token(self.game.begin()),))
        return expected_figures(start, lambda state: self._moves(state, event))

    def _yield(self) -> float:
        start = State((Token(self.game.begin()),))
        return expected_figures(start, self._flawless_moves).get("whole", 0.0)

    def _flawless_moves(self, state: State) -> list[Move]:
        """Return the transitions without a failure; the one that ends the case counts it as whole."""
        return [
            Move(
                move.probability * move.figures.get("throughput_yield", 1.0),
                move.target,
                {} if move.target else {"whole": 1.0},
            )
            for move in self._moves(state, None)
        ]

    def _moves(self, state: State, event: Event | None) -> list[Move]:
        token = self._resume(state, event)
        if token is None:
            return [Move(1.0, self._state(state.tokens[:-1], event), {})]
        return [self._move(state, number, event) for number in range(len(self.game.options(token.node)))]

    def _resume(self, state: State, event: Event | None) -> Token | None:
        """Continue a case in this state; return its next token, or None where that waits at a join."""
        game = self.game
        game.begin()
        game.has_met = state.has_met
        game.waiting = {node: (0.0,) * count for node, count in state.waiting}
        if event is not None:
            game.counts[event] = state.times
        return game.arrive(state.tokens[-1])

    def _move(self, state: State, option: int, event: Event | None) -> Move:
        game, token = self.game, self._resume(state, event)
        assert token is not None
        token = game.visit(token)
        share, flows = game.options(token.node)[option]
        tokens = game.follow(token._replace(minutes=0.0), flows)
        self.events |= {other for other, count in game.counts.items() if count}
        target = self._state((*state.tokens[:-1], *tokens), event)
        return Move(share, target, self._added(token, state.times, event))

    def _state(self, tokens: tuple[Token, ...], event: Event | None) -> State | None:
        waiting = tuple(sorted((node, len(minutes)) for node, minutes in self.game.waiting.items()))
        count = 0 if event is None else min(2, self.game.counts[event])
        return State(tokens, waiting, self.game.has_met, count) if tokens else None

    def _added(self, token: Token, before: int, event: Event | None) -> Figures:
        figures = self.game.figures
        if event is None:
            named = {name: value for name, value in figures.items() if isinstance(name, str)}
            return named | {"lead_minutes": token.minutes}
        kind, key = event
        after = self.game.counts[event]
        added = {kind: float(max(0, after - 1) - max(0, before - 1))}
        if kind == "repeat_contacts":
            added["reached"] = float((after > 0) - (before > 0))
            added["once"] = float((after == 1) - (before == 1))
            added["demand"] = figures.get(("demand", key), 0.0)
        return added


def expected_figures(start: State, moves_of: Callable[[State], list[Move]]) -> Figures:
    """Return the expected sums of the figures on the way from `start` to the end.

    Each state has the equation `x = r + Σ p·x(target)`. States are eliminated in the order in which a depth-first
    search leaves them, so only the entries of loops remain in an equation.
    """
    order: dict[State, int] = {}
    equations: dict[int, tuple[dict[int, float], Figures]] = {}
    found = {start: moves_of(start)}
    stack, seen = [(start, iter(found[start]))], {start}
    while stack:
        state, moves = stack[-1]
        target = next((move.target for move in moves if move.target is not None and move.target not in seen), None)
        if target is None:
            stack.pop()
            order[state] = len(order)
        else:
            seen.add(target)
            found[target] = moves_of(target)
            stack.append((target, iter(found[target])))
    for state, number in order.items():
        equations[number] = _solved(number, *_equation(found[state], order), equations)
    return equations[order[start]][1]


def _equation(moves: list[Move], order: dict[State, int]) -> tuple[dict[int, float], Figures]:
    factors: dict[int, float] = defaultdict(float)
    constant: Figures = defaultdict(float)
    for probability, target, figures in moves:
        if target is not None:
            factors[order[target]] += probability
        for name, value in figures.items():
            constant[name] += probability * value
    return factors, constant


def _solved(
    number: int, factors: dict[int, float], constant: Figures, equations: dict[int, tuple[dict[int, float], Figures]]
) -> tuple[dict[int, float], Figures]:
    """Return the equation with all earlier states eliminated, solved for its own state."""
    while factors and (first := min(factors)) < number:
        factor = factors.pop(first)
        further, figures = equations[first]
        for other, value in further.items():
            factors[other] = factors.get(other, 0.0) + factor * value
        for name, value in figures.items():
            constant[name] = constant.get(name, 0.0) + factor * value
    rest = 1 - factors.pop(number, 0.0)
    return {other: value / rest for other, value in factors.items()}, {k: v / rest for k, v in constant.items()}
