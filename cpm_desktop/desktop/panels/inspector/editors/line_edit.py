"""The editor of single-line fields: text, numbers, durations, shares and lists."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from cpm_desktop.desktop.panels.inspector.editors.editor import FieldEditor, mixed_text, set_error


class RestorableLineEdit(QLineEdit):
    """A line edit in which Escape restores the saved text."""

    def __init__(self) -> None:
        super().__init__()
        self.saved_text = ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Restore the saved text on Escape."""
        if event.matches(QKeySequence.StandardKey.Cancel) and self.text() != self.saved_text:
            self.setText(self.saved_text)
            return
        super().keyPressEvent(event)


class LineEditor(FieldEditor):
    """Edits one line. `parse` converts a text or raises ValueError with a sentence; `format_value` is the inverse."""

    def __init__(
        self, parse: Callable[[str], object], format_value: Callable[[object], str], placeholder: str = ""
    ) -> None:
        self.line_edit = RestorableLineEdit()
        super().__init__(self.line_edit)
        self._parse, self._format_value, self._placeholder = parse, format_value, placeholder
        self._last_input = ""
        self._rejected_text: str | None = None
        self.line_edit.setPlaceholderText(placeholder)
        self.line_edit.editingFinished.connect(self.commit)
        self.line_edit.textEdited.connect(lambda: set_error(self.line_edit, ""))
        self.line_edit.textChanged.connect(self._on_text_changed)

    @property
    def has_typed_text(self) -> bool:
        """Return whether the line contains text that is not committed yet."""
        return self.line_edit.text() != self.line_edit.saved_text

    def value_reader(self) -> Callable[[], object]:
        """Return a function that parses the present text."""
        text = self.line_edit.text()
        return lambda: self._parse(text)

    def show_value(self, value: object) -> None:
        """Show `value` as text."""
        self._set_text(self._format_value(value), self._placeholder)

    def show_mixed(self) -> None:
        """Show an empty line with a placeholder that says that the values differ."""
        self._set_text("", mixed_text())

    def show_rejection(self, reason: str) -> None:
        """Mark the rejected input, so that the user can correct it; Escape restores the previous text."""
        self._rejected_text = self._last_input
        self.line_edit.setText(self._last_input)
        set_error(self.line_edit, reason)

    def commit(self) -> None:
        """Parse the text and emit its value, or mark it as invalid with the reason."""
        text = self.line_edit.text()
        if text == self.line_edit.saved_text:
            return
        try:
            value = self._parse(text)
        except ValueError as reason:
            self._rejected_text = text
            set_error(self.line_edit, str(reason))
            self.rejected.emit(str(reason))
            return
        self._last_input = self.line_edit.saved_text = text
        self._forget_undo_steps()
        self.typing_changed.emit()
        self.committed.emit(value)

    def finish(self) -> None:
        """Commit the text, unless it has been rejected already."""
        if self.line_edit.text() != self._rejected_text:
            self.commit()

    def restore(self) -> None:
        """Show the saved text again."""
        self.line_edit.setText(self.line_edit.saved_text)

    def _on_text_changed(self) -> None:
        """Report the text being typed; text that does not come from the keyboard is committed at once."""
        self.typing_changed.emit()
        if self.has_typed_text and not self.line_edit.hasFocus():
            QTimer.singleShot(0, self, self.finish)

    def _forget_undo_steps(self) -> None:
        """From now on, Undo belongs to the window: the text is part of the document."""
        position = self.line_edit.cursorPosition()
        self.line_edit.setText(self.line_edit.text())
        self.line_edit.setCursorPosition(position)

    def _set_text(self, text: str, placeholder: str) -> None:
        self.line_edit.saved_text, self._rejected_text = text, None
        self.line_edit.setPlaceholderText(placeholder)
        if self.line_edit.text() != text:
            self.line_edit.setText(text)
            self.line_edit.setCursorPosition(0)
        set_error(self.line_edit, "")
        self.typing_changed.emit()
