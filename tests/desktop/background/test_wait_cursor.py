"""The wait cursor is shown while a command runs on a large process."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.background.limits import DEFAULT_LIMITS
from cpm_desktop.desktop.files.document_file import template_path
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.editing.commands.elements import edit_elements
from cpm_desktop.editing.errors import CommandRejected
from cpm_desktop.model.document import Document
from cpm_desktop.storage.files import load_document


def has_wait_cursor() -> bool:
    cursor = QGuiApplication.overrideCursor()
    return cursor is not None and cursor.shape() == Qt.CursorShape.WaitCursor


@pytest.fixture
def wait_cursor_at_changes(ordering: MainWindow) -> list[bool]:
    """Return for each change whether the wait cursor was shown."""
    found: list[bool] = []
    ordering.workspace.changed.connect(lambda _change: found.append(has_wait_cursor()))
    return found


def ordering_node_count() -> int:
    return len(load_document(template_path("ordering")).scenarios["today"].nodes)


def rename(window: MainWindow) -> None:
    window.workspace.editor.perform(
        "rename", lambda document: edit_elements(document, "today", ["E1"], name="Otherwise")
    )


@pytest.mark.parametrize("limits", [replace(DEFAULT_LIMITS, large_process_nodes=0)])
def test_wait_cursor_is_shown_for_commands_in_a_large_process(
    qtbot: QtBot, ordering: MainWindow, wait_cursor_at_changes: list[bool]
) -> None:
    rename(ordering)
    ordering.window_actions.edit.undo.trigger()
    ordering.window_actions.edit.redo.trigger()
    assert wait_cursor_at_changes == [True, True, True]
    qtbot.waitUntil(lambda: QGuiApplication.overrideCursor() is None)


@pytest.mark.parametrize(
    "limits",
    [
        replace(
            DEFAULT_LIMITS,
            large_process_nodes=ordering_node_count() + 5 * DEFAULT_LIMITS.nodes_per_selected_element,
        )
    ],
)
def test_wait_cursor_depends_on_the_size_of_the_selection(
    ordering: MainWindow, wait_cursor_at_changes: list[bool]
) -> None:
    nodes = list(ordering.workspace.scenario.nodes)
    ordering.workspace.selection.select(nodes[:2])
    rename(ordering)
    ordering.workspace.selection.select(nodes[:8])
    ordering.window_actions.edit.undo.trigger()
    assert wait_cursor_at_changes == [False, True]


def record_wait_cursor(signal: SignalInstance) -> list[bool]:
    """Return for each emission of `signal` whether the wait cursor was shown."""
    found: list[bool] = []
    signal.connect(lambda *_: found.append(has_wait_cursor()))
    return found


@pytest.mark.parametrize("limits", [replace(DEFAULT_LIMITS, large_process_nodes=3)])
def test_wait_cursor_is_shown_when_the_view_of_a_large_process_changes(qtbot: QtBot, ordering: MainWindow) -> None:
    workspace, scene = ordering.workspace, ordering.canvas.canvas_scene
    selected, redrawn = record_wait_cursor(workspace.selection.changed), record_wait_cursor(scene.redrawn)
    workspace.selection.select(["E1"])
    workspace.selection.select(["E1", "E2", "E3", "E4"])
    assert selected == [False, True]
    scene.set_options(replace(scene.options, colours="lane"))
    assert redrawn == [True]
    other = next(key for key in workspace.document.scenarios if key != workspace.scenario_id)
    shown = record_wait_cursor(workspace.view_state.scenario_changed)
    workspace.show_scenario(other)
    assert shown == [True]
    qtbot.waitUntil(lambda: QGuiApplication.overrideCursor() is None)


def test_wait_cursor_is_shown_when_the_colour_scheme_changes(qtbot: QtBot, ordering: MainWindow) -> None:
    cursors = record_wait_cursor(ordering.canvas.canvas_scene.redrawn)
    schemes = {action.text(): action for action in ordering.window_actions.view.schemes}
    schemes["&Dark"].trigger()
    schemes["&Light"].trigger()
    assert cursors == [True, True]
    qtbot.waitUntil(lambda: QGuiApplication.overrideCursor() is None)


def test_no_wait_cursor_is_shown_in_a_small_process(ordering: MainWindow, wait_cursor_at_changes: list[bool]) -> None:
    rename(ordering)
    assert wait_cursor_at_changes == [False]


@pytest.mark.parametrize("limits", [replace(DEFAULT_LIMITS, large_process_nodes=0)])
def test_cursor_is_restored_after_a_rejected_command(qtbot: QtBot, ordering: MainWindow) -> None:
    def reject(document: Document) -> Document:
        raise CommandRejected("No.")

    assert not ordering.workspace.editor.perform("nothing", reject)
    qtbot.waitUntil(lambda: QGuiApplication.overrideCursor() is None)
