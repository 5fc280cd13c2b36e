"""Changing the kind of nodes, from the context menu, the menu bar and the command palette."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction

from cpm_desktop.desktop.actions.menus import context_menu
from cpm_desktop.desktop.panels.command_palette_entries import CommandSource
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.editing.commands.elements import edit_elements
from cpm_desktop.model.elements import Decision, Step


def context_entry(window: MainWindow, text: str) -> QAction:
    """Return the entry of the context menu with this text."""
    menu = context_menu(window, window.window_actions)
    return next(entry for entry in menu.actions() if entry.text().replace("&", "") == text)


def entries(window: MainWindow) -> set[str]:
    return {entry.text().replace("&", "") for entry in context_menu(window, window.window_actions).actions()}


def test_step_becomes_a_decision_and_a_step_again(ordering: MainWindow) -> None:
    workspace = ordering.workspace
    before, box = workspace.document, ordering.canvas.drawing.placement.nodes["B3"]
    step = workspace.scenario.nodes["B3"]
    workspace.selection.select(["B3"])
    assert "Change to Step" not in entries(ordering)
    context_entry(ordering, "Change to Decision").trigger()
    scenario = workspace.scenario
    assert isinstance(step, Step)
    assert scenario.nodes["B3"] == Decision(
        id="B3", kind="decision", lane=step.lane, phase=step.phase, name=step.name, owner=step.owner
    )
    assert scenario.flows == before.scenarios[scenario.id].flows
    assert scenario.annotations == before.scenarios[scenario.id].annotations
    new_box = ordering.canvas.drawing.placement.nodes["B3"]
    assert (new_box.width, new_box.height) == (40, 40)
    assert new_box.x + 20 == pytest.approx(box.x + box.width / 2, abs=0.01)
    assert workspace.selection.ids == ("B3",)
    assert "Change to Decision" not in entries(ordering)
    context_entry(ordering, "Change to Step").trigger()
    assert isinstance(workspace.scenario.nodes["B3"], Step)
    assert workspace.session.undo_name == f"change kind of decision {step.name}"
    ordering.window_actions.edit.undo.trigger()
    ordering.window_actions.edit.undo.trigger()
    assert workspace.document is before


def test_message_names_the_removed_values(ordering: MainWindow) -> None:
    workspace, key = ordering.workspace, ordering.workspace.scenario_id
    workspace.editor.perform(
        "Test", lambda document: edit_elements(document, key, ["B3"], touch_minutes=5, cost=0, owner="Sales", reason="")
    )
    workspace.selection.select(["B3"])
    context_entry(ordering, "Change to Decision").trigger()
    text = ordering.message_bar.text_label.text()
    assert text.startswith("Removed, because only steps have them: ")
    assert "touch minutes" in text
    assert "owner" not in text, "decisions have an owner too"
    assert "reason" not in text


def test_refusal_says_why_and_changes_nothing(ordering: MainWindow) -> None:
    workspace = ordering.workspace
    exits = {node.id: 0 for node in workspace.scenario.nodes.values() if node.kind == "decision"}
    for flow in workspace.scenario.flows.values():
        exits[flow.source] = exits.get(flow.source, 0) + 1
    decision = next(key for key, count in exits.items() if count > 1 and workspace.scenario.nodes[key].kind != "step")
    before = workspace.document
    workspace.selection.select([decision])
    context_entry(ordering, "Change to Step").trigger()
    assert "several exits" in ordering.message_bar.text_label.text()
    assert workspace.document is before


def test_several_nodes_change_in_one_step(ordering: MainWindow) -> None:
    workspace, before = ordering.workspace, ordering.workspace.document
    steps = [node.id for node in workspace.scenario.nodes.values() if node.kind == "step"][:2]
    workspace.selection.select(steps)
    context_entry(ordering, "Change to Decision").trigger()
    assert {workspace.scenario.nodes[key].kind for key in steps} == {"decision"}
    ordering.window_actions.edit.undo.trigger()
    assert workspace.document is before


def test_kinds_are_enabled_for_nodes_of_another_kind_only(ordering: MainWindow) -> None:
    workspace, actions = ordering.workspace, ordering.window_actions.node_kind.all
    scenario = workspace.scenario
    step = next(node.id for node in scenario.nodes.values() if node.kind == "step")
    decision = next(node.id for node in scenario.nodes.values() if node.kind == "decision")

    def enabled(*ids: str) -> list[str]:
        workspace.selection.select(ids)
        return [action.text().removeprefix("Change to ") for action in actions if action.isEnabled()]

    assert enabled() == []
    assert enabled(next(iter(scenario.lanes))) == []
    assert enabled(step, next(iter(scenario.flows))) == []
    assert enabled(step) == ["Decision", "Parallel gateway", "Start", "End"]
    assert enabled(decision) == ["Step", "Parallel gateway", "Start", "End"]
    assert enabled(step, decision) == ["Step", "Decision", "Parallel gateway", "Start", "End"]


def test_command_palette_lists_the_kinds(ordering: MainWindow) -> None:
    ordering.workspace.selection.select(["B3"])
    source = CommandSource(ordering.menuBar())
    (index,) = [index for index, text in enumerate(source.search_texts) if "change to decision" in text]
    assert source.entry(index).is_enabled
    source.entry(index).run()
    assert ordering.workspace.scenario.nodes["B3"].kind == "decision"
