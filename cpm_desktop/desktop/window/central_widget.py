"""The central widget of the window: the canvas or the welcome page, with message and prompt bars over it."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QTimer
from PySide6.QtWidgets import QDockWidget, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from cpm_desktop.desktop.canvas.canvas_view import CanvasView
from cpm_desktop.desktop.welcome.page import WelcomePage
from cpm_desktop.desktop.widgets.bar_overlay import BarOverlay
from cpm_desktop.desktop.widgets.focus_ring import FocusRing
from cpm_desktop.desktop.widgets.notification_bar import NotificationBar
from cpm_desktop.desktop.window.docks import set_dock_tabs_focusable


class CentralWidget(QWidget):
    """Shows the canvas together with the docks, or the welcome page without them."""

    def __init__(
        self,
        window: QMainWindow,
        canvas: CanvasView,
        perspective_bar: QWidget,
        legend: QWidget,
        welcome: WelcomePage,
        *bars: NotificationBar,
    ) -> None:
        super().__init__()
        self._window, self._canvas, self._welcome = window, canvas, welcome
        self._window_state = QByteArray()
        self._pages = QStackedWidget()
        self._canvas_page = QWidget()
        _fill_vertically(self._canvas_page, canvas, perspective_bar, legend)
        FocusRing(canvas)
        self._pages.addWidget(self._canvas_page)
        self._pages.addWidget(welcome)
        _fill_vertically(self, self._pages)
        self._bar_overlay = BarOverlay(self, *bars)
        self._bar_overlay.cover(canvas.viewport())

    @property
    def shows_welcome(self) -> bool:
        """Return whether the welcome page is shown."""
        return self._pages.currentWidget() is self._welcome

    def show_welcome(self, document_name: str) -> None:
        """Show the welcome page and hide the docks; a document name adds a button that returns to the document."""
        if not self.shows_welcome:
            self._welcome.set_return_target(document_name)
            self._window_state = self._window.saveState()
            for dock in self._window.findChildren(QDockWidget):
                dock.hide()
            set_dock_tabs_focusable(self._window, focusable=False)
            self._pages.setCurrentWidget(self._welcome)
            self._bar_overlay.cover(self._welcome)

    def show_canvas(self) -> None:
        """Show the canvas, and restore the docks."""
        if self.shows_welcome:
            self._pages.setCurrentWidget(self._canvas_page)
            self._bar_overlay.cover(self._canvas.viewport())
            self._window.restoreState(self._window_state)
            set_dock_tabs_focusable(self._window, focusable=True)
            self._canvas.setFocus()
            self._canvas.show_reason(None)
            QTimer.singleShot(0, self._canvas, self._canvas.show_start)  # after the docks have their sizes


def _fill_vertically(page: QWidget, content: QWidget, *below: QWidget) -> None:
    """Lay out `content` above the widgets `below`; it takes the remaining space."""
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    layout.addWidget(content, 1)
    for widget in below:
        layout.addWidget(widget)
