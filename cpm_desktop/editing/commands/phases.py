"""Commands for phases: adding, moving, resizing and deleting them. The content of a phase moves with it."""

from __future__ import annotations

from cpm_desktop.editing.command_support import (
    checked_length,
    checked_points,
    phase_of,
    require_unused_id,
    scenario_of,
    updated,
    with_scenario,
    with_updated_layout,
)
from cpm_desktop.editing.geometry import BAND_PADDING, boxes_in_phase, right_edge, with_boxes, with_phases
from cpm_desktop.model.bands import phase_spans
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.elements import Phase
from cpm_desktop.model.layout import Point
from cpm_desktop.model.value import with_changes


def add_phase(document: Document, scenario_id: str, phase: Phase, index: int | None = None) -> Document:
    """Add a phase at position `index` from the left. Later phases move to the right.

    A phase added at the end includes the nodes right of the other phases that have no phase yet. The first phase of a
    scenario therefore includes all nodes.
    """
    scenario = scenario_of(document, scenario_id)
    require_unused_id(scenario, phase.id)
    last = len(scenario.phases)
    position = last if index is None else min(max(0, index), last)
    if position == last:
        return with_scenario(document, _with_appended_phase(scenario, phase))
    phases = scenario.phases.with_inserted(phase, position)
    return with_scenario(document, with_phases(scenario, phases, scenario.layout.phases))


def _with_appended_phase(scenario: Scenario, phase: Phase) -> Scenario:
    end = max((span.end for span in phase_spans(scenario).values()), default=0.0)
    boxes, nodes = scenario.layout.nodes, scenario.nodes
    adopted = [key for key, box in boxes.items() if nodes[key].phase is None and box.x + box.width / 2 >= end]
    added = updated(
        scenario,
        phases=scenario.phases.with_elements(phase),
        nodes=nodes.with_elements(*(with_changes(nodes[key], phase=phase.id) for key in adopted)),
    )
    width = phase_spans(added)[phase.id].length
    needed = right_edge(boxes[key] for key in adopted) + BAND_PADDING - end
    if needed <= width:
        return added
    return with_updated_layout(added, phases=scenario.layout.phases.with_entries({phase.id: checked_length(needed)}))


def move_phase(document: Document, scenario_id: str, phase_id: str, index: int) -> Document:
    """Move a phase to position `index` among the others, from the left."""
    scenario = scenario_of(document, scenario_id)
    phase_of(scenario, phase_id)
    order = [key for key in scenario.phases if key != phase_id]
    order.insert(max(0, index), phase_id)
    return with_scenario(document, with_phase_order(scenario, order))


def with_phase_order(scenario: Scenario, order: list[str]) -> Scenario:
    """Return `scenario` with its phases in another order. Their content moves with them."""
    if order == list(scenario.phases):
        return scenario
    return with_phases(scenario, scenario.phases.with_order(order), scenario.layout.phases)


def resize_phase(
    document: Document, scenario_id: str, phase_id: str, width: float, from_left: bool = False
) -> Document:
    """Set the width of a phase; later phases move. It never becomes smaller than its content needs.

    The right edge moves, or with `from_left` the left edge; then space is added or removed left of the content.
    """
    scenario = scenario_of(document, scenario_id)
    phase_of(scenario, phase_id)
    width = checked_length(max(width, _needed_width(scenario, phase_id, from_left)))
    widths = scenario.layout.phases
    if widths.get(phase_id) == width:
        return document
    resized = with_phases(scenario, scenario.phases, widths.with_entries({phase_id: width}))
    if from_left:
        resized = _with_content_shifted(scenario, resized, phase_id)
    return with_scenario(document, resized)


def _needed_width(scenario: Scenario, phase_id: str, from_left: bool) -> float:
    """Return the smallest width of a phase of which one edge moves towards its content."""
    contents, span = boxes_in_phase(scenario, phase_id).values(), phase_spans(scenario)[phase_id]
    if not contents:
        return 0.0
    if from_left:
        return span.length - max(min(box.x for box in contents) - span.start - BAND_PADDING, 0.0)
    return right_edge(contents) + BAND_PADDING - span.start


def _with_content_shifted(before: Scenario, resized: Scenario, phase_id: str) -> Scenario:
    """Return `resized` with everything within a phase moved as far as its right edge moved, bends included."""
    old, new = phase_spans(before)[phase_id], phase_spans(resized)[phase_id]
    shift = round(new.length - old.length, 2)
    nodes, placed = before.nodes, before.layout.nodes
    inside = {
        key: resized.layout.nodes[key]
        for key, box in placed.items()
        if nodes[key].phase == phase_id or (nodes[key].phase is None and old.start <= box.x < old.end)
    }
    shifted = with_boxes(resized, {key: box._replace(x=box.x + shift) for key, box in inside.items()})
    bends = {
        key: checked_points(tuple(Point(x + shift, y) if x >= old.start else Point(x, y) for x, y in points))
        for key, points in before.layout.flows.items()
        if any(x >= old.start for x, _ in points)
    }
    return with_updated_layout(shifted, flows=shifted.layout.flows.with_entries(bends))


def delete_phase(document: Document, scenario_id: str, phase_id: str, delete_contents: bool) -> Document:
    """Delete a phase, and its content if `delete_contents`.

    Otherwise the adjacent phase receives its nodes and its width.
    """
    scenario = scenario_of(document, scenario_id)
    phase_of(scenario, phase_id)
    phases = scenario.phases.without([phase_id])
    if not delete_contents:
        return with_scenario(document, with_phase_merged(scenario, phase_id))
    deleted_ids = [node.id for node in scenario.nodes.values() if node.phase == phase_id]
    closed = with_phases(scenario, phases, scenario.layout.phases)
    return with_scenario(document, updated(closed, nodes=scenario.nodes.without(deleted_ids)))


def with_phase_merged(scenario: Scenario, phase_id: str) -> Scenario:
    """Return `scenario` with a phase merged into the previous one, or the next one if it is the first.

    Nothing moves.
    """
    order = list(scenario.phases)
    position = order.index(phase_id)
    neighbour = order[position - 1] if position else next(iter(order[1:]), None)
    moving = [with_changes(node, phase=neighbour) for node in scenario.nodes.values() if node.phase == phase_id]
    remaining = updated(
        scenario, nodes=scenario.nodes.with_elements(*moving), phases=scenario.phases.without([phase_id])
    )
    if neighbour is None:
        return remaining
    spans = phase_spans(scenario)
    width = checked_length(spans[neighbour].length + spans[phase_id].length)
    return with_updated_layout(remaining, phases=scenario.layout.phases.with_entries({neighbour: width}))
