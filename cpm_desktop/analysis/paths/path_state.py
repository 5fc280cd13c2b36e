"""A case on its way through the process: what it has passed, and where it stands in each of its branches."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from math import log
from typing import NamedTuple

from cpm_desktop.analysis.case.flow_probabilities import flow_probabilities, followed_flows, working_flows
from cpm_desktop.analysis.case.loops import loops
from cpm_desktop.analysis.crossings.expected_values import steps_of
from cpm_desktop.analysis.paths.lookahead import join_sizes
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Flow


class Token(NamedTuple):
    """One branch of a case, about to come to a node."""

    node: str
    flow: str | None = None
    """The flow by which it comes; None at a start, and where a join goes on."""
    previous_steps: tuple[int, ...] = ()
    """The places of the steps passed last, more than one behind a join."""
    elapsed_minutes: float = 0.0
    """The time since the case began."""
    repeat_bits: int = 0
    """How often each flow of a loop was taken: as many bits set in its row of bits."""

    def moved_along(self, flow: Flow) -> Token:
        """Return the same branch about to come to the end of `flow`."""
        return Token(flow.target, flow.id, self.previous_steps, self.elapsed_minutes, self.repeat_bits)


class PathSegment(NamedTuple):
    """What a case passed between two choices, in order, and the stretch before."""

    previous_segment: PathSegment | None
    nodes: list[str]
    flows: list[str]
    steps: list[str]
    previous_steps: list[tuple[int, ...]]
    """For every step the places of those just before it, counted over all steps of the walk."""
    messages: list[tuple[int, str]]
    """Messages that the case does not follow: the places of the steps that they come from, and the steps they go to."""


@dataclass(slots=True)
class PathState:
    """How far a case has come."""

    probability: float
    log_probability: float
    """The natural logarithm of the probability, which is still exact where that is too small for a number."""
    tokens: list[Token]
    """The branches still to be walked, the next one last; none where the case is over."""
    waiting_at_joins: dict[str, list[Token]] = field(default_factory=dict)
    """The branches that wait at a join for the others."""
    segment: PathSegment = field(default_factory=lambda: PathSegment(None, [], [], [], [], []))
    step_count: int = 0
    end_minutes: float = 0.0
    """When the last of the branches that are over was over."""
    has_reached_end: bool = False
    """Whether a branch has come to an end."""

    @property
    def is_finished(self) -> bool:
        """Say whether nothing is left to do."""
        return not self.tokens and not self.waiting_at_joins

    def branched_along(self, flow: Flow, probability: float) -> PathState:
        """Return another walk that goes on from here by `flow`."""
        *others, token = self.tokens
        return PathState(
            self.probability * probability,
            self.log_probability + log(probability),
            [*others, token.moved_along(flow)],
            {join: [*tokens] for join, tokens in self.waiting_at_joins.items()} if self.waiting_at_joins else {},
            PathSegment(self.segment, [], [], [], [], []),
            self.step_count,
            self.end_minutes,
            self.has_reached_end,
        )


class PathExplorer:
    """Walks cases through a scenario, and no flow more than `repeats` times.

    A decision takes one exit, everything else all of them: branch by branch in document order. A join goes on when all
    its branches have come; where they never do because the process is not made of blocks, it goes on with those that
    came when nothing else is left to do. Branches count for themselves how often they take a flow.
    """

    def __init__(self, scenario: Scenario, max_repeats: int, max_node_visits: int) -> None:
        self.remaining_node_visits = max_node_visits
        """How many nodes may still be passed, on all walks together; below zero where that was not enough."""
        self._max_repeats = max_repeats
        self._probabilities = flow_probabilities(scenario)
        self._kinds: dict[str, str] = {node.id: node.kind for node in scenario.nodes.values()}
        self._minutes = {step.id: step.wait_minutes + step.touch_minutes for step in steps_of(scenario)}
        self._exits: dict[str, tuple[Flow, ...]] = dict.fromkeys(scenario.nodes, ())
        for flow in followed_flows(scenario):
            if self._probabilities[flow.id] > 0:
                self._exits[flow.source] += (flow,)
        self._messages = _unfollowed_messages(scenario)
        self._join_sizes = join_sizes(scenario)
        self._repeat_masks = _build_repeat_masks(scenario, max_repeats)

    def start_at(self, start: str, probability: float) -> PathState:
        """Return a walk that begins at a start with this probability."""
        return PathState(probability, log(probability), [Token(start)])

    def choices(self, state: PathState) -> Iterator[tuple[Flow, float]]:
        """Yield the exits of the decision at which `walk` stands, each with its weight.

        Each is work, too, the more the more branches have to be remembered.
        """
        for flow in self._exits[state.tokens[-1].node]:
            self.remaining_node_visits -= 1 + len(state.tokens) // 8
            yield flow, self._probabilities[flow.id]

    def advance(self, state: PathState) -> bool:
        """Bring `walk` to its next decision, or to where the case is over; say whether that was possible.

        It is not where a flow may not be taken once more, and when no work is left.
        """
        while state.tokens or state.waiting_at_joins:
            arriving = self._next_token(state)
            if arriving is None or self.remaining_node_visits < 0:
                return False
            if arriving.node in state.waiting_at_joins:
                continue
            self.remaining_node_visits -= 1
            token = self._enter_node(state, arriving)
            exits = self._exits[token.node]
            if exits and self._kinds[token.node] == "decision":
                state.tokens.append(token)
                return True
            if not exits:
                state.end_minutes = max(state.end_minutes, token.elapsed_minutes)
            state.tokens += [token.moved_along(flow) for flow in reversed(exits)]
        return True

    def _next_token(self, state: PathState) -> Token | None:
        """Take the next branch to its next node; at a join, leave it there unless it is the last one to come.

        None where it may not take its flow once more.
        """
        if not state.tokens:
            return _merge_tokens(state.waiting_at_joins.pop(next(iter(state.waiting_at_joins))))
        token = state.tokens.pop()
        if token.flow is None:
            return token
        state.segment.flows.append(token.flow)
        mask = self._repeat_masks.get(token.flow)
        if mask is not None:
            free_bits = ~token.repeat_bits & mask
            if not free_bits:
                return None
            token = Token(
                token.node,
                token.flow,
                token.previous_steps,
                token.elapsed_minutes,
                token.repeat_bits | (free_bits & -free_bits),
            )
        branches = self._join_sizes.get(token.node)
        if branches is None:
            return token
        state.waiting_at_joins.setdefault(token.node, []).append(token)
        return (
            _merge_tokens(state.waiting_at_joins.pop(token.node))
            if len(state.waiting_at_joins[token.node]) == branches
            else token
        )

    def _enter_node(self, state: PathState, token: Token) -> Token:
        """Pass a node and return the branch behind it."""
        node, segment = token.node, state.segment
        segment.nodes.append(node)
        minutes = self._minutes.get(node)
        if minutes is not None:
            segment.steps.append(node)
            segment.previous_steps.append(token.previous_steps)
            token = Token(node, token.flow, (state.step_count,), token.elapsed_minutes + minutes, token.repeat_bits)
            state.step_count += 1
        elif self._kinds[node] == "end":
            state.has_reached_end = True
        if node in self._messages:
            segment.messages.extend(
                (place, target) for target in self._messages[node] for place in token.previous_steps
            )
        return token


def _merge_tokens(tokens: list[Token]) -> Token:
    """Return the branch in which these go on together: when the last has come, with what each remembers."""
    taken = 0
    for token in tokens:
        taken |= token.repeat_bits
    before = tuple(dict.fromkeys(place for token in tokens for place in token.previous_steps))
    return Token(tokens[0].node, None, before, max(token.elapsed_minutes for token in tokens), taken)


def _unfollowed_messages(scenario: Scenario) -> dict[str, list[str]]:
    """Return the steps to which messages go that a case does not follow, for every node that sends some."""
    followed = {flow.id for flow in followed_flows(scenario)}
    found: dict[str, list[str]] = {}
    for flow in working_flows(scenario):
        if flow.id not in followed and scenario.nodes[flow.target].kind == "step":
            found.setdefault(flow.source, []).append(flow.target)
    return found


def _build_repeat_masks(scenario: Scenario, max_repeats: int) -> dict[str, int]:
    """Return a row of `repeats` bits for each flow that can be taken again, in which its times are counted."""
    loop_of = {node: number for number, nodes in enumerate(loops(scenario)) for node in nodes}
    loop_flows = [
        flow.id
        for flow in followed_flows(scenario)
        if flow.source in loop_of and loop_of[flow.source] == loop_of.get(flow.target)
    ]
    return {flow_id: ((1 << max_repeats) - 1) << (max_repeats * place) for place, flow_id in enumerate(loop_flows)}
