"""All routes of a scenario: each is calculated on request, cached, and reused while nothing near it changes."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import compress
from operator import is_not
from typing import NamedTuple

from cpm_desktop.layout.rect import Rect, rect_of
from cpm_desktop.layout.routing.bends import route_through_bends
from cpm_desktop.layout.routing.lane_border_ports import route_between_bands, route_to_band
from cpm_desktop.layout.routing.obstacle_map import ObstacleMap
from cpm_desktop.layout.routing.port_assignment import PortAssignment, SideAssignment
from cpm_desktop.layout.routing.route_between_ports import route_between
from cpm_desktop.layout.routing.routing_diff import diff_between, invalidated_keys, without_keys
from cpm_desktop.layout.routing.routing_input import CENTRE_PORTS_ONLY, RoutingInput
from cpm_desktop.layout.routing.tracked_obstacle_query import TrackedObstacleQuery
from cpm_desktop.model.bands import Span
from cpm_desktop.model.elements import Flow
from cpm_desktop.model.layout import Box, Point

Route = tuple[Point, ...]
"""The corners of a flow, from the border of its source to the border of its target."""


class CachedRoute(NamedTuple):
    """A route, and the area that was queried to calculate it."""

    route: Route
    queried_area: Rect


class Routes:
    """The routes for one routing input. The cache grows, but the answers never change."""

    def __init__(self, routing_input: RoutingInput) -> None:
        self.routing_input = routing_input
        self._port_assignment: PortAssignment | None = None
        self._cached_routes: dict[str, CachedRoute] = {}

    def route(self, flow_id: str) -> Route:
        """Return the route of the flow with this id."""
        found = self._cached_routes.get(flow_id)
        if found is None:
            query = TrackedObstacleQuery(self.port_assignment.obstacle_map)
            route = self._compute_route(query, self.routing_input.scenario.flows[flow_id])
            found = self._cached_routes[flow_id] = CachedRoute(route, query.queried_area)
        return found.route

    def warm_up(self) -> None:
        """Prepare now what the first route would otherwise prepare."""
        _ = self.port_assignment, self.routing_input.scenario.flows_by_element

    @property
    def port_assignment(self) -> PortAssignment:
        """Return the sides and ports of flows; the obstacle map is built on first use."""
        if self._port_assignment is None:
            boxes = [rect_of(box) for box in self.routing_input.nodes.values()]
            self._port_assignment = PortAssignment(
                self.routing_input, ObstacleMap.from_boxes(self.routing_input, boxes)
            )
        return self._port_assignment

    def preview_routes(self, boxes: Mapping[str, Box]) -> Mapping[str, Route]:
        """Return the routes of all flows at the nodes of `boxes`, as if the nodes had these boxes."""
        nodes = self.routing_input.nodes
        moving = {node_id: box for node_id, box in boxes.items() if node_id in nodes}
        routing_input = replace(self.routing_input, nodes={**nodes, **moving})
        removed = [rect_of(nodes[node_id]) for node_id in moving]
        added = [rect_of(box) for box in moving.values()]
        preview = Routes(routing_input)
        port_assignment = preview._port_assignment = PortAssignment(
            routing_input, self.port_assignment.obstacle_map.with_boxes_moved(routing_input, removed, added)
        )
        port_assignment.side_assignments = self._valid_side_assignments(
            moving, (*removed, *added), port_assignment.obstacle_map
        )
        flows_of = self.routing_input.scenario.flows_by_element
        flow_ids = {flow.id: None for node_id in moving for flow in flows_of.get(node_id, ())}
        return {flow_id: preview.route(flow_id) for flow_id in flow_ids}

    def _valid_side_assignments(
        self, moving: Iterable[str], areas: Sequence[Rect], obstacle_map: ObstacleMap
    ) -> dict[str, SideAssignment]:
        """Return the cached side assignments around `moving` that are still valid if `areas` changed."""
        flows_of, known = self.routing_input.scenario.flows_by_element, self.port_assignment.side_assignments
        ends = _end_ids(flow for node_id in moving for flow in flows_of.get(node_id, ()))
        around = _end_ids(flow for end in ends for flow in flows_of.get(end, ())) - ends
        assignments = {node_id: known[node_id] for node_id in around if node_id in known}
        return without_keys(
            assignments,
            invalidated_keys(assignments, areas, self.port_assignment.obstacle_map.common_frame(obstacle_map)),
        )

    def reuse_from(self, previous: Routes) -> None:
        """Reuse the cache of `previous` where it is still valid, so that only routes near a change are recalculated."""
        change = diff_between(previous.routing_input, self.routing_input)
        known = previous._port_assignment
        if change is None or known is None:
            return
        cached_routes, assignments, ports = (
            dict(previous._cached_routes),
            dict(known.side_assignments),
            dict(known.ports),
        )  # copies, because another thread may still add to the originals
        obstacle_map = known.obstacle_map.with_boxes_moved(self.routing_input, change.removed_areas, change.added_areas)
        port_assignment = self._port_assignment = PortAssignment(self.routing_input, obstacle_map)
        moved, common_frame = (
            (*change.removed_areas, *change.added_areas),
            known.obstacle_map.common_frame(obstacle_map),
        )
        ends, flows_before = set(change.affected_ends), previous.routing_input.scenario.flows_by_element
        invalidated = {
            *invalidated_keys(assignments, moved, common_frame),
            *(assignments.keys() & change.affected_ends),
        }
        ends.update(_end_ids(flow for node_id in invalidated for flow in flows_before[node_id]))
        port_assignment.side_assignments = without_keys(assignments, invalidated)
        port_assignment.ports = without_keys(ports, ends)
        at_ends = {flow.id for end in ends for flow in flows_before.get(end, ())}
        removed_flows = cached_routes.keys() - self.routing_input.scenario.flows.keys()
        self._cached_routes = without_keys(
            cached_routes, {*invalidated_keys(cached_routes, moved, common_frame), *at_ends, *removed_flows}
        )

    def differing_flows(self, previous: Routes, flow_ids: Collection[str]) -> list[str]:
        """Return those of `flow_ids` whose route may differ from `previous`; fast, because it compares identities."""
        current, before = map(self._cached_routes.get, flow_ids), map(previous._cached_routes.get, flow_ids)
        return list(compress(flow_ids, map(is_not, current, before)))

    def _compute_route(self, query: TrackedObstacleQuery, flow: Flow) -> Route:
        routing_input = self.routing_input
        source, target = routing_input.band(flow.source), routing_input.band(flow.target)
        if source is not None and target is not None:
            rank = [other.id for other in routing_input.scenario.flows_by_element[flow.source]].index(flow.id)
            return route_between_bands(query, source, target, rank)
        if source is not None:
            return self._route_to_band(query, flow, flow.target, source)[::-1]
        if target is not None:
            return self._route_to_band(query, flow, flow.source, target)
        start, finish = routing_input.endpoint(flow.source), routing_input.endpoint(flow.target)
        bends = routing_input.scenario.layout.flows.get(flow.id)
        if bends:
            return route_through_bends(
                (start.area, start.kind in CENTRE_PORTS_ONLY), bends, (finish.area, finish.kind in CENTRE_PORTS_ONLY)
            )
        ports = (
            self.port_assignment.port(flow.source, flow.id, True),
            self.port_assignment.port(flow.target, flow.id, False),
        )
        return route_between(query, start, ports[0], finish, ports[1])

    def _route_to_band(self, query: TrackedObstacleQuery, flow: Flow, node_id: str, band: Span) -> Route:
        port = self.port_assignment.port(node_id, flow.id, node_id == flow.source)
        return route_to_band(query, self.routing_input.endpoint(node_id).area, port, band)


def _end_ids(flows: Iterable[Flow]) -> set[str]:
    """Return the ids of the ends of all flows."""
    return {end for flow in flows for end in (flow.source, flow.target)}
