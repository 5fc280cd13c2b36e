"""Offers to recover documents that a stopped program left unsaved."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from cpm_desktop.desktop.files.autosave import Autosave
from cpm_desktop.desktop.files.document_file import DocumentFile, display_name
from cpm_desktop.desktop.text.quantities import format_timestamp
from cpm_desktop.desktop.widgets.notification_bar import NotificationAction
from cpm_desktop.desktop.widgets.prompt_bar import Prompt, PromptBar
from cpm_desktop.storage.errors import UnreadableFileError
from cpm_desktop.storage.recovery_journal import RecoverableDocument, scan
from cpm_desktop.storage.recovery_journal_header import JournalHeader


class RecoveryPrompts(QObject):
    """Shows a prompt for each recoverable document; undecided ones are offered again at the next start."""

    unreadable = Signal(str)
    """A document in the journal cannot be read; carries a sentence that says where it is kept."""

    def __init__(
        self,
        document_file: DocumentFile,
        autosave: Autosave,
        prompt_bar: PromptBar,
        confirm_close: Callable[[], bool],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._document_file, self._autosave, self._prompt_bar, self._confirm_close = (
            document_file,
            autosave,
            prompt_bar,
            confirm_close,
        )
        self._undecided: list[RecoverableDocument] = []

    def prompt(self, folder: Path) -> None:
        """Show a prompt for each document that is left in the journal at `folder`."""
        recovery_scan = scan(folder)
        for recoverable in recovery_scan.documents:
            self._undecided.append(recoverable)
            self._show_prompt(recoverable)
        for path in recovery_scan.quarantined:
            self._report_unreadable(path)

    def release_undecided(self) -> None:
        """Keep the undecided documents for the next start."""
        while self._undecided:
            self._undecided.pop().release()

    def _show_prompt(self, recoverable: RecoverableDocument) -> None:
        recover = NotificationAction(self.tr("Recover"), lambda: self._recover(recoverable))
        discard = NotificationAction(self.tr("Discard"), lambda: self._discard(recoverable))
        self._prompt_bar.push(Prompt(self._prompt_text(recoverable), (recover, discard)))

    def _prompt_text(self, recoverable: RecoverableDocument) -> str:
        text = self.tr("Unsaved work on “{name}” from {time} was found.")
        if recoverable.has_file_changed:
            text += " " + self.tr("The file has changed since then.")
        return text.format(
            name=self._document_name(recoverable.header), time=format_timestamp(recoverable.header.written)
        )

    def _document_name(self, header: JournalHeader) -> str:
        if header.path is not None:
            return display_name(header.path)
        return header.title or self.tr("Untitled")

    def _recover(self, recoverable: RecoverableDocument) -> None:
        if not self._confirm_close():
            self._show_prompt(recoverable)
            return
        header = recoverable.header
        try:
            is_shown = self._document_file.recover(recoverable.read, header.path, header.known)
        except UnreadableFileError:
            self._undecided.remove(recoverable)
            self._report_unreadable(recoverable.quarantine())
            return
        if not is_shown:
            self._show_prompt(recoverable)
            return
        self._undecided.remove(recoverable)
        self._autosave.adopt(recoverable)

    def _discard(self, recoverable: RecoverableDocument) -> None:
        self._undecided.remove(recoverable)
        recoverable.discard()

    def _report_unreadable(self, path: Path) -> None:
        text = self.tr("Unsaved work was found but cannot be read; it is kept in {path}.")
        self.unreadable.emit(text.format(path=path))
