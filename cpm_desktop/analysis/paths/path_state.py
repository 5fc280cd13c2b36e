"""The state of a case during the path search: its history and the position of each branch."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from math import log
from typing import NamedTuple

from cpm_desktop.analysis.case.flow_probabilities import flow_probabilities, followed_flows
from cpm_desktop.analysis.case.loops import loops
from cpm_desktop.analysis.crossings.expected_values import steps_of
from cpm_desktop.analysis.paths.lookahead import join_sizes
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Flow


class Token(NamedTuple):
    """One branch of a case, about to enter a node."""

    node: str
    flow: str | None = None
    """The flow by which it enters; None at a start and after a join."""
    previous_steps: tuple[int, ...] = ()
    """The indexes of the previous steps; several after a join."""
    previous_nodes: tuple[int, ...] = ()
    """The indexes of the previously visited nodes; several at a join."""
    elapsed_minutes: float = 0.0
    """The time since the start of the case."""
    repeat_bits: int = 0
    """How often each flow of a loop was followed, as the number of bits set in the flow's bit range."""

    def moved_along(self, flow: Flow) -> Token:
        """Return the same branch, about to enter the target of `flow`."""
        return Token(
            flow.target, flow.id, self.previous_steps, self.previous_nodes, self.elapsed_minutes, self.repeat_bits
        )


class PathSegment(NamedTuple):
    """The nodes and flows visited between two choices, in order, and the previous segment."""

    previous_segment: PathSegment | None
    nodes: list[str]
    flows: list[str]
    steps: list[str]
    previous_steps: list[tuple[int, ...]]
    """For each step the indexes of its direct predecessors, counted over all steps of the path."""
    previous_nodes: list[tuple[int, ...]]
    """For each node the indexes of its direct predecessors, counted over all nodes of the path."""
    flow_sources: list[int]
    """For each flow the index of the node where it starts, counted over all nodes of the path."""


@dataclass(slots=True)
class PathState:
    """The progress of a case."""

    probability: float
    log_probability: float
    """The natural logarithm of the probability. It is exact even where the probability is too small for a float."""
    tokens: list[Token]
    """The active branches, the next one last; empty when the case has ended."""
    waiting_at_joins: dict[str, list[Token]] = field(default_factory=dict)
    """The branches that wait at each join."""
    segment: PathSegment = field(default_factory=lambda: PathSegment(None, [], [], [], [], [], []))
    step_count: int = 0
    node_count: int = 0
    end_minutes: float = 0.0
    """The time when the last finished branch ended."""
    has_reached_end: bool = False
    """Whether a branch has reached an end."""

    @property
    def is_finished(self) -> bool:
        """Return whether no branch is left."""
        return not self.tokens and not self.waiting_at_joins

    def branched_along(self, flow: Flow, probability: float) -> PathState:
        """Return a new state that follows `flow` from here."""
        *others, token = self.tokens
        return PathState(
            self.probability * probability,
            self.log_probability + log(probability),
            [*others, token.moved_along(flow)],
            {join: [*tokens] for join, tokens in self.waiting_at_joins.items()} if self.waiting_at_joins else {},
            PathSegment(self.segment, [], [], [], [], [], []),
            self.step_count,
            self.node_count,
            self.end_minutes,
            self.has_reached_end,
        )


