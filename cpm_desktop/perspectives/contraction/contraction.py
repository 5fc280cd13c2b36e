"""Contracting the hidden part of a process: computed steps and decisions stand for what disappears.

Each entry into the hidden part leads to what an entrance there brings about on average (absorption in a Markov chain),
so that everything that stays is visited exactly as often as in the whole process.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import NamedTuple

from cpm_desktop.analysis.case.flow_probabilities import followed_flows
from cpm_desktop.analysis.case.markov_chain import EndlessError
from cpm_desktop.analysis.case.region_passages import Passage, Region
from cpm_desktop.analysis.case.visits import case_starts
from cpm_desktop.graphs.bitsets import NodeSet
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Decision, Flow, Node, Step
from cpm_desktop.model.mapping import ElementMap
from cpm_desktop.model.value import with_changes
from cpm_desktop.perspectives.contraction.hidden_region import HiddenRegion
from cpm_desktop.perspectives.contraction.view_builder import MIN_EXPECTED_COUNT, Transition, ViewBuilder
from cpm_desktop.progress import ReportProgress, ignore_progress, iterate_with_progress


class ContractionResult(NamedTuple):
    """A scenario with new lanes, nodes and flows; what is said about them is still as it was."""

    scenario: Scenario
    origins: Mapping[str, tuple[str, ...]]
    """The nodes, flows and lanes that each computed element stands for, by its id."""
    summary_steps: Mapping[str, str]
    """The first computed step that stands for each hidden node, by the id of that; steps of no length are missing."""
    entry_nodes: Mapping[str, str]
    """The hidden node at which the passage begins that a computed node stands for, by the id of that."""


def contract(
    scenario: Scenario, hidden_region: HiddenRegion, report: ReportProgress = ignore_progress
) -> ContractionResult:
    """Return `scenario` without what `cut` hides, and with what stands for it."""
    contraction = _Contraction(scenario, hidden_region, report)
    result = _without_idle_starts(scenario, contraction.build_scenario())
    result = with_changes(result, flows=[*_redirect_unfollowed_messages(result, contraction.unfollowed_messages)])
    return ContractionResult(result, contraction.origins_in(result), contraction.summary_steps, contraction.entry_nodes)


def _without_idle_starts(original: Scenario, result: Scenario) -> Scenario:
    """Return `made` without starts that only something out of reach leads to: no case may begin there now."""
    while idle := case_starts(result).keys() - case_starts(original).keys():
        flows = [flow for flow in result.flows.values() if idle.isdisjoint((flow.source, flow.target))]
        result = with_changes(result, nodes=result.nodes.without(idle), flows=flows)
    return result


def _redirect_unfollowed_messages(scenario: Scenario, unfollowed: Iterable[str]) -> Iterator[Flow]:
    """Yield the flows; messages in `quiet` that would now wake a node go to its lane, for no case follows them."""
    waking = {flow.id for flow in followed_flows(scenario) if flow.kind == "message"}.intersection(unfollowed)
    for flow in scenario.flows.values():
        yield with_changes(flow, target=scenario.nodes[flow.target].lane) if flow.id in waking else flow


class _Contraction:
    """One contraction while it is made."""

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
        """By entry: the node to which the flows into it lead."""
        self._computed_nodes: dict[str, list[str]] = {}
        """By entry: its computed nodes."""
        self.summary_steps: dict[str, str] = {}
        self._unrepresented = self._region.bitset_index.set_of(hidden_region.node_ids)
        """The hidden nodes that `steps` does not have."""
        for entry in iterate_with_progress(self._region.entries, report):
            before = len(self._builder.nodes)
            self._add_entry(entry)
            self._computed_nodes[entry] = [*islice(self._builder.nodes, before, None)]
        self._flows = [*self._remaining_flows(), *self._builder.flows.values()]

    @property
    def entry_nodes(self) -> dict[str, str]:
        """Return the entry that each computed node belongs to."""
        return {made: entry for entry, nodes in self._computed_nodes.items() for made in nodes}

    @property
    def unfollowed_messages(self) -> set[str]:
        """Return the messages of the result that no case follows."""
        origins = self._builder.origins
        messages = (flow.id for flow in self._flows if flow.kind == "message")
        return {key for key in messages if self._followed.isdisjoint(origins.get(key, (key,)))}

    def build_scenario(self) -> Scenario:
        """Return the result."""
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
        """Return what the computed elements of the result stand for."""
        found = {key: ids for key, ids in self._builder.origins.items() if key in result.nodes or key in result.flows}
        if self._lane in result.lanes:
            gone = tuple(lane for lane in self._original.lanes if lane not in self._hidden_region.visible_lanes)
            hidden_in = {self._original.nodes[node].lane for node in self._hidden_region.node_ids}
            found[self._lane] = gone or tuple(lane for lane in self._original.lanes if lane in hidden_in)
        return found

    # What stays.

    def _view_nodes(self) -> Iterator[Node]:
        """Yield nodes in reading order: computed ones where the entry stood."""
        for node in self._original.nodes.values():
            yield from (self._builder.nodes[made] for made in self._computed_nodes.get(node.id, ()))
            if node.id not in self._hidden_region.node_ids:
                yield node if node.lane in self._hidden_region.visible_lanes else with_changes(node, lane=self._lane)

    def _remaining_flows(self) -> Iterator[Flow]:
        """Yield the flows that do not come from hidden nodes, with their new ends."""
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

    # What stands for the rest.

    def _add_entry(self, entry: str) -> None:
        """Put in what stands for a passage from `entry` on."""
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
            gate = self._entry_decision(passage)
            self._entrance_by_entry[entry] = gate.id
            self._builder.add_branches(
                gate,
                [*direct_exits, Transition(step.id, passage.expected_first_steps, "sequence", ())],
                direct_messages,
            )
        self._represent_by(step, self._region.bitset_index.bit_of(entry) | passage.visited)
        share = 1 / passage.expected_first_steps
        exits, messages = (
            [way._replace(expected_count=way.expected_count * share) for way in ways] for ways in (exits, messages)
        )
        self._builder.add_branches(step, exits, messages, name=self._decision_name(passage))

    def _passage(self, entry: str) -> Passage:
        try:
            return self._region.passage(entry)
        except EndlessError:
            return self._region.endless_passage(entry)

    def _bypass(self, passage: Passage, transitions: list[Transition], messages: list[Transition]) -> None:
        """Lead the flows into an entry straight on, or to a decision, for there is no step to show."""
        entering = {flow.kind for flow in self._original.flows_by_element[passage.entry] if flow.id in self._followed}
        if len(transitions) == 1 and not messages and entering == {"sequence"} and transitions[0].kind == "sequence":
            target = transitions[0].target
            if (
                abs(transitions[0].expected_count - 1) <= MIN_EXPECTED_COUNT
                and self._original.nodes[target].kind != "parallel"
            ):
                self._entrance_by_entry[passage.entry] = target
                return
        gate = self._entry_decision(passage)
        self._entrance_by_entry[passage.entry] = gate.id
        self._builder.add_branches(gate, transitions, messages)

    def _transitions_and_messages(self, exits: Mapping[str, float]) -> tuple[list[Transition], list[Transition]]:
        """Return the ways out that a case follows, one for each target, and the messages that it does not follow."""
        leaving = [(self._original.flows[flow_id], often) for flow_id, often in exits.items()]
        transitions = [
            Transition(flow.target, often, flow.kind, (flow,)) for flow, often in leaving if flow.id in self._followed
        ]
        messages = [
            Transition(flow.target, often, "message", (flow,))
            for flow, often in leaving
            if flow.id not in self._followed
        ]
        return _merge_by_target(transitions), messages

    def _notifications(self, passage: Passage) -> list[Transition]:
        """Return the messages that hidden nodes send to a lane itself, and their notifications."""
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
        """Let a computed step stand for those of some hidden nodes for which none stands yet."""
        new = self._region.bitset_index.nodes_in(nodes & self._unrepresented)
        self.summary_steps.update(dict.fromkeys(new, step.id))
        self._unrepresented &= ~nodes

    def _summary_step(self, passage: Passage, step_fields: Mapping[str, object]) -> Step:
        entry = self._original.nodes[passage.entry]
        own = {
            "id": self._builder.new_id(f"{entry.id}.{self._hidden_region.replacement_lane.id}"),
            "kind": "step",
            "lane": self._lane,
        }
        return Step.model_validate({**step_fields, **own, "phase": entry.phase})

    def _entry_decision(self, passage: Passage) -> Node:
        entry = self._original.nodes[passage.entry]
        made = Decision(
            id=self._builder.new_id(f"{entry.id}.choice"),
            kind="decision",
            lane=self._lane,
            phase=entry.phase,
            name=entry.name if entry.kind == "decision" else "",
        )
        return self._builder.add_node(made, self._passage_origins(passage))

    def _decision_name(self, passage: Passage) -> str:
        """Return the name of the decision inside that is the only one, for then it is the one that is seen."""
        decisions = self._region.bitset_index.nodes_in(passage.visited & self._decisions)
        return self._original.nodes[decisions[0]].name if len(decisions) == 1 else ""

    def _passage_origins(self, passage: Passage) -> tuple[str, ...]:
        return self._region.bitset_index.nodes_in(passage.gateways | passage.visited)


def _merge_by_target(transitions: Iterable[Transition]) -> list[Transition]:
    """Return one way for each target."""
    by_target: dict[str, list[Transition]] = {}
    for way in transitions:
        by_target.setdefault(way.target, []).append(way)
    return [same[0] if len(same) == 1 else _merge(same) for same in by_target.values()]


def _merge(same: list[Transition]) -> Transition:
    flows = tuple(flow for way in same for flow in way.flows)
    return same[-1]._replace(expected_count=sum(way.expected_count for way in same), flows=flows)
