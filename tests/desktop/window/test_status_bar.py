"""The status bar shows a blocking task, else a pending view, else the hint of the tool."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from threading import Event

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.background.limits import DEFAULT_LIMITS
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.desktop.workspace import view_cache
from cpm_desktop.desktop.workspace.view_cache import compute_view
from cpm_desktop.model.document import Scenario
from cpm_desktop.perspectives.perspective import Perspective
from cpm_desktop.perspectives.view import View
from cpm_desktop.progress import ReportProgress

SLOW_VIEW = pytest.mark.parametrize(
    "limits", [replace(DEFAULT_LIMITS, progress_delay_seconds=0.0, immediate_view_nodes=0)]
)
"""Every view is computed in the background, and every blocking task shows its progress."""


@pytest.fixture
def view_may_arrive(ordering: MainWindow, monkeypatch: pytest.MonkeyPatch) -> Event:
    """Start a view that waits for the returned event, and show the progress of every task."""
    may_arrive = Event()

    def compute_late(scenario: Scenario, perspective: Perspective, report: ReportProgress) -> View:
        assert may_arrive.wait(20)
        return compute_view(scenario, perspective, report)

    monkeypatch.setattr(view_cache, "compute_view", compute_late)
    ordering.window_actions.perspective.company.trigger()
    return may_arrive


def during_task(window: MainWindow, action: Callable[[], object]) -> None:
    """Call `action` during a task."""
    is_over = Event()

    def run_in_loop() -> None:
        try:
            action()
        finally:
            is_over.set()

    window.task_runner.started.connect(lambda _name: QTimer.singleShot(0, run_in_loop))
    assert window.task_runner.run("Counting …", lambda _report: is_over.wait(20))


def visible_widgets(window: MainWindow) -> list[str]:
    """Return the visible widgets on the left."""
    bar = window.status_bar
    lines = {"work": bar.task_progress, "view": bar.view_progress, "hint": bar.hint_label}
    return [name for name, line in lines.items() if line.isVisible()]


@SLOW_VIEW
def test_view_arriving_during_a_task_keeps_its_progress_visible(
    qtbot: QtBot, ordering: MainWindow, view_may_arrive: Event
) -> None:
    visible = [visible_widgets(ordering)]

    def let_view_arrive() -> None:
        visible.append(visible_widgets(ordering))
        view_may_arrive.set()
        qtbot.waitUntil(lambda: ordering.workspace.view_state.perspective.kind == "company")
        visible.append(visible_widgets(ordering))

    during_task(ordering, let_view_arrive)
    visible.append(visible_widgets(ordering))
    assert visible == [["view"], ["work"], ["work"], ["hint"]]


@SLOW_VIEW
def test_pending_view_progress_is_shown_again_after_the_task(ordering: MainWindow, view_may_arrive: Event) -> None:
    during_task(ordering, lambda: None)
    visible = visible_widgets(ordering)
    view_may_arrive.set()
    assert visible == ["view"]


@SLOW_VIEW
def test_cancelling_the_task_does_not_cancel_the_view(
    qtbot: QtBot, ordering: MainWindow, view_may_arrive: Event
) -> None:
    during_task(ordering, ordering.status_bar.task_progress.cancel_button.click)
    with qtbot.waitSignal(ordering.workspace.view_state.perspective_changed):
        view_may_arrive.set()
    assert ordering.workspace.view_state.perspective.kind == "company"


@pytest.mark.parametrize("limits", [replace(DEFAULT_LIMITS, immediate_view_nodes=0)])
def test_exception_ends_the_wait_and_allows_another_choice(
    qtbot: QtBot, ordering: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> View:
        raise KeyError("lost")

    with monkeypatch.context() as broken, qtbot.captureExceptions() as mistakes:
        broken.setattr(view_cache, "compute_view", fail)
        ordering.window_actions.perspective.company.trigger()
        qtbot.waitUntil(lambda: visible_widgets(ordering) == ["hint"])
    assert [kind for kind, *_ in mistakes] == [KeyError]
    with qtbot.waitSignal(ordering.workspace.view_state.perspective_changed):
        ordering.window_actions.perspective.company.trigger()


def test_long_hint_is_elided_with_a_tool_tip(ordering: MainWindow) -> None:
    hint = ordering.status_bar.hint_label
    ordering.status_bar.show_hint("What the cursor can do here, in more words than anybody has room for " * 8)
    assert hint.elided_text().endswith("…")
    assert hint.toolTip().split() == hint.text().split()
    ordering.status_bar.show_hint("Drag")
    assert (hint.elided_text(), hint.toolTip()) == ("Drag", "")
