"""Scrolling by dragging, with the middle button or with Space held."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QGraphicsView


class PanGesture:
    """The ground follows the mouse, in pixels of the viewport; `cursor` is what the mouse shows otherwise."""

    def __init__(self, view: QGraphicsView, default_cursor: Callable[[], Qt.CursorShape]) -> None:
        self._view, self._default_cursor = view, default_cursor
        self._last_position: QPoint | None = None
        self._is_space_held = False

    @property
    def is_space_held(self) -> bool:
        """Return whether Space is held, so that a press would take hold of the ground."""
        return self._is_space_held

    def set_space_held(self, is_held: bool) -> None:
        """Make ready to pan with the left button, or no more."""
        self._is_space_held = is_held
        self._update_cursor()

    def press(self, event: QMouseEvent) -> bool:
        """Take hold of the ground if the press means that; tell whether it did."""
        middle = event.button() == Qt.MouseButton.MiddleButton
        if not middle and not (self._is_space_held and event.button() == Qt.MouseButton.LeftButton):
            return False
        self._last_position = event.position().toPoint()
        self._update_cursor()
        return True

    def move(self, event: QMouseEvent) -> bool:
        """Scroll by how far the mouse moved; tell whether the ground is held."""
        if self._last_position is None:
            return False
        place = event.position().toPoint()
        across, down = self._view.horizontalScrollBar(), self._view.verticalScrollBar()
        across.setValue(across.value() - (place.x() - self._last_position.x()))
        down.setValue(down.value() - (place.y() - self._last_position.y()))
        self._last_position = place
        return True

    def release(self) -> bool:
        """Let the ground go; tell whether it was held."""
        was_held, self._last_position = self._last_position is not None, None
        if was_held:
            self._update_cursor()
        return was_held

    def _update_cursor(self) -> None:
        open_hand = Qt.CursorShape.OpenHandCursor if self._is_space_held else self._default_cursor()
        shape = open_hand if self._last_position is None else Qt.CursorShape.ClosedHandCursor
        self._view.viewport().setCursor(shape)
