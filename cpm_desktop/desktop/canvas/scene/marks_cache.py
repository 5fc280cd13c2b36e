"""The marks that the canvas shows: at once as far as they are known, worked out anew when nobody waits for them.

Those of a large process take a second, and are worked out in another thread.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from cpm_desktop.desktop.background.idle_timer import after_rest, mouse_is_pressed
from cpm_desktop.desktop.background.worker import Background
from cpm_desktop.model.document import Scenario
from cpm_desktop.perspectives.marks import Marks, marks_of
from cpm_desktop.perspectives.marks_reuse import annotation_numbers, lasting_marks, marks_last

PROMPT = 500
"""Up to this many nodes the marks are worked out at once: nobody notices, and nothing changes twice."""
REST = 150
"""Milliseconds without another command after which the marks of a larger scenario are worked out."""


class Marking(QObject):
    """Knows the marks of one scenario after the other."""

    found = Signal()
    """The marks of the scenario asked for last are known exactly now; ask again."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sight = False
        self._background = Background("marks", self)
        self._known: tuple[Scenario, Marks] | None = None
        self._shown: tuple[Scenario, Marks] | None = None
        self._resting = after_rest(self, REST, self.find)
        self._background.done.connect(self._take)

    @property
    def is_exact(self) -> bool:
        """Tell whether the marks given last are the marks of their scenario, and not those known before."""
        return self._shown is None or (self._known is not None and self._known[0] is self._shown[0])

    def begin_anew(self) -> None:
        """Give the exact marks when they are asked for next: another scenario is shown, perhaps with the same marks."""
        self._shown = None
        self._resting.stop()

    def marks(self, scenario: Scenario, *, sight: bool = False) -> Marks:
        """Return the marks of a scenario, or of a large one what is known of them for now; `sight` as in `marks_of`."""
        if sight != self._sight:
            self._sight, self._known = sight, None
            self.begin_anew()
        if self._shown is None or scenario is not self._shown[0]:
            self._shown = scenario, self._marks_now(scenario)
        return self._shown[1]

    def find(self) -> None:
        """Work the marks out, unless somebody drags something or others are being worked out: then later."""
        if mouse_is_pressed() or self._background.is_working:
            self._resting.start()
        elif self._shown is not None:
            self._resting.stop()
            scenario, sight = self._shown[0], self._sight
            self._background.begin(lambda _tell: (scenario, sight, marks_of(scenario, sight=sight)))

    def stop(self) -> None:
        """Work nothing out any more; wait until the thread is gone."""
        self._resting.stop()
        self._background.stop()

    def _take(self, found: tuple[Scenario, bool, Marks]) -> None:
        """Show what was worked out, unless something else is shown meanwhile, which has begun its own rest."""
        scenario, sight, marks = found
        if self._shown is not None and scenario is self._shown[0] and sight == self._sight and not self.is_exact:
            self._shown = self._known = scenario, marks
            self.found.emit()

    def _marks_now(self, scenario: Scenario) -> Marks:
        if self._known is not None and marks_last(self._known[0], scenario):
            self._resting.stop()
            marks = _renumbered(*self._known, scenario)
        elif self._shown is None or len(scenario.nodes) <= PROMPT:
            marks = marks_of(scenario, sight=self._sight)
        else:
            self._resting.start()
            return lasting_marks(self._shown[1], scenario)
        self._known = scenario, marks
        return marks


def _renumbered(before: Scenario, marks: Marks, after: Scenario) -> Marks:
    """Return marks with the numbers of the annotations as they are now; the same object where they are as before."""
    numbers = marks.annotations if before.annotations is after.annotations else annotation_numbers(after)
    return marks if numbers == marks.annotations else replace(marks, annotations=numbers)
