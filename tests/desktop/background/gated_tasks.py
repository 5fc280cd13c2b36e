"""Blocking tasks that wait until a test opens their gate."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from threading import Event
from typing import Any

from PySide6.QtCore import QTimer

from cpm_desktop.desktop.background.limits import DEFAULT_LIMITS
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.editing.commands.layout import align_nodes
from cpm_desktop.model.document import Document

IMPATIENT_LIMITS = replace(DEFAULT_LIMITS, progress_delay_seconds=0.0)
"""Limits with which every blocking task shows its progress."""
LARGE_PROCESS_LIMITS = replace(IMPATIENT_LIMITS, large_process_nodes=0)
"""Limits with which every command is a blocking task, too."""


class GatedExecutor(ThreadPoolExecutor):
    """A thread whose tasks wait for a gate, so that every task takes long enough to show its progress."""

    def __init__(self, *_: object, **__: object) -> None:
        super().__init__(max_workers=1)
        self.is_open = Event()
        self.is_open.set()

    def submit(self, task: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        """Run `task` when the gate is open."""

        def run_when_open() -> Any:
            assert self.is_open.wait(20)
            return task(*args, **kwargs)

        return super().submit(run_when_open)


def during_next_task(window: MainWindow, gate: GatedExecutor, action: Callable[[], object]) -> None:
    """Call `action` during the next task, then open the gate of the task."""
    gate.is_open.clear()

    def schedule(_name: str) -> None:
        window.task_runner.started.disconnect(schedule)
        QTimer.singleShot(0, run_in_loop)

    def run_in_loop() -> None:
        try:
            action()
        finally:
            gate.is_open.set()

    window.task_runner.started.connect(schedule)


def misalign_steps(window: MainWindow) -> Document:
    """Move steps to places that the automatic layout never chooses; return the document."""
    assert window.workspace.editor.perform(
        "align", lambda document: align_nodes(document, "today", ["A1", "B3"], "left")
    )
    return window.workspace.document
