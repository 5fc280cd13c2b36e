"""Work in a thread of its own: told about, given up, and gone with the window."""

from __future__ import annotations

from collections.abc import Iterator
from threading import Event
from threading import enumerate as threads

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.background.worker import Background
from cpm_desktop.progress import Tell

NAME = "test of work"


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[Background]:
    parent = QObject()
    made = Background(NAME, parent)
    yield made
    made.stop()


def working(begun: Event, tell: Tell) -> None:
    """Work until nobody wants it any more."""
    begun.set()
    while True:
        tell(0.5)


def test_what_comes_of_it_is_said_and_how_far_it_is(background: Background, qtbot: QtBot) -> None:
    told: list[float] = []
    background.told.connect(told.append)

    def work(tell: Tell) -> str:
        tell(0.25)
        return "done"

    with qtbot.waitSignal(background.done) as signal:
        background.begin(work)
    assert signal.args == ["done"]
    assert told == [0.25]
    assert not background.is_working


def test_what_is_given_up_ends_and_the_next_can_begin(background: Background, qtbot: QtBot) -> None:
    begun = Event()
    with qtbot.waitSignal(background.dropped):
        background.begin(lambda tell: working(begun, tell))
        background.drop()
    with qtbot.waitSignal(background.done):
        background.begin(lambda _tell: None)


def test_no_thread_is_left_when_the_window_is_gone(background: Background) -> None:
    begun = Event()
    background.begin(lambda tell: working(begun, tell))
    assert begun.wait(5)
    background.stop()

    assert not [thread for thread in threads() if thread.name.startswith(NAME)]
    background.begin(lambda _tell: None)
    assert not background.is_working
