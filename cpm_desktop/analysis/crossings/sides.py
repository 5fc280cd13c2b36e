"""Where work crosses from one side to another on its way between two steps."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from cpm_desktop.analysis.case.adjacency import Adjacency
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Flow

LaneSide: TypeAlias = Callable[[str], object]
"""What a lane belongs to, by its id: itself, or the customers against the organisation."""


def entering_flows(scenario: Scenario, adjacency: Adjacency, side: LaneSide) -> tuple[Flow, ...]:
    """Return the last flows on the ways that enter the target's side, for adjacent steps on different sides.

    Most often there is one. A decision may stand on either side, so it is not always the first or the last flow
    between the steps.
    """
    if len(adjacency.flows) == 1:
        return (scenario.flows[adjacency.flows[0]],)
    entries: dict[str, list[Flow]] = {}
    for flow_id in adjacency.flows:
        entries.setdefault(scenario.flows[flow_id].target, []).append(scenario.flows[flow_id])
    arrived = side(scenario.nodes[adjacency.target].lane)
    found, passed, waiting = set(), {adjacency.source}, [adjacency.target]
    for node in waiting:
        for flow in entries.get(node, []):
            if side(scenario.nodes[flow.source].lane) != arrived:
                found.add(flow.id)
            elif flow.source not in passed:
                passed.add(flow.source)
                waiting.append(flow.source)
    return tuple(scenario.flows[flow_id] for flow_id in adjacency.flows if flow_id in found)


def customer_lane_test(scenario: Scenario) -> Callable[[str], bool]:
    """Return a function that says of a lane whether it is a customer's."""
    customers = {lane.id for lane in scenario.lanes.values() if lane.kind == "customer"}
    return customers.__contains__


def lane_of(scenario: Scenario, element_id: str) -> str:
    """Return the lane of a node, or the lane itself."""
    return scenario.nodes[element_id].lane if element_id in scenario.nodes else element_id
