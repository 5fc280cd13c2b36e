"""Assigns each node a row of its lane: near its neighbours, so that flows are short and seldom cross."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from cpm_desktop.progress import ReportProgress, ignore_progress, iterate_with_progress, iterate_with_subranges

SWEEP_COUNT = 8
"""How many sweeps over the columns are made, alternating in direction."""
LANE_GAP = 0.5
"""The extra distance between rows of neighbouring lanes, in rows."""
SLANT_COST = 0.6
"""The cost, in rows, of two connected nodes that are not in the same row."""


OTHER_LANE_WEIGHT = 0.3
"""How strongly a neighbour in another lane pulls a node, relative to one in its own lane."""
LOWER_ROW_COST = 0.05
"""The cost of each row further down, so that the simple case runs along the top of its lane."""


class NeighbourPull(NamedTuple):
    """A neighbour that pulls a node: its position, and how strongly it pulls."""

    position: float
    weight: float


class RowAssignment(NamedTuple):
    """The row of each node within its lane, from 0, and how many rows each lane has."""

    row_of: dict[str, int]
    row_counts: dict[str, int]


class _LaneCell(NamedTuple):
    """The nodes of one lane in one column."""

    lane: str
    nodes: list[str]


def order_rows(
    columns: Sequence[Sequence[str]],
    lane_of: Mapping[str, str],
    lanes: Sequence[str],
    neighbours: Mapping[str, Sequence[str]],
    report: ReportProgress = ignore_progress,
) -> RowAssignment:
    """Return a row for every node of `columns`; two nodes of one lane and column never share a row.

    `neighbours` lists the neighbours of each node. Columns are swept in both directions; the nodes of each cell (a lane
    in a column) are sorted by the mean position of their neighbours and get the rows closest to them.
    """
    cells = [_lane_cells(column, lane_of) for column in columns]
    counts = {
        lane: max((len(cell.nodes) for row in cells for cell in row if cell.lane == lane), default=1) for lane in lanes
    }
    base, top = {}, 0.0
    for lane in lanes:
        base[lane] = top
        top += counts[lane] + LANE_GAP
    column_of = {node: index for index, column in enumerate(columns) for node in column}
    height: dict[str, float] = {}
    for sweep, report_sweep in iterate_with_subranges(range(SWEEP_COUNT), report):
        forward = sweep % 2 == 0
        order = range(len(cells)) if forward else range(len(cells) - 1, -1, -1)
        for index in iterate_with_progress(order, report_sweep):
            for cell in cells[index]:
                near = {
                    node: [
                        NeighbourPull(height[other], 1.0 if lane_of[other] == cell.lane else OTHER_LANE_WEIGHT)
                        for other in neighbours.get(node, ())
                        if other in height and (sweep > 1 or (column_of[other] <= index) == forward)
                    ]
                    for node in cell.nodes
                }
                _assign_rows(cell, near, base[cell.lane], counts[cell.lane], height)
    return RowAssignment({node: round(height[node] - base[lane_of[node]]) for node in height}, counts)


def _lane_cells(column: Sequence[str], lane_of: Mapping[str, str]) -> list[_LaneCell]:
    cells: dict[str, list[str]] = {}
    for node in column:
        cells.setdefault(lane_of[node], []).append(node)
    return [_LaneCell(lane, nodes) for lane, nodes in cells.items()]


def _assign_rows(
    cell: _LaneCell, near: Mapping[str, Sequence[NeighbourPull]], base: float, count: int, height: dict[str, float]
) -> None:
    """Assign rows to the nodes of a cell: sorted by the mean of their neighbours, each as close to it as possible."""
    middle = {node: _mean_position(near[node], height.get(node, base)) for node in cell.nodes}
    cell.nodes.sort(key=middle.__getitem__)
    costs = [[_row_cost(near[node], base + row) + row * LOWER_ROW_COST for row in range(count)] for node in cell.nodes]
    for node, row in zip(cell.nodes, _cheapest_rows(costs, count), strict=True):
        height[node] = base + row


def _mean_position(pulls: Sequence[NeighbourPull], otherwise: float) -> float:
    return sum(pull.position for pull in pulls) / len(pulls) if pulls else otherwise


def _row_cost(pulls: Sequence[NeighbourPull], row: float) -> float:
    return sum(
        abs(row - height) * weight + (SLANT_COST if row != height and weight == 1.0 else 0.0)
        for height, weight in pulls
    )


def _cheapest_rows(costs: Sequence[Sequence[float]], count: int) -> list[int]:
    """Return ascending rows, one for each line of `costs`, with the smallest total cost."""
    best = [[0.0] * (count + 1)]
    for line in costs:
        above, current = best[-1], [float("inf")]
        for row in range(count):
            current.append(min(current[row], above[row] + line[row]))
        best.append(current)
    rows_of: list[int] = []
    end = count
    for index in range(len(costs), 0, -1):
        while best[index][end - 1] == best[index][end]:
            end -= 1
        end -= 1
        rows_of.append(end)
    return rows_of[::-1]
