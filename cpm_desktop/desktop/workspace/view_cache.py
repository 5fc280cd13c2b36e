"""What a window shows of a scenario: through the chosen perspective, laid out, worked out once for each value."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal

from cpm_desktop.desktop.background.worker import BackgroundWorker
from cpm_desktop.drawing.node_sizes import node_size
from cpm_desktop.layout.completion import with_missing_places
from cpm_desktop.layout.placement import Placement
from cpm_desktop.model.document import Scenario
from cpm_desktop.perspectives.perspective import DEPARTMENTS, Perspective
from cpm_desktop.perspectives.view import View, view_of
from cpm_desktop.progress import ReportProgress, ignore_progress, subrange

PlacementFunction: TypeAlias = Callable[[Scenario, Placement | None], Placement]
MAX_SYNC_NODES = 400
"""Up to this many nodes a view is worked out at once: nobody notices."""


@dataclass(frozen=True, slots=True)
class _CachedView:
    scenario: Scenario
    perspective: Perspective
    view: View
    placement: Placement

    def matches(self, scenario: Scenario, perspective: Perspective) -> bool:
        """Tell whether this is what a perspective shows of a scenario."""
        return self.scenario is scenario and self.perspective == perspective


class ViewCache(QObject):
    """Remembers what was shown last, so that asking again costs nothing and the next placement takes over from it.

    A view of a large process takes a while: it is worked out in another thread, and after a change the last one stays
    until the next one is ready.
    """

    view_ready = Signal()
    """What was asked for in the background can be shown at once now."""
    progress_changed = Signal(float)
    """Carries how far that is, from 0 to 1."""
    view_failed = Signal()
    """It will not come: the program has made a mistake."""

    def __init__(self, compute_placement: PlacementFunction, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._compute_placement = compute_placement
        self._current: _CachedView | None = None
        self._precomputed: _CachedView | None = None
        self._requested: tuple[Scenario, Perspective] | None = None
        self._worker = BackgroundWorker("looking", self)
        self._worker.progress_changed.connect(self.progress_changed)
        self._worker.finished.connect(self._on_view_computed)
        self._worker.cancelled.connect(self._start_requested)
        self._worker.failed.connect(self.view_failed)

    def invalidate(self) -> None:
        """Look at something else from now on; only departments take over from what was shown: they are quick."""
        self._requested = None
        self._worker.cancel()
        if self._current is not None and self._current.perspective.kind != "departments":
            self._current = None

    def stop(self) -> None:
        """Work nothing out in the background any more; wait until the thread is gone."""
        self._worker.stop()

    def seed(self, scenario: Scenario, placement: Placement) -> None:
        """Know where everything in a scenario is drawn that is shown next, through departments."""
        self._current = _CachedView(scenario, DEPARTMENTS, View(scenario), placement)

    def precompute(self, scenario: Scenario | None, perspective: Perspective) -> None:
        """Work out what will be shown next, where that is one's to tell; it may run in another thread."""
        if scenario is not None and perspective == DEPARTMENTS:
            precomputed = self._compute(scenario, perspective, View(scenario))
            precomputed.placement.warm_up()
            self._precomputed = precomputed

    def view(self, scenario: Scenario, perspective: Perspective) -> View:
        """Return what a perspective shows of a scenario whose layout is complete."""
        return self._cached_or_computed(scenario, perspective).view

    def placement(self, scenario: Scenario, perspective: Perspective) -> Placement:
        """Return where everything of that is drawn."""
        return self._cached_or_computed(scenario, perspective).placement

    def is_immediate(self, scenario: Scenario, perspective: Perspective) -> bool:
        """Tell whether that can be shown at once."""
        is_cached = self._current is not None and self._current.matches(scenario, perspective)
        return is_cached or perspective.kind == "departments" or len(scenario.nodes) <= MAX_SYNC_NODES

    def request(self, scenario: Scenario, perspective: Perspective | None) -> None:
        """Work a view out in the background, `ready` tells when it is there; with None, no view is wanted any more."""
        requested = self._requested
        if requested is not None and requested[0] is scenario and requested[1] == perspective:
            return
        self._requested = (scenario, perspective) if perspective is not None else None
        if self._worker.is_running:
            self._worker.cancel()
        else:
            self._start_requested()

    def _start_requested(self) -> None:
        """Work out what is asked for, if anything is."""
        if self._requested is not None:
            scenario, perspective = self._requested
            self._worker.start(lambda tell: (scenario, perspective, compute_view(scenario, perspective, tell)))

    def _on_view_computed(self, result: tuple[Scenario, Perspective, View]) -> None:
        """Show what was asked for; what was found may be out of date before it was given up."""
        scenario, perspective, view = result
        if self._requested is None or self._requested[0] is not scenario or self._requested[1] != perspective:
            self._start_requested()
            return
        self._requested = None
        self._store(scenario, perspective, view)
        self.view_ready.emit()

    def _cached_or_computed(self, scenario: Scenario, perspective: Perspective) -> _CachedView:
        last = self._current
        if last is not None and last.matches(scenario, perspective):
            return last
        if last is not None and last.perspective == perspective and not self.is_immediate(scenario, perspective):
            if self._requested is None or self._requested[0] is not scenario:
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
    """Return what a perspective shows of a scenario, with a place for everything; departments show all of it."""
    view = view_of(scenario, perspective, size_of=node_size, report=subrange(report, 0, 0.9))
    report(0.9)
    if view.scenario is scenario:
        return view
    return View(with_missing_places(view.scenario, node_size), view.origins, view.readonly_reason)
