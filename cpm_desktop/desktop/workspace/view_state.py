"""What a window shows of its document: one scenario, from one perspective, at the computed places."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from cpm_desktop.analysis.crossings.lane_sides import customer_lanes
from cpm_desktop.desktop.background.limits import Limits
from cpm_desktop.desktop.background.worker import BackgroundWorker
from cpm_desktop.desktop.workspace.prepared_document import PreparedDocument
from cpm_desktop.desktop.workspace.view_cache import PlacementFunction, ViewCache
from cpm_desktop.editing.session import Session
from cpm_desktop.layout.placement import Placement
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.perspectives.perspective import DEPARTMENTS, Perspective, filter_perspective
from cpm_desktop.perspectives.perspective_labels import PerspectiveLabels
from cpm_desktop.perspectives.system import system_names
from cpm_desktop.perspectives.view import View


class ViewState(QObject):
    """The scenario and the perspective that a window shows. Only `Workspace` changes them."""

    about_to_change = Signal()
    """The document, scenario or perspective is about to change; a drag on the diagram ends before that."""
    scenario_changed = Signal()
    """Another scenario or another document is shown."""
    perspective_changed = Signal()
    """The same scenario is shown from another perspective."""
    view_started = Signal(str)
    """The view of a large scenario is being computed in the background; carries a heading."""
    view_progress_changed = Signal(float)
    """Carries the progress of that view, from 0 to 1."""
    view_finished = Signal()
    """That view is ready, or is no longer requested."""
    view_changed = Signal()
    """The view of a large scenario contains the last change now."""
    view_ready = Signal()
    """A view that was requested in the background can be shown; `Workspace` shows it."""
    notified = Signal(str)
    """The perspective changed without a request; carries a sentence for the user."""

    def __init__(
        self,
        session: Session,
        compute_placement: PlacementFunction,
        worker: BackgroundWorker,
        limits: Limits,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._cache = ViewCache(compute_placement, worker, limits, self)
        self._cache.view_ready.connect(self.view_ready)
        self._cache.progress_changed.connect(self.view_progress_changed)
        self._cache.view_failed.connect(self.cancel_pending_view)
        self._pending_perspective: Perspective | None = None
        self._scenario_id = next(iter(session.document.scenarios))
        self._perspective = DEPARTMENTS
        self._customer_name = ""
        """The name of the customer whose eye is shown, for the time after the lane is deleted."""

    @property
    def scenario_id(self) -> str:
        """Return the id of the shown scenario."""
        return self._scenario_id

    @property
    def scenario(self) -> Scenario:
        """Return the shown scenario; its layout is complete."""
        return self._session.document.scenarios[self._scenario_id]

    @property
    def perspective(self) -> Perspective:
        """Return the perspective from which the scenario is shown."""
        return self._perspective

    @property
    def pending_perspective(self) -> Perspective | None:
        """Return the perspective whose view is being computed in the background, or None."""
        return self._pending_perspective

    @property
    def view(self) -> View:
        """Return what the perspective shows of the scenario; the departments perspective shows the scenario itself."""
        return self._cache.view(self.scenario, self._perspective)

    @property
    def placement(self) -> Placement:
        """Return where the elements of the view are drawn."""
        return self._cache.placement(self.scenario, self._perspective)

    def open(self, prepared: PreparedDocument) -> None:
        """Show the first scenario of the document that the session has just opened."""
        self._scenario_id, self._perspective = next(iter(prepared.document.scenarios)), DEPARTMENTS
        self._cache.invalidate()
        self._cache.seed(self.scenario, prepared.placement)
        self._set_pending_perspective(None)

    def set_scenario(self, scenario_id: str) -> Perspective:
        """Show another scenario; return the perspective that should follow as soon as its view can be shown."""
        self._cache.invalidate()
        self._scenario_id = scenario_id
        self.reset_stale_perspective()
        requested = self._perspective
        if not self._cache.is_immediate(self.scenario, requested):
            self._perspective = DEPARTMENTS
        return requested

    def set_perspective(self, perspective: Perspective) -> bool:
        """Show the scenario from another perspective; return whether that happened.

        The view of a large scenario is computed in the background. Until it is ready, everything stays as it is.
        """
        self._set_pending_perspective(None)
        if perspective == self._perspective:
            self._cache.request(self.scenario, None)
            return False
        if not self._cache.is_immediate(self.scenario, perspective):
            self._cache.request(self.scenario, perspective)
            self._set_pending_perspective(perspective)
            return False
        self._perspective = perspective
        self._remember_customer()
        return True

    def _remember_customer(self) -> None:
        lane = self.scenario.lanes.get(self._perspective.customer)
        self._customer_name = "" if lane is None else lane.name or lane.id

    def cancel_pending_view(self) -> None:
        """Keep the shown perspective instead of the one whose view is being computed."""
        if self._pending_perspective is not None:
            self.set_perspective(self._perspective)

    def follow_document(self) -> bool:
        """Show the first scenario if the shown one was removed; return whether it was."""
        if self._scenario_id in self._session.document.scenarios:
            return False
        self._scenario_id = next(iter(self._session.document.scenarios))
        self._cache.invalidate()
        self.reset_stale_perspective()
        return True

    def reset_stale_perspective(self) -> bool:
        """Update the perspective from the document, or reset it to departments; return whether it changed."""
        before = self._perspective
        resolved = resolve_perspective(self._session.document, self.scenario, before)
        self._perspective = resolved or DEPARTMENTS
        if resolved is None:
            saved_name = before.saved_filter.name if before.saved_filter else ""
            missing_name = before.system or self._customer_name or before.customer or saved_name
            self.notified.emit(self.tr("“{name}” no longer exists. Showing all departments.").format(name=missing_name))
        self._remember_customer()
        return self._perspective != before

    def precompute_placement(self, document: Document) -> None:
        """Place the shown scenario of a document that is shown next; may run in another thread."""
        self._cache.precompute(document.scenarios.get(self._scenario_id), self._perspective)

    def _set_pending_perspective(self, perspective: Perspective | None) -> None:
        """Note which perspective is being computed, and signal the start or the end of that."""
        previous, self._pending_perspective = self._pending_perspective, perspective
        if perspective is not None:
            name = PerspectiveLabels().name_of(perspective)
            self.view_started.emit(self.tr("Calculating: {perspective} …").format(perspective=name))
        elif previous is not None:
            self.view_finished.emit()


def resolve_perspective(document: Document, scenario: Scenario, perspective: Perspective) -> Perspective | None:
    """Return the perspective as `document` defines it now, or None if the scenario does not have it.

    A system must be used in the scenario, and a customer must have a lane there. A saved filter is taken from the
    document.
    """
    if perspective.kind == "system":
        return perspective if perspective.system in system_names(scenario) else None
    if perspective.customer and perspective.customer not in customer_lanes(scenario):
        return None
    if perspective.saved_filter is None:
        return perspective
    saved = document.filters.get(perspective.saved_filter.id)
    if saved is None:
        return None
    return perspective if saved == perspective.saved_filter else filter_perspective(saved)
