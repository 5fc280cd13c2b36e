"""Handoffs on flows: a numbered disc where work enters another lane, a hexagon with C if the customer carries it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import hypot

from cpm_desktop.drawing.bounds import shape_bounds
from cpm_desktop.drawing.elements.arrow_heads import arrow_head_box
from cpm_desktop.drawing.polylines import intersection_at_y, midpoint, point_along, segments
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.shapes import Ellipse, Fill, Layer, Polygon, Shape, Stroke
from cpm_desktop.drawing.spatial_grid import boxes_overlap
from cpm_desktop.drawing.text.shaping import shape_line
from cpm_desktop.drawing.theme import Theme
from cpm_desktop.drawing.typography import MARK_SIZE, centred_block
from cpm_desktop.i18n import label_and_value
from cpm_desktop.layout.placement import Route
from cpm_desktop.model.elements import Flow
from cpm_desktop.model.layout import Box, Point

DISC_RADIUS = 9.0
"""Radius of a handoff's disc, and half the height of the hexagon."""
HEXAGON_HALF_WIDTH = 14.0
"""Half the width of the hexagon."""
_HEXAGON_SLANT = 5.0
_SEARCH_STEP = 4.0
"""The distance between the positions along a flow that a mark tries."""


def handoff_shapes(scene: Scene, flow: Flow, route: Route, occupied: Iterable[Shape]) -> list[Shape]:
    """Return the mark of the handoff on a flow: a disc between lanes, or a hexagon clear of `occupied` shapes."""
    label, carried = scene.marks.handoffs.get(flow.id), scene.marks.carried_handoffs.get(flow.id)
    if label is None and carried is None:
        return []
    shapes: list[Shape] = []
    entry = _lane_entry_point(scene, flow, route)
    covered = [arrow_head_box(route), *map(shape_bounds, occupied)]
    if label is not None:
        place = _clear_point(route, entry, DISC_RADIUS, covered)
        shapes += handoff_disc(scene.theme, place, label, flow.id, f"{scene.labels.handoff} {label}")
    if carried is not None:
        place = _clear_point(route, entry, HEXAGON_HALF_WIDTH, [*covered, *map(shape_bounds, shapes)])
        tooltip = label_and_value(scene.labels.carried_handoff, carried)
        shapes += carried_hexagon(scene.theme, place, carried, flow.id, tooltip)
    return shapes


def handoff_disc(theme: Theme, centre: Point, label: str, element: str = "", tooltip: str = "") -> list[Shape]:
    """Return the mark of a handoff between lanes."""
    disc = Box(centre.x - DISC_RADIUS, centre.y - DISC_RADIUS, 2 * DISC_RADIUS, 2 * DISC_RADIUS)
    text = shape_line(label, MARK_SIZE, "bold")
    return [
        Ellipse(disc, Fill(theme.handoff), Stroke(theme.paper, 1.2), Layer.MARKS, element, tooltip),
        *centred_block([text], centre, theme.on_mark, layer=Layer.MARKS, element=element),
    ]


def carried_hexagon(theme: Theme, centre: Point, label: str, element: str = "", tooltip: str = "") -> list[Shape]:
    """Return the mark of a handoff that the customer carries."""
    x, y = centre
    flat = HEXAGON_HALF_WIDTH - _HEXAGON_SLANT
    corners = (
        (-HEXAGON_HALF_WIDTH, 0.0),
        (-flat, -DISC_RADIUS),
        (flat, -DISC_RADIUS),
        (HEXAGON_HALF_WIDTH, 0.0),
        (flat, DISC_RADIUS),
        (-flat, DISC_RADIUS),
    )
    points = tuple(Point(x + across, y + down) for across, down in corners)
    text = shape_line(label, MARK_SIZE, "bold")
    return [
        Polygon(points, Fill(theme.panel), Stroke(theme.handoff, 1.6), Layer.MARKS, element, tooltip),
        *centred_block([text], centre, theme.handoff, layer=Layer.MARKS, element=element),
    ]


def _lane_entry_point(scene: Scene, flow: Flow, route: Route) -> Point:
    """Return where a flow enters the lane of its target, or the middle of the flow if it crosses no border."""
    node = scene.scenario.nodes.get(flow.target)
    band = scene.placement.lanes[node.lane if node else flow.target]
    edge = band.start if route[0].y < band.start else band.end
    return intersection_at_y(route, edge) or midpoint(route)


def _clear_point(route: Route, entry: Point, half_width: float, occupied: Sequence[Box]) -> Point:
    """Return the position on a route, between its ends, nearest to `entry` where a mark is clear of `occupied`."""

    def is_clear(place: Point) -> bool:
        area = Box(place.x - half_width, place.y - DISC_RADIUS - 1, 2 * half_width, 2 * DISC_RADIUS + 2)
        return not any(boxes_overlap(area, box) for box in occupied)

    if is_clear(entry):
        return entry
    places: list[Point] = []
    for start, end in segments(route):
        length = hypot(end.x - start.x, end.y - start.y)
        strides = int((length - 2 * half_width) / _SEARCH_STEP)
        places += (point_along((start, end), -half_width - number * _SEARCH_STEP) for number in range(strides + 1))
    places.sort(key=lambda place: hypot(place.x - entry.x, place.y - entry.y))
    return next(filter(is_clear, places), entry)
