"""Navigates to panels and elements."""

from __future__ import annotations

from PySide6.QtWidgets import QDockWidget

from cpm_desktop.desktop.canvas.canvas_view import CanvasView
from cpm_desktop.desktop.panels.analysis.comparison.table_order import CHANGES_INDEX
from cpm_desktop.desktop.window.central_widget import CentralWidget
from cpm_desktop.desktop.window.docks import Docks, Panels
from cpm_desktop.desktop.workspace.workspace import Workspace


class Navigator:
    """Shows panels and elements and sets the keyboard focus there; leaves the welcome page if necessary."""

    def __init__(
        self, workspace: Workspace, canvas: CanvasView, central_widget: CentralWidget, panels: Panels, docks: Docks
    ) -> None:
        self._workspace, self._canvas, self._central_widget = workspace, canvas, central_widget
        self._panels, self._docks = panels, docks
        self._search_started_in_outline = False
        panels.outline.search_closed.connect(self._return_from_search)

    def show_element(self, element_id: str) -> None:
        """Select an element and show it on the canvas."""
        self._central_widget.show_canvas()
        self._workspace.selection.select([element_id])
        self._canvas.go_to((element_id,))
        self._canvas.setFocus()

    def focus_search(self) -> None:
        """Focus the search field of the outline."""
        self._search_started_in_outline = self._panels.outline.has_focus()
        self._show_dock(self._docks.outline)
        self._panels.outline.focus_search()

    def show_search_result(self, offset: int) -> None:
        """Select the search hit `offset` hits further, or focus the search field if there are no hits."""
        if not self._panels.outline.select_hit(offset):
            self.focus_search()

    def focus_inspector(self) -> None:
        """Show the inspector, and focus its first field."""
        self._show_dock(self._docks.inspector)
        self._panels.inspector.focus_content()

    def show_analysis(self, tab: str) -> None:
        """Show a tab of the analysis dock, and focus its content."""
        self._show_dock(self._docks.analysis)
        self._panels.analysis.show_tab(tab)
        self._panels.analysis.focus_content()

    def show_paths(self) -> None:
        """Show the tab of paths."""
        self.show_analysis("variants")

    def show_comparison(self) -> None:
        """Show the comparison tab, with the view that was shown last."""
        self.show_analysis("comparison")

    def show_changes(self) -> None:
        """Show the list of changes in the comparison tab."""
        self._panels.analysis.pages["comparison"].show_view_when_ready(CHANGES_INDEX)
        self.show_comparison()

    def start_naming_new(self, element_id: str, gesture: str) -> None:
        """Edit the name of a new element in the outline or on the canvas, as part of `gesture`."""
        if self._panels.outline.has_focus():
            self._panels.outline.rename(element_id, gesture)
        else:
            self._canvas.reveal((element_id,))
            self._canvas.start_renaming(element_id, gesture)

    def start_renaming(self) -> None:
        """Edit the name of the selected element in the outline or on the canvas."""
        if self._panels.outline.has_focus():
            self._panels.outline.rename(self._workspace.selection.ids[-1])
        elif len(self._workspace.selection.view_ids) == 1:
            self._canvas.start_renaming(self._workspace.selection.view_ids[0])

    def _return_from_search(self) -> None:
        """Return the focus to the outline if the search was started there, else to the canvas."""
        if self._search_started_in_outline:
            self._panels.outline.focus_content()
        else:
            self._canvas.setFocus()

    def _show_dock(self, dock: QDockWidget) -> None:
        self._central_widget.show_canvas()
        dock.show()
        dock.raise_()
