"""Scenarios in the menu and the inspector: what-ifs, names, volumes and costs, order; each change is one undo step."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from cpm_desktop.desktop.background.limits import DEFAULT_LIMITS
from cpm_desktop.desktop.window.main_window import MainWindow


def scenario_names(window: MainWindow) -> list[str]:
    menu = window.tool_bar.scenario_button.menu()
    menu.aboutToShow.emit()
    return [action.text().replace("&&", "&") for action in menu.actions()]


def write(window: MainWindow, path: str, text: str) -> None:
    """Type into a field of the inspector."""
    line = window.inspector.form.editors[path].widget
    assert isinstance(line, QLineEdit)
    line.setFocus()
    line.selectAll()
    line.insert(text)
    QTest.keyClick(line, Qt.Key.Key_Return)


def test_nested_what_ifs_are_named_after_the_process(ordering: MainWindow) -> None:
    actions, workspace = ordering.window_actions.scenario, ordering.workspace
    actions.new_what_if.trigger()
    first = workspace.scenario_id
    actions.new_what_if.trigger()
    assert workspace.scenario.name == "What if: Today 2"
    assert workspace.scenario.based_on == first
    workspace.show_scenario("account-managers")
    actions.new_what_if.trigger()
    assert workspace.scenario.name == "What if: Today 3"
    assert workspace.scenario.based_on == "account-managers"
    workspace.show_scenario("competitor")
    actions.new_what_if.trigger()
    assert workspace.scenario.name == "What if: Blue Harbour (fictional competitor)"


def test_name_of_a_new_what_if_is_edited_immediately(ordering: MainWindow) -> None:
    ordering.window_actions.scenario.new_what_if.trigger()
    field = ordering.inspector.form.editors["name"].widget
    assert QApplication.focusWidget() is field
    write(ordering, "name", "Ügyfélszolgálat önkiszolgáló felülettel & új számlázással")
    assert scenario_names(ordering)[-1] == "Ügyfélszolgálat önkiszolgáló felülettel & új számlázással"
    assert ordering.window_actions.scenario.delete.text().endswith("felülettel && új számlázással")
    ordering.workspace.session.undo()
    assert scenario_names(ordering)[-1] == "What if: Today"


FIELDS: tuple[tuple[str, str, object], ...] = (
    ("annual_cases", "18000", 18_000.0),
    ("annual_cost", "2,500.50", 2_500.5),
    ("one_off_cost", "900", 900.0),
    ("currency", "HUF", "HUF"),
    ("source", "Controlling", "Controlling"),
    ("date", "2026-10", "2026-10"),
)
"""Fields of a scenario, the typed text, and the resulting value."""


def test_each_scenario_field_is_one_undo_step(ordering: MainWindow) -> None:
    workspace = ordering.workspace
    ordering.window_actions.scenario.edit_fields.trigger()
    for path, text, value in FIELDS:
        before = workspace.document
        write(ordering, path, text)
        assert getattr(workspace.scenario, path) == value
        workspace.session.undo()
        assert workspace.document is before
        workspace.session.redo()
        assert getattr(workspace.scenario, path) == value


def test_scenario_can_be_reordered(ordering: MainWindow) -> None:
    actions, workspace = ordering.window_actions.scenario, ordering.workspace
    before = scenario_names(ordering)
    assert not actions.move_earlier.isEnabled()
    actions.move_later.trigger()
    assert scenario_names(ordering) == [before[1], before[0], before[2]]
    assert workspace.scenario_id == "today"
    assert actions.move_earlier.isEnabled()
    actions.move_later.trigger()
    assert not actions.move_later.isEnabled()
    workspace.session.undo()
    workspace.session.undo()
    assert scenario_names(ordering) == before


def test_deleting_a_what_if_shows_its_baseline_and_undo_restores_it(ordering: MainWindow) -> None:
    workspace = ordering.workspace
    workspace.show_scenario("account-managers")
    before = workspace.document
    ordering.window_actions.scenario.delete.trigger()
    assert workspace.scenario_id == "today"
    assert "account-managers" not in workspace.document.scenarios
    workspace.session.undo()
    assert workspace.document is before
    workspace.session.redo()
    assert "account-managers" not in workspace.document.scenarios


@pytest.mark.parametrize("limits", [replace(DEFAULT_LIMITS, immediate_outline_nodes=0)])
def test_outline_of_another_large_scenario_is_built_when_shown(ordering: MainWindow) -> None:
    workspace, outline = ordering.workspace, ordering.outline
    ordering.docks.inspector.raise_()
    outline.set_on_screen(False)
    workspace.show_scenario(next(key for key in workspace.document.scenarios if key != workspace.scenario_id))
    assert outline.model.rowCount() == 0
    outline.set_on_screen(True)
    phases = len(workspace.scenario.phases)
    assert outline.model.rowCount() >= phases > 0
    assert outline.tree_view.isExpanded(outline.model.index(0, 0))
