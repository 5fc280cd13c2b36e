"""Small questions at an element: one line that completes itself, a choice by its first letter."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QMenu, QWidget

from cpm_desktop.desktop.canvas.inplace.editor_support import accept_shortcut_override, close_editor


class CompletionPrompt(QLineEdit):
    """One word, completed from known ones while it is typed. Enter keeps it, Escape forgets it."""

    def __init__(
        self, parent: QWidget, area: QRect, label: str, completions: Sequence[str], on_done: Callable[[str], None]
    ) -> None:
        super().__init__(parent)
        self._on_done: Callable[[str], None] | None = on_done
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
        """Keep the word on Enter, forget it on Escape; neither key means anything to what lies beneath."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._finish()
        elif event.key() == Qt.Key.Key_Escape:
            self._on_done = None
            close_editor(self)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep single keys for the word even where the window has a shortcut on them."""
        return accept_shortcut_override(event) or super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep the word when the user goes on elsewhere."""
        super().focusOutEvent(event)
        self._finish()

    def _finish(self) -> None:
        done, self._on_done = self._on_done, None
        if done is not None:
            close_editor(self)
            done(self.text().strip())


def popup_choice(parent: QWidget, position: QPoint, choices: Mapping[str, Callable[[], object]]) -> None:
    """Ask for one of `choices` in a menu at `place` of the screen; each is marked with the key that takes it."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for words, on_chosen in choices.items():
        menu.addAction(words, on_chosen)
    menu.setActiveAction(menu.actions()[0])
    menu.popup(position)
