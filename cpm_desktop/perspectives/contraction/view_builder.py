"""The builder of a view's computed elements: nodes, their flows, and their origins."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from cpm_desktop.model.elements import Decision, Flow, FlowKind, Node, ParallelGateway

MIN_EXPECTED_COUNT = 1e-9
"""A smaller expected count is a rounding error and is ignored."""
_MAX_PARALLEL_FLOWS = 9
"""The largest number of parallel flows to one target, where a case goes there several times."""


class Transition(NamedTuple):
    """The next node of a case, with the expected count."""

    target: str
    expected_count: float
    kind: FlowKind
    flows: tuple[Flow, ...]
    """The flows of the model that this transition replaces."""


@dataclass(slots=True)
class ViewBuilder:
    """Collects computed elements with unique ids."""

    used_ids: set[str]
    """Ids that are in use."""
    id_counters: dict[str, int] = field(default_factory=dict)
    """The last number for each id stem."""
    nodes: dict[str, Node] = field(default_factory=dict)
    flows: dict[str, Flow] = field(default_factory=dict)
    origins: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def new_id(self, stem: str) -> str:
        """Return an unused id: `stem`, with a number where it is taken."""
        stem = candidate = stem[:56]
        while candidate in self.used_ids:
            self.id_counters[stem] = self.id_counters.get(stem, 1) + 1
            candidate = f"{stem}.{self.id_counters[stem]}"
        self.used_ids.add(candidate)
        return candidate

    def add_node(self, node: Node, origins: tuple[str, ...]) -> Node:
        """Add a node."""
        self.nodes[node.id] = node
        self.origins[node.id] = origins
        return node

    def add_flow(self, source: Node, transition: Transition) -> None:
        """Add a flow from `source`, with a probability where that is a decision."""
        labels = {flow.label for flow in transition.flows}
        computed_flow = Flow(
            id=self.new_id(f"{source.id[:28]}-{transition.target[:27]}"),
            source=source.id,
            target=transition.target,
            kind=transition.kind,
            label=labels.pop() if len(labels) == 1 else "",
            probability=min(1.0, round(transition.expected_count, 12)) if source.kind == "decision" else None,
            carries=tuple(dict.fromkeys(item for flow in transition.flows for item in flow.carries)),
            medium=next((flow.medium for flow in transition.flows if flow.medium), ""),
        )
        self.flows[computed_flow.id] = computed_flow
        self.origins[computed_flow.id] = tuple(flow.id for flow in transition.flows) or self.origins[source.id]

    def add_branches(
        self, source: Node, transitions: Iterable[Transition], messages: Iterable[Transition] = (), *, name: str = ""
    ) -> None:
        """Connect a computed step or decision to its targets: directly, by a decision, or in parallel.

        Exclusive targets are exits of a decision called `name`. Where a case takes several transitions in parallel, a
        parallel split precedes them. `messages` are sent additionally; no case follows them.
        """
        single_messages = [part for message in messages for part in _single_transitions(message)]
        uncertain_messages = [message for message in single_messages if message.expected_count < 1 - MIN_EXPECTED_COUNT]
        for message in single_messages:
            if message not in uncertain_messages:
                self.add_flow(source, message)
        alternatives = _alternative_groups(
            part for transition in transitions for part in _single_transitions(transition)
        )
        if len(alternatives) > 1:
            split = self._add_gateway(source, ParallelGateway(id=source.id, kind="parallel", lane=source.lane))
            self.add_flow(source, Transition(split.id, 1.0, "sequence", ()))
            source = split
        for group in alternatives or ([[]] if uncertain_messages else []):
            self._add_alternatives(source, group, uncertain_messages, name)
            uncertain_messages = []

    def _add_alternatives(
        self, source: Node, alternatives: list[Transition], messages: list[Transition], name: str
    ) -> None:
        """Connect `source` to exclusive targets, and to messages that are not always sent."""
        certain = len(alternatives) == 1 and abs(alternatives[0].expected_count - 1) <= MIN_EXPECTED_COUNT
        if source.kind != "decision" and (messages or not certain):
            choice = self._add_gateway(source, Decision(id=source.id, kind="decision", lane=source.lane, name=name))
            self.add_flow(source, Transition(choice.id, 1.0, "sequence", ()))
            source = choice
        for transition in (*alternatives, *messages):
            self.add_flow(source, transition)

    def _add_gateway(self, source: Node, node: Node) -> Node:
        """Add a gateway after `source`."""
        identity = {"id": self.new_id(f"{source.id}.{node.kind}"), "phase": source.phase}
        return self.add_node(node.model_copy(update=identity), self.origins[source.id])


def _single_transitions(transition: Transition) -> Iterator[Transition]:
    """Yield `transition` in parts that are each taken at most once."""
    remaining_count = transition.expected_count
    if MIN_EXPECTED_COUNT < remaining_count <= 1:
        yield transition
        return
    for _ in range(_MAX_PARALLEL_FLOWS):
        if remaining_count <= MIN_EXPECTED_COUNT:
            return
        yield transition._replace(expected_count=min(remaining_count, 1.0))
        remaining_count -= 1


def _alternative_groups(transitions: Iterable[Transition]) -> list[list[Transition]]:
    """Return the transitions in groups that can be exclusive: each group is taken at most once."""
    groups: list[list[Transition]] = []
    group_counts: list[float] = []
    for transition in transitions:
        possible_groups = (
            number
            for number, count in enumerate(group_counts)
            if count + transition.expected_count <= 1 + MIN_EXPECTED_COUNT
        )
        number = next(possible_groups, len(groups))
        if number == len(groups):
            groups.append([])
            group_counts.append(0.0)
        groups[number].append(transition)
        group_counts[number] += transition.expected_count
    return groups
