"""Scrolling by dragging, with the middle button or with Space held."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QGraphicsView


class Pan:
    """The ground follows the mouse, in pixels of the viewport."""

    def __init__(self, view: QGraphicsView, start: QPoint) -> None:
        self._view = view
        self._last = start

    def move(self, place: QPoint) -> None:
        """Scroll by how far the mouse moved."""
        across, down = self._view.horizontalScrollBar(), self._view.verticalScrollBar()
        across.setValue(across.value() - (place.x() - self._last.x()))
        down.setValue(down.value() - (place.y() - self._last.y()))
        self._last = place
