"""A bar over the canvas with an icon, a wrapped text, buttons and a close button."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Literal, NamedTuple, TypeAlias

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QToolButton

from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.text.announcement import announce
from cpm_desktop.desktop.text.plain_label import PlainLabel
from cpm_desktop.desktop.text.plain_text import escape_mnemonics

NotificationLevel: TypeAlias = Literal["information", "warning", "error"]

ICON_SIZE = 18
LEVEL_ICONS: dict[NotificationLevel, str] = {
    "information": "info",
    "warning": "triangle-alert",
    "error": "circle-alert",
}


class NotificationAction(NamedTuple):
    """A button: its label, and the callback of a click."""

    label: str
    callback: Callable[[], object]


class NotificationBar(QFrame):
    """Shows one text with its buttons; hidden while there is no text."""

    shown = Signal()
    """A text is shown."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.setObjectName("messageBar")
        self._icon, self.text_label = PlainLabel(), PlainLabel()
        self.buttons: list[QPushButton] = []
        self._level: NotificationLevel = "information"
        self.text_label.setWordWrap(True)
        self.text_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text_label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.close_button = QToolButton()
        self.close_button.setIcon(appearance.icon("x"))
        self.close_button.setAccessibleName(self.tr("Close the message"))
        self.close_button.clicked.connect(self.dismiss)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(12, 6, 8, 6)
        self._layout.addWidget(self._icon)
        self._layout.addWidget(self.text_label, 1)
        self._layout.addWidget(self.close_button)
        appearance.changed.connect(self._show_icon)
        self.hide()

    @property
    def level(self) -> NotificationLevel:
        """Return the level of the latest text."""
        return self._level

    def dismiss(self) -> None:
        """Hide the bar without calling an action."""
        self.hide()

    def show_text(self, text: str, level: NotificationLevel, actions: Sequence[NotificationAction]) -> None:
        """Show `text` and a button for each action, and announce the text."""
        self.text_label.setText(text)
        self.setAccessibleName(text)
        self._level = level
        self._show_icon()
        self._replace_buttons(actions)
        self.setProperty("level", level)
        self.style().unpolish(self)
        self.style().polish(self)
        self.show()
        self.shown.emit()
        announce(self, text, is_urgent=level != "information")

    def _show_icon(self) -> None:
        icon = self._appearance.icon(LEVEL_ICONS[self._level])
        self._icon.setPixmap(icon.pixmap(QSize(ICON_SIZE, ICON_SIZE), self.devicePixelRatioF()))

    def _replace_buttons(self, actions: Sequence[NotificationAction]) -> None:
        for button in self.buttons:
            self._layout.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = [self._create_button(action) for action in actions]
        for button in self.buttons:
            self._layout.insertWidget(self._layout.indexOf(self.close_button), button)
        for before, after in pairwise((self.text_label, *self.buttons, self.close_button)):
            self.setTabOrder(before, after)

    def _create_button(self, action: NotificationAction) -> QPushButton:
        def act() -> None:
            self.dismiss()
            action.callback()

        button = QPushButton(escape_mnemonics(action.label))
        button.clicked.connect(act)
        return button
