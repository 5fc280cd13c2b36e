"""Lanes and phases contain their nodes."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Literal

from cpm_desktop.editing.command_support import checked_length, with_updated_layout
from cpm_desktop.editing.geometry import BAND_PADDING, boxes_of, moved_nodes, with_boxes, with_phases
from cpm_desktop.editing.mapping_difference import difference
from cpm_desktop.model.bands import Span, lane_spans, phase_spans
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.layout import Box


def grow_lanes_to_nodes(before: Scenario, after: Scenario) -> Scenario:
    """Return `after` with moved nodes inside their lanes: not above the top, and with lanes grown to fit."""
    moved = moved_nodes(before, after)
    after = with_boxes(after, {key: box._replace(y=BAND_PADDING) for key, box in moved.items() if box.y < BAND_PADDING})
    resized = difference(before.layout.lanes, after.layout.lanes).added_or_changed
    bands = lane_spans(after)
    bottoms = dict.fromkeys(bands, 0.0)
    for key, box in _boxes_to_contain(after, moved.keys(), resized, "lane"):
        lane = after.nodes[key].lane
        bottoms[lane] = max(bottoms[lane], box.y + box.height)
    grown = {key: checked_length(end + BAND_PADDING) for key, end in bottoms.items() if end > bands[key].length}
    return with_updated_layout(after, lanes=after.layout.lanes.with_entries(grown))


def grow_phases_to_nodes(before: Scenario, after: Scenario) -> Scenario:
    """Return `after` with moved nodes inside their phases. A phase that grows moves everything right of it.

    No node is left of the first phase.
    """
    moved = moved_nodes(before, after)
    spans = phase_spans(after)
    edges = {key: _left_edge(spans, after.nodes[key].phase) for key in moved}
    after = with_boxes(after, {key: box._replace(x=edges[key]) for key, box in moved.items() if box.x < edges[key]})
    resized = difference(before.layout.phases, after.layout.phases).added_or_changed
    ends = dict.fromkeys(spans, 0.0)
    for key, box in _boxes_to_contain(after, moved.keys(), resized, "phase"):
        phase = after.nodes[key].phase
        if phase is not None:
            ends[phase] = max(ends[phase], box.x + box.width)
    grown = {key: end + BAND_PADDING - spans[key].start for key, end in ends.items() if end > spans[key].end}
    if not grown:
        return after
    widths = {key: checked_length(width) for key, width in grown.items()}
    return with_phases(after, after.phases, after.layout.phases.with_entries(widths))


def _boxes_to_contain(
    scenario: Scenario, moved: Collection[str], resized: Collection[str], band_field: Literal["lane", "phase"]
) -> Iterator[tuple[str, Box]]:
    """Yield the placed nodes that moved, and all nodes whose lane or phase was resized."""
    if not resized:
        yield from boxes_of(scenario, moved).items()
        return
    nodes = dict(scenario.nodes.items())
    for key, box in scenario.layout.nodes.items():
        if key in moved or getattr(nodes[key], band_field) in resized:
            yield key, box


def _left_edge(spans: Mapping[str, Span], phase: str | None) -> float:
    return spans[phase].start if phase is not None else 0.0
