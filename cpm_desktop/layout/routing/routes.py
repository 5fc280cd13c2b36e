"""All routes of a scenario: each is calculated on request, cached, and reused while nothing near it changes.

A route is calculated in four steps: the sides of its ends, a first route around boxes, and one pass each that moves
vertical and horizontal segments apart.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from itertools import compress
from operator import is_not
from types import MappingProxyType

from cpm_desktop.layout.rect import rect_of
from cpm_desktop.layout.routing.channel_routes import ChannelRoutes
from cpm_desktop.layout.routing.first_routes import Route, first_route
from cpm_desktop.layout.routing.flow_index import FlowIndex
from cpm_desktop.layout.routing.obstacle_map import ObstacleMap
from cpm_desktop.layout.routing.result_cache import InputChanges, ResultCache
from cpm_desktop.layout.routing.routing_diff import RoutingDiff, diff_between
from cpm_desktop.layout.routing.routing_input import RoutingInput
from cpm_desktop.layout.routing.side_assignment import SideAssignment
from cpm_desktop.layout.routing.tracked_obstacle_query import TrackedObstacleQuery
from cpm_desktop.model.layout import Box


class RouteSteps:
    """The steps in which routes are calculated, with their caches."""

    def __init__(self, routing_input: RoutingInput, obstacle_map: ObstacleMap, flow_index: FlowIndex) -> None:
        self.routing_input, self.obstacle_map, self.flow_index = routing_input, obstacle_map, flow_index
        self.sides = SideAssignment(routing_input, obstacle_map, flow_index)
        self.first_routes = ResultCache[Route](flow_index)
        self.vertical = ChannelRoutes(routing_input, obstacle_map, flow_index, 0, self.first_route)
        self.horizontal = ChannelRoutes(routing_input, obstacle_map, flow_index, 1, self.vertical.route)

    @classmethod
    def from_input(cls, routing_input: RoutingInput) -> RouteSteps:
        """Return steps with empty caches."""
        boxes = [rect_of(box) for box in routing_input.nodes.values()]
        return cls(routing_input, ObstacleMap.from_boxes(routing_input, boxes), FlowIndex.from_input(routing_input))

    def first_route(self, flow_id: str) -> Route:
        """Return the first route of a flow."""
        found = self.first_routes.results.get(flow_id)
        if found is not None:
            return found.value
        query = TrackedObstacleQuery(self.obstacle_map)
        route = first_route(query, self.sides, self.routing_input.scenario.flows[flow_id])
        self.first_routes.add(flow_id, route, query.queried_area)
        return route

    def reuse_from(self, previous: RouteSteps, change: RoutingDiff) -> None:
        """Reuse the caches of `previous` where they are still valid. Later results are copied first."""
        moved = (*change.removed_areas, *change.added_areas)
        frame = previous.obstacle_map.common_frame(self.obstacle_map)
        horizontal, vertical, first = (
            previous.horizontal.snapshot(),
            previous.vertical.snapshot(),
            previous.first_routes.snapshot(),
        )
        changes = InputChanges(change.changed_flows, moved, frame)
        sides = self.sides.reuse_from(previous.sides, changes)
        changes = changes._replace(flows=self._changed_first_routes(first, sides, changes))
        changes = changes._replace(flows=self.vertical.reuse_from(vertical, changes) | change.changed_flows)
        self.horizontal.reuse_from(horizontal, changes)

    def preview(self, routing_input: RoutingInput, moved: Collection[str], flow_ids: Collection[str]) -> RouteSteps:
        """Return steps for an input with moved nodes, in which only `flow_ids`, the flows at these nodes, are routed.

        All other flows keep what is cached for them.
        """
        before, after = self.routing_input.nodes, routing_input.nodes
        removed, added = ([rect_of(boxes[node_id]) for node_id in moved] for boxes in (before, after))
        steps = RouteSteps(
            routing_input,
            self.obstacle_map.with_boxes_moved(routing_input, removed, added),
            self.flow_index.with_flows_changed(routing_input, flow_ids),
        )
        steps.sides.keep_from(self.sides, flow_ids)
        steps.first_routes.reuse_from(self.first_routes.snapshot(), flow_ids)
        steps.vertical.keep_from(self.vertical, flow_ids)
        steps.horizontal.keep_from(self.horizontal, flow_ids)
        return steps

    def _changed_first_routes(self, before: ResultCache[Route], sides: set[str], changes: InputChanges) -> set[str]:
        """Reuse the valid first routes; return the flows whose first route, ends or bends changed."""
        invalid = changes.flows | before.invalidated(changes) | (sides & before.results.keys())
        self.first_routes.reuse_from(before, invalid)
        return changes.flows | {
            flow_id for flow_id in invalid - changes.flows if self.first_route(flow_id) != before.results[flow_id].value
        }


class Routes:
    """The routes for one routing input. The cache grows, but the answers never change."""

    def __init__(self, routing_input: RoutingInput, shared: Mapping[str, str] = MappingProxyType({})) -> None:
        self.routing_input = routing_input
        self._shared = shared
        """The flows that are not in the routing input, each with the flow whose route it shares."""
        self._steps: RouteSteps | None = None

    @property
    def steps(self) -> RouteSteps:
        """Return the steps; obstacle map and index of flows are built on first use."""
        if self._steps is None:
            self._steps = RouteSteps.from_input(self.routing_input)
        return self._steps

    @property
    def obstacle_map(self) -> ObstacleMap:
        """Return the boxes that flows are routed around."""
        return self.steps.obstacle_map

    def route(self, flow_id: str) -> Route:
        """Return the route of the flow with this id."""
        return self.steps.horizontal.route(self._shared.get(flow_id, flow_id))

    def warm_up(self) -> None:
        """Prepare now what the first route would otherwise prepare."""
        _ = self.steps, self.routing_input.scenario.flows_by_element

    def preview_routes(self, boxes: Mapping[str, Box]) -> Mapping[str, Route]:
        """Return the routes of all flows at the nodes of `boxes`, as if the nodes had these boxes.

        The other flows keep their routes, as on the screen. A command may move some of them.
        """
        nodes = self.routing_input.nodes
        moving = {node_id: box for node_id, box in boxes.items() if node_id in nodes}
        flows_of = self.routing_input.scenario.flows_by_element
        flow_ids = {flow.id for node_id in moving for flow in flows_of.get(node_id, ())}
        steps = self.steps.preview(replace(self.routing_input, nodes={**nodes, **moving}), moving, flow_ids)
        found = {flow_id: steps.horizontal.route(flow_id) for flow_id in sorted(flow_ids)}
        return found | {flow_id: found[other] for flow_id, other in self._shared.items() if other in found}

    def reuse_from(self, previous: Routes) -> None:
        """Reuse the cache of `previous` where it is still valid, so that only routes near a change are recalculated."""
        change = diff_between(previous.routing_input, self.routing_input)
        known = previous._steps
        if change is None or known is None:
            return
        self._steps = RouteSteps(
            self.routing_input,
            known.obstacle_map.with_boxes_moved(self.routing_input, change.removed_areas, change.added_areas),
            known.flow_index.with_flows_changed(self.routing_input, change.changed_flows),
        )
        self._steps.reuse_from(known, change)

    def differing_flows(self, previous: Routes, flow_ids: Collection[str]) -> list[str]:
        """Return those of `flow_ids` whose route may differ from `previous`; fast, because it compares identities."""
        current, before = self.known_routes(flow_ids), previous.known_routes(flow_ids)
        return list(compress(flow_ids, map(is_not, current, before)))

    def known_routes(self, flow_ids: Collection[str]) -> Iterator[Route | None]:
        """Yield the cached routes of flows; None for those that were not requested yet."""
        ids = map(self._shared.get, flow_ids, flow_ids) if self._shared else flow_ids
        return map(self.steps.horizontal.routes.get, ids)
