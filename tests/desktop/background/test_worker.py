"""Work in a thread of its own: told about, given up, and gone with the window."""

from __future__ import annotations

from collections.abc import Iterator
from threading import Event
from threading import enumerate as threads

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.background.worker import BackgroundWorker
from cpm_desktop.progress import ReportProgress

THREAD_NAME = "test of work"


@pytest.fixture
def background_worker(qtbot: QtBot) -> Iterator[BackgroundWorker]:
    parent = QObject()
    made = BackgroundWorker(THREAD_NAME, parent)
    yield made
    made.stop()


def run_until_cancelled(started: Event, report: ReportProgress) -> None:
    """Work until nobody wants it any more."""
    started.set()
    while True:
        report(0.5)


def test_result_and_progress_are_signalled(background_worker: BackgroundWorker, qtbot: QtBot) -> None:
    told: list[float] = []
    background_worker.progress_changed.connect(told.append)

    def work(tell: ReportProgress) -> str:
        tell(0.25)
        return "done"

    with qtbot.waitSignal(background_worker.finished) as signal:
        background_worker.start(work)
    assert signal.args == ["done"]
    assert told == [0.25]
    assert not background_worker.is_running


def test_cancelled_work_ends_and_new_work_can_start(background_worker: BackgroundWorker, qtbot: QtBot) -> None:
    begun = Event()
    with qtbot.waitSignal(background_worker.cancelled):
        background_worker.start(lambda tell: run_until_cancelled(begun, tell))
        background_worker.cancel()
    with qtbot.waitSignal(background_worker.finished):
        background_worker.start(lambda _tell: None)


def test_no_thread_remains_after_the_window_is_closed(background_worker: BackgroundWorker) -> None:
    begun = Event()
    background_worker.start(lambda tell: run_until_cancelled(begun, tell))
    assert begun.wait(5)
    background_worker.stop()

    assert not [thread for thread in threads() if thread.name.startswith(THREAD_NAME)]
    background_worker.start(lambda _tell: None)
    assert not background_worker.is_running
