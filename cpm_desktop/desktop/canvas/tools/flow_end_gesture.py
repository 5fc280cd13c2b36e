"""Reattaching a flow: drags one end to another node or lane."""

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
from cpm_desktop.desktop.canvas.tools.rejection_hint import RejectionHint
from cpm_desktop.desktop.canvas.tools.target_size import target_radius
from cpm_desktop.desktop.canvas.tools.tool import Gesture, Pointer
from cpm_desktop.desktop.text import element_text
from cpm_desktop.editing.commands.flows import reconnect_flow
from cpm_desktop.model.document import Document
from cpm_desktop.model.layout import Point

FlowEnd: TypeAlias = Literal["source", "target"]

HANDLE_RADIUS = 5.0
"""Radius of the handle at the end of a flow, in pixels."""
HANDLES_MIN_ZOOM = 0.4


def flow_end_handle_at(canvas: Canvas, point: Point) -> tuple[str, FlowEnd] | None:
    """Return the selected flow and its end at `point`, or None; between two handles the nearer one."""
    flow_id, ends = _selected_flow_ends(canvas)
    distances = {end: hypot(position.x - point.x, position.y - point.y) for end, position in ends.items()}
    nearest = min(distances, key=distances.__getitem__, default=None)
    if (
        flow_id is None
        or nearest is None
        or distances[nearest] > target_radius(canvas, HANDLE_RADIUS + 2) / canvas.zoom
    ):
        return None
    return flow_id, nearest


def paint_flow_end_handles(canvas: Canvas, painter: QPainter, pixel: float) -> None:
    """Paint a handle at each end of the selected flow."""
    _flow_id, ends = _selected_flow_ends(canvas)
    painter.setPen(QPen(colour(canvas.drawing.theme.selection), 1.5 * pixel))
    painter.setBrush(colour(canvas.drawing.theme.panel))
    for position in ends.values():
        painter.drawEllipse(QPointF(*position), HANDLE_RADIUS * pixel, HANDLE_RADIUS * pixel)


def _selected_flow_ends(canvas: Canvas) -> tuple[str | None, dict[FlowEnd, Point]]:
    """Return the only selected flow and the positions of its ends."""
    selection = canvas.workspace.selection.ids
    flow = canvas.drawing.scenario.flows.get(selection[0]) if len(selection) == 1 else None
    if flow is None or canvas.zoom < HANDLES_MIN_ZOOM:
        return None, {}
    route = canvas.drawing.placement.route(flow.id)
    return flow.id, {"source": route[0], "target": route[-1]} if route else {}


class FlowEndGesture(Gesture):
    """Moves one end of a flow with the mouse; a drop on a node or lane attaches it there."""

    def __init__(self, canvas: Canvas, start: Pointer, flow_id: str, end: FlowEnd) -> None:
        super().__init__(canvas, start)
        self._flow, self._end = canvas.drawing.scenario.flows[flow_id], end
        route = canvas.drawing.placement.route(flow_id)
        self._fixed_point = route[-1] if end == "source" else route[0]
        self._point: Point | None = None
        self._new_end_id: str | None = None
        self._rejection_hint = RejectionHint(canvas)

    def move(self, pointer: Pointer) -> None:
        """Show where the flow would start or end, or why that is rejected."""
        self._point = pointer.point
        self._new_end_id = flow_end_at(self.canvas, pointer.point)
        self._rejection_hint.check(
            self._new_end_id, self._reattach_command(self._new_end_id) if self._new_end_id else None
        )
        self.canvas.viewport().update()

    def finish(self, pointer: Pointer) -> None:
        """Attach the end to the node or lane under the mouse; elsewhere nothing changes."""
        self.move(pointer)
        self._rejection_hint.clear()
        if self._new_end_id is not None:
            name = element_text.undo_text_for_reattaching(self.canvas.drawing.scenario, self._flow.id)
            self.canvas.workspace.editor.perform(name, self._reattach_command(self._new_end_id))

    def cancel(self) -> None:
        """Hide the rejection."""
        self._rejection_hint.clear()

    def paint(self, painter: QPainter, pixel: float) -> None:
        """Paint a line from the fixed end, and a ring around the new one."""
        if self._point is not None:
            line = QLineF(QPointF(*self._fixed_point), QPointF(*self._point))
            new_end_ids = [self._new_end_id] if self._new_end_id is not None else []
            paint_connection(
                self.canvas, painter, pixel, line, new_end_ids, is_rejected=bool(self._rejection_hint.reason)
            )

    def _reattach_command(self, new_end_id: str) -> Callable[[Document], Document]:
        """Return the command that attaches the end to `new_end_id`."""
        scenario_id, flow_id = self.canvas.workspace.scenario_id, self._flow.id
        if self._end == "source":
            return lambda document: reconnect_flow(document, scenario_id, flow_id, source=new_end_id)
        return lambda document: reconnect_flow(document, scenario_id, flow_id, target=new_end_id)
