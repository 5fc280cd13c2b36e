"""The docks leave room for the canvas in a small window, and give it back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.app.window_factory import create_window
from cpm_desktop.desktop.files.document_file import template_path
from cpm_desktop.desktop.panels.analysis.panel import AnalysisPanel
from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.window.main_window import MainWindow
from tests.desktop.conftest import discard_changes

ONE_LINE = 40
"""More pixels than one line of text and its margins need."""
FULL_HD_AT_200_PERCENT = (800, 500)


def resize(window: MainWindow, width: int, height: int) -> None:
    window.resize(width, height)
    for _ in range(4):
        QApplication.processEvents()


def click_tab(window: MainWindow, name: str) -> None:
    bar = window.analysis.tabBar()
    tab = next(number for number in range(bar.count()) if bar.tabText(number).startswith(name))
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(tab).center())
    for _ in range(3):
        QApplication.processEvents()


def tab_height(panel: AnalysisPanel) -> int:
    return panel.tabBar().sizeHint().height()


@pytest.fixture
def filled(qtbot: QtBot, ordering: MainWindow) -> MainWindow:
    """Return a window on the sample whose analysis tab shows a table with rows."""
    ordering.navigator.show_analysis("handoffs")
    page = ordering.analysis.pages["handoffs"]
    qtbot.waitUntil(lambda: page.visible_view is not None and page.visible_view.isVisible())
    return ordering


def test_canvas_keeps_360_pixels_at_1280_by_720(filled: MainWindow) -> None:
    resize(filled, 1280, 720)
    viewport = filled.canvas.viewport()
    assert viewport.height() >= 360
    assert viewport.width() >= 360
    assert filled.analysis.height() >= 150
    assert not filled.analysis.is_folded


def test_canvas_keeps_300_pixels_at_200_percent(filled: MainWindow) -> None:
    resize(filled, *FULL_HD_AT_200_PERCENT)
    assert filled.canvas.viewport().height() >= 300
    assert filled.canvas.viewport().width() >= 300
    assert filled.analysis.height() == tab_height(filled.analysis)


def test_folded_dock_shows_tabs_that_unfold_it(qtbot: QtBot, filled: MainWindow) -> None:
    resize(filled, *FULL_HD_AT_200_PERCENT)
    table = filled.analysis.pages["handoffs"].current_table_view
    assert table is not None
    assert not table.isVisible(), "the focus cannot enter a hidden table"
    click_tab(filled, "Handoffs")
    qtbot.waitUntil(lambda: not table.visibleRegion().isEmpty() and table.viewport().height() > 40)
    click_tab(filled, "Handoffs")
    assert not table.isVisible()
    QTest.keyClick(filled, Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    assert table.isVisible(), "the shortcut of the panel unfolds it"


def test_size_returns_with_the_room(filled: MainWindow) -> None:
    resize(filled, 1400, 900)
    height = pytest.approx(filled.analysis.height(), abs=1)
    resize(filled, *FULL_HD_AT_200_PERCENT)
    resize(filled, 1400, 900)
    assert filled.analysis.height() == height
    assert filled.legend.isVisible()


def test_empty_table_takes_one_line(qtbot: QtBot, ordering: MainWindow) -> None:
    resize(ordering, 1400, 900)
    ordering.navigator.show_analysis("findings")
    panel = ordering.analysis
    qtbot.waitUntil(lambda: panel.pages["findings"].is_empty)
    qtbot.waitUntil(lambda: panel.height() <= tab_height(panel) + ONE_LINE)
    label = panel.pages["findings"].message_label
    assert not label.visibleRegion().isEmpty()
    assert label.height() >= label.fontMetrics().height()
    click_tab(ordering, "Handoffs")
    qtbot.waitUntil(lambda: panel.height() > 150)
    click_tab(ordering, "Findings")
    qtbot.waitUntil(lambda: panel.height() <= tab_height(panel) + ONE_LINE)


def test_canvas_keeps_its_place_when_an_empty_table_gets_rows(qtbot: QtBot, ordering: MainWindow) -> None:
    resize(ordering, 1400, 900)
    ordering.navigator.show_analysis("findings")
    qtbot.waitUntil(lambda: ordering.analysis.height() <= tab_height(ordering.analysis) + ONE_LINE)
    canvas, before = ordering.canvas, ordering.canvas.mapFromScene(100, 100)
    ordering.workspace.selection.select(["f1"])
    ordering.window_actions.edit.delete.trigger()
    qtbot.waitUntil(lambda: ordering.analysis.height() > 150)
    assert canvas.mapFromScene(100, 100) == before


def test_height_that_the_user_drags_is_kept_and_saved(
    qtbot: QtBot, filled: MainWindow, appearance: Appearance, settings: QSettings
) -> None:
    resize(filled, 1400, 900)
    dock, before = filled.docks.analysis, filled.analysis.height()
    separator = dock.mapTo(filled, QPoint(dock.width() // 2, -1))
    QTest.mousePress(filled, Qt.MouseButton.LeftButton, pos=separator)
    QTest.mouseMove(filled, separator - QPoint(0, 60))
    QApplication.processEvents()
    QTest.mouseRelease(filled, Qt.MouseButton.LeftButton, pos=separator - QPoint(0, 60))
    dragged = filled.analysis.height()
    assert abs(dragged - before - 60) <= 3
    resize(filled, 1400, 600)
    resize(filled, 1400, 900)
    assert filled.analysis.height() == pytest.approx(dragged, abs=1)
    filled.close()
    later = create_window(appearance, settings)
    qtbot.addWidget(later, before_close_func=discard_changes)
    later.document_file.open(template_path("ordering"))
    later.show()
    resize(later, 1400, 900)
    later.navigator.show_analysis("handoffs")
    qtbot.waitUntil(lambda: abs(later.analysis.height() - dragged) <= 1)


@pytest.mark.parametrize(("height", "density"), [(1000, "roomy"), (720, "compact"), (500, "icons")])
def test_palette_shows_all_tools_without_scrolling(window: MainWindow, height: int, density: str) -> None:
    resize(window, 1280, height)
    palette = window.palette_panel
    assert not palette.verticalScrollBar().isVisible()
    buttons = list(palette.buttons.values())
    assert all(button.visibleRegion().boundingRect() == button.rect() for button in buttons)
    assert min(min(button.width(), button.height()) for button in buttons) >= 24
    assert (buttons[0].toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly) == (density == "icons")
    labels = [button.text().replace("\n", " ") for button in buttons]
    assert labels == [button.accessibleName() for button in buttons], "no label is cut"
    for button in buttons if density != "icons" else ():
        assert button.fontMetrics().size(0, button.text()).width() <= button.width()
