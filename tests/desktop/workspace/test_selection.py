"""The selection of the workspace."""

from __future__ import annotations

from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.editing.commands.elements import delete_elements


def test_deleted_elements_are_deselected(ordering: MainWindow) -> None:
    workspace = ordering.workspace
    workspace.selection.select(["E1", "nowhere", "E2", "E1"])
    assert list(workspace.selection.ids) == ["E1", "E2"]
    workspace.editor.perform("delete", lambda document: delete_elements(document, "today", ["E1"]))
    assert list(workspace.selection.ids) == ["E2"]
