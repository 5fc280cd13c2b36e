"""Runs tasks that may take long in another thread, and waits for the result without freezing the window.

A caller gets the result from `run`, as from any function. A task that finishes quickly shows nothing. During a longer
one the status bar shows its name, its progress and a Cancel button, and all other input is blocked.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from threading import Event
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Signal

from cpm_desktop.desktop.background.limits import Limits
from cpm_desktop.progress import CancelledError, ReportProgress, ignore_progress

Result = TypeVar("Result")


class BlockingTaskRunner(QObject):
    """Runs one task at a time; a task that starts another one includes it.

    While a task runs, the workspace and the document file refuse every change: see `refuse_if_running`.
    """

    about_to_run = Signal()
    """A task is about to run; text that is still being typed must become a command now, see `prepare`."""
    started = Signal(str)
    """The task takes noticeably long; carries its name."""
    progress_changed = Signal(float)
    """Carries the completed share, from 0 to 1."""
    finished = Signal()
    """A task that was `started` has returned, failed or been cancelled."""
    cancelled = Signal()
    """The user cancelled the task; it has had no effect."""
    change_refused = Signal(str)
    """A change was refused because a task is running; carries a sentence for the user."""
    _future_done = Signal()

    def __init__(self, limits: Limits) -> None:
        super().__init__()
        self._limits = limits
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="blocking task")
        self._cancel_requested = Event()
        self._is_running = self._is_preparing = False
        self._task_name = ""
        self._progress = 0.0
        self._progress_timer = QTimer(self)
        self._progress_timer.setInterval(limits.progress_interval_ms)
        self._progress_timer.timeout.connect(lambda: self.progress_changed.emit(self._progress))

    def run(self, name: str, task: Callable[[ReportProgress], Result]) -> Result:
        """Return what `task` returns, or raise what it raises: CancelledError if the user cancelled it.

        `task` runs in another thread, so it may read immutable values only, never widgets. It receives the function
        to which it reports its progress.
        """
        if self._is_preparing:
            return task(ignore_progress)
        if self._is_running:
            return task(self._report)
        self.prepare()
        self._is_running, self._task_name, self._progress = True, name, 0.0
        self._cancel_requested.clear()
        try:
            future = self._executor.submit(task, self._report)
            if not wait([future], timeout=self._limits.progress_delay_seconds).done:
                self._wait_showing_progress(name, future)
            return future.result()
        except CancelledError:
            self.cancelled.emit()
            raise
        finally:
            self._is_running = False

    def prepare(self) -> None:
        """Have text that is still being typed committed, before the caller reads the document that it works on.

        The commands of these commits run in the window's thread: the user cannot cancel them, so no text is lost.
        """
        if not self._is_preparing and not self._is_running:
            self._is_preparing = True
            try:
                self.about_to_run.emit()
            finally:
                self._is_preparing = False

    @property
    def is_running(self) -> bool:
        """Return whether a task is running."""
        return self._is_running

    @property
    def busy_message(self) -> str:
        """Return the sentence with which changes are refused while a task is running."""
        return self.tr("Wait for this to finish, or cancel it: {task}").format(task=self._task_name)

    def refuse_if_running(self) -> bool:
        """Return whether a task is running; if so, tell the user why; the caller must change nothing."""
        if self._is_running:
            self.change_refused.emit(self.busy_message)
        return self._is_running

    def cancel(self) -> None:
        """Cancel the task; it ends when it next reports its progress."""
        self._cancel_requested.set()

    def shut_down(self) -> None:
        """Cancel the task, and wait until the thread has ended."""
        self.cancel()
        self._executor.shutdown(wait=True, cancel_futures=True)

    def _wait_showing_progress(self, name: str, future: Future[Result]) -> None:
        """Handle events until the task is done."""
        loop = QEventLoop()
        self._future_done.connect(loop.quit, Qt.ConnectionType.QueuedConnection)
        future.add_done_callback(lambda _future: self._future_done.emit())
        self.started.emit(name)
        self._progress_timer.start()
        try:
            loop.exec()
        finally:
            self._progress_timer.stop()
            self._future_done.disconnect(loop.quit)
            self.finished.emit()

    def _report(self, progress: float) -> None:
        """Store the progress of the task; called in its thread."""
        if self._cancel_requested.is_set():
            raise CancelledError
        self._progress = progress
