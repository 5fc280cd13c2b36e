"""Scrolling by dragging with the middle button, or with Space held."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QGraphicsView


class PanGesture:
    """Scrolls the view with the mouse. `default_cursor` returns the cursor while the user does not pan."""

    def __init__(self, view: QGraphicsView, default_cursor: Callable[[], Qt.CursorShape]) -> None:
        self._view, self._default_cursor = view, default_cursor
        self._last_position: QPoint | None = None
        self._button = Qt.MouseButton.NoButton
        self._is_space_held = False

    @property
    def is_space_held(self) -> bool:
        """Return whether Space is held, so that a press starts to pan."""
        return self._is_space_held

    def set_space_held(self, is_held: bool) -> None:
        """Enable or disable panning with the left button."""
        self._is_space_held = is_held
        self._update_cursor()

    def press(self, event: QMouseEvent) -> bool:
        """Start to pan if the press has that meaning; return whether it has."""
        is_middle_button = event.button() == Qt.MouseButton.MiddleButton
        if not is_middle_button and not (self._is_space_held and event.button() == Qt.MouseButton.LeftButton):
            return False
        self._last_position, self._button = event.position().toPoint(), event.button()
        self._update_cursor()
        return True

    def move(self, event: QMouseEvent) -> bool:
        """Scroll by the distance of the mouse; return whether the user pans."""
        if self._last_position is None:
            return False
        if not event.buttons() & self._button:
            self._stop()
            return False
        position = event.position().toPoint()
        horizontal_bar, vertical_bar = self._view.horizontalScrollBar(), self._view.verticalScrollBar()
        horizontal_bar.setValue(horizontal_bar.value() - (position.x() - self._last_position.x()))
        vertical_bar.setValue(vertical_bar.value() - (position.y() - self._last_position.y()))
        self._last_position = position
        return True

    def release(self, event: QMouseEvent) -> bool:
        """Stop panning if the button that started it is released; return whether the user was panning."""
        was_panning = self._last_position is not None
        if was_panning and event.button() == self._button:
            self._stop()
        return was_panning

    def _stop(self) -> None:
        self._last_position = None
        self._update_cursor()

    def _update_cursor(self) -> None:
        idle_shape = Qt.CursorShape.OpenHandCursor if self._is_space_held else self._default_cursor()
        shape = idle_shape if self._last_position is None else Qt.CursorShape.ClosedHandCursor
        self._view.viewport().setCursor(shape)
