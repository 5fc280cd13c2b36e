"""Fields of several lines."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

from cpm_desktop.desktop.panels.inspector.editors.editor import FieldEditor, mixed_text, set_error

MIN_LINES, MAX_LINES = 3, 12


class AutoHeightTextEdit(QPlainTextEdit):
    """A text that is as high as what it says; Tab leaves it, and so does Ctrl+Enter."""

    editing_finished = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self.updateGeometry)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Finish when another widget gets the keys; a menu that opens does not count."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.editing_finished.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Finish with Ctrl+Enter, else type."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.editing_finished.emit()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Be as high as the text, within bounds."""
        lines = min(max(round(self.document().size().height()), MIN_LINES), MAX_LINES)
        frame = 2 * (self.frameWidth() + round(self.document().documentMargin()) + 2)
        return QSize(super().sizeHint().width(), lines * self.fontMetrics().lineSpacing() + frame)


class TextAreaEditor(FieldEditor):
    """A field of several lines; it is finished when it is left."""

    def __init__(self, placeholder: str = "") -> None:
        self.text_edit = AutoHeightTextEdit()
        super().__init__(self.text_edit)
        self._current_options, self._last_input, self._placeholder = "", "", placeholder
        self.text_edit.editing_finished.connect(self.commit)
        self.text_edit.textChanged.connect(lambda: set_error(self.text_edit, ""))

    def show_value(self, value: object) -> None:
        """Show the text."""
        self._set_text(str(value), self._placeholder)

    def show_mixed(self) -> None:
        """Show an empty text that says why it is empty."""
        self._set_text("", mixed_text())

    def show_rejection(self, reason: str) -> None:
        """Frame what was written, so that none of it is lost."""
        self.text_edit.setPlainText(self._last_input)
        set_error(self.text_edit, reason)

    def commit(self) -> None:
        """Send the text if it is another one."""
        written = self.text_edit.toPlainText()
        if written != self._current_options:
            self._last_input = self._current_options = written
            self.committed.emit(written)

    def _set_text(self, text: str, placeholder: str) -> None:
        self._current_options = text
        self.text_edit.setPlaceholderText(placeholder)
        if self.text_edit.toPlainText() != text:
            self.text_edit.setPlainText(text)
        set_error(self.text_edit, "")
