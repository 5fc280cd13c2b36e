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

NAME = "test of work"


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[BackgroundWorker]:
    parent = QObject()
    made = BackgroundWorker(NAME, parent)
    yield made
    made.stop()


def working(begun: Event, tell: ReportProgress) -> None:
    """Work until nobody wants it any more."""
    begun.set()
    while True:
        tell(0.5)


def test_what_comes_of_it_is_said_and_how_far_it_is(background: BackgroundWorker, qtbot: QtBot) -> None:
    told: list[float] = []
    background.progress_changed.connect(told.append)

    def work(tell: ReportProgress) -> str:
        tell(0.25)
        return "done"

    with qtbot.waitSignal(background.finished) as signal:
        background.start(work)
    assert signal.args == ["done"]
    assert told == [0.25]
    assert not background.is_running


def test_what_is_given_up_ends_and_the_next_can_begin(background: BackgroundWorker, qtbot: QtBot) -> None:
    begun = Event()
    with qtbot.waitSignal(background.cancelled):
        background.start(lambda tell: working(begun, tell))
        background.cancel()
    with qtbot.waitSignal(background.finished):
        background.start(lambda _tell: None)


def test_no_thread_is_left_when_the_window_is_gone(background: BackgroundWorker) -> None:
    begun = Event()
    background.start(lambda tell: working(begun, tell))
    assert begun.wait(5)
    background.stop()

    assert not [thread for thread in threads() if thread.name.startswith(NAME)]
    background.start(lambda _tell: None)
    assert not background.is_running
