"""The grid that a layout spans: lanes from top to bottom, phases from left to right."""

from __future__ import annotations

from typing import NamedTuple

from cpm_desktop.model.document import Scenario

DEFAULT_LANE_HEIGHT = 120.0
"""The height of a lane that the layout does not place."""
DEFAULT_PHASE_WIDTH = 320.0
"""The width of a phase that the layout does not place."""


class Span(NamedTuple):
    """A stretch along one axis."""

    start: float
    length: float

    @property
    def end(self) -> float:
        """Return where the stretch ends."""
        return self.start + self.length


def lane_spans(scenario: Scenario) -> dict[str, Span]:
    """Return where each lane lies along y, by its id, from the top."""
    bands, top = {}, 0.0
    for lane_id in scenario.lanes:
        height = scenario.layout.lanes.get(lane_id, DEFAULT_LANE_HEIGHT)
        bands[lane_id] = Span(round(top, 2), height)
        top += height
    return bands


def phase_spans(scenario: Scenario) -> dict[str, Span]:
    """Return where each phase lies along x, by its id, from the left."""
    spans, left = {}, 0.0
    for phase_id in scenario.phases:
        width = scenario.layout.phases.get(phase_id, DEFAULT_PHASE_WIDTH)
        spans[phase_id] = Span(round(left, 2), width)
        left += width
    return spans
