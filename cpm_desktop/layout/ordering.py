"""Which row of its lane each node stands in: near what it has flows with, so that these are short and seldom cross."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from cpm_desktop.progress import Tell, in_turn, tell_nobody, telling

SWEEPS = 8
"""How often the columns are walked through, to and fro."""
LANE_GAP = 0.5
"""How much further apart than rows of one lane are two rows of neighbouring lanes, in rows."""
SLANT = 0.6
"""What it costs, in rows, that two joined nodes do not stand in one row at all."""


ELSEWHERE = 0.3
"""How strongly a neighbour in another lane draws a node, against one in its own lane."""
UPWARD = 0.05
"""What it costs to stand a row lower, so that the plain case runs along the top of its lane."""


class Pull(NamedTuple):
    """A neighbour that draws a node: where it stands, and how strongly."""

    height: float
    weight: float


class Rows(NamedTuple):
    """The row of each node within its lane, from 0, and how many rows each lane has."""

    of: dict[str, int]
    counts: dict[str, int]


class _Cell(NamedTuple):
    """The nodes of one lane in one column."""

    lane: str
    nodes: list[str]


def rows(
    columns: Sequence[Sequence[str]],
    lane_of: Mapping[str, str],
    lanes: Sequence[str],
    joined: Mapping[str, Sequence[str]],
    tell: Tell = tell_nobody,
) -> Rows:
    """Return a row for every node of `columns`, no two nodes of one lane and column in the same.

    `joined` lists the nodes that each node has flows with. Columns are swept to and fro; each cell (a lane in a column)
    takes the rows that bring its nodes closest to their neighbours, in the order of their median.
    """
    cells = [_cells(column, lane_of) for column in columns]
    counts = {
        lane: max((len(cell.nodes) for row in cells for cell in row if cell.lane == lane), default=1) for lane in lanes
    }
    base, top = {}, 0.0
    for lane in lanes:
        base[lane] = top
        top += counts[lane] + LANE_GAP
    column_of = {node: index for index, column in enumerate(columns) for node in column}
    height: dict[str, float] = {}
    for sweep, told in in_turn(range(SWEEPS), tell):
        forward = sweep % 2 == 0
        order = range(len(cells)) if forward else range(len(cells) - 1, -1, -1)
        for index in telling(order, told):
            for cell in cells[index]:
                near = {
                    node: [
                        Pull(height[other], 1.0 if lane_of[other] == cell.lane else ELSEWHERE)
                        for other in joined.get(node, ())
                        if other in height and (sweep > 1 or (column_of[other] <= index) == forward)
                    ]
                    for node in cell.nodes
                }
                _settle(cell, near, base[cell.lane], counts[cell.lane], height)
    return Rows({node: round(height[node] - base[lane_of[node]]) for node in height}, counts)


def _cells(column: Sequence[str], lane_of: Mapping[str, str]) -> list[_Cell]:
    cells: dict[str, list[str]] = {}
    for node in column:
        cells.setdefault(lane_of[node], []).append(node)
    return [_Cell(lane, nodes) for lane, nodes in cells.items()]


def _settle(cell: _Cell, near: Mapping[str, Sequence[Pull]], base: float, count: int, height: dict[str, float]) -> None:
    """Give the nodes of a cell their rows: in order of the middle of their neighbours, each as close as can be."""
    middle = {node: _middle(near[node], height.get(node, base)) for node in cell.nodes}
    cell.nodes.sort(key=middle.__getitem__)
    costs = [[_cost(near[node], base + row) + row * UPWARD for row in range(count)] for node in cell.nodes]
    for node, row in zip(cell.nodes, _assigned(costs, count), strict=True):
        height[node] = base + row


def _middle(pulls: Sequence[Pull], otherwise: float) -> float:
    return sum(pull.height for pull in pulls) / len(pulls) if pulls else otherwise


def _cost(pulls: Sequence[Pull], row: float) -> float:
    return sum(
        abs(row - height) * weight + (SLANT if row != height and weight == 1.0 else 0.0) for height, weight in pulls
    )


def _assigned(costs: Sequence[Sequence[float]], count: int) -> list[int]:
    """Return rising rows, one for each line of `costs`, whose costs add up to the least."""
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
