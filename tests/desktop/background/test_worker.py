"""Background jobs: run by priority, reported in the thread of the window, cancelled, and ended with the window."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from threading import Event, get_ident
from threading import enumerate as threads

import pytest
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.background.worker import BackgroundWorker, Job, JobPriority
from cpm_desktop.progress import ReportProgress

THREAD_NAME = "test of jobs"


@pytest.fixture
def worker(qtbot: QtBot) -> Iterator[BackgroundWorker]:
    created = BackgroundWorker(THREAD_NAME)
    yield created
    created.stop()


class EndlessTask:
    """A task that runs until it is cancelled."""

    def __init__(self) -> None:
        self.has_started, self.has_ended = Event(), Event()

    def __call__(self, report: ReportProgress) -> None:
        """Report progress until that raises."""
        self.has_started.set()
        try:
            while True:
                report(0.5)
        finally:
            self.has_ended.set()


def test_result_and_progress_are_reported_in_the_thread_of_the_window(qtbot: QtBot, worker: BackgroundWorker) -> None:
    progress: list[float] = []
    results: list[tuple[object, int]] = []

    def task(report: ReportProgress) -> int:
        report(0.25)
        return get_ident()

    worker.submit(
        Job(task, on_progress=progress.append, on_finished=lambda result: results.append((result, get_ident())))
    )
    assert not worker.is_idle
    qtbot.waitUntil(lambda: worker.is_idle)
    assert progress == [0.25]
    ((work_thread, result_thread),) = results
    assert work_thread != result_thread == get_ident()


def test_most_urgent_job_runs_next(qtbot: QtBot, worker: BackgroundWorker) -> None:
    endless_task, order = EndlessTask(), list[str]()

    def note(name: str, _result: object) -> None:
        order.append(name)

    running = Job(endless_task)
    worker.submit(running)
    assert endless_task.has_started.wait(5)
    for name, priority in (
        ("hidden", JobPriority.BACKGROUND),
        ("visible", JobPriority.VISIBLE),
        ("also visible", JobPriority.VISIBLE),
        ("awaited", JobPriority.AWAITED),
    ):
        worker.submit(Job(lambda _report: None, priority, on_finished=partial(note, name)))
    running.cancel()
    qtbot.waitUntil(lambda: worker.is_idle)
    assert order == ["awaited", "visible", "also visible", "hidden"]


def test_cancelled_jobs_end_without_a_result_and_new_ones_can_start(qtbot: QtBot, worker: BackgroundWorker) -> None:
    endless_task, results = EndlessTask(), list[object]()
    running = Job(endless_task, on_finished=results.append, on_failed=results.append, on_progress=results.append)
    queued = Job(results.append, on_finished=results.append)
    worker.submit(running)
    worker.submit(queued)
    queued.cancel()
    running.cancel()
    worker.submit(Job(lambda _report: "done", on_finished=results.append))
    qtbot.waitUntil(lambda: worker.is_idle)
    assert results == ["done"]


def test_exception_is_reported_and_raised_in_the_thread_of_the_window(qtbot: QtBot, worker: BackgroundWorker) -> None:
    def fail(_report: ReportProgress) -> None:
        raise KeyError("lost")

    failures: list[Exception] = []
    with qtbot.captureExceptions() as raised:
        worker.submit(Job(fail, on_failed=failures.append))
        qtbot.waitUntil(lambda: worker.is_idle)
    assert [kind for kind, *_ in raised] == [KeyError]
    assert isinstance(failures[0], KeyError)


def test_no_thread_remains_after_the_window_is_closed(worker: BackgroundWorker) -> None:
    endless_task = EndlessTask()
    worker.submit(Job(endless_task))
    worker.submit(Job(lambda _report: None))
    assert endless_task.has_started.wait(5)
    worker.stop()

    assert endless_task.has_ended.is_set()
    assert not [thread for thread in threads() if thread.name.startswith(THREAD_NAME)]
    worker.submit(Job(lambda _report: None))
    assert worker.is_idle
