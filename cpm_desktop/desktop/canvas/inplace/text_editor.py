"""The text field for editing names in place, over the element."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QShowEvent, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from cpm_desktop.desktop.canvas.inplace.editor_support import clamped_rect, close_editor

MIN_WIDTH = 120
"""The minimum width of a field in pixels, independent of the zoom."""


class TextEditor(QPlainTextEdit):
    """Enter and a lost focus accept the text, Shift+Enter inserts a line break, Escape discards the text.

    Tab, Shift+Tab and Alt with an arrow key also accept the text, and are forwarded to the canvas.
    """

    accepted = Signal(str)
    """The field is closed and its text is accepted; carries the text."""
    discarded = Signal()
    """The field is closed and its text is discarded."""

    def __init__(
        self,
        parent: QWidget,
        area: QRect,
        text: str,
        pixel_size: float,
        forward_key: Callable[[QKeyEvent], None],
    ) -> None:
        super().__init__(text, parent)
        self._is_open, self._original_text = True, text
        self._forward_key = forward_key
        font = QFont(self.font())
        font.setPixelSize(max(round(pixel_size), 9))
        self.setFont(font)
        self.setAccessibleName(self.tr("Name"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WordWrap)
        self.document().setDocumentMargin(3)
        option = self.document().defaultTextOption()
        option.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.document().setDefaultTextOption(option)
        self._container, self._element_area, self._top_margin = parent, area, 0
        self.textChanged.connect(self._fit_height)
        self._fit_height()
        self.document().clearUndoRedoStacks()
        self.selectAll()
        self.show()

    @property
    def typed_text(self) -> str:
        """Return the text without surrounding spaces."""
        return self.toPlainText().strip()

    @property
    def is_edited(self) -> bool:
        """Return whether the text differs from the original one."""
        return self.typed_text != self._original_text

    def finish(self) -> None:
        """Accept the text and close the field."""
        if self._is_open:
            self._is_open = False
            close_editor(self)
            self.accepted.emit(self.typed_text)

    def cancel(self) -> None:
        """Discard the text and close the field."""
        self._is_open = False
        close_editor(self)
        self.discarded.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Accept or discard the text, insert a line break, or type."""
        without_shift = not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and without_shift:
            self.finish()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancel()
        elif _is_forwarded_key(event):
            forward_key = self._forward_key
            self.finish()
            forward_key(event)
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Centre the text vertically, now that the width for its lines is known."""
        super().showEvent(event)
        self._fit_height()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Accept the text when the field loses the focus, except to its own menu."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.finish()

    def _fit_height(self) -> None:
        """Fit the height to the text around the same centre, inside the container; centre shorter text vertically."""
        border = self.height() - self.viewport().height() - self._top_margin
        lines = max(self.document().size().height(), 1)
        height = round(lines * self.fontMetrics().lineSpacing() + 2 * self.document().documentMargin() + border + 2)
        area = QRect(self._element_area)
        area.setWidth(max(self._element_area.width(), MIN_WIDTH))
        area.setHeight(max(height, self._element_area.height()))
        area.moveCenter(self._element_area.center())
        area = clamped_rect(area, self._container.rect())
        self._top_margin = max((area.height() - height) // 2, 0)
        self.setViewportMargins(0, self._top_margin, 0, 0)
        if area != self.geometry():
            self.setGeometry(area)
            self._fit_height()


def _is_forwarded_key(event: QKeyEvent) -> bool:
    """Return whether a key ends the input and is then handled by the canvas."""
    has_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
    is_arrow = event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}
    return event.key() in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab} or (has_alt and is_arrow)
