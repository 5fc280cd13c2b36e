"""Making room: a lane or a phase grows, and what lies beyond it moves along, bends placed by hand included."""

from __future__ import annotations

from collections.abc import Iterable

from cpm_desktop.layout.rect import area_of
from cpm_desktop.model.bands import lane_bands, phase_spans
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.layout import LIMIT, Point
from cpm_desktop.model.value import changed

PADDING = 20.0
"""The room between a node and the border of its lane or phase."""


def holding(scenario: Scenario, node_ids: Iterable[str]) -> Scenario:
    """Return `scenario` with the lanes and phases of some placed nodes large enough to hold them."""
    for node_id in node_ids:
        node, area = scenario.nodes[node_id], area_of(scenario.layout.nodes[node_id])
        beyond = area.bottom - lane_bands(scenario)[node.lane].length
        if beyond > 0:
            scenario = lane_grown(scenario, node.lane, beyond + PADDING)
        if node.phase is not None:
            beyond = area.right - phase_spans(scenario)[node.phase].end
            if beyond > 0:
                scenario = phase_grown(scenario, node.phase, beyond + PADDING)
    return scenario


def lane_grown(scenario: Scenario, lane_id: str, by: float) -> Scenario:
    """Return `scenario` with one lane higher at its foot. Nodes know their y by their lane; bends below move down."""
    layout, band = scenario.layout, lane_bands(scenario)[lane_id]
    by = min(by, LIMIT - band.length)
    bends = {
        flow_id: tuple(Point(x, min(y + by, LIMIT) if y >= band.end else y) for x, y in points)
        for flow_id, points in layout.flows.items()
    }
    lanes = layout.lanes.merged({lane_id: band.length + by})
    return changed(scenario, layout=changed(layout, lanes=dict(lanes), flows=bends))


def phase_grown(scenario: Scenario, phase_id: str, by: float) -> Scenario:
    """Return `scenario` with one phase wider at its right end; nodes and bends right of it move along."""
    layout, span = scenario.layout, phase_spans(scenario)[phase_id]
    position = {key: index for index, key in enumerate(scenario.phases)}

    def beyond(node_id: str, x: float) -> bool:
        phase = scenario.nodes[node_id].phase
        return x >= span.end if phase is None else position[phase] > position[phase_id]

    by = min(by, LIMIT - span.length)
    moved = {
        node_id: box._replace(x=min(box.x + by, LIMIT))
        for node_id, box in layout.nodes.items()
        if beyond(node_id, box.x)
    }
    bends = {
        flow_id: tuple(Point(min(x + by, LIMIT) if x >= span.end else x, y) for x, y in points)
        for flow_id, points in layout.flows.items()
    }
    phases = dict(layout.phases.merged({phase_id: span.length + by}))
    nodes = dict(layout.nodes.merged(moved))
    return changed(scenario, layout=changed(layout, phases=phases, nodes=nodes, flows=bends))