class PathExplorer:
    """Moves cases through a scenario, following no flow more than `max_repeats` times.

    A decision follows one exit, every other node all exits: branch by branch in document order. A join continues when
    all its branches have arrived. Where some never arrive because the process has no block structure, it continues with
    the others when no other branch is active. Each branch counts separately how often it follows a flow.
    """

    def __init__(self, scenario: Scenario, max_repeats: int, max_node_visits: int) -> None:
        self.remaining_node_visits = max_node_visits
        """The number of nodes that may still be visited, for all states together; negative beyond the limit."""
        self._max_repeats = max_repeats
        self._probabilities = flow_probabilities(scenario)
        self._kinds: dict[str, str] = {node.id: node.kind for node in scenario.nodes.values()}
        self._minutes = {step.id: step.wait_minutes + step.touch_minutes for step in steps_of(scenario)}
        self._exits: dict[str, tuple[Flow, ...]] = dict.fromkeys(scenario.nodes, ())
        for flow in followed_flows(scenario):
            if self._probabilities[flow.id] > 0:
                self._exits[flow.source] += (flow,)
        self._join_sizes = join_sizes(scenario)
        self._repeat_masks = _build_repeat_masks(scenario, max_repeats)

    def start_at(self, start: str, probability: float) -> PathState:
        """Return a state at a start with this probability."""
        return PathState(probability, log(probability), [Token(start)])

    def choices(self, state: PathState) -> Iterator[tuple[Flow, float]]:
        """Yield the exits of the decision where `state` is, with their probabilities.

        Each exit counts as work, more for states with many branches to copy.
        """
        for flow in self._exits[state.tokens[-1].node]:
            self.remaining_node_visits -= 1 + len(state.tokens) // 8
            yield flow, self._probabilities[flow.id]

    def advance(self, state: PathState) -> bool:
        """Move `state` to its next decision, or to the end of the case; return whether that was possible.

        It is impossible where a flow has reached its repeat limit or the work limit is exceeded.
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
        """Move the next branch to its node. At a join it waits there unless it is the last to arrive.

        Return None where its flow has reached the repeat limit.
        """
        if not state.tokens:
            return _merge_tokens(state.waiting_at_joins.pop(next(iter(state.waiting_at_joins))))
        token = state.tokens.pop()
        if token.flow is None:
            return token
        state.segment.flows.append(token.flow)
        state.segment.flow_sources.append(token.previous_nodes[0])
        mask = self._repeat_masks.get(token.flow)
        if mask is not None:
            free_bits = ~token.repeat_bits & mask
            if not free_bits:
                return None
            repeat_bits = token.repeat_bits | (free_bits & -free_bits)
            token = Token(*token[:5], repeat_bits)
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
        """Visit a node and return the branch after it."""
        node, segment = token.node, state.segment
        segment.nodes.append(node)
        segment.previous_nodes.append(token.previous_nodes)
        visit = (state.node_count,)
        state.node_count += 1
        minutes = self._minutes.get(node)
        if minutes is not None:
            segment.steps.append(node)
            segment.previous_steps.append(token.previous_steps)
            elapsed_minutes = token.elapsed_minutes + minutes
            token = Token(node, token.flow, (state.step_count,), visit, elapsed_minutes, token.repeat_bits)
            state.step_count += 1
        else:
            token = Token(*token[:3], visit, *token[4:])
        if self._kinds[node] == "end":
            state.has_reached_end = True
        return token


def _merge_tokens(tokens: list[Token]) -> Token:
    """Return the branch after a join: with the latest time, and with the repeats and predecessors of all branches."""
    repeat_bits = 0
    for token in tokens:
        repeat_bits |= token.repeat_bits
    previous_steps = tuple(dict.fromkeys(position for token in tokens for position in token.previous_steps))
    previous_nodes = tuple(dict.fromkeys(position for token in tokens for position in token.previous_nodes))
    elapsed_minutes = max(token.elapsed_minutes for token in tokens)
    return Token(tokens[0].node, None, previous_steps, previous_nodes, elapsed_minutes, repeat_bits)


def _build_repeat_masks(scenario: Scenario, max_repeats: int) -> dict[str, int]:
    """Return a mask of `max_repeats` bits for each flow in a loop, to count how often it was followed."""
    loop_of = {node: number for number, nodes in enumerate(loops(scenario)) for node in nodes}
    loop_flows = [
        flow.id
        for flow in followed_flows(scenario)
        if flow.source in loop_of and loop_of[flow.source] == loop_of.get(flow.target)
    ]
    return {
        flow_id: ((1 << max_repeats) - 1) << (max_repeats * position) for position, flow_id in enumerate(loop_flows)
    }
