"""Reattaching a flow: its end is dragged from one node to another."""

from __future__ import annotations

from collections.abc import Callable
from math import hypot
from typing import Literal, TypeAlias

from PySide6.QtCore import QLineF, QPointF
from PySide6.QtGui import QPainter, QPen

from cpm_desktop.desktop.canvas.scene.painter import colour
from cpm_desktop.desktop.canvas.tools.canvas_protocol import Canvas
from cpm_desktop.desktop.canvas.tools.flow_end_hit_testing import flow_end_at
from cpm_desktop.desktop.canvas.tools.flow_tool import paint_connection
from cpm_desktop.desktop.canvas.tools.rejection_hint import Refusal
from cpm_desktop.desktop.canvas.tools.tool import Gesture, Pointer
from cpm_desktop.desktop.text import element_text
from cpm_desktop.editing.commands.flows import reconnect
from cpm_desktop.model.document import Document
from cpm_desktop.model.layout import Point

FlowEnd: TypeAlias = Literal["source", "target"]

RADIUS = 5.0
"""Radius of the handle at the end of a flow, in pixels."""
SHOWN_FROM_ZOOM = 0.4


def end_at(canvas: Canvas, point: Point) -> tuple[str, FlowEnd] | None:
    """Return the selected flow and which of its ends is at `point`, or None; a click in between means the nearer."""
    flow_id, ends = _ends(canvas)
    away = {end: hypot(place.x - point.x, place.y - point.y) for end, place in ends.items()}
    nearest = min(away, key=away.__getitem__, default=None)
    if flow_id is None or nearest is None or away[nearest] > (RADIUS + 2) / canvas.zoom:
        return None
    return flow_id, nearest


def paint_ends(canvas: Canvas, painter: QPainter, pixel: float) -> None:
    """Paint a handle at each end of the selected flow."""
    _flow_id, ends = _ends(canvas)
    painter.setPen(QPen(colour(canvas.drawing.theme.selection), 1.5 * pixel))
    painter.setBrush(colour(canvas.drawing.theme.panel))
    for place in ends.values():
        painter.drawEllipse(QPointF(*place), RADIUS * pixel, RADIUS * pixel)


def _ends(canvas: Canvas) -> tuple[str | None, dict[FlowEnd, Point]]:
    """Return the flow that alone is selected and where its ends lie."""
    selection = canvas.workspace.selection
    flow = canvas.drawing.scenario.flows.get(selection[0]) if len(selection) == 1 else None
    if flow is None or canvas.zoom < SHOWN_FROM_ZOOM:
        return None, {}
    route = canvas.drawing.placement.route(flow.id)
    return flow.id, {"source": route[0], "target": route[-1]} if route else {}


class ReattachGesture(Gesture):
    """One end follows the mouse, the other stays; let go on a node or a lane, the flow begins or ends there."""

    def __init__(self, canvas: Canvas, start: Pointer, flow_id: str, end: FlowEnd) -> None:
        super().__init__(canvas, start)
        self._flow, self._end = canvas.drawing.scenario.flows[flow_id], end
        route = canvas.drawing.placement.route(flow_id)
        self._kept = route[-1] if end == "source" else route[0]
        self._place: Point | None = None
        self._reached: str | None = None
        self._refusal = Refusal(canvas)

    def move(self, pointer: Pointer) -> None:
        """Show where the flow would begin or end, or why it cannot."""
        self._place = pointer.point
        self._reached = flow_end_at(self.canvas, pointer.point)
        self._refusal.consider(self._reached, self._reattaching(self._reached) if self._reached else None)
        self.canvas.viewport().update()

    def finish(self, pointer: Pointer) -> None:
        """Let the flow begin or end at the node or lane under the mouse; anywhere else it stays as it is."""
        self.move(pointer)
        self._refusal.end()
        if self._reached is not None:
            name = element_text.reattaching(self.canvas.drawing.scenario, self._flow.id)
            self.canvas.workspace.perform(name, self._reattaching(self._reached))

    def cancel(self) -> None:
        """Take the words away."""
        self._refusal.end()

    def paint(self, painter: QPainter, pixel: float) -> None:
        """Paint a line from the end that stays, and a ring around what would be reached."""
        if self._place is not None:
            line = QLineF(QPointF(*self._kept), QPointF(*self._place))
            reached = [self._reached] if self._reached is not None else []
            paint_connection(self.canvas, painter, pixel, line, reached, refused=bool(self._refusal.reason))

    def _reattaching(self, reached: str) -> Callable[[Document], Document]:
        """Return the command that lets the flow begin or end elsewhere."""
        scenario_id, flow_id = self.canvas.workspace.scenario_id, self._flow.id
        if self._end == "source":
            return lambda document: reconnect(document, scenario_id, flow_id, source=reached)
        return lambda document: reconnect(document, scenario_id, flow_id, target=reached)
