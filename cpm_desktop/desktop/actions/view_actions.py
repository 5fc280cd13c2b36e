"""The View menu: zoom, colour scheme, minimap, legend, full screen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow

from cpm_desktop.desktop.actions.action_factory import add_shortcut, create_action
from cpm_desktop.desktop.canvas.canvas_view import CanvasView
from cpm_desktop.desktop.canvas.headers.legend_strip import LegendStrip
from cpm_desktop.desktop.settings.appearance import Appearance, ColourScheme
from cpm_desktop.i18n import format_percent

StandardKey = QKeySequence.StandardKey


class ViewActions(QObject):
    """Actions that change how the window shows the diagram, not the document."""

    def __init__(
        self,
        window: QMainWindow,
        canvas: CanvasView,
        legend: LegendStrip,
        appearance: Appearance,
        toggle_full_screen: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._appearance = appearance
        icon = appearance.icon
        self.zoom_in = create_action(
            self, self.tr("Zoom &In"), canvas.zoom_in, shortcut=StandardKey.ZoomIn, icon=icon("zoom-in")
        )
        add_shortcut(self.zoom_in, "Ctrl+=")
        self.zoom_out = create_action(
            self, self.tr("Zoom &Out"), canvas.zoom_out, shortcut=StandardKey.ZoomOut, icon=icon("zoom-out")
        )
        self.actual_size = create_action(
            self, f"&{format_percent('100')}", lambda: canvas.zoom_around_selection(1.0), shortcut="Ctrl+0"
        )
        self.fit = create_action(
            self, self.tr("&Fit to Window"), canvas.zoom_to_fit, shortcut="Ctrl+9", icon=icon("maximize")
        )
        self.minimap = create_action(
            self, self.tr("Overview &Map"), lambda: canvas.minimap.set_switched_on(self.minimap.isChecked())
        )
        self.minimap.setCheckable(True)
        self.minimap.setChecked(canvas.minimap.is_switched_on)
        self.legend = create_action(self, self.tr("Legen&d"), lambda: legend.set_switched_on(self.legend.isChecked()))
        self.legend.setCheckable(True)
        self.legend.setChecked(legend.is_switched_on)
        self.selection_bar = create_action(
            self,
            self.tr("Buttons at the Selection"),
            lambda: canvas.selection_bar.set_switched_on(self.selection_bar.isChecked()),
        )
        self.selection_bar.setCheckable(True)
        self.selection_bar.setChecked(canvas.selection_bar.is_switched_on)
        self.full_screen = create_action(self, self.tr("Full &Screen"), toggle_full_screen, shortcut="F11")
        self.schemes = self._scheme_actions()

    def _scheme_actions(self) -> tuple[QAction, ...]:
        group = QActionGroup(self)
        actions = []
        schemes: tuple[tuple[ColourScheme, str, str], ...] = (
            ("system", self.tr("Same as S&ystem"), "monitor"),
            ("light", self.tr("&Light"), "sun"),
            ("dark", self.tr("&Dark"), "moon"),
        )
        for scheme, name, icon in schemes:
            action = create_action(self, name, self._set_scheme_callback(scheme), icon=self._appearance.icon(icon))
            action.setCheckable(True)
            action.setChecked(self._appearance.scheme == scheme)
            group.addAction(action)
            actions.append(action)
        return tuple(actions)

    def _set_scheme_callback(self, scheme: ColourScheme) -> Callable[[], None]:
        return lambda: self._appearance.set_scheme(scheme)
