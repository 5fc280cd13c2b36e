"""Shows a wait cursor during commands that take noticeably long in a large process."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication

from cpm_desktop.desktop.background.limits import Limits
from cpm_desktop.model.document import Scenario


def wait_cursor_for_command(limits: Limits, scenario: Scenario, selected_count: int) -> AbstractContextManager[None]:
    """Show a wait cursor while a command runs, if the process is large or many elements are selected."""
    return wait_cursor_if_large(
        limits, scenario, len(scenario.nodes) + limits.nodes_per_selected_element * selected_count
    )


def wait_cursor_if_large(
    limits: Limits, scenario: Scenario, affected_count: int | None = None
) -> AbstractContextManager[None]:
    """Show a wait cursor while a large process is changed, and until the window shows the change.

    With `affected_count`, the number of affected elements decides instead of the size of the process.
    """
    is_large = (len(scenario.nodes) if affected_count is None else affected_count) > limits.large_process_nodes
    return wait_cursor() if is_large else nullcontext()


@contextmanager
def wait_cursor() -> Iterator[None]:
    """Show a wait cursor during a slow operation, and until the window shows its result."""
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        yield
    finally:
        QTimer.singleShot(0, QGuiApplication.restoreOverrideCursor)
