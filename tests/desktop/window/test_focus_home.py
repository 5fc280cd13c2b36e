"""The keyboard has one home: after New, Open, Escape and every command, the canvas has the focus."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.files.document_file import template_path
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.model.elements import Step
from tests.desktop.canvas.canvas_driver import CanvasDriver, focus_widget

CONTROL = Qt.KeyboardModifier.ControlModifier
STEP = "B3"


def owner_field(window: MainWindow) -> QWidget:
    window.workspace.selection.select([STEP])
    field = window.inspector.form.editors["owner"].widget
    field.setFocus()
    return field


def test_canvas_has_the_focus_after_new(ordering: MainWindow) -> None:
    QTest.keyClick(owner_field(ordering), Qt.Key.Key_N, CONTROL)
    assert not ordering.workspace.scenario.nodes
    assert ordering.canvas.hasFocus()


def test_canvas_has_the_focus_after_open(ordering: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "shop.cpm.json"
    path.write_bytes(template_path("support").read_bytes())
    owner_field(ordering)
    assert ordering.window_actions.file.open_file(path)
    assert ordering.canvas.hasFocus()


PLACES: dict[str, Callable[[MainWindow], QWidget]] = {
    "inspector line": owner_field,
    "inspector text area": lambda window: owner_field(window) and window.inspector.form.editors["description"].widget,
    "inspector list": lambda window: owner_field(window) and window.inspector.form.editors["lane"].widget,
    "inspector check box": lambda window: (
        owner_field(window) and window.inspector.form.editors["customer_present"].widget
    ),
    "palette": lambda window: window.palette_panel.buttons["step"],
    "tool bar": lambda window: window.tool_bar.scenario_button,
    "outline": lambda window: window.outline.tree_view,
    "outline search": lambda window: window.outline.search_field,
    "analysis tabs": lambda window: window.analysis.tabBar(),
}


@pytest.mark.parametrize("place", PLACES)
def test_escape_returns_to_the_canvas(ordering: MainWindow, place: str) -> None:
    ordering.docks.outline.raise_() if "outline" in place else ordering.docks.inspector.raise_()
    ordering.docks.analysis.show()
    QApplication.processEvents()
    widget = PLACES[place](ordering)
    widget.setFocus()
    assert focus_widget() is widget
    QTest.keyClick(widget, Qt.Key.Key_Escape)
    assert ordering.canvas.hasFocus()


def test_escape_in_a_table_returns_to_the_canvas(qtbot: QtBot, ordering: MainWindow) -> None:
    ordering.navigator.show_analysis("effort")
    page = ordering.analysis.pages["effort"]
    qtbot.waitUntil(lambda: bool(page.views), timeout=60_000)
    table = page.views[0]
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Escape)
    assert ordering.canvas.hasFocus()


def test_escape_gives_back_the_text_of_a_field_first(ordering: MainWindow) -> None:
    for path in ("owner", "description", "channel"):
        owner_field(ordering)
        field = ordering.inspector.form.editors[path].widget
        field.setFocus()
        QTest.keyClicks(field, "x")
        QTest.keyClick(field, Qt.Key.Key_Escape)
        assert not ordering.workspace.open_fields.has_typed_text
        assert field.hasFocus(), path
        QTest.keyClick(field, Qt.Key.Key_Escape)
        assert ordering.canvas.hasFocus(), path


@pytest.mark.parametrize("key", [Qt.Key.Key_D, Qt.Key.Key_Return])
def test_canvas_has_the_focus_after_a_command(ordering: MainWindow, key: Qt.Key) -> None:
    """Words that are typed now belong to the new element, not to a field of the inspector."""
    QTest.keyClick(owner_field(ordering), key, CONTROL)
    assert ordering.canvas.hasFocus() or ordering.canvas.isAncestorOf(focus_widget())
    (added,) = ordering.workspace.selection.ids
    assert added != STEP
    CanvasDriver(ordering.canvas).type("Words")
    QTest.keyClick(focus_widget(), Qt.Key.Key_Return)
    assert ordering.workspace.scenario.nodes[added].name == "Words"


def test_save_keeps_the_focus_in_the_field(saved_window: MainWindow) -> None:
    field = owner_field(saved_window)
    QTest.keyClicks(field, "Sa")
    QTest.keyClick(field, Qt.Key.Key_S, CONTROL)
    QTest.keyClicks(focus_widget(), "les")
    QTest.keyClick(field, Qt.Key.Key_Return)
    step = saved_window.workspace.scenario.nodes[STEP]
    assert isinstance(step, Step)
    assert step.owner.endswith("Sales")


def test_command_of_the_palette_returns_to_the_canvas(ordering: MainWindow) -> None:
    QTest.keyClick(owner_field(ordering), Qt.Key.Key_K, CONTROL)
    QTest.keyClicks(focus_widget(), "Duplicate")
    QTest.keyClick(focus_widget(), Qt.Key.Key_Return)
    assert ordering.workspace.session.undo_name == "duplicate step Advise"
    assert ordering.canvas.hasFocus()


def test_choices_in_the_tool_bar_return_to_the_canvas(ordering: MainWindow) -> None:
    for button in (ordering.tool_bar.scenario_button, ordering.tool_bar.colour_button, ordering.tool_bar.zoom_button):
        button.setFocus()
        assert ordering.focusWidget() is button
        menu = button.menu()
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
        QTest.keyClick(menu, Qt.Key.Key_Down)
        QTest.keyClick(menu, Qt.Key.Key_Return)
        QApplication.processEvents()
        assert ordering.focusWidget() is ordering.canvas


def test_chosen_tool_is_used_on_the_canvas(ordering: MainWindow) -> None:
    button = ordering.palette_panel.buttons["step"]
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert ordering.canvas.hasFocus()
    ordering.workspace.selection.select([STEP])
    QTest.keyClick(ordering.canvas, Qt.Key.Key_Return)
    assert ordering.workspace.session.undo_name == "add step"


def test_button_of_a_message_returns_to_the_canvas(ordering: MainWindow) -> None:
    ordering.message_bar.show_message("Exported.", "information", "Show", lambda: None)
    (button,) = ordering.message_bar.buttons
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert ordering.canvas.hasFocus()


def test_outline_keeps_the_focus_after_a_command(ordering: MainWindow) -> None:
    ordering.workspace.selection.select([STEP])
    ordering.window_actions.panes.panes[2].trigger()
    QTest.keyClick(ordering.outline.tree_view, Qt.Key.Key_D, CONTROL)
    assert ordering.outline.tree_view.hasFocus()


def test_undo_of_a_deleted_scenario_returns_to_it(ordering: MainWindow) -> None:
    ordering.window_actions.scenario.new_what_if.trigger()
    what_if = ordering.workspace.scenario_id
    ordering.window_actions.scenario.delete.trigger()
    assert ordering.workspace.scenario_id != what_if
    QTest.keyClick(ordering.canvas, Qt.Key.Key_Z, CONTROL)
    assert ordering.workspace.scenario_id == what_if
