"""Small questions at an element: one line that completes itself, a choice by its first letter."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QMenu, QWidget

from cpm_desktop.desktop.canvas.inplace.editor_support import close_field, keeps_key


class WordPrompt(QLineEdit):
    """One word, completed from known ones while it is typed. Enter keeps it, Escape forgets it."""

    def __init__(
        self, parent: QWidget, area: QRect, label: str, words: Sequence[str], done: Callable[[str], None]
    ) -> None:
        super().__init__(parent)
        self._done: Callable[[str], None] | None = done
        self.setPlaceholderText(label)
        self.setAccessibleName(label)
        completer = QCompleter(list(words), self)
        completer.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        self.setGeometry(area)
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep the word on Enter, forget it on Escape; neither key means anything to what lies beneath."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._finish()
        elif event.key() == Qt.Key.Key_Escape:
            self._done = None
            close_field(self)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep single keys for the word even where the window has a shortcut on them."""
        return keeps_key(event) or super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep the word when the user goes on elsewhere."""
        super().focusOutEvent(event)
        self._finish()

    def _finish(self) -> None:
        done, self._done = self._done, None
        if done is not None:
            close_field(self)
            done(self.text().strip())


def choose(parent: QWidget, place: QPoint, choices: Mapping[str, Callable[[], object]]) -> None:
    """Ask for one of `choices` in a menu at `place` of the screen; each is marked with the key that takes it."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for words, take in choices.items():
        menu.addAction(words, take)
    menu.setActiveAction(menu.actions()[0])
    menu.popup(place)
