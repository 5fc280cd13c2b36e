"""Garbage is collected when the program is idle, and surviving objects are frozen."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.app.idle_gc import collect_garbage_when_idle
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.interpreter import MAX_GROWTH, collect_all_garbage, collect_garbage


class ReferenceCycle:
    """Garbage that only the cyclic collector finds."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture(autouse=True)
def unfreeze_gc() -> Iterator[None]:
    """Unfreeze all objects, as in other tests."""
    yield
    gc.unfreeze()


def immediate_gc_timer(window: MainWindow, is_pressed: list[bool]) -> QTimer:
    timer = collect_garbage_when_idle(window.workspace, window, is_busy=lambda: is_pressed[0])
    timer.setInterval(0)
    return timer


def test_garbage_is_collected_when_idle_and_survivors_are_frozen(qtbot: QtBot, ordering: MainWindow) -> None:
    timer = immediate_gc_timer(ordering, [False])
    timer.stop()
    frozen, garbage = gc.get_freeze_count(), weakref.ref(ReferenceCycle())
    ordering.workspace.selection.select(["E1"])
    assert timer.isActive()
    qtbot.waitUntil(lambda: garbage() is None and not timer.isActive())
    assert gc.get_freeze_count() > frozen


def test_excluded_objects_that_became_garbage_are_collected_after_some_growth() -> None:
    cycle = ReferenceCycle()
    collect_all_garbage()
    garbage, excluded = weakref.ref(cycle), gc.get_freeze_count()
    del cycle
    collect_garbage()
    assert garbage() is not None, "excluded objects are not searched each time"
    growth: list[list[int]] = [[] for _ in range(round(excluded * (MAX_GROWTH - 1)) + 10)]
    collect_garbage()
    assert garbage() is not None, "the new objects are excluded only now"
    collect_garbage()
    assert garbage() is None
    assert growth


def test_nothing_is_collected_during_a_drag(qtbot: QtBot, ordering: MainWindow) -> None:
    is_pressed = [True]
    timer = immediate_gc_timer(ordering, is_pressed)
    frozen = gc.get_freeze_count()
    with qtbot.waitSignals([timer.timeout, timer.timeout], order="none"):
        timer.start()
    assert gc.get_freeze_count() == frozen
    is_pressed[0] = False
    qtbot.waitUntil(lambda: gc.get_freeze_count() > frozen)
