"""The bands of a scenario: lanes from top to bottom, phases from left to right."""

from __future__ import annotations

from typing import NamedTuple

from cpm_desktop.model.document import Scenario

DEFAULT_LANE_HEIGHT = 120.0
"""The height of a lane without a height in the layout."""
DEFAULT_PHASE_WIDTH = 320.0
"""The width of a phase without a width in the layout."""


class Span(NamedTuple):
    """An interval along one axis."""

    start: float
    length: float

    @property
    def end(self) -> float:
        """Return the end of the interval."""
        return self.start + self.length


def lane_spans(scenario: Scenario) -> dict[str, Span]:
    """Return the vertical span of each lane by its id, from top to bottom."""
    spans, top = {}, 0.0
    for lane_id in scenario.lanes:
        height = scenario.layout.lanes.get(lane_id, DEFAULT_LANE_HEIGHT)
        spans[lane_id] = Span(round(top, 2), height)
        top += height
    return spans


def phase_spans(scenario: Scenario) -> dict[str, Span]:
    """Return the horizontal span of each phase by its id, from left to right."""
    spans, left = {}, 0.0
    for phase_id in scenario.phases:
        width = scenario.layout.phases.get(phase_id, DEFAULT_PHASE_WIDTH)
        spans[phase_id] = Span(round(left, 2), width)
        left += width
    return spans
