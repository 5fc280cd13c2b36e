"""Which gateways are hidden along with the steps around them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from cpm_desktop.analysis.case.flow_probabilities import working_flows
from cpm_desktop.model.document import Scenario

_Neighbours = Mapping[str, Sequence[str]]


def nodes_to_hide(scenario: Scenario, visible_steps: Collection[str]) -> frozenset[str]:
    """Return the nodes to hide so that only `visible_steps` remain: all other steps, and gateways among them.

    A gateway stays visible between visible nodes, or as a split or join at the border.
    """
    nodes = scenario.nodes
    visible = {node.id for node in nodes.values() if node.kind in {"start", "end"} or node.id in visible_steps}
    predecessors, successors = _predecessors_and_successors(scenario)
    gateways = {node.id for node in nodes.values() if node.kind in {"decision", "parallel"}}
    between = {
        gateway
        for gateway in gateways - visible
        if _reaches_visible_node(gateway, visible, gateways, predecessors)
        and _reaches_visible_node(gateway, visible, gateways, successors)
    }
    return without_border_gateways(scenario, frozenset(nodes) - visible - between)


def without_border_gateways(scenario: Scenario, hidden: Collection[str]) -> frozenset[str]:
    """Return `hidden` without splits and joins at its border, so that parallel work there remains parallel."""
    predecessors, successors = _predecessors_and_successors(scenario)
    inside = set(hidden)
    pending = [node for node in scenario.nodes if node in inside]
    for node in pending:
        others = (*predecessors.get(node, ()), *successors.get(node, ()))
        if scenario.nodes[node].kind == "parallel" and node in inside and not inside.issuperset(others):
            inside.discard(node)
            pending.extend(others)
    return frozenset(inside)


def lanes_with_work(scenario: Scenario, hidden: Collection[str]) -> set[str]:
    """Return the lanes with visible nodes other than events."""
    nodes = (node for node in scenario.nodes.values() if node.id not in hidden)
    return {node.lane for node in nodes if node.kind not in {"start", "end"}}


def _predecessors_and_successors(scenario: Scenario) -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    """Return the predecessors and the successors of each node by the flows of work."""
    predecessors: dict[str, list[str]] = {}
    successors: dict[str, list[str]] = {}
    for flow in working_flows(scenario):
        predecessors.setdefault(flow.target, []).append(flow.source)
        successors.setdefault(flow.source, []).append(flow.target)
    return predecessors, successors


def _reaches_visible_node(
    gateway: str, visible: Collection[str], gateways: Collection[str], neighbours: _Neighbours
) -> bool:
    """Return whether a visible node can be reached from `gateway` through gateways only."""
    seen, pending = {gateway}, [gateway]
    for node in pending:
        for other in neighbours.get(node, ()):
            if other in visible:
                return True
            if other in gateways and other not in seen:
                seen.add(other)
                pending.append(other)
    return False
