"""The editor of single-line fields: text, numbers, durations, shares and lists."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from cpm_desktop.desktop.panels.inspector.editors.editor import FieldEditor, mixed_text, set_error


class UndoAwareLineEdit(QLineEdit):
    """A line edit that leaves undo and redo to the window if it has nothing to undo; Escape restores the saved text."""

    def __init__(self) -> None:
        super().__init__()
        self.saved_text = ""

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window if the line has nothing to undo or redo."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._is_window_shortcut(event)
        ):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Restore the saved text on Escape."""
        if event.matches(QKeySequence.StandardKey.Cancel) and self.text() != self.saved_text:
            self.setText(self.saved_text)
            return
        super().keyPressEvent(event)

    def _is_window_shortcut(self, event: QKeyEvent) -> bool:
        undo, redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
        return (event.matches(undo) and not self.isUndoAvailable()) or (
            event.matches(redo) and not self.isRedoAvailable()
        )


class LineEditor(FieldEditor):
    """Edits one line. `parse` converts a text or raises ValueError with a sentence; `format_value` is the inverse."""

    def __init__(
        self, parse: Callable[[str], object], format_value: Callable[[object], str], placeholder: str = ""
    ) -> None:
        self.line_edit = UndoAwareLineEdit()
        super().__init__(self.line_edit)
        self._parse, self._format_value, self._placeholder = parse, format_value, placeholder
        self._last_input = ""
        self.line_edit.setPlaceholderText(placeholder)
        self.line_edit.editingFinished.connect(self.commit)
        self.line_edit.textEdited.connect(lambda: set_error(self.line_edit, ""))

    def show_value(self, value: object) -> None:
        """Show `value` as text."""
        self._set_text(self._format_value(value), self._placeholder)

    def show_mixed(self) -> None:
        """Show an empty line with a placeholder that says that the values differ."""
        self._set_text("", mixed_text())

    def show_rejection(self, reason: str) -> None:
        """Mark the rejected input, so that the user can correct it; Escape restores the previous text."""
        self.line_edit.setText(self._last_input)
        set_error(self.line_edit, reason)

    def commit(self) -> None:
        """Parse the text and emit its value, or mark it as invalid with the reason."""
        if self.line_edit.text() == self.line_edit.saved_text:
            return
        try:
            value = self._parse(self.line_edit.text())
        except ValueError as reason:
            set_error(self.line_edit, str(reason))
            self.rejected.emit(str(reason))
            return
        self._last_input = self.line_edit.saved_text = self.line_edit.text()
        self.committed.emit(value)

    def _set_text(self, text: str, placeholder: str) -> None:
        self.line_edit.saved_text = text
        self.line_edit.setPlaceholderText(placeholder)
        if self.line_edit.text() != text:
            self.line_edit.setText(text)
            self.line_edit.setCursorPosition(0)
        set_error(self.line_edit, "")
