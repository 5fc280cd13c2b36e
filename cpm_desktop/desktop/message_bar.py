"""One line above the canvas that says what happened, instead of a dialog in the way."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, TypeAlias

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton

from cpm_desktop.desktop.appearance import Appearance

Level: TypeAlias = Literal["information", "warning", "error"]

ICON_SIZE = 18
ICONS: dict[Level, str] = {"information": "info", "warning": "triangle-alert", "error": "circle-alert"}
PASSING_MILLISECONDS = 6000
"""How long a message stays that nobody has to act upon; errors stay until they are closed."""


class MessageBar(QFrame):
    """Shows one message at a time, with at most one thing to do about it."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.setObjectName("messageBar")
        self._icon, self.label = QLabel(), QLabel()
        self.button = QPushButton()
        self._level: Level = "information"
        self._act: Callable[[], object] | None = None
        self._passing = QTimer(self)
        self._passing.setSingleShot(True)
        self._passing.setInterval(PASSING_MILLISECONDS)
        self._passing.timeout.connect(self.hide)
        self.label.setWordWrap(True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 8, 6)
        layout.addWidget(self._icon)
        layout.addWidget(self.label, 1)
        layout.addWidget(self.button)
        layout.addWidget(self._close_button())
        self.button.clicked.connect(self._on_button)
        appearance.changed.connect(self._show_icon)
        self.hide()

    def say(
        self, text: str, level: Level = "information", action: str = "", act: Callable[[], object] | None = None
    ) -> None:
        """Show `text`; with `action`, a button of that name that calls `act`."""
        self.label.setText(text)
        self.setAccessibleName(text)
        self._level = level
        self._show_icon()
        self.button.setText(action)
        self.button.setVisible(bool(action))
        self._act = act
        self.setProperty("level", level)
        self.style().unpolish(self)
        self.style().polish(self)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        if level == "error" or action:
            self._passing.stop()
        else:
            self._passing.start()

    def _show_icon(self) -> None:
        icon = self._appearance.icon(ICONS[self._level])
        self._icon.setPixmap(icon.pixmap(QSize(ICON_SIZE, ICON_SIZE), self.devicePixelRatioF()))

    def _close_button(self) -> QToolButton:
        close = QToolButton()
        close.setIcon(self._appearance.icon("x"))
        close.setAccessibleName(self.tr("Close the message"))
        close.clicked.connect(self.hide)
        return close

    def _on_button(self) -> None:
        self.hide()
        if self._act is not None:
            self._act()
