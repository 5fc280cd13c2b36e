"""Keeps what is not saved in the recovery journal, at most two seconds behind, without holding anybody up.

Documents never change, so another thread can write one while the next is being made. That thread keeps the time too:
it goes on even while the window is busy.
"""

from __future__ import annotations

import math
import threading
from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QObject, Qt, Signal

from cpm_desktop.desktop.files.document_file import Files
from cpm_desktop.desktop.workspace.workspace import Workspace
from cpm_desktop.storage.journal import Journal, Leftover, Snapshot

QUIET = 0.5
"""Seconds of rest after a change, after which the document is written."""
LATEST = 1.0
"""Seconds after the first change, after which it is written even without rest; a second is left for the writing."""
RETRY = 2.0
"""Seconds after which it is tried again where writing failed."""
PATIENCE = 5.0
"""Seconds that closing the window waits for a disk that does not answer."""


class Autosave(QObject):
    """Follows a workspace: what is modified is kept in the journal, and what is not is not."""

    failed = Signal(str)
    """Writing failed, for the first time since it last worked; carries a sentence. It goes on trying."""
    _tried = Signal(str)

    def __init__(self, workspace: Workspace, files: Files, journal: Journal, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._files = workspace, files
        self._is_failing = False
        self._tried.connect(self._on_tried, Qt.ConnectionType.QueuedConnection)
        self._keeper = Keeper(journal, self._tried.emit)
        for signal in (workspace.changed, workspace.path_changed, files.saved):
            signal.connect(self._keep)
        self._keeper.start()

    def adopt(self, leftover: Leftover) -> None:
        """Go on in the place of a document that was recovered from the journal and is shown now."""
        self._keeper.adopt(leftover)

    def stop(self) -> None:
        """Keep nothing any more: the window was closed, and nothing is lost by that."""
        self._keeper.stop()

    def _keep(self) -> None:
        session = self._workspace.session
        known = self._files.known
        self._keeper.keep(Snapshot(session.to_save, self._workspace.path, known) if session.is_modified else None)

    def _on_tried(self, problem: str) -> None:
        if problem and not self._is_failing:
            told = self.tr("Unsaved changes cannot be kept for recovery: {problem} Better save them yourself for now.")
            self.failed.emit(told.format(problem=problem))
        self._is_failing = bool(problem)


class Keeper(threading.Thread):
    """Writes the last snapshot it was given when its time has come; the only one that touches the journal."""

    def __init__(self, journal: Journal, tell: Callable[[str], object]) -> None:
        super().__init__(name="autosave", daemon=True)
        self._journal = journal
        self._tell = tell
        self._writing = threading.Lock()
        self._news = threading.Condition()
        self._wanted: Snapshot | None = None
        self._first = self._due = math.inf
        self._is_stopped = False

    def keep(self, snapshot: Snapshot | None) -> None:
        """Have `snapshot` in the journal soon; None empties it at once."""
        with self._news:
            now = monotonic()
            self._first = min(self._first, now)
            self._wanted = snapshot
            self._due = due(self._first, now) if snapshot else now
            self._news.notify()

    def adopt(self, leftover: Leftover) -> None:
        """Write in the place of `leftover` from now on."""
        with self._writing:
            self._journal.adopt(leftover)

    def stop(self) -> None:
        """End, and leave nothing in the journal."""
        with self._news:
            self._is_stopped = True
            self._news.notify()
        self.join(PATIENCE)
        if not self.is_alive():
            self._journal.close()

    def run(self) -> None:
        """Write whenever it is time."""
        while self._wait():
            self._write()

    def _wait(self) -> bool:
        """Wait until something is to be written; return False when there never will be."""
        with self._news:
            while not self._is_stopped and (rest := self._due - monotonic()) > 0:
                self._news.wait(min(rest, threading.TIMEOUT_MAX))
            return not self._is_stopped

    def _write(self) -> None:
        """Write what is wanted; whatever goes wrong is told, for this thread must outlive it."""
        with self._writing:
            with self._news:
                snapshot = self._wanted
                self._first = self._due = math.inf
            try:
                if snapshot is None:
                    self._journal.clear()
                else:
                    self._journal.write(snapshot)
            except Exception as error:
                self._try_again()
                self._tell(str(error) or type(error).__name__)
            else:
                self._tell("")

    def _try_again(self) -> None:
        with self._news:
            self._due = min(self._due, monotonic() + RETRY)


def due(first: float, last: float) -> float:
    """Return when to write, given when the first and the last change happened that are not written yet."""
    return min(last + QUIET, first + LATEST)
