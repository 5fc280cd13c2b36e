"""Divides flows over several columns: each column between the ends gets a waypoint, for which ordering keeps room."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Flow

SEQUENCE_WEIGHT, OTHER_WEIGHT = 1.0, 0.4
"""How strongly sequence flows, and messages and notifications, pull their ends to one level."""
BACK_WEIGHT = 0.3
"""The weight of a flow that leads back, relative to others."""


class Link(NamedTuple):
    """A connection between items in the same or in neighbouring columns; the first one is not further right."""

    first: str
    second: str
    weight: float


class OrderingGraph(NamedTuple):
    """Items, which are nodes and waypoints of long flows, in columns and lanes, and their connections."""

    columns: list[list[str]]
    lane_of: dict[str, str]
    links: list[Link]
    waypoints: frozenset[str]


def ordering_graph(scenario: Scenario, columns: Sequence[Sequence[str]]) -> OrderingGraph:
    """Return the nodes of a scenario in their columns, with waypoints of flows over several columns."""
    column_of = {node_id: index for index, column in enumerate(columns) for node_id in column}
    items = [list(column) for column in columns]
    lane_of = {node.id: node.lane for node in scenario.nodes.values()}
    links: list[Link] = []
    waypoints: list[str] = []
    for flow in scenario.flows.values():
        if flow.source == flow.target or flow.source not in column_of or flow.target not in column_of:
            continue
        weight = SEQUENCE_WEIGHT if flow.kind == "sequence" else OTHER_WEIGHT
        first, second = flow.source, flow.target
        if column_of[first] > column_of[second]:
            first, second, weight = second, first, weight * BACK_WEIGHT
        last = first
        lane = _lane_of_waypoints(scenario, flow, lane_of)
        for column in range(column_of[first] + 1, column_of[second]):
            waypoint = f"{flow.id}\0{column}"
            items[column].append(waypoint)
            waypoints.append(waypoint)
            lane_of[waypoint] = lane
            links.append(Link(last, waypoint, weight))
            last = waypoint
        links.append(Link(last, second, weight))
    return OrderingGraph(items, lane_of, links, frozenset(waypoints))


def _lane_of_waypoints(scenario: Scenario, flow: Flow, lane_of: Mapping[str, str]) -> str:
    """Return the lane in which a flow runs: from a gateway, which it leaves up or down, the lane of its target."""
    splits = scenario.nodes[flow.source].kind in {"decision", "parallel"}
    return lane_of[flow.target] if splits else lane_of[flow.source]
