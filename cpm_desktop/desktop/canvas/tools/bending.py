"""Bending a flow: a stretch between two corners follows the mouse, and the bends stay where they are put."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from cpm_desktop.desktop.canvas.tools.canvas import Canvas
from cpm_desktop.desktop.canvas.tools.gesture import Gesture, Pointer
from cpm_desktop.drawing.polylines import segments
from cpm_desktop.editing.commands.flows import set_bends
from cpm_desktop.layout.placement import Route
from cpm_desktop.model.layout import Point

REACH = 6.0


def segment_at(canvas: Canvas, flow_id: str, point: Point) -> int | None:
    """Return the number of the flow's stretch at `point`, or None; the first and last stretch cannot be moved."""
    if flow_id not in canvas.drawing.scenario.flows:
        return None
    stretches = segments(canvas.drawing.placement.route(flow_id))
    for number, (start, end) in enumerate(stretches[1:-1], 1):
        inside_x = min(start.x, end.x) - REACH <= point.x <= max(start.x, end.x) + REACH
        inside_y = min(start.y, end.y) - REACH <= point.y <= max(start.y, end.y) + REACH
        if inside_x and inside_y:
            return number
    return None


class BendGesture(Gesture):
    """The stretch moves across its own direction."""

    def __init__(self, canvas: Canvas, start: Pointer, flow_id: str, segment: int) -> None:
        super().__init__(canvas, start)
        self._flow = canvas.drawing.scenario.flows[flow_id]
        stretches = segments(canvas.drawing.placement.route(flow_id))
        self._route: Route = (stretches[0][0], *(end for _start, end in stretches))
        self._segment = segment
        self._bent: Route | None = None

    def move(self, pointer: Pointer) -> None:
        """Show the flow bent."""
        start, end = self._route[self._segment], self._route[self._segment + 1]
        upright = start.x == end.x
        x = round(pointer.point.x - self.start.point.x, 2) if upright else 0.0
        y = 0.0 if upright else round(pointer.point.y - self.start.point.y, 2)
        corners = list(self._route)
        for number in (self._segment, self._segment + 1):
            corners[number] = Point(corners[number].x + x, corners[number].y + y)
        self._bent = tuple(corners) if x or y else None
        item = self.canvas.canvas_scene.flows[self._flow.id]
        item.show_flow(self.canvas.drawing, self._flow, self._bent or self._route)

    def finish(self, pointer: Pointer) -> None:
        """Keep the bends."""
        if self._bent is None:
            return
        scenario_id, flow_id, bends = self.canvas.workspace.scenario_id, self._flow.id, self._bent[1:-1]
        name = QCoreApplication.translate("canvas", "Bend flow")
        self.canvas.workspace.perform(name, lambda document: set_bends(document, scenario_id, flow_id, bends))

    def cancel(self) -> None:
        """Straighten it again."""
        self.canvas.canvas_scene.flows[self._flow.id].show_flow(self.canvas.drawing, self._flow, self._route)
