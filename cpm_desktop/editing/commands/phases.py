"""Phases: adding, moving, resizing and deleting them; what is in a phase travels with it."""

from __future__ import annotations

from cpm_desktop.editing.command_support import (
    checked_length,
    phase_of,
    require_unused_id,
    scenario_of,
    updated,
    with_scenario,
    with_updated_layout,
)
from cpm_desktop.editing.geometry import BAND_PADDING, boxes_in_phase, right_edge, with_phases
from cpm_desktop.model.bands import phase_spans
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.elements import Phase
from cpm_desktop.model.value import with_changes


def add_phase(document: Document, scenario_id: str, phase: Phase, index: int | None = None) -> Document:
    """Add a phase at position `index` from the left, which pushes those behind it to the right.

    As the last one it takes in the nodes beyond the others that have no phase yet; so the first phase holds them all.
    """
    scenario = scenario_of(document, scenario_id)
    require_unused_id(scenario, phase.id)
    last = len(scenario.phases)
    place = last if index is None else min(max(0, index), last)
    if place == last:
        return with_scenario(document, _with_appended_phase(scenario, phase))
    phases = scenario.phases.with_inserted(phase, place)
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
    """Move a phase to position `index` among the others, counted from the left."""
    scenario = scenario_of(document, scenario_id)
    phase_of(scenario, phase_id)
    order = [key for key in scenario.phases if key != phase_id]
    order.insert(max(0, index), phase_id)
    return with_scenario(document, with_phase_order(scenario, order))


def with_phase_order(scenario: Scenario, order: list[str]) -> Scenario:
    """Return `scenario` with its phases in another order, everything in its phase."""
    if order == list(scenario.phases):
        return scenario
    return with_phases(scenario, scenario.phases.with_order(order), scenario.layout.phases)


def resize_phase(document: Document, scenario_id: str, phase_id: str, width: float) -> Document:
    """Give a phase another width at its right edge, though never less than what it holds; what is right of it moves."""
    scenario = scenario_of(document, scenario_id)
    phase_of(scenario, phase_id)
    start = phase_spans(scenario)[phase_id].start
    contents = boxes_in_phase(scenario, phase_id)
    needed = right_edge(contents.values()) + BAND_PADDING - start if contents else 0.0
    width = checked_length(max(width, needed))
    widths = scenario.layout.phases
    if widths.get(phase_id) == width:
        return document
    return with_scenario(document, with_phases(scenario, scenario.phases, widths.with_entries({phase_id: width})))


def delete_phase(document: Document, scenario_id: str, phase_id: str, delete_contents: bool) -> Document:
    """Delete a phase, and what is in it where `with_contents`; else its neighbour takes over its nodes and its room."""
    scenario = scenario_of(document, scenario_id)
    phase_of(scenario, phase_id)
    phases = scenario.phases.without([phase_id])
    if not delete_contents:
        return with_scenario(document, with_phase_merged(scenario, phase_id))
    doomed = [node.id for node in scenario.nodes.values() if node.phase == phase_id]
    closed = with_phases(scenario, phases, scenario.layout.phases)
    return with_scenario(document, updated(closed, nodes=scenario.nodes.without(doomed)))


def with_phase_merged(scenario: Scenario, phase_id: str) -> Scenario:
    """Return `scenario` with a phase gone and nothing moved: the one before it, or else after it, takes its place."""
    order = list(scenario.phases)
    place = order.index(phase_id)
    heir = order[place - 1] if place else next(iter(order[1:]), None)
    moving = [with_changes(node, phase=heir) for node in scenario.nodes.values() if node.phase == phase_id]
    left = updated(scenario, nodes=scenario.nodes.with_elements(*moving), phases=scenario.phases.without([phase_id]))
    if heir is None:
        return left
    spans = phase_spans(scenario)
    width = checked_length(spans[heir].length + spans[phase_id].length)
    return with_updated_layout(left, phases=scenario.layout.phases.with_entries({heir: width}))
