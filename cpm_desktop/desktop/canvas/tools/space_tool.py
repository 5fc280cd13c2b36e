"""The space tool: moves everything right of a line to make room or to close a gap."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QLineF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from cpm_desktop.desktop.canvas.scene.painter import colour
from cpm_desktop.desktop.canvas.tools.canvas_protocol import Canvas
from cpm_desktop.desktop.canvas.tools.rejection_hint import RejectionHint
from cpm_desktop.desktop.canvas.tools.tool import Gesture, Pointer, Tool
from cpm_desktop.editing.commands.layout import insert_space
from cpm_desktop.model.document import Document


class SpaceTool(Tool):
    """Starts the gesture at the line under the mouse."""

    name = "space"
    cursor = Qt.CursorShape.SplitHCursor

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._border_x: float | None = None

    def hint(self) -> str:
        """Return the actions of the mouse."""
        return QCoreApplication.translate("canvas", "Drag right to make room, left to close a gap · Esc cancels")

    def hover(self, pointer: Pointer) -> None:
        """Show the line."""
        self._border_x = pointer.point.x
        self.canvas.viewport().update()

    def leave(self) -> None:
        """Hide the line."""
        self._border_x = None
        self.canvas.viewport().update()

    def press(self, pointer: Pointer) -> Gesture | None:
        """Start the gesture."""
        return SpaceGesture(self.canvas, pointer)

    def paint(self, painter: QPainter, pixel: float) -> None:
        """Paint the line right of which everything would move."""
        if self._border_x is not None:
            painter.setPen(QPen(colour(self.canvas.drawing.theme.selection), 1.5 * pixel, Qt.PenStyle.DashLine))
            painter.drawLine(QLineF(self._border_x, 0, self._border_x, self.canvas.drawing.placement.height))


class SpaceGesture(Gesture):
    """The strip between the line and the mouse is the space that is inserted or removed."""

    def __init__(self, canvas: Canvas, start: Pointer) -> None:
        super().__init__(canvas, start)
        self._distance = 0.0
        self._rejection_hint = RejectionHint(canvas)

    def move(self, pointer: Pointer) -> None:
        """Show the strip, or why the gap cannot be closed."""
        self._distance = round(pointer.point.x - self.start.point.x, 2)
        self._rejection_hint.check(self._distance < 0, self._command() if self._distance else None)
        self.canvas.viewport().update()

    def finish(self, pointer: Pointer) -> None:
        """Insert or remove the space."""
        self.move(pointer)
        self._rejection_hint.clear()
        if not self._distance:
            return
        room, gap = QCoreApplication.translate("Undo", "make room"), QCoreApplication.translate("Undo", "close gap")
        name = room if self._distance > 0 else gap
        self.canvas.workspace.editor.perform(name, self._command())
        self.canvas.finish_tool()

    def cancel(self) -> None:
        """Hide the rejection."""
        self._rejection_hint.clear()

    def _command(self) -> Callable[[Document], Document]:
        scenario_id, x, distance = self.canvas.workspace.scenario_id, max(self.start.point.x, 0.0), self._distance
        return lambda document: insert_space(document, scenario_id, x, distance)

    def paint(self, painter: QPainter, pixel: float) -> None:
        """Paint the strip."""
        accent = colour(self.canvas.drawing.theme.selection)
        start = self.start.point.x
        strip = QRectF(min(start, start + self._distance), 0, abs(self._distance), self.canvas.drawing.placement.height)
        painter.setOpacity(0.15)
        painter.fillRect(strip, accent)
        painter.setOpacity(1)
        painter.setPen(QPen(accent, 1.5 * pixel))
        painter.drawLine(QLineF(start, 0, start, strip.height()))
