"""Garbage is looked for when somebody rests, and what stays is not looked through again."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.app.idle_gc import collect_garbage_when_idle
from cpm_desktop.desktop.window.main_window import MainWindow


class Circle:
    """Garbage that only a search finds."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture(autouse=True)
def everything_again() -> Iterator[None]:
    """Let later searches look through everything, as in other tests."""
    yield
    gc.unfreeze()


def resting(window: MainWindow, held: list[bool]) -> QTimer:
    timer = collect_garbage_when_idle(window.workspace, window, lambda: held[0])
    timer.setInterval(0)
    return timer


def test_after_a_change_garbage_goes_and_what_stays_is_left_out(qtbot: QtBot, ordering: MainWindow) -> None:
    timer = resting(ordering, [False])
    timer.stop()
    known, gone = gc.get_freeze_count(), weakref.ref(Circle())
    ordering.workspace.select(["E1"])
    assert timer.isActive()
    qtbot.waitUntil(lambda: gone() is None and not timer.isActive())
    assert gc.get_freeze_count() > known


def test_nothing_is_looked_for_while_something_is_dragged(qtbot: QtBot, ordering: MainWindow) -> None:
    held = [True]
    timer = resting(ordering, held)
    known = gc.get_freeze_count()
    with qtbot.waitSignals([timer.timeout, timer.timeout], order="none"):
        timer.start()
    assert gc.get_freeze_count() == known
    held[0] = False
    qtbot.waitUntil(lambda: gc.get_freeze_count() > known)
