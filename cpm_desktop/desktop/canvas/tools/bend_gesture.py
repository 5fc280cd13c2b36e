"""Bending a flow: a stretch between two corners follows the mouse, and the bends stay where they are put."""

from __future__ import annotations

from collections.abc import Callable

from cpm_desktop.desktop.canvas.tools.canvas_protocol import Canvas
from cpm_desktop.desktop.canvas.tools.rejection_hint import Refusal
from cpm_desktop.desktop.canvas.tools.tool import Gesture, Pointer
from cpm_desktop.desktop.text import element_text
from cpm_desktop.drawing.polylines import segments
from cpm_desktop.editing.commands.flows import set_bends
from cpm_desktop.layout.placement import Route
from cpm_desktop.model.document import Document
from cpm_desktop.model.layout import Point

REACH = 6.0
NUDGE = 2.0
"""A press that moves less than this is a click."""
STUB = 16.0
"""How much of the stretch at a node stays where it is when that stretch is bent."""


def corners(route: Route) -> Route:
    """Return the route with each corner once."""
    stretches = segments(route)
    return (stretches[0][0], *(end for _start, end in stretches))


def segment_at(canvas: Canvas, flow_id: str, point: Point) -> int | None:
    """Return the number of the flow's stretch at `point`, or None."""
    if flow_id not in canvas.drawing.scenario.flows:
        return None
    for number, (start, end) in enumerate(segments(canvas.drawing.placement.route(flow_id))):
        inside_x = min(start.x, end.x) - REACH <= point.x <= max(start.x, end.x) + REACH
        inside_y = min(start.y, end.y) - REACH <= point.y <= max(start.y, end.y) + REACH
        if inside_x and inside_y:
            return number
    return None


def bent(route: Route, segment: int, distance: float) -> Route:
    """Return `route` with one stretch moved across its direction; at the nodes a stub stays where it was."""
    start, end = route[segment], route[segment + 1]
    upright = start.x == end.x

    def moved(point: Point) -> Point:
        return Point(point.x + distance, point.y) if upright else Point(point.x, point.y + distance)

    head, tail = list(route[:segment]), list(route[segment + 2 :])
    if segment == 0:
        stub = _stub(start, end)
        head = [start, stub]
        start = stub
    if segment + 2 == len(route):
        stub = _stub(end, start)
        tail = [stub, end]
        end = stub
    return (*head, moved(start), moved(end), *tail)


def _stub(node_end: Point, other: Point) -> Point:
    """Return where the stub at a node ends: a third of the stretch away from it at most."""
    across, down = (other.x - node_end.x) / 3, (other.y - node_end.y) / 3
    return Point(
        round(node_end.x + max(min(across, STUB), -STUB), 2), round(node_end.y + max(min(down, STUB), -STUB), 2)
    )


class BendGesture(Gesture):
    """The stretch moves across its own direction."""

    def __init__(self, canvas: Canvas, start: Pointer, flow_id: str, segment: int) -> None:
        super().__init__(canvas, start)
        self._flow = canvas.drawing.scenario.flows[flow_id]
        self._route: Route = corners(canvas.drawing.placement.route(flow_id))
        self._segment = segment
        self._bent: Route | None = None
        self._refusal = Refusal(canvas)

    def move(self, pointer: Pointer) -> None:
        """Show the flow bent."""
        start, end = self._route[self._segment], self._route[self._segment + 1]
        first, now = self.start.point, pointer.point
        distance = round(now.x - first.x if start.x == end.x else now.y - first.y, 2)
        self._bent = bent(self._route, self._segment, distance) if abs(distance) > NUDGE else None
        item = self.canvas.canvas_scene.flows[self._flow.id]
        item.show_flow(self.canvas.drawing, self._flow, self._bent or self._route)
        self._refusal.consider(self._bent, self._bending(self._bent) if self._bent else None)

    def finish(self, pointer: Pointer) -> None:
        """Keep the bends, or say why they cannot be kept."""
        self._refusal.end()
        if self._bent is None:
            return
        name = element_text.bending(self.canvas.drawing.scenario, self._flow.id)
        if not self.canvas.workspace.perform(name, self._bending(self._bent)):
            self.cancel()

    def cancel(self) -> None:
        """Straighten it again."""
        self._refusal.end()
        self.canvas.canvas_scene.flows[self._flow.id].show_flow(self.canvas.drawing, self._flow, self._route)

    def _bending(self, route: Route) -> Callable[[Document], Document]:
        """Return the command that keeps the bends of `route`."""
        scenario_id, flow_id, bends = self.canvas.workspace.scenario_id, self._flow.id, route[1:-1]
        return lambda document: set_bends(document, scenario_id, flow_id, bends)
