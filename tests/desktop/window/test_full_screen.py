"""Full screen for a room: the diagram alone and larger, the hints stay, and everything comes back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTabBar
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.app.window_factory import create_window
from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.window.full_screen import ENLARGEMENT_FACTOR
from cpm_desktop.desktop.window.main_window import MainWindow
from tests.desktop.canvas.canvas_driver import focus


def around(window: MainWindow) -> list[bool]:
    """Return what of the window's panels and bars is in sight."""
    docks = (window.docks.palette, window.docks.inspector, window.docks.outline, window.docks.analysis)
    return [not widget.isHidden() for widget in (*docks, window.tool_bar, window.menuBar())]


def panels_in_front(window: MainWindow) -> list[str]:
    """Return the name on each tab in front, where panels share a place."""
    bars = window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return [bar.tabText(bar.currentIndex()) for bar in bars if bar.count() > 1 and bar.isVisible()]


def test_the_key_shows_the_diagram_larger_and_alone_and_again_puts_all_back(qtbot: QtBot, ordering: MainWindow) -> None:
    ordering.docks.palette.toggleViewAction().trigger()
    before, zoom = around(ordering), ordering.canvas.zoom
    size = ordering.status_bar.hint_label.font().pointSizeF()
    qtbot.keyClick(ordering, Qt.Key.Key_F11)
    assert ordering.isFullScreen()
    assert around(ordering) == [False] * 6
    assert ordering.canvas.zoom == pytest.approx(zoom * ENLARGEMENT_FACTOR)
    assert ordering.status_bar.isVisible()
    assert ordering.status_bar.hint_label.font().pointSizeF() == pytest.approx(size * ENLARGEMENT_FACTOR)
    qtbot.keyClick(ordering, Qt.Key.Key_F11)
    assert not ordering.isFullScreen()
    assert around(ordering) == before
    qtbot.waitUntil(lambda: panels_in_front(ordering) == ["Inspector"])
    assert ordering.canvas.zoom == pytest.approx(zoom)
    assert ordering.status_bar.hint_label.font().pointSizeF() == pytest.approx(size)


def test_escape_lets_the_selection_go_first_and_then_leaves(qtbot: QtBot, ordering: MainWindow) -> None:
    qtbot.keyClick(ordering, Qt.Key.Key_F11)
    ordering.workspace.select(["B3"])
    QTest.keyClick(focus(), Qt.Key.Key_Escape)
    assert ordering.workspace.selection == ()
    assert ordering.isFullScreen()
    QTest.keyClick(focus(), Qt.Key.Key_Escape)
    assert not ordering.isFullScreen()


def test_shortcuts_work_without_the_menus(qtbot: QtBot, ordering: MainWindow) -> None:
    qtbot.keyClick(ordering, Qt.Key.Key_F11)
    ordering.workspace.select(["B3"])
    QTest.keyClick(focus(), Qt.Key.Key_Delete)
    assert "B3" not in ordering.workspace.scenario.nodes
    QTest.keyClick(focus(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "B3" in ordering.workspace.scenario.nodes
    QTest.keyClick(focus(), Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert ordering.command_palette.isVisible()


def test_a_window_closed_in_full_screen_opens_with_its_panels(
    qtbot: QtBot, window: MainWindow, appearance: Appearance, settings: QSettings
) -> None:
    before = around(window)
    qtbot.keyClick(window, Qt.Key.Key_F11)
    window.close()
    later = create_window(appearance, settings)
    qtbot.addWidget(later)
    assert around(later) == before
    assert not later.isFullScreen()
