"""One piece of work after the other in a thread that does not outlive the window whose work it is."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from threading import Event, Lock

from PySide6.QtCore import QObject, Qt, Signal

from cpm_desktop.progress import CancelledError, ReportProgress

LOCK_POLL_INTERVAL = 0.05
"""Seconds between two looks whether work that waits for its turn is still wanted."""
_EXCLUSIVE_LOCK = Lock()
"""The window shares the interpreter with what is done in the background: two at once would leave it a third."""


class BackgroundWorker(QObject):
    """Does one piece of work at a time and says what came of it; whoever gives it looks at values alone there.

    Of several backgrounds one works at a time, so that half of the time remains for the window.
    Work that is not wanted any more ends as soon as it next tells how far it is.
    """

    progress_changed = Signal(float)
    """Carries the share of the work that is done, from 0 to 1."""
    finished = Signal(object)
    """Carries what the work returned."""
    cancelled = Signal()
    """The work was given up."""
    failed = Signal()
    """The work met a mistake of the program, which is raised next, so that it is told like any other."""
    _future_done = Signal(object)

    def __init__(self, name: str, parent: QObject) -> None:
        super().__init__(parent)
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._cancel_requested = Event()
        self._is_stopped = False
        self.is_running = False
        self._future_done.connect(self._on_future_done, Qt.ConnectionType.QueuedConnection)

    def start(self, task: Callable[[ReportProgress], object]) -> None:
        """Do `work`, which is given whom to tell how far it is; nothing else may be under way."""
        if self._is_stopped:
            return
        self.is_running = True
        self._cancel_requested.clear()
        self._executor.submit(self._run_exclusively, task).add_done_callback(self._future_done.emit)

    def cancel(self) -> None:
        """Give up what is being done."""
        self._cancel_requested.set()

    def stop(self) -> None:
        """Do nothing any more; wait until the thread is gone."""
        self._is_stopped = True
        self.cancel()
        self._executor.shutdown(wait=True, cancel_futures=True)
        self.is_running = False

    def _run_exclusively(self, task: Callable[[ReportProgress], object]) -> object:
        """Return what `work` returns, as soon as nothing else is done in the background; called from its thread."""
        while not _EXCLUSIVE_LOCK.acquire(timeout=LOCK_POLL_INTERVAL):
            self._report(0.0)
        try:
            return task(self._report)
        finally:
            _EXCLUSIVE_LOCK.release()

    def _report(self, progress: float) -> None:
        """Pass on how far the work is; called from its thread."""
        if self._cancel_requested.is_set():
            raise CancelledError
        self.progress_changed.emit(progress)

    def _on_future_done(self, future: Future[object]) -> None:
        self.is_running = False
        if self._is_stopped:
            return
        error = future.exception()
        if error is None:
            self.finished.emit(future.result())
        elif isinstance(error, CancelledError):
            self.cancelled.emit()
        else:
            self.failed.emit()
            raise error
