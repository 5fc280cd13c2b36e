"""Scrolling and zooming by wheel, touch pad and drags, and automatic scrolling at the edge."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cpm_desktop.desktop.canvas.canvas_view import CanvasView
from cpm_desktop.desktop.canvas.navigation.auto_scroll import EDGE_MARGIN, MAX_STEP, AutoScroller, scroll_step
from cpm_desktop.desktop.canvas.navigation.element_areas import FIT_MARGIN, fitting_zoom
from cpm_desktop.desktop.canvas.navigation.zoomable_view import MIN_NAME_PIXELS
from cpm_desktop.desktop.canvas.scene.painter import to_qrectf
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.drawing.typography import BODY_SIZE
from tests.desktop.canvas.canvas_driver import LEFT, NO_MODIFIER, CanvasDriver


@pytest.fixture
def zoomed_canvas(canvas: CanvasView) -> CanvasView:
    """Return the canvas at a zoom at which it scrolls in both directions."""
    canvas.zoom_to(3.0)
    canvas.horizontalScrollBar().setValue(0)
    canvas.verticalScrollBar().setValue(0)
    return canvas


def turn_wheel(canvas: CanvasView, modifiers: Qt.KeyboardModifier) -> tuple[int, int, float]:
    """Turn the wheel one notch towards the user; return both scroll positions and the zoom."""
    middle = QPointF(canvas.viewport().rect().center())
    event = QWheelEvent(
        middle,
        canvas.viewport().mapToGlobal(middle),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(canvas.viewport(), event)
    return canvas.horizontalScrollBar().value(), canvas.verticalScrollBar().value(), canvas.zoom


def test_wheel_scrolls_vertically_and_with_shift_horizontally(zoomed_canvas):
    notch = QApplication.wheelScrollLines()
    assert turn_wheel(zoomed_canvas, Qt.KeyboardModifier.NoModifier) == (
        0,
        notch * zoomed_canvas.verticalScrollBar().singleStep(),
        3.0,
    )
    zoomed_canvas.verticalScrollBar().setValue(0)
    sideways = notch * zoomed_canvas.horizontalScrollBar().singleStep()
    assert turn_wheel(zoomed_canvas, Qt.KeyboardModifier.ShiftModifier) == (sideways, 0, 3.0)


def test_control_wheel_zooms(zoomed_canvas):
    assert turn_wheel(zoomed_canvas, Qt.KeyboardModifier.ControlModifier)[2] < 3.0


@pytest.mark.parametrize("selected", ["look", None])
def test_actual_size_shows_the_selection_or_the_most_central_node(canvas, driver, selected) -> None:
    canvas.workspace.selection.select([selected] if selected else [])
    canvas.zoom_to(0.1)
    middle = canvas.visible_area().center()
    boxes = {key: to_qrectf(box) for key, box in canvas.drawing.placement.nodes.items()}
    nearest = min(boxes, key=lambda key: (boxes[key].center() - middle).manhattanLength())
    canvas.zoom_around_selection(1.0)
    assert canvas.zoom == 1.0
    assert canvas.visible_area().contains(boxes[selected or nearest])


def test_pinch_zooms_around_the_fingers(canvas: CanvasView) -> None:
    canvas.zoom_to(2.0)
    place = QPointF(canvas.viewport().rect().center())
    scene_point = canvas.mapToScene(place.toPoint())
    whole = canvas.viewport().mapToGlobal(place)
    pinch = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture,
        QPointingDevice.primaryPointingDevice(),
        2,
        place,
        place,
        whole,
        0.25,
        QPointF(),
    )
    QApplication.sendEvent(canvas.viewport(), pinch)
    assert canvas.zoom == pytest.approx(2.5)
    assert canvas.mapToScene(place.toPoint()).x() == pytest.approx(scene_point.x(), abs=1)


def test_step_dragged_to_the_edge_scrolls_the_view(zoomed_canvas: CanvasView, qtbot) -> None:
    driver, bar = CanvasDriver(zoomed_canvas), zoomed_canvas.horizontalScrollBar()
    start = driver.node_centre("ask")
    edge = zoomed_canvas.mapToScene(QPoint(zoomed_canvas.viewport().width() - 4, 0)).x()
    driver.press(*start)
    driver.move_pressed(start, (edge, start[1]))
    qtbot.waitUntil(lambda: bar.value() > 100)
    driver.press_key(Qt.Key.Key_Escape)
    timers = [timer for edges in zoomed_canvas.findChildren(AutoScroller) for timer in edges.findChildren(QTimer)]
    assert timers
    assert not any(timer.isActive() for timer in timers)


def test_step_dragged_to_the_edge_lands_at_the_scrolled_position(zoomed_canvas: CanvasView, qtbot) -> None:
    driver, bar = CanvasDriver(zoomed_canvas), zoomed_canvas.horizontalScrollBar()
    start = driver.node_centre("ask")
    edge = QPoint(zoomed_canvas.viewport().width() - 4, driver.viewport_point(*start).y())
    driver.press(*start)
    driver.move_pressed(start, (zoomed_canvas.mapToScene(edge).x(), start[1]))
    qtbot.waitUntil(lambda: bar.value() > 100)
    QTest.mouseRelease(zoomed_canvas.viewport(), LEFT, NO_MODIFIER, edge)
    assert driver.node_centre("ask")[0] == pytest.approx(zoomed_canvas.mapToScene(edge).x(), abs=8)


def test_auto_scroll_speeds_up_further_out_and_needs_outward_movement() -> None:
    assert scroll_step(500, 400, 1000) == 0
    assert 0 < scroll_step(1000 - EDGE_MARGIN + 1, 400, 1000) < scroll_step(1005, 400, 1000)
    assert scroll_step(2000, 400, 1000) == MAX_STEP
    assert scroll_step(-2000, 400, 1000) == -MAX_STEP
    assert scroll_step(990, 995, 1000) == 0
    assert scroll_step(5, 2, 1000) == 0


def test_panning_ends_when_the_canvas_loses_the_focus(canvas: CanvasView, driver: CanvasDriver) -> None:
    QTest.keyPress(canvas, Qt.Key.Key_Space)
    assert canvas.viewport().cursor().shape() == Qt.CursorShape.OpenHandCursor
    canvas.clearFocus()
    canvas.setFocus()
    driver.click(*driver.node_centre("ask"))
    assert canvas.workspace.selection.ids == ("ask",)


def press_fit(window: MainWindow) -> tuple[float, int]:
    """Press the shortcut of Fit to Window; return the zoom and the horizontal position."""
    QTest.keyClick(window, Qt.Key.Key_9, Qt.KeyboardModifier.ControlModifier)
    return window.canvas.zoom, window.canvas.horizontalScrollBar().value()


def test_fit_to_window_shows_all_lanes_before_the_whole_of_a_wide_process(ordering: MainWindow) -> None:
    canvas, placement = ordering.canvas, ordering.canvas.drawing.placement
    canvas.horizontalScrollBar().setValue(300)
    by_height, position = press_fit(ordering)
    whole, _ = press_fit(ordering)
    assert position == canvas.horizontalScrollBar().minimum()
    assert whole * BODY_SIZE < MIN_NAME_PIXELS
    height, width = canvas.viewport().height(), canvas.viewport().width()
    assert height - 2 * FIT_MARGIN < by_height * placement.height <= height
    assert width - 2 * FIT_MARGIN < whole * placement.width <= width
    assert press_fit(ordering)[0] == pytest.approx(by_height)


def test_fit_to_window_shows_the_whole_of_a_small_process(canvas: CanvasView) -> None:
    for _ in range(2):
        canvas.zoom_to_fit()
        assert canvas.zoom == pytest.approx(fitting_zoom(canvas.drawing.placement, canvas.viewport().size()))
