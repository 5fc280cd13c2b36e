"""While something is done with a large process, the cursor says so."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.background import wait_cursor
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.editing.commands.elements import delete_elements, edit_elements
from cpm_desktop.editing.errors import CommandRejected
from cpm_desktop.model.document import Document


def is_waiting() -> bool:
    cursor = QGuiApplication.overrideCursor()
    return cursor is not None and cursor.shape() == Qt.CursorShape.WaitCursor


@pytest.fixture
def seen(ordering: MainWindow) -> list[bool]:
    """Return whether the cursor waited, at each change."""
    found: list[bool] = []
    ordering.workspace.changed.connect(lambda _change: found.append(is_waiting()))
    return found


def rename(window: MainWindow) -> None:
    window.workspace.perform("rename", lambda document: edit_elements(document, "today", ["E1"], name="Otherwise"))


def test_commands_undo_and_redo_in_a_large_process_show_that_they_take_a_while(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, ordering: MainWindow, seen: list[bool]
) -> None:
    monkeypatch.setattr(wait_cursor, "LARGE_PROCESS_NODES", 0)
    rename(ordering)
    ordering.window_actions.edit.undo.trigger()
    ordering.window_actions.edit.redo.trigger()
    assert seen == [True, True, True]
    qtbot.waitUntil(lambda: QGuiApplication.overrideCursor() is None)


def test_a_command_on_much_of_a_process_shows_it_where_one_on_little_does_not(
    monkeypatch: pytest.MonkeyPatch, ordering: MainWindow, seen: list[bool]
) -> None:
    nodes = list(ordering.workspace.scenario.nodes)
    monkeypatch.setattr(wait_cursor, "LARGE_PROCESS_NODES", len(nodes) + 5 * wait_cursor.NODES_PER_SELECTED_ELEMENT)
    ordering.workspace.select(nodes[:2])
    rename(ordering)
    ordering.workspace.select(nodes[:8])
    ordering.window_actions.edit.undo.trigger()
    assert seen == [False, True]


def watched(signal: SignalInstance) -> list[bool]:
    """Return whether the cursor waited, at each time that `signal` was heard."""
    found: list[bool] = []
    signal.connect(lambda *_: found.append(is_waiting()))
    return found


def test_looking_at_all_of_a_large_process_in_another_way_shows_it_too(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, ordering: MainWindow
) -> None:
    monkeypatch.setattr(wait_cursor, "LARGE_PROCESS_NODES", 3)
    workspace, scene = ordering.workspace, ordering.canvas.canvas_scene
    selected, redrawn = watched(workspace.selection_changed), watched(scene.redrawn)
    workspace.select(["E1"])
    workspace.select(["E1", "E2", "E3", "E4"])
    assert selected == [False, True]
    scene.set_options(replace(scene.options, colours="lane"))
    assert redrawn == [True]
    other = next(key for key in workspace.document.scenarios if key != workspace.scenario_id)
    shown = watched(workspace.scenario_changed)
    workspace.show_scenario(other)
    assert shown == [True]
    qtbot.waitUntil(lambda: QGuiApplication.overrideCursor() is None)


def test_other_colours_of_the_window_show_that_they_take_a_while(qtbot: QtBot, ordering: MainWindow) -> None:
    seen = watched(ordering.canvas.canvas_scene.redrawn)
    schemes = {action.text(): action for action in ordering.window_actions.view.schemes}
    schemes["&Dark"].trigger()
    schemes["&Light"].trigger()
    assert seen == [True, True]
    qtbot.waitUntil(lambda: QGuiApplication.overrideCursor() is None)


def test_in_a_small_one_nothing_flickers(ordering: MainWindow, seen: list[bool]) -> None:
    rename(ordering)
    assert seen == [False]


def test_the_cursor_is_as_before_after_a_refusal(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, ordering: MainWindow
) -> None:
    def refused(document: Document) -> Document:
        raise CommandRejected("No.")

    monkeypatch.setattr(wait_cursor, "LARGE_PROCESS_NODES", 0)
    assert not ordering.workspace.perform("nothing", refused)
    qtbot.waitUntil(lambda: QGuiApplication.overrideCursor() is None)


def test_what_is_gone_is_no_longer_selected(ordering: MainWindow) -> None:
    workspace = ordering.workspace
    workspace.select(["E1", "nowhere", "E2", "E1"])
    assert list(workspace.selection) == ["E1", "E2"]
    workspace.perform("delete", lambda document: delete_elements(document, "today", ["E1"]))
    assert list(workspace.selection) == ["E2"]
