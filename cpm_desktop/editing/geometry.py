"""Geometry shared by commands and consistency rules: boxes, spans and displacements."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeAlias

from cpm_desktop.editing.command_support import checked_box, with_updated_layout
from cpm_desktop.editing.mapping_difference import difference
from cpm_desktop.model.bands import Span, lane_spans, phase_spans
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Node, Phase
from cpm_desktop.model.layout import Box, Point
from cpm_desktop.model.mapping import ElementMap, FrozenMap
from cpm_desktop.model.value import with_changes

BAND_PADDING = 8.0
"""The smallest distance between the edge of a lane or phase and a box inside that made it grow."""

Displacement: TypeAlias = Callable[[float], float | None]
"""Returns how far a position moves with its lane or phase; None where that was removed."""


def with_boxes(scenario: Scenario, boxes: Mapping[str, Box]) -> Scenario:
    """Return `scenario` with the boxes of some nodes replaced. Raises CommandRejected where one is out of range."""
    placed = scenario.layout.nodes
    checked = {key: checked_box(box) for key, box in boxes.items()}
    new = {key: box for key, box in checked.items() if placed.get(key) != box}
    return with_updated_layout(scenario, nodes=placed.with_entries(new))


def boxes_of(scenario: Scenario, node_ids: Iterable[str]) -> dict[str, Box]:
    """Return the boxes of those nodes that have one."""
    boxes = scenario.layout.nodes
    return {key: boxes[key] for key in node_ids if key in boxes}


def boxes_in_lane(scenario: Scenario, lane_id: str) -> dict[str, Box]:
    """Return the boxes of the nodes in one lane."""
    return boxes_of(scenario, (node.id for node in scenario.nodes.values() if node.lane == lane_id))


def boxes_in_phase(scenario: Scenario, phase_id: str) -> dict[str, Box]:
    """Return the boxes of the nodes in one phase."""
    return boxes_of(scenario, (node.id for node in scenario.nodes.values() if node.phase == phase_id))


def right_edge(boxes: Iterable[Box]) -> float:
    """Return the largest right edge of `boxes`; 0 without boxes."""
    return max((box.x + box.width for box in boxes), default=0.0)


def moved_nodes(before: Scenario, after: Scenario) -> dict[str, Box]:
    """Return the boxes of nodes that were added, got another box, or moved to another lane or phase."""
    reassigned = {
        key
        for key in difference(before.nodes, after.nodes).added_or_changed
        if key not in before.nodes or is_reassigned(before.nodes[key], after.nodes[key])
    }
    return boxes_of(after, reassigned | difference(before.layout.nodes, after.layout.nodes).added_or_changed)


def is_reassigned(old: Node, new: Node) -> bool:
    """Return whether a node is now in another lane or phase."""
    return (old.lane, old.phase) != (new.lane, new.phase)


def displacement(before: Mapping[str, Span], after: Mapping[str, Span]) -> Displacement:
    """Return how positions along one axis move when lanes or phases change from `before` to `after`.

    Positions beyond the last span move with the end of the kept spans. Positions before the first span stay.
    """
    starts = [span.start for span in before.values()]
    shifts = [after[key].start - span.start if key in after else None for key, span in before.items()]
    end = max((span.end for span in before.values()), default=0.0)
    beyond = max((after[key].end for key in before if key in after), default=end) - end

    def at(position: float) -> float | None:
        if position >= end:
            return beyond
        return shifts[bisect_right(starts, position) - 1] if position >= 0 else 0.0

    return at


def displaced_bends(bends: tuple[Point, ...], across: Displacement, down: Displacement) -> tuple[Point, ...] | None:
    """Return `bends`, each moved with its lane and phase; None where one of these was removed."""
    carried = []
    for x, y in bends:
        right, lower = across(x), down(y)
        if right is None or lower is None:
            return None
        carried.append(Point(x + right, y + lower))
    return tuple(carried)


def with_phases(scenario: Scenario, phases: ElementMap[Phase], widths: FrozenMap[Any]) -> Scenario:
    """Return `scenario` with other phases or widths. The content of phases, and everything right of them, moves along.

    Nodes without a phase move with the phase at their position. A consistency rule moves the bends.
    """
    new = with_updated_layout(scenario, phases=widths)
    new = new if phases is scenario.phases else with_changes(new, phases=phases)
    before, after = phase_spans(scenario), phase_spans(new)
    travel = displacement(before, after)
    boxes, nodes = {}, dict(scenario.nodes.items())
    for key, box in scenario.layout.nodes.items():
        phase = nodes[key].phase
        if phase is None or phase not in before:
            shift = travel(box.x)
        else:
            shift = after[phase].start - before[phase].start if phase in after else None
        if shift:
            boxes[key] = box._replace(x=box.x + shift)
    return with_boxes(new, boxes)


def absolute_position(scenario: Scenario, bands: Mapping[str, Span], element_id: str) -> Point | None:
    """Return the upper left corner of a node or lane in the diagram; None where the layout has no position."""
    if element_id in bands:
        return Point(0.0, bands[element_id].start)
    if element_id not in scenario.nodes or element_id not in scenario.layout.nodes:
        return None
    box = scenario.layout.nodes[element_id]
    return Point(box.x, bands[scenario.nodes[element_id].lane].start + box.y)


def offset_between(before: Point | None, after: Point | None) -> Point | None:
    """Return the distance between two positions; None where one of them is missing."""
    if before is None or after is None:
        return None
    return Point(round(after.x - before.x, 2), round(after.y - before.y, 2))


def lane_and_phase_spans(scenario: Scenario) -> tuple[dict[str, Span], dict[str, Span]]:
    """Return the spans of the lanes along y and of the phases along x."""
    return lane_spans(scenario), phase_spans(scenario)
