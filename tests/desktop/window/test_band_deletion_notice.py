"""A lane or phase is deleted immediately, and the alternative for its contents is one click away."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.model.document import Scenario


@pytest.fixture
def before(ordering: MainWindow) -> Scenario:
    ordering.canvas.setFocus()
    return ordering.workspace.scenario


def delete(window: MainWindow, element_id: str) -> None:
    window.workspace.selection.select([element_id])
    QTest.keyClick(window.canvas, Qt.Key.Key_Delete)


def choose_alternative(window: MainWindow) -> None:
    (button,) = window.message_bar.buttons
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def nodes_in_band(scenario: Scenario, band: str) -> set[str]:
    return {node.id for node in scenario.nodes.values() if band in (node.lane, node.phase)}


def test_lane_contents_are_deleted_or_moved_to_the_lane_above(ordering: MainWindow, before: Scenario) -> None:
    workspace, steps = ordering.workspace, nodes_in_band(before, "SALES")
    above = list(before.lanes)[before.lanes.index("SALES") - 1]
    delete(ordering, "SALES")
    assert not steps & workspace.scenario.nodes.keys()
    assert f"was deleted with {len(steps)} elements in it" in ordering.message_bar.text_label.text()
    choose_alternative(ordering)
    assert "SALES" not in workspace.scenario.lanes
    assert steps <= nodes_in_band(workspace.scenario, above)
    assert set(workspace.selection.ids) == steps
    assert not ordering.message_bar.isVisible()
    QTest.keyClick(ordering.canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert workspace.scenario is before
    assert not workspace.session.can_undo


def test_phase_contents_are_kept_or_deleted(ordering: MainWindow, before: Scenario) -> None:
    workspace, phase = ordering.workspace, list(before.phases)[1]
    steps = nodes_in_band(before, phase)
    delete(ordering, phase)
    assert steps <= nodes_in_band(workspace.scenario, next(iter(before.phases)))
    choose_alternative(ordering)
    assert phase not in workspace.scenario.phases
    assert not steps & workspace.scenario.nodes.keys()
    workspace.editor.undo()
    assert workspace.scenario is before


def test_alternative_is_offered_until_the_next_action(ordering: MainWindow, before: Scenario) -> None:
    delete(ordering, "SALES")
    assert ordering.message_bar.isVisible()
    QTest.keyClick(ordering.canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not ordering.message_bar.isVisible()
    assert ordering.workspace.scenario is before
