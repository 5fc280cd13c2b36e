"""Which gateways disappear along with the steps around them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from cpm_desktop.analysis.case.weights import working_flows
from cpm_desktop.model.document import Scenario

_Neighbours = Mapping[str, Sequence[str]]


def hidden_beside(scenario: Scenario, shown: Collection[str]) -> frozenset[str]:
    """Return what disappears if of all steps only `shown` stay: the other steps, and gateways among them.

    A gateway stays where it stands between nodes that stay, or where it is a split or join at the border.
    """
    nodes = scenario.nodes
    kept = {node.id for node in nodes.values() if node.kind in {"start", "end"} or node.id in shown}
    leading, following = _neighbours(scenario)
    passed = {node.id for node in nodes.values() if node.kind in {"decision", "parallel"}}
    between = {
        gateway
        for gateway in passed - kept
        if _meets(gateway, kept, passed, leading) and _meets(gateway, kept, passed, following)
    }
    return unbordered(scenario, frozenset(nodes) - kept - between)


def unbordered(scenario: Scenario, hidden: Collection[str]) -> frozenset[str]:
    """Return `hidden` without the splits and joins at its border: what is done side by side there stays so."""
    leading, following = _neighbours(scenario)
    inside = set(hidden)
    waiting = [node for node in scenario.nodes if node in inside]
    for node in waiting:
        others = (*leading.get(node, ()), *following.get(node, ()))
        if scenario.nodes[node].kind == "parallel" and node in inside and not inside.issuperset(others):
            inside.discard(node)
            waiting.extend(others)
    return frozenset(inside)


def lanes_shown(scenario: Scenario, hidden: Collection[str]) -> set[str]:
    """Return the lanes in which something is still done; events alone keep no lane."""
    nodes = (node for node in scenario.nodes.values() if node.id not in hidden)
    return {node.lane for node in nodes if node.kind not in {"start", "end"}}


def _neighbours(scenario: Scenario) -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    """Return the nodes from which work comes to each node, and those to which it goes on."""
    leading: dict[str, list[str]] = {}
    following: dict[str, list[str]] = {}
    for flow in working_flows(scenario):
        leading.setdefault(flow.target, []).append(flow.source)
        following.setdefault(flow.source, []).append(flow.target)
    return leading, following


def _meets(gateway: str, kept: Collection[str], passed: Collection[str], neighbours: _Neighbours) -> bool:
    """Tell whether something that stays lies beyond `gateway` with nothing but gateways in between."""
    seen, waiting = {gateway}, [gateway]
    for node in waiting:
        for other in neighbours.get(node, ()):
            if other in kept:
                return True
            if other in passed and other not in seen:
                seen.add(other)
                waiting.append(other)
    return False
