"""Fields of decisions, their exits, and other flows."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from cpm_desktop.analysis.crossings.handoffs import handoffs
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.editing.commands.elements import edit_elements
from cpm_desktop.model.elements import Decision
from tests.desktop.panels.inspector.inspector_driver import choose_value, line_edit_of, type_and_confirm


def test_only_decision_exits_have_a_probability(ordering: MainWindow) -> None:
    scenario = ordering.workspace.scenario
    exits = [flow.id for flow in scenario.flows.values() if flow.source == "G1"]
    others = [flow.id for flow in scenario.flows.values() if flow.source == "A1"]
    ordering.workspace.selection.select(exits[:1])
    assert {"probability", "knowledge", "knowledge_source"} <= ordering.inspector.form.editors.keys()
    ordering.workspace.selection.select(others[:1])
    assert {"probability", "knowledge", "knowledge_source"}.isdisjoint(ordering.inspector.form.editors)


def test_decision_has_an_owner_and_a_rule_and_its_exits_their_evidence(qtbot: QtBot, ordering: MainWindow) -> None:
    workspace = ordering.workspace
    before = workspace.document
    workspace.selection.select(["G1"])
    type_and_confirm(qtbot, line_edit_of(ordering, "owner"), "Customer")
    rule = ordering.inspector.form.editors["rule"].widget
    rule.setFocus()
    qtbot.keyClick(rule, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(rule, "where the customer is")
    exits = [flow.id for flow in workspace.scenario.flows.values() if flow.source == "G1"]
    workspace.selection.select(exits)
    decision = workspace.scenario.nodes["G1"]
    assert isinstance(decision, Decision)
    assert (decision.owner, decision.rule) == ("Customer", "where the customer is")
    choose_value(ordering, "knowledge", "Observed")
    type_and_confirm(qtbot, line_edit_of(ordering, "knowledge_source"), "shop log")
    found = [workspace.scenario.flows[flow] for flow in exits]
    assert [(flow.knowledge, flow.knowledge_source) for flow in found] == [("observed", "shop log")] * 2
    while workspace.session.can_undo:
        workspace.editor.undo()
    assert workspace.document is before


def test_decision_exit_probabilities_are_edited_together(qtbot: QtBot, ordering: MainWindow) -> None:
    ordering.workspace.selection.select(["G1"])
    exits = ordering.inspector.decision_exits
    (first, second) = exits.editors_by_flow
    assert [probability.line_edit.text() for _, probability in exits.editors_by_flow.values()] == ["70 %", "30 %"]
    type_and_confirm(qtbot, exits.editors_by_flow[first][1].line_edit, "60")
    assert ordering.workspace.scenario.flows[first].probability == 0.6
    assert any("90 %" in label.text() for label in exits.findChildren(QLabel))
    type_and_confirm(qtbot, exits.editors_by_flow[second][0].line_edit, "by phone")
    type_and_confirm(qtbot, exits.editors_by_flow[second][1].line_edit, "40 %")
    assert ordering.workspace.scenario.flows[second].label == "by phone"
    assert not any("instead of" in label.text() for label in exits.findChildren(QLabel))
    ordering.workspace.selection.select(["A1"])
    assert not exits.isVisible()


def test_tab_moves_from_an_exit_label_to_its_probability(qtbot: QtBot, ordering: MainWindow) -> None:
    ordering.workspace.selection.select(["G1"])
    label, probability = next(iter(ordering.inspector.decision_exits.editors_by_flow.values()))
    label.line_edit.setFocus()
    label.line_edit.selectAll()
    qtbot.keyClicks(label.line_edit, "online")
    qtbot.keyClick(label.line_edit, Qt.Key.Key_Tab)
    assert probability.line_edit.hasFocus()
    assert ordering.workspace.session.undo_name == "change label of flow web"


def test_handoff_details_of_a_flow_are_shown(qtbot: QtBot, ordering: MainWindow) -> None:
    scenario = ordering.workspace.scenario
    flow = next(flow.id for flow in scenario.flows.values() if (flow.source, flow.target) == ("E3", "G4"))
    incoming = next(flow.id for flow in scenario.flows.values() if (flow.source, flow.target) == ("G4", "H1"))
    ordering.workspace.selection.select([incoming])
    group = ordering.inspector.handoff_group
    qtbot.waitUntil(group.isVisible)
    assert group.label_texts() == [
        "Number",
        "4",
        "From",
        "Sales: Change?",
        "To",
        "Warehouse: Allocate",
        "Wait",
        "2 h",
    ]
    ordering.workspace.selection.select([flow])
    assert not group.isVisible()


def test_customer_carried_handoff_is_marked(qtbot: QtBot, ordering: MainWindow) -> None:
    carried = next(handoff for handoff in handoffs(ordering.workspace.scenario) if handoff.is_customer_carried)
    ordering.workspace.selection.select([carried.flow])
    qtbot.waitUntil(ordering.inspector.handoff_group.isVisible)
    assert f"{carried.label}, carried by the customer" in ordering.inspector.handoff_group.label_texts()


def test_handoff_wait_is_updated_with_its_step(qtbot: QtBot, ordering: MainWindow) -> None:
    flows = ordering.workspace.scenario.flows.values()
    incoming = next(flow.id for flow in flows if (flow.source, flow.target) == ("G4", "H1"))
    ordering.workspace.selection.select([incoming])
    group = ordering.inspector.handoff_group
    qtbot.waitUntil(group.isVisible)
    ordering.workspace.editor.perform(
        "wait", lambda document: edit_elements(document, "today", ["H1"], wait_minutes=30)
    )
    qtbot.waitUntil(lambda: group.label_texts()[-1] == "30 min")
