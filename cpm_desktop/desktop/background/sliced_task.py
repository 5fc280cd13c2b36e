"""Runs many small steps between events, in slices of a few milliseconds, so that the window stays responsive."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from time import perf_counter, thread_time

from PySide6.QtCore import QObject, QTimer, Signal

from cpm_desktop.desktop.background.limits import Limits


def never_busy() -> bool:
    """Return False, for tasks that need not wait for the user."""
    return False


class SlicedTask(QObject):
    """Iterates over the steps of a task: some of them, then the pending events, then more of them.

    A slice takes half as long as everything since the last slice, painting above all, within the limits. While the user
    is busy, the task waits.
    """

    finished = Signal()
    """The last step is done."""

    def __init__(self, limits: Limits, parent: QObject, is_busy: Callable[[], bool] = never_busy) -> None:
        super().__init__(parent)
        self._limits, self._is_busy = limits, is_busy
        self._steps: Iterator[object] = iter(())
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._run_slice)
        self._slice_ended_at = perf_counter()

    @property
    def is_running(self) -> bool:
        """Return whether steps are left."""
        return self._timer.isActive()

    def start(self, steps: Iterable[object]) -> None:
        """Replace the steps; each step is carried out when the iterator advances."""
        self._steps = iter(steps)
        self._slice_ended_at = perf_counter()
        self._timer.start(0)

    def cancel(self) -> None:
        """Drop the steps that are left."""
        self._timer.stop()
        self._steps = iter(())

    def finish(self) -> None:
        """Run the steps that are left now."""
        if self.is_running:
            steps = self._steps
            for _step in steps:
                pass
            self._end(steps)

    def _run_slice(self) -> None:
        if self._is_busy():
            self._timer.start(self._limits.busy_retry_ms)
            return
        if self._timer.interval():
            self._timer.start(0)
        between, steps = perf_counter() - self._slice_ended_at, self._steps
        seconds = min(max(self._limits.slice_seconds, between / 2), self._limits.max_slice_seconds)
        is_exhausted = run_steps(steps, seconds)
        self._slice_ended_at = perf_counter()
        if is_exhausted:
            self._end(steps)

    def _end(self, steps: Iterator[object]) -> None:
        """End the task, unless a step has replaced or cancelled it."""
        if steps is self._steps:
            self.cancel()
            self.finished.emit()


def run_steps(steps: Iterator[object], seconds: float) -> bool:
    """Run steps for some seconds of processor time, at least one; return whether all are done."""
    until = thread_time() + seconds
    return all(thread_time() <= until for _step in steps)
