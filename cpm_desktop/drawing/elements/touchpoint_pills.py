"""The pills of touchpoints: on the customer boundary, clear of each other, of boxes and of arrow heads."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import count

from cpm_desktop.drawing.elements.arrow_heads import arrow_head_box
from cpm_desktop.drawing.elements.channels import PILL_HEIGHT, channel_pill
from cpm_desktop.drawing.elements.flow_neighbours import flows_sharing_ends
from cpm_desktop.drawing.polylines import intersection_at_y, midpoint
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.shapes import Shape
from cpm_desktop.drawing.spatial_grid import boxes_overlap
from cpm_desktop.layout.placement import Route
from cpm_desktop.model.elements import Flow
from cpm_desktop.model.layout import Box, Point

MIN_PILL_DISTANCE = 76.0
"""Pills on the boundary that are closer to each other than this are moved apart."""
PILL_GAP = 3.0
"""The distance of pills that were moved apart."""
MAX_PILL_SHIFT = 24.0
"""The largest distance that a row of pills moves up to uncover an arrow head or a box."""
_SHIFT_STEP = 2.0


def touchpoint_pill(scene: Scene, flow: Flow, route: Route) -> list[Shape]:
    """Return the pill with the channel of a touchpoint; empty if the flow is none, or its channel is unknown."""
    channel = scene.marks.touchpoints.get(flow.id)
    if not channel:
        return []
    crossing = boundary_crossing(scene, route)
    centre = midpoint(route) if crossing is None else _centre_in_row(scene, flow, route, crossing)
    return channel_pill(scene, centre, channel, flow.id)


def boundary_crossing(scene: Scene, route: Route) -> Point | None:
    """Return where a route crosses the line of interaction, or None if it does not."""
    border = scene.marks.interaction_line
    return intersection_at_y(route, scene.placement.lanes[border].end) if border is not None and route else None


def _centre_in_row(scene: Scene, flow: Flow, route: Route, crossing: Point) -> Point:
    """Return the centre of a pill in its row of pills that would cover each other on the boundary."""
    row = _colliding_pills(scene, flow, crossing)
    levels = _pill_levels(row)
    pitch, lowest = PILL_HEIGHT + PILL_GAP, max(levels.values()) / 2
    offsets = {key: (level - lowest) * pitch for key, level in levels.items()}
    routes = {key: route if key == flow.id else scene.route(key) for key in row}
    shift = _upward_shift(scene, {key: Point(row[key], crossing.y + offsets[key]) for key in row}, routes)
    return Point(crossing.x, crossing.y + offsets[flow.id] - shift)


def _pill_levels(row: Mapping[str, float]) -> dict[str, int]:
    """Return the level of each pill of a row: from left to right, the first that no pill too close to it uses."""
    levels: dict[str, int] = {}
    for key in sorted(row, key=lambda key: (row[key], key)):
        taken = {level for other, level in levels.items() if row[key] - row[other] < MIN_PILL_DISTANCE}
        levels[key] = next(level for level in count() if level not in taken)
    return levels


def _upward_shift(scene: Scene, centres: Mapping[str, Point], routes: Mapping[str, Route]) -> float:
    """Return by how much a row of pills moves up so that none covers an arrow head or a box; 0 if nothing helps."""
    heads = [arrow_head_box(route) for route in routes.values() if len(route) > 1]

    def is_clear(shift: float) -> bool:
        areas = [_pill_area(Point(x, y - shift)) for x, y in centres.values()]
        return not any(boxes_overlap(area, head) for area in areas for head in heads) and all(
            scene.placement.is_free(x, y, x + width, y + height) for x, y, width, height in areas
        )

    shifts = (number * _SHIFT_STEP for number in range(int(MAX_PILL_SHIFT / _SHIFT_STEP) + 1))
    return next((shift for shift in shifts if is_clear(shift)), 0.0)


def _pill_area(centre: Point) -> Box:
    """Return the middle of a pill, where its flow runs."""
    return Box(centre.x - PILL_HEIGHT / 2, centre.y - PILL_HEIGHT / 2, PILL_HEIGHT, PILL_HEIGHT)


def _colliding_pills(scene: Scene, flow: Flow, centre: Point) -> dict[str, float]:
    """Return the x of the pills that might cover each other, by flow id; each flow shares a node with another."""
    row, pending = {flow.id: centre.x}, [flow]
    while pending:
        known = pending.pop()
        for other in flows_sharing_ends(scene, known):
            if scene.marks.touchpoints.get(other.id) and other.id not in row:
                place = boundary_crossing(scene, scene.route(other.id))
                if place is not None and abs(place.x - row[known.id]) < MIN_PILL_DISTANCE and place.y == centre.y:
                    row[other.id] = place.x
                    pending.append(other)
    return row
