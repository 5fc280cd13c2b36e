"""Makes room: after a change, no box covers another one that it did not cover before.

A node with a new position stays there, and the nodes in its way move aside by the shortest way. A node that the program
placed itself moves instead of the nodes that were there before. All other nodes, and all bends, stay; only lanes grow.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import TypeAlias

from cpm_desktop.layout.displacement import DIRECTIONS, Direction, LaneOccupancy, Occupant
from cpm_desktop.layout.footprints import footprint
from cpm_desktop.layout.placement import Size
from cpm_desktop.layout.rect import Rect, clamped_to_limits, rect_of
from cpm_desktop.layout.resizing_bands import BAND_PADDING, grown_to_hold, with_lane_grown
from cpm_desktop.model.bands import lane_spans, phase_spans
from cpm_desktop.model.box_overlaps import boxes_in_diagram, boxes_overlap, overlapping_boxes
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Node
from cpm_desktop.model.layout import Box
from cpm_desktop.model.value import with_changes

Pair: TypeAlias = tuple[str, str]

_PUT, _UNMOVED, _PLACED = range(3)
"""The ranks of nodes: put at a position by the command, unmoved, and placed by the program."""


def with_room_made(before: Scenario, after: Scenario, placed: Collection[str] = ()) -> Scenario:
    """Return `after` without overlaps that `before` does not have; the same object if there are none.

    `placed` are the nodes whose position the program chose.
    """
    changed = _nodes_with_new_position(before, after)
    pairs = _new_overlaps(before, after, changed) if changed else []
    if not pairs:
        return after
    ranks = dict.fromkeys(after.layout.nodes, _UNMOVED)
    ranks |= dict.fromkeys(changed, _PUT) | dict.fromkeys(placed, _PLACED)
    pairs_by_lane: dict[str, list[Pair]] = {}
    for yielding, other in _in_yielding_order(before, after, pairs, ranks):
        pairs_by_lane.setdefault(after.nodes[other].lane, []).append((yielding, other))
    for lane, pairs_of_lane in pairs_by_lane.items():
        after = _with_room_in_lane(after, lane, pairs_of_lane, ranks)
    return after


def with_room_beside(before: Scenario, after: Scenario, widened: Iterable[str]) -> Scenario:
    """Return `after` in which steps right of a widened node move right, as far as the node needs.

    They stay in their rows: their phase grows, and everything right of it moves along.
    """
    for key in sorted(before.layout.nodes.keys() & set(widened), key=lambda one: after.layout.nodes[one].x):
        node, end = after.nodes[key], rect_of(before.layout.nodes[key]).right
        beside = {
            other: box for other, box in after.layout.nodes.items() if _share_lane_and_phase(node, after.nodes[other])
        }
        overlapping = {other for pair in _new_overlaps(before, after, [key]) for other in pair if other != key}
        partners = {other: {key} for other in overlapping & beside.keys() if beside[other].x >= end}
        if partners:
            occupants = {
                other: Occupant(_area(after.nodes[other], box), None, _PUT if other == key else _UNMOVED)
                for other, box in beside.items()
            }
            after = _with_nodes_moved_aside(after, node.lane, occupants, partners, ["right"])
            after = grown_to_hold(after, (other for other, box in beside.items() if after.layout.nodes[other] != box))
    return after


def _share_lane_and_phase(one: Node, other: Node) -> bool:
    return (one.lane, one.phase) == (other.lane, other.phase)


def _nodes_with_new_position(before: Scenario, after: Scenario) -> set[str]:
    """Return the placed nodes that are new, have another box, or are in another lane."""
    old, old_nodes = dict(before.layout.nodes.items()), dict(before.nodes.items())
    nodes = dict(after.nodes.items())
    return {
        key
        for key, box in after.layout.nodes.items()
        if old.get(key) is not box
        or (nodes[key] is not old_nodes.get(key) and (key not in old_nodes or nodes[key].lane != old_nodes[key].lane))
    }


def _new_overlaps(before: Scenario, after: Scenario, changed: Collection[str]) -> list[Pair]:
    """Return the pairs of nodes in one lane that overlap, and did not overlap in the diagram before."""
    lanes = {after.nodes[key].lane for key in changed}
    boxes: dict[str, dict[str, Box]] = {lane: {} for lane in lanes}
    nodes = dict(after.nodes.items())
    for key, box in after.layout.nodes.items():
        if nodes[key].lane in lanes:
            boxes[nodes[key].lane][key] = box
    pairs = [pair for group in boxes.values() for pair in overlapping_boxes(group, changed)]
    old = boxes_in_diagram(before, {key for pair in pairs for key in pair}) if pairs else {}
    return [(a, b) for a, b in pairs if a not in old or b not in old or not boxes_overlap(old[a], old[b])]


def _in_yielding_order(
    before: Scenario, after: Scenario, pairs: Iterable[Pair], ranks: Mapping[str, int]
) -> Iterator[Pair]:
    """Yield each pair with the node that moves aside first: the higher rank, else the later one in reading order."""
    old, new = before.layout.nodes, after.layout.nodes
    position = {key: index for index, key in enumerate(after.nodes)}

    def priority(key: str) -> tuple[int, float, float, int]:
        box = old.get(key, new[key])
        return ranks[key], box.x, box.y, position[key]

    for pair in pairs:
        other, yielding = sorted(pair, key=priority)
        yield yielding, other


def _with_room_in_lane(scenario: Scenario, lane: str, pairs: Iterable[Pair], ranks: Mapping[str, int]) -> Scenario:
    """Return `scenario` with the first node of each pair, and the nodes that it pushes, moved aside."""
    partners: dict[str, set[str]] = {}
    for yielding, other in pairs:
        partners.setdefault(yielding, set()).add(other)
    spans, nodes = phase_spans(scenario), dict(scenario.nodes.items())
    occupants = {
        key: Occupant(_area(nodes[key], box), spans.get(nodes[key].phase or ""), ranks[key])
        for key, box in scenario.layout.nodes.items()
        if nodes[key].lane == lane
    }
    return _with_nodes_moved_aside(scenario, lane, occupants, partners)


def _with_nodes_moved_aside(
    scenario: Scenario,
    lane: str,
    occupants: Mapping[str, Occupant],
    partners: Mapping[str, Collection[str]],
    directions: Sequence[Direction] = DIRECTIONS,
) -> Scenario:
    """Return `scenario` with the keys of `partners` moved clear of the nodes of their lane, in order of their ranks."""
    occupancy = LaneOccupancy(occupants, lane_spans(scenario)[lane].length)
    pending = sorted(partners, key=lambda key: (occupants[key].rank, occupants[key].area))
    while pending:
        key = pending.pop(0)
        occupancy.settle(key, partners[key], pending, directions)
    return _with_moved_areas(scenario, lane, {key: occupants[key].area for key in occupancy.moved}, occupancy.moved)


def _area(node: Node, box: Box) -> Rect:
    """Return the area of a node with its name, with y from the top of its lane."""
    around = footprint(node, Size(box.width, box.height))
    x, y = box.x + box.width / 2, box.y + box.height / 2
    return Rect(x + around.left, y + around.top, x + around.right, y + around.bottom)


def _with_moved_areas(scenario: Scenario, lane: str, old: Mapping[str, Rect], new: Mapping[str, Rect]) -> Scenario:
    """Return `scenario` with the boxes of moved areas moved by the same distance, and the lane high enough for them."""
    boxes = {}
    for key, area in new.items():
        x, y, width, height = scenario.layout.nodes[key]
        moved = Box(round(x + area.left - old[key].left, 2), round(y + area.top - old[key].top, 2), width, height)
        boxes[key] = clamped_to_limits(moved)
    nodes = scenario.layout.nodes.with_entries(boxes)
    scenario = with_changes(scenario, layout=with_changes(scenario.layout, nodes=nodes))
    missing = max(area.bottom for area in new.values()) + BAND_PADDING - lane_spans(scenario)[lane].length
    return with_lane_grown(scenario, lane, round(missing, 2)) if missing > 0 else scenario
