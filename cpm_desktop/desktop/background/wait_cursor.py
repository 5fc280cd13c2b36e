"""A wait cursor while something is done with a large process, which may take longer than nobody notices."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication

from cpm_desktop.model.document import Scenario

LARGE_PROCESS_NODES = 1_500
"""With more nodes than this, a command may take a fifth of a second and more."""
NODES_PER_SELECTED_ELEMENT = 15
"""How many nodes that merely stand there one that is worked on counts for."""


def wait_cursor_for_command(scenario: Scenario, selected_count: int) -> AbstractContextManager[None]:
    """Show a wait cursor while a command is carried out, where the process is large or much of it is chosen."""
    return wait_cursor_if_large(scenario, len(scenario.nodes) + NODES_PER_SELECTED_ELEMENT * selected_count)


def wait_cursor_if_large(scenario: Scenario, affected_count: int | None = None) -> AbstractContextManager[None]:
    """Show a wait cursor while something is done with a large process, and until the window has followed.

    What is known to be about `touched` elements alone is noticed where these are many.
    """
    is_large = (len(scenario.nodes) if affected_count is None else affected_count) > LARGE_PROCESS_NODES
    return wait_cursor() if is_large else nullcontext()


@contextmanager
def wait_cursor() -> Iterator[None]:
    """Show a wait cursor while something is done that takes a while, and until the window has followed."""
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        yield
    finally:
        QTimer.singleShot(0, QGuiApplication.restoreOverrideCursor)
