"""Blocking tasks: they show their progress, can be cancelled, and block all other input."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Event, Thread, current_thread, get_ident, main_thread

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from cpm_desktop.desktop.app.window_factory import create_window, enable_crash_recovery
from cpm_desktop.desktop.background.blocking_task import BlockingTaskRunner
from cpm_desktop.desktop.background.limits import DEFAULT_LIMITS, Limits
from cpm_desktop.desktop.files.document_file import template_path
from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.widgets.progress_row import PROGRESS_STEPS
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.editing.commands.elements import edit_elements
from cpm_desktop.layout.placement import Placement, compute_placement
from cpm_desktop.model.document import Scenario
from cpm_desktop.progress import ReportProgress
from cpm_desktop.storage.files import load_document
from cpm_desktop.storage.recovery_journal import Snapshot
from tests.desktop.background.gated_tasks import (
    IMPATIENT_LIMITS,
    LARGE_PROCESS_LIMITS,
    GatedExecutor,
    during_next_task,
    misalign_steps,
)
from tests.desktop.conftest import discard_changes
from tests.storage.journal_leftovers import write_leftover

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def limits() -> Limits:
    return IMPATIENT_LIMITS


def ordering_node_count() -> int:
    return len(load_document(template_path("ordering")).scenarios["today"].nodes)


def press_cancel(window: MainWindow) -> None:
    """Press Cancel."""
    QTest.mouseClick(window.status_bar.task_progress.cancel_button, LEFT)


def test_quick_task_shows_no_progress(qtbot: QtBot) -> None:
    runner = BlockingTaskRunner(DEFAULT_LIMITS)
    started: list[str] = []
    runner.started.connect(started.append)
    threads = runner.run("Counting …", lambda _report: get_ident())
    assert threads != get_ident()
    assert started == []
    runner.shut_down()


def test_task_exception_is_raised_unchanged(qtbot: QtBot) -> None:
    runner = BlockingTaskRunner(DEFAULT_LIMITS)

    def fail(_report: ReportProgress) -> None:
        raise KeyError("lost")

    with pytest.raises(KeyError, match="lost"):
        runner.run("Failing …", fail)
    assert runner.run("Going on …", lambda _report: 7) == 7
    runner.shut_down()


def test_nested_task_runs_within_the_outer_one(qtbot: QtBot, executors: list[GatedExecutor]) -> None:
    runner = BlockingTaskRunner(IMPATIENT_LIMITS)
    names: list[str] = []
    executors[0].is_open.clear()
    runner.started.connect(names.append)
    runner.started.connect(lambda _name: names.append(runner.run("inner", lambda _report: "done")))
    runner.started.connect(lambda _name: executors[0].is_open.set())
    assert runner.run("outer", lambda _report: 1) == 1
    assert names == ["outer", "done"]
    runner.shut_down()


def test_status_bar_shows_name_and_progress(
    qtbot: QtBot, gated_window: tuple[MainWindow, GatedExecutor], tmp_path: Path
) -> None:
    window, _gate = gated_window
    line, states = window.status_bar.task_progress, []
    is_shown = Event()

    def runner(report: ReportProgress) -> None:
        report(0.25)
        assert is_shown.wait(20)

    def check() -> None:
        qtbot.waitUntil(lambda: line.progress_bar.value() == PROGRESS_STEPS // 4)
        states.append(
            (
                line.isVisible(),
                line.name_label.text(),
                line.progress_bar.accessibleName(),
                window.status_bar.hint_label.isVisible(),
            )
        )
        is_shown.set()

    window.task_runner.started.connect(lambda _name: QTimer.singleShot(0, check))
    window.task_runner.run("Counting …", runner)
    assert states == [(True, "Counting …", "Counting …", False)]
    assert not line.isVisible()
    assert window.status_bar.hint_label.isVisible()


def test_other_input_is_blocked_during_a_task(gated_window: tuple[MainWindow, GatedExecutor], tmp_path: Path) -> None:
    window, gate = gated_window
    window.canvas.setFocus()
    window.workspace.selection.select(["A1"])
    before, port = misalign_steps(window), window.canvas.viewport()

    def try_input() -> None:
        assert QApplication.focusWidget() is window.status_bar.task_progress.cancel_button
        QTest.mouseClick(port, LEFT, Qt.KeyboardModifier.NoModifier, QPoint(30, 300))
        assert QApplication.focusWidget() is window.status_bar.task_progress.cancel_button
        for key in (Qt.Key.Key_Delete, Qt.Key.Key_Tab, Qt.Key.Key_X):
            QTest.keyClick(port, key)
            QTest.keyClick(window, key)
        QTest.keyClick(window, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        assert window.workspace.selection.ids == ("A1",)

    during_next_task(window, gate, try_input)
    window.window_actions.arrange.lay_out.trigger()
    assert window.workspace.session.undo_name == "lay out all"
    window.workspace.session.undo()
    assert window.workspace.document is before
    assert QApplication.focusWidget() is window.canvas


@pytest.mark.parametrize("method", ["button", "escape", "escape elsewhere", "close"])
def test_task_can_be_cancelled_in_every_way(gated_window: tuple[MainWindow, GatedExecutor], method: str) -> None:
    window, gate = gated_window
    before = misalign_steps(window)
    methods: dict[str, Callable[[], object]] = {
        "button": lambda: press_cancel(window),
        "escape": lambda: QTest.keyClick(window.status_bar.task_progress.cancel_button, Qt.Key.Key_Escape),
        "escape elsewhere": lambda: QTest.keyClick(window.canvas, Qt.Key.Key_Escape),
        "close": window.close,
    }
    during_next_task(window, gate, methods[method])
    window.window_actions.arrange.lay_out.trigger()
    assert window.workspace.document is before
    assert window.isVisible()
    assert window.message_bar.text_label.text() == "Cancelled: nothing was changed."
    window.window_actions.arrange.lay_out.trigger()
    assert window.workspace.document is not before


def test_cancelled_export_keeps_the_existing_file(
    gated_window: tuple[MainWindow, GatedExecutor], tmp_path: Path
) -> None:
    window, gate = gated_window
    formats = window.window_actions.file.export_service.formats
    for export in formats:
        path = tmp_path / f"map{export.suffix}"
        path.write_bytes(b"before")
        during_next_task(window, gate, lambda: press_cancel(window))
        assert not window.window_actions.file.export_service.write(export, path)
        assert path.read_bytes() == b"before"
        assert window.window_actions.file.export_service.write(export, path)
        assert path.read_bytes() != b"before"
    assert {file.suffix for file in tmp_path.iterdir() if file.stem == "map"} == {export.suffix for export in formats}


def test_cancelled_open_keeps_the_current_document(
    gated_window: tuple[MainWindow, GatedExecutor],
    appearance: Appearance,
    settings: QSettings,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    window, gate = gated_window
    path = tmp_path / "other.cpm.json"
    path.write_bytes(template_path("support").read_bytes())
    before = window.workspace.document
    during_next_task(window, gate, lambda: press_cancel(window))
    assert not window.document_file.open(path)
    assert window.workspace.document is before
    assert window.workspace.file_path is None
    other = create_window(appearance, settings, IMPATIENT_LIMITS)
    qtbot.addWidget(other, before_close_func=discard_changes)
    assert other.document_file.open(path), "the lock was released"


def test_cancelled_save_keeps_the_old_file_and_the_change(
    gated_window: tuple[MainWindow, GatedExecutor], tmp_path: Path
) -> None:
    window, gate = gated_window
    path = tmp_path / "own.cpm.json"
    assert window.document_file.save(path)
    before = path.read_bytes()
    window.workspace.editor.perform("rename", lambda document: edit_elements(document, "today", ["B3"], name="Counsel"))
    during_next_task(window, gate, lambda: press_cancel(window))
    assert not window.document_file.save(path)
    assert path.read_bytes() == before
    assert window.isWindowModified()
    assert window.document_file.save(path)
    assert load_document(path) == window.workspace.document


def test_change_during_a_save_is_refused(gated_window: tuple[MainWindow, GatedExecutor], tmp_path: Path) -> None:
    """Where the system shows the menus, the user can open them during the save."""
    window, gate = gated_window
    path, before = tmp_path / "own.cpm.json", misalign_steps(window)
    during_next_task(window, gate, window.window_actions.edit.undo.trigger)
    assert window.document_file.save(path)
    assert load_document(path) == before
    assert window.workspace.document is before
    assert not window.isWindowModified()


def test_cancelled_comparison_keeps_the_baseline(
    gated_window: tuple[MainWindow, GatedExecutor], monkeypatch: pytest.MonkeyPatch
) -> None:
    window, gate = gated_window
    window.document_file.new()
    compare, path = window.window_actions.comparison.compare, template_path("support")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    for is_stopped in (True, False):
        if is_stopped:
            during_next_task(window, gate, lambda: press_cancel(window))
        window.window_actions.comparison.compare_file.trigger()
        assert compare.text() == ("Co&mpare" if is_stopped else "Co&mpare with Today")


def test_cancelled_recovery_is_offered_again(gated_window: tuple[MainWindow, GatedExecutor], tmp_path: Path) -> None:
    window, gate = gated_window
    write_leftover(tmp_path / "recovery", Snapshot(load_document(template_path("support"))))
    enable_crash_recovery(window, tmp_path / "recovery")
    during_next_task(window, gate, lambda: press_cancel(window))
    window.prompt_bar.buttons[0].click()
    assert window.workspace.document.title == "Ordering"
    assert window.prompt_bar.isVisible()
    window.prompt_bar.buttons[0].click()
    assert window.workspace.document.title == load_document(template_path("support")).title
    assert not window.prompt_bar.isVisible()


@pytest.mark.parametrize("limits", [LARGE_PROCESS_LIMITS])
def test_command_on_a_large_process_can_be_cancelled(gated_window: tuple[MainWindow, GatedExecutor]) -> None:
    window, gate = gated_window
    before = window.workspace.document
    window.window_actions.edit.select_all.trigger()
    during_next_task(window, gate, lambda: press_cancel(window))
    window.window_actions.edit.duplicate.trigger()
    assert window.workspace.document is before
    assert not window.workspace.session.can_undo
    window.window_actions.edit.duplicate.trigger()
    assert len(window.workspace.scenario.nodes) == 2 * len(before.scenarios["today"].nodes)


@pytest.mark.parametrize("limits", [replace(IMPATIENT_LIMITS, large_process_nodes=ordering_node_count() + 1)])
@pytest.mark.parametrize("kind", ["elements", "table"])
def test_large_paste_into_a_small_process_can_be_cancelled(
    gated_window: tuple[MainWindow, GatedExecutor], kind: str
) -> None:
    window, gate = gated_window
    before, edit_actions = window.workspace.document, window.window_actions.edit
    edit_actions.select_all.trigger()
    if kind == "elements":
        edit_actions.copy.trigger()
    else:
        rows = [f"Customer\tStep {number}" for number in range(60)]
        QApplication.clipboard().setText("\n".join(["lane\tstep", *rows]))
    during_next_task(window, gate, lambda: press_cancel(window))
    edit_actions.paste.trigger()
    assert window.workspace.document is before
    edit_actions.paste.trigger()
    assert len(window.workspace.scenario.nodes) > len(before.scenarios["today"].nodes)


@pytest.mark.parametrize("limits", [LARGE_PROCESS_LIMITS])
@pytest.mark.parametrize("method", ["undo", "redo"])
def test_undo_and_redo_in_a_large_process_can_be_cancelled(
    gated_window: tuple[MainWindow, GatedExecutor], method: str
) -> None:
    window, gate = gated_window
    misalign_steps(window)
    if method == "redo":
        window.workspace.editor.undo()
    before, action = window.workspace.document, getattr(window.window_actions.edit, method)
    during_next_task(window, gate, lambda: press_cancel(window))
    action.trigger()
    assert window.workspace.document is before
    action.trigger()
    assert window.workspace.document is not before


@pytest.mark.parametrize("limits", [LARGE_PROCESS_LIMITS])
def test_large_process_is_placed_in_the_background(
    gated_window: tuple[MainWindow, GatedExecutor], monkeypatch: pytest.MonkeyPatch
) -> None:
    window, _gate = gated_window
    threads: list[Thread] = []

    def observed(scenario: Scenario, previous: Placement | None) -> Placement:
        threads.append(current_thread())
        return compute_placement(scenario, previous)

    monkeypatch.setattr(window.workspace.view_state._cache, "_compute_placement", observed)
    misalign_steps(window)
    moved = window.workspace.view_state.placement.nodes
    window.workspace.editor.undo()
    back = window.workspace.view_state.placement.nodes
    assert moved != back == compute_placement(window.workspace.scenario).nodes
    assert len(threads) == 2
    assert main_thread() not in threads
