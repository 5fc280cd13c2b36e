"""The marks that the canvas shows; those of a large process are calculated in the background."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from cpm_desktop.desktop.background.latest_request import LatestRequest
from cpm_desktop.desktop.background.limits import Limits
from cpm_desktop.desktop.background.worker import BackgroundWorker
from cpm_desktop.model.document import Scenario
from cpm_desktop.perspectives.marks import Marks, marks_of
from cpm_desktop.perspectives.marks_reuse import annotation_numbers, approximate_marks, can_reuse_marks


class MarksCache(QObject):
    """Holds the marks of the scenario that was asked for last.

    After a command on a large process the previous marks remain where they apply, until the exact ones are calculated.
    """

    updated = Signal()
    """The exact marks of the scenario asked for last are available."""

    def __init__(self, worker: BackgroundWorker, limits: Limits, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._limits = limits
        self._with_distances = False
        self._exact_marks: tuple[Scenario, Marks] | None = None
        self._displayed_marks: tuple[Scenario, Marks] | None = None
        self._latest_request = LatestRequest(worker, self, delay_ms=limits.marks_delay_ms)
        self._latest_request.finished.connect(self._on_computed)

    @property
    def is_current(self) -> bool:
        """Return whether the marks returned last are exact."""
        return self._displayed_marks is None or (
            self._exact_marks is not None and self._exact_marks[0] is self._displayed_marks[0]
        )

    def reset(self) -> None:
        """Return exact marks the next time: another scenario is shown, perhaps with the same marks."""
        self._displayed_marks = None
        self._latest_request.cancel()

    def marks(self, scenario: Scenario, *, with_distances: bool = False) -> Marks:
        """Return the marks of a scenario, approximate ones if it is large; `with_distances` includes the distances."""
        if with_distances != self._with_distances:
            self._with_distances, self._exact_marks = with_distances, None
            self.reset()
        if self._displayed_marks is None or scenario is not self._displayed_marks[0]:
            self._displayed_marks = scenario, self._available_marks(scenario)
        return self._displayed_marks[1]

    def _on_computed(self, scenario: Scenario, marks: Marks) -> None:
        self._displayed_marks = self._exact_marks = scenario, marks
        self.updated.emit()

    def _available_marks(self, scenario: Scenario) -> Marks:
        with_distances = self._with_distances
        if self._exact_marks is not None and can_reuse_marks(self._exact_marks[0], scenario):
            marks = _with_current_numbers(*self._exact_marks, scenario)
        elif self._displayed_marks is None or len(scenario.nodes) <= self._limits.immediate_marks_nodes:
            marks = marks_of(scenario, with_distances=with_distances)
        else:
            self._latest_request.request(scenario, lambda _report: marks_of(scenario, with_distances=with_distances))
            return approximate_marks(self._displayed_marks[1], scenario)
        self._latest_request.cancel()
        self._exact_marks = scenario, marks
        return marks


def _with_current_numbers(before: Scenario, marks: Marks, after: Scenario) -> Marks:
    """Return marks with the present annotation numbers; the same object if they are unchanged."""
    numbers = marks.annotations if before.annotations is after.annotations else annotation_numbers(after)
    return marks if numbers == marks.annotations else replace(marks, annotations=numbers)
