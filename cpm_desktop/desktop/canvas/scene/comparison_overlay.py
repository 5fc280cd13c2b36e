"""What the canvas shows on top of a scenario: how it differs from another one, at once or when nobody waits for it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from cpm_desktop.desktop.background.idle_timer import after_rest, mouse_is_pressed
from cpm_desktop.model.document import Scenario
from cpm_desktop.perspectives.overlay import Overlay, overlay_of

PROMPT = 300
"""Up to this many nodes the differences are drawn at once, with every command."""
REST = 200
"""Milliseconds without another command after which those of a larger scenario are drawn."""


class Overlaying(QObject):
    """Knows the differences of one scenario after the other from the base, where somebody wants to see them."""

    found = Signal()
    """The differences of the scenario asked for last are known now; ask again."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.base: Scenario | None = None
        """What is compared with; None where nobody wants to see differences."""
        self._known: tuple[Scenario, Scenario, Overlay] | None = None
        self._asked: Scenario | None = None
        self._resting = after_rest(self, REST, self.find)

    @property
    def is_exact(self) -> bool:
        """Tell whether what was given last are the differences as they are now."""
        return not self._resting.isActive()

    def overlay(self, scenario: Scenario) -> Overlay | None:
        """Return how a scenario differs; of a large one nothing until somebody rests."""
        self._asked, base = scenario, self.base
        self._resting.stop()
        if base is None:
            self._known = None
            return None
        if self._known is not None and self._known[0] is base and self._known[1] is scenario:
            return self._known[2]
        if max(len(scenario.nodes), len(base.nodes)) > PROMPT:
            self._resting.start()
            return None
        return self._find(base, scenario)

    def find(self) -> None:
        """Find the differences, unless somebody drags something: then later."""
        if mouse_is_pressed():
            self._resting.start()
        elif self.base is not None and self._asked is not None:
            self._resting.stop()
            self._find(self.base, self._asked)
            self.found.emit()

    def _find(self, base: Scenario, scenario: Scenario) -> Overlay:
        overlay = overlay_of(base, scenario)
        self._known = base, scenario, overlay
        return overlay
