"""Lays notification bars over the lower edge of another widget, so that the widget keeps its place and its size."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMargins, QObject, QPoint, QRect
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cpm_desktop.desktop.widgets.notification_bar import NotificationBar

MARGIN = 8
"""Space in pixels between the bars and the edges of the covered widget."""
MAX_WIDTH = 900
"""The width in pixels at which a bar is still easy to read."""

_GEOMETRY_EVENTS = {QEvent.Type.Resize, QEvent.Type.Move}


class BarOverlay(QWidget):
    """A column of bars above the lower edge of a covered widget; as high as the visible bars.

    It is a child of the widget that contains the covered widget.
    """

    def __init__(self, parent: QWidget, *bars: NotificationBar) -> None:
        super().__init__(parent)
        self._container, self._covered = parent, parent
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(QMargins())
        layout.setSpacing(MARGIN // 2)
        for bar in bars:
            layout.addWidget(bar)
            bar.shown.connect(self._place)

    def cover(self, covered: QWidget) -> None:
        """Lie over `covered` from now on."""
        self._covered.removeEventFilter(self)
        self._covered = covered
        covered.installEventFilter(self)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the covered widget when it moves or changes its size."""
        if event.type() in _GEOMETRY_EVENTS:
            self._place()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Adapt the height when a bar appears, disappears or changes its text."""
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()
        return handled

    def _place(self) -> None:
        area = QRect(self._covered.mapTo(self._container, QPoint()), self._covered.size())
        width = min(area.width() - 2 * MARGIN, MAX_WIDTH)
        layout = self._layout
        height = max(layout.heightForWidth(width), layout.minimumSize().height()) if layout.hasHeightForWidth() else 0
        self.setGeometry(area.center().x() - width // 2, area.bottom() - MARGIN - height, width, height)
        self.raise_()
