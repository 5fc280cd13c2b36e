"""The shortcuts of the window while a text field has the focus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

StandardKey = QKeySequence.StandardKey
TEXT_KEYS = (StandardKey.Cut, StandardKey.Copy, StandardKey.Paste, StandardKey.SelectAll)
"""The shortcuts that always belong to the text."""


class FieldShortcuts(QObject):
    """Leaves shortcuts to the window that Qt's text fields keep: Ctrl with a letter, and Undo without typed letters.

    Text fields keep Undo even if they have nothing to undo, and on X11 more keys, such as Ctrl+K (delete to the end of
    the line) and Ctrl+D (delete a letter).
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._watched: QWidget | None = None
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ignore a key that the field does not need, so that the shortcut reaches the window."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and _is_left_to_window(text_field(watched), event)
        ):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _follow_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        """Watch the widget with the focus, and no other."""
        if before is not None and before is self._watched:
            before.removeEventFilter(self)
        self._watched = now if now is not None and self._window.isAncestorOf(now) else None
        if self._watched is not None:
            self._watched.installEventFilter(self)


def _is_left_to_window(field: QObject, event: QKeyEvent) -> bool:
    """Return whether a key does nothing in a text field, or something that a shortcut of the window may replace."""
    if not isinstance(field, QLineEdit | QPlainTextEdit | QTextEdit) or any(map(event.matches, TEXT_KEYS)):
        return False
    if event.matches(StandardKey.Undo):
        return not (field.isUndoAvailable() if isinstance(field, QLineEdit) else field.document().isUndoAvailable())
    if event.matches(StandardKey.Redo):
        return not (field.isRedoAvailable() if isinstance(field, QLineEdit) else field.document().isRedoAvailable())
    is_control_only = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier == Qt.KeyboardModifier.ControlModifier
    return is_control_only and Qt.Key.Key_Space < event.key() < Qt.Key.Key_Escape


def text_field(widget: QObject) -> QObject:
    """Return the line in which the user types if `widget` is an editable combo box or a spin box, else `widget`."""
    if isinstance(widget, QComboBox | QAbstractSpinBox):
        return widget.findChild(QLineEdit) or widget
    return widget
