"""Writes unsaved documents to the recovery journal within two seconds, without blocking the window.

Documents are immutable, so another thread can write one while the user edits the next. That thread also measures the
delays, so it writes even while the window is busy.
"""

from __future__ import annotations

import math
import threading
from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QObject, Qt, Signal

from cpm_desktop.desktop.background.limits import Limits
from cpm_desktop.desktop.files.document_file import DocumentFile
from cpm_desktop.desktop.workspace.workspace import Workspace
from cpm_desktop.storage.recovery_journal import Journal, RecoverableDocument, Snapshot


class Autosave(QObject):
    """Follows a workspace: the journal contains its document while the document is modified."""

    failed = Signal(str)
    """Writing failed, for the first time since it last succeeded; carries a sentence. Writing is retried."""
    resumed = Signal(str)
    """Writing succeeded again after a failure; carries the sentence that no longer applies."""
    _write_finished = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        document_file: DocumentFile,
        journal: Journal,
        limits: Limits,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._document_file = workspace, document_file
        self._failure = ""
        self._write_finished.connect(self._on_write_finished, Qt.ConnectionType.QueuedConnection)
        self._journal_writer = JournalWriter(journal, limits, self._write_finished.emit)
        document_signals = (workspace.changed, workspace.file_path_changed, workspace.typed_text_changed)
        for signal in (*document_signals, document_file.saved):
            signal.connect(self._schedule_write)
        self._journal_writer.start()

    def adopt(self, recoverable: RecoverableDocument) -> None:
        """Continue in the journal slot of a document that was recovered and is shown now."""
        self._journal_writer.adopt(recoverable)

    def flush(self) -> None:
        """Write the present document now, with the text that is still being typed."""
        self._workspace.editor.commit_pending_edits()
        self._journal_writer.flush()

    def keep(self) -> None:
        """Write the present document now, and stop writing; the next start offers it."""
        self._workspace.editor.commit_pending_edits()
        self._journal_writer.keep()

    def stop(self) -> None:
        """Stop writing and empty the journal, because the window was closed."""
        self._journal_writer.stop()

    def _schedule_write(self) -> None:
        """Write the present document, with the text that is still being typed, after the delay.

        The commands of this text run in the thread of the journal, because typing must stay fast.
        """
        workspace, session = self._workspace, self._workspace.session
        path, saved_fingerprint = workspace.file_path, self._document_file.saved_fingerprint
        commands = workspace.open_fields.commands
        document = session.document if commands else session.document_to_save

        def take_snapshot() -> Snapshot:
            return Snapshot(session.document_with(document, commands), path, saved_fingerprint)

        self._journal_writer.schedule(take_snapshot if workspace.has_unsaved_changes else None)

    def _on_write_finished(self, problem: str) -> None:
        """Report the first failure, and the first success after it."""
        if problem and not self._failure:
            message = self.tr("Unsaved changes cannot be kept for recovery: {problem} Save the file yourself.")
            self._failure = message.format(problem=problem)
            self.failed.emit(self._failure)
        elif self._failure and not problem:
            self.resumed.emit(self._failure)
            self._failure = ""


class JournalWriter(threading.Thread):
    """Takes and writes the last scheduled snapshot when its delay is over; the only user of the journal."""

    def __init__(self, journal: Journal, limits: Limits, report_result: Callable[[str], object]) -> None:
        super().__init__(name="autosave", daemon=True)
        self._journal, self._limits = journal, limits
        self._report_result = report_result
        self._write_lock = threading.Lock()
        self._changed = threading.Condition()
        self._take_snapshot: Callable[[], Snapshot] | None = None
        self._first_change = self._deadline = math.inf
        self._stop_requested = False

    def schedule(self, take_snapshot: Callable[[], Snapshot] | None) -> None:
        """Write the result of `take_snapshot` to the journal after a delay; None empties the journal immediately."""
        with self._changed:
            now = monotonic()
            self._first_change = min(self._first_change, now)
            self._take_snapshot = take_snapshot
            self._deadline = write_deadline(self._limits, self._first_change, now) if take_snapshot else now
            self._changed.notify()

    def adopt(self, recoverable: RecoverableDocument) -> None:
        """Write to the journal slot of `recoverable` from now on."""
        with self._write_lock:
            self._journal.adopt(recoverable)

    def flush(self) -> None:
        """Write the last scheduled snapshot now, unless it is written already."""
        if self._deadline < math.inf:
            self._write()

    def keep(self) -> None:
        """Write the last scheduled snapshot, end the thread, and leave the journal for the next start."""
        if self._end_thread():
            self.flush()
            self._journal.release()

    def stop(self) -> None:
        """End the thread and empty the journal."""
        if self._end_thread():
            self._journal.close()

    def _end_thread(self) -> bool:
        """End the thread; return whether it ended, which a disk that does not answer can prevent."""
        with self._changed:
            self._stop_requested = True
            self._changed.notify()
        self.join(self._limits.autosave_shutdown_seconds)
        return not self.is_alive()

    def run(self) -> None:
        """Write snapshots until `stop` is called."""
        while self._wait_for_deadline():
            self._write()

    def _wait_for_deadline(self) -> bool:
        """Wait until a snapshot must be written; return False when `stop` is called."""
        with self._changed:
            while not self._stop_requested and (remaining := self._deadline - monotonic()) > 0:
                self._changed.wait(min(remaining, threading.TIMEOUT_MAX))
            return not self._stop_requested

    def _write(self) -> None:
        """Write or clear the journal; report any exception, because it must not end the thread."""
        with self._write_lock:
            with self._changed:
                take_snapshot = self._take_snapshot
                self._first_change = self._deadline = math.inf
            try:
                if take_snapshot is None:
                    self._journal.clear()
                else:
                    self._journal.write(take_snapshot())
            except Exception as error:
                self._schedule_retry()
                self._report_result(str(error) or type(error).__name__)
            else:
                self._report_result("")

    def _schedule_retry(self) -> None:
        with self._changed:
            self._deadline = min(self._deadline, monotonic() + self._limits.autosave_retry_seconds)


def write_deadline(limits: Limits, first_change: float, last_change: float) -> float:
    """Return when to write, given the times of the first and the last unwritten change."""
    return min(last_change + limits.autosave_delay_seconds, first_change + limits.max_autosave_delay_seconds)
