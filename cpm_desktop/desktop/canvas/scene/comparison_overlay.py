"""The differences between the shown scenario and its baseline; calculated in the background for a large process."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from cpm_desktop.desktop.background.latest_request import LatestRequest
from cpm_desktop.desktop.background.limits import Limits
from cpm_desktop.desktop.background.worker import BackgroundWorker
from cpm_desktop.model.document import Scenario
from cpm_desktop.perspectives.overlay import Overlay, overlay_of


class ComparisonOverlay(QObject):
    """Holds the differences of the scenario that was asked for last."""

    updated = Signal()
    """The differences of the scenario asked for last are available."""

    def __init__(self, worker: BackgroundWorker, limits: Limits, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._limits = limits
        self.baseline: Scenario | None = None
        """The scenario to compare with; None while the differences are hidden."""
        self._cached: tuple[Scenario, Scenario, Overlay] | None = None
        self._latest_request = LatestRequest(worker, self, delay_ms=limits.overlay_delay_ms)
        self._latest_request.finished.connect(self._on_computed)

    @property
    def is_current(self) -> bool:
        """Return whether the differences returned last are the present ones."""
        return not self._latest_request.is_pending

    def overlay(self, scenario: Scenario) -> Overlay | None:
        """Return how a scenario differs from the baseline; None for a large one until that is calculated."""
        baseline = self.baseline
        self._latest_request.cancel()
        if baseline is None:
            self._cached = None
            return None
        if self._cached is not None and self._cached[0] is baseline and self._cached[1] is scenario:
            return self._cached[2]
        if max(len(scenario.nodes), len(baseline.nodes)) > self._limits.immediate_overlay_nodes:
            self._latest_request.request((baseline, scenario), lambda _report: overlay_of(baseline, scenario))
            return None
        overlay = overlay_of(baseline, scenario)
        self._cached = baseline, scenario, overlay
        return overlay

    def _on_computed(self, key: tuple[Scenario, Scenario], overlay: Overlay) -> None:
        self._cached = *key, overlay
        self.updated.emit()
