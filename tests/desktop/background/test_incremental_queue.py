"""A queue of elements: processed in their order, urgent ones earlier."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.background.incremental_queue import IncrementalQueue
from cpm_desktop.desktop.background.limits import DEFAULT_LIMITS

ONE_STEP_PER_SLICE = replace(DEFAULT_LIMITS, slice_seconds=-1.0, max_slice_seconds=-1.0)


@pytest.fixture
def processed() -> list[str]:
    """Return the elements that were processed, in this order."""
    return []


@pytest.fixture
def queue(qtbot: QtBot, processed: list[str]) -> Iterator[IncrementalQueue]:
    parent = QObject()
    yield IncrementalQueue(processed.append, ONE_STEP_PER_SLICE, parent)
    parent.deleteLater()


def test_elements_are_processed_in_their_order(qtbot: QtBot, queue: IncrementalQueue, processed: list[str]) -> None:
    with qtbot.waitSignal(queue.drained):
        queue.enqueue("abc")
        queue.enqueue("bd")
    assert processed == ["a", "b", "c", "d"]
    assert not queue.pending


def test_urgent_elements_are_processed_first(qtbot: QtBot, queue: IncrementalQueue, processed: list[str]) -> None:
    queue.enqueue("abcd")
    queue.prioritize("xcd", seconds=-1.0)
    assert (processed, list(queue.pending)) == (["c"], ["d", "a", "b"])
    queue.process_now("b")
    queue.process_now("x")
    assert processed == ["c", "b", "x"]
    qtbot.waitUntil(lambda: not queue.pending)
    assert processed == ["c", "b", "x", "d", "a"]


def test_only_queued_elements_are_reported(qtbot: QtBot, queue: IncrementalQueue) -> None:
    reported: list[str] = []
    queue.processed.connect(reported.append)
    queue.enqueue("ab")
    queue.process_now("x")
    qtbot.waitUntil(lambda: not queue.pending)
    assert reported == ["a", "b"]


def test_removed_elements_are_not_processed(qtbot: QtBot, queue: IncrementalQueue, processed: list[str]) -> None:
    queue.enqueue("abc")
    queue.retain("cax")
    qtbot.waitUntil(lambda: not queue.pending)
    assert processed == ["c", "a"]
