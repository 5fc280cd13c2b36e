"""Places a new node in an existing layout: near its neighbours and without overlapping other nodes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from cpm_desktop.layout.coordinates import COLUMN_GAP, PHASE_PADDING
from cpm_desktop.layout.footprints import footprint
from cpm_desktop.layout.lane_interior import LANE_PADDING
from cpm_desktop.layout.placement import Size
from cpm_desktop.layout.rect import Rect, centre, clamped_to_limits, inflated, rect_of, rects_overlap
from cpm_desktop.model.bands import Span
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Node
from cpm_desktop.model.layout import Box

MIN_DISTANCE = 16.0
"""The smallest distance to nodes that are already placed."""

ROUNDING_ERROR = 1e-6
"""Overlaps up to this size come from floating-point arithmetic and are ignored."""


def place_near_neighbours(
    scenario: Scenario,
    node: Node,
    size: Size,
    boxes: Mapping[str, Box],
    nodes_in_lane: Iterable[str],
    bands: Mapping[str, Span],
    spans: Mapping[str, Span],
) -> Box:
    """Return a free box for `node` in its lane; if it is below the lane's bottom, the lane has to grow.

    It is right of its predecessors, else left of its successors, else right of the last node of its lane and phase.
    """
    room = footprint(node, size)
    x = _preferred_x(scenario, node, room, boxes, spans)
    y = preferred_y(scenario, node, boxes, bands)
    occupied = [_occupied_area(scenario.nodes[other], boxes[other]) for other in nodes_in_lane]
    x, y = _nearest_free_position(room, x, y, occupied, bands[node.lane].length)
    return clamped_to_limits(Box(round(x - size.width / 2, 2), round(y - size.height / 2, 2), *size))


def _occupied_area(node: Node, box: Box) -> Rect:
    """Return the area that a placed node occupies in its lane."""
    middle, room = centre(box), footprint(node, Size(box.width, box.height))
    return inflated(
        Rect(middle.x + room.left, middle.y + room.top, middle.x + room.right, middle.y + room.bottom), MIN_DISTANCE
    )


def _preferred_x(
    scenario: Scenario, node: Node, room: Rect, boxes: Mapping[str, Box], spans: Mapping[str, Span]
) -> float:
    """Return the preferred x of the centre of `node`, within its phase if that is wide enough."""
    flows = scenario.flows_by_element.get(node.id, ())
    before = [boxes[flow.source] for flow in flows if flow.target == node.id and flow.source in boxes]
    after = [boxes[flow.target] for flow in flows if flow.source == node.id and flow.target in boxes]
    if before:
        x = max(rect_of(box).right for box in before) + COLUMN_GAP - room.left
    elif after:
        x = min(box.x for box in after) - COLUMN_GAP - room.right
    else:
        lanemates = [
            boxes[other.id]
            for other in scenario.nodes.values()
            if other.id in boxes and other.lane == node.lane and other.phase == node.phase
        ]
        start = spans[node.phase].start if node.phase is not None else 0.0
        x = max((rect_of(box).right + COLUMN_GAP for box in lanemates), default=start + PHASE_PADDING) - room.left
    span = spans[node.phase] if node.phase is not None else None
    if span is not None:
        x = min(x, span.end - LANE_PADDING - room.right)
    return max(x, (span.start if span else 0.0) + LANE_PADDING - room.left)


def preferred_y(scenario: Scenario, node: Node, boxes: Mapping[str, Box], bands: Mapping[str, Span]) -> float:
    """Return the preferred y of the centre of `node`: level with a neighbour in its lane, else the lane's centre."""
    for flow in scenario.flows_by_element.get(node.id, ()):
        other = flow.source if flow.target == node.id else flow.target
        if other in boxes and scenario.nodes[other].lane == node.lane:
            return centre(boxes[other]).y
    return round(bands[node.lane].length / 2, 2)


def _nearest_free_position(room: Rect, x: float, y: float, occupied: list[Rect], height: float) -> tuple[float, float]:
    """Return the free position nearest to (x, y), straight above or below it; only the lane's top is a limit."""
    column = [area for area in occupied if area.left < x + room.right and area.right > x + room.left]
    least = LANE_PADDING - room.top
    levels = [max(y, least), least]
    levels += [area.bottom - room.top for area in column] + [area.top - room.bottom for area in column]

    def free(level: float) -> bool:
        covered = inflated(Rect(x + room.left, level + room.top, x + room.right, level + room.bottom), -ROUNDING_ERROR)
        return level >= least and not any(rects_overlap(covered, area) for area in column)

    def preference(level: float) -> tuple[bool, float]:
        return level + room.bottom + LANE_PADDING > height, abs(level - y)

    return x, min((level for level in levels if free(level)), key=preference)
