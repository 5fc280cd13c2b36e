"""Where a case can come back to a node: the loops of a process."""

from __future__ import annotations

from cpm_desktop.analysis.case.case_graph import case_successors
from cpm_desktop.graphs.components import strongly_connected_components
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.remembered import memoize_by_scenario


@memoize_by_scenario
def loops(scenario: Scenario) -> tuple[tuple[str, ...], ...]:
    """Return every loop that a case can run in, each as its nodes in document order.

    Loops that share a node are one: the strongly connected components of the network, without single nodes that do
    not lead to themselves.
    """
    successors = case_successors(scenario)
    position = {node: number for number, node in enumerate(successors)}
    found = [
        tuple(sorted(component, key=position.__getitem__)) for component in strongly_connected_components(successors)
    ]
    found = [nodes for nodes in found if len(nodes) > 1 or nodes[0] in successors[nodes[0]]]
    return tuple(sorted(found, key=lambda nodes: position[nodes[0]]))
