"""Fields of one line: words, numbers, durations, shares and lists."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from cpm_desktop.desktop.panels.inspector.editors.editor import FieldEditor, mark, mixed_text


class Line(QLineEdit):
    """A line that leaves undo and redo to the window when it has nothing of its own to undo, and Escape gives back."""

    def __init__(self) -> None:
        super().__init__()
        self.shown = ""

    def event(self, event: QEvent) -> bool:
        """Decide which shortcuts are the line's own."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_not_ours(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give back what was there on Escape, else type."""
        if event.matches(QKeySequence.StandardKey.Cancel) and self.text() != self.shown:
            self.setText(self.shown)
            return
        super().keyPressEvent(event)

    def _is_not_ours(self, event: QKeyEvent) -> bool:
        undo, redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
        return (event.matches(undo) and not self.isUndoAvailable()) or (
            event.matches(redo) and not self.isRedoAvailable()
        )


class LineEditor(FieldEditor):
    """A field of one line; `read` understands what is written (ValueError: a sentence), `write` shows a value."""

    def __init__(self, read: Callable[[str], object], write: Callable[[object], str], placeholder: str = "") -> None:
        self.line = Line()
        super().__init__(self.line)
        self._read, self._write, self._placeholder = read, write, placeholder
        self._written = ""
        self.line.setPlaceholderText(placeholder)
        self.line.editingFinished.connect(self.commit)
        self.line.textEdited.connect(lambda: mark(self.line, ""))

    def show_value(self, value: object) -> None:
        """Write `value` out."""
        self._show(self._write(value), self._placeholder)

    def show_mixed(self) -> None:
        """Show an empty line that says why it is empty."""
        self._show("", mixed_text())

    def show_refused(self, reason: str) -> None:
        """Frame what was written, so that it can be corrected; Escape gives back what was there before."""
        self.line.setText(self._written)
        mark(self.line, reason)

    def commit(self) -> None:
        """Understand what was written, or frame it and say why not."""
        if self.line.text() == self.line.shown:
            return
        try:
            value = self._read(self.line.text())
        except ValueError as reason:
            mark(self.line, str(reason))
            self.rejected.emit(str(reason))
            return
        self._written = self.line.shown = self.line.text()
        self.committed.emit(value)

    def _show(self, text: str, placeholder: str) -> None:
        self.line.shown = text
        self.line.setPlaceholderText(placeholder)
        if self.line.text() != text:
            self.line.setText(text)
            self.line.setCursorPosition(0)
        mark(self.line, "")
