"""Differences on the canvas: toggled by key and tool bar, updated by each command, transparent to the mouse."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.background.limits import DEFAULT_LIMITS
from cpm_desktop.desktop.canvas.scene.comparison_layer import ComparisonItem
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.editing.commands.elements import delete_elements, edit_elements
from cpm_desktop.editing.commands.scenarios import copy_scenario

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def what_if(ordering: MainWindow) -> MainWindow:
    """Return a window with a new copy of today, whose changes are shown."""
    workspace = ordering.workspace
    workspace.editor.perform("copy", lambda document: copy_scenario(document, "today", "next", "Next"))
    workspace.show_scenario("next")
    QTest.keyClick(ordering.canvas, Qt.Key.Key_F8)
    return ordering


def overlay_items(window: MainWindow) -> dict[str, ComparisonItem]:
    return {key: item for (key, _), item in window.canvas.canvas_scene.comparison_layer.items.items()}


def delete_node(window: MainWindow, node: str) -> None:
    window.workspace.editor.perform("cut", lambda document: delete_elements(document, "next", [node]))


def item_centre(window: MainWindow, key: str) -> QPoint:
    area = overlay_items(window)[key].rect()
    window.canvas.centerOn(area.center())
    return window.canvas.mapFromScene(area.center())


def test_shortcut_and_tool_bar_toggle_the_changes(what_if: MainWindow) -> None:
    action = what_if.window_actions.comparison.show_changes
    assert action.isChecked()
    delete_node(what_if, "A2")
    assert overlay_items(what_if)
    button = what_if.tool_bar.widgetForAction(action)
    assert isinstance(button, QToolButton)
    QTest.mouseClick(button, LEFT)
    assert not overlay_items(what_if)
    assert not what_if.canvas.drawing.overlay


def test_changes_are_updated_after_each_command_and_undo(what_if: MainWindow) -> None:
    workspace = what_if.workspace
    assert not overlay_items(what_if)
    delete_node(what_if, "B2")
    assert overlay_items(what_if)["B2"].toolTip() == "Removed: Step “Queue, route”, Call centre with IVR, Explore"
    workspace.editor.perform("edit", lambda document: edit_elements(document, "next", ["A1"], wait_minutes=30))
    assert overlay_items(what_if)["A1"].toolTip() == "Step “Search product”, Customer, Explore: wait 0 → 30 min"
    workspace.session.undo()
    assert "A1" not in overlay_items(what_if)
    workspace.session.undo()
    assert not overlay_items(what_if)


def test_ghosts_are_not_selectable_and_elements_stay_editable(what_if: MainWindow) -> None:
    delete_node(what_if, "B2")
    canvas, workspace = what_if.canvas, what_if.workspace
    QTest.mouseClick(canvas.viewport(), LEFT, pos=item_centre(what_if, "B2"))
    assert not workspace.selection.ids
    workspace.editor.perform("edit", lambda document: edit_elements(document, "next", ["B3"], wait_minutes=30))
    ring = canvas.canvas_scene.nodes["B3"].box
    canvas.centerOn(ring.center())
    QTest.mouseClick(canvas.viewport(), LEFT, pos=canvas.mapFromScene(ring.center()))
    assert workspace.selection.ids == ("B3",)


def test_changes_follow_the_baseline(what_if: MainWindow) -> None:
    delete_node(what_if, "B2")
    comparing, scene = what_if._services.comparison, what_if.canvas.canvas_scene
    other = next(base for base in comparing.available_baselines() if base.scenario_id == "account-managers")
    comparing.set_baseline(other)
    assert scene.drawing.overlay is not None
    assert scene.drawing.overlay.base_name == "Account managers"
    what_if.workspace.show_scenario("account-managers")
    assert scene.drawing.overlay.base_name == "Today"


def test_changes_are_shown_through_another_perspective(what_if: MainWindow) -> None:
    delete_node(what_if, "B2")
    what_if.window_actions.perspective.company.trigger()
    overlay = what_if.canvas.drawing.overlay
    assert overlay is not None
    assert "B2" not in overlay.scenario_with_ghosts.nodes


@pytest.mark.parametrize("limits", [replace(DEFAULT_LIMITS, immediate_overlay_nodes=5)])
def test_changes_of_a_large_process_are_drawn_when_idle(qtbot: QtBot, what_if: MainWindow) -> None:
    scene = what_if.canvas.canvas_scene
    delete_node(what_if, "B2")
    assert not scene.comparison_overlay.is_current
    with qtbot.waitSignal(scene.comparison_overlay.updated):
        pass
    assert "B2" in overlay_items(what_if)


@pytest.mark.parametrize("limits", [replace(DEFAULT_LIMITS, immediate_overlay_label_nodes=0)])
def test_few_changes_of_a_large_process_are_placed_in_the_background(qtbot: QtBot, what_if: MainWindow) -> None:
    layer = what_if.canvas.canvas_scene.comparison_layer
    with qtbot.waitSignal(layer.labels_placed):
        delete_node(what_if, "B2")
        assert "B2" not in overlay_items(what_if)
    assert "B2" in overlay_items(what_if)


def test_exports_include_the_shown_changes(what_if: MainWindow, tmp_path: Path) -> None:
    delete_node(what_if, "B2")
    exports = what_if._services.export_service
    export = next(kind for kind in exports.formats if kind.suffix == ".svg")
    assert exports.write(export, tmp_path / "with.svg")
    what_if.window_actions.comparison.show_changes.trigger()
    assert exports.write(export, tmp_path / "without.svg")
    assert "removed" in (tmp_path / "with.svg").read_text(encoding="utf-8")
    assert "removed" not in (tmp_path / "without.svg").read_text(encoding="utf-8")


def test_single_scenario_has_no_changes_to_show(window: MainWindow) -> None:
    assert not window.window_actions.comparison.show_changes.isEnabled()
    assert "no other scenario" in window.window_actions.comparison.show_changes.toolTip()


@pytest.mark.parametrize("limits", [replace(DEFAULT_LIMITS, immediate_overlay_labels=2)])
def test_many_changes_are_placed_in_the_background(qtbot: QtBot, what_if: MainWindow) -> None:
    layer = what_if.canvas.canvas_scene.comparison_layer
    with qtbot.waitSignal(layer.labels_placed):
        delete_node(what_if, "B2")
        assert not overlay_items(what_if)
        what_if.workspace.editor.perform(
            "edit", lambda document: edit_elements(document, "next", ["A1"], wait_minutes=30)
        )
    assert {"B2", "A1"} <= overlay_items(what_if).keys()
    what_if.window_actions.comparison.show_changes.trigger()
    assert not overlay_items(what_if)
