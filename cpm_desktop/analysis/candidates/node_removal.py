"""Scenarios without some of their nodes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from cpm_desktop.analysis.case.case_graph import reachable_nodes
from cpm_desktop.analysis.case.case_starts import case_starts
from cpm_desktop.analysis.case.flow_probabilities import decision_exits, flow_probabilities
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Flow
from cpm_desktop.model.mapping import ElementMap
from cpm_desktop.model.value import with_changes


def without_nodes(scenario: Scenario, nodes: Iterable[str]) -> Scenario:
    """Return `scenario` without some nodes; the flows to each of them lead to its next node.

    A node with several exits, without one, or with an exit to itself is kept.
    """
    for node in nodes:
        scenario = _without_node(scenario, node)
    return scenario


def with_all_cases(scenario: Scenario, exits: Sequence[Flow]) -> list[Flow]:
    """Return these exits of one decision with probabilities that share all cases in proportion."""
    probabilities = flow_probabilities(scenario)
    total = sum(probabilities[flow.id] for flow in exits)
    return [with_changes(flow, probability=probabilities[flow.id] / total) for flow in exits] if total else [*exits]


def without_unreachable(before: Scenario, after: Scenario) -> Scenario:
    """Return `after` without the nodes that a case reaches in `before` but not in `after`."""
    if not case_starts(after):
        return after
    lost = (reachable_nodes(before) & after.nodes.keys()) - reachable_nodes(after)
    flows = [flow.id for flow in after.flows.values() if flow.source in lost or flow.target in lost]
    return with_changes(after, nodes=after.nodes.without(lost), flows=after.flows.without(flows))


def _without_node(scenario: Scenario, node: str) -> Scenario:
    """Return `scenario` without one node. The flows to its next node keep their place in the order of the flows.

    If the next node is a decision with an exit to the removed node, it goes, and the other exits share its cases.
    """
    at_node = scenario.flows_by_element.get(node, ())
    exits = [flow for flow in at_node if flow.source == node and flow.kind == "sequence"]
    target = exits[0].target if len(exits) == 1 else node
    returning = {flow.id for flow in at_node if flow.source == target and flow.target == node}
    others = [flow for flow in decision_exits(scenario).get(target, ()) if flow.id not in returning]
    if target == node or (returning and not others):
        return scenario
    flows = {flow.id: flow for flow in scenario.flows.values() if node not in (flow.source, flow.target)}
    if returning:
        flows.update((flow.id, flow) for flow in with_all_cases(scenario, others))
    entering = {flow.id for flow in at_node if flow.target == node and flow.kind != "notification"} - returning
    kept = [
        with_changes(flow, target=target) if flow.id in entering else flows[flow.id]
        for flow in scenario.flows.values()
        if flow.id in flows or flow.id in entering
    ]
    return with_changes(scenario, nodes=scenario.nodes.without([node]), flows=ElementMap(kept))
