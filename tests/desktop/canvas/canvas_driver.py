"""Operates a canvas with real mouse and key events at points of the diagram."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from cpm_desktop.desktop.canvas.canvas_view import CanvasView

LEFT = Qt.MouseButton.LeftButton
NO_MODIFIER = Qt.KeyboardModifier.NoModifier


class CanvasDriver:
    """A user who works on the canvas with mouse and keyboard."""

    def __init__(self, canvas: CanvasView) -> None:
        self.canvas = canvas

    def viewport_point(self, x: float, y: float) -> QPoint:
        """Return the viewport position of a point of the diagram."""
        return self.canvas.mapFromScene(QPointF(x, y))

    def hover(self, x: float, y: float) -> None:
        """Move the mouse to a point."""
        QTest.mouseMove(self.canvas.viewport(), self.viewport_point(x, y))

    def click(self, x: float, y: float, modifiers: Qt.KeyboardModifier = NO_MODIFIER) -> None:
        """Click at a point."""
        self.hover(x, y)
        QTest.mouseClick(self.canvas.viewport(), LEFT, modifiers, self.viewport_point(x, y))

    def double_click(self, x: float, y: float) -> None:
        """Double-click at a point."""
        QTest.mouseClick(self.canvas.viewport(), LEFT, NO_MODIFIER, self.viewport_point(x, y))
        QTest.mouseDClick(self.canvas.viewport(), LEFT, NO_MODIFIER, self.viewport_point(x, y))

    def press(self, x: float, y: float, modifiers: Qt.KeyboardModifier = NO_MODIFIER) -> None:
        """Press the mouse at a point."""
        QTest.mousePress(self.canvas.viewport(), LEFT, modifiers, self.viewport_point(x, y))

    def release(self, x: float, y: float, modifiers: Qt.KeyboardModifier = NO_MODIFIER) -> None:
        """Release the mouse at a point."""
        QTest.mouseRelease(self.canvas.viewport(), LEFT, modifiers, self.viewport_point(x, y))

    def drag(
        self, start: tuple[float, float], end: tuple[float, float], modifiers: Qt.KeyboardModifier = NO_MODIFIER
    ) -> None:
        """Press at `start`, move to `end` in steps, release there."""
        self.press(*start, modifiers)
        self.move_pressed(start, end, modifiers)
        self.release(*end, modifiers)

    def move_pressed(
        self, start: tuple[float, float], end: tuple[float, float], modifiers: Qt.KeyboardModifier = NO_MODIFIER
    ) -> None:
        """Move the pressed mouse in steps; unlike QTest also with modifiers."""
        port, first, last = self.canvas.viewport(), self.viewport_point(*start), self.viewport_point(*end)
        for step in range(1, 9):
            place = QPointF(first + (last - first) * step / 8)
            whole = QPointF(port.mapToGlobal(place.toPoint()))
            move = QMouseEvent(QEvent.Type.MouseMove, place, whole, Qt.MouseButton.NoButton, LEFT, modifiers)
            QApplication.sendEvent(port, move)
            QApplication.processEvents()

    def type(self, text: str) -> None:
        """Type into the widget with focus, in any script."""
        for character in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(focus_widget(), QKeyEvent(kind, 0, NO_MODIFIER, character))

    def press_key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_MODIFIER) -> None:
        """Press one key in the widget with focus."""
        QTest.keyClick(focus_widget(), key, modifiers)

    def node_centre(self, node_id: str) -> tuple[float, float]:
        """Return the centre of a node in the diagram."""
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
    """Return the widget with focus."""
    widget = QApplication.focusWidget()
    assert widget is not None, "no widget has the focus"
    return widget
