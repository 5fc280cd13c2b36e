"""The panels of a window and the docks that contain them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTabBar, QTabWidget, QWidget

from cpm_desktop.desktop.panels.analysis.pages.page_context import PageContext
from cpm_desktop.desktop.panels.analysis.panel import AnalysisPanel
from cpm_desktop.desktop.panels.inspector.panel import Inspector
from cpm_desktop.desktop.panels.outline.panel import Outline
from cpm_desktop.desktop.panels.tool_palette import ToolPalette
from cpm_desktop.desktop.window.window_services import WindowServices

PANEL_WIDTH = 308


@dataclass(frozen=True)
class Panels:
    """The panels around the canvas."""

    palette: ToolPalette
    inspector: Inspector
    outline: Outline
    analysis: AnalysisPanel


@dataclass(frozen=True)
class Docks:
    """The docks of the panels."""

    palette: QDockWidget
    inspector: QDockWidget
    outline: QDockWidget
    analysis: QDockWidget

    def toggle_view_actions(self) -> tuple[QAction, ...]:
        """Return the actions that show and hide the docks, in the order of the View menu."""
        docks = (self.palette, self.inspector, self.outline, self.analysis)
        return tuple(dock.toggleViewAction() for dock in docks)


def create_panels(services: WindowServices) -> Panels:
    """Return the panels of a window."""
    workspace, appearance, analyses = services.workspace, services.appearance, services.analysis_scheduler
    context = PageContext(workspace, analyses, appearance, services.comparison, services.canvas)
    return Panels(
        palette=ToolPalette(appearance),
        inspector=Inspector(workspace, appearance, analyses, services.limits),
        outline=Outline(workspace, appearance, services.limits),
        analysis=AnalysisPanel(context, services.limits),
    )


def create_docks(window: QMainWindow, panels: Panels) -> Docks:
    """Dock the panels: the palette left, inspector and outline right, the analyses at the bottom."""
    left, right = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
    window.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
    window.setCorner(Qt.Corner.BottomLeftCorner, left)
    window.setCorner(Qt.Corner.BottomRightCorner, right)
    translate, bottom = QCoreApplication.translate, Qt.DockWidgetArea.BottomDockWidgetArea
    docks = Docks(
        palette=_add_dock(window, translate("Panel", "Palette"), "palette", panels.palette, left),
        inspector=_add_dock(window, translate("Panel", "Inspector"), "inspector", panels.inspector, right),
        outline=_add_dock(window, translate("Panel", "Outline"), "outline", panels.outline, right),
        analysis=_add_dock(window, translate("Panel", "Analysis"), "analysis", panels.analysis, bottom),
    )
    window.tabifyDockWidget(docks.inspector, docks.outline)
    docks.inspector.raise_()
    docks.analysis.toggleViewAction().setShortcut(QKeySequence("Ctrl+J"))
    window.resizeDocks([docks.inspector], [PANEL_WIDTH], Qt.Orientation.Horizontal)
    return docks


def _add_dock(window: QMainWindow, title: str, name: str, panel: QWidget, area: Qt.DockWidgetArea) -> QDockWidget:
    """Add a dock without a title bar; its tab and the View menu show its name.

    Behind the tab of another dock, Qt only moves a dock out of the window. Its panel is hidden then, so that it takes
    no focus and a screen reader does not find it; it keeps its room in the layout.
    """
    size_policy = panel.sizePolicy()
    size_policy.setRetainSizeWhenHidden(True)
    panel.setSizePolicy(size_policy)
    dock_widget = QDockWidget(title, window)
    dock_widget.setObjectName(f"{name}Dock")
    dock_widget.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetClosable)
    dock_widget.setTitleBarWidget(QWidget(dock_widget))
    dock_widget.setWidget(panel)
    dock_widget.visibilityChanged.connect(panel.setVisible)
    window.addDockWidget(area, dock_widget)
    return dock_widget


def set_dock_tabs_focusable(window: QMainWindow, *, focusable: bool) -> None:
    """Set whether the Tab key reaches the tab bars of the docks; it must not while the docks are hidden."""
    policy = Qt.FocusPolicy.TabFocus if focusable else Qt.FocusPolicy.NoFocus
    for tabs in window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly):
        tabs.setFocusPolicy(policy)
