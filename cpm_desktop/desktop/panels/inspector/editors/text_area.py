"""The editor of multi-line fields."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

from cpm_desktop.desktop.panels.inspector.editors.editor import FieldEditor, mixed_text, set_error

MIN_LINES, MAX_LINES = 3, 12


class AutoHeightTextEdit(QPlainTextEdit):
    """A text edit that grows with its text. Tab moves the focus on; Ctrl+Enter finishes editing."""

    editing_finished = Signal()
    editing_cancelled = Signal()
    """Escape was pressed after typing."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self.updateGeometry)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Finish editing when another widget receives the focus, except for a popup menu."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.editing_finished.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Finish editing on Ctrl+Enter; ask for the previous text on Escape."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.editing_finished.emit()
        elif event.matches(QKeySequence.StandardKey.Cancel) and self.document().isUndoAvailable():
            self.editing_cancelled.emit()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Return the height of the text, between the minimum and maximum number of lines."""
        lines = min(max(round(self.document().size().height()), MIN_LINES), MAX_LINES)
        frame = 2 * (self.frameWidth() + round(self.document().documentMargin()) + 2)
        return QSize(super().sizeHint().width(), lines * self.fontMetrics().lineSpacing() + frame)


class TextAreaEditor(FieldEditor):
    """A multi-line field; it commits when it loses the focus."""

    def __init__(self, placeholder: str = "") -> None:
        self.text_edit = AutoHeightTextEdit()
        super().__init__(self.text_edit)
        self._current_text, self._last_input, self._placeholder = "", "", placeholder
        self._rejected_text: str | None = None
        self.text_edit.editing_finished.connect(self.commit)
        self.text_edit.editing_cancelled.connect(self._restore)
        self.text_edit.textChanged.connect(self._on_text_changed)

    @property
    def has_typed_text(self) -> bool:
        """Return whether the field contains text that is not committed yet."""
        return self.text_edit.toPlainText() != self._current_text

    def value_reader(self) -> Callable[[], object]:
        """Return a function that returns the present text."""
        text = self.text_edit.toPlainText()
        return lambda: text

    def show_value(self, value: object) -> None:
        """Show the text."""
        self._set_text(str(value), self._placeholder)

    def show_mixed(self) -> None:
        """Show an empty text with a placeholder that says that the values differ."""
        self._set_text("", mixed_text())

    def show_rejection(self, reason: str) -> None:
        """Mark the rejected input and keep it, so that no text is lost."""
        self._rejected_text = self._last_input
        self.text_edit.setPlainText(self._last_input)
        set_error(self.text_edit, reason)

    def commit(self) -> None:
        """Emit the text if it has changed."""
        written = self.text_edit.toPlainText()
        if written != self._current_text:
            self._last_input = self._current_text = written
            self.text_edit.document().clearUndoRedoStacks()
            self.typing_changed.emit()
            self.committed.emit(written)

    def finish(self) -> None:
        """Commit the text, unless it has been rejected already."""
        if self.text_edit.toPlainText() != self._rejected_text:
            self.commit()

    def _on_text_changed(self) -> None:
        """Report the text being typed; text that does not come from the keyboard is committed at once."""
        set_error(self.text_edit, "")
        self.typing_changed.emit()
        if self.has_typed_text and not self.text_edit.hasFocus():
            QTimer.singleShot(0, self, self.finish)

    def _restore(self) -> None:
        """Show the text of the document again."""
        self._set_text(self._current_text, self.text_edit.placeholderText())

    def _set_text(self, text: str, placeholder: str) -> None:
        self._current_text, self._rejected_text = text, None
        self.text_edit.setPlaceholderText(placeholder)
        if self.text_edit.toPlainText() != text:
            self.text_edit.setPlainText(text)
        set_error(self.text_edit, "")
        self.typing_changed.emit()
