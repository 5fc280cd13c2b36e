"""The marks that the canvas shows: at once as far as they are known, worked out anew when nobody waits for them.

Those of a large process take a second, and are worked out in another thread.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from cpm_desktop.desktop.background.idle_timer import debounce_timer, is_mouse_button_down
from cpm_desktop.desktop.background.worker import BackgroundWorker
from cpm_desktop.model.document import Scenario
from cpm_desktop.perspectives.marks import Marks, marks_of
from cpm_desktop.perspectives.marks_reuse import annotation_numbers, approximate_marks, can_reuse_marks

MAX_SYNC_NODES = 500
"""Up to this many nodes the marks are worked out at once: nobody notices, and nothing changes twice."""
COMPUTE_DELAY = 150
"""Milliseconds without another command after which the marks of a larger scenario are worked out."""


class MarksCache(QObject):
    """Knows the marks of one scenario after the other."""

    updated = Signal()
    """The marks of the scenario asked for last are known exactly now; ask again."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sight = False
        self._worker = BackgroundWorker("marks", self)
        self._exact_marks: tuple[Scenario, Marks] | None = None
        self._displayed_marks: tuple[Scenario, Marks] | None = None
        self._compute_timer = debounce_timer(self, COMPUTE_DELAY, self.compute)
        self._worker.finished.connect(self._on_computed)

    @property
    def is_current(self) -> bool:
        """Tell whether the marks given last are the marks of their scenario, and not those known before."""
        return self._displayed_marks is None or (
            self._exact_marks is not None and self._exact_marks[0] is self._displayed_marks[0]
        )

    def reset(self) -> None:
        """Give the exact marks when they are asked for next: another scenario is shown, perhaps with the same marks."""
        self._displayed_marks = None
        self._compute_timer.stop()

    def marks(self, scenario: Scenario, *, sight: bool = False) -> Marks:
        """Return the marks of a scenario, or of a large one what is known of them for now; `sight` as in `marks_of`."""
        if sight != self._sight:
            self._sight, self._exact_marks = sight, None
            self.reset()
        if self._displayed_marks is None or scenario is not self._displayed_marks[0]:
            self._displayed_marks = scenario, self._available_marks(scenario)
        return self._displayed_marks[1]

    def compute(self) -> None:
        """Work the marks out, unless somebody drags something or others are being worked out: then later."""
        if is_mouse_button_down() or self._worker.is_running:
            self._compute_timer.start()
        elif self._displayed_marks is not None:
            self._compute_timer.stop()
            scenario, sight = self._displayed_marks[0], self._sight
            self._worker.start(lambda _tell: (scenario, sight, marks_of(scenario, with_distances=sight)))

    def stop(self) -> None:
        """Work nothing out any more; wait until the thread is gone."""
        self._compute_timer.stop()
        self._worker.stop()

    def _on_computed(self, result: tuple[Scenario, bool, Marks]) -> None:
        """Show what was worked out, unless something else is shown meanwhile, which has begun its own rest."""
        scenario, sight, marks = result
        if (
            self._displayed_marks is not None
            and scenario is self._displayed_marks[0]
            and sight == self._sight
            and not self.is_current
        ):
            self._displayed_marks = self._exact_marks = scenario, marks
            self.updated.emit()

    def _available_marks(self, scenario: Scenario) -> Marks:
        if self._exact_marks is not None and can_reuse_marks(self._exact_marks[0], scenario):
            self._compute_timer.stop()
            marks = _with_current_numbers(*self._exact_marks, scenario)
        elif self._displayed_marks is None or len(scenario.nodes) <= MAX_SYNC_NODES:
            marks = marks_of(scenario, with_distances=self._sight)
        else:
            self._compute_timer.start()
            return approximate_marks(self._displayed_marks[1], scenario)
        self._exact_marks = scenario, marks
        return marks


def _with_current_numbers(before: Scenario, marks: Marks, after: Scenario) -> Marks:
    """Return marks with the numbers of the annotations as they are now; the same object where they are as before."""
    numbers = marks.annotations if before.annotations is after.annotations else annotation_numbers(after)
    return marks if numbers == marks.annotations else replace(marks, annotations=numbers)
