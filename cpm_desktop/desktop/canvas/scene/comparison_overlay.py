"""What the canvas shows on top of a scenario: how it differs from another one, at once or when nobody waits for it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from cpm_desktop.desktop.background.idle_timer import debounce_timer, is_mouse_button_down
from cpm_desktop.model.document import Scenario
from cpm_desktop.perspectives.overlay import Overlay, overlay_of

MAX_SYNC_NODES = 300
"""Up to this many nodes the differences are drawn at once, with every command."""
COMPUTE_DELAY = 200
"""Milliseconds without another command after which those of a larger scenario are drawn."""


class ComparisonOverlay(QObject):
    """Knows the differences of one scenario after the other from the base, where somebody wants to see them."""

    updated = Signal()
    """The differences of the scenario asked for last are known now; ask again."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.baseline: Scenario | None = None
        """What is compared with; None where nobody wants to see differences."""
        self._cached: tuple[Scenario, Scenario, Overlay] | None = None
        self._requested_scenario: Scenario | None = None
        self._compute_timer = debounce_timer(self, COMPUTE_DELAY, self.compute)

    @property
    def is_current(self) -> bool:
        """Tell whether what was given last are the differences as they are now."""
        return not self._compute_timer.isActive()

    def overlay(self, scenario: Scenario) -> Overlay | None:
        """Return how a scenario differs; of a large one nothing until somebody rests."""
        self._requested_scenario, base = scenario, self.baseline
        self._compute_timer.stop()
        if base is None:
            self._cached = None
            return None
        if self._cached is not None and self._cached[0] is base and self._cached[1] is scenario:
            return self._cached[2]
        if max(len(scenario.nodes), len(base.nodes)) > MAX_SYNC_NODES:
            self._compute_timer.start()
            return None
        return self._compute(base, scenario)

    def compute(self) -> None:
        """Find the differences, unless somebody drags something: then later."""
        if is_mouse_button_down():
            self._compute_timer.start()
        elif self.baseline is not None and self._requested_scenario is not None:
            self._compute_timer.stop()
            self._compute(self.baseline, self._requested_scenario)
            self.updated.emit()

    def _compute(self, baseline: Scenario, scenario: Scenario) -> Overlay:
        overlay = overlay_of(baseline, scenario)
        self._cached = baseline, scenario, overlay
        return overlay
