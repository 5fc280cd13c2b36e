"""The legend below the canvas explains what is visible, follows the colour mode, and can be hidden."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.app.window_factory import create_window
from cpm_desktop.desktop.canvas.headers.legend_strip import MARGIN_X
from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.drawing.legend import legend_entries, legend_rows
from cpm_desktop.editing.commands.elements import edit_elements
from tests.desktop.conftest import discard_changes


def test_legend_explains_the_colours_and_updates_immediately(qtbot: QtBot, ordering: MainWindow) -> None:
    legend, scene = ordering.legend, ordering.canvas.canvas_scene
    qtbot.waitUntil(lambda: "waste of the customer's time" in legend.accessibleDescription())
    assert legend.isVisible()
    ordering.window_actions.diagram_options.colour_actions["owner"].trigger()
    assert "Web team" in legend.accessibleDescription()
    assert "waste" not in legend.accessibleDescription()
    assert scene.options.colours == "owner"


def test_legend_follows_the_process_when_idle(qtbot: QtBot, ordering: MainWindow) -> None:
    legend, workspace = ordering.legend, ordering.workspace
    ordering.window_actions.diagram_options.colour_actions["owner"].trigger()
    workspace.editor.perform(
        "hand over", lambda document: edit_elements(document, workspace.scenario_id, ["A2"], owner="Ágnes")
    )
    qtbot.waitUntil(lambda: "Ágnes" in legend.accessibleDescription())


def test_legend_can_be_expanded_and_collapsed(qtbot: QtBot, ordering: MainWindow) -> None:
    legend, canvas = ordering.legend, ordering.canvas
    qtbot.waitUntil(legend.expand_button.isVisible)
    collapsed_height, room = legend.height(), canvas.height()
    QTest.mouseClick(legend.expand_button, Qt.MouseButton.LeftButton)
    assert legend.height() > 1.5 * collapsed_height
    qtbot.waitUntil(lambda: canvas.height() < room)
    QTest.mouseClick(legend.expand_button, Qt.MouseButton.LeftButton)
    assert legend.height() == collapsed_height


def test_legend_is_hidden_for_an_empty_process(window: MainWindow) -> None:
    window.legend.rebuild()
    workspace = window.workspace
    lanes = tuple(workspace.scenario.lanes)
    workspace.selection.select(lanes)
    window.window_actions.edit.delete.trigger()
    window.legend.rebuild()
    assert not window.legend.isVisible()


def test_hidden_legend_stays_hidden_in_the_next_window(
    qtbot: QtBot, ordering: MainWindow, appearance: Appearance, settings: QSettings
) -> None:
    ordering.window_actions.view.legend.trigger()
    assert not ordering.legend.isVisible()
    discard_changes(ordering)
    ordering.close()
    later = create_window(appearance, settings)
    qtbot.addWidget(later, before_close_func=discard_changes)
    assert not later.legend.is_switched_on
    assert not later.window_actions.view.legend.isChecked()


@pytest.mark.parametrize("width", [900, 1280, 1900])
def test_collapsed_legend_shows_whole_entries_and_counts_the_others(
    qtbot: QtBot, ordering: MainWindow, width: int
) -> None:
    legend, drawing = ordering.legend, ordering.canvas.drawing
    ordering.resize(width, 800)
    qtbot.waitUntil(lambda: legend.width() == ordering.canvas.width())
    legend.rebuild()
    shown = legend_rows(drawing, legend._content.width() - 2 * MARGIN_X)[0]
    x, last = shown[-1]
    assert MARGIN_X + x + last.indent + last.text.width <= legend.width() - legend.expand_button.width()
    assert legend.expand_button.text() == f"and {len(legend_entries(drawing)) - len(shown)} more"
