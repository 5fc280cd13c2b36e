"""Where work crosses from one side to another between two steps."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from cpm_desktop.analysis.case.adjacency import Adjacency
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Flow

LaneSide: TypeAlias = Callable[[str], object]
"""Returns the side of a lane: the lane itself, or whether it is a customer's."""


def entering_flows(scenario: Scenario, adjacency: Adjacency, side: LaneSide) -> tuple[Flow, ...]:
    """Return the flows on which work enters the target's side, for adjacent steps on different sides.

    Usually there is one. Decisions can be on either side, so it is not always the first or last flow between the steps.
    """
    if len(adjacency.flows) == 1:
        return (scenario.flows[adjacency.flows[0]],)
    entries: dict[str, list[Flow]] = {}
    for flow_id in adjacency.flows:
        entries.setdefault(scenario.flows[flow_id].target, []).append(scenario.flows[flow_id])
    target_side = side(scenario.nodes[adjacency.target].lane)
    found, visited, pending = set(), {adjacency.source}, [adjacency.target]
    for node in pending:
        for flow in entries.get(node, []):
            if side(scenario.nodes[flow.source].lane) != target_side:
                found.add(flow.id)
            elif flow.source not in visited:
                visited.add(flow.source)
                pending.append(flow.source)
    return tuple(scenario.flows[flow_id] for flow_id in adjacency.flows if flow_id in found)


def customer_lane_test(scenario: Scenario) -> Callable[[str], bool]:
    """Return a function that returns whether a lane is a customer's."""
    customers = {lane.id for lane in scenario.lanes.values() if lane.kind == "customer"}
    return customers.__contains__


def lane_of(scenario: Scenario, element_id: str) -> str:
    """Return the lane of a node, or the lane itself."""
    return scenario.nodes[element_id].lane if element_id in scenario.nodes else element_id
