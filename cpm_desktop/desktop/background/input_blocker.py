"""Holding back what hands do in the program while something goes on that must not be disturbed."""

from __future__ import annotations

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

HELD = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.Wheel,
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.Shortcut,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.InputMethod,
        QEvent.Type.ContextMenu,
        QEvent.Type.DragEnter,
        QEvent.Type.Drop,
        QEvent.Type.NativeGesture,
        QEvent.Type.Gesture,
    }
)
"""What hands do; moving the mouse alone changes nothing."""


class Holding(QObject):
    """Lets hands reach one widget alone; Escape, and closing its window, call `stop` instead of what they do else."""

    def __init__(self, free: QWidget, stop: Callable[[], object]) -> None:
        super().__init__(free)
        self._free, self._stop = free, stop
        self._focus: QWidget | None = None

    def begin(self) -> None:
        """Lead the keys to the free widget, and hold everything else back.

        Behind a dialog that has just gone, the window knows where its keys belong; the application does not yet.
        """
        self._focus = self._free.window().focusWidget()
        self._free.setFocus()
        _application().installEventFilter(self)

    def end(self) -> None:
        """Let everything go on where it was."""
        _application().removeEventFilter(self)
        if self._focus is not None and shiboken6.isValid(self._focus):
            self._focus.setFocus()
        self._focus = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold an event back unless it goes to the free widget."""
        kind = event.type()
        if kind == QEvent.Type.Close and self._is_own_window(watched):
            event.ignore()
            self._stop()
            return True
        if isinstance(event, QKeyEvent) and kind == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self._stop()
            return True
        if kind not in HELD or not self._is_elsewhere(watched, kind):
            return super().eventFilter(watched, event)
        if kind == QEvent.Type.MouseButtonPress:  # which has taken the keys along to where it went
            self._free.setFocus()
        return True

    def _is_own_window(self, watched: QObject) -> bool:
        """Tell whether that is the window of the free widget; tool tips close as well, and mean nothing by it."""
        window = self._free.window()
        return watched is window or watched is window.windowHandle()

    def _is_elsewhere(self, watched: QObject, kind: QEvent.Type) -> bool:
        """Tell whether an event goes to another widget, or to an action; windows only pass events on to widgets."""
        if isinstance(watched, QWidget):
            return watched is not self._free and not self._free.isAncestorOf(watched)
        return kind == QEvent.Type.Shortcut


def _application() -> QCoreApplication:
    """Return the application, whose events pass here first."""
    application = QCoreApplication.instance()
    if application is None:
        raise RuntimeError("There is no application yet.")
    return application
