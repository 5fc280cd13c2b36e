"""Coordinates from columns and rows: the width of columns, the height of rows and the position of each box."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import accumulate, pairwise
from typing import TypeAlias

from cpm_desktop.layout.footprints import estimated_label_width, footprint
from cpm_desktop.layout.lane_interior import EMOTION_STRIP_RESERVE, LANE_PADDING
from cpm_desktop.layout.layering import ColumnAssignment
from cpm_desktop.layout.ordering import RowAssignment
from cpm_desktop.layout.placement import Size
from cpm_desktop.layout.rect import Rect, clamped_to_limits
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Lane, Node
from cpm_desktop.model.layout import Box, Layout

COLUMN_GAP = 42.0
"""The gap between the boxes of neighbouring columns: room for flows to turn."""
MAX_COLUMN_GAP = 320.0
"""The widest gap, even if many flows turn between two columns."""
GAP_PER_TURN = 12.0
"""The width that each flow turning beside others in a gap adds, once there are many."""
TURN_MARGIN = 24.0
"""The room beside the flows that turn in a gap."""
NAME_OVERHANG = 18.0
"""How far a name outside its box may extend into each gap beside its column."""
MIN_COLUMN_HALF = 20
"""Half of the narrowest column: a gateway."""
LABEL_MARGIN = 36.0
"""The room for the arrow and the corner beside the label of a flow."""
ROW_GAP = 42.0
"""The gap between the rows of one lane: room for a flow to pass."""
LINE_GAP = 34.0
"""The distance of the boxes of one row from the line of the next one, if their columns are different."""
TRACK_HEIGHT = 12.0
"""The height that each long flow adds to the gap between two rows, once there are many."""
TRACK_MARGIN = 16.0
"""The room beside the long flows in a gap."""
PHASE_PADDING = 28.0
MIN_LANE_HEIGHT = 112.0
"""The height of an empty lane: room for its header."""
MIN_PHASE_WIDTH = 200.0
"""The width of an empty phase."""


def assign_coordinates(
    scenario: Scenario, sizes: Mapping[str, Size], columns: ColumnAssignment, rows: RowAssignment, minimum: Layout
) -> Layout:
    """Return the layout in which every node is centred on its column and on the line of its row.

    Lanes and phases are at least as large as in `minimum`, whose bends are kept.
    """
    footprints = {node_id: footprint(node, sizes[node_id]) for node_id, node in scenario.nodes.items()}
    lines, heights = _vertical_positions(scenario, columns, rows, footprints, minimum)
    tops = dict(zip(scenario.lanes, accumulate(heights.values(), initial=0.0), strict=False))
    line_of = {node_id: lines[node.lane][rows.row_of[node_id]] for node_id, node in scenario.nodes.items()}
    levels = {node_id: tops[node.lane] + line_of[node_id] for node_id, node in scenario.nodes.items()}
    centres, phases = _horizontal_positions(scenario, columns, levels, footprints, minimum)
    boxes = {}
    for node_id in scenario.nodes:
        width, height = sizes[node_id]
        x, y = centres[node_id] - width / 2, line_of[node_id] - height / 2
        boxes[node_id] = clamped_to_limits(Box(round(x, 2), round(y, 2), width, height))
    return Layout.model_validate({"nodes": boxes, "lanes": heights, "phases": phases, "flows": minimum.flows})


def _horizontal_positions(
    scenario: Scenario,
    columns: ColumnAssignment,
    levels: Mapping[str, float],
    footprints: Mapping[str, Rect],
    minimum: Layout,
) -> tuple[dict[str, float], dict[str, float]]:
    """Return the x of each node's centre, and the width of each phase."""
    gaps = _column_gaps(scenario, columns, levels)
    centres: dict[str, float] = {}
    widths: list[float] = []
    left, index = 0.0, 0
    least = [minimum.phases.get(phase_id, MIN_PHASE_WIDTH) for phase_id in scenario.phases] or [MIN_PHASE_WIDTH]
    for count, narrowest in zip(columns.column_counts, least, strict=True):
        x = left + PHASE_PADDING
        for column in columns.nodes[index : index + count]:
            half = max(_column_half(scenario.nodes[node], footprints[node]) for node in column)
            centres.update(dict.fromkeys(column, x + half))
            x += 2 * half + gaps[index]
            index += 1
        end = x - (gaps[index - 1] if count else 0.0) + PHASE_PADDING
        widths.append(max(end - left, narrowest))
        left += widths[-1]
    return centres, dict(zip(scenario.phases, widths, strict=False))


def _column_half(node: Node, room: Rect) -> int:
    """Return half of the width that a node needs in its column. Names outside boxes extend into the gaps."""
    half = max(-room.left, room.right)
    return round(half if node.kind == "step" else max(half - NAME_OVERHANG, MIN_COLUMN_HALF))


