"""Waiting until somebody rests: what takes a while begins when no hand is at work."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication


def is_mouse_button_down() -> bool:
    """Tell whether a hand drags something, or may be about to."""
    return QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton


def debounce_timer(parent: QObject, milliseconds: int, callback: Callable[[], object]) -> QTimer:
    """Return a timer that calls `act` once so long after it was started last."""
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(callback)
    return timer
