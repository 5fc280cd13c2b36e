"""A button as wide as its panel, whose words are cut with an ellipsis where there is no room."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton

PADDING = 14


class RowButton(QToolButton):
    """One row of a list: never makes the panel wider than it is."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._full_text = text
        self.setObjectName("row")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setText(text)
        self.setToolTip(text)
        self.setAccessibleName(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many words as there is room for."""
        super().resizeEvent(event)
        icon = self.iconSize().width() + PADDING // 2 if not self.icon().isNull() else 0
        room = self.width() - icon - PADDING
        self.setText(self.fontMetrics().elidedText(self._full_text, Qt.TextElideMode.ElideRight, room))
