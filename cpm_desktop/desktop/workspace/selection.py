"""The selection of a window: elements of the scenario, and the elements of the view that show them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from cpm_desktop.desktop.background.limits import Limits
from cpm_desktop.desktop.background.wait_cursor import wait_cursor_if_large
from cpm_desktop.desktop.workspace.view_state import ViewState
from cpm_desktop.perspectives.id_mapping import to_model_ids, to_view_ids


class Selection(QObject):
    """The selected elements of the scenario that a ViewState shows. The selection is not part of the document."""

    changed = Signal()
    """Other elements are selected, or other elements of the view show the selected ones."""

    def __init__(self, view_state: ViewState, limits: Limits, parent: QObject) -> None:
        super().__init__(parent)
        self._view_state, self._limits = view_state, limits
        self._requested_ids: tuple[str, ...] = ()
        self._ids: tuple[str, ...] = ()
        self._view_ids: tuple[str, ...] = ()

    @property
    def ids(self) -> tuple[str, ...]:
        """Return the ids of the selected elements in the order of selection; all are elements of the scenario."""
        return self._ids

    @property
    def view_ids(self) -> tuple[str, ...]:
        """Return the selected elements of the view; computed ones represent elements of the scenario."""
        return self._view_ids

    def select(self, ids: Iterable[str]) -> None:
        """Select those of `ids` that the scenario has; a computed element selects the elements that it represents."""
        scenario, view = self._view_state.scenario, self._view_state.view
        unique_ids = dict.fromkeys(ids)
        known = scenario.existing_ids(unique_ids).union(view.origins.keys() & unique_ids.keys())
        requested = tuple(filter(known.__contains__, unique_ids))
        origins = to_model_ids(view, requested)
        chosen = tuple(filter(scenario.existing_ids(origins).__contains__, origins)) if view.origins else requested
        view_selection = (
            requested
            if not view.readonly_reason or not view.origins.keys().isdisjoint(requested)
            else to_view_ids(view, requested)
        )
        before = self._ids, self._view_ids
        self._requested_ids, self._ids, self._view_ids = requested, chosen, view_selection
        if before != (chosen, view_selection):
            with wait_cursor_if_large(self._limits, scenario, len(chosen) + len(before[0])):
                self.changed.emit()

    def refresh(self) -> None:
        """Select the same elements again after the document or its view changed; missing ones are dropped."""
        self.select(self._requested_ids)

    def reset(self) -> None:
        """Select nothing without a signal; the caller emits `changed` once the next scenario is shown."""
        self._requested_ids = self._ids = self._view_ids = ()

    def adopt_view(self) -> None:
        """Find the selected elements in another view without a signal; the caller emits `changed` afterwards."""
        self._requested_ids = self._ids
        self._view_ids = to_view_ids(self._view_state.view, self._requested_ids)
