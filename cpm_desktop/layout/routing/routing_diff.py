"""The differences between two routing inputs that affect routes."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from itertools import compress
from operator import is_not
from typing import NamedTuple, TypeVar

from cpm_desktop.layout.rect import Rect, bounding_rect, rect_of, rects_overlap
from cpm_desktop.layout.routing.routing_input import RoutingInput

MAX_CHANGES = 24
"""With more moved boxes than this, finding the valid part of the cache takes longer than recalculating."""


class RoutingDiff(NamedTuple):
    """The areas that boxes left and entered, and the nodes and lanes whose ports may have changed."""

    removed_areas: tuple[Rect, ...]
    added_areas: tuple[Rect, ...]
    affected_ends: set[str]


def diff_between(before: RoutingInput, after: RoutingInput) -> RoutingDiff | None:
    """Return the differences, or None if there are too many to be worth reusing a cache."""
    old, new = before.nodes, after.nodes
    moved = changed_keys(old, new)
    moved += [node_id for node_id in old if node_id not in new]
    if len(moved) > MAX_CHANGES:
        return None
    removed = tuple(rect_of(old[node_id]) for node_id in moved if node_id in old)
    added = tuple(rect_of(new[node_id]) for node_id in moved if node_id in new)
    ends = set(moved)
    for routing_input in (before, after):
        flows_of = routing_input.scenario.flows_by_element
        touched = [*moved, *_nodes_with_new_kind(before, after)]
        if before.lanes != after.lanes:
            touched += routing_input.lanes
        flows = [flow for end in touched for flow in flows_of.get(end, ())]
        flows += [
            routing_input.scenario.flows[key]
            for key in _changed_flows(before, after)
            if key in routing_input.scenario.flows
        ]
        ends.update(end for flow in flows for end in (flow.source, flow.target))
    return RoutingDiff(removed, added, ends)


def _changed_flows(before: RoutingInput, after: RoutingInput) -> list[str]:
    """Return the flows that were added, removed or changed, or whose bends changed."""
    flows, old_flows = after.scenario.flows, before.scenario.flows
    bends, old_bends = after.scenario.layout.flows, before.scenario.layout.flows
    changed = []
    if flows is not old_flows:
        changed += changed_keys(old_flows, flows)
        changed += old_flows.keys() - flows.keys()
    if bends is not old_bends:
        changed += [key for key in {**old_bends, **bends} if old_bends.get(key) != bends.get(key)]
    return changed


def _nodes_with_new_kind(before: RoutingInput, after: RoutingInput) -> list[str]:
    """Return the nodes whose kind changed."""
    old, new = before.scenario.nodes, after.scenario.nodes
    if old is new:
        return []
    return [key for key in changed_keys(old, new) if key in old and old[key].kind != new[key].kind]


def changed_keys(before: Mapping[str, object], after: Mapping[str, object]) -> list[str]:
    """Return the keys of `after` whose value is not the identical object in `before`; 10,000 keys take about 0.6 ms."""
    old = dict(before.items()).get
    return list(compress(after.keys(), map(is_not, after.values(), map(old, after.keys()))))


V = TypeVar("V")


def invalidated_keys(cached: Mapping[str, tuple[object, Rect]], moved: Sequence[Rect], frame: Rect | None) -> list[str]:
    """Return the keys of `cached` entries that may be invalid; each entry is a result and the area queried for it.

    An entry may be invalid if its queried area overlaps an area in `moved`, which boxes left or entered. `frame` is the
    intersection of two different frames: queries beyond it may have met a wall that moved.
    """
    result = []
    if moved:
        from_x, from_y, to_x, to_y = bounding_rect(moved)
        near = [
            (key, reach)
            for key, (_, reach) in cached.items()
            if reach[0] < to_x and reach[2] > from_x and reach[1] < to_y and reach[3] > from_y
        ]
        result += [key for key, reach in near if any(rects_overlap(reach, area) for area in moved)]
    if frame is not None:
        from_x, from_y, to_x, to_y = frame
        result += [
            key
            for key, (_, (left, top, right, bottom)) in cached.items()
            if left < from_x or top < from_y or right > to_x or bottom > to_y
        ]
    return result


def without_keys(entries: Mapping[str, V], keys: Collection[str]) -> dict[str, V]:
    """Return a copy of `entries` without `keys`; unknown keys are ignored."""
    remaining = dict(entries)
    for key in keys:
        remaining.pop(key, None)
    return remaining
