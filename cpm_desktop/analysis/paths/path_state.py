"""A case on its way through the process: what it has passed, and where it stands in each of its branches."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from math import log
from typing import NamedTuple

from cpm_desktop.analysis.case.loops import loops
from cpm_desktop.analysis.case.weights import flow_weights, followed_flows, working_flows
from cpm_desktop.analysis.crossings.expectations import steps_of
from cpm_desktop.analysis.paths.lookahead import join_sizes
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Flow


class Token(NamedTuple):
    """One branch of a case, about to come to a node."""

    node: str
    flow: str | None = None
    """The flow by which it comes; None at a start, and where a join goes on."""
    before: tuple[int, ...] = ()
    """The places of the steps passed last, more than one behind a join."""
    minutes: float = 0.0
    """The time since the case began."""
    taken: int = 0
    """How often each flow of a loop was taken: as many bits set in its row of bits."""

    def along(self, flow: Flow) -> Token:
        """Return the same branch about to come to the end of `flow`."""
        return Token(flow.target, flow.id, self.before, self.minutes, self.taken)


class Stretch(NamedTuple):
    """What a case passed between two choices, in order, and the stretch before."""

    earlier: Stretch | None
    nodes: list[str]
    flows: list[str]
    steps: list[str]
    before: list[tuple[int, ...]]
    """For every step the places of those just before it, counted over all steps of the walk."""
    messages: list[tuple[int, str]]
    """Messages that the case does not follow: the places of the steps that they come from, and the steps they go to."""


@dataclass(slots=True)
class Walk:
    """How far a case has come."""

    probability: float
    likelihood: float
    """The natural logarithm of the probability, which is still exact where that is too small for a number."""
    tokens: list[Token]
    """The branches still to be walked, the next one last; none where the case is over."""
    waiting: dict[str, list[Token]] = field(default_factory=dict)
    """The branches that wait at a join for the others."""
    passed: Stretch = field(default_factory=lambda: Stretch(None, [], [], [], [], []))
    steps: int = 0
    minutes: float = 0.0
    """When the last of the branches that are over was over."""
    ended: bool = False
    """Whether a branch has come to an end."""

    @property
    def over(self) -> bool:
        """Say whether nothing is left to do."""
        return not self.tokens and not self.waiting

    def branched(self, flow: Flow, weight: float) -> Walk:
        """Return another walk that goes on from here by `flow`."""
        *others, token = self.tokens
        return Walk(
            self.probability * weight,
            self.likelihood + log(weight),
            [*others, token.along(flow)],
            {join: [*tokens] for join, tokens in self.waiting.items()} if self.waiting else {},
            Stretch(self.passed, [], [], [], [], []),
            self.steps,
            self.minutes,
            self.ended,
        )


class Walker:
    """Walks cases through a scenario, and no flow more than `repeats` times.

    A decision takes one exit, everything else all of them: branch by branch in document order. A join goes on when all
    its branches have come; where they never do because the process is not made of blocks, it goes on with those that
    came when nothing else is left to do. Branches count for themselves how often they take a flow.
    """

    def __init__(self, scenario: Scenario, repeats: int, work: int) -> None:
        self.work = work
        """How many nodes may still be passed, on all walks together; below zero where that was not enough."""
        self._repeats = repeats
        self._weights = flow_weights(scenario)
        self._kinds: dict[str, str] = {node.id: node.kind for node in scenario.nodes.values()}
        self._minutes = {step.id: step.wait_minutes + step.touch_minutes for step in steps_of(scenario)}
        self._exits: dict[str, tuple[Flow, ...]] = dict.fromkeys(scenario.nodes, ())
        for flow in followed_flows(scenario):
            if self._weights[flow.id] > 0:
                self._exits[flow.source] += (flow,)
        self._messages = _messages_beside(scenario)
        self._joins = join_sizes(scenario)
        self._rows = _rows_of_bits(scenario, repeats)

    def begun(self, start: str, probability: float) -> Walk:
        """Return a walk that begins at a start with this probability."""
        return Walk(probability, log(probability), [Token(start)])

    def choices(self, walk: Walk) -> Iterator[tuple[Flow, float]]:
        """Yield the exits of the decision at which `walk` stands, each with its weight.

        Each is work, too, the more the more branches have to be remembered.
        """
        for flow in self._exits[walk.tokens[-1].node]:
            self.work -= 1 + len(walk.tokens) // 8
            yield flow, self._weights[flow.id]

    def go_on(self, walk: Walk) -> bool:
        """Bring `walk` to its next decision, or to where the case is over; say whether that was possible.

        It is not where a flow may not be taken once more, and when no work is left.
        """
        while walk.tokens or walk.waiting:
            arriving = self._arriving(walk)
            if arriving is None or self.work < 0:
                return False
            if arriving.node in walk.waiting:
                continue
            self.work -= 1
            token = self._entered(walk, arriving)
            exits = self._exits[token.node]
            if exits and self._kinds[token.node] == "decision":
                walk.tokens.append(token)
                return True
            if not exits:
                walk.minutes = max(walk.minutes, token.minutes)
            walk.tokens += [token.along(flow) for flow in reversed(exits)]
        return True

    def _arriving(self, walk: Walk) -> Token | None:
        """Take the next branch to its next node; at a join, leave it there unless it is the last one to come.

        None where it may not take its flow once more.
        """
        if not walk.tokens:
            return _joined(walk.waiting.pop(next(iter(walk.waiting))))
        token = walk.tokens.pop()
        if token.flow is None:
            return token
        walk.passed.flows.append(token.flow)
        row = self._rows.get(token.flow)
        if row is not None:
            free = ~token.taken & row
            if not free:
                return None
            token = Token(token.node, token.flow, token.before, token.minutes, token.taken | (free & -free))
        branches = self._joins.get(token.node)
        if branches is None:
            return token
        walk.waiting.setdefault(token.node, []).append(token)
        return _joined(walk.waiting.pop(token.node)) if len(walk.waiting[token.node]) == branches else token

    def _entered(self, walk: Walk, token: Token) -> Token:
        """Pass a node and return the branch behind it."""
        node, passed = token.node, walk.passed
        passed.nodes.append(node)
        minutes = self._minutes.get(node)
        if minutes is not None:
            passed.steps.append(node)
            passed.before.append(token.before)
            token = Token(node, token.flow, (walk.steps,), token.minutes + minutes, token.taken)
            walk.steps += 1
        elif self._kinds[node] == "end":
            walk.ended = True
        if node in self._messages:
            passed.messages.extend((place, target) for target in self._messages[node] for place in token.before)
        return token


def _joined(tokens: list[Token]) -> Token:
    """Return the branch in which these go on together: when the last has come, with what each remembers."""
    taken = 0
    for token in tokens:
        taken |= token.taken
    before = tuple(dict.fromkeys(place for token in tokens for place in token.before))
    return Token(tokens[0].node, None, before, max(token.minutes for token in tokens), taken)


def _messages_beside(scenario: Scenario) -> dict[str, list[str]]:
    """Return the steps to which messages go that a case does not follow, for every node that sends some."""
    followed = {flow.id for flow in followed_flows(scenario)}
    found: dict[str, list[str]] = {}
    for flow in working_flows(scenario):
        if flow.id not in followed and scenario.nodes[flow.target].kind == "step":
            found.setdefault(flow.source, []).append(flow.target)
    return found


def _rows_of_bits(scenario: Scenario, repeats: int) -> dict[str, int]:
    """Return a row of `repeats` bits for each flow that can be taken again, in which its times are counted."""
    loop_of = {node: number for number, nodes in enumerate(loops(scenario)) for node in nodes}
    again = [
        flow.id
        for flow in followed_flows(scenario)
        if flow.source in loop_of and loop_of[flow.source] == loop_of.get(flow.target)
    ]
    return {flow_id: ((1 << repeats) - 1) << (repeats * place) for place, flow_id in enumerate(again)}
