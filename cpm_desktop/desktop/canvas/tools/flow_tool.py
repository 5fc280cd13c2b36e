"""The flow tool: drag, or click and click, from what a flow leaves to what it reaches."""

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
    """Joins two nodes."""

    name = "flow"
    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._source: str | None = None

    def hint(self) -> str:
        """Return what the mouse can do."""
        return QCoreApplication.translate(
            "canvas", "Drag from a step to the next one, or click both; to a lane's name to tell all of it · Esc ends"
        )

    def press(self, pointer: Pointer) -> Gesture | None:
        """Take the source, or after a click on one the target."""
        end = flow_end_at(self.canvas, pointer.point)
        if self._source is not None and end is not None and end != self._source:
            source, self._source = self._source, None
            create_flow(self.canvas, source, end)
            return None
        self._source = None
        return ConnectGesture(self.canvas, pointer, end, self) if end is not None else None

    def set_source(self, source: str) -> None:
        """Remember what a click chose; the next click joins."""
        self._source = source

    def paint(self, painter: QPainter, pixel: float) -> None:
        """Ring the source that was clicked."""
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
    """Connect two nodes, or a node and a lane, as one undo step; tell whether it was allowed."""
    name = element_text.undo_text_for_addition("flow")
    done = canvas.workspace.editor.perform(name, connect_command(canvas, source, target))
    if done:
        canvas.finish_tool()
    return done


class ConnectGesture(Gesture):
    """A line follows the mouse; where it must not end, the reason is said at the cursor."""

    def __init__(self, canvas: Canvas, start: Pointer, source: str, tool: FlowTool | None = None) -> None:
        super().__init__(canvas, start)
        self.source = source
        self._tool = tool
        self.target: str | None = None
        """The node or lane that the flow would reach."""
        self.line_end: Point | None = None
        """Where the line ends now."""
        self._rejection_hint = RejectionHint(canvas)

    def move(self, pointer: Pointer) -> None:
        """Show where the flow would end, or why it cannot."""
        canvas = self.canvas
        self.line_end = pointer.point
        found = self._flow_end_at(pointer.point)
        self.target = found if found != self.source else None
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
        """Take the words away."""
        self._rejection_hint.clear()

    def paint(self, painter: QPainter, pixel: float) -> None:
        """Paint the line, and a ring around what it would reach."""
        if self.line_end is None:
            return
        box, end = self.canvas.drawing.placement.nodes.get(self.source), QPointF(*self.line_end)
        start = _border_point(to_qrectf(box), end) if box is not None else QPointF(*self.start.point)
        line = QLineF(start, end)
        joined = [node_id for node_id in (self.source, self.target) if node_id is not None]
        paint_connection(self.canvas, painter, pixel, line, joined, is_rejected=bool(self._rejection_hint.reason))

    def _flow_end_at(self, point: Point) -> str | None:
        """Return the node at a point; for the tool also a lane that is meant as a whole."""
        if self._tool is not None:
            return flow_end_at(self.canvas, point)
        found = self.canvas.element_at(point)
        return found if found in self.canvas.drawing.scenario.nodes else None


def paint_connection(
    canvas: Canvas, painter: QPainter, pixel: float, line: QLineF, end_ids: Iterable[str], *, is_rejected: bool
) -> None:
    """Paint a line that follows the mouse, and rings around the nodes or lanes that it would join."""
    theme = canvas.drawing.theme
    painter.setPen(QPen(colour(theme.annotations["problem"] if is_rejected else theme.selection), 2 * pixel))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawLine(line)
    for box in filter(None, (flow_end_area(canvas, end) for end in end_ids)):
        painter.drawRoundedRect(box.adjusted(-4, -4, 4, 4), 8, 8)


def _border_point(box: QRectF, towards: QPointF) -> QPointF:
    """Return where the line from the middle of `box` to a point leaves the box."""
    middle = box.center()
    x, y = towards.x() - middle.x(), towards.y() - middle.y()
    if not x and not y:
        return middle
    share = min(box.width() / 2 / abs(x) if x else 1e9, box.height() / 2 / abs(y) if y else 1e9, 1.0)
    return QPointF(middle.x() + x * share, middle.y() + y * share)
