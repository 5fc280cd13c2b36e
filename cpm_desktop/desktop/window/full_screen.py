"""Full screen for a workshop: a larger diagram, and only the hints of the status bar besides."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QObject, QPoint
from PySide6.QtWidgets import QDockWidget, QMainWindow, QToolBar, QWidget

from cpm_desktop.desktop.canvas.canvas_view import CanvasView
from cpm_desktop.desktop.window.docks import set_dock_tabs_focusable

ENLARGEMENT_FACTOR = 1.25
"""How much the diagram and the hints are enlarged."""
TARGET_STYLE = """
QAbstractButton { min-width: 40px; min-height: 40px; }
QMenu::item, QFrame#commandPalette QTreeView::item { padding-top: 14px; padding-bottom: 14px; }
"""
"""Makes everything that can be pressed at least 40 pixels high and wide, for fingers and pens."""


class FullScreen(QObject):
    """Hides docks, tool bars and the menu bar in full screen, and restores them afterwards, with zoom and position."""

    def __init__(self, window: QMainWindow, canvas: CanvasView) -> None:
        super().__init__(window)
        self._window, self._canvas = window, canvas
        self._window_state = QByteArray()
        self._was_maximized = False
        self._zoom_before, self._scroll_before = 1.0, QPoint()
        self.is_active = False

    def toggle(self) -> None:
        """Enter or leave full screen."""
        if self.is_active:
            self.leave()
        else:
            self._enter()

    def leave(self) -> None:
        """Leave full screen if it is active, and restore the window."""
        if not self.is_active:
            return
        self.is_active = False
        if self._was_maximized:
            self._window.showMaximized()
        else:
            self._window.showNormal()
        self._window.restoreState(self._window_state)
        set_dock_tabs_focusable(self._window, focusable=True)
        self._window.menuBar().show()
        self._window.setStyleSheet("")
        self._scale_status_bar(1 / ENLARGEMENT_FACTOR)
        self._canvas.zoom_to(self._zoom_before)
        self._canvas.horizontalScrollBar().setValue(self._scroll_before.x())
        self._canvas.verticalScrollBar().setValue(self._scroll_before.y())

    def _enter(self) -> None:
        window = self._window
        self.is_active, self._was_maximized = True, window.isMaximized()
        self._window_state = window.saveState()
        for widget in (*window.findChildren(QDockWidget), *window.findChildren(QToolBar), window.menuBar()):
            widget.hide()
        set_dock_tabs_focusable(window, focusable=False)
        window.showFullScreen()
        self._zoom_before = self._canvas.zoom
        self._scroll_before = QPoint(
            self._canvas.horizontalScrollBar().value(), self._canvas.verticalScrollBar().value()
        )
        self._canvas.zoom_to(self._zoom_before * ENLARGEMENT_FACTOR, QPoint())
        window.setStyleSheet(TARGET_STYLE)
        self._scale_status_bar(ENLARGEMENT_FACTOR)
        self._canvas.setFocus()

    def _scale_status_bar(self, factor: float) -> None:
        bar = self._window.statusBar()
        for widget in (bar, *bar.findChildren(QWidget)):
            font = widget.font()
            font.setPointSizeF(font.pointSizeF() * factor)
            widget.setFont(font)
