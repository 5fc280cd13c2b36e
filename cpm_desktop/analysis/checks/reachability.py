"""Every node can be reached, and from every node a case comes to an end."""

from __future__ import annotations

from collections.abc import Iterator

from cpm_desktop.analysis.finding import Finding, called
from cpm_desktop.analysis.reach import reached, reached_nodes, successors, turned
from cpm_desktop.analysis.weights import flow_weights, followed_flows, joins_nodes
from cpm_desktop.model.document import Scenario


def check_unreachable(scenario: Scenario) -> Iterator[Finding]:
    """Yield every node that no case comes to; it counts for nothing in the figures."""
    found = reached_nodes(scenario)
    for node in scenario.nodes.values():
        if node.id not in found and node.kind != "start":
            yield Finding("unreachable", "warning", (node.id,), f"No case comes to {called(scenario, node.id)}.")


def check_dead_ends(scenario: Scenario) -> Iterator[Finding]:
    """Yield every node that a case comes to and never leaves, though it is no end."""
    leaving = {flow.source for flow in scenario.flows.values() if joins_nodes(scenario, flow)}
    found = reached_nodes(scenario)
    for node in scenario.nodes.values():
        if node.kind != "end" and node.id in found and node.id not in leaving:
            yield Finding("dead_end", "error", (node.id,), f"{called(scenario, node.id)} leads nowhere and is no end.")


def check_endless_loops(scenario: Scenario) -> Iterator[Finding]:
    """Yield the nodes from which a case can never come to a stop, as one finding: they have no figures."""
    following, weights = successors(scenario), flow_weights(scenario)
    leaving = {flow.source for flow in followed_flows(scenario)}
    possible: dict[str, list[str]] = {node: [] for node in following}
    for flow in followed_flows(scenario):
        if weights[flow.id] > 0:
            possible[flow.source].append(flow.target)
    stopping = reached(turned(possible), (node for node in following if node not in leaving or _is_end(scenario, node)))
    cases = reached_nodes(scenario)
    endless = tuple(node for node in scenario.nodes if node in cases and node not in stopping)
    if endless:
        message = f"From {called(scenario, endless[0])} a case never comes to an end."
        yield Finding("endless_loop", "error", endless, message)


def _is_end(scenario: Scenario, node: str) -> bool:
    return scenario.nodes[node].kind == "end"
