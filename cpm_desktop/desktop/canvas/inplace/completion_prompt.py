"""Small input fields at an element: a line with completion, and a menu with access keys."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QMenu, QWidget

from cpm_desktop.desktop.canvas.inplace.editor_support import accept_shortcut_override, close_editor


class CompletionPrompt(QLineEdit):
    """A one-line field with completion. Enter accepts the text, Escape discards it."""

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
        """Accept the text on Enter, discard it on Escape; the canvas below receives neither key."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._finish()
        elif event.key() == Qt.Key.Key_Escape:
            self._on_done = None
            close_editor(self)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Accept single keys as text even if the window has shortcuts for them."""
        return accept_shortcut_override(event) or super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Accept the text when the field loses the focus."""
        super().focusOutEvent(event)
        self._finish()

    def _finish(self) -> None:
        done, self._on_done = self._on_done, None
        if done is not None:
            close_editor(self)
            done(self.text().strip())


def popup_choice(parent: QWidget, position: QPoint, choices: Mapping[str, Callable[[], object]]) -> None:
    """Show `choices` in a menu at `position` of the screen; each label marks its access key."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for label, on_chosen in choices.items():
        menu.addAction(label, on_chosen)
    menu.setActiveAction(menu.actions()[0])
    menu.popup(position)
