"""Automatic layout: lanes as rows, steps in columns by the order of the flow, phases from left to right."""

from __future__ import annotations

from cpm_desktop.layout.coordinates import assign_coordinates
from cpm_desktop.layout.layering import assign_layers
from cpm_desktop.layout.long_flows import ordering_graph
from cpm_desktop.layout.ordering import order_rows
from cpm_desktop.layout.placement import SizeOf
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.layout import Layout
from cpm_desktop.progress import ReportProgress, ignore_progress, subrange

COLUMNS_PROGRESS_SHARE = 0.5
"""The share of the total time that assigning columns takes; ordering rows takes nearly all of the remainder."""


def compute_layout(scenario: Scenario, size_of: SizeOf, report: ReportProgress = ignore_progress) -> Layout:
    """Return a complete new layout of `scenario` that ignores its present one; routes are left to the router."""
    return compute_layout_with_minimum(scenario, size_of, Layout(), report)


def compute_layout_with_minimum(
    scenario: Scenario, size_of: SizeOf, minimum: Layout, report: ReportProgress = ignore_progress
) -> Layout:
    """Return a new layout of all nodes, with the bends of `minimum` and lanes and phases at least as large as there."""
    columns = assign_layers(scenario, subrange(report, 0, COLUMNS_PROGRESS_SHARE))
    graph = ordering_graph(scenario, columns.nodes)
    rows = order_rows(graph, list(scenario.lanes), subrange(report, COLUMNS_PROGRESS_SHARE, 1))
    sizes = {node.id: size_of(node) for node in scenario.nodes.values()}
    return assign_coordinates(scenario, sizes, columns, rows, minimum)
