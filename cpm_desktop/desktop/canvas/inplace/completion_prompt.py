"""Small input fields at an element: a line with completion, and a menu with access keys."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QMenu, QWidget

from cpm_desktop.desktop.canvas.inplace.editor_support import close_editor


class CompletionPrompt(QLineEdit):
    """A one-line field with completion. Enter accepts the text, Escape discards it."""

    accepted = Signal(str)
    """The field is closed and its text is accepted; carries the text."""
    discarded = Signal()
    """The field is closed and its text is discarded."""

    def __init__(self, parent: QWidget, area: QRect, label: str, completions: Sequence[str]) -> None:
        super().__init__(parent)
        self._is_open = True
        self.setPlaceholderText(label)
        self.setAccessibleName(label)
        completer = QCompleter(list(completions), self)
        completer.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        self.setGeometry(area)
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Accept the text on Enter, discard it on Escape; the canvas below receives neither key."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.finish()
        elif event.key() == Qt.Key.Key_Escape:
            self._is_open = False
            close_editor(self)
            self.discarded.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Accept the text when the field loses the focus, except to its own menu."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.finish()

    @property
    def typed_text(self) -> str:
        """Return the text without surrounding spaces."""
        return self.text().strip()

    @property
    def is_edited(self) -> bool:
        """Return whether there is a text."""
        return bool(self.typed_text)

    def finish(self) -> None:
        """Accept the text and close the field."""
        if self._is_open:
            self._is_open = False
            close_editor(self)
            self.accepted.emit(self.typed_text)


def popup_choice(parent: QWidget, position: QPoint, choices: Mapping[str, Callable[[], object]]) -> None:
    """Show `choices` in a menu at `position` of the screen; each label marks its access key."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for label, on_chosen in choices.items():
        menu.addAction(label, on_chosen)
    menu.setActiveAction(menu.actions()[0])
    menu.popup(position)
