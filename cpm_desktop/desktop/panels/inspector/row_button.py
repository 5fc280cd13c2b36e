"""A button as wide as its panel; text that does not fit ends in an ellipsis."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton

from cpm_desktop.desktop.text.plain_text import escape_mnemonics, tool_tip

PADDING = 14


class RowButton(QToolButton):
    """A row of a list that never widens its panel."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._full_text = text
        self.setObjectName("row")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setText(escape_mnemonics(text))
        self.setToolTip(tool_tip(text))
        self.setAccessibleName(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Elide the text to the new width."""
        super().resizeEvent(event)
        icon = self.iconSize().width() + PADDING // 2 if not self.icon().isNull() else 0
        room = self.width() - icon - PADDING
        elided = self.fontMetrics().elidedText(self._full_text, Qt.TextElideMode.ElideRight, room)
        self.setText(escape_mnemonics(elided))
