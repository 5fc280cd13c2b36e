"""Wheel, touch pad and drags: up and down, sideways, closer and further, on and on at the edge."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cpm_desktop.desktop.canvas.canvas_view import CanvasView
from cpm_desktop.desktop.canvas.navigation.auto_scroll import EDGE_MARGIN, MAX_STEP, AutoScroller, scroll_step
from cpm_desktop.desktop.canvas.scene.painter import to_qrectf
from tests.desktop.canvas.canvas_driver import LEFT, NO_KEY, Hands


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


@pytest.mark.parametrize("selected", ["look", None])
def test_at_full_size_one_sees_what_is_selected_or_what_was_nearest_to_the_middle(canvas, hands, selected) -> None:
    canvas.workspace.select([selected] if selected else [])
    canvas.zoom_to(0.1)
    middle = canvas.visible_area().center()
    boxes = {key: to_qrectf(box) for key, box in canvas.drawing.placement.nodes.items()}
    nearest = min(boxes, key=lambda key: (boxes[key].center() - middle).manhattanLength())
    canvas.zoom_around_selection(1.0)
    assert canvas.zoom == 1.0
    assert canvas.visible_area().contains(boxes[selected or nearest])


def test_two_fingers_that_come_apart_zoom_where_they_are(canvas: CanvasView) -> None:
    canvas.zoom_to(2.0)
    place = QPointF(canvas.viewport().rect().center())
    beneath = canvas.mapToScene(place.toPoint())
    whole = canvas.viewport().mapToGlobal(place)
    apart = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture,
        QPointingDevice.primaryPointingDevice(),
        2,
        place,
        place,
        whole,
        0.25,
        QPointF(),
    )
    QApplication.sendEvent(canvas.viewport(), apart)
    assert canvas.zoom == pytest.approx(2.5)
    assert canvas.mapToScene(place.toPoint()).x() == pytest.approx(beneath.x(), abs=1)


def test_a_step_held_at_the_edge_goes_on_into_what_was_out_of_sight(close: CanvasView, qtbot) -> None:
    hands, bar = Hands(close), close.horizontalScrollBar()
    home = hands.middle("ask")
    edge = close.mapToScene(QPoint(close.viewport().width() - 4, 0)).x()
    hands.press(*home)
    hands.carry(home, (edge, home[1]))
    qtbot.waitUntil(lambda: bar.value() > 100)
    hands.key(Qt.Key.Key_Escape)
    timers = [timer for edges in close.findChildren(AutoScroller) for timer in edges.findChildren(QTimer)]
    assert timers
    assert not any(timer.isActive() for timer in timers)


def test_what_is_held_at_the_edge_lands_where_the_view_went(close: CanvasView, qtbot) -> None:
    hands, bar = Hands(close), close.horizontalScrollBar()
    home = hands.middle("ask")
    edge = QPoint(close.viewport().width() - 4, hands.pixel(*home).y())
    hands.press(*home)
    hands.carry(home, (close.mapToScene(edge).x(), home[1]))
    qtbot.waitUntil(lambda: bar.value() > 100)
    QTest.mouseRelease(close.viewport(), LEFT, NO_KEY, edge)
    assert hands.middle("ask")[0] == pytest.approx(close.mapToScene(edge).x(), abs=8)


def test_a_drag_scrolls_faster_further_out_and_not_before_it_moves_outwards() -> None:
    assert scroll_step(500, 400, 1000) == 0
    assert 0 < scroll_step(1000 - EDGE_MARGIN + 1, 400, 1000) < scroll_step(1005, 400, 1000)
    assert scroll_step(2000, 400, 1000) == MAX_STEP
    assert scroll_step(-2000, 400, 1000) == -MAX_STEP
    assert scroll_step(990, 995, 1000) == 0
    assert scroll_step(5, 2, 1000) == 0


def test_space_held_elsewhere_does_not_pan_for_ever(canvas: CanvasView, hands: Hands) -> None:
    QTest.keyPress(canvas, Qt.Key.Key_Space)
    assert canvas.viewport().cursor().shape() == Qt.CursorShape.OpenHandCursor
    canvas.clearFocus()
    canvas.setFocus()
    hands.click(*hands.middle("ask"))
    assert canvas.workspace.selection == ("ask",)
