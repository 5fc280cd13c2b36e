"""Scrolling on while a lane or phase is dragged to the end of its header, or beyond."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar

from cpm_desktop.desktop.canvas.headers.header_widget import Header
from cpm_desktop.desktop.canvas.navigation.auto_scroll import EdgeScrolling


class HeaderScrolling(QObject):
    """Scrolls the view along one header, and tells the header how far what it holds was carried off."""

    def __init__(self, view: QAbstractScrollArea, header: Header, *, upright: bool) -> None:
        super().__init__(header)
        self._view, self._header, self._upright = view, header, upright
        self._edges = EdgeScrolling(view)
        self._edges.scrolled.connect(lambda _place: self._drag_on())
        self._seen = 0
        header.held.connect(self._begin)
        header.dragged.connect(lambda along: self._edges.follow(self._place(along)))
        header.let_go.connect(self._edges.end)

    @property
    def _bar(self) -> QScrollBar:
        return self._view.verticalScrollBar() if self._upright else self._view.horizontalScrollBar()

    def _begin(self, along: int) -> None:
        self._seen = self._bar.value()
        self._edges.begin(self._place(along))

    def _drag_on(self) -> None:
        before, self._seen = self._seen, self._bar.value()
        self._header.drag_on(self._seen - before)

    def _place(self, along: int) -> QPoint:
        """Return a place of the viewport, in its middle across: only along the header a drag scrolls."""
        middle = self._view.viewport().rect().center()
        return QPoint(middle.x(), along) if self._upright else QPoint(along, middle.y())
