"""Holding back what hands do in the program while something goes on that must not be disturbed."""

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
"""What hands do; moving the mouse alone changes nothing."""


class InputBlocker(QObject):
    """Lets hands reach one widget alone; Escape, and closing its window, call `stop` instead of what they do else."""

    def __init__(self, allowed_widget: QWidget, cancel: Callable[[], object]) -> None:
        super().__init__(allowed_widget)
        self._allowed_widget, self._cancel = allowed_widget, cancel
        self._previous_focus: QWidget | None = None

    def block(self) -> None:
        """Lead the keys to the free widget, and hold everything else back.

        Behind a dialog that has just gone, the window knows where its keys belong; the application does not yet.
        """
        self._previous_focus = self._allowed_widget.window().focusWidget()
        self._allowed_widget.setFocus()
        _application().installEventFilter(self)

    def unblock(self) -> None:
        """Let everything go on where it was."""
        _application().removeEventFilter(self)
        if self._previous_focus is not None and shiboken6.isValid(self._previous_focus):
            self._previous_focus.setFocus()
        self._previous_focus = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold an event back unless it goes to the free widget."""
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
        if kind == QEvent.Type.MouseButtonPress:  # which has taken the keys along to where it went
            self._allowed_widget.setFocus()
        return True

    def _is_own_window(self, watched: QObject) -> bool:
        """Tell whether that is the window of the free widget; tool tips close as well, and mean nothing by it."""
        window = self._allowed_widget.window()
        return watched is window or watched is window.windowHandle()

    def _targets_other_widget(self, watched: QObject, kind: QEvent.Type) -> bool:
        """Tell whether an event goes to another widget, or to an action; windows only pass events on to widgets."""
        if isinstance(watched, QWidget):
            return watched is not self._allowed_widget and not self._allowed_widget.isAncestorOf(watched)
        return kind == QEvent.Type.Shortcut


def _application() -> QCoreApplication:
    """Return the application, whose events pass here first."""
    application = QCoreApplication.instance()
    if application is None:
        raise RuntimeError("There is no application yet.")
    return application
