"""The middle of the window: messages and questions, and below them the process or the welcome page."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QTimer
from PySide6.QtWidgets import QDockWidget, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from cpm_desktop.desktop.canvas.view import CanvasView
from cpm_desktop.desktop.welcome.page import Welcome
from cpm_desktop.desktop.widgets.focus_ring import FocusRing
from cpm_desktop.desktop.window.docks import let_tabs_take_focus


class Middle(QWidget):
    """Shows the canvas with the panels around it, or the welcome page without them."""

    def __init__(
        self,
        window: QMainWindow,
        canvas: CanvasView,
        caption: QWidget,
        legend: QWidget,
        welcome: Welcome,
        *bars: QWidget,
    ) -> None:
        super().__init__()
        self._window, self._canvas, self._welcome = window, canvas, welcome
        self._arrangement = QByteArray()
        self._pages = QStackedWidget()
        self._process = QWidget()
        _stack(self._process, canvas, caption).addWidget(legend)
        FocusRing(canvas)
        self._pages.addWidget(self._process)
        self._pages.addWidget(welcome)
        _stack(self, self._pages, *bars)

    @property
    def is_welcoming(self) -> bool:
        """Tell whether the welcome page is shown."""
        return self._pages.currentWidget() is self._welcome

    def show_welcome(self, document: str) -> None:
        """Show the welcome page, with a way back to the document of this name, if any, and put the panels aside."""
        if not self.is_welcoming:
            self._welcome.offer_way_back(document)
            self._arrangement = self._window.saveState()
            for dock in self._window.findChildren(QDockWidget):
                dock.hide()
            let_tabs_take_focus(self._window, taking=False)
            self._pages.setCurrentWidget(self._welcome)

    def show_process(self) -> None:
        """Show the process, with the panels as they were."""
        if self.is_welcoming:
            self._pages.setCurrentWidget(self._process)
            self._window.restoreState(self._arrangement)
            let_tabs_take_focus(self._window, taking=True)
            self._canvas.setFocus()
            self._canvas.show_reason(None)
            QTimer.singleShot(0, self._canvas, self._canvas.show_start)  # once the panels have taken their room


def _stack(page: QWidget, below: QWidget, *bars: QWidget) -> QVBoxLayout:
    """Let a page show bars, and below them what has the room; return the layout, to which more may be added."""
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for bar in bars:
        layout.addWidget(bar)
    layout.addWidget(below, 1)
    return layout
