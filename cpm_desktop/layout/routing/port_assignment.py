"""Assigns flows to ports of nodes: first the sides, then a separate port for each flow on a side."""

from __future__ import annotations

from typing import NamedTuple

from cpm_desktop.layout.rect import Rect
from cpm_desktop.layout.routing.lane_border_ports import side_facing_band
from cpm_desktop.layout.routing.obstacle_map import ObstacleMap
from cpm_desktop.layout.routing.port import Port, Side
from cpm_desktop.layout.routing.port_distribution import PORT_PITCH, PortRequest, distribute_ports, port_at, port_range
from cpm_desktop.layout.routing.routing_input import CENTRE_PORTS_ONLY, Endpoint, RoutingInput
from cpm_desktop.layout.routing.sides import Sides, choose_sides
from cpm_desktop.layout.routing.tracked_obstacle_query import TrackedObstacleQuery
from cpm_desktop.model.elements import Flow

FlowEnd = tuple[str, bool]
"""The id of a flow, and whether its leaving end is meant."""


class SideAssignment(NamedTuple):
    """The sides of all flows that leave one node, and the area that was queried to choose them."""

    sides: dict[str, Sides]
    queried_area: Rect


class PortAssignment:
    """The sides and ports of all flows, calculated on request and cached."""

    def __init__(self, routing_input: RoutingInput, obstacle_map: ObstacleMap) -> None:
        self.routing_input, self.obstacle_map = routing_input, obstacle_map
        self.side_assignments: dict[str, SideAssignment] = {}
        self.ports: dict[str, dict[FlowEnd, Port]] = {}
        self._endpoints: dict[str, Endpoint] = {}

    def port(self, node_id: str, flow_id: str, leaving: bool) -> Port:
        """Return the port at which a flow meets a node."""
        ports = self.ports.get(node_id)
        if ports is None:
            ports = self.ports[node_id] = self._assign_ports(node_id)
        return ports[flow_id, leaving]

    def sides(self, flow: Flow) -> Sides:
        """Return the sides of a flow that connects two nodes."""
        assignment = self.side_assignments.get(flow.source)
        if assignment is None:
            assignment = self.side_assignments[flow.source] = self._assign_sides(flow.source)
        return assignment.sides[flow.id]

    def endpoint(self, node_id: str) -> Endpoint:
        """Return the kind and area of a node."""
        endpoint = self._endpoints.get(node_id)
        if endpoint is None:
            endpoint = self._endpoints[node_id] = self.routing_input.endpoint(node_id)
        return endpoint

    def _assign_sides(self, node_id: str) -> SideAssignment:
        routing_input = self.routing_input
        query = TrackedObstacleQuery(self.obstacle_map)
        leaving = [
            flow
            for flow in routing_input.scenario.flows_by_element[node_id]
            if flow.source == node_id and routing_input.has_automatic_route(flow)
        ]
        targets = [None if flow.target == node_id else self.endpoint(flow.target) for flow in leaving]
        chosen = choose_sides(query, self.endpoint(node_id), targets)
        return SideAssignment({flow.id: sides for flow, sides in zip(leaving, chosen, strict=True)}, query.queried_area)

    def _assign_ports(self, node_id: str) -> dict[FlowEnd, Port]:
        endpoint = self.endpoint(node_id)
        requests: dict[Side, list[tuple[FlowEnd, PortRequest]]] = {}
        for flow in self.routing_input.scenario.flows_by_element.get(node_id, ()):
            for leaving in (True, False):
                if (flow.source if leaving else flow.target) == node_id:
                    side_request = self._port_request(flow, endpoint, leaving)
                    if side_request is not None:
                        requests.setdefault(side_request[0], []).append(((flow.id, leaving), side_request[1]))
        ports = {}
        for side, side_requests in requests.items():
            room = port_range(endpoint.area, side, endpoint.kind in CENTRE_PORTS_ONLY)
            places = distribute_ports(room, [request for _, request in side_requests], PORT_PITCH[side.axis])
            for (key, _), place in zip(side_requests, places, strict=True):
                ports[key] = port_at(endpoint.area, side, place)
        return ports

    def _port_request(self, flow: Flow, endpoint: Endpoint, leaving: bool) -> tuple[Side, PortRequest] | None:
        """Return the side at which a flow meets a node and its port request, or None if it has manual bends."""
        other_id = flow.target if leaving else flow.source
        band = self.routing_input.band(other_id)
        if band is not None:
            return side_facing_band(endpoint.area, band), PortRequest(
                (endpoint.area.left + endpoint.area.right) / 2, None
            )
        if not self.routing_input.has_automatic_route(flow):
            return None
        sides = self.sides(flow)
        side = sides.leaving if leaving else sides.entering
        other = self.endpoint(other_id).area
        axis = 1 - side.axis
        return side, PortRequest((other[axis] + other[axis + 2]) / 2, self._straight_position(flow, sides))

    def _straight_position(self, flow: Flow, sides: Sides) -> float | None:
        """Return the position at which a flow between facing sides is straight; parallel flows keep apart."""
        axis, direction = sides.leaving.axis, sides.leaving.direction
        if axis != sides.entering.axis or direction == sides.entering.direction:
            return None
        source, target = self.endpoint(flow.source), self.endpoint(flow.target)
        one = port_range(source.area, sides.leaving, source.kind in CENTRE_PORTS_ONLY)
        other = port_range(target.area, sides.entering, target.kind in CENTRE_PORTS_ONLY)
        low, high = max(one.low, other.low), min(one.high, other.high)
        near, far = (source, target) if direction > 0 else (target, source)
        if low > high or far.area[axis] < near.area[axis + 2]:
            return None
        parallel_flows = [
            parallel.id
            for parallel in self.routing_input.scenario.flows_by_element[flow.source]
            if (parallel.target == flow.target or (parallel.target == flow.source and parallel.source == flow.target))
            and self.routing_input.has_automatic_route(parallel)
            and self.sides(parallel).leaving.axis == axis
        ]
        offset = (parallel_flows.index(flow.id) - (len(parallel_flows) - 1) / 2) * PORT_PITCH[axis]
        return min(max((one.low + one.high) / 2 + offset, low), high)
