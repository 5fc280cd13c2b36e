"""The path through the process that is highlighted in a window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from cpm_desktop.desktop.workspace.path_choices import path_name
from cpm_desktop.desktop.workspace.view_state import ViewState
from cpm_desktop.perspectives.emphasis import Emphasis, emphasis_on
from cpm_desktop.perspectives.id_mapping import emphasis_in_view


class PathHighlight(QObject):
    """One path of the shown scenario that is emphasized, or none."""

    changed = Signal()
    """Another path is highlighted, or none."""

    def __init__(self, view_state: ViewState, parent: QObject) -> None:
        super().__init__(parent)
        self._view_state = view_state
        self._flows: tuple[str, ...] = ()

    @property
    def flows(self) -> tuple[str, ...]:
        """Return the flows of the highlighted path; empty if no path is highlighted."""
        return self._flows

    @property
    def emphasis(self) -> Emphasis | None:
        """Return the highlighted elements of the scenario, or None."""
        scenario = self._view_state.scenario
        return emphasis_on(scenario, path_name(scenario, self._flows), self._flows) if self._flows else None

    @property
    def view_emphasis(self) -> Emphasis | None:
        """Return the highlighted elements of the view, or None."""
        return emphasis_in_view(self._view_state.view, self.emphasis)

    def show_path(self, flows: tuple[str, ...]) -> None:
        """Highlight the path with these flows; without flows, highlight nothing."""
        if flows != self._flows:
            self._flows = flows
            self.changed.emit()

    def reset(self) -> None:
        """Highlight nothing, without a signal, because another document is about to be shown."""
        self._flows = ()

    def clear_if_stale(self) -> None:
        """Highlight nothing unless the scenario has every flow of the path."""
        if not self._view_state.scenario.flows.keys() >= set(self._flows):
            self.show_path(())
