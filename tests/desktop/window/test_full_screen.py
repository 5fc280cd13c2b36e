"""Full screen: only the diagram, enlarged; hints stay visible, and everything is restored afterwards."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QTabBar
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.app.window_factory import create_window
from cpm_desktop.desktop.canvas.tools.resize_gesture import HANDLE_DISTANCE, handle_at
from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.window.full_screen import ENLARGEMENT_FACTOR
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.model.layout import Point
from tests.desktop.canvas.canvas_driver import focus_widget


def panel_visibility(window: MainWindow) -> list[bool]:
    """Return for each panel and bar of the window whether it is visible."""
    docks = (window.docks.palette, window.docks.inspector, window.docks.outline, window.docks.analysis)
    return [not widget.isHidden() for widget in (*docks, window.tool_bar, window.menuBar())]


def front_panel_names(window: MainWindow) -> list[str]:
    """Return the name on each front tab of the stacked panels."""
    bars = window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return [bar.tabText(bar.currentIndex()) for bar in bars if bar.count() > 1 and bar.isVisible()]


def test_full_screen_shows_only_the_enlarged_diagram_and_restores_all(qtbot: QtBot, ordering: MainWindow) -> None:
    ordering.docks.palette.toggleViewAction().trigger()
    before, zoom = panel_visibility(ordering), ordering.canvas.zoom
    size = ordering.status_bar.hint_label.font().pointSizeF()
    qtbot.keyClick(ordering, Qt.Key.Key_F11)
    assert ordering.isFullScreen()
    assert panel_visibility(ordering) == [False] * 6
    assert ordering.canvas.zoom == pytest.approx(zoom * ENLARGEMENT_FACTOR)
    assert ordering.status_bar.isVisible()
    assert ordering.status_bar.hint_label.font().pointSizeF() == pytest.approx(size * ENLARGEMENT_FACTOR)
    qtbot.keyClick(ordering, Qt.Key.Key_F11)
    assert not ordering.isFullScreen()
    assert panel_visibility(ordering) == before
    qtbot.waitUntil(lambda: front_panel_names(ordering) == ["Inspector"])
    assert ordering.canvas.zoom == pytest.approx(zoom)
    assert ordering.status_bar.hint_label.font().pointSizeF() == pytest.approx(size)


def test_escape_clears_the_selection_before_it_leaves_full_screen(qtbot: QtBot, ordering: MainWindow) -> None:
    qtbot.keyClick(ordering, Qt.Key.Key_F11)
    ordering.workspace.selection.select(["B3"])
    QTest.keyClick(focus_widget(), Qt.Key.Key_Escape)
    assert ordering.workspace.selection.ids == ()
    assert ordering.isFullScreen()
    QTest.keyClick(focus_widget(), Qt.Key.Key_Escape)
    assert not ordering.isFullScreen()


def test_shortcuts_work_in_full_screen(qtbot: QtBot, ordering: MainWindow) -> None:
    qtbot.keyClick(ordering, Qt.Key.Key_F11)
    ordering.workspace.selection.select(["B3"])
    QTest.keyClick(focus_widget(), Qt.Key.Key_Delete)
    assert "B3" not in ordering.workspace.scenario.nodes
    QTest.keyClick(focus_widget(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "B3" in ordering.workspace.scenario.nodes
    QTest.keyClick(focus_widget(), Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert ordering.command_palette.isVisible()


def test_panels_are_restored_after_closing_in_full_screen(
    qtbot: QtBot, window: MainWindow, appearance: Appearance, settings: QSettings
) -> None:
    before = panel_visibility(window)
    qtbot.keyClick(window, Qt.Key.Key_F11)
    window.close()
    later = create_window(appearance, settings)
    qtbot.addWidget(later)
    assert panel_visibility(later) == before
    assert not later.isFullScreen()


def test_leaving_full_screen_restores_zoom_and_position_whatever_was_zoomed(qtbot: QtBot, ordering: MainWindow) -> None:
    canvas = ordering.canvas
    canvas.zoom_to(0.9)
    canvas.horizontalScrollBar().setValue(120)
    qtbot.keyClick(ordering, Qt.Key.Key_F11)
    qtbot.keyClick(ordering, Qt.Key.Key_9, Qt.KeyboardModifier.ControlModifier)
    assert canvas.zoom != pytest.approx(0.9)
    qtbot.keyClick(ordering, Qt.Key.Key_F11)
    assert canvas.zoom == pytest.approx(0.9)
    assert canvas.horizontalScrollBar().value() == 120


def test_everything_to_press_in_full_screen_is_as_large_as_a_finger(qtbot: QtBot, ordering: MainWindow) -> None:
    qtbot.keyClick(ordering, Qt.Key.Key_F11)
    ordering.workspace.selection.select(["B3"])
    ordering.canvas.reveal(("B3",))
    ordering.message_bar.show_message("Saved.", "information")
    qtbot.waitUntil(ordering.canvas.selection_bar.isVisible)
    buttons = [button for button in ordering.findChildren(QAbstractButton) if button.isVisible()]
    assert ordering.canvas.selection_bar.value in buttons
    assert ordering.message_bar.close_button in buttons
    small = [(button.accessibleName() or button.text(), button.size().toTuple()) for button in buttons]
    assert [entry for entry in small if min(entry[1]) < 40] == []
    menu = ordering.canvas.selection_bar.channel.menu()
    menu.popup(ordering.mapToGlobal(QPoint(100, 100)))
    assert all(menu.actionGeometry(action).height() >= 40 for action in menu.actions() if not action.isSeparator())
    menu.close()
    qtbot.keyClick(ordering, Qt.Key.Key_F11)
    assert ordering.canvas.selection_bar.value.height() < 40


@pytest.mark.parametrize(("is_full_screen", "reach"), [(False, 5.0), (True, 19.0)])
def test_corner_of_a_step_is_hit_by_a_finger(ordering: MainWindow, reach: float, *, is_full_screen: bool) -> None:
    if is_full_screen:
        ordering.window_actions.view.full_screen.trigger()
    canvas = ordering.canvas
    canvas.zoom_to(1.0)
    ordering.workspace.selection.select(["B3"])
    canvas.reveal(("B3",))
    box = canvas.drawing.placement.nodes["B3"]
    x, y = box.x + box.width + HANDLE_DISTANCE, box.y + box.height + HANDLE_DISTANCE
    assert handle_at(canvas, Point(x + reach, y + reach)) == ("B3", 1, 1)
    assert handle_at(canvas, Point(x + reach + 3, y + reach + 3)) is None
    assert handle_at(canvas, Point(x - 14, y - 14)) is None, "a press on the step moves it"
