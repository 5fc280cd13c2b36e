"""Fields of several lines."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

from cpm_desktop.desktop.panels.inspector.editors.editor import FieldEditor, mark, mixed_text

FEWEST_LINES, MOST_LINES = 3, 12


class GrowingText(QPlainTextEdit):
    """A text that is as high as what it says; Tab leaves it, and so does Ctrl+Enter."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self.updateGeometry)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Finish when another widget gets the keys; a menu that opens does not count."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Finish with Ctrl+Enter, else type."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Be as high as the text, within bounds."""
        lines = min(max(round(self.document().size().height()), FEWEST_LINES), MOST_LINES)
        frame = 2 * (self.frameWidth() + round(self.document().documentMargin()) + 2)
        return QSize(super().sizeHint().width(), lines * self.fontMetrics().lineSpacing() + frame)


class LongTextEditor(FieldEditor):
    """A field of several lines; it is finished when it is left."""

    def __init__(self, placeholder: str = "") -> None:
        self.text = GrowingText()
        super().__init__(self.text)
        self._shown, self._written, self._placeholder = "", "", placeholder
        self.text.left.connect(self.commit)
        self.text.textChanged.connect(lambda: mark(self.text, ""))

    def show_value(self, value: object) -> None:
        """Show the text."""
        self._show(str(value), self._placeholder)

    def show_mixed(self) -> None:
        """Show an empty text that says why it is empty."""
        self._show("", mixed_text())

    def show_refused(self, reason: str) -> None:
        """Frame what was written, so that none of it is lost."""
        self.text.setPlainText(self._written)
        mark(self.text, reason)

    def commit(self) -> None:
        """Send the text if it is another one."""
        written = self.text.toPlainText()
        if written != self._shown:
            self._written = self._shown = written
            self.committed.emit(written)

    def _show(self, text: str, placeholder: str) -> None:
        self._shown = text
        self.text.setPlaceholderText(placeholder)
        if self.text.toPlainText() != text:
            self.text.setPlainText(text)
        mark(self.text, "")
