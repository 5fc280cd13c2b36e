"""Blocks user input while a task must not be interrupted."""

from __future__ import annotations

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

BLOCKED_EVENTS = frozenset(
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
"""Events of user input; mouse movements change nothing and are not blocked."""


class InputBlocker(QObject):
    """Blocks input to all widgets but one. Escape, and closing the window of that widget, call `cancel` instead."""

    def __init__(self, allowed_widget: QWidget, cancel: Callable[[], object]) -> None:
        super().__init__(allowed_widget)
        self._allowed_widget, self._cancel = allowed_widget, cancel
        self._previous_focus: QWidget | None = None

    def block(self) -> None:
        """Focus the allowed widget, and block input to all others.

        Right after a dialog was closed, the window knows its focus widget, but the application does not yet.
        """
        self._previous_focus = self._allowed_widget.window().focusWidget()
        self._allowed_widget.setFocus()
        _application().installEventFilter(self)

    def unblock(self) -> None:
        """Allow all input again, and restore the focus."""
        _application().removeEventFilter(self)
        if self._previous_focus is not None and shiboken6.isValid(self._previous_focus):
            self._previous_focus.setFocus()
        self._previous_focus = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Block an input event unless it goes to the allowed widget."""
        kind = event.type()
        if kind == QEvent.Type.Close and self._is_own_window(watched):
            event.ignore()
            self._cancel()
            return True
        if isinstance(event, QKeyEvent) and kind == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self._cancel()
            return True
        if kind not in BLOCKED_EVENTS or not self._targets_other_widget(watched, kind):
            return super().eventFilter(watched, event)
        if kind == QEvent.Type.MouseButtonPress:  # the click has moved the focus
            self._allowed_widget.setFocus()
        return True

    def _is_own_window(self, watched: QObject) -> bool:
        """Return whether `watched` is the window of the allowed widget; a tool tip that closes cancels nothing."""
        window = self._allowed_widget.window()
        return watched is window or watched is window.windowHandle()

    def _targets_other_widget(self, watched: QObject, kind: QEvent.Type) -> bool:
        """Return whether an event goes to another widget or to an action; windows only pass events on."""
        if isinstance(watched, QWidget):
            return watched is not self._allowed_widget and not self._allowed_widget.isAncestorOf(watched)
        return kind == QEvent.Type.Shortcut


def _application() -> QCoreApplication:
    """Return the application. Raises RuntimeError if there is none."""
    application = QCoreApplication.instance()
    if application is None:
        raise RuntimeError("There is no application yet.")
    return application
