"""Which gateways disappear along with the steps around them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from cpm_desktop.analysis.case.flow_probabilities import working_flows
from cpm_desktop.model.document import Scenario

_Neighbours = Mapping[str, Sequence[str]]


def nodes_to_hide(scenario: Scenario, visible_steps: Collection[str]) -> frozenset[str]:
    """Return what disappears if of all steps only `shown` stay: the other steps, and gateways among them.

    A gateway stays where it stands between nodes that stay, or where it is a split or join at the border.
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
    """Return `hidden` without the splits and joins at its border: what is done side by side there stays so."""
    predecessors, successors = _predecessors_and_successors(scenario)
    inside = set(hidden)
    waiting = [node for node in scenario.nodes if node in inside]
    for node in waiting:
        others = (*predecessors.get(node, ()), *successors.get(node, ()))
        if scenario.nodes[node].kind == "parallel" and node in inside and not inside.issuperset(others):
            inside.discard(node)
            waiting.extend(others)
    return frozenset(inside)


def lanes_with_work(scenario: Scenario, hidden: Collection[str]) -> set[str]:
    """Return the lanes in which something is still done; events alone keep no lane."""
    nodes = (node for node in scenario.nodes.values() if node.id not in hidden)
    return {node.lane for node in nodes if node.kind not in {"start", "end"}}


def _predecessors_and_successors(scenario: Scenario) -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    """Return the nodes from which work comes to each node, and those to which it goes on."""
    predecessors: dict[str, list[str]] = {}
    successors: dict[str, list[str]] = {}
    for flow in working_flows(scenario):
        predecessors.setdefault(flow.target, []).append(flow.source)
        successors.setdefault(flow.source, []).append(flow.target)
    return predecessors, successors


def _reaches_visible_node(
    gateway: str, visible: Collection[str], gateways: Collection[str], neighbours: _Neighbours
) -> bool:
    """Tell whether something that stays lies beyond `gateway` with nothing but gateways in between."""
    seen, waiting = {gateway}, [gateway]
    for node in waiting:
        for other in neighbours.get(node, ()):
            if other in visible:
                return True
            if other in gateways and other not in seen:
                seen.add(other)
                waiting.append(other)
    return False
