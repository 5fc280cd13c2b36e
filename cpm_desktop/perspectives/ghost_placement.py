"""Placement of ghosts: elements of an earlier scenario that are missing in the shown scenario."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from cpm_desktop.model.bands import lane_spans, phase_spans
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Node
from cpm_desktop.model.layout import Box, Layout
from cpm_desktop.model.value import with_changes

GHOST_GAP = 12.0
"""The distance between a moved ghost and the element that it would overlap."""


def with_ghosts(base: Scenario, current: Scenario, removed: Collection[str]) -> Scenario:
    """Return `current` with the lanes, nodes and flows in `removed` of `base` whose ids are unused.

    Both layouts must be complete. A ghost keeps its position in its lane and phase, moved aside where it would overlap.
    Removed lanes are appended at the bottom. Removed phases are not shown.
    """
    ghost_ids = {key for key in removed if current.element(key) is None}
    lanes = [lane for lane in base.lanes.values() if lane.id in ghost_ids]
    lane_ids = {*(base.lanes.keys() & current.lanes.keys()), *(lane.id for lane in lanes)}
    nodes = [
        _with_existing_phase(node, current)
        for node in base.nodes.values()
        if node.id in ghost_ids and node.lane in lane_ids
    ]
    ends = {*lane_ids, *(base.nodes.keys() & current.nodes.keys()), *(node.id for node in nodes)}
    flows = [flow for flow in base.flows.values() if flow.id in ghost_ids and {flow.source, flow.target} <= ends]
    heights = {lane.id: lane_spans(base)[lane.id].length for lane in lanes}
    layout = Layout(
        nodes=current.layout.nodes.with_entries(_ghost_boxes(base, current, nodes)),
        flows=current.layout.flows,
        lanes=current.layout.lanes.with_entries(heights),
        phases=current.layout.phases,
    )
    return with_changes(
        current,
        lanes=current.lanes.with_elements(*lanes),
        nodes=current.nodes.with_elements(*nodes),
        flows=current.flows.with_elements(*flows),
        layout=layout,
    )


def _with_existing_phase(node: Node, current: Scenario) -> Node:
    return node if node.phase is None or node.phase in current.phases else with_changes(node, phase=None)


def _ghost_boxes(base: Scenario, current: Scenario, ghosts: Sequence[Node]) -> dict[str, Box]:
    """Return the boxes of ghosts, with y from the top of their lanes."""
    before, after = phase_spans(base), phase_spans(current)
    boxes_by_lane: dict[str, list[Box]] = {}
    for node in current.nodes.values():
        boxes_by_lane.setdefault(node.lane, []).append(current.layout.nodes[node.id])
    boxes = {}
    for ghost in ghosts:
        box = base.layout.nodes[ghost.id]
        if ghost.phase in before and ghost.phase in after:
            box = box._replace(x=round(box.x + after[ghost.phase].start - before[ghost.phase].start, 2))
        others = boxes_by_lane.setdefault(ghost.lane, [])
        boxes[ghost.id] = _nearest_free_box(box, others)
        others.append(boxes[ghost.id])
    return boxes


def _nearest_free_box(box: Box, others: Sequence[Box]) -> Box:
    """Return `box`, or the nearest position to its left or right without an overlap."""
    same_row = [other for other in others if other.y < box.y + box.height and box.y < other.y + other.height]
    xs = [box.x]
    for other in same_row:
        xs += (other.x - GHOST_GAP - box.width, other.x + other.width + GHOST_GAP)
    for x in sorted(xs, key=lambda x: abs(x - box.x)):
        if (x >= 0 or x == box.x) and all(_is_beside(other, x, box.width) for other in same_row):
            return box._replace(x=round(x, 2))
    return box._replace(x=0.0)


def _is_beside(other: Box, left: float, width: float) -> bool:
    return other.x >= left + width or left >= other.x + other.width
