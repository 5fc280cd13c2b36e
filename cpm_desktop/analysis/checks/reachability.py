"""Checks that every node can be reached, and that a case can end from every node."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from cpm_desktop.analysis.case.case_graph import case_successors, reachable_nodes
from cpm_desktop.analysis.case.flow_probabilities import flow_probabilities, followed_flows, working_flows
from cpm_desktop.analysis.checks.finding import Finding
from cpm_desktop.graphs.reachability import reachable_from, reversed_edges
from cpm_desktop.i18n import translate
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.field_labels import quoted_name


def check_unreachable(scenario: Scenario) -> Iterator[Finding]:
    """Yield every node that no case reaches. Such nodes are ignored in metrics."""
    found = reachable_nodes(scenario)
    for node in scenario.nodes.values():
        if node.id not in found and node.kind != "start":
            message = translate("Checks", "No case reaches {node}.").format(node=quoted_name(scenario, node.id))
            yield Finding("unreachable", "warning", (node.id,), message)


def check_dead_ends(scenario: Scenario) -> Iterator[Finding]:
    """Yield every reachable node without an exit that is not an end."""
    leaving = {flow.source for flow in working_flows(scenario)}
    found = reachable_nodes(scenario)
    for node in scenario.nodes.values():
        if node.kind != "end" and node.id in found and node.id not in leaving:
            message = translate("Checks", "{node} has no outgoing flow and is not an end.").format(
                node=quoted_name(scenario, node.id)
            )
            yield Finding("dead_end", "error", (node.id,), message)


def check_endless_loops(scenario: Scenario) -> Iterator[Finding]:
    """Yield the loops that a case can enter but never leave, as one finding. Such a process has no metrics."""
    probabilities = flow_probabilities(scenario)
    possible_successors: dict[str, list[str]] = {node: [] for node in scenario.nodes}
    for flow in followed_flows(scenario):
        if probabilities[flow.id] > 0:
            possible_successors[flow.source].append(flow.target)
    successors = case_successors(scenario)
    stops = [node.id for node in scenario.nodes.values() if node.kind == "end" or not successors[node.id]]
    trapped = reachable_nodes(scenario) - reachable_from(reversed_edges(possible_successors), stops)
    loop = _without_lead_in_nodes({node: possible_successors[node] for node in scenario.nodes if node in trapped})
    if loop:
        message = translate("Checks", "Cases never leave the loop at {loop}.").format(
            loop=quoted_name(scenario, loop[0])
        )
        yield Finding("endless_loop", "error", loop, message)


def _without_lead_in_nodes(successors: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    """Return the nodes that are in loops of a graph without exits; nodes that only lead to the loops are removed."""
    entries = Counter(other for others in successors.values() for other in others)
    removed = [node for node in successors if not entries[node]]
    for node in removed:
        entries.subtract(successors[node])
        removed += [other for other in dict.fromkeys(successors[node]) if not entries[other]]
    return tuple(node for node in successors if entries[node])
