"""Coordinates from columns and rows: the width of columns, the height of rows and the position of each box."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from cpm_desktop.layout.footprints import footprint
from cpm_desktop.layout.lane_interior import EMOTION_STRIP_RESERVE, LANE_PADDING
from cpm_desktop.layout.layering import ColumnAssignment
from cpm_desktop.layout.ordering import RowAssignment
from cpm_desktop.layout.placement import Size
from cpm_desktop.layout.rect import Rect, clamped_to_limits
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Lane
from cpm_desktop.model.layout import Box, Layout

COLUMN_GAP = 48.0
"""The gap between the boxes of neighbouring columns: room for a label and for flows to turn."""
MAX_COLUMN_GAP = 112.0
"""The widest gap, even if many flows turn between two columns."""
GAP_PER_TURN = 9.0
"""The width that each flow turning in a gap adds, once there are many."""
ROW_GAP = 30.0
"""The gap between the rows of one lane: room for a flow to pass."""
PHASE_PADDING = 28.0
MIN_LANE_HEIGHT = 96.0
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
    centres, phases = _horizontal_positions(scenario, columns, rows, footprints, minimum)
    lines, heights = _vertical_positions(scenario, rows, footprints, minimum)
    boxes = {}
    for node_id, node in scenario.nodes.items():
        width, height = sizes[node_id]
        x, y = centres[node_id] - width / 2, lines[node.lane][rows.row_of[node_id]] - height / 2
        boxes[node_id] = clamped_to_limits(Box(round(x, 2), round(y, 2), width, height))
    return Layout.model_validate({"nodes": boxes, "lanes": heights, "phases": phases, "flows": minimum.flows})


def _horizontal_positions(
    scenario: Scenario, columns: ColumnAssignment, rows: RowAssignment, footprints: Mapping[str, Rect], minimum: Layout
) -> tuple[dict[str, float], dict[str, float]]:
    """Return the x of each node's centre, and the width of each phase."""
    gaps = _column_gaps(scenario, columns, rows)
    centres: dict[str, float] = {}
    widths: list[float] = []
    left, index = 0.0, 0
    least = [minimum.phases.get(phase_id, MIN_PHASE_WIDTH) for phase_id in scenario.phases] or [MIN_PHASE_WIDTH]
    for count, narrowest in zip(columns.column_counts, least, strict=True):
        x = left + PHASE_PADDING
        for column in columns.nodes[index : index + count]:
            half = max(max(-footprints[node].left, footprints[node].right) for node in column)
            half = round(half)
            centres.update(dict.fromkeys(column, x + half))
            x += 2 * half + gaps[index]
            index += 1
        end = x - (gaps[index - 1] if count else 0.0) + PHASE_PADDING
        widths.append(max(end - left, narrowest))
        left += widths[-1]
    return centres, dict(zip(scenario.phases, widths, strict=False))


def _column_gaps(scenario: Scenario, columns: ColumnAssignment, rows: RowAssignment) -> list[float]:
    """Return the gap after each column, wider where many flows turn."""
    column_of = {node: index for index, column in enumerate(columns.nodes) for node in column}
    turning = [0] * len(columns.nodes)
    for flow in scenario.flows.values():
        if flow.source not in column_of or flow.target not in column_of:
            continue
        source, target = column_of[flow.source], column_of[flow.target]
        level = (scenario.nodes[flow.source].lane, rows.row_of[flow.source])
        if source < target and level != (scenario.nodes[flow.target].lane, rows.row_of[flow.target]):
            turning[target - 1] += 1
    return [min(max(COLUMN_GAP, 2 * LANE_PADDING + GAP_PER_TURN * count), MAX_COLUMN_GAP) for count in turning]


def _vertical_positions(
    scenario: Scenario, rows: RowAssignment, footprints: Mapping[str, Rect], minimum: Layout
) -> tuple[dict[str, list[float]], dict[str, float]]:
    """Return the line of each row of each lane, from the top of the lane, and the height of each lane."""
    lines: dict[str, list[float]] = {}
    heights: dict[str, float] = {}
    members: dict[str, list[list[Rect]]] = {lane: [[] for _ in range(rows.row_counts[lane])] for lane in scenario.lanes}
    for node_id, node in scenario.nodes.items():
        members[node.lane][rows.row_of[node_id]].append(footprints[node_id])
    for lane in scenario.lanes.values():
        lines[lane.id], heights[lane.id] = _row_lines(
            lane, members[lane.id], minimum.lanes.get(lane.id, MIN_LANE_HEIGHT)
        )
    return lines, heights


def _row_lines(lane: Lane, members: Sequence[Sequence[Rect]], least: float) -> tuple[list[float], float]:
    """Return the line of each row of one lane, and its height: at least as high as its header needs."""
    lines, y = [], LANE_PADDING
    for row in members:
        above = round(max((-area.top for area in row), default=0.0))
        below = round(max((area.bottom for area in row), default=0.0))
        lines.append(y + above)
        y += above + below + ROW_GAP
    foot = LANE_PADDING - ROW_GAP + (EMOTION_STRIP_RESERVE if lane.kind == "customer" else 0.0)
    spare = max(least - y - foot, 0.0)
    return [line + round(spare / 2) for line in lines], y + foot + spare
