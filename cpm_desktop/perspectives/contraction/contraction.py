"""Contraction of the hidden part of a process: computed steps and decisions replace it.

Each entry into the hidden part leads to the expected effects of a passage (absorption in a Markov chain), so that every
visible node has exactly the same expected visits as in the whole process.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import NamedTuple

from cpm_desktop.analysis.case.case_starts import case_starts
from cpm_desktop.analysis.case.flow_probabilities import followed_flows
from cpm_desktop.analysis.case.markov_chain import EndlessError
from cpm_desktop.analysis.case.region_passages import Passage, Region
from cpm_desktop.graphs.bitsets import NodeSet
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Decision, Flow, Node, Step
from cpm_desktop.model.mapping import ElementMap
from cpm_desktop.model.value import with_changes
from cpm_desktop.perspectives.contraction.hidden_region import HiddenRegion
from cpm_desktop.perspectives.contraction.view_builder import MIN_EXPECTED_COUNT, Transition, ViewBuilder
from cpm_desktop.progress import ReportProgress, ignore_progress, iterate_with_progress


class ContractionResult(NamedTuple):
    """A scenario with new lanes, nodes and flows. Its annotations, measures and variants are still unchanged."""

    scenario: Scenario
    origins: Mapping[str, tuple[str, ...]]
    """The nodes, flows and lanes that each computed element replaces, by the computed id."""
    summary_steps: Mapping[str, str]
    """The first computed step that replaces each hidden node, by the hidden id.

    Hidden nodes without a step are missing.
    """
    entry_nodes: Mapping[str, str]
    """The hidden node where the passage of each computed node begins, by the computed id."""


def contract(
    scenario: Scenario, hidden_region: HiddenRegion, report: ReportProgress = ignore_progress
) -> ContractionResult:
    """Return `scenario` with the hidden region replaced by computed elements."""
    contraction = _Contraction(scenario, hidden_region, report)
    result = _without_idle_starts(scenario, contraction.build_scenario())
    result = with_changes(result, flows=[*_redirect_unfollowed_messages(result, contraction.unfollowed_messages)])
    return ContractionResult(result, contraction.origins_in(result), contraction.summary_steps, contraction.entry_nodes)


def _without_idle_starts(original: Scenario, result: Scenario) -> Scenario:
    """Return `result` without starts that only unreachable flows entered: no case may begin there now."""
    while unreachable_starts := case_starts(result).keys() - case_starts(original).keys():
        flows = [flow for flow in result.flows.values() if unreachable_starts.isdisjoint((flow.source, flow.target))]
        result = with_changes(result, nodes=result.nodes.without(unreachable_starts), flows=flows)
    return result


def _redirect_unfollowed_messages(scenario: Scenario, unfollowed: Iterable[str]) -> Iterator[Flow]:
    """Yield the flows. A message in `unfollowed` that would now activate a node leads to the node's lane instead."""
    activating = {flow.id for flow in followed_flows(scenario) if flow.kind == "message"}.intersection(unfollowed)
    for flow in scenario.flows.values():
        yield with_changes(flow, target=scenario.nodes[flow.target].lane) if flow.id in activating else flow


