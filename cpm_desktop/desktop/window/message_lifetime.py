"""Removes messages whose cause is gone."""

from __future__ import annotations

from PySide6.QtCore import QObject

from cpm_desktop.desktop.files.document_file import DocumentFile
from cpm_desktop.desktop.widgets.message_bar import MessageBar
from cpm_desktop.desktop.workspace.workspace import Workspace


class MessageLifetime(QObject):
    """Dismisses the message of a window when it no longer applies.

    Every message ends when the document is saved or another document is opened. A message that is not an error also
    ends with the next change of the document.
    """

    def __init__(
        self, workspace: Workspace, document_file: DocumentFile, message_bar: MessageBar, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._workspace, self._message_bar = workspace, message_bar
        self._document_when_shown = workspace.document
        message_bar.shown.connect(self._record_document)
        workspace.changed.connect(lambda _change: self._dismiss_if_outdated())
        workspace.opened.connect(message_bar.dismiss)
        document_file.saved.connect(message_bar.dismiss)

    def _record_document(self) -> None:
        self._document_when_shown = self._workspace.document

    def _dismiss_if_outdated(self) -> None:
        """Dismiss a message about an earlier document; a message about this change is shown before its signal."""
        if self._message_bar.level != "error" and self._workspace.document is not self._document_when_shown:
            self._message_bar.dismiss()
