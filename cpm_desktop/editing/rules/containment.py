"""Lanes and phases contain their nodes."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Literal

from cpm_desktop.editing.command_support import checked_length, with_updated_layout
from cpm_desktop.editing.geometry import BAND_PADDING, boxes_in_lane, boxes_of, moved_nodes, with_boxes, with_phases
from cpm_desktop.editing.mapping_difference import difference
from cpm_desktop.model.bands import DEFAULT_LANE_HEIGHT, Span, lane_spans, phase_spans
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.layout import Box

ROUNDING = 0.02
"""Positions are rounded to hundredths."""
PLACEMENT_PADDING = 20.0
"""The space that the program leaves below the nodes that it places."""


def shrink_grown_lanes(before: Scenario, after: Scenario) -> Scenario:
    """Return `after` with lanes shrunk that their nodes had grown, now that the lowest of these nodes left.

    A lane with more space below its nodes was made so high by the user, and stays. No lane shrinks below the default
    height.
    """
    old_heights, heights = lane_spans(before), lane_spans(after)
    shrunk = {}
    for lane, paddings in _paddings_of_losing_lanes(before, after).items():
        if lane not in heights or heights[lane].length != old_heights[lane].length:
            continue
        height, contents = heights[lane].length, boxes_in_lane(after, lane).values()
        padding = height - _bottom(boxes_in_lane(before, lane).values())
        if any(abs(padding - one) < ROUNDING for one in paddings):
            needed = max(_bottom(contents) + PLACEMENT_PADDING, DEFAULT_LANE_HEIGHT)
            shrunk[lane] = checked_length(min(needed, height))
    shrunk = {lane: height for lane, height in shrunk.items() if height < heights[lane].length}
    return with_updated_layout(after, lanes=after.layout.lanes.with_entries(shrunk)) if shrunk else after


def _paddings_of_losing_lanes(before: Scenario, after: Scenario) -> dict[str, tuple[float, ...]]:
    """Return the lanes that nodes left or moved up in, with the space below its nodes that shows that a lane grew."""
    nodes, boxes = difference(before.nodes, after.nodes), difference(before.layout.nodes, after.layout.nodes)
    raised = [key for key in boxes.changed if after.layout.nodes[key].y < before.layout.nodes[key].y]
    left = [key for key in nodes.changed if before.nodes[key].lane != after.nodes[key].lane] + list(nodes.removed)
    return {before.nodes[key].lane: (BAND_PADDING,) for key in raised} | {
        before.nodes[key].lane: (BAND_PADDING, PLACEMENT_PADDING) for key in left
    }


def _bottom(boxes: Iterable[Box]) -> float:
    return max((box.y + box.height for box in boxes), default=0.0)


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
