"""Completes a layout: elements without a place get one, and every existing number stays."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import filterfalse

from cpm_desktop.layout.automatic import compute_layout_with_minimum
from cpm_desktop.layout.incremental_placement import place_near_neighbours
from cpm_desktop.layout.placement import SizeOf
from cpm_desktop.layout.resizing_bands import BAND_PADDING, with_lane_grown, with_phase_grown
from cpm_desktop.model.bands import DEFAULT_LANE_HEIGHT, DEFAULT_PHASE_WIDTH, Span, lane_spans, phase_spans
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.layout import MAX_COORDINATE, Box, Layout
from cpm_desktop.model.value import with_changes
from cpm_desktop.progress import ReportProgress, ignore_progress, iterate_with_progress, iterate_with_subranges


def document_with_missing_places(
    document: Document, size_of: SizeOf, report: ReportProgress = ignore_progress
) -> Document:
    """Return `document` with every layout complete; the same object if nothing was missing."""
    scenarios = [
        with_missing_places(scenario, size_of, report=report_scenario)
        for scenario, report_scenario in iterate_with_subranges(document.scenarios.values(), report)
    ]
    if all(one is other for one, other in zip(scenarios, document.scenarios.values(), strict=True)):
        return document
    return with_changes(document, scenarios=document.scenarios.with_elements(*scenarios))


def with_missing_places(
    scenario: Scenario, size_of: SizeOf, *, may_grow_phases: bool = False, report: ReportProgress = ignore_progress
) -> Scenario:
    """Return `scenario` with a place for every element; the same object if nothing was missing.

    If none of several nodes is placed yet, the whole scenario is laid out. Otherwise each new node is placed near its
    neighbours, and a single node in the middle of its lane.
    Lanes grow where they must to hold new nodes, and bends below them move along. All other numbers stay the same
    unless `may_grow_phases` is set: then a new node is placed right of its predecessor even if its phase ends there,
    and all elements right of the phase move along.
    """
    layout = scenario.layout
    if len(scenario.nodes) > 1 and not layout.nodes:
        return with_changes(scenario, layout=compute_layout_with_minimum(scenario, size_of, layout, report))
    missing = list(filterfalse(layout.nodes.keys().__contains__, scenario.nodes))
    scenario = _with_band_sizes(scenario)
    return (
        _with_nodes_placed(scenario, missing, size_of, may_grow_phases=may_grow_phases, report=report)
        if missing
        else scenario
    )


def _with_nodes_placed(
    scenario: Scenario, missing: list[str], size_of: SizeOf, *, may_grow_phases: bool, report: ReportProgress
) -> Scenario:
    """Return `scenario` with the missing nodes placed, starting with the neighbours of placed nodes."""
    boxes: dict[str, Box] = dict(scenario.layout.nodes)
    members: dict[tuple[str, str | None], list[str]] = {}
    for node_id in boxes:
        members.setdefault(_collision_group(scenario, node_id, may_grow_phases), []).append(node_id)
    bands, spans = lane_spans(scenario), phase_spans(scenario)
    open_spans = (
        {phase_id: Span(span.start, MAX_COORDINATE) for phase_id, span in spans.items()} if may_grow_phases else spans
    )
    for node_id in iterate_with_progress(_flow_order(scenario, missing), report):
        node = scenario.nodes[node_id]
        lanemates = members.setdefault(_collision_group(scenario, node_id, may_grow_phases), [])
        boxes[node_id] = place_near_neighbours(scenario, node, size_of(node), boxes, lanemates, bands, open_spans)
        lanemates.append(node_id)
    new = Layout(nodes={node_id: boxes[node_id] for node_id in missing}).nodes
    result = with_changes(scenario, layout=with_changes(scenario.layout, nodes=scenario.layout.nodes.with_entries(new)))
    bottoms: dict[str, float] = {}
    for node_id in missing:
        lane, box = scenario.nodes[node_id].lane, boxes[node_id]
        bottoms[lane] = max(bottoms.get(lane, 0.0), box.y + box.height + BAND_PADDING)
    for lane, bottom in bottoms.items():
        if bottom > bands[lane].length:
            result = with_lane_grown(result, lane, bottom - bands[lane].length)
    return _with_phases_extended(result, missing, boxes) if may_grow_phases else result


def _collision_group(scenario: Scenario, node_id: str, may_grow_phases: bool) -> tuple[str, str | None]:
    """Return the lane whose nodes a new node must not overlap, with the phase if phases may grow."""
    node = scenario.nodes[node_id]
    return node.lane, node.phase if may_grow_phases else None


def _with_phases_extended(scenario: Scenario, placed: list[str], boxes: Mapping[str, Box]) -> Scenario:
    """Return `scenario` with phases that contain the nodes just placed; phases further right move along."""
    spans = phase_spans(scenario)
    for phase_id, span in spans.items():
        ends = [
            boxes[node_id].x + boxes[node_id].width + BAND_PADDING
            for node_id in placed
            if scenario.nodes[node_id].phase == phase_id
        ]
        excess = max(ends, default=0.0) - span.end
        if excess > 0:
            scenario = with_phase_grown(scenario, phase_id, round(excess, 2))
    return scenario


def _flow_order(scenario: Scenario, missing: list[str]) -> list[str]:
    """Return the missing nodes ordered so that, where possible, each follows one of its predecessors."""
    remaining, order = dict.fromkeys(missing), []
    flows_of = scenario.flows_by_element
    ready = [
        node_id
        for node_id in missing
        if any(flow.source not in remaining and flow.source in scenario.nodes for flow in flows_of.get(node_id, ()))
    ]
    for root in (*ready, *missing):
        if root not in remaining:
            continue
        del remaining[root]
        order.append(root)
        waiting = [root]
        for node_id in waiting:
            for flow in flows_of.get(node_id, ()):
                if flow.source == node_id and flow.target in remaining:
                    del remaining[flow.target]
                    order.append(flow.target)
                    waiting.append(flow.target)
    return order


def _with_band_sizes(scenario: Scenario) -> Scenario:
    """Return `scenario` with a size for every lane and phase, large enough for its nodes."""
    layout = scenario.layout
    lanes = {lane_id: DEFAULT_LANE_HEIGHT for lane_id in scenario.lanes if lane_id not in layout.lanes}
    missing = [phase_id for phase_id in scenario.phases if phase_id not in layout.phases]
    if not lanes and not missing:
        return scenario
    ends: dict[str | None, float] = {}
    for node_id, (x, y, width, height) in layout.nodes.items():
        node = scenario.nodes[node_id]
        if node.lane in lanes:
            lanes[node.lane] = max(lanes[node.lane], min(y + height + BAND_PADDING, MAX_COORDINATE))
        ends[node.phase] = max(ends.get(node.phase, 0.0), x + width + BAND_PADDING)
    phases, left = {}, 0.0
    for phase_id in scenario.phases:
        needed = max(DEFAULT_PHASE_WIDTH, min(ends.get(phase_id, 0.0) - left, MAX_COORDINATE))
        phases[phase_id] = layout.phases.get(phase_id, needed)
        left += phases[phase_id]
    sizes = {"lanes": dict(layout.lanes.with_entries(lanes)), "phases": dict(layout.phases.with_entries(phases))}
    return with_changes(scenario, layout=with_changes(layout, **sizes))
