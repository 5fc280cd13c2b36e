"""Layout invariants restored after every command: boxes hold their text, and every element has a place of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeAlias

from cpm_desktop.layout.completion import with_missing_places
from cpm_desktop.layout.emotion_band import with_room_for_emotion_bands
from cpm_desktop.layout.incremental_placement import preferred_y
from cpm_desktop.layout.placement import SizeOf
from cpm_desktop.layout.rect import clamped_to_limits
from cpm_desktop.layout.resizing_bands import grown_to_hold
from cpm_desktop.layout.room import with_room_beside, with_room_made
from cpm_desktop.model.bands import lane_spans, phase_spans
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Node
from cpm_desktop.model.layout import Box
from cpm_desktop.model.value import with_changes

MIN_EDGE_DISTANCE = 8.0
"""The distance of a box from the top of its lane and from the ends of its phase, where the box grows or moves."""

LayoutInvariant: TypeAlias = Callable[[Scenario, Scenario], Scenario]
"""Takes a scenario before and after a command; returns the latter with one invariant restored."""


def layout_invariants(size_of: SizeOf) -> tuple[LayoutInvariant, ...]:
    """Return the invariants of the layout, in order; `size_of` measures text."""

    def boxes_hold_their_text(before: Scenario, after: Scenario) -> Scenario:
        return grown_to_fit_text(before, after, size_of)

    def everything_has_a_place_of_its_own(before: Scenario, after: Scenario) -> Scenario:
        missing = [key for key in after.nodes if key not in after.layout.nodes]
        after = with_reassigned_nodes_placed(before, after, missing)
        return with_room_made(before, with_missing_places(after, size_of, may_grow_phases=True), missing)

    return boxes_hold_their_text, everything_has_a_place_of_its_own, with_room_for_emotion_bands


def with_reassigned_nodes_placed(before: Scenario, after: Scenario, missing: Iterable[str]) -> Scenario:
    """Return `after` with a place for each of the `missing` nodes that had one in another lane or phase.

    A node keeps its column, or its distance from the start of its phase. In another lane it is level with a neighbour,
    else in the middle of the lane. It can overlap other nodes.
    """
    boxes = {key: _reassigned_box(before, after, key) for key in missing if key in before.layout.nodes}
    if not boxes:
        return after
    nodes = dict(after.layout.nodes.with_entries(boxes))
    return grown_to_hold(with_changes(after, layout=with_changes(after.layout, nodes=nodes)), boxes)


def _reassigned_box(before: Scenario, after: Scenario, node_id: str) -> Box:
    old, new, box = before.nodes[node_id], after.nodes[node_id], before.layout.nodes[node_id]
    x, y = box.x, box.y
    if new.phase is not None and new.phase != old.phase:
        origin = phase_spans(before)[old.phase].start if old.phase is not None else x
        span = phase_spans(after)[new.phase]
        rightmost = max(MIN_EDGE_DISTANCE, span.length - MIN_EDGE_DISTANCE - box.width)
        x = span.start + min(max(x - origin, MIN_EDGE_DISTANCE), rightmost)
    if new.lane != old.lane:
        middle = preferred_y(after, new, after.layout.nodes, lane_spans(after))
        y = max(middle - box.height / 2, MIN_EDGE_DISTANCE)
    return clamped_to_limits(Box(round(x, 2), round(y, 2), box.width, box.height))


def grown_to_fit_text(before: Scenario, after: Scenario, size_of: SizeOf) -> Scenario:
    """Return `after` with boxes enlarged to fit their names, and lanes and phases enlarged to hold the boxes.

    A box keeps its left end and its middle line, and never shrinks for a shorter name; steps right of it move along. A
    node whose kind changed gets the size of its new kind around its centre.
    """
    if after.nodes is before.nodes:
        return after
    boxes = {}
    for node in after.nodes.values():
        old, box = before.nodes.get(node.id), after.layout.nodes.get(node.id)
        if old is None or old is node or box is None or (old.name, old.kind) == (node.name, node.kind):
            continue
        fitted = _fitted_box(old, node, box, size_of)
        if fitted != box:
            boxes[node.id] = fitted
    if not boxes:
        return after
    layout = with_changes(after.layout, nodes=dict(after.layout.nodes.with_entries(boxes)))
    return with_room_beside(before, grown_to_hold(with_changes(after, layout=layout), boxes), boxes)


def _fitted_box(old: Node, node: Node, box: Box, size_of: SizeOf) -> Box:
    width, height = size_of(node)
    x = box.x
    if node.kind == old.kind:
        width, height = max(width, box.width), max(height, box.height)
    else:
        x = round(box.x + (box.width - width) / 2, 2)
    y = round(box.y + (box.height - height) / 2, 2)
    return clamped_to_limits(Box(x, max(y, min(box.y, MIN_EDGE_DISTANCE)), width, height))
