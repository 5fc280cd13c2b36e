"""Automatic layout: lanes as rows, steps in columns by the order of the flow, phases from left to right."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from cpm_desktop.layout.coordinates import assign_coordinates
from cpm_desktop.layout.drawing_cost import drawing_cost
from cpm_desktop.layout.layering import ColumnAssignment, LayeringOptions, assign_layers
from cpm_desktop.layout.long_flows import ordering_graph
from cpm_desktop.layout.ordering import RowAssignment, order_rows
from cpm_desktop.layout.placement import SizeOf, compute_placement
from cpm_desktop.layout.row_search import Drawing, improved_drawing
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.layout import Layout
from cpm_desktop.model.value import with_changes
from cpm_desktop.progress import ReportProgress, ignore_progress, iterate_with_subranges, subrange

COLUMNS_PROGRESS_SHARE = 0.5
"""The share of the total time that assigning columns takes; ordering rows takes nearly all of the remainder."""

MAX_SEARCHED_NODES = 240
"""How many nodes are drawn together in the search for better rows."""
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
    node_count = max(1, len(scenario.nodes))
    candidates = CANDIDATES[: max(1, MAX_COMPARED_NODES // node_count)]
    arrangements = _arrangements(scenario, candidates, report)

    def layout_of(columns: ColumnAssignment, rows: RowAssignment) -> Layout:
        return assign_coordinates(scenario, sizes, columns, rows, minimum)

    def draw(columns: ColumnAssignment, rows: RowAssignment) -> Drawing:
        layout = layout_of(columns, rows)
        return Drawing(layout, *drawing_cost(compute_placement(with_changes(scenario, layout=layout)), scenario.flows))

    if len(candidates) == 1:
        return layout_of(*arrangements[0])
    drawings = [(draw(*arrangement), arrangement) for arrangement in arrangements]
    drawing, (columns, rows) = min(drawings, key=lambda entry: entry[0].cost)
    tries = MAX_SEARCHED_NODES // node_count
    return improved_drawing(scenario, columns.nodes, rows, drawing, partial(draw, columns), tries).layout


def _arrangements(
    scenario: Scenario, candidates: Sequence[CandidateOptions], report: ReportProgress
) -> list[tuple[ColumnAssignment, RowAssignment]]:
    """Return the columns and rows of each candidate, without those that equal an earlier one."""
    begun: list[tuple[ColumnAssignment, int]] = []
    found: list[tuple[ColumnAssignment, RowAssignment]] = []
    for options, report_candidate in iterate_with_subranges(candidates, report):
        columns = assign_layers(scenario, options.layering, subrange(report_candidate, 0, COLUMNS_PROGRESS_SHARE))
        if (columns, options.first_sweep) not in begun:
            begun.append((columns, options.first_sweep))
            rows = order_rows(
                ordering_graph(scenario, columns.nodes),
                list(scenario.lanes),
                options.first_sweep,
                subrange(report_candidate, COLUMNS_PROGRESS_SHARE, 1),
            )
            if (columns, rows) not in found:
                found.append((columns, rows))
    return found
