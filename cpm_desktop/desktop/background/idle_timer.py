"""Timers for work that starts some time after the last event, and not while the user drags."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication


def is_mouse_button_down() -> bool:
    """Return whether a mouse button is down, so that the user may be dragging."""
    return QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton


def debounce_timer(parent: QObject, milliseconds: int, callback: Callable[[], object]) -> QTimer:
    """Return a timer that calls `callback` once, `milliseconds` after it was last started."""
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(callback)
    return timer


class IdleTimer(QTimer):
    """Calls back once, some time after it was last started; while the user is busy, it waits again."""

    def __init__(
        self,
        parent: QObject,
        milliseconds: int,
        callback: Callable[[], object],
        is_busy: Callable[[], bool] = is_mouse_button_down,
    ) -> None:
        super().__init__(parent)
        self._callback, self._is_busy = callback, is_busy
        self.setSingleShot(True)
        self.setInterval(milliseconds)
        self.timeout.connect(self.fire)

    def fire(self) -> None:
        """Call back now; while the user is busy, wait again instead."""
        if self._is_busy():
            self.start()
        else:
            self.stop()
            self._callback()
