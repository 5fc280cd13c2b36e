"""Leading a person to the part of the window where something is found, named or filled in."""

from __future__ import annotations

from PySide6.QtWidgets import QDockWidget

from cpm_desktop.desktop.canvas.view import CanvasView
from cpm_desktop.desktop.panels.analysis.comparison.table_order import CHANGES
from cpm_desktop.desktop.window.central_widget import Middle
from cpm_desktop.desktop.window.docks import Docks, Panels
from cpm_desktop.desktop.workspace.workspace import Workspace


class Leading:
    """Brings panels to the front, with the cursor where the work goes on; leaves the welcome page for that."""

    def __init__(self, workspace: Workspace, canvas: CanvasView, middle: Middle, panels: Panels, docks: Docks) -> None:
        self._workspace, self._canvas, self._middle = workspace, canvas, middle
        self._panels, self._docks = panels, docks
        self._searched_in_outline = False
        panels.outline.search_left.connect(self._leave_search)

    def to_element(self, element_id: str) -> None:
        """Select an element and show it on the canvas."""
        self._middle.show_process()
        self._workspace.select([element_id])
        self._canvas.go_to((element_id,))
        self._canvas.setFocus()

    def to_search(self) -> None:
        """Put the cursor into the field that searches the outline."""
        self._searched_in_outline = self._panels.outline.has_focus()
        self._bring(self._docks.outline)
        self._panels.outline.focus_search()

    def to_hit(self, step: int) -> None:
        """Go to what was found `step` further on, or to the field that searches, if nothing was."""
        if not self._panels.outline.go_to_hit(step):
            self.to_search()

    def to_fields(self) -> None:
        """Bring the inspector to the front, with the cursor in its first field."""
        self._bring(self._docks.inspector)
        self._panels.inspector.enter()

    def to_analysis(self, tab: str) -> None:
        """Bring a tab of the analysis dock to the front, with the cursor in it."""
        self._bring(self._docks.analysis)
        self._panels.analysis.show_tab(tab)
        self._panels.analysis.enter()

    def to_variants(self) -> None:
        """Bring the variants to the front."""
        self.to_analysis("variants")

    def to_comparison(self) -> None:
        """Bring the comparison to the front, on the sheet that was shown last."""
        self.to_analysis("comparison")

    def to_differences(self) -> None:
        """Bring the list of changes to the front, before any figures."""
        self._panels.analysis.pages["comparison"].choose_sheet(CHANGES)
        self.to_comparison()

    def name_new(self, element_id: str, gesture: str) -> None:
        """Ask for the name of a new element where the person works, as part of `gesture`."""
        if self._panels.outline.has_focus():
            self._panels.outline.rename(element_id, gesture)
        else:
            self._canvas.reveal((element_id,))
            self._canvas.start_renaming(element_id, gesture)

    def rename(self) -> None:
        """Ask for another name of what is selected where the person works."""
        if self._panels.outline.has_focus():
            self._panels.outline.rename(self._workspace.selection[-1])
        elif len(self._workspace.shown_selection) == 1:
            self._canvas.start_renaming(self._workspace.shown_selection[0])

    def _leave_search(self) -> None:
        """Go back from the search to where one works: to the tree, if one came from there, else to the canvas."""
        if self._searched_in_outline:
            self._panels.outline.enter()
        else:
            self._canvas.setFocus()

    def _bring(self, dock: QDockWidget) -> None:
        self._middle.show_process()
        dock.show()
        dock.raise_()
