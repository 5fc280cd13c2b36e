"""First routes of flows: around boxes, each without regard to the routes of other flows."""

from __future__ import annotations

from cpm_desktop.layout.routing.bends import route_through_bends
from cpm_desktop.layout.routing.lane_border_ports import route_between_bands, route_to_band, side_facing_band
from cpm_desktop.layout.routing.port import Port, port_at, port_at_offset, port_range
from cpm_desktop.layout.routing.route_between_ports import route_between
from cpm_desktop.layout.routing.routing_input import CENTRE_PORTS_ONLY, Endpoint, RoutingInput
from cpm_desktop.layout.routing.side_assignment import SideAssignment
from cpm_desktop.layout.routing.sides import Sides
from cpm_desktop.layout.routing.tracked_obstacle_query import TrackedObstacleQuery
from cpm_desktop.model.bands import Span
from cpm_desktop.model.elements import Flow
from cpm_desktop.model.layout import Point

Route = tuple[Point, ...]
"""The corners of a flow, from the border of its source to the border of its target."""


def first_route(query: TrackedObstacleQuery, assignment: SideAssignment, flow: Flow) -> Route:
    """Return the first route of a flow; `query` records the area that it depends on."""
    routing_input = assignment.routing_input
    source, target = routing_input.band(flow.source), routing_input.band(flow.target)
    if source is not None and target is not None:
        rank = [other.id for other in routing_input.scenario.flows_by_element[flow.source]].index(flow.id)
        return route_between_bands(query, source, target, rank)
    if source is not None:
        return _route_to_band(query, routing_input, flow.target, source)[::-1]
    if target is not None:
        return _route_to_band(query, routing_input, flow.source, target)
    start, finish = routing_input.endpoint(flow.source), routing_input.endpoint(flow.target)
    bends = routing_input.scenario.layout.flows.get(flow.id)
    if bends:
        return route_through_bends(
            (start.area, start.kind in CENTRE_PORTS_ONLY), bends, (finish.area, finish.kind in CENTRE_PORTS_ONLY)
        )
    ports = _ports(start, finish, assignment.sides(flow))
    return route_between(query, start, ports[0], finish, ports[1])


def _route_to_band(query: TrackedObstacleQuery, routing_input: RoutingInput, node_id: str, band: Span) -> Route:
    node = routing_input.endpoint(node_id)
    port = port_at_offset(node.area, side_facing_band(node.area, band))
    return route_to_band(query, node.area, port, band, node.kind in CENTRE_PORTS_ONLY)


def _ports(source: Endpoint, target: Endpoint, sides: Sides) -> tuple[Port, Port]:
    """Return the ports at the middle of two sides, or those between which the flow is straight."""
    position = _straight_position(source, target, sides)
    if position is None:
        return port_at_offset(source.area, sides.leaving), port_at_offset(target.area, sides.entering)
    return port_at(source.area, sides.leaving, position), port_at(target.area, sides.entering, position)


def _straight_position(source: Endpoint, target: Endpoint, sides: Sides) -> float | None:
    """Return the position at which a flow between facing sides is straight, close to the middle of the source."""
    axis, direction = sides.leaving.axis, sides.leaving.direction
    if axis != sides.entering.axis or direction == sides.entering.direction:
        return None
    near, far = (source, target) if direction > 0 else (target, source)
    if far.area[axis] < near.area[axis + 2]:
        return None
    one, other = (
        port_range(end.area, side, end.kind in CENTRE_PORTS_ONLY)
        for end, side in ((source, sides.leaving), (target, sides.entering))
    )
    low, high = max(one.low, other.low), min(one.high, other.high)
    if low > high:
        return None
    return min(max((one.low + one.high) / 2, low), high)
