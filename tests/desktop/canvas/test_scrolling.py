"""The wheel: up and down, with Shift sideways, with Control closer and further."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from cpm_desktop.desktop.canvas.view import CanvasView


@pytest.fixture
def close(canvas: CanvasView) -> CanvasView:
    """Return the canvas so close that it can be scrolled in both directions."""
    canvas.zoom_to(3.0)
    canvas.horizontalScrollBar().setValue(0)
    canvas.verticalScrollBar().setValue(0)
    return canvas


def turn_wheel(canvas: CanvasView, held: Qt.KeyboardModifier) -> tuple[int, int, float]:
    """Turn the wheel one notch towards oneself; return how far the view came right and down, and the zoom."""
    middle = QPointF(canvas.viewport().rect().center())
    event = QWheelEvent(
        middle,
        canvas.viewport().mapToGlobal(middle),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        held,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(canvas.viewport(), event)
    return canvas.horizontalScrollBar().value(), canvas.verticalScrollBar().value(), canvas.zoom


def test_the_wheel_scrolls_and_with_shift_as_far_sideways(close):
    notch = QApplication.wheelScrollLines()
    assert turn_wheel(close, Qt.KeyboardModifier.NoModifier) == (0, notch * close.verticalScrollBar().singleStep(), 3.0)
    close.verticalScrollBar().setValue(0)
    sideways = notch * close.horizontalScrollBar().singleStep()
    assert turn_wheel(close, Qt.KeyboardModifier.ShiftModifier) == (sideways, 0, 3.0)


def test_with_control_the_wheel_zooms(close):
    assert turn_wheel(close, Qt.KeyboardModifier.ControlModifier)[2] < 3.0
