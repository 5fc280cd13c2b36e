"""Scrolling while a lane or phase is dragged to or beyond the end of its header."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar

from cpm_desktop.desktop.background.limits import Limits
from cpm_desktop.desktop.canvas.headers.header_widget import HeaderWidget
from cpm_desktop.desktop.canvas.navigation.auto_scroll import AutoScroller


class HeaderAutoScroller(QObject):
    """Scrolls the view along one header and reports the scrolled distance to the header."""

    def __init__(self, view: QAbstractScrollArea, header: HeaderWidget, limits: Limits, *, is_vertical: bool) -> None:
        super().__init__(header)
        self._view, self._header, self._is_vertical = view, header, is_vertical
        self._auto_scroller = AutoScroller(view, limits)
        self._auto_scroller.scrolled.connect(lambda _place: self._on_auto_scrolled())
        self._last_scroll_value = 0
        header.drag_started.connect(self._on_drag_started)
        header.drag_moved.connect(lambda along: self._auto_scroller.track(self._viewport_point(along)))
        header.drag_ended.connect(self._auto_scroller.stop)

    @property
    def _scroll_bar(self) -> QScrollBar:
        return self._view.verticalScrollBar() if self._is_vertical else self._view.horizontalScrollBar()

    def _on_drag_started(self, along: int) -> None:
        self._last_scroll_value = self._scroll_bar.value()
        self._auto_scroller.start(self._viewport_point(along))

    def _on_auto_scrolled(self) -> None:
        previous_value, self._last_scroll_value = self._last_scroll_value, self._scroll_bar.value()
        self._header.shift_drag(self._last_scroll_value - previous_value)

    def _viewport_point(self, along: int) -> QPoint:
        """Return a position in the viewport, centred across the header: a drag scrolls only along the header."""
        middle = self._view.viewport().rect().center()
        return QPoint(middle.x(), along) if self._is_vertical else QPoint(along, middle.y())
