"""Loops of a process: nodes that a case can visit repeatedly."""

from __future__ import annotations

from cpm_desktop.analysis.case.case_graph import case_successors
from cpm_desktop.graphs.components import strongly_connected_components
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.memoize import memoize_by_scenario


@memoize_by_scenario
def loops(scenario: Scenario) -> tuple[tuple[str, ...], ...]:
    """Return every loop that a case can enter, as its nodes in document order.

    Loops that share a node are one loop: the strongly connected components of the graph, without single nodes that have
    no flow to themselves.
    """
    successors = case_successors(scenario)
    position = {node: number for number, node in enumerate(successors)}
    found = [
        tuple(sorted(component, key=position.__getitem__)) for component in strongly_connected_components(successors)
    ]
    found = [nodes for nodes in found if len(nodes) > 1 or nodes[0] in successors[nodes[0]]]
    return tuple(sorted(found, key=lambda nodes: position[nodes[0]]))
