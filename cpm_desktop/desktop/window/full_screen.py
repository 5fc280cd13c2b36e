"""Full screen for a room: the diagram larger, and nothing else but the hints in the status bar."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QObject, QPoint
from PySide6.QtWidgets import QDockWidget, QMainWindow, QToolBar, QWidget

from cpm_desktop.desktop.canvas.view import CanvasView
from cpm_desktop.desktop.window.docks import let_tabs_take_focus

LARGER = 1.25
"""How much larger the diagram and the hints are shown."""


class FullScreen(QObject):
    """Puts the panels aside, and everything back as it was."""

    def __init__(self, window: QMainWindow, canvas: CanvasView) -> None:
        super().__init__(window)
        self._window, self._canvas = window, canvas
        self._arrangement = QByteArray()
        self._was_maximized = False
        self.is_on = False

    def toggle(self) -> None:
        """Enter or leave."""
        if self.is_on:
            self.leave()
        else:
            self._enter()

    def leave(self) -> None:
        """Show the panels again; nothing happens where the window is not in full screen."""
        if not self.is_on:
            return
        self.is_on = False
        if self._was_maximized:
            self._window.showMaximized()
        else:
            self._window.showNormal()
        self._window.restoreState(self._arrangement)
        let_tabs_take_focus(self._window, taking=True)
        self._window.menuBar().show()
        self._enlarge(1 / LARGER)

    def _enter(self) -> None:
        window = self._window
        self.is_on, self._was_maximized = True, window.isMaximized()
        self._arrangement = window.saveState()
        for widget in (*window.findChildren(QDockWidget), *window.findChildren(QToolBar), window.menuBar()):
            widget.hide()
        let_tabs_take_focus(window, taking=False)
        window.showFullScreen()
        self._enlarge(LARGER)
        self._canvas.setFocus()

    def _enlarge(self, factor: float) -> None:
        self._canvas.zoom_to(self._canvas.zoom * factor, QPoint())
        bar = self._window.statusBar()
        for words in (bar, *bar.findChildren(QWidget)):
            font = words.font()
            font.setPointSizeF(font.pointSizeF() * factor)
            words.setFont(font)
