"""The exits of a decision: the last one gets what the others leave."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.editing.commands.elements import edit_elements
from tests.desktop.panels.inspector.inspector_driver import line_edit_of, type_and_confirm

EXITS = ("f2", "f3")


def probabilities(window: MainWindow) -> list[float | None]:
    return [window.workspace.scenario.flows[key].probability for key in EXITS]


def probability_field(window: MainWindow, flow: str) -> QLineEdit:
    return window.inspector.decision_exits.editors_by_flow[flow][1].line_edit


@pytest.fixture
def emptied(ordering: MainWindow) -> MainWindow:
    """Return a window with the decision G1 selected, whose two exits have no probability."""
    workspace = ordering.workspace
    assert {workspace.scenario.flows[key].source for key in EXITS} == {"G1"}
    workspace.editor.perform("empty", lambda document: edit_elements(document, "today", EXITS, probability=None))
    workspace.selection.select(["G1"])
    return ordering


def test_last_exit_is_filled_in_the_same_undo_step(qtbot: QtBot, emptied: MainWindow) -> None:
    before = emptied.workspace.document
    type_and_confirm(qtbot, probability_field(emptied, "f2"), "70")
    assert probabilities(emptied) == [0.7, 0.3]
    assert probability_field(emptied, "f3").text() == "30 %"
    qtbot.keyClick(emptied.canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert emptied.workspace.document is before


def test_last_exit_is_filled_from_the_form_of_a_flow_too(qtbot: QtBot, emptied: MainWindow) -> None:
    emptied.workspace.selection.select(["f3"])
    type_and_confirm(qtbot, line_edit_of(emptied, "probability"), "12,5 %")
    assert probabilities(emptied) == [0.875, 0.125]


def test_emptied_exit_stays_empty_until_another_one_changes(qtbot: QtBot, emptied: MainWindow) -> None:
    type_and_confirm(qtbot, probability_field(emptied, "f2"), "70")
    field = probability_field(emptied, "f3")
    field.setFocus()
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert probabilities(emptied) == [0.7, None]
    type_and_confirm(qtbot, probability_field(emptied, "f2"), "60")
    assert probabilities(emptied) == [0.6, 0.4]


def test_typed_exit_is_never_changed(qtbot: QtBot, emptied: MainWindow) -> None:
    type_and_confirm(qtbot, probability_field(emptied, "f2"), "70")
    type_and_confirm(qtbot, probability_field(emptied, "f2"), "80")
    assert probabilities(emptied) == [0.8, 0.3]
