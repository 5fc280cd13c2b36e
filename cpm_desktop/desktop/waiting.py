"""A wait cursor while something is done with a large process, which may take longer than nobody notices."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication

from cpm_desktop.model.document import Scenario

LARGE = 1_500
"""With more nodes than this, a command may take a fifth of a second and more."""


@contextmanager
def waiting_shown(scenario: Scenario) -> Iterator[None]:
    """Show a wait cursor while something is done with a large process, and until the window has followed."""
    if len(scenario.nodes) <= LARGE:
        yield
        return
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        yield
    finally:
        QTimer.singleShot(0, QGuiApplication.restoreOverrideCursor)
