"""The inspector with several kinds selected: common fields are edited together, or the selection is narrowed down."""

from __future__ import annotations

from itertools import combinations
from operator import attrgetter

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.files.document_file import template_path
from cpm_desktop.desktop.panels.inspector.fields import SCENARIO_FORM, form_for
from cpm_desktop.desktop.panels.inspector.selection_heading import ids_by_kind
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.editing.commands.elements import edit_elements
from cpm_desktop.model.elements import Flow
from cpm_desktop.perspectives.perspective import Perspective
from cpm_desktop.storage.files import load_document
from tests.desktop.canvas.canvas_driver import focus_widget
from tests.desktop.panels.inspector.inspector_driver import choose_value, line_edit_of, step_of, type_and_confirm


def headings(window: MainWindow) -> list[str]:
    """Return both heading lines above the form; non-breaking spaces become spaces."""
    page = window.inspector.widget()
    assert page is not None
    labels = page.findChildren(QLabel, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return [label.text().replace("\N{NO-BREAK SPACE}", " ") for label in labels[:2]]


def click_kind(window: MainWindow, kind: str) -> None:
    QTest.mouseClick(window.inspector.kind_filter.kind_buttons[kind], Qt.MouseButton.LeftButton)


def test_steps_keep_their_fields_beside_a_decision_and_the_flows_between(qtbot: QtBot, ordering: MainWindow) -> None:
    session, before = ordering.workspace.session, ordering.workspace.document
    ordering.workspace.selection.select(["A1", "B3"])
    fields_of_steps = list(ordering.inspector.form.editors)
    flows = [flow for flow in ordering.workspace.scenario.flows.values() if "G1" in {flow.source, flow.target}]
    inner = [flow.id for flow in flows if {flow.source, flow.target} <= {"A1", "A2", "G1", "B1"}]
    assert inner
    ordering.workspace.selection.select(["A1", "A2", "G1", "B1", *inner])
    assert list(ordering.inspector.form.editors) == fields_of_steps
    assert ordering.inspector.kind_filter.note_label.text() == "A field changes only the elements that have it."
    type_and_confirm(qtbot, line_edit_of(ordering, "touch_minutes"), "7 min")
    steps = ("A1", "A2", "B1")
    assert {step_of(ordering, key).touch_minutes for key in steps} == {7}
    assert session.undo_name == "change touch time of 3 elements"
    session.undo()
    assert session.document is before


def test_decisions_and_other_nodes_share_name_lane_and_phase(ordering: MainWindow) -> None:
    ordering.workspace.selection.select(["G1", "start"])
    assert list(ordering.inspector.form.editors) == ["name", "lane", "phase"]
    assert not ordering.inspector.kind_filter.note_label.isVisible()


def test_shared_value_is_shown_and_a_differing_one_is_not(ordering: MainWindow) -> None:
    ordering.workspace.editor.perform(
        "same name", lambda document: edit_elements(document, "today", ["A1", "G1"], name="Ask")
    )
    ordering.workspace.selection.select(["A1", "G1"])
    assert line_edit_of(ordering, "name").text() == "Ask"
    lane = ordering.inspector.form.editors["lane"].widget
    assert isinstance(lane, QComboBox)
    nodes = ordering.workspace.scenario.nodes
    assert (lane.currentIndex() == -1) == (nodes["A1"].lane != nodes["G1"].lane)
    ordering.workspace.editor.perform(
        "other name", lambda document: edit_elements(document, "today", ["G1"], name="Ask?")
    )
    assert line_edit_of(ordering, "name").text() == ""
    assert line_edit_of(ordering, "name").placeholderText() == "several values"


def test_common_name_is_one_undo_step(qtbot: QtBot, ordering: MainWindow) -> None:
    session, before = ordering.workspace.session, ordering.workspace.document
    ordering.workspace.selection.select(["A1", "G1", "C", "explore"])
    assert list(ordering.inspector.form.editors) == ["name"]
    type_and_confirm(qtbot, line_edit_of(ordering, "name"), "All alike")
    scenario = ordering.workspace.scenario
    assert {scenario.nodes["A1"].name, scenario.nodes["G1"].name} == {"All alike"}
    assert {scenario.lanes["C"].name, scenario.phases["explore"].name} == {"All alike"}
    assert session.undo_name == "change name of 4 elements"
    assert line_edit_of(ordering, "name").text() == "All alike"
    session.undo()
    assert session.document is before
    assert not session.can_undo
    assert line_edit_of(ordering, "name").placeholderText() == "several values"


def test_lane_and_phase_can_be_set_for_nodes_of_any_kind(ordering: MainWindow) -> None:
    session, before = ordering.workspace.session, ordering.workspace.document
    ordering.workspace.selection.select(["A1", "B3", "G1"])
    choose_value(ordering, "lane", "Billing")
    choose_value(ordering, "phase", "Fulfil")
    nodes = [ordering.workspace.scenario.nodes[key] for key in ("A1", "B3", "G1")]
    assert {(node.lane, node.phase) for node in nodes} == {("BILL", "fulfil")}
    session.undo()
    session.undo()
    assert session.document is before
    assert not session.can_undo


def test_steps_and_annotations_share_owner_and_emotion(qtbot: QtBot, ordering: MainWindow) -> None:
    ordering.workspace.selection.select(["n1", "B3"])
    assert list(ordering.inspector.form.editors) == ["owner", "emotion"]
    type_and_confirm(qtbot, line_edit_of(ordering, "owner"), "Klara")
    choose_value(ordering, "emotion", "−1 annoyed")
    note = ordering.workspace.scenario.annotations["n1"]
    assert (
        (note.owner, note.emotion) == (step_of(ordering, "B3").owner, step_of(ordering, "B3").emotion) == ("Klara", -1)
    )


def test_annotations_of_different_kinds_share_all_fields(ordering: MainWindow) -> None:
    annotations = ordering.workspace.scenario.annotations
    ordering.workspace.selection.select(["n1"])
    pain_point_fields = list(ordering.inspector.form.editors)
    ordering.workspace.selection.select(annotations)
    assert list(ordering.inspector.form.editors) == pain_point_fields
    choose_value(ordering, "status", "Planned")
    assert {note.status for note in ordering.workspace.scenario.annotations.values()} == {"planned"}


def test_no_shared_fields_shows_a_message_and_the_kinds(ordering: MainWindow) -> None:
    narrowing, flow = ordering.inspector.kind_filter, next(iter(ordering.workspace.scenario.flows))
    ordering.workspace.selection.select(["C", flow])
    assert not ordering.inspector.form.editors
    assert headings(ordering) == ["2 elements", "1 flow, 1 lane"]
    assert narrowing.note_label.isVisible()
    ordering.workspace.selection.select(["C", "A1"])
    assert narrowing.isVisible()
    assert not narrowing.note_label.isVisible()


def test_customer_lane_and_other_lane_are_the_same_kind(ordering: MainWindow) -> None:
    ordering.workspace.selection.select(["C", "BILL"])
    assert headings(ordering) == ["Selected", "2 lanes"]
    assert list(ordering.inspector.form.editors) == ["name", "kind", "automated"]
    assert not ordering.inspector.kind_filter.isVisible()


def test_many_kinds_are_counted_and_listed(ordering: MainWindow) -> None:
    groups = ordering.workspace.scenario.element_groups
    elements = [element for group in groups.values() for element in group.values()]
    ordering.workspace.selection.select([element.id for element in elements])
    kinds = ids_by_kind(elements)
    assert headings(ordering) == [f"{len(elements)} elements", f"{len(kinds)} kinds"]
    rows = ordering.inspector.kind_filter.kind_buttons
    assert list(rows) == list(kinds)
    assert rows["step"].accessibleName() == "Select only: 25 steps"
    assert rows["start"].text() == "1 start"


def test_click_on_a_kind_selects_only_that_kind_and_edits_nothing(ordering: MainWindow) -> None:
    ordering.workspace.selection.select(["G1", "A1", "C", "B3"])
    click_kind(ordering, "step")
    assert ordering.workspace.selection.ids == ("A1", "B3")
    assert headings(ordering) == ["Selected", "2 steps"]
    assert not ordering.inspector.kind_filter.isVisible()
    assert not isinstance(focus_widget(), QLineEdit)
    assert not ordering.workspace.session.can_undo


def test_kind_can_be_narrowed_by_keyboard(qtbot: QtBot, ordering: MainWindow) -> None:
    flows = [flow for flow in ordering.workspace.scenario.flows if ordering.workspace.scenario.flows[flow].label][:2]
    ordering.workspace.selection.select(["C", *flows])
    ordering.navigator.focus_inspector()
    rows = ordering.inspector.kind_filter.kind_buttons
    assert focus_widget() is rows["flow"]
    qtbot.keyClick(focus_widget(), Qt.Key.Key_Tab)
    assert focus_widget() is rows["lane"]
    qtbot.keyClick(focus_widget(), Qt.Key.Key_Backtab)
    qtbot.keyClick(focus_widget(), Qt.Key.Key_Space)
    assert ordering.workspace.selection.ids == tuple(flows)
    assert focus_widget() is line_edit_of(ordering, "label")


def test_tab_reaches_the_kind_rows_and_undo_keeps_the_focus(qtbot: QtBot, ordering: MainWindow) -> None:
    ordering.workspace.selection.select(["A1", "G1"])
    type_and_confirm(qtbot, line_edit_of(ordering, "name"), "Both")
    list(ordering.inspector.form.editors.values())[-1].widget.setFocus()
    qtbot.keyClick(focus_widget(), Qt.Key.Key_Tab)
    row = ordering.inspector.kind_filter.kind_buttons["step"]
    assert focus_widget() is row
    ordering.workspace.session.undo()
    assert focus_widget() is row


def test_pending_text_is_applied_to_all_before_narrowing(qtbot: QtBot, ordering: MainWindow) -> None:
    ordering.workspace.selection.select(["A1", "G1"])
    line_edit_of(ordering, "name").setFocus()
    qtbot.keyClicks(line_edit_of(ordering, "name"), "Both")
    assert not ordering.workspace.session.can_undo
    click_kind(ordering, "step")
    nodes = ordering.workspace.scenario.nodes
    assert (nodes["A1"].name, nodes["G1"].name) == ("Both", "Both")
    assert ordering.workspace.selection.ids == ("A1",)


def test_computed_elements_can_be_narrowed_by_kind(ordering: MainWindow) -> None:
    workspace = ordering.workspace
    workspace.set_perspective(Perspective("company"))
    shown = workspace.view_state.view.scenario
    nodes = [
        key for key in workspace.view_state.view.origins if key in shown.nodes and shown.nodes[key].kind == "step"
    ][:2]
    flow = next(key for key in workspace.view_state.view.origins if key in shown.flows)
    workspace.selection.select([*nodes, flow])
    assert headings(ordering) == ["3 elements", "2 steps, 1 flow"]
    assert not ordering.inspector.form.isVisible()
    click_kind(ordering, "step")
    assert workspace.selection.view_ids == tuple(nodes)


def test_readonly_view_rejects_a_lane_but_accepts_a_name(qtbot: QtBot, ordering: MainWindow) -> None:
    workspace = ordering.workspace
    workspace.set_perspective(Perspective("company"))
    visible = [key for key in workspace.scenario.nodes if key in workspace.view_state.view.scenario.nodes]
    kinds = ids_by_kind(workspace.scenario.nodes[key] for key in visible)
    (first, *_), (second, *_) = list(kinds.values())[:2]
    workspace.selection.select([first, second])
    before = workspace.document
    choose_value(ordering, "lane", "Billing")
    assert workspace.document is before
    assert ordering.message_bar.isVisible()
    type_and_confirm(qtbot, line_edit_of(ordering, "name"), "Both")
    assert {workspace.scenario.nodes[key].name for key in (first, second)} == {"Both"}


def test_every_shared_field_can_be_read_and_written_for_both_kinds() -> None:
    document = load_document(template_path("ordering"))
    scenario = next(iter(document.scenarios.values()))
    elements = {element.id: element for group in scenario.element_groups.values() for element in group.values()}
    kinds = [ids[-1] for ids in ids_by_kind(elements.values()).values()]
    kinds += [flow.id for flow in scenario.flows.values() if isinstance(flow, Flow) and flow.source == "G1"][:1]
    for pair in combinations([*kinds, *scenario.lanes], 2):
        selected = [elements[key] for key in pair]
        form = form_for(scenario, selected)
        assert form is not SCENARIO_FORM
        assert form == form_for(scenario, selected[::-1])
        fields = [field for section in form for field in section.fields if "." not in field.path]
        for field in (field for field in fields if all(field.path in type(each).model_fields for each in selected)):
            value = attrgetter(field.path)(selected[0])
            new = edit_elements(document, scenario.id, pair, **{field.path: value}).scenarios[scenario.id]
            assert attrgetter(field.path)(new.element(pair[1])) == value, (pair, field.path)
