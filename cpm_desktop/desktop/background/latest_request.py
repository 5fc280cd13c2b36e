"""Computes the value that was requested last, in the background; results of earlier requests are dropped."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from cpm_desktop.desktop.background.idle_timer import IdleTimer, is_mouse_button_down
from cpm_desktop.desktop.background.worker import BackgroundWorker, Job, JobPriority, Task


class LatestRequest(QObject):
    """Holds at most one request; a new one replaces and cancels the one before.

    With a delay, a request starts only after the user has been idle for so long.
    """

    finished = Signal(object, object)
    """The value was computed; carries the key of the request and the value."""
    progress_changed = Signal(float)
    """Carries the completed share, from 0 to 1."""
    failed = Signal()
    """The task raised an exception, which is raised next in the thread of the window."""

    def __init__(
        self,
        worker: BackgroundWorker,
        parent: QObject,
        *,
        delay_ms: int | None = None,
        is_busy: Callable[[], bool] = is_mouse_button_down,
    ) -> None:
        super().__init__(parent)
        self._worker = worker
        self._key: object = None
        self._next_job: Job | None = None
        self._submitted_job: Job | None = None
        self._idle_timer = IdleTimer(self, delay_ms, self._submit, is_busy) if delay_ms is not None else None

    @property
    def key(self) -> object:
        """Return the key of the last request; None after it finished or was cancelled, but not after it failed."""
        return self._key

    @property
    def is_pending(self) -> bool:
        """Return whether a value is still to come."""
        return self._next_job is not None or self.is_submitted

    @property
    def is_submitted(self) -> bool:
        """Return whether the delay is over, and the worker has the request."""
        return self._submitted_job is not None

    def request(
        self, key: object, task: Task, priority: JobPriority = JobPriority.VISIBLE, *, skips_delay: bool = False
    ) -> None:
        """Compute a value instead of the last requested one; with `skips_delay`, as soon as the user is not busy."""
        self.cancel()
        self._key = key
        self._next_job = Job(task, priority, self._on_finished, self._on_failed, self.progress_changed.emit)
        if self._idle_timer is None:
            self._submit()
        elif skips_delay:
            self._idle_timer.fire()
        else:
            self._idle_timer.start()

    def cancel(self) -> None:
        """Drop the request, if there is one."""
        if self._idle_timer is not None:
            self._idle_timer.stop()
        if self._submitted_job is not None:
            self._submitted_job.cancel()
        self._key = self._next_job = self._submitted_job = None

    def _submit(self) -> None:
        job, self._next_job = self._next_job, None
        if job is not None:
            self._submitted_job = job
            self._worker.submit(job)

    def _on_finished(self, value: object) -> None:
        key, self._key, self._submitted_job = self._key, None, None
        self.finished.emit(key, value)

    def _on_failed(self, _error: Exception) -> None:
        self._submitted_job = None
        self.failed.emit()
