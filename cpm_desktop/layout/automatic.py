"""Automatic layout: lanes as rows, steps in columns by the order of the flow, phases from left to right."""

from __future__ import annotations

from cpm_desktop.layout.coordinates import numbers
from cpm_desktop.layout.layering import columns
from cpm_desktop.layout.ordering import rows
from cpm_desktop.layout.placement import SizeOf
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.layout import Layout
from cpm_desktop.progress import Tell, part, tell_nobody

COLUMNS_SHARE = 0.5
"""How much of all the time the columns take; the rows take nearly all the rest."""


def lay_out(scenario: Scenario, size_of: SizeOf, tell: Tell = tell_nobody) -> Layout:
    """Return a whole new layout of `scenario`, whatever it had before; flows are left to the router."""
    return laid_out(scenario, size_of, Layout(), tell)


def laid_out(scenario: Scenario, size_of: SizeOf, given: Layout, tell: Tell = tell_nobody) -> Layout:
    """Return a new layout of all nodes, with lanes and phases at least as large as in `given`, and its bends."""
    found = columns(scenario, part(tell, 0, COLUMNS_SHARE))
    lane_of = {node.id: node.lane for node in scenario.nodes.values()}
    joined = _joined(scenario)
    placed = rows(found.nodes, lane_of, list(scenario.lanes), joined, part(tell, COLUMNS_SHARE, 1))
    sizes = {node.id: size_of(node) for node in scenario.nodes.values()}
    return numbers(scenario, sizes, found, placed, given)


def _joined(scenario: Scenario) -> dict[str, list[str]]:
    """Return the nodes that each node has flows with, once for each flow."""
    joined: dict[str, list[str]] = {}
    for flow in scenario.flows.values():
        if flow.source in scenario.nodes and flow.target in scenario.nodes and flow.source != flow.target:
            joined.setdefault(flow.source, []).append(flow.target)
            joined.setdefault(flow.target, []).append(flow.source)
    return joined
