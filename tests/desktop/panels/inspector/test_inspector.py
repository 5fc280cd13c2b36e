"""The inspector: what is written in a field is one undo step, in everything that is selected."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QToolButton
from pytestqt.qtbot import QtBot

from cpm_desktop.analysis.crossings.handoffs import handoffs
from cpm_desktop.desktop.panels.inspector.editor_factory import format_list, parse_list
from cpm_desktop.desktop.panels.inspector.row_button import RowButton
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.editing.commands.elements import edit_elements
from tests.desktop.panels.inspector.inspector_driver import choose, line, step, write


def test_a_name_is_one_undo_step_named_after_what_it_does(qtbot: QtBot, ordering: MainWindow) -> None:
    session = ordering.workspace.session
    before = session.document
    ordering.workspace.select(["B3"])
    write(qtbot, line(ordering, "name"), "Advise at length")
    assert step(ordering, "B3").name == "Advise at length"
    assert session.undo_name == "change name of step Advise"
    session.undo()
    assert session.document is before
    assert line(ordering, "name").text() == "Advise"
    assert not session.can_undo


def test_leaving_a_field_keeps_what_was_written(qtbot: QtBot, ordering: MainWindow) -> None:
    ordering.workspace.select(["B3"])
    field = line(ordering, "owner")
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "Klara")
    assert step(ordering, "B3").owner != "Klara"
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert step(ordering, "B3").owner == "Klara"


def test_selecting_something_else_keeps_what_was_written_where_it_was_written(
    qtbot: QtBot, ordering: MainWindow
) -> None:
    ordering.workspace.select(["B3"])
    field = line(ordering, "owner")
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "Klara")
    ordering.workspace.select(["E1"])
    assert step(ordering, "B3").owner == "Klara"
    assert step(ordering, "E1").owner != "Klara"


def test_escape_gives_back_what_was_there(qtbot: QtBot, ordering: MainWindow) -> None:
    ordering.workspace.select(["B3"])
    field = line(ordering, "name")
    field.setFocus()
    qtbot.keyClicks(field, "xyz")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "Advise"
    assert not ordering.workspace.session.can_undo


def test_writing_the_same_again_is_no_step(qtbot: QtBot, ordering: MainWindow) -> None:
    ordering.workspace.select(["B3"])
    write(qtbot, line(ordering, "touch_minutes"), "8")
    assert not ordering.workspace.session.can_undo
    assert line(ordering, "touch_minutes").text() == "8 min"


@pytest.mark.parametrize(
    ("written", "minutes", "shown"),
    [("2 h", 120, "2 h"), ("1 d", 1440, "1 d"), ("90", 90, "1 h 30 min"), ("1:15", 75, "1 h 15 min"), ("", 0, "0 min")],
)
def test_durations_are_understood_and_shown_with_their_unit(
    qtbot: QtBot, ordering: MainWindow, written: str, minutes: float, shown: str
) -> None:
    ordering.workspace.select(["B3"])
    field = line(ordering, "wait_minutes")
    field.setFocus()
    field.setText("")
    write(qtbot, field, "7")
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    write(qtbot, field, written)
    assert step(ordering, "B3").wait_minutes == minutes
    assert field.text() == shown


def test_nonsense_stays_in_the_field_with_a_reason_and_changes_nothing(qtbot: QtBot, ordering: MainWindow) -> None:
    ordering.workspace.select(["B3"])
    field = line(ordering, "touch_minutes")
    write(qtbot, field, "soon")
    assert field.text() == "soon"
    assert step(ordering, "B3").touch_minutes == 8
    assert ordering.message_bar.isVisible()
    assert "soon" in ordering.message_bar.text_label.text()
    write(qtbot, field, "9")
    assert step(ordering, "B3").touch_minutes == 9


def test_a_value_that_is_not_possible_stays_in_the_field_and_says_why_there(qtbot: QtBot, ordering: MainWindow) -> None:
    before = ordering.workspace.document
    ordering.workspace.select(["A1", "B3"])
    field = line(ordering, "cost")
    write(qtbot, field, "-5")
    assert ordering.workspace.document is before
    assert field.text() == "-5"
    assert field.property("invalid")
    assert "cost" in field.toolTip()
    assert field.toolTip() in ordering.message_bar.text_label.text()
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    assert field.placeholderText() == "several values"
    write(qtbot, field, "-5")
    write(qtbot, field, "5")
    assert (step(ordering, "A1").cost, step(ordering, "B3").cost) == (5, 5)
    assert not field.property("invalid")
    assert not field.toolTip()


def test_what_was_refused_is_not_written_into_what_is_selected_next(qtbot: QtBot, ordering: MainWindow) -> None:
    before = ordering.workspace.document
    ordering.workspace.select(["B3"])
    write(qtbot, line(ordering, "cost"), "-5")
    ordering.workspace.select(["B3", "n1"])
    assert list(ordering.inspector.form.editors) == ["owner", "emotion"]
    ordering.workspace.select(["B3"])
    assert line(ordering, "cost").text() == "7.2"
    assert ordering.workspace.document is before


def test_several_steps_are_edited_together_in_one_undo_step(qtbot: QtBot, ordering: MainWindow) -> None:
    ordering.workspace.select(["A1", "B3", "D1"])
    field = line(ordering, "touch_minutes")
    assert field.text() == ""
    assert field.placeholderText() == "several values"
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert not ordering.workspace.session.can_undo
    write(qtbot, field, "12 min")
    assert {step(ordering, key).touch_minutes for key in ("A1", "B3", "D1")} == {12}
    assert ordering.workspace.session.undo_name == "change touch time of 3 elements"
    ordering.workspace.session.undo()
    assert not ordering.workspace.session.can_undo


def test_different_kinds_share_the_fields_that_all_of_them_have(ordering: MainWindow) -> None:
    ordering.workspace.select(["A1", "G1"])
    assert list(ordering.inspector.form.editors) == ["name", "lane", "phase"]


def test_choices_of_a_step(ordering: MainWindow) -> None:
    ordering.workspace.select(["B3"])
    choose(ordering, "value", "Waste")
    assert step(ordering, "B3").value == "waste"
    choose(ordering, "emotion", "−1 annoyed")
    assert step(ordering, "B3").emotion == -1
    choose(ordering, "lane", "Billing")
    assert step(ordering, "B3").lane == "BILL"
    choose(ordering, "phase", "Fulfil")
    assert step(ordering, "B3").phase == "fulfil"


def test_a_channel_takes_words_of_its_own(qtbot: QtBot, ordering: MainWindow) -> None:
    ordering.workspace.select(["A1"])
    box = ordering.inspector.form.editors["channel"].widget
    assert isinstance(box, QComboBox)
    field = box.lineEdit()
    assert field is not None
    assert field.text() == "Web"
    write(qtbot, field, "carrier pigeon")
    assert step(ordering, "A1").channel == "carrier pigeon"
    write(qtbot, field, "E-mail")
    assert step(ordering, "A1").channel == "email"


def test_a_tick_is_set_with_the_mouse(qtbot: QtBot, ordering: MainWindow) -> None:
    ordering.workspace.select(["A1"])
    box = ordering.inspector.form.editors["customer_present"].widget
    qtbot.mouseClick(
        box,
        Qt.MouseButton.LeftButton,
        pos=QPoint(8, box.height() // 2),
    )
    assert step(ordering, "A1").customer_present


def test_a_long_text_is_kept_when_it_is_left(qtbot: QtBot, ordering: MainWindow) -> None:
    ordering.workspace.select(["B3"])
    text = ordering.inspector.form.editors["description"].widget
    assert isinstance(text, QPlainTextEdit)
    text.setFocus()
    text.selectAll()
    qtbot.keyClicks(text, "One")
    qtbot.keyClick(text, Qt.Key.Key_Return)
    qtbot.keyClicks(text, "Two")
    qtbot.keyClick(text, Qt.Key.Key_Tab)
    assert step(ordering, "B3").description == "One\nTwo"


def test_a_long_text_that_is_not_possible_is_not_lost(qtbot: QtBot, ordering: MainWindow) -> None:
    before = ordering.workspace.document
    ordering.workspace.select(["B3"])
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
    assert step(ordering, "B3").description == "Short"


def test_a_field_of_a_persona(qtbot: QtBot, ordering: MainWindow) -> None:
    ordering.workspace.select(["C"])
    write(qtbot, line(ordering, "persona.name"), "Bela")
    assert ordering.workspace.scenario.lanes["C"].persona.name == "Bela"
    assert ordering.workspace.scenario.lanes["C"].persona.goal


def test_with_nothing_selected_the_scenario_and_the_document_are_edited(qtbot: QtBot, ordering: MainWindow) -> None:
    ordering.workspace.select([])
    write(qtbot, line(ordering, "document.title"), "Shop")
    write(qtbot, line(ordering, "document.meta.author"), "Ann")
    write(qtbot, line(ordering, "annual_cases"), "1500")
    assert ordering.workspace.document.title == "Shop"
    assert ordering.workspace.document.meta.author == "Ann"
    assert ordering.workspace.scenario.annual_cases == 1500


def test_only_the_exits_of_a_decision_have_a_probability(ordering: MainWindow) -> None:
    scenario = ordering.workspace.scenario
    exits = [flow.id for flow in scenario.flows.values() if flow.source == "G1"]
    others = [flow.id for flow in scenario.flows.values() if flow.source == "A1"]
    ordering.workspace.select(exits[:1])
    assert "probability" in ordering.inspector.form.editors
    ordering.workspace.select(others[:1])
    assert "probability" not in ordering.inspector.form.editors


def test_an_annotation_is_added_from_the_inspector_and_written_at_once(qtbot: QtBot, ordering: MainWindow) -> None:
    ordering.workspace.select(["B3"])
    buttons = ordering.inspector.findChildren(QToolButton)
    add = next(button for button in buttons if button.accessibleName() == "Add Pain point")
    qtbot.mouseClick(add, Qt.MouseButton.LeftButton)
    text = ordering.inspector.form.editors["text"].widget
    qtbot.keyClicks(text, "too long")
    ordering.commit_pending_edits()
    note = list(ordering.workspace.scenario.annotations.values())[-1]
    assert (note.kind, note.targets, note.text) == ("pain_point", ("B3",), "too long")


def test_the_first_name_that_fits_is_taken_and_what_fits_none_stays(qtbot: QtBot, ordering: MainWindow) -> None:
    ordering.workspace.select(["n2"])
    search = ordering.inspector.form.editors["leads_to"].widget.focusProxy()
    assert isinstance(search, QLineEdit)
    for written, found, left in (("Advise", ("B3",), ""), ("nowhere", ("B3",), "nowhere")):
        search.setFocus()
        qtbot.keyClicks(search, written)
        qtbot.keyClick(search, Qt.Key.Key_Return)
        assert ordering.workspace.scenario.annotations["n2"].leads_to == found
        assert search.text() == left


def test_what_has_no_name_is_told_apart_by_its_lane(ordering: MainWindow) -> None:
    ordering.workspace.perform("clear", lambda document: edit_elements(document, "today", ["A2"], name=""))
    ordering.workspace.select(["n1"])
    rows = ordering.inspector.form.editors["targets"].widget.findChildren(RowButton)
    assert [row.toolTip() for row in rows] == ["Step · Web shop"]


def test_what_an_annotation_leads_to_is_found_by_name(qtbot: QtBot, ordering: MainWindow) -> None:
    ordering.workspace.select(["n2"])
    search = ordering.inspector.form.editors["leads_to"].widget.focusProxy()
    assert isinstance(search, QLineEdit)
    write(qtbot, search, "Repeat details · step")
    assert ordering.workspace.scenario.annotations["n2"].leads_to == ("I3",)


def test_a_change_elsewhere_does_not_disturb_what_is_being_written(qtbot: QtBot, ordering: MainWindow) -> None:
    ordering.workspace.select(["B3"])
    field = line(ordering, "owner")
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "Kl")
    from_elsewhere = ordering.outline.model.index_of("E1")
    assert ordering.outline.model.setData(from_elsewhere, "Write the order down")
    assert field.text() == "Kl"


@pytest.mark.parametrize(
    "words", [(), ("address",), ("address", "items"), ("Pécs, main office",), ("a, b", "c"), ("a，b",)]
)
def test_lists_read_back_as_they_were_written(words: tuple[str, ...]) -> None:
    assert parse_list(format_list(words)) == words


@pytest.mark.parametrize("text", ["地址，商品", "地址、商品", "地址；商品", "地址;商品,"])
def test_lists_are_separated_by_the_commas_of_other_scripts_too(text: str) -> None:
    assert [word.rstrip(",") for word in parse_list(text)] == ["地址", "商品"]


def test_the_exits_of_a_decision_are_weighed_together(qtbot: QtBot, ordering: MainWindow) -> None:
    ordering.workspace.select(["G1"])
    exits = ordering.inspector.decision_exits
    (first, second) = exits.editors_by_flow
    assert [probability.line_edit.text() for _, probability in exits.editors_by_flow.values()] == ["70 %", "30 %"]
    write(qtbot, exits.editors_by_flow[first][1].line_edit, "60")
    assert ordering.workspace.scenario.flows[first].probability == 0.6
    assert any("90 %" in label.text() for label in exits.findChildren(QLabel))
    write(qtbot, exits.editors_by_flow[second][0].line_edit, "by phone")
    write(qtbot, exits.editors_by_flow[second][1].line_edit, "40 %")
    assert ordering.workspace.scenario.flows[second].label == "by phone"
    assert not any("instead of" in label.text() for label in exits.findChildren(QLabel))
    ordering.workspace.select(["A1"])
    assert not exits.isVisible()


def test_tab_leads_from_the_label_of_an_exit_to_its_probability(qtbot: QtBot, ordering: MainWindow) -> None:
    ordering.workspace.select(["G1"])
    label, probability = next(iter(ordering.inspector.decision_exits.editors_by_flow.values()))
    label.line_edit.setFocus()
    label.line_edit.selectAll()
    qtbot.keyClicks(label.line_edit, "online")
    qtbot.keyClick(label.line_edit, Qt.Key.Key_Tab)
    assert probability.line_edit.hasFocus()
    assert ordering.workspace.session.undo_name == "change label of flow web"


def test_long_names_never_make_the_panel_wider(ordering: MainWindow) -> None:
    long = "Donaudampfschifffahrtsgesellschaftskapitaen" * 3
    ordering.workspace.perform("rename", lambda document: edit_elements(document, "today", ["A2", "n1"], name=long))
    for key in ("A2", "n1", "C"):
        ordering.workspace.select([key])
        QApplication.processEvents()
        page = ordering.inspector.widget()
        assert page is not None
        assert page.width() <= ordering.inspector.viewport().width()


def test_tab_leads_through_the_fields_from_top_to_bottom(qtbot: QtBot, ordering: MainWindow) -> None:
    ordering.workspace.select(["n1"])
    ordering.workspace.select(["B3"])
    editors = list(ordering.inspector.form.editors.values())
    editors[0].widget.setFocus()
    for editor in editors[1:]:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert focus is not None
        assert focus is editor.widget or focus.parent() is editor.widget


def test_a_flow_says_which_handoff_it_is(qtbot: QtBot, ordering: MainWindow) -> None:
    scenario = ordering.workspace.scenario
    flow = next(flow.id for flow in scenario.flows.values() if (flow.source, flow.target) == ("E3", "G4"))
    entering = next(flow.id for flow in scenario.flows.values() if (flow.source, flow.target) == ("G4", "H1"))
    ordering.workspace.select([entering])
    group = ordering.inspector.handoff_group
    qtbot.waitUntil(group.isVisible)
    assert group.label_texts() == [
        "Number",
        "4",
        "From",
        "Sales: Confirm order",
        "To",
        "Warehouse: Allocate",
        "Wait",
        "2 h",
    ]
    ordering.workspace.select([flow])
    assert not group.isVisible()


def test_a_handoff_that_the_customer_carries_is_marked_as_such(qtbot: QtBot, ordering: MainWindow) -> None:
    carried = next(handoff for handoff in handoffs(ordering.workspace.scenario) if handoff.is_customer_carried)
    ordering.workspace.select([carried.flow])
    qtbot.waitUntil(ordering.inspector.handoff_group.isVisible)
    assert f"{carried.number}, carried by the customer" in ordering.inspector.handoff_group.label_texts()


def test_the_wait_of_a_handoff_follows_its_step(qtbot: QtBot, ordering: MainWindow) -> None:
    flows = ordering.workspace.scenario.flows.values()
    entering = next(flow.id for flow in flows if (flow.source, flow.target) == ("G4", "H1"))
    ordering.workspace.select([entering])
    group = ordering.inspector.handoff_group
    qtbot.waitUntil(group.isVisible)
    ordering.workspace.perform("wait", lambda document: edit_elements(document, "today", ["H1"], wait_minutes=30))
    qtbot.waitUntil(lambda: group.label_texts()[-1] == "30 min")
