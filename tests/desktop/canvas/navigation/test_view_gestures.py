"""Zooming, panning and the overview map in both directions of both axes, by real events."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cpm_desktop.desktop.canvas.navigation.zoomable_view import ZOOM_STEP
from cpm_desktop.desktop.window.main_window import MainWindow
from tests.desktop.canvas.canvas_driver import NO_MODIFIER, drag_widget

MIDDLE = Qt.MouseButton.MiddleButton


@pytest.fixture
def zoomed(ordering: MainWindow) -> MainWindow:
    """Return a window whose canvas can scroll in all four directions."""
    canvas = ordering.canvas
    canvas.zoom_to(2.0)
    canvas.centerOn(canvas.sceneRect().center())
    for bar in (canvas.horizontalScrollBar(), canvas.verticalScrollBar()):
        assert bar.minimum() + 100 < bar.value() < bar.maximum() - 100
    return ordering


def scroll_values(window: MainWindow) -> tuple[int, int]:
    return window.canvas.horizontalScrollBar().value(), window.canvas.verticalScrollBar().value()


def centre(window: MainWindow) -> QPointF:
    return window.canvas.visible_area().center()


@pytest.mark.parametrize(("key", "factor"), [(Qt.Key.Key_Plus, ZOOM_STEP), (Qt.Key.Key_Minus, 1 / ZOOM_STEP)])
def test_zoom_keys_change_the_zoom_by_one_step(ordering: MainWindow, key: Qt.Key, factor: float) -> None:
    ordering.canvas.zoom_to(1.0)
    ordering.canvas.setFocus()
    QTest.keyClick(ordering, key, Qt.KeyboardModifier.ControlModifier)
    assert ordering.canvas.zoom == pytest.approx(factor)


def test_zoom_entries_keep_the_centre(zoomed: MainWindow) -> None:
    canvas, view, before = zoomed.canvas, zoomed.window_actions.view, centre(zoomed)
    for action, factor in ((view.zoom_in, ZOOM_STEP), (view.zoom_out, 1.0), (view.zoom_out, 1 / ZOOM_STEP)):
        action.trigger()
        assert canvas.zoom == pytest.approx(2 * factor)
        assert centre(zoomed).x() == pytest.approx(before.x(), abs=3)
        assert centre(zoomed).y() == pytest.approx(before.y(), abs=3)


def test_actual_size_keeps_the_selected_step_in_sight(zoomed: MainWindow) -> None:
    canvas = zoomed.canvas
    zoomed.workspace.selection.select(["B3"])
    canvas.centerOn(canvas.canvas_scene.nodes["B3"].sceneBoundingRect().center() + QPointF(500, 300))
    zoomed.window_actions.view.actual_size.trigger()
    assert canvas.zoom == pytest.approx(1.0)
    assert canvas.visible_area().contains(canvas.canvas_scene.nodes["B3"].box)


@pytest.mark.parametrize("by", [QPoint(60, 0), QPoint(-60, 0), QPoint(0, 45), QPoint(0, -45), QPoint(30, -20)])
@pytest.mark.parametrize("button", ["middle", "Space"])
def test_drag_pans_with_the_mouse(zoomed: MainWindow, button: str, by: QPoint) -> None:
    port, before = zoomed.canvas.viewport(), scroll_values(zoomed)
    start = port.rect().center()
    zoomed.canvas.setFocus()
    if button == "Space":
        QTest.keyPress(zoomed.canvas, Qt.Key.Key_Space)
        drag_widget(port, start, start + by)
        QTest.keyRelease(zoomed.canvas, Qt.Key.Key_Space)
    else:
        QTest.mousePress(port, MIDDLE, NO_MODIFIER, start)
        assert port.cursor().shape() == Qt.CursorShape.ClosedHandCursor
        for step in range(1, 5):
            QTest.mouseMove(port, start + by * step / 4)
            QApplication.processEvents()
        QTest.mouseRelease(port, MIDDLE, NO_MODIFIER, start + by)
    assert scroll_values(zoomed) == (before[0] - by.x(), before[1] - by.y())
    assert port.cursor().shape() == Qt.CursorShape.ArrowCursor
    QTest.mouseMove(port, start + by + QPoint(15, 15))
    assert scroll_values(zoomed) == (before[0] - by.x(), before[1] - by.y()), "panning ended with the button"


@pytest.mark.parametrize("share_x", [0.35, 0.6])
@pytest.mark.parametrize("share_y", [0.35, 0.65])
def test_click_on_the_overview_map_scrolls_in_both_axes(zoomed: MainWindow, share_x: float, share_y: float) -> None:
    minimap, placement = zoomed.canvas.minimap, zoomed.canvas.drawing.placement
    assert minimap.isVisible()
    position = QPoint(round(minimap.width() * share_x), round(minimap.height() * share_y))
    QTest.mouseClick(minimap, Qt.MouseButton.LeftButton, NO_MODIFIER, position)
    assert centre(zoomed).x() / placement.width == pytest.approx(share_x, abs=0.04)
    assert centre(zoomed).y() / placement.height == pytest.approx(share_y, abs=0.06)
