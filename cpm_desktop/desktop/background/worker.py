"""Runs the background jobs of a window one at a time, the most urgent first, in one thread."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from enum import IntEnum
from itertools import count
from queue import PriorityQueue
from threading import Event
from typing import TypeAlias

from PySide6.QtCore import QObject, Qt, Signal

from cpm_desktop.progress import CancelledError, ReportProgress

Task: TypeAlias = Callable[[ReportProgress], object]
"""Computes a value in the thread of the worker; may read immutable values only, never widgets."""


class JobPriority(IntEnum):
    """How urgent a job is: of the queued jobs the one with the smallest number runs next."""

    AWAITED = 0
    """The user has asked for the result, and the window shows the progress."""
    VISIBLE = 1
    """The window shows the result."""
    BACKGROUND = 2
    """The result is hidden, but may be shown soon."""


def _ignore(_value: object) -> None:
    pass


@dataclass(eq=False, slots=True)
class Job:
    """A task for the worker, and the callbacks that receive its result in the thread of the window.

    A cancelled job calls no callback. If it runs already, it ends when the task next reports progress.
    """

    task: Task
    priority: JobPriority = JobPriority.VISIBLE
    on_finished: Callable[[object], object] = _ignore
    """Receives the result."""
    on_failed: Callable[[Exception], object] = _ignore
    """Receives the exception that the task raised; the worker raises it afterwards in the thread of the window."""
    on_progress: Callable[[float], object] = _ignore
    """Receives the completed share, from 0 to 1."""
    result: object = field(default=None, init=False)
    error: Exception | None = field(default=None, init=False)
    _cancel_requested: Event = field(default_factory=Event, init=False)

    @property
    def is_cancelled(self) -> bool:
        """Return whether the result is no longer wanted."""
        return self._cancel_requested.is_set()

    def cancel(self) -> None:
        """Drop the result, and end the task as soon as possible."""
        self._cancel_requested.set()

    def raise_if_cancelled(self) -> None:
        """End the task if the result is no longer wanted."""
        if self.is_cancelled:
            raise CancelledError


class BackgroundWorker(QObject):
    """Runs jobs in a thread of its own until the window is closed.

    The thread shares the interpreter with the window. One job at a time leaves half of the time to the window; two
    would leave a third.
    """

    _progress_reported = Signal(object, float)
    _job_ended = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._queue: PriorityQueue[tuple[JobPriority, int, Job]] = PriorityQueue()
        self._serial_numbers = count()
        self._unfinished_jobs: set[Job] = set()
        self._is_stopped = False
        self._progress_reported.connect(self._on_progress, Qt.ConnectionType.QueuedConnection)
        self._job_ended.connect(self._on_job_ended, Qt.ConnectionType.QueuedConnection)

    @property
    def is_idle(self) -> bool:
        """Return whether no job is queued or running, cancelled ones included."""
        return not self._unfinished_jobs

    def submit(self, job: Job) -> None:
        """Run `job` after the running one and the queued ones that are as urgent or more urgent."""
        if self._is_stopped:
            return
        self._unfinished_jobs.add(job)
        self._queue.put((job.priority, next(self._serial_numbers), job))
        self._executor.submit(self._run_most_urgent)

    def stop(self) -> None:
        """Cancel all jobs, accept no others, and wait until the thread has ended."""
        self._is_stopped = True
        for job in self._unfinished_jobs:
            job.cancel()
        self._executor.shutdown(wait=True, cancel_futures=True)
        self._unfinished_jobs.clear()

    def _run_most_urgent(self) -> None:
        """Run the most urgent of the queued jobs; called in the thread of the worker, once for each job."""
        _priority, _number, job = self._queue.get_nowait()
        try:
            job.raise_if_cancelled()
            job.result = job.task(lambda share: self._report_progress(job, share))
        except Exception as error:
            job.error = error
        self._job_ended.emit(job)

    def _report_progress(self, job: Job, share: float) -> None:
        """Pass on the progress of a job; called in the thread of the worker."""
        job.raise_if_cancelled()
        self._progress_reported.emit(job, share)

    def _on_progress(self, job: Job, share: float) -> None:
        if not job.is_cancelled:
            job.on_progress(share)

    def _on_job_ended(self, job: Job) -> None:
        self._unfinished_jobs.discard(job)
        if self._is_stopped or isinstance(job.error, CancelledError):
            return
        if job.error is not None:
            if not job.is_cancelled:
                job.on_failed(job.error)
            raise job.error
        if not job.is_cancelled:
            job.on_finished(job.result)
