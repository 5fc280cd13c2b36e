"""A label whose text ends in an ellipsis if it does not fit."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cpm_desktop.desktop.text.plain_label import PlainLabel
from cpm_desktop.desktop.text.plain_text import tool_tip


class ElidedLabel(PlainLabel):
    """Fills the available width. The tooltip shows the full text if it is elided; `text()` always returns it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def elided_text(self) -> str:
        """Return the text elided to the current width."""
        width = self.contentsRect().width() - 2 * self.margin()
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, width)

    def set_elided_text(self, text: str) -> None:
        """Set the full text."""
        self.setText(text)
        self._update_tool_tip()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Update the tooltip for the new width."""
        super().resizeEvent(event)
        self._update_tool_tip()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the elided text."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.contentsRect(), self.alignment(), self.elided_text())
        painter.end()

    def _update_tool_tip(self) -> None:
        self.setToolTip(tool_tip("" if self.elided_text() == self.text() else self.text()))
