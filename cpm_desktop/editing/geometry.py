"""Where things lie and how they travel: the geometry that commands and settling rules share."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeAlias

from cpm_desktop.editing.command_support import checked_box, with_updated_layout
from cpm_desktop.editing.difference import difference
from cpm_desktop.model.bands import Span, lane_spans, phase_spans
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Phase
from cpm_desktop.model.layout import Box, Point
from cpm_desktop.model.mapping import ElementMap, FrozenMap
from cpm_desktop.model.value import with_changes

BAND_PADDING = 8.0
"""What a lane or phase keeps free, at least, between its edge and a box that made it grow."""

Displacement: TypeAlias = Callable[[float], float | None]
"""How far what lay at a position travels with its lane or phase; None where that is gone."""


def with_boxes(scenario: Scenario, boxes: Mapping[str, Box]) -> Scenario:
    """Return `scenario` with the boxes of some nodes replaced. Raises RefusedError where one lies too far out."""
    placed = scenario.layout.nodes
    checked = {key: checked_box(box) for key, box in boxes.items()}
    new = {key: box for key, box in checked.items() if placed.get(key) != box}
    return with_updated_layout(scenario, nodes=placed.with_entries(new))


def boxes_of(scenario: Scenario, node_ids: Iterable[str]) -> dict[str, Box]:
    """Return the boxes of those of the nodes that the layout places."""
    boxes = scenario.layout.nodes
    return {key: boxes[key] for key in node_ids if key in boxes}


def boxes_in_lane(scenario: Scenario, lane_id: str) -> dict[str, Box]:
    """Return the boxes of the nodes in one lane."""
    return boxes_of(scenario, (node.id for node in scenario.nodes.values() if node.lane == lane_id))


def boxes_in_phase(scenario: Scenario, phase_id: str) -> dict[str, Box]:
    """Return the boxes of the nodes in one phase."""
    return boxes_of(scenario, (node.id for node in scenario.nodes.values() if node.phase == phase_id))


def bottom_edge(boxes: Iterable[Box]) -> float:
    """Return the lowest y that `boxes` reach, from the top of their lane; 0 without any."""
    return max((box.y + box.height for box in boxes), default=0.0)


def right_edge(boxes: Iterable[Box]) -> float:
    """Return the rightmost x that `boxes` reach; 0 without any."""
    return max((box.x + box.width for box in boxes), default=0.0)


def moved_nodes(before: Scenario, after: Scenario) -> dict[str, Box]:
    """Return the boxes of the nodes that came, changed their box, or went to another lane or phase."""
    rehomed = {
        key
        for key in difference(before.nodes, after.nodes).added_or_changed
        if _lane_and_phase(before, key) != _lane_and_phase(after, key)
    }
    return boxes_of(after, rehomed | difference(before.layout.nodes, after.layout.nodes).added_or_changed)


def _lane_and_phase(scenario: Scenario, node_id: str) -> tuple[str | None, str | None]:
    node = scenario.nodes.get(node_id)
    return (node.lane, node.phase) if node else (None, None)


def displacement(before: Mapping[str, Span], after: Mapping[str, Span]) -> Displacement:
    """Return how positions along one axis travel when lanes or phases change from `before` to `after`.

    What lies beyond the last one travels with the end of those that stayed; what lies before the first stays.
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
    """Return `bends` each shifted with its lane and phase; None where one of those is gone."""
    carried = []
    for x, y in bends:
        right, lower = across(x), down(y)
        if right is None or lower is None:
            return None
        carried.append(Point(x + right, y + lower))
    return tuple(carried)


def with_phases(scenario: Scenario, phases: ElementMap[Phase], widths: FrozenMap[Any]) -> Scenario:
    """Return `scenario` with other phases or widths; what is in a phase, and what lies right of it, travels along.

    Nodes without a phase travel with the one that they lie in. Bends follow by their own settling rule.
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
    """Return the upper left corner of a node, or of a lane, in the diagram; None where the layout has no place."""
    if element_id in bands:
        return Point(0.0, bands[element_id].start)
    if element_id not in scenario.nodes or element_id not in scenario.layout.nodes:
        return None
    box = scenario.layout.nodes[element_id]
    return Point(box.x, bands[scenario.nodes[element_id].lane].start + box.y)


def lane_and_phase_spans(scenario: Scenario) -> tuple[dict[str, Span], dict[str, Span]]:
    """Return the lanes along y and the phases along x."""
    return lane_spans(scenario), phase_spans(scenario)
