"""Scrolling while the mouse drags at or beyond the edge of the view."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtWidgets import QAbstractScrollArea

from cpm_desktop.desktop.background.limits import Limits

EDGE_MARGIN = 24
"""A drag scrolls within this distance from an edge, in pixels."""
MAX_STEP = 40
"""The maximum distance of one scroll step, in pixels."""


class AutoScroller(QObject):
    """Scrolls the view while a drag is near its edge; faster the further out the mouse is."""

    scrolled = Signal(QPoint)
    """The view was scrolled; carries the position of the mouse in the viewport."""

    def __init__(self, view: QAbstractScrollArea, limits: Limits) -> None:
        super().__init__(view)
        self._view = view
        self._start_position = self._position = QPoint()
        self._timer = QTimer(self, interval=limits.auto_scroll_interval_ms)
        self._timer.timeout.connect(self._scroll)

    def start(self, position: QPoint) -> None:
        """Start tracking a drag. A drag that starts near an edge scrolls only after it moves outwards."""
        self._start_position = self._position = position

    def track(self, position: QPoint) -> None:
        """Start or stop scrolling, depending on the position of the mouse in the viewport."""
        self._position = position
        if self._next_step() == QPoint():
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        """Stop scrolling: the drag has ended."""
        self._timer.stop()

    def _scroll(self) -> None:
        horizontal_bar, vertical_bar = self._view.horizontalScrollBar(), self._view.verticalScrollBar()
        before, offset = (horizontal_bar.value(), vertical_bar.value()), self._next_step()
        horizontal_bar.setValue(horizontal_bar.value() + offset.x())
        vertical_bar.setValue(vertical_bar.value() + offset.y())
        if (horizontal_bar.value(), vertical_bar.value()) != before:
            self.scrolled.emit(self._position)

    def _next_step(self) -> QPoint:
        size = self._view.viewport().size()
        return QPoint(
            scroll_step(self._position.x(), self._start_position.x(), size.width()),
            scroll_step(self._position.y(), self._start_position.y(), size.height()),
        )


def scroll_step(position: int, start: int, length: int) -> int:
    """Return the scroll distance along one axis of a view, in pixels, for a drag from `start` to `position`."""
    before, beyond = EDGE_MARGIN - position, position - (length - EDGE_MARGIN)
    if before > 0 and position < start:
        return -min(1 + before // 2, MAX_STEP)
    return min(1 + beyond // 2, MAX_STEP) if beyond > 0 and position > start else 0
