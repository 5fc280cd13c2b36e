"""The inspector: an edit of a field is one undo step and applies to the whole selection."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QToolButton
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.panels.inspector.annotation_list import MAX_ROWS
from cpm_desktop.desktop.panels.inspector.editor_factory import format_list, parse_list
from cpm_desktop.desktop.panels.inspector.row_button import RowButton
from cpm_desktop.desktop.text.plain_label import PlainLabel
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.editing.commands.elements import edit_elements
from cpm_desktop.model.document import Document
from cpm_desktop.model.elements import Annotation
from cpm_desktop.model.value import with_changes
from tests.desktop.panels.inspector.inspector_driver import choose_value, line_edit_of, step_of, type_and_confirm


def test_name_change_is_one_undo_step_with_a_description(qtbot: QtBot, ordering: MainWindow) -> None:
    session = ordering.workspace.session
    before = session.document
    ordering.workspace.selection.select(["B3"])
    type_and_confirm(qtbot, line_edit_of(ordering, "name"), "Advise at length")
    assert step_of(ordering, "B3").name == "Advise at length"
    assert session.undo_name == "change name of step Advise"
    session.undo()
    assert session.document is before
    assert line_edit_of(ordering, "name").text() == "Advise"
    assert not session.can_undo


def test_leaving_a_field_commits_its_text(qtbot: QtBot, ordering: MainWindow) -> None:
    ordering.workspace.selection.select(["B3"])
    field = line_edit_of(ordering, "owner")
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "Klara")
    assert step_of(ordering, "B3").owner != "Klara"
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert step_of(ordering, "B3").owner == "Klara"


def test_selection_change_commits_the_text_to_the_previous_element(qtbot: QtBot, ordering: MainWindow) -> None:
    ordering.workspace.selection.select(["B3"])
    field = line_edit_of(ordering, "owner")
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "Klara")
    ordering.workspace.selection.select(["E1"])
    assert step_of(ordering, "B3").owner == "Klara"
    assert step_of(ordering, "E1").owner != "Klara"


def test_escape_restores_the_previous_value(qtbot: QtBot, ordering: MainWindow) -> None:
    ordering.workspace.selection.select(["B3"])
    field = line_edit_of(ordering, "name")
    field.setFocus()
    qtbot.keyClicks(field, "xyz")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "Advise"
    assert not ordering.workspace.session.can_undo


def test_unchanged_value_adds_no_undo_step(qtbot: QtBot, ordering: MainWindow) -> None:
    ordering.workspace.selection.select(["B3"])
    type_and_confirm(qtbot, line_edit_of(ordering, "touch_minutes"), "8")
    assert not ordering.workspace.session.can_undo
    assert line_edit_of(ordering, "touch_minutes").text() == "8 min"


@pytest.mark.parametrize(
    ("written", "minutes", "shown"),
    [("2 h", 120, "2 h"), ("1 d", 1440, "1 d"), ("90", 90, "1 h 30 min"), ("1:15", 75, "1 h 15 min"), ("", 0, "0 min")],
)
def test_durations_are_parsed_and_shown_with_their_unit(
    qtbot: QtBot, ordering: MainWindow, written: str, minutes: float, shown: str
) -> None:
    ordering.workspace.selection.select(["B3"])
    field = line_edit_of(ordering, "wait_minutes")
    field.setFocus()
    field.setText("")
    type_and_confirm(qtbot, field, "7")
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    type_and_confirm(qtbot, field, written)
    assert step_of(ordering, "B3").wait_minutes == minutes
    assert field.text() == shown


def test_invalid_text_stays_in_the_field_with_a_reason(qtbot: QtBot, ordering: MainWindow) -> None:
    ordering.workspace.selection.select(["B3"])
    field = line_edit_of(ordering, "touch_minutes")
    type_and_confirm(qtbot, field, "soon")
    assert field.text() == "soon"
    assert step_of(ordering, "B3").touch_minutes == 8
    assert ordering.message_bar.isVisible()
    assert "soon" in ordering.message_bar.text_label.text()
    type_and_confirm(qtbot, field, "9")
    assert step_of(ordering, "B3").touch_minutes == 9


def test_rejected_value_stays_in_the_field_with_its_reason(qtbot: QtBot, ordering: MainWindow) -> None:
    before = ordering.workspace.document
    ordering.workspace.selection.select(["A1", "B3"])
    field = line_edit_of(ordering, "cost")
    type_and_confirm(qtbot, field, "-5")
    assert ordering.workspace.document is before
    assert field.text() == "-5"
    assert field.property("invalid")
    assert "cost" in field.toolTip()
    assert field.toolTip() in ordering.message_bar.text_label.text()
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    assert field.placeholderText() == "several values"
    type_and_confirm(qtbot, field, "-5")
    type_and_confirm(qtbot, field, "5")
    assert (step_of(ordering, "A1").cost, step_of(ordering, "B3").cost) == (5, 5)
    assert not field.property("invalid")
    assert not field.toolTip()


def test_rejected_value_is_not_applied_to_the_next_selection(qtbot: QtBot, ordering: MainWindow) -> None:
    before = ordering.workspace.document
    ordering.workspace.selection.select(["B3"])
    type_and_confirm(qtbot, line_edit_of(ordering, "cost"), "-5")
    ordering.workspace.selection.select(["B3", "n1"])
    assert list(ordering.inspector.form.editors) == ["owner", "emotion"]
    ordering.workspace.selection.select(["B3"])
    assert line_edit_of(ordering, "cost").text() == "7.2"
    assert ordering.workspace.document is before


def test_several_steps_are_edited_together_in_one_undo_step(qtbot: QtBot, ordering: MainWindow) -> None:
    ordering.workspace.selection.select(["A1", "B3", "D1"])
    field = line_edit_of(ordering, "touch_minutes")
    assert field.text() == ""
    assert field.placeholderText() == "several values"
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert not ordering.workspace.session.can_undo
    type_and_confirm(qtbot, field, "12 min")
    assert {step_of(ordering, key).touch_minutes for key in ("A1", "B3", "D1")} == {12}
    assert ordering.workspace.session.undo_name == "change touch time of 3 elements"
    ordering.workspace.session.undo()
    assert not ordering.workspace.session.can_undo


def test_different_kinds_show_their_common_fields(ordering: MainWindow) -> None:
    ordering.workspace.selection.select(["G1", "start"])
    assert list(ordering.inspector.form.editors) == ["name", "lane", "phase"]


def test_choice_fields_of_a_step_can_be_set(ordering: MainWindow) -> None:
    ordering.workspace.selection.select(["B3"])
    choose_value(ordering, "value", "Waste")
    assert step_of(ordering, "B3").value == "waste"
    choose_value(ordering, "emotion", "−1 annoyed")
    assert step_of(ordering, "B3").emotion == -1
    choose_value(ordering, "lane", "Billing")
    assert step_of(ordering, "B3").lane == "BILL"
    choose_value(ordering, "phase", "Fulfil")
    assert step_of(ordering, "B3").phase == "fulfil"


def test_channel_accepts_free_text(qtbot: QtBot, ordering: MainWindow) -> None:
    ordering.workspace.selection.select(["A1"])
    box = ordering.inspector.form.editors["channel"].widget
    assert isinstance(box, QComboBox)
    field = box.lineEdit()
    assert field is not None
    assert field.text() == "Web"
    type_and_confirm(qtbot, field, "carrier pigeon")
    assert step_of(ordering, "A1").channel == "carrier pigeon"
    type_and_confirm(qtbot, field, "E-mail")
    assert step_of(ordering, "A1").channel == "email"


def test_check_box_is_set_by_mouse(qtbot: QtBot, ordering: MainWindow) -> None:
    ordering.workspace.selection.select(["A1"])
    box = ordering.inspector.form.editors["customer_present"].widget
    qtbot.mouseClick(
        box,
        Qt.MouseButton.LeftButton,
        pos=QPoint(8, box.height() // 2),
    )
    assert step_of(ordering, "A1").customer_present


def test_long_text_is_committed_when_the_field_is_left(qtbot: QtBot, ordering: MainWindow) -> None:
    ordering.workspace.selection.select(["B3"])
    text = ordering.inspector.form.editors["description"].widget
    assert isinstance(text, QPlainTextEdit)
    text.setFocus()
    text.selectAll()
    qtbot.keyClicks(text, "One")
    qtbot.keyClick(text, Qt.Key.Key_Return)
    qtbot.keyClicks(text, "Two")
    qtbot.keyClick(text, Qt.Key.Key_Tab)
    assert step_of(ordering, "B3").description == "One\nTwo"


def test_rejected_long_text_is_not_lost(qtbot: QtBot, ordering: MainWindow) -> None:
    before = ordering.workspace.document
    ordering.workspace.selection.select(["B3"])
    text = ordering.inspector.form.editors["description"].widget
    assert isinstance(text, QPlainTextEdit)
    text.setFocus()
    text.insertPlainText("too long " * 3_000)
    qtbot.keyClick(text, Qt.Key.Key_Tab)
    assert ordering.workspace.document is before
    assert len(text.toPlainText()) > 20_000
    assert "20000" in text.toolTip()
    text.setFocus()
    text.selectAll()
    qtbot.keyClicks(text, "Short")
    assert not text.toolTip()
    qtbot.keyClick(text, Qt.Key.Key_Tab)
    assert step_of(ordering, "B3").description == "Short"


def test_persona_field_can_be_edited(qtbot: QtBot, ordering: MainWindow) -> None:
    ordering.workspace.selection.select(["C"])
    type_and_confirm(qtbot, line_edit_of(ordering, "persona.name"), "Bela")
    assert ordering.workspace.scenario.lanes["C"].persona.name == "Bela"
    assert ordering.workspace.scenario.lanes["C"].persona.goal


def test_empty_selection_edits_the_scenario_and_the_document(qtbot: QtBot, ordering: MainWindow) -> None:
    ordering.workspace.selection.select([])
    type_and_confirm(qtbot, line_edit_of(ordering, "document.title"), "Shop")
    type_and_confirm(qtbot, line_edit_of(ordering, "document.meta.author"), "Ann")
    type_and_confirm(qtbot, line_edit_of(ordering, "annual_cases"), "1500")
    assert ordering.workspace.document.title == "Shop"
    assert ordering.workspace.document.meta.author == "Ann"
    assert ordering.workspace.scenario.annual_cases == 1500


def test_annotation_can_be_added_and_edited_immediately(qtbot: QtBot, ordering: MainWindow) -> None:
    ordering.workspace.selection.select(["B3"])
    buttons = ordering.inspector.findChildren(QToolButton)
    add = next(button for button in buttons if button.accessibleName() == "Add Pain point")
    qtbot.mouseClick(add, Qt.MouseButton.LeftButton)
    text = ordering.inspector.form.editors["text"].widget
    qtbot.keyClicks(text, "too long")
    ordering.workspace.editor.commit_pending_edits()
    note = list(ordering.workspace.scenario.annotations.values())[-1]
    assert (note.kind, note.targets, note.text) == ("pain_point", ("B3",), "too long")


def test_first_matching_name_is_accepted_and_unmatched_text_stays(qtbot: QtBot, ordering: MainWindow) -> None:
    ordering.workspace.selection.select(["n2"])
    search = ordering.inspector.form.editors["leads_to"].widget.focusProxy()
    assert isinstance(search, QLineEdit)
    for written, found, left in (("Advise", ("B3",), ""), ("nowhere", ("B3",), "nowhere")):
        search.setFocus()
        qtbot.keyClicks(search, written)
        qtbot.keyClick(search, Qt.Key.Key_Return)
        assert ordering.workspace.scenario.annotations["n2"].leads_to == found
        assert search.text() == left


def test_unnamed_elements_are_distinguished_by_lane(ordering: MainWindow) -> None:
    ordering.workspace.editor.perform("clear", lambda document: edit_elements(document, "today", ["A2"], name=""))
    ordering.workspace.selection.select(["n1"])
    rows = ordering.inspector.form.editors["targets"].widget.findChildren(RowButton)
    assert [row.toolTip() for row in rows] == ["Step · Web shop"]


def test_effect_of_an_annotation_is_found_by_name(qtbot: QtBot, ordering: MainWindow) -> None:
    ordering.workspace.selection.select(["n2"])
    search = ordering.inspector.form.editors["leads_to"].widget.focusProxy()
    assert isinstance(search, QLineEdit)
    type_and_confirm(qtbot, search, "Repeat details · step")
    assert ordering.workspace.scenario.annotations["n2"].leads_to == ("I3",)


def test_change_elsewhere_does_not_interrupt_editing(qtbot: QtBot, ordering: MainWindow) -> None:
    ordering.workspace.selection.select(["B3"])
    field = line_edit_of(ordering, "owner")
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "Kl")
    index = ordering.outline.model.index_of("E1")
    assert ordering.outline.model.setData(index, "Write the order down")
    assert field.text() == "Kl"


@pytest.mark.parametrize(
    "words", [(), ("address",), ("address", "items"), ("Pécs, main office",), ("a, b", "c"), ("a，b",)]
)
def test_formatted_lists_parse_back(words: tuple[str, ...]) -> None:
    assert parse_list(format_list(words)) == words


@pytest.mark.parametrize("text", ["地址，商品", "地址、商品", "地址；商品", "地址;商品,"])
def test_lists_accept_the_commas_of_other_scripts(text: str) -> None:
    assert [word.rstrip(",") for word in parse_list(text)] == ["地址", "商品"]


def test_long_names_do_not_widen_the_panel(ordering: MainWindow) -> None:
    long = "Donaudampfschifffahrtsgesellschaftskapitaen" * 3
    ordering.workspace.editor.perform(
        "rename", lambda document: edit_elements(document, "today", ["A2", "n1"], name=long)
    )
    for key in ("A2", "n1", "C"):
        ordering.workspace.selection.select([key])
        QApplication.processEvents()
        page = ordering.inspector.widget()
        assert page is not None
        assert page.width() <= ordering.inspector.viewport().width()


def test_tab_moves_through_the_fields_in_order(qtbot: QtBot, ordering: MainWindow) -> None:
    ordering.workspace.selection.select(["n1"])
    ordering.workspace.selection.select(["B3"])
    editors = list(ordering.inspector.form.editors.values())
    editors[0].widget.setFocus()
    for editor in editors[1:]:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert focus is not None
        assert focus is editor.widget or focus.parent() is editor.widget


def test_a_very_long_list_of_annotations_ends_with_the_number_of_the_others(ordering: MainWindow) -> None:
    notes = [Annotation(id=f"many{n}", kind="note", targets=("B3",), text=f"Note {n}") for n in range(1_500)]

    def annotate(document: Document) -> Document:
        scenario = document.scenarios["today"]
        annotated = with_changes(scenario, annotations=scenario.annotations.with_elements(*notes))
        return with_changes(document, scenarios=document.scenarios.with_elements(annotated))

    ordering.workspace.editor.perform("annotate", annotate)
    ordering.workspace.selection.select(["B3"])
    rows = ordering.inspector.findChildren(RowButton)
    assert len(rows) == MAX_ROWS
    notes_about = sum("B3" in note.targets for note in ordering.workspace.scenario.annotations.values())
    labels = [label.text() for label in ordering.inspector.findChildren(PlainLabel)]
    assert f"{notes_about - MAX_ROWS:,} more annotations in the outline" in labels
