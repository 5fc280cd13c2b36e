"""Blocking tasks that do not begin before a test lets them."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from threading import Event
from typing import Any

from PySide6.QtCore import QTimer

from cpm_desktop.desktop.limits import DEFAULT_LIMITS
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.editing.commands.layout import align_nodes
from cpm_desktop.model.document import Document

IMPATIENT_LIMITS = replace(DEFAULT_LIMITS, progress_delay_seconds=0.0)
"""Limits with which every blocking task shows its progress."""
LARGE_PROCESS_LIMITS = replace(IMPATIENT_LIMITS, large_process_nodes=0)
"""Limits with which every command is a blocking task, too."""


class GatedExecutor(ThreadPoolExecutor):
    """A thread in which nothing begins before the gate is open; work is long from its first moment."""

    def __init__(self, *_: object, **__: object) -> None:
        super().__init__(max_workers=1)
        self.is_open = Event()
        self.is_open.set()

    def submit(self, work: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        """Do `work` once the gate is open."""

        def later() -> Any:
            assert self.is_open.wait(20)
            return work(*args, **kwargs)

        return super().submit(later)


def during_next_task(window: MainWindow, gate: GatedExecutor, act: Callable[[], object]) -> None:
    """Do something while the next work is under way, and let it go on afterwards."""
    gate.is_open.clear()

    def when_begun(_name: str) -> None:
        window.task_runner.started.disconnect(when_begun)
        QTimer.singleShot(0, in_the_loop)

    def in_the_loop() -> None:
        try:
            act()
        finally:
            gate.is_open.set()

    window.task_runner.started.connect(when_begun)


def misalign_steps(window: MainWindow) -> Document:
    """Put steps where no automatic layout would; return the document."""
    assert window.workspace.editor.perform(
        "align", lambda document: align_nodes(document, "today", ["A1", "B3"], "left")
    )
    return window.workspace.document
