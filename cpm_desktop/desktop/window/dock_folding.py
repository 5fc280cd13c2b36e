"""Keeps room for the canvas: the analysis dock gets lower, or shows only its tabs."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSettings, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from cpm_desktop.desktop.background.idle_timer import debounce_timer
from cpm_desktop.desktop.canvas.headers.legend_strip import LegendStrip
from cpm_desktop.desktop.panels.analysis.panel import MIN_HEIGHT, PREFERRED_SIZE, AnalysisPanel

MIN_CENTRAL_HEIGHT = 436
"""The height in pixels that the central widget keeps: 360 for the diagram, the rest for its header and the legend."""
MIN_USEFUL_HEIGHT = 150
"""The height of the analysis dock below which it shows only its tabs: those, a heading and a few rows."""
HEIGHT_KEY = "window/analysisHeight"
MAX_HEIGHT = 16_777_215
"""Qt's constant for an unlimited height."""


class DockFolding(QObject):
    """Adapts the height of the analysis dock to the window, and to an empty page, which takes one line.

    In a low window the dock and the legend are folded. A click on a tab unfolds the dock, another click on the same
    tab folds it again. The height that the user gave the dock returns when there is room for it.
    """

    def __init__(
        self,
        window: QMainWindow,
        central_widget: QWidget,
        dock: QDockWidget,
        panel: AnalysisPanel,
        legend: LegendStrip,
    ) -> None:
        super().__init__(window)
        self._window, self._central_widget, self._dock, self._panel = window, central_widget, dock, panel
        self._legend = legend
        self._preferred_height = PREFERRED_SIZE.height()
        self._is_low_window, self._tab_before_click, self._is_dragging_separator = False, -1, False
        self._fit_timer = debounce_timer(self, 0, self._fit_to_window)
        self._height_timer = debounce_timer(self, 0, self._give_preferred_height)  # after Qt has applied the limit
        panel.height_limit_changed.connect(self._apply_height_limit)
        panel.tabBar().installEventFilter(self)
        panel.tabBarClicked.connect(self._on_tab_clicked)
        for watched in (window, panel):
            watched.installEventFilter(self)
        dock.visibilityChanged.connect(self._fit_timer.start)

    def save(self, settings: QSettings) -> None:
        """Save the height that the user gave the dock."""
        settings.setValue(HEIGHT_KEY, self._preferred_height)

    def restore(self, settings: QSettings) -> None:
        """Give the dock its saved height, as soon as there is room for it."""
        stored = settings.value(HEIGHT_KEY, PREFERRED_SIZE.height(), int)
        self._preferred_height = max(int(str(stored)), MIN_HEIGHT)
        self._fit_timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit the dock when the window changes its size; remember the height to which the user drags the dock."""
        if event.type() == QEvent.Type.Resize and watched is self._window:
            self._fit_timer.start()
        elif event.type() == QEvent.Type.Resize and watched is self._panel:
            self._on_panel_resized()
        elif event.type() == QEvent.Type.MouseButtonPress:
            self._on_press(watched)
        elif event.type() == QEvent.Type.MouseButtonRelease:
            self._is_dragging_separator = False
        return super().eventFilter(watched, event)

    def _on_press(self, watched: QObject) -> None:
        """Note the tab before a click, and the press on a separator, which Qt's main window receives itself."""
        self._tab_before_click = self._panel.currentIndex()
        self._is_dragging_separator = watched is self._window

    def _on_tab_clicked(self, tab: int) -> None:
        is_same_tab = tab == self._tab_before_click
        self._panel.set_folded(is_same_tab and self._is_low_window and not self._panel.is_folded)

    def _available_height(self) -> int:
        """Return the height that the dock can take from the central widget."""
        return self._central_widget.height() + self._dock.height() - MIN_CENTRAL_HEIGHT

    def _fit_to_window(self) -> None:
        if self._dock.isHidden():
            return
        was_low, self._is_low_window = self._is_low_window, self._available_height() < MIN_USEFUL_HEIGHT
        if was_low != self._is_low_window:
            self._panel.set_folded(self._is_low_window)
            self._legend.set_folded(self._is_low_window)
        self._apply_height_limit()

    def _apply_height_limit(self) -> None:
        limit = self._panel.height_limit()
        self._panel.setMinimumHeight(MIN_HEIGHT if limit is None else limit)
        self._panel.setMaximumHeight(MAX_HEIGHT if limit is None else limit)
        self._height_timer.start()

    def _give_preferred_height(self) -> None:
        height = min(self._preferred_height, max(self._available_height(), MIN_USEFUL_HEIGHT))
        if self._panel.height_limit() is None and abs(self._panel.height() - height) > 1:
            self._window.resizeDocks([self._dock], [height], Qt.Orientation.Vertical)

    def _on_panel_resized(self) -> None:
        """Remember the height that the user gives the dock by dragging its edge."""
        if self._is_dragging_separator and self._panel.height_limit() is None:
            self._preferred_height = self._panel.height()
