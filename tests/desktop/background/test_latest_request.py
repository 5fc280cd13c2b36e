"""The latest request wins: it replaces earlier ones, waits while the user is busy, and drops outdated results."""

from __future__ import annotations

from collections.abc import Iterator
from threading import Event

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.background.latest_request import LatestRequest
from cpm_desktop.desktop.background.worker import BackgroundWorker
from cpm_desktop.progress import ReportProgress


@pytest.fixture
def worker(qtbot: QtBot) -> Iterator[BackgroundWorker]:
    made = BackgroundWorker("test of requests")
    yield made
    made.stop()


@pytest.fixture
def parent() -> QObject:
    return QObject()


def results_of(request: LatestRequest) -> list[tuple[object, object]]:
    results: list[tuple[object, object]] = []
    request.finished.connect(lambda key, value: results.append((key, value)))
    return results


def test_result_arrives_with_its_key(qtbot: QtBot, worker: BackgroundWorker, parent: QObject) -> None:
    request = LatestRequest(worker, parent)
    results, shares = results_of(request), list[float]()
    request.progress_changed.connect(shares.append)

    def task(report: ReportProgress) -> int:
        report(0.5)
        return 7

    request.request("key", task)
    assert (request.key, request.is_pending, request.is_submitted) == ("key", True, True)
    qtbot.waitUntil(lambda: not request.is_pending)
    assert (results, shares, request.key) == ([("key", 7)], [0.5], None)


def test_later_request_replaces_a_running_one(qtbot: QtBot, worker: BackgroundWorker, parent: QObject) -> None:
    request, may_end = LatestRequest(worker, parent), Event()
    results = results_of(request)
    request.request("first", lambda _report: may_end.wait(5))
    request.request("second", lambda _report: "never")
    request.request("third", lambda _report: "result")
    may_end.set()
    qtbot.waitUntil(lambda: worker.is_idle)
    assert results == [("third", "result")]


def test_cancelled_request_has_no_result(qtbot: QtBot, worker: BackgroundWorker, parent: QObject) -> None:
    request = LatestRequest(worker, parent)
    results = results_of(request)
    request.request("key", lambda _report: "result")
    request.cancel()
    assert not request.is_pending
    qtbot.waitUntil(lambda: worker.is_idle)
    assert results == []


def test_delay_restarts_with_every_request_and_while_the_user_is_busy(
    qtbot: QtBot, worker: BackgroundWorker, parent: QObject
) -> None:
    busy = [True, True, False]
    request = LatestRequest(worker, parent, delay_ms=1, is_busy=lambda: busy.pop(0))
    results = results_of(request)
    request.request("first", lambda _report: "first")
    request.request("second", lambda _report: "second")
    assert (request.is_pending, request.is_submitted) == (True, False)
    qtbot.waitUntil(lambda: not request.is_pending)
    assert (results, busy) == ([("second", "second")], [])


def test_request_without_delay_starts_unless_the_user_is_busy(
    qtbot: QtBot, worker: BackgroundWorker, parent: QObject
) -> None:
    busy = [False, True, False]
    request = LatestRequest(worker, parent, delay_ms=1, is_busy=lambda: busy.pop(0))
    request.request("first", lambda _report: None, skips_delay=True)
    submitted = [request.is_submitted]
    request.request("second", lambda _report: None, skips_delay=True)
    submitted.append(request.is_submitted)
    assert submitted == [True, False]
    qtbot.waitUntil(lambda: not request.is_pending)


def test_failed_request_is_no_longer_pending(qtbot: QtBot, worker: BackgroundWorker, parent: QObject) -> None:
    def fail(_report: ReportProgress) -> None:
        raise KeyError("lost")

    request = LatestRequest(worker, parent)
    with qtbot.captureExceptions() as raised, qtbot.waitSignal(request.failed):
        request.request("key", fail)
    qtbot.waitUntil(lambda: bool(raised))
    assert (request.is_pending, request.key) == (False, "key")
