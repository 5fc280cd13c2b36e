"""Work in slices: events are handled in between, and it can be cancelled, replaced, or finished at any time."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.background.limits import DEFAULT_LIMITS
from cpm_desktop.desktop.background.sliced_task import SlicedTask

ONE_STEP_PER_SLICE = replace(DEFAULT_LIMITS, slice_seconds=-1.0, max_slice_seconds=-1.0, busy_retry_ms=1)


@pytest.fixture
def parent(qtbot: QtBot) -> QObject:
    return QObject()


def test_events_are_handled_between_slices(qtbot: QtBot, parent: QObject) -> None:
    task, done = SlicedTask(ONE_STEP_PER_SLICE, parent), list[int]()
    with qtbot.waitSignal(task.finished):
        task.start(map(done.append, range(3)))
        assert done == []
        QApplication.processEvents()
        assert done == [0]
    assert done == [0, 1, 2]
    assert not task.is_running


def test_task_is_finished_cancelled_or_replaced_at_any_time(qtbot: QtBot, parent: QObject) -> None:
    task, done, ends = SlicedTask(ONE_STEP_PER_SLICE, parent), list[int](), list[None]()
    task.finished.connect(lambda: ends.append(None))
    task.start(map(done.append, range(3)))
    task.finish()
    assert (done, len(ends)) == ([0, 1, 2], 1)
    task.start(map(done.append, range(3, 6)))
    task.cancel()
    task.start(map(done.append, [6]))
    task.start(map(done.append, [7]))
    qtbot.waitUntil(lambda: not task.is_running)
    assert (done, len(ends)) == ([0, 1, 2, 7], 2)


def test_step_may_start_the_next_task(qtbot: QtBot, parent: QObject) -> None:
    task, done = SlicedTask(DEFAULT_LIMITS, parent), list[int]()

    def restart(number: int) -> None:
        done.append(number)
        task.start(map(done.append, [2, 3]))

    task.start(map(restart, [1]))
    qtbot.waitUntil(lambda: not task.is_running)
    assert done == [1, 2, 3]


def test_task_waits_while_the_user_is_busy(qtbot: QtBot, parent: QObject) -> None:
    busy, done = [True], list[int]()
    task = SlicedTask(ONE_STEP_PER_SLICE, parent, lambda: busy[0])
    task.start(map(done.append, range(2)))
    qtbot.wait(10)
    assert done == []
    busy[0] = False
    qtbot.waitUntil(lambda: not task.is_running)
    assert done == [0, 1]


def test_step_that_fails_does_not_stop_the_others(qtbot: QtBot, parent: QObject) -> None:
    task, inverses = SlicedTask(DEFAULT_LIMITS, parent), list[float]()

    def add_inverse(number: int) -> None:
        inverses.append(1 / number)

    with qtbot.captureExceptions() as raised, qtbot.waitSignal(task.finished):
        task.start(map(add_inverse, [1, 0, 2]))
    assert inverses == [1, 0.5]
    assert [kind for kind, *_ in raised] == [ZeroDivisionError]
