"""Bending a flow: a segment between two corners follows the mouse, and the bends become fixed."""

from __future__ import annotations

from collections.abc import Callable

from cpm_desktop.desktop.canvas.tools.canvas_protocol import Canvas
from cpm_desktop.desktop.canvas.tools.rejection_hint import RejectionHint
from cpm_desktop.desktop.canvas.tools.tool import Gesture, Pointer
from cpm_desktop.desktop.text import element_text
from cpm_desktop.drawing.polylines import segments
from cpm_desktop.editing.commands.flows import set_bends
from cpm_desktop.layout.placement import Route
from cpm_desktop.model.document import Document
from cpm_desktop.model.layout import Point

HIT_DISTANCE = 6.0
MIN_BEND_DISTANCE = 2.0
"""A press that moves less than this is a click."""
STUB_LENGTH = 16.0
"""The length of the part of a segment at a node that stays in place when the segment is bent."""


def corner_points(route: Route) -> Route:
    """Return the route with each corner once."""
    route_segments = segments(route)
    return (route_segments[0][0], *(end for _start, end in route_segments))


def segment_at(canvas: Canvas, flow_id: str, point: Point) -> int | None:
    """Return the index of the flow's segment at `point`, or None."""
    if flow_id not in canvas.drawing.scenario.flows:
        return None
    for number, (start, end) in enumerate(segments(canvas.drawing.placement.route(flow_id))):
        inside_x = min(start.x, end.x) - HIT_DISTANCE <= point.x <= max(start.x, end.x) + HIT_DISTANCE
        inside_y = min(start.y, end.y) - HIT_DISTANCE <= point.y <= max(start.y, end.y) + HIT_DISTANCE
        if inside_x and inside_y:
            return number
    return None


def with_segment_moved(route: Route, segment: int, distance: float) -> Route:
    """Return `route` with one segment moved perpendicular to its direction; at the nodes a stub stays in place."""
    start, end = route[segment], route[segment + 1]
    is_vertical = start.x == end.x

    def moved(point: Point) -> Point:
        return Point(point.x + distance, point.y) if is_vertical else Point(point.x, point.y + distance)

    corners_before, corners_after = list(route[:segment]), list(route[segment + 2 :])
    if segment == 0:
        stub = _stub_end(start, end)
        corners_before = [start, stub]
        start = stub
    if segment + 2 == len(route):
        stub = _stub_end(end, start)
        corners_after = [stub, end]
        end = stub
    return (*corners_before, moved(start), moved(end), *corners_after)


def _stub_end(node_end: Point, other_end: Point) -> Point:
    """Return the end of the stub at a node; the stub is at most a third of the segment."""
    step_x, step_y = (other_end.x - node_end.x) / 3, (other_end.y - node_end.y) / 3
    return Point(
        round(node_end.x + max(min(step_x, STUB_LENGTH), -STUB_LENGTH), 2),
        round(node_end.y + max(min(step_y, STUB_LENGTH), -STUB_LENGTH), 2),
    )


class BendGesture(Gesture):
    """Moves a segment perpendicular to its direction."""

    def __init__(self, canvas: Canvas, start: Pointer, flow_id: str, segment: int) -> None:
        super().__init__(canvas, start)
        self._flow = canvas.drawing.scenario.flows[flow_id]
        self._route: Route = corner_points(canvas.drawing.placement.route(flow_id))
        self._segment = segment
        self._bent_route: Route | None = None
        self._rejection_hint = RejectionHint(canvas)

    def move(self, pointer: Pointer) -> None:
        """Show the bent flow."""
        start, end = self._route[self._segment], self._route[self._segment + 1]
        pressed, now = self.start.point, pointer.point
        distance = round(now.x - pressed.x if start.x == end.x else now.y - pressed.y, 2)
        self._bent_route = (
            with_segment_moved(self._route, self._segment, distance) if abs(distance) > MIN_BEND_DISTANCE else None
        )
        item = self.canvas.canvas_scene.flows[self._flow.id]
        item.show_flow(self.canvas.drawing, self._flow, self._bent_route or self._route)
        self._rejection_hint.check(self._bent_route, self._bend_command(self._bent_route) if self._bent_route else None)

    def finish(self, pointer: Pointer) -> None:
        """Keep the bends, or show why they are rejected."""
        self._rejection_hint.clear()
        if self._bent_route is None:
            return
        name = element_text.undo_text_for_bending(self.canvas.drawing.scenario, self._flow.id)
        if not self.canvas.workspace.editor.perform(name, self._bend_command(self._bent_route)):
            self.cancel()

    def cancel(self) -> None:
        """Show the flow as before."""
        self._rejection_hint.clear()
        self.canvas.canvas_scene.flows[self._flow.id].show_flow(self.canvas.drawing, self._flow, self._route)

    def _bend_command(self, route: Route) -> Callable[[Document], Document]:
        """Return the command that stores the bends of `route`."""
        scenario_id, flow_id, bends = self.canvas.workspace.scenario_id, self._flow.id, route[1:-1]
        return lambda document: set_bends(document, scenario_id, flow_id, bends)
