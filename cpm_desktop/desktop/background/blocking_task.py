"""Work that may take long: done in another thread while the window shows how far it is and offers to stop it.

Whoever wants something done calls `do` and gets the result, as from any function. Work that is done at once is over
before anybody is told; of the rest the status bar shows name and share, and holds back everything but its Cancel
(see `progress_line`), so that nothing changes under the hands of the work.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from threading import Event
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Signal

from cpm_desktop.desktop.background.limits import Limits
from cpm_desktop.progress import CancelledError, ReportProgress

Result = TypeVar("Result")


class BlockingTaskRunner(QObject):
    """Runs one task at a time; a task that starts another one includes it.

    While a task runs, the workspace and the document file refuse every change: see `refuse_if_running`.
    """

    about_to_run = Signal()
    """A task is about to run; text that is still being typed must become a command now."""
    started = Signal(str)
    """Something takes a while; carries what is being done, as a short heading."""
    progress_changed = Signal(float)
    """Carries the share that is done, from 0 to 1."""
    finished = Signal()
    """It is over, in whichever way."""
    cancelled = Signal()
    """It was not done, because somebody stopped it."""
    change_refused = Signal(str)
    """A change was refused because a task is running; carries a sentence for the user."""
    _future_done = Signal()

    def __init__(self, limits: Limits) -> None:
        super().__init__()
        self._limits = limits
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="long work")
        self._cancel_requested = Event()
        self._is_running = self._is_preparing = False
        self._task_name = ""
        self._progress = 0.0
        self._progress_timer = QTimer(self)
        self._progress_timer.setInterval(limits.progress_interval_ms)
        self._progress_timer.timeout.connect(lambda: self.progress_changed.emit(self._progress))

    def run(self, name: str, task: Callable[[ReportProgress], Result]) -> Result:
        """Return what `work` returns, or raise what it raises: StoppedError where somebody stopped it.

        `work` runs in another thread, so it may look at values alone, and nowhere at widgets; it is given whom to tell
        how far it is.
        """
        if self._is_running:
            return task(self._report)
        self._prepare()
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

    @property
    def is_running(self) -> bool:
        """Return whether a task is running."""
        return self._is_running

    @property
    def busy_message(self) -> str:
        """Return the sentence with which changes are refused while a task is running."""
        return self.tr("Wait for this to finish, or cancel it: {task}").format(task=self._task_name)

    def refuse_if_running(self) -> bool:
        """Return whether a task is running; if so, the caller must change nothing, and the user is told why."""
        if self._is_running:
            self.change_refused.emit(self.busy_message)
        return self._is_running

    def cancel(self) -> None:
        """Let what is being done end as soon as it next tells how far it is."""
        self._cancel_requested.set()

    def shut_down(self) -> None:
        """Stop, and wait until the thread is gone."""
        self.cancel()
        self._executor.shutdown(wait=True, cancel_futures=True)

    def _prepare(self) -> None:
        """Let pending edits become commands; one of these may need a task of its own."""
        if not self._is_preparing:
            self._is_preparing = True
            try:
                self.about_to_run.emit()
            finally:
                self._is_preparing = False

    def _wait_showing_progress(self, name: str, future: Future[Result]) -> None:
        """Let the window live until the work is over."""
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
        """Note how far the work is; called from its thread."""
        if self._cancel_requested.is_set():
            raise CancelledError
        self._progress = progress
