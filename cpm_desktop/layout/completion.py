"""Completing a layout: what it lacks gets a place, and every number that is there stays."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import filterfalse

from cpm_desktop.layout.automatic import laid_out
from cpm_desktop.layout.incremental_placement import near_neighbours
from cpm_desktop.layout.placement import SizeOf
from cpm_desktop.layout.resizing_bands import PADDING, lane_grown, phase_grown
from cpm_desktop.model.bands import LANE_HEIGHT, PHASE_WIDTH, Span, lane_bands, phase_spans
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.layout import LIMIT, Box, Layout
from cpm_desktop.model.value import changed
from cpm_desktop.progress import Tell, in_turn, tell_nobody, telling


def completed_document(document: Document, size_of: SizeOf, tell: Tell = tell_nobody) -> Document:
    """Return `document` with every layout complete; the same object where nothing was missing."""
    scenarios = [
        completed(scenario, size_of, tell=told) for scenario, told in in_turn(document.scenarios.values(), tell)
    ]
    if all(one is other for one, other in zip(scenarios, document.scenarios.values(), strict=True)):
        return document
    return changed(document, scenarios=document.scenarios.put(*scenarios))


def completed(scenario: Scenario, size_of: SizeOf, *, phases_grow: bool = False, tell: Tell = tell_nobody) -> Scenario:
    """Return `scenario` with a place for everything; the same object where nothing was missing.

    Without any placed node the whole is laid out; a single new node goes near those that it has flows with. Lanes grow
    where they must to hold what is new; bends below them move along. All other numbers stay as they are, unless
    `phases_grow`: then a new node goes behind the one that leads to it even if its phase ends there, and what lies
    right of the phase moves along.
    """
    layout = scenario.layout
    if scenario.nodes and not layout.nodes:
        return changed(scenario, layout=laid_out(scenario, size_of, layout, tell))
    missing = list(filterfalse(layout.nodes.keys().__contains__, scenario.nodes))
    scenario = _sized(scenario)
    return _placed(scenario, missing, size_of, phases_grow=phases_grow, tell=tell) if missing else scenario


def _placed(scenario: Scenario, missing: list[str], size_of: SizeOf, *, phases_grow: bool, tell: Tell) -> Scenario:
    """Return `scenario` with the missing nodes placed, those first that join something placed."""
    boxes: dict[str, Box] = dict(scenario.layout.nodes)
    members: dict[tuple[str, str | None], list[str]] = {}
    for node_id in boxes:
        members.setdefault(_room_of(scenario, node_id, phases_grow), []).append(node_id)
    bands, spans = lane_bands(scenario), phase_spans(scenario)
    wide = {phase_id: Span(span.start, LIMIT) for phase_id, span in spans.items()} if phases_grow else spans
    for node_id in telling(_reading_order(scenario, missing), tell):
        node = scenario.nodes[node_id]
        lanemates = members.setdefault(_room_of(scenario, node_id, phases_grow), [])
        boxes[node_id] = near_neighbours(scenario, node, size_of(node), boxes, lanemates, bands, wide)
        lanemates.append(node_id)
    new = Layout(nodes={node_id: boxes[node_id] for node_id in missing}).nodes
    made = changed(scenario, layout=changed(scenario.layout, nodes=scenario.layout.nodes.merged(new)))
    feet: dict[str, float] = {}
    for node_id in missing:
        lane, box = scenario.nodes[node_id].lane, boxes[node_id]
        feet[lane] = max(feet.get(lane, 0.0), box.y + box.height + PADDING)
    for lane, foot in feet.items():
        if foot > bands[lane].length:
            made = lane_grown(made, lane, foot - bands[lane].length)
    return _phases_grown(made, missing, boxes) if phases_grow else made


def _room_of(scenario: Scenario, node_id: str, phases_grow: bool) -> tuple[str, str | None]:
    """Return the lane, and where phases make room for themselves the phase too, in which nodes may be in the way."""
    node = scenario.nodes[node_id]
    return node.lane, node.phase if phases_grow else None


def _phases_grown(scenario: Scenario, placed: list[str], boxes: Mapping[str, Box]) -> Scenario:
    """Return `scenario` with phases that reach behind the nodes just placed; those further right move along."""
    spans = phase_spans(scenario)
    for phase_id, span in spans.items():
        ends = [
            boxes[node_id].x + boxes[node_id].width + PADDING
            for node_id in placed
            if scenario.nodes[node_id].phase == phase_id
        ]
        excess = max(ends, default=0.0) - span.end
        if excess > 0:
            scenario = phase_grown(scenario, phase_id, round(excess, 2))
    return scenario


def _reading_order(scenario: Scenario, missing: list[str]) -> list[str]:
    """Return the missing nodes in an order in which each comes, where that is possible, after one that leads to it."""
    left, order = dict.fromkeys(missing), []
    flows_of = scenario.flows_of
    ready = [
        node_id
        for node_id in missing
        if any(flow.source not in left and flow.source in scenario.nodes for flow in flows_of.get(node_id, ()))
    ]
    for root in (*ready, *missing):
        if root not in left:
            continue
        del left[root]
        order.append(root)
        waiting = [root]
        for node_id in waiting:
            for flow in flows_of.get(node_id, ()):
                if flow.source == node_id and flow.target in left:
                    del left[flow.target]
                    order.append(flow.target)
                    waiting.append(flow.target)
    return order


def _sized(scenario: Scenario) -> Scenario:
    """Return `scenario` with a size for every lane and phase, large enough for what it holds."""
    layout = scenario.layout
    lanes = {lane_id: LANE_HEIGHT for lane_id in scenario.lanes if lane_id not in layout.lanes}
    missing = [phase_id for phase_id in scenario.phases if phase_id not in layout.phases]
    if not lanes and not missing:
        return scenario
    ends: dict[str | None, float] = {}
    for node_id, (x, y, width, height) in layout.nodes.items():
        node = scenario.nodes[node_id]
        if node.lane in lanes:
            lanes[node.lane] = max(lanes[node.lane], min(y + height + PADDING, LIMIT))
        ends[node.phase] = max(ends.get(node.phase, 0.0), x + width + PADDING)
    phases, left = {}, 0.0
    for phase_id in scenario.phases:
        needed = max(PHASE_WIDTH, min(ends.get(phase_id, 0.0) - left, LIMIT))
        phases[phase_id] = layout.phases.get(phase_id, needed)
        left += phases[phase_id]
    sizes = {"lanes": dict(layout.lanes.merged(lanes)), "phases": dict(layout.phases.merged(phases))}
    return changed(scenario, layout=changed(layout, **sizes))
