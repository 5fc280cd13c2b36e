"""Notices at once when another program changes the file of the document."""

from __future__ import annotations

from PySide6.QtCore import QFileSystemWatcher, QObject

from cpm_desktop.desktop.background.idle_timer import debounce_timer
from cpm_desktop.desktop.background.limits import Limits
from cpm_desktop.desktop.files.document_file import DocumentFile
from cpm_desktop.desktop.workspace.workspace import Workspace


class FileWatcher(QObject):
    """Watches the file and its folder: programs that replace a file instead of writing to it end a watch on the file.

    `DocumentFile.check_external_change` then compares the contents, so that own savings cause nothing.
    """

    def __init__(self, workspace: Workspace, document_file: DocumentFile, limits: Limits, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._document_file = workspace, document_file
        self._watcher = QFileSystemWatcher(self)
        self._check_timer = debounce_timer(self, limits.file_change_delay_ms, self._check)
        self._watcher.fileChanged.connect(self._check_timer.start)
        self._watcher.directoryChanged.connect(self._check_timer.start)
        workspace.file_path_changed.connect(self._watch)

    def _watch(self) -> None:
        """Watch the present file and its folder, and nothing else."""
        path = self._workspace.file_path
        wanted = {str(path), str(path.parent)} if path is not None else set()
        watched = {*self._watcher.files(), *self._watcher.directories()}
        if watched - wanted:
            self._watcher.removePaths(sorted(watched - wanted))
        existing = sorted(name for name in wanted - watched if path is not None and path.exists())
        if existing:
            self._watcher.addPaths(existing)

    def _check(self) -> None:
        self._watch()
        self._document_file.check_external_change()
