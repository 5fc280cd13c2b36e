"""Letters in an open field are part of the work from the first one, wherever the user types."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.app.window_factory import enable_crash_recovery
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.desktop.workspace.open_fields import OpenField
from cpm_desktop.model.document import Document
from cpm_desktop.storage.files import load_document
from tests.desktop.canvas.canvas_driver import focus_widget

CONTROL, NO_MODIFIER = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
STEP, DECISION, TYPED = "B3", "G1", "Typed letters"


def select(window: MainWindow, key: str) -> None:
    window.workspace.selection.select([key])
    window.canvas.setFocus()
    QApplication.processEvents()


def open_step_name(window: MainWindow) -> None:
    select(window, STEP)
    QTest.keyClick(window.canvas, Qt.Key.Key_F2)


def open_lane_name(window: MainWindow) -> None:
    select(window, "SALES")
    QTest.keyClick(window.canvas, Qt.Key.Key_F2)


def open_pain_point(window: MainWindow) -> None:
    select(window, STEP)
    QTest.keyClicks(window.canvas, "!")


def open_channel_prompt(window: MainWindow) -> None:
    select(window, STEP)
    QTest.keyClicks(window.canvas, "@")


def open_inspector_field(path: str) -> Callable[[MainWindow], None]:
    def open_field(window: MainWindow) -> None:
        select(window, STEP)
        field = window.inspector.form.editors[path].widget
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_A, CONTROL)

    return open_field


def open_title(window: MainWindow) -> None:
    window.workspace.selection.select([])
    field = window.inspector.form.editors["document.title"].widget
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A, CONTROL)


def open_exit_label(window: MainWindow) -> None:
    select(window, DECISION)
    label, _probability = next(iter(window.inspector.decision_exits.editors_by_flow.values()))
    label.line_edit.setFocus()
    label.line_edit.selectAll()


def open_outline_row(window: MainWindow) -> None:
    select(window, STEP)
    window.window_actions.panes.panes[2].trigger()
    QTest.keyClick(window.outline.tree_view, Qt.Key.Key_F2)


FIELDS: dict[str, Callable[[MainWindow], None]] = {
    "name on the canvas": open_step_name,
    "name in a header": open_lane_name,
    "new pain point": open_pain_point,
    "channel prompt": open_channel_prompt,
    "line of the inspector": open_inspector_field("name"),
    "text area of the inspector": open_inspector_field("description"),
    "editable list of the inspector": open_inspector_field("channel"),
    "title of the document": open_title,
    "label of an exit": open_exit_label,
    "row of the outline": open_outline_row,
}


@pytest.fixture(params=FIELDS)
def open_field(saved_window: MainWindow, request: pytest.FixtureRequest) -> MainWindow:
    """Return a window on a saved file, with the focus in an open field in which nothing was typed yet."""
    FIELDS[request.param](saved_window)
    assert not saved_window.isWindowModified()
    return saved_window


def type_letters(text: str) -> None:
    QTest.keyClicks(focus_widget(), text)


def contains_letters(document: Document) -> bool:
    return TYPED in document.model_dump_json()


def typed_document(window: MainWindow) -> Document:
    """Return the document that the recovery journal would contain now."""
    session = window.workspace.session
    return session.document_with(session.document, window.workspace.open_fields.commands)


def test_first_letter_makes_the_document_unsaved(open_field: MainWindow) -> None:
    before = open_field.workspace.document
    type_letters("T")
    assert open_field.isWindowModified()
    assert open_field.status_bar.save_state_label.text() == "Not saved"
    assert open_field.window_actions.file.save.isEnabled()
    assert open_field.workspace.document is before, "one undo step for a field, not one for a letter"


def test_escape_discards_the_letters(open_field: MainWindow) -> None:
    before = open_field.workspace.document
    type_letters(TYPED)
    assert contains_letters(typed_document(open_field))
    QTest.keyClick(focus_widget(), Qt.Key.Key_Escape)
    assert not open_field.isWindowModified()
    assert open_field.status_bar.save_state_label.text() != "Not saved"
    assert not open_field.workspace.open_fields.commands
    open_field.canvas.setFocus()
    assert open_field.workspace.document is before


def test_save_finishes_the_field(open_field: MainWindow) -> None:
    before, path = open_field.workspace.document, open_field.workspace.file_path
    assert path is not None
    type_letters(TYPED)
    QTest.keyClick(focus_widget(), Qt.Key.Key_S, CONTROL)
    assert contains_letters(load_document(path))
    assert not open_field.isWindowModified()
    QTest.keyClick(focus_widget(), Qt.Key.Key_Z, CONTROL)
    assert open_field.workspace.document is before, "the letters are one undo step"


def test_save_button_finishes_the_field(open_field: MainWindow) -> None:
    path = open_field.workspace.file_path
    assert path is not None
    type_letters(TYPED)
    button = open_field.tool_bar.widgetForAction(open_field.window_actions.file.save)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert contains_letters(load_document(path))


def test_undo_gives_back_the_letters_and_then_undoes_the_last_change(saved_window: MainWindow) -> None:
    before = saved_window.workspace.document
    select(saved_window, STEP)
    saved_window.window_actions.edit.duplicate.trigger()
    for field in ("name on the canvas", "line of the inspector", "text area of the inspector", "row of the outline"):
        duplicated = saved_window.workspace.document
        FIELDS[field](saved_window)
        type_letters("x")
        QTest.keyClick(focus_widget(), Qt.Key.Key_Z, CONTROL)
        assert not saved_window.workspace.open_fields.commands, field
        assert saved_window.workspace.document is duplicated, field
        QTest.keyClick(focus_widget(), Qt.Key.Key_Z, CONTROL)
        assert saved_window.workspace.document is before, field
        saved_window.window_actions.edit.redo.trigger()


@pytest.mark.parametrize(
    "find_field",
    [
        lambda window: window.outline.search_field,
        lambda window: window.inspector.form.editors["channel"].widget,
        lambda window: window.inspector.form.editors["lane"].widget,
        lambda window: window.inspector.form.editors["systems"].widget,
        lambda window: window.tool_bar.scenario_button,
        lambda window: window.outline.tree_view,
        lambda window: window.palette_panel.buttons["step"],
    ],
)
def test_undo_works_wherever_the_focus_is(
    saved_window: MainWindow, find_field: Callable[[MainWindow], QWidget]
) -> None:
    before = saved_window.workspace.document
    select(saved_window, STEP)
    saved_window.window_actions.edit.duplicate.trigger()
    saved_window.docks.outline.raise_()
    field = find_field(saved_window)
    if saved_window.inspector.isAncestorOf(field):
        saved_window.docks.inspector.raise_()
    QApplication.processEvents()
    field.setFocus()
    assert field.hasFocus()
    QTest.keyClick(field, Qt.Key.Key_Z, CONTROL)
    assert saved_window.workspace.document is before


def test_control_and_function_keys_work_while_a_name_is_written(saved_window: MainWindow) -> None:
    open_step_name(saved_window)
    type_letters(TYPED)
    QTest.keyClick(focus_widget(), Qt.Key.Key_K, CONTROL)
    assert saved_window.command_palette.isVisible()
    QTest.keyClick(focus_widget(), Qt.Key.Key_Escape)
    assert saved_window.workspace.scenario.nodes[STEP].name == TYPED
    open_step_name(saved_window)
    type_letters("Other")
    QTest.keyClick(focus_widget(), Qt.Key.Key_D, CONTROL)
    (copied,) = saved_window.workspace.selection.ids
    nodes = saved_window.workspace.scenario.nodes
    assert copied != STEP
    assert nodes[STEP].name == nodes[copied].name == "Other", "the letters first, then the command"
    open_step_name(saved_window)
    type_letters("Third")
    QTest.keyClick(focus_widget(), Qt.Key.Key_F6)
    assert saved_window.workspace.scenario.nodes[STEP].name == "Third"
    assert saved_window.inspector.isAncestorOf(focus_widget())


def test_shortcut_letters_are_text_in_a_name(saved_window: MainWindow) -> None:
    open_step_name(saved_window)
    type_letters("!+?/@= a")
    QTest.keyClick(focus_widget(), Qt.Key.Key_Return)
    assert saved_window.workspace.scenario.nodes[STEP].name == "!+?/@= a"


def test_closing_asks_while_letters_are_in_a_field(open_field: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def cancel(box: QMessageBox) -> int:
        asked.append(box.text())
        return QMessageBox.StandardButton.Cancel.value

    monkeypatch.setattr(QMessageBox, "exec", cancel)
    type_letters(TYPED)
    assert not open_field.close()
    assert len(asked) == 1
    assert contains_letters(open_field.workspace.document)


def test_window_stays_open_if_the_letters_cannot_be_saved(
    saved_window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QMessageBox, "exec", lambda _box: QMessageBox.StandardButton.Save.value)
    open_inspector_field("touch_minutes")(saved_window)
    type_letters("many")
    assert saved_window.isWindowModified()
    assert not saved_window.close()
    assert "many" in saved_window.message_bar.text_label.text()
    QTest.keyClick(focus_widget(), Qt.Key.Key_Escape)
    assert not saved_window.isWindowModified()
    assert saved_window.close()


def test_journal_contains_the_letters(qtbot: QtBot, open_field: MainWindow, tmp_path: Path) -> None:
    folder = tmp_path / "recovery"
    enable_crash_recovery(open_field, folder)
    type_letters(TYPED)

    def stored_texts() -> list[str]:
        return [path.read_text(encoding="utf-8") for path in folder.glob("*/document")]

    qtbot.waitUntil(lambda: any(TYPED in text for text in stored_texts()), timeout=20_000)
    QTest.keyClick(focus_widget(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not stored_texts(), timeout=20_000)


def test_rejected_text_is_reported_once(saved_window: MainWindow) -> None:
    open_inspector_field("touch_minutes")(saved_window)
    type_letters("many")
    QTest.keyClick(focus_widget(), Qt.Key.Key_Return)
    assert "many" in saved_window.message_bar.text_label.text()
    saved_window.message_bar.dismiss()
    before = saved_window.workspace.document
    saved_window.window_actions.add_element.lane.trigger()
    assert saved_window.workspace.document is not before
    assert not saved_window.message_bar.isVisible()


def test_deleted_field_stops_no_other_field(saved_window: MainWindow) -> None:
    deleted = QLineEdit()
    field = OpenField(deleted.selectAll, lambda document: document)
    saved_window.workspace.open_fields.put(deleted, field)
    assert saved_window.workspace.open_fields.commands
    deleted.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not saved_window.workspace.has_unsaved_changes
    open_step_name(saved_window)
    type_letters(TYPED)
    saved_window.window_actions.file.save.trigger()
    assert contains_letters(saved_window.workspace.document)
