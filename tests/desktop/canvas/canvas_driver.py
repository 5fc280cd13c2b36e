"""Hands on a canvas: real mouse and key events at places of the diagram."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from cpm_desktop.desktop.canvas.canvas_view import CanvasView

LEFT = Qt.MouseButton.LeftButton
NO_MODIFIER = Qt.KeyboardModifier.NoModifier


class CanvasDriver:
    """Somebody who works on the canvas with mouse and keyboard."""

    def __init__(self, canvas: CanvasView) -> None:
        self.canvas = canvas

    def viewport_point(self, x: float, y: float) -> QPoint:
        """Return the place of a point of the diagram in the viewport."""
        return self.canvas.mapFromScene(QPointF(x, y))

    def hover(self, x: float, y: float) -> None:
        """Move the mouse there."""
        QTest.mouseMove(self.canvas.viewport(), self.viewport_point(x, y))

    def click(self, x: float, y: float, held: Qt.KeyboardModifier = NO_MODIFIER) -> None:
        """Click there."""
        self.hover(x, y)
        QTest.mouseClick(self.canvas.viewport(), LEFT, held, self.viewport_point(x, y))

    def double_click(self, x: float, y: float) -> None:
        """Click twice there."""
        QTest.mouseClick(self.canvas.viewport(), LEFT, NO_MODIFIER, self.viewport_point(x, y))
        QTest.mouseDClick(self.canvas.viewport(), LEFT, NO_MODIFIER, self.viewport_point(x, y))

    def press(self, x: float, y: float, held: Qt.KeyboardModifier = NO_MODIFIER) -> None:
        """Press the mouse there."""
        QTest.mousePress(self.canvas.viewport(), LEFT, held, self.viewport_point(x, y))

    def release(self, x: float, y: float, held: Qt.KeyboardModifier = NO_MODIFIER) -> None:
        """Let the mouse go there."""
        QTest.mouseRelease(self.canvas.viewport(), LEFT, held, self.viewport_point(x, y))

    def drag(
        self, start: tuple[float, float], end: tuple[float, float], held: Qt.KeyboardModifier = NO_MODIFIER
    ) -> None:
        """Press at `start`, go to `end` in steps, let go there."""
        self.press(*start, held)
        self.move_pressed(start, end, held)
        self.release(*end, held)

    def move_pressed(
        self, start: tuple[float, float], end: tuple[float, float], held: Qt.KeyboardModifier = NO_MODIFIER
    ) -> None:
        """Move a pressed mouse in steps, also while keys are held, which QTest cannot."""
        port, first, last = self.canvas.viewport(), self.viewport_point(*start), self.viewport_point(*end)
        for step in range(1, 9):
            place = QPointF(first + (last - first) * step / 8)
            whole = QPointF(port.mapToGlobal(place.toPoint()))
            move = QMouseEvent(QEvent.Type.MouseMove, place, whole, Qt.MouseButton.NoButton, LEFT, held)
            QApplication.sendEvent(port, move)
            QApplication.processEvents()

    def type(self, text: str) -> None:
        """Type into whatever has the focus, in any script."""
        for character in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(focus_widget(), QKeyEvent(kind, 0, NO_MODIFIER, character))

    def press_key(self, key: Qt.Key, held: Qt.KeyboardModifier = NO_MODIFIER) -> None:
        """Press one key in whatever has the focus."""
        QTest.keyClick(focus_widget(), key, held)

    def node_centre(self, node_id: str) -> tuple[float, float]:
        """Return the middle of a node in the diagram."""
        box = self.canvas.drawing.placement.nodes[node_id]
        return box.x + box.width / 2, box.y + box.height / 2


def drag_widget(widget: QWidget, start: QPoint, end: QPoint, *, press: bool = True, release: bool = True) -> None:
    """Drag on a widget from one pixel to another, in steps."""
    if press:
        QTest.mousePress(widget, LEFT, NO_MODIFIER, start)
    for step in range(1, 9):
        QTest.mouseMove(widget, start + (end - start) * step / 8)
        QApplication.processEvents()
    if release:
        QTest.mouseRelease(widget, LEFT, NO_MODIFIER, end)


def focus_widget() -> QWidget:
    """Return the widget that has the focus."""
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the focus"
    return widget
