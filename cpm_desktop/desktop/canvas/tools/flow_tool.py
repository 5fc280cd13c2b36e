"""The flow tool: draws flows by a drag or by two clicks."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from cpm_desktop.desktop.canvas.scene.painter import colour, to_qrectf
from cpm_desktop.desktop.canvas.tools.canvas_protocol import Canvas
from cpm_desktop.desktop.canvas.tools.flow_end_hit_testing import flow_end_area, flow_end_at
from cpm_desktop.desktop.canvas.tools.rejection_hint import RejectionHint
from cpm_desktop.desktop.canvas.tools.tool import Gesture, Pointer, Tool
from cpm_desktop.desktop.text import element_text
from cpm_desktop.editing.commands.flows import add_flow
from cpm_desktop.model.document import Document
from cpm_desktop.model.layout import Point


class FlowTool(Tool):
    """Connects two nodes, or a node and a lane."""

    name = "flow"
    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._source: str | None = None

    def hint(self) -> str:
        """Return the actions of the mouse."""
        return QCoreApplication.translate(
            "canvas",
            "Drag from a step to the next, or click both; drop on a lane's name to reach the whole lane · Esc cancels",
        )

    def press(self, pointer: Pointer) -> Gesture | None:
        """Start at the source, or after a click on a source, connect it to the target."""
        end = flow_end_at(self.canvas, pointer.point)
        if flow_end_area(self.canvas, self._source or "") is None:
            self._source = None  # it was deleted after the click
        if self._source is not None and end is not None and end != self._source:
            source, self._source = self._source, None
            create_flow(self.canvas, source, end)
            return None
        self._source = None
        return ConnectGesture(self.canvas, pointer, end, self) if end is not None else None

    def set_source(self, source: str) -> None:
        """Set the clicked source; the next click connects it."""
        self._source = source

    def paint(self, painter: QPainter, pixel: float) -> None:
        """Paint a ring around the clicked source."""
        box = flow_end_area(self.canvas, self._source or "")
        if box is not None:
            painter.setPen(QPen(colour(self.canvas.drawing.theme.selection), 2 * pixel))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(-4, -4, 4, 4), 8, 8)


def connect_command(canvas: Canvas, source: str, target: str) -> Callable[[Document], Document]:
    """Return the command that connects two nodes, or a node and a lane."""
    scenario_id = canvas.workspace.scenario_id
    return lambda document: add_flow(document, scenario_id, source, target)


def create_flow(canvas: Canvas, source: str, target: str) -> bool:
    """Connect two nodes, or a node and a lane, in one undo step; return whether the command was accepted."""
    name = element_text.undo_text_for_addition("flow")
    done = canvas.workspace.editor.perform(name, connect_command(canvas, source, target))
    if done:
        canvas.finish_tool()
    return done


class ConnectGesture(Gesture):
    """Draws a line to the mouse and shows at the cursor why a flow is rejected."""

    def __init__(self, canvas: Canvas, start: Pointer, source: str, tool: FlowTool | None = None) -> None:
        super().__init__(canvas, start)
        self.source = source
        self._tool = tool
        self.target: str | None = None
        """The node or lane that the flow would reach."""
        self.line_end: Point | None = None
        """The present end of the line."""
        self._rejection_hint = RejectionHint(canvas)

    def move(self, pointer: Pointer) -> None:
        """Show where the flow would end, or why it is rejected."""
        canvas = self.canvas
        self.line_end = pointer.point
        element_id = self._flow_end_at(pointer.point)
        self.target = element_id if element_id != self.source else None
        self._rejection_hint.check(
            self.target, connect_command(canvas, self.source, self.target) if self.target else None
        )
        canvas.viewport().update()

    def finish(self, pointer: Pointer) -> None:
        """Connect, or keep a clicked source for the next click."""
        self.move(pointer)
        self._rejection_hint.clear()
        if self.target is not None:
            create_flow(self.canvas, self.source, self.target)
        elif self._tool is not None and self._flow_end_at(pointer.point) == self.source:
            self._tool.set_source(self.source)

    def cancel(self) -> None:
        """Hide the rejection."""
        self._rejection_hint.clear()

    def paint(self, painter: QPainter, pixel: float) -> None:
        """Paint the line, and rings around the elements that it would connect."""
        if self.line_end is None:
            return
        box, end = self.canvas.drawing.placement.nodes.get(self.source), QPointF(*self.line_end)
        start = _border_point(to_qrectf(box), end) if box is not None else QPointF(*self.start.point)
        line = QLineF(start, end)
        connected_ids = [node_id for node_id in (self.source, self.target) if node_id is not None]
        paint_connection(
            self.canvas, painter, pixel, line, connected_ids, is_rejected=bool(self._rejection_hint.reason)
        )

    def _flow_end_at(self, point: Point) -> str | None:
        """Return the node at a point; for the flow tool also a lane as a whole."""
        if self._tool is not None:
            return flow_end_at(self.canvas, point)
        element_id = self.canvas.element_at(point)
        return element_id if element_id in self.canvas.drawing.scenario.nodes else None


def paint_connection(
    canvas: Canvas, painter: QPainter, pixel: float, line: QLineF, end_ids: Iterable[str], *, is_rejected: bool
) -> None:
    """Paint a line that follows the mouse, and rings around the nodes or lanes that it would connect."""
    theme = canvas.drawing.theme
    painter.setPen(QPen(colour(theme.annotations["problem"] if is_rejected else theme.selection), 2 * pixel))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawLine(line)
    for box in filter(None, (flow_end_area(canvas, end) for end in end_ids)):
        painter.drawRoundedRect(box.adjusted(-4, -4, 4, 4), 8, 8)


def _border_point(box: QRectF, towards: QPointF) -> QPointF:
    """Return the point at which the line from the centre of `box` to a point leaves the box."""
    center = box.center()
    x, y = towards.x() - center.x(), towards.y() - center.y()
    if not x and not y:
        return center
    fraction = min(box.width() / 2 / abs(x) if x else 1e9, box.height() / 2 / abs(y) if y else 1e9, 1.0)
    return QPointF(center.x() + x * fraction, center.y() + y * fraction)
