"""Automatic layout: lanes as rows, steps in columns by the order of the flow, phases from left to right."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from cpm_desktop.layout.coordinates import assign_coordinates
from cpm_desktop.layout.drawing_cost import drawing_cost
from cpm_desktop.layout.layering import LayeringOptions, assign_layers
from cpm_desktop.layout.long_flows import ordering_graph
from cpm_desktop.layout.ordering import order_rows
from cpm_desktop.layout.placement import Size, SizeOf, compute_placement
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.layout import Layout
from cpm_desktop.model.value import with_changes
from cpm_desktop.progress import ReportProgress, ignore_progress, iterate_with_subranges, subrange

COLUMNS_PROGRESS_SHARE = 0.5
"""The share of the total time that assigning columns takes; ordering rows takes nearly all of the remainder."""

MAX_COMPARED_NODES = 200
"""How many nodes are drawn in all candidates together. Larger processes have one candidate."""


class CandidateOptions(NamedTuple):
    """The choices that distinguish the layouts of which the best is taken."""

    layering: LayeringOptions
    first_sweep: int
    """The number of the first sweep; sweeps with even numbers go from left to right."""


CANDIDATES = (
    CandidateOptions(LayeringOptions(messages_pull=True, vertical_flows=True), 0),
    CandidateOptions(LayeringOptions(messages_pull=False, vertical_flows=True), 0),
    CandidateOptions(LayeringOptions(messages_pull=True, vertical_flows=True), 1),
    CandidateOptions(LayeringOptions(messages_pull=True, vertical_flows=False), 0),
    CandidateOptions(LayeringOptions(messages_pull=False, vertical_flows=True), 1),
    CandidateOptions(LayeringOptions(messages_pull=True, vertical_flows=False), 1),
)
"""The layouts of which the best is taken, the usually best first."""


def compute_layout(scenario: Scenario, size_of: SizeOf, report: ReportProgress = ignore_progress) -> Layout:
    """Return a complete new layout of `scenario` that ignores its present one; routes are left to the router."""
    return compute_layout_with_minimum(scenario, size_of, Layout(), report)


def compute_layout_with_minimum(
    scenario: Scenario, size_of: SizeOf, minimum: Layout, report: ReportProgress = ignore_progress
) -> Layout:
    """Return a new layout of all nodes, with the bends of `minimum` and lanes and phases at least as large as there."""
    sizes = {node.id: size_of(node) for node in scenario.nodes.values()}
    count = min(len(CANDIDATES), MAX_COMPARED_NODES // max(1, len(scenario.nodes)))
    if count < 2:
        return _candidate(scenario, sizes, minimum, CANDIDATES[0], report)
    layouts = [
        _candidate(scenario, sizes, minimum, options, report_candidate)
        for options, report_candidate in iterate_with_subranges(CANDIDATES[:count], report)
    ]
    return min(layouts, key=lambda layout: _cost(with_changes(scenario, layout=layout)))


def _candidate(
    scenario: Scenario, sizes: Mapping[str, Size], minimum: Layout, options: CandidateOptions, report: ReportProgress
) -> Layout:
    columns = assign_layers(scenario, options.layering, subrange(report, 0, COLUMNS_PROGRESS_SHARE))
    graph = ordering_graph(scenario, columns.nodes)
    rows = order_rows(graph, list(scenario.lanes), options.first_sweep, subrange(report, COLUMNS_PROGRESS_SHARE, 1))
    return assign_coordinates(scenario, sizes, columns, rows, minimum)


def _cost(scenario: Scenario) -> float:
    return drawing_cost(compute_placement(scenario), scenario.flows)
