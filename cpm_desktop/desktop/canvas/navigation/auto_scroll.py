"""Scrolling on while something is dragged to the edge of the view, or beyond it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtWidgets import QAbstractScrollArea

from cpm_desktop.desktop.limits import Limits

EDGE_MARGIN = 24
"""How near to an edge, in pixels, a drag begins to scroll."""
MAX_STEP = 40
"""How far the view moves at most in one go, in pixels."""


class AutoScroller(QObject):
    """Moves the view under a mouse that is held near its edge, faster the further out the mouse is."""

    scrolled = Signal(QPoint)
    """Another part is in sight now; carries where the mouse is in the viewport."""

    def __init__(self, view: QAbstractScrollArea, limits: Limits) -> None:
        super().__init__(view)
        self._view = view
        self._start_position = self._position = QPoint()
        self._timer = QTimer(self, interval=limits.auto_scroll_interval_ms)
        self._timer.timeout.connect(self._scroll)

    def start(self, position: QPoint) -> None:
        """Remember where a drag begins: one that begins near an edge does not scroll before it moves outwards."""
        self._start_position = self._position = position

    def track(self, position: QPoint) -> None:
        """Scroll on from now, or no more, for a mouse that is dragged to a place of the viewport."""
        self._position = position
        if self._next_step() == QPoint():
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        """Scroll no more: the drag is over."""
        self._timer.stop()

    def _scroll(self) -> None:
        across, down = self._view.horizontalScrollBar(), self._view.verticalScrollBar()
        before, step = (across.value(), down.value()), self._next_step()
        across.setValue(across.value() + step.x())
        down.setValue(down.value() + step.y())
        if (across.value(), down.value()) != before:
            self.scrolled.emit(self._position)

    def _next_step(self) -> QPoint:
        size = self._view.viewport().size()
        return QPoint(
            scroll_step(self._position.x(), self._start_position.x(), size.width()),
            scroll_step(self._position.y(), self._start_position.y(), size.height()),
        )


def scroll_step(position: int, start: int, length: int) -> int:
    """Return how far to scroll along one side of a view, in pixels, for a drag from `start` to `place` there."""
    before, beyond = EDGE_MARGIN - position, position - (length - EDGE_MARGIN)
    if before > 0 and position < start:
        return -min(1 + before // 2, MAX_STEP)
    return min(1 + beyond // 2, MAX_STEP) if beyond > 0 and position > start else 0
