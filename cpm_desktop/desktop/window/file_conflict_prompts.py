"""Prompts about files that are open elsewhere or were changed by another program."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject

from cpm_desktop.desktop.actions.file_actions import FileActions
from cpm_desktop.desktop.files.document_file import DocumentFile, display_name, lock_message
from cpm_desktop.desktop.widgets.notification_bar import NotificationAction
from cpm_desktop.desktop.widgets.prompt_bar import Prompt, PromptBar
from cpm_desktop.desktop.window.window_list import WindowList
from cpm_desktop.desktop.workspace.workspace import Workspace
from cpm_desktop.storage.document_lock import LockOwner


class FileConflictPrompts(QObject):
    """Shows at most one prompt about files at a time; opening or saving a document removes it."""

    def __init__(
        self,
        workspace: Workspace,
        document_file: DocumentFile,
        file_actions: FileActions,
        prompt_bar: PromptBar,
        windows: WindowList,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._windows = windows
        self._workspace, self._document_file, self._file_actions, self._prompt_bar = (
            workspace,
            document_file,
            file_actions,
            prompt_bar,
        )
        self._current_prompt: Prompt | None = None
        document_file.locked_elsewhere.connect(self._on_locked_elsewhere)
        document_file.save_conflict.connect(self._on_save_conflict)
        document_file.external_change.connect(self._on_external_change)
        workspace.file_path_changed.connect(self._remove_prompt)
        document_file.saved.connect(self._remove_prompt)
        parent.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Check the file for changes whenever the window is activated."""
        if event.type() == QEvent.Type.WindowActivate:
            self._document_file.check_external_change()
        return super().eventFilter(watched, event)

    def _on_locked_elsewhere(self, path: Path, owner: LockOwner) -> None:
        """Show the window of this program that has the file open, else offer a copy."""
        other_window = self._windows.window_with_file(path)
        if other_window is not None:
            self._windows.activate(other_window)
            return
        confirm_close, document_file = self._file_actions.confirm_close, self._document_file
        actions = [
            NotificationAction(self.tr("Open a Copy"), lambda: confirm_close() and document_file.open_copy(path))
        ]
        if not owner.is_on_this_host:  # it is unknown whether a program on another host still runs
            actions.append(
                NotificationAction(
                    self.tr("Open Anyway"), lambda: confirm_close() and document_file.open(path, force=True)
                )
            )
        self._show_prompt(Prompt(lock_message(path, owner), tuple(actions)))

    def _on_save_conflict(self, path: Path) -> None:
        text = self.tr(
            "“{name}” was changed by another program, so it was not saved. Overwrite replaces those "
            "changes. Reload discards yours."
        )
        overwrite = NotificationAction(self.tr("Overwrite"), lambda: self._file_actions.save_now(overwrite=True))
        copy = NotificationAction(self.tr("Save as Copy…"), self._file_actions.save_as.trigger)
        reload = NotificationAction(self.tr("Reload"), lambda: self._document_file.open(path))
        self._show_prompt(Prompt(text.format(name=display_name(path)), (overwrite, copy, reload)))

    def _on_external_change(self, path: Path) -> None:
        reload = NotificationAction(self.tr("Reload"), lambda: self._document_file.open(path))
        keep = NotificationAction(self.tr("Keep Mine"), self._remove_prompt)
        if self._workspace.has_unsaved_changes:
            text = self.tr(
                "“{name}” was changed by another program. Reload shows those changes and discards yours. "
                "Nothing is overwritten without asking."
            )
            actions = [reload, NotificationAction(self.tr("Save as Copy…"), self._file_actions.save_as.trigger), keep]
        else:
            text = self.tr("“{name}” was changed by another program. Reload shows those changes.")
            actions = [reload, keep]
        self._show_prompt(Prompt(text.format(name=display_name(path)), tuple(actions)))

    def _show_prompt(self, prompt: Prompt) -> None:
        self._remove_prompt()
        self._current_prompt = prompt
        self._prompt_bar.push(prompt)

    def _remove_prompt(self) -> None:
        if self._current_prompt is not None:
            self._prompt_bar.remove(self._current_prompt)
            self._current_prompt = None