def _column_gaps(scenario: Scenario, columns: ColumnAssignment, levels: Mapping[str, float]) -> list[float]:
    """Return the gap after each column: wider where many flows turn beside each other, and for labels.

    `levels` is the y of each node.
    """
    column_of = {node: index for index, column in enumerate(columns.nodes) for node in column}
    turning: list[list[tuple[float, float]]] = [[] for _ in columns.nodes]
    labels = [0.0] * len(columns.nodes)
    for flow in scenario.flows.values():
        source, target = column_of.get(flow.source), column_of.get(flow.target)
        if source is not None and (target is None or source < target):
            labels[source] = max(labels[source], estimated_label_width(flow))
        if source is not None and target is not None and source < target:
            start, end = sorted((levels[flow.source], levels[flow.target]))
            if start != end:
                turning[target - 1].append((start, end))
    for_turns = [
        min(max(COLUMN_GAP, TURN_MARGIN + GAP_PER_TURN * _most_overlapping(gap)), MAX_COLUMN_GAP) for gap in turning
    ]
    for_labels = [label + LABEL_MARGIN if label else 0.0 for label in labels]
    return [*map(max, for_turns, for_labels)]


def _most_overlapping(ranges: Sequence[tuple[float, float]]) -> int:
    """Return how many ranges overlap at most in one place."""
    changes = sorted([(start, 1) for start, _ in ranges] + [(end, -1) for _, end in ranges])
    return max(accumulate(change for _, change in changes), default=0)


def _vertical_positions(
    scenario: Scenario,
    columns: ColumnAssignment,
    rows: RowAssignment,
    footprints: Mapping[str, Rect],
    minimum: Layout,
) -> tuple[dict[str, list[float]], dict[str, float]]:
    """Return the line of each row of each lane, from the top of the lane, and the height of each lane."""
    lines: dict[str, list[float]] = {}
    heights: dict[str, float] = {}
    members: dict[str, list[_Row]] = {lane: [{} for _ in range(rows.row_counts[lane])] for lane in scenario.lanes}
    for column, node_ids in enumerate(columns.nodes):
        for node_id in node_ids:
            members[scenario.nodes[node_id].lane][rows.row_of[node_id]][column] = footprints[node_id]
    for lane in scenario.lanes.values():
        least = minimum.lanes.get(lane.id, MIN_LANE_HEIGHT)
        lines[lane.id], heights[lane.id] = _row_lines(lane, members[lane.id], rows.long_flows[lane.id], least)
    return lines, heights


_Row: TypeAlias = dict[int, Rect]
"""The nodes of a row: the area of each around its centre, by its column."""


def _row_lines(
    lane: Lane, rows: Sequence[_Row], long_flows: Sequence[Mapping[int, int]], least: float
) -> tuple[list[float], float]:
    """Return the line of each row of one lane, and its height: at least as high as its header needs.

    `long_flows` is the number of flows that run above each row, and below the last, by column.
    """
    lines = [_room(rows[0], long_flows[0], _space_above)]
    for (upper, lower), flows in zip(pairwise(rows), long_flows[1:], strict=False):
        lines.append(lines[-1] + _row_distance(upper, lower, flows))
    bottom = max(line + LANE_PADDING + _most(row, _space_below) for line, row in zip(lines, rows, strict=True))
    bottom = max(bottom, lines[-1] + _room(rows[-1], long_flows[-1], _space_below))
    foot = EMOTION_STRIP_RESERVE if lane.kind == "customer" else 0.0
    spare = max(least - bottom - foot, 0.0)
    return [line + round(spare / 2) for line in lines], bottom + foot + spare


def _row_distance(upper: _Row, lower: _Row, long_flows: Mapping[int, int]) -> float:
    """Return the distance between the lines of two rows, from the columns in which both have a node or flows run."""
    stacked = [
        _space_below(upper, column)
        + (_track_room(long_flows[column]) if column in long_flows else ROW_GAP)
        + _space_above(lower, column)
        for column in (upper.keys() & lower.keys()) | long_flows.keys()
    ]
    passing = LINE_GAP + max(_most(upper, _space_below), _most(lower, _space_above))
    return max(passing, *stacked, ROW_GAP)


def _room(row: _Row, long_flows: Mapping[int, int], space: Callable[[_Row, int], int]) -> float:
    """Return the distance of the first or last row from the border of its lane, given the space on that side."""
    beside_flows = [_track_room(count) + space(row, column) for column, count in long_flows.items()]
    return max([LANE_PADDING + _most(row, space), *beside_flows])


def _track_room(long_flows: int) -> float:
    return TRACK_MARGIN + TRACK_HEIGHT * long_flows


def _most(row: _Row, space: Callable[[_Row, int], int]) -> int:
    return max((space(row, column) for column in row), default=0)


def _space_above(row: _Row, column: int) -> int:
    """Return the height of the node of a row in a column above the line of the row; 0 if there is none."""
    return round(-row[column].top) if column in row else 0


def _space_below(row: _Row, column: int) -> int:
    """Return the height of the node of a row in a column below the line of the row; 0 if there is none."""
    return round(row[column].bottom) if column in row else 0