class _Contraction:
    """One contraction in progress."""

    def __init__(self, scenario: Scenario, hidden_region: HiddenRegion, report: ReportProgress) -> None:
        self._original, self._hidden_region = scenario, hidden_region
        self._region = Region(scenario, hidden_region.node_ids)
        self._summarize = hidden_region.summary_factory(self._region)
        self._decisions = self._region.bitset_index.set_of(
            key for key in hidden_region.node_ids if scenario.nodes[key].kind == "decision"
        )
        self._notifying_nodes = self._region.bitset_index.set_of(
            flow.source for flow in scenario.flows.values() if self._is_notification(flow)
        )
        self._followed = {flow.id for flow in followed_flows(scenario)}
        self._builder = ViewBuilder({key for group in scenario.element_groups.values() for key in group})
        self._lane = self._builder.new_id(hidden_region.replacement_lane.id)
        self._entrance_by_entry: dict[str, str] = {}
        """The node that replaces each entry as the target of its flows."""
        self._computed_nodes: dict[str, list[str]] = {}
        """The computed nodes of each entry."""
        self.summary_steps: dict[str, str] = {}
        self._unrepresented = self._region.bitset_index.set_of(hidden_region.node_ids)
        """The hidden nodes that are not in `summary_steps` yet."""
        for entry in iterate_with_progress(self._region.entries, report):
            before = len(self._builder.nodes)
            self._add_entry(entry)
            self._computed_nodes[entry] = [*islice(self._builder.nodes, before, None)]
        self._flows = [*self._remaining_flows(), *self._builder.flows.values()]

    @property
    def entry_nodes(self) -> dict[str, str]:
        """Return the entry of each computed node."""
        return {computed: entry for entry, nodes in self._computed_nodes.items() for computed in nodes}

    @property
    def unfollowed_messages(self) -> set[str]:
        """Return the messages of the result that no case follows."""
        origins = self._builder.origins
        messages = (flow.id for flow in self._flows if flow.kind == "message")
        return {key for key in messages if self._followed.isdisjoint(origins.get(key, (key,)))}

    def build_scenario(self) -> Scenario:
        """Return the resulting scenario."""
        nodes = [*self._view_nodes()]
        ends = {node.lane for node in nodes} | {end for flow in self._flows for end in (flow.source, flow.target)}
        lanes = [
            self._original.lanes[lane] for lane in self._original.lanes if lane in self._hidden_region.visible_lanes
        ]
        if self._lane in ends:
            lanes.append(with_changes(self._hidden_region.replacement_lane, id=self._lane))
        return with_changes(
            self._original, lanes=ElementMap(lanes), nodes=ElementMap(nodes), flows=ElementMap(self._flows)
        )

    def origins_in(self, result: Scenario) -> dict[str, tuple[str, ...]]:
        """Return the elements that the computed elements of the result replace."""
        found = {key: ids for key, ids in self._builder.origins.items() if key in result.nodes or key in result.flows}
        if self._lane in result.lanes:
            hidden_lanes = tuple(lane for lane in self._original.lanes if lane not in self._hidden_region.visible_lanes)
            hidden_in = {self._original.nodes[node].lane for node in self._hidden_region.node_ids}
            found[self._lane] = hidden_lanes or tuple(lane for lane in self._original.lanes if lane in hidden_in)
        return found

    # Visible elements.

    def _view_nodes(self) -> Iterator[Node]:
        """Yield the nodes in reading order, computed nodes at the position of their entry."""
        for node in self._original.nodes.values():
            yield from (self._builder.nodes[computed] for computed in self._computed_nodes.get(node.id, ()))
            if node.id not in self._hidden_region.node_ids:
                yield node if node.lane in self._hidden_region.visible_lanes else with_changes(node, lane=self._lane)

    def _remaining_flows(self) -> Iterator[Flow]:
        """Yield the flows that do not start at hidden nodes, with their new ends."""
        for flow in self._original.flows.values():
            if flow.source in self._hidden_region.node_ids:
                continue
            source, target = self._view_end(flow.source), self._view_target(flow)
            within_lane = source == target == self._lane
            without_node = flow.kind == "sequence" and target == self._lane
            if not within_lane and not without_node:
                same = (source, target) == (flow.source, flow.target)
                yield flow if same else with_changes(flow, source=source, target=target)

    def _view_target(self, flow: Flow) -> str:
        if flow.target not in self._hidden_region.node_ids:
            return self._view_end(flow.target)
        if flow.id in self._followed:
            return self._entrance_by_entry[flow.target]
        return self.summary_steps.get(flow.target, self._lane)

    def _view_end(self, end: str) -> str:
        return self._lane if end in self._original.lanes and end not in self._hidden_region.visible_lanes else end

    # Computed elements.

    def _add_entry(self, entry: str) -> None:
        """Add the elements that replace a passage from `entry`."""
        passage = self._passage(entry)
        step_fields = self._summarize(passage) if passage.expected_first_steps > MIN_EXPECTED_COUNT else None
        exits, messages = self._transitions_and_messages(passage.exits)
        direct_exits, direct_messages = self._transitions_and_messages(passage.direct_exits)
        messages += self._notifications(passage)
        if step_fields is None:
            self._bypass(passage, _merge_by_target((*direct_exits, *exits)), [*messages, *direct_messages])
            return
        step = self._builder.add_node(self._summary_step(passage, step_fields), self._passage_origins(passage))
        self._entrance_by_entry[entry] = step.id
        if direct_exits or direct_messages or abs(passage.expected_first_steps - 1) > MIN_EXPECTED_COUNT:
            decision = self._entry_decision(passage)
            self._entrance_by_entry[entry] = decision.id
            self._builder.add_branches(
                decision,
                [*direct_exits, Transition(step.id, passage.expected_first_steps, "sequence", ())],
                direct_messages,
            )
        self._represent_by(step, self._region.bitset_index.bit_of(entry) | passage.visited)
        share = 1 / passage.expected_first_steps
        exits, messages = (
            [transition._replace(expected_count=transition.expected_count * share) for transition in group]
            for group in (exits, messages)
        )
        self._builder.add_branches(step, exits, messages, name=self._decision_name(passage))

    def _passage(self, entry: str) -> Passage:
        try:
            return self._region.passage(entry)
        except EndlessError:
            return self._region.endless_passage(entry)

    def _bypass(self, passage: Passage, transitions: list[Transition], messages: list[Transition]) -> None:
        """Connect the flows into an entry directly to the only target, or to a decision, where there is no step."""
        entering_kinds = {
            flow.kind for flow in self._original.flows_by_element[passage.entry] if flow.id in self._followed
        }
        if (
            len(transitions) == 1
            and not messages
            and entering_kinds == {"sequence"}
            and transitions[0].kind == "sequence"
        ):
            target = transitions[0].target
            if (
                abs(transitions[0].expected_count - 1) <= MIN_EXPECTED_COUNT
                and self._original.nodes[target].kind != "parallel"
            ):
                self._entrance_by_entry[passage.entry] = target
                return
        decision = self._entry_decision(passage)
        self._entrance_by_entry[passage.entry] = decision.id
        self._builder.add_branches(decision, transitions, messages)

    def _transitions_and_messages(self, exits: Mapping[str, float]) -> tuple[list[Transition], list[Transition]]:
        """Return the exits that a case follows, one for each target, and the messages that it does not follow."""
        counted_flows = [(self._original.flows[flow_id], count) for flow_id, count in exits.items()]
        transitions = [
            Transition(flow.target, count, flow.kind, (flow,))
            for flow, count in counted_flows
            if flow.id in self._followed
        ]
        messages = [
            Transition(flow.target, count, "message", (flow,))
            for flow, count in counted_flows
            if flow.id not in self._followed
        ]
        return _merge_by_target(transitions), messages

    def _notifications(self, passage: Passage) -> list[Transition]:
        """Return the messages from hidden nodes to lanes, and their notifications."""
        found = []
        members = self._region.bitset_index.nodes_in
        for node in (
            *members(passage.gateways & self._notifying_nodes),
            *members(passage.visited & self._notifying_nodes),
        ):
            for flow in self._original.flows_by_element[node]:
                target = self._view_target(flow) if flow.source == node and self._is_notification(flow) else self._lane
                if target != self._lane:
                    found.append(Transition(target, passage.lane_messages.get(flow.id, 1.0), flow.kind, (flow,)))
        return found

    def _is_notification(self, flow: Flow) -> bool:
        return flow.kind == "notification" or flow.target in self._original.lanes

    def _represent_by(self, step: Node, nodes: NodeSet) -> None:
        """Register a computed step as the replacement of those `nodes` that have none yet."""
        new = self._region.bitset_index.nodes_in(nodes & self._unrepresented)
        self.summary_steps.update(dict.fromkeys(new, step.id))
        self._unrepresented &= ~nodes

    def _summary_step(self, passage: Passage, step_fields: Mapping[str, object]) -> Step:
        entry = self._original.nodes[passage.entry]
        identity = {
            "id": self._builder.new_id(f"{entry.id}.{self._hidden_region.replacement_lane.id}"),
            "kind": "step",
            "lane": self._lane,
        }
        return Step.model_validate({**step_fields, **identity, "phase": entry.phase})

    def _entry_decision(self, passage: Passage) -> Node:
        entry = self._original.nodes[passage.entry]
        computed = Decision(
            id=self._builder.new_id(f"{entry.id}.choice"),
            kind="decision",
            lane=self._lane,
            phase=entry.phase,
            name=entry.name if entry.kind == "decision" else "",
        )
        return self._builder.add_node(computed, self._passage_origins(passage))

    def _decision_name(self, passage: Passage) -> str:
        """Return the name of the only decision inside, or an empty name where there are several."""
        decisions = self._region.bitset_index.nodes_in(passage.visited & self._decisions)
        return self._original.nodes[decisions[0]].name if len(decisions) == 1 else ""

    def _passage_origins(self, passage: Passage) -> tuple[str, ...]:
        return self._region.bitset_index.nodes_in(passage.gateways | passage.visited)


def _merge_by_target(transitions: Iterable[Transition]) -> list[Transition]:
    """Return one transition for each target."""
    by_target: dict[str, list[Transition]] = {}
    for transition in transitions:
        by_target.setdefault(transition.target, []).append(transition)
    return [same[0] if len(same) == 1 else _merge(same) for same in by_target.values()]


def _merge(same: list[Transition]) -> Transition:
    flows = tuple(flow for transition in same for flow in transition.flows)
    return same[-1]._replace(expected_count=sum(transition.expected_count for transition in same), flows=flows)
