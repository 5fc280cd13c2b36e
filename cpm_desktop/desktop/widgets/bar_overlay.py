"""Lays notification bars over the lower edge of another widget, so that the widget keeps its place and its size."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMargins, QObject, QPoint, QRect
from PySide6.QtWidgets import QVBoxLayout, QWidget

MARGIN = 8
"""Space in pixels between the bars and the edges of the covered widget."""
MAX_WIDTH = 900
"""The width in pixels at which a bar is still easy to read."""

_GEOMETRY_EVENTS = {QEvent.Type.Resize, QEvent.Type.Move}
_PLACING_EVENTS = {QEvent.Type.Show, QEvent.Type.Hide}


class BarOverlay(QWidget):
    """A column of bars above the lower edge of a covered widget; as high as the visible bars.

    It is a child of the widget that contains the covered widget.
    """

    def __init__(self, parent: QWidget, *bars: QWidget) -> None:
        super().__init__(parent)
        self._covered: QWidget | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(QMargins())
        layout.setSpacing(MARGIN // 2)
        for bar in bars:
            layout.addWidget(bar)
            bar.installEventFilter(self)

    def cover(self, covered: QWidget) -> None:
        """Lie over `covered` from now on."""
        if self._covered is not None:
            self._covered.removeEventFilter(self)
        self._covered = covered
        covered.installEventFilter(self)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the covered widget when it moves or changes its size, and the bars when they appear."""
        if event.type() in _PLACING_EVENTS or (watched is self._covered and event.type() in _GEOMETRY_EVENTS):
            self._place()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Adapt the height when a bar changes its text."""
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()
        return handled

    def _place(self) -> None:
        if self._covered is None:
            return
        area = QRect(self._covered.mapTo(self.parentWidget(), QPoint()), self._covered.size())
        width = min(area.width() - 2 * MARGIN, MAX_WIDTH)
        layout = self.layout()
        height = max(layout.heightForWidth(width), layout.minimumSize().height()) if layout.hasHeightForWidth() else 0
        self.setGeometry(area.center().x() - width // 2, area.bottom() - MARGIN - height, width, height)
        self.raise_()
