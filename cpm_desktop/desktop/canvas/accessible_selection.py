"""Announces the selection on the canvas to screen readers."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from cpm_desktop.desktop.text.accessible_text import selection_announcement
from cpm_desktop.desktop.text.announcement import announce
from cpm_desktop.desktop.workspace.workspace import Workspace


class SelectionAnnouncer(QObject):
    """Keeps the accessible description of the canvas up to date; announces changes while the canvas has the focus."""

    def __init__(self, canvas: QWidget, workspace: Workspace) -> None:
        super().__init__(canvas)
        self._canvas, self._workspace = canvas, workspace
        for signal in (workspace.selection.changed, workspace.view_state.scenario_changed, workspace.changed):
            signal.connect(self._update_description)
        self._update_description()

    def _update_description(self) -> None:
        description = selection_announcement(
            self._workspace.view_state.view.scenario, self._workspace.selection.view_ids
        )
        if description == self._canvas.accessibleDescription():
            return
        self._canvas.setAccessibleDescription(description)
        if self._canvas.hasFocus():
            announce(self._canvas, description)
