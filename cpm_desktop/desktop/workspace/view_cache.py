"""Caches the view and the placement that a window shows of a scenario."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal

from cpm_desktop.desktop.background.latest_request import LatestRequest
from cpm_desktop.desktop.background.limits import Limits
from cpm_desktop.desktop.background.worker import BackgroundWorker, JobPriority
from cpm_desktop.drawing.node_sizes import node_size
from cpm_desktop.layout.completion import with_missing_places
from cpm_desktop.layout.placement import Placement
from cpm_desktop.model.document import Scenario
from cpm_desktop.perspectives.perspective import DEPARTMENTS, Perspective
from cpm_desktop.perspectives.view import View, view_of
from cpm_desktop.progress import ReportProgress, ignore_progress, subrange

PlacementFunction: TypeAlias = Callable[[Scenario, Placement | None], Placement]


@dataclass(frozen=True, slots=True)
class _ViewKey:
    """The key of a view: a scenario and a perspective."""

    scenario: Scenario
    perspective: Perspective

    def matches(self, scenario: Scenario, perspective: Perspective) -> bool:
        """Return whether this is the key of the view of `scenario` from `perspective`."""
        return self.scenario is scenario and self.perspective == perspective


@dataclass(frozen=True, slots=True)
class _CachedView(_ViewKey):
    view: View
    placement: Placement


class ViewCache(QObject):
    """Holds the view that was computed last, so that the next placement can reuse the routes of this one.

    The view of a large process is computed in the background; after a change, the previous view remains until then.
    """

    view_ready = Signal()
    """The view that was requested in the background is available now."""
    progress_changed = Signal(float)
    """Carries the progress of that request, from 0 to 1."""
    view_failed = Signal()
    """The request failed because of an error in the program."""

    def __init__(
        self,
        compute_placement: PlacementFunction,
        worker: BackgroundWorker,
        limits: Limits,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._compute_placement, self._limits = compute_placement, limits
        self._current: _CachedView | None = None
        self._precomputed: _CachedView | None = None
        self._latest_request = LatestRequest(worker, self)
        self._latest_request.progress_changed.connect(self.progress_changed)
        self._latest_request.finished.connect(self._on_view_computed)
        self._latest_request.failed.connect(self.view_failed)

    def invalidate(self) -> None:
        """Cancel the request, and drop the cached view unless the next view of departments can reuse it."""
        self._latest_request.cancel()
        if self._current is not None and self._current.perspective.kind != "departments":
            self._current = None

    def seed(self, scenario: Scenario, placement: Placement) -> None:
        """Cache the placement of a scenario that is shown next, from the departments perspective."""
        self._current = _CachedView(scenario, DEPARTMENTS, View(scenario), placement)

    def precompute(self, scenario: Scenario | None, perspective: Perspective) -> None:
        """Compute the next view if it shows departments; may run in another thread."""
        if scenario is not None and perspective == DEPARTMENTS:
            precomputed = self._compute(scenario, perspective, View(scenario))
            precomputed.placement.warm_up()
            self._precomputed = precomputed

    def view(self, scenario: Scenario, perspective: Perspective) -> View:
        """Return what a perspective shows of a scenario whose layout is complete."""
        return self._cached_or_computed(scenario, perspective).view

    def placement(self, scenario: Scenario, perspective: Perspective) -> Placement:
        """Return where the elements of that view are drawn."""
        return self._cached_or_computed(scenario, perspective).placement

    def is_immediate(self, scenario: Scenario, perspective: Perspective) -> bool:
        """Return whether that view is available without noticeable delay."""
        is_cached = self._current is not None and self._current.matches(scenario, perspective)
        is_small = len(scenario.nodes) <= self._limits.immediate_view_nodes
        return is_cached or is_small or perspective.kind == "departments"

    def request(self, scenario: Scenario, perspective: Perspective | None) -> None:
        """Compute a view in the background and emit `view_ready`; with None, cancel the view that is computed."""
        if perspective is None:
            self._latest_request.cancel()
        elif not self._is_requested(scenario, perspective):
            self._latest_request.request(
                _ViewKey(scenario, perspective),
                lambda report: compute_view(scenario, perspective, report),
                JobPriority.AWAITED,
            )

    def _is_requested(self, scenario: Scenario, perspective: Perspective) -> bool:
        key = self._latest_request.key
        return isinstance(key, _ViewKey) and key.matches(scenario, perspective)

    def _on_view_computed(self, key: _ViewKey, view: View) -> None:
        self._store(key.scenario, key.perspective, view)
        self.view_ready.emit()

    def _cached_or_computed(self, scenario: Scenario, perspective: Perspective) -> _CachedView:
        last = self._current
        if last is not None and last.matches(scenario, perspective):
            return last
        if last is not None and last.perspective == perspective and not self.is_immediate(scenario, perspective):
            self.request(scenario, perspective)
            return last
        return self._store(scenario, perspective, compute_view(scenario, perspective))

    def _store(self, scenario: Scenario, perspective: Perspective, view: View) -> _CachedView:
        precomputed, self._precomputed = self._precomputed, None
        if precomputed is not None and precomputed.matches(scenario, perspective):
            self._current = precomputed
        else:
            self._current = self._compute(scenario, perspective, view)
        return self._current

    def _compute(self, scenario: Scenario, perspective: Perspective, view: View) -> _CachedView:
        last = self._current
        previous_placement = last.placement if last is not None and last.perspective == perspective else None
        return _CachedView(scenario, perspective, view, self._compute_placement(view.scenario, previous_placement))


def compute_view(scenario: Scenario, perspective: Perspective, report: ReportProgress = ignore_progress) -> View:
    """Return the view of a scenario from a perspective, with a complete layout; departments show all elements."""
    view = view_of(scenario, perspective, size_of=node_size, report=subrange(report, 0, 0.9))
    report(0.9)
    if view.scenario is scenario:
        return view
    return View(with_missing_places(view.scenario, node_size), view.origins, view.readonly_reason)
