"""Bending a flow: a stretch between two corners follows the mouse, and the bends stay where they are put."""

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
"""How much of the stretch at a node stays where it is when that stretch is bent."""


def corner_points(route: Route) -> Route:
    """Return the route with each corner once."""
    stretches = segments(route)
    return (stretches[0][0], *(end for _start, end in stretches))


def segment_at(canvas: Canvas, flow_id: str, point: Point) -> int | None:
    """Return the number of the flow's stretch at `point`, or None."""
    if flow_id not in canvas.drawing.scenario.flows:
        return None
    for number, (start, end) in enumerate(segments(canvas.drawing.placement.route(flow_id))):
        inside_x = min(start.x, end.x) - HIT_DISTANCE <= point.x <= max(start.x, end.x) + HIT_DISTANCE
        inside_y = min(start.y, end.y) - HIT_DISTANCE <= point.y <= max(start.y, end.y) + HIT_DISTANCE
        if inside_x and inside_y:
            return number
    return None


def with_segment_moved(route: Route, segment: int, distance: float) -> Route:
    """Return `route` with one stretch moved across its direction; at the nodes a stub stays where it was."""
    start, end = route[segment], route[segment + 1]
    upright = start.x == end.x

    def moved(point: Point) -> Point:
        return Point(point.x + distance, point.y) if upright else Point(point.x, point.y + distance)

    head, tail = list(route[:segment]), list(route[segment + 2 :])
    if segment == 0:
        stub = _stub_end(start, end)
        head = [start, stub]
        start = stub
    if segment + 2 == len(route):
        stub = _stub_end(end, start)
        tail = [stub, end]
        end = stub
    return (*head, moved(start), moved(end), *tail)


def _stub_end(node_end: Point, other: Point) -> Point:
    """Return where the stub at a node ends: a third of the stretch away from it at most."""
    across, down = (other.x - node_end.x) / 3, (other.y - node_end.y) / 3
    return Point(
        round(node_end.x + max(min(across, STUB_LENGTH), -STUB_LENGTH), 2),
        round(node_end.y + max(min(down, STUB_LENGTH), -STUB_LENGTH), 2),
    )


class BendGesture(Gesture):
    """The stretch moves across its own direction."""

    def __init__(self, canvas: Canvas, start: Pointer, flow_id: str, segment: int) -> None:
        super().__init__(canvas, start)
        self._flow = canvas.drawing.scenario.flows[flow_id]
        self._route: Route = corner_points(canvas.drawing.placement.route(flow_id))
        self._segment = segment
        self._bent_route: Route | None = None
        self._rejection_hint = RejectionHint(canvas)

    def move(self, pointer: Pointer) -> None:
        """Show the flow bent."""
        start, end = self._route[self._segment], self._route[self._segment + 1]
        first, now = self.start.point, pointer.point
        distance = round(now.x - first.x if start.x == end.x else now.y - first.y, 2)
        self._bent_route = (
            with_segment_moved(self._route, self._segment, distance) if abs(distance) > MIN_BEND_DISTANCE else None
        )
        item = self.canvas.canvas_scene.flows[self._flow.id]
        item.show_flow(self.canvas.drawing, self._flow, self._bent_route or self._route)
        self._rejection_hint.check(self._bent_route, self._bend_command(self._bent_route) if self._bent_route else None)

    def finish(self, pointer: Pointer) -> None:
        """Keep the bends, or say why they cannot be kept."""
        self._rejection_hint.clear()
        if self._bent_route is None:
            return
        name = element_text.undo_text_for_bending(self.canvas.drawing.scenario, self._flow.id)
        if not self.canvas.workspace.editor.perform(name, self._bend_command(self._bent_route)):
            self.cancel()

    def cancel(self) -> None:
        """Straighten it again."""
        self._rejection_hint.clear()
        self.canvas.canvas_scene.flows[self._flow.id].show_flow(self.canvas.drawing, self._flow, self._route)

    def _bend_command(self, route: Route) -> Callable[[Document], Document]:
        """Return the command that keeps the bends of `route`."""
        scenario_id, flow_id, bends = self.canvas.workspace.scenario_id, self._flow.id, route[1:-1]
        return lambda document: set_bends(document, scenario_id, flow_id, bends)
