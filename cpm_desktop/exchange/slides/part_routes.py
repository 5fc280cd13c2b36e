"""The routes of flows within a part of a diagram."""

from __future__ import annotations

from cpm_desktop.drawing.scene import Scene
from cpm_desktop.exchange.slides.connector_geometry import (
    BOTTOM,
    LEFT,
    RIGHT,
    TOP,
    nearest_side,
    side_middle,
)
from cpm_desktop.exchange.slides.diagram_parts import SlidePart
from cpm_desktop.model.elements import Flow
from cpm_desktop.model.layout import Point

BORDER = 5.0
"""The least distance of a route from the border of a part."""
CLEARANCE = 12.0
"""The distance of a route from the step that it leaves."""


def part_route(scene: Scene, part: SlidePart, flow: Flow) -> list[Point]:
    """Return the route of a flow with both ends in the part.

    It is the route of the diagram, where lanes have not moved against each other. Between lanes that have, it leaves
    and enters at the sides of the diagram's route with one more bend where needed.
    """
    route = list(scene.route(flow.id))
    if part.shifts is None:
        return route
    nodes = scene.scenario.nodes
    source, target = (part.shifts[nodes[end].lane] for end in (flow.source, flow.target))
    if source == target:
        return [_inside(part, Point(point.x - part.left, point.y - source)) for point in route]
    moved_begin = Point(route[0].x - part.left, route[0].y - source)
    moved_end = Point(route[-1].x - part.left, route[-1].y - target)
    return _rerouted(part, flow, moved_begin, moved_end)


def _inside(part: SlidePart, point: Point) -> Point:
    """Return a corner moved into the part, whose lanes are lower than those of the diagram."""
    return Point(
        max(BORDER, min(point.x, part.width - BORDER)),
        max(BORDER, min(point.y, part.height - BORDER)),
    )


def _rerouted(part: SlidePart, flow: Flow, begin: Point, end: Point) -> list[Point]:
    source, target = part.boxes[flow.source], part.boxes[flow.target]
    begin_side, end_side = nearest_side(source, begin), nearest_side(target, end)
    begin, end = side_middle(source, begin_side), side_middle(target, end_side)
    vertical_begin, vertical_end = (
        begin_side in {TOP, BOTTOM},
        end_side in {TOP, BOTTOM},
    )
    if vertical_begin and vertical_end:
        middle = (begin.y + end.y) / 2
        return [begin, Point(begin.x, middle), Point(end.x, middle), end]
    if vertical_begin:
        return [begin, Point(begin.x, end.y), end]
    if vertical_end:
        return [begin, Point(end.x, begin.y), end]
    if begin_side == RIGHT and end_side == LEFT and end.x > begin.x:
        middle = (begin.x + end.x) / 2
    elif begin_side == RIGHT:
        middle = max(begin.x, end.x) + CLEARANCE
    else:
        middle = min(begin.x, end.x) - CLEARANCE
    return [begin, Point(middle, begin.y), Point(middle, end.y), end]
