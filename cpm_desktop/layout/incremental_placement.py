"""A place for a new node in a layout that is already there: near the nodes that it has flows with, over none."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from cpm_desktop.layout.coordinates import COLUMN_GAP, LANE_PADDING, PHASE_PADDING
from cpm_desktop.layout.footprints import footprint
from cpm_desktop.layout.placement import Size
from cpm_desktop.layout.rect import Rect, centre, clamped_to_limits, inflated, rect_of, rects_overlap
from cpm_desktop.model.bands import Span
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Node
from cpm_desktop.model.layout import Box

MIN_DISTANCE = 16.0
"""The least distance to what is already there."""


def place_near_neighbours(
    scenario: Scenario,
    node: Node,
    size: Size,
    boxes: Mapping[str, Box],
    nodes_in_lane: Iterable[str],
    bands: Mapping[str, Span],
    spans: Mapping[str, Span],
) -> Box:
    """Return a free box for `node` in its lane, perhaps below the lane's foot, which then has to grow.

    It stands right of what leads to it, else left of what it leads to, else behind the last node of its lane and phase.
    """
    room = footprint(node, size)
    x = _wanted_x(scenario, node, room, boxes, spans)
    y = _wanted_y(scenario, node, boxes, bands)
    occupied = [_occupied_area(scenario.nodes[other], boxes[other]) for other in nodes_in_lane]
    x, y = _nearest_free_position(room, x, y, occupied, bands[node.lane].length)
    return clamped_to_limits(Box(round(x - size.width / 2, 2), round(y - size.height / 2, 2), *size))


def _occupied_area(node: Node, box: Box) -> Rect:
    """Return the room that a placed node takes in its lane."""
    middle, room = centre(box), footprint(node, Size(box.width, box.height))
    return inflated(
        Rect(middle.x + room.left, middle.y + room.top, middle.x + room.right, middle.y + room.bottom), MIN_DISTANCE
    )


def _wanted_x(scenario: Scenario, node: Node, room: Rect, boxes: Mapping[str, Box], spans: Mapping[str, Span]) -> float:
    """Return where the middle of `node` is wanted, within its phase as far as that is wide enough."""
    flows = scenario.flows_by_element.get(node.id, ())
    before = [boxes[flow.source] for flow in flows if flow.target == node.id and flow.source in boxes]
    after = [boxes[flow.target] for flow in flows if flow.source == node.id and flow.target in boxes]
    if before:
        x = max(rect_of(box).right for box in before) + COLUMN_GAP - room.left
    elif after:
        x = min(box.x for box in after) - COLUMN_GAP - room.right
    else:
        mates = [
            boxes[other.id]
            for other in scenario.nodes.values()
            if other.id in boxes and other.lane == node.lane and other.phase == node.phase
        ]
        start = spans[node.phase].start if node.phase is not None else 0.0
        x = max((rect_of(box).right + COLUMN_GAP for box in mates), default=start + PHASE_PADDING) - room.left
    span = spans[node.phase] if node.phase is not None else None
    if span is not None:
        x = min(x, span.end - LANE_PADDING - room.right)
    return max(x, (span.start if span else 0.0) + LANE_PADDING - room.left)


def _wanted_y(scenario: Scenario, node: Node, boxes: Mapping[str, Box], bands: Mapping[str, Span]) -> float:
    """Return where the middle of `node` is wanted: level with a neighbour in its lane, else in the lane's middle."""
    for flow in scenario.flows_by_element.get(node.id, ()):
        other = flow.source if flow.target == node.id else flow.target
        if other in boxes and scenario.nodes[other].lane == node.lane:
            return centre(boxes[other]).y
    return round(bands[node.lane].length / 2, 2)


def _nearest_free_position(room: Rect, x: float, y: float, occupied: list[Rect], height: float) -> tuple[float, float]:
    """Return the free place nearest to (x, y) straight above or below it; the lane's foot is no limit, its top is."""
    column = [area for area in occupied if area.left < x + room.right and area.right > x + room.left]
    least = LANE_PADDING - room.top
    levels = [max(y, least), least]
    levels += [area.bottom - room.top for area in column] + [area.top - room.bottom for area in column]

    def free(level: float) -> bool:
        wanted = Rect(x + room.left, level + room.top, x + room.right, level + room.bottom)
        return level >= least and not any(rects_overlap(wanted, area) for area in column)

    def unwelcome(level: float) -> tuple[bool, float]:
        return level + room.bottom + LANE_PADDING > height, abs(level - y)

    return x, min((level for level in levels if free(level)), key=unwelcome)
