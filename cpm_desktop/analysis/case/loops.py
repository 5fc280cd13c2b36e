"""Where a case can come back to a node: the loops of a process."""

from __future__ import annotations

from cpm_desktop.analysis.case.reachability import successors
from cpm_desktop.graphs.components import components
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.remembered import remembered


@remembered
def loops(scenario: Scenario) -> tuple[tuple[str, ...], ...]:
    """Return every loop that a case can run in, each as its nodes in document order.

    Loops that share a node are one: the strongly connected components of the network, without single nodes that do
    not lead to themselves.
    """
    following = successors(scenario)
    place = {node: number for number, node in enumerate(following)}
    found = [tuple(sorted(component, key=place.__getitem__)) for component in components(following)]
    found = [nodes for nodes in found if len(nodes) > 1 or nodes[0] in following[nodes[0]]]
    return tuple(sorted(found, key=lambda nodes: place[nodes[0]]))
