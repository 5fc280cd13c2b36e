"""Enlarges lanes and phases and moves everything beyond them along, including bends placed by hand."""

from __future__ import annotations

from collections.abc import Iterable

from cpm_desktop.layout.rect import rect_of
from cpm_desktop.model.bands import lane_spans, phase_spans
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.layout import MAX_COORDINATE, Point
from cpm_desktop.model.value import with_changes

BAND_PADDING = 20.0
"""The distance between a node and the border of its lane or phase."""


def grown_to_hold(scenario: Scenario, node_ids: Iterable[str]) -> Scenario:
    """Return `scenario` with the lanes and phases of the given placed nodes large enough to hold them."""
    for node_id in node_ids:
        node, area = scenario.nodes[node_id], rect_of(scenario.layout.nodes[node_id])
        beyond = area.bottom - lane_spans(scenario)[node.lane].length
        if beyond > 0:
            scenario = with_lane_grown(scenario, node.lane, beyond + BAND_PADDING)
        if node.phase is not None:
            beyond = area.right - phase_spans(scenario)[node.phase].end
            if beyond > 0:
                scenario = with_phase_grown(scenario, node.phase, beyond + BAND_PADDING)
    return scenario


def with_lane_grown(scenario: Scenario, lane_id: str, by: float) -> Scenario:
    """Return `scenario` with one lane extended at its bottom; bends below it move down, as do the lanes below."""
    layout, band = scenario.layout, lane_spans(scenario)[lane_id]
    by = min(by, MAX_COORDINATE - band.length)
    bends = {
        flow_id: tuple(Point(x, min(y + by, MAX_COORDINATE) if y >= band.end else y) for x, y in points)
        for flow_id, points in layout.flows.items()
    }
    lanes = layout.lanes.with_entries({lane_id: band.length + by})
    return with_changes(scenario, layout=with_changes(layout, lanes=dict(lanes), flows=bends))


def with_phase_grown(scenario: Scenario, phase_id: str, by: float) -> Scenario:
    """Return `scenario` with one phase extended at its right end; nodes and bends right of it move along."""
    layout, span = scenario.layout, phase_spans(scenario)[phase_id]
    position = {key: index for index, key in enumerate(scenario.phases)}

    def beyond(node_id: str, x: float) -> bool:
        phase = scenario.nodes[node_id].phase
        return x >= span.end if phase is None else position[phase] > position[phase_id]

    by = min(by, MAX_COORDINATE - span.length)
    moved = {
        node_id: box._replace(x=min(box.x + by, MAX_COORDINATE))
        for node_id, box in layout.nodes.items()
        if beyond(node_id, box.x)
    }
    bends = {
        flow_id: tuple(Point(min(x + by, MAX_COORDINATE) if x >= span.end else x, y) for x, y in points)
        for flow_id, points in layout.flows.items()
    }
    phases = dict(layout.phases.with_entries({phase_id: span.length + by}))
    nodes = dict(layout.nodes.with_entries(moved))
    return with_changes(scenario, layout=with_changes(layout, phases=phases, nodes=nodes, flows=bends))
