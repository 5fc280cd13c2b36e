"""Assigns sides to flows: the plainest flows choose first, and the others avoid the sides that these use."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from heapq import heapify, heappop, heappush
from operator import add
from typing import NamedTuple
from zlib import crc32

from cpm_desktop.layout.rect import Rect, inflated, rects_overlap
from cpm_desktop.layout.routing.flow_index import REGION_MARGIN, FlowIndex
from cpm_desktop.layout.routing.lane_border_ports import side_facing_band
from cpm_desktop.layout.routing.obstacle_map import ObstacleMap
from cpm_desktop.layout.routing.port import Interval, Side
from cpm_desktop.layout.routing.result_cache import InputChanges, ResultCache
from cpm_desktop.layout.routing.routing_input import CENTRE_PORTS_ONLY, Endpoint, RoutingInput
from cpm_desktop.layout.routing.sides import (
    MESSAGE_SIDE_COSTS,
    NO_SIDE_COSTS,
    SELF_LOOP_SIDES,
    RouteInArea,
    SideChoice,
    SideCosts,
    Sides,
    best_sides,
    bounds_of,
)
from cpm_desktop.layout.routing.tracked_obstacle_query import TrackedObstacleQuery
from cpm_desktop.model.elements import Flow
from cpm_desktop.model.layout import Point

SAME_DIRECTION_COSTS = (0.12, 2.2)
"""The cost, in corners, of leaving where another flow leaves, or entering where another enters: at steps, where flows
have room beside each other, and at nodes that flows meet only at the middle of a side."""
OPPOSITE_DIRECTION_COSTS = (0.3, 4.0)
"""The cost, in corners, of leaving where another flow enters, or entering where another leaves: at steps and others."""
STRAIGHT_COST = 0.9
"""Flows of a lower cost are straight and do not avoid others."""
ROUTE_MARGIN = 40.0
"""How far around the ends of a flow the routes of others are looked at, so that it crosses few."""


class PlainChoice(NamedTuple):
    """The best sides of a flow if there were no other flows, with the route between them."""

    priority: tuple[float, int, str]
    """Orders flows: those with smaller priorities choose first. The checksum keeps chains of equal flows short."""
    sides: Sides
    route: tuple[Point, ...]
    route_area: Rect
    """The area around the route."""

    @property
    def chooses_freely(self) -> bool:
        """Return whether the flow avoids others; a straight flow does not."""
        return self.priority[0] >= STRAIGHT_COST


class SideAssignment:
    """The sides of all flows, calculated on request and cached. The order of requests has no effect."""

    def __init__(self, routing_input: RoutingInput, obstacle_map: ObstacleMap, flow_index: FlowIndex) -> None:
        self.routing_input, self.obstacle_map = routing_input, obstacle_map
        self.plain_choices = ResultCache[PlainChoice](flow_index)
        self.choices = ResultCache[Sides](flow_index)

    def sides(self, flow: Flow) -> Sides:
        """Return the sides of a flow that connects two nodes and has no manual bends."""
        return self._choice(flow)

    def reuse_from(self, previous: SideAssignment, changes: InputChanges) -> set[str]:
        """Reuse the caches of `previous`; return the flows whose sides changed.

        A flow depends on the plain choices of the flows near it, and on the sides of those at its ends that choose
        before it.
        """
        known, plain = previous.choices.snapshot(), previous.plain_choices.snapshot()
        invalid = changes.flows | plain.invalidated(changes)
        self.plain_choices.reuse_from(plain, invalid)
        self.choices.reuse_from(known, changes.flows)
        pending = known.invalidated(changes).union(self._flows_around(previous, changes.flows))
        for flow_id in invalid:
            before = plain.results[flow_id].value if flow_id in plain.results else None
            after = self._current_plain_choice(flow_id)
            if before != after or flow_id in changes.flows:
                pending.update(self._dependent_flows(previous, flow_id, before))
                pending.update(self._dependent_flows(self, flow_id, after))
        return changes.flows | self._choose_again(pending)

    def _current_plain_choice(self, flow_id: str) -> PlainChoice | None:
        flow = self.routing_input.scenario.flows.get(flow_id)
        if flow is None or not self.routing_input.has_automatic_route(flow):
            return None
        return self._plain_choice(flow)

    def _dependent_flows(self, assignment: SideAssignment, flow_id: str, plain: PlainChoice | None) -> Iterator[str]:
        """Yield a flow and those with a cached choice that may depend on its plain choice in `assignment`."""
        if plain is None:
            return
        yield flow_id
        yield from (other.id for other in assignment._neighbours(assignment.routing_input.scenario.flows[flow_id]))
        index = assignment.choices.flow_index
        for other_id in index.flows_in(index.regions[flow_id]) if plain.route else ():
            known, other = self.choices.results.get(other_id), self.plain_choices.results.get(other_id)
            if known is None or other is None or not other.value.chooses_freely:
                continue
            if plain.priority < other.value.priority and rects_overlap(known.queried_area, plain.route_area):
                yield other_id

    def _flows_around(self, previous: SideAssignment, flow_ids: Iterable[str]) -> Iterator[str]:
        """Yield the flows that share an end with one of `flow_ids`, now or before."""
        for assignment in (previous, self):
            for flow_id in flow_ids:
                flow = assignment.routing_input.scenario.flows.get(flow_id)
                if flow is not None:
                    for end in (flow.source, flow.target):
                        if end in self.routing_input.nodes:
                            yield from (o.id for o in self.routing_input.scenario.flows_by_element.get(end, ()))

    def _choose_again(self, pending: Iterable[str]) -> set[str]:
        """Choose again for cached flows, those with small priorities first; return the flows whose sides changed."""
        flows = self.routing_input.scenario.flows
        queue = [
            self._plain_choice(flows[key]).priority for key in pending if key in self.choices.results and key in flows
        ]
        heapify(queue)
        changed: set[str] = set()
        while queue:
            priority = heappop(queue)
            flow = flows[priority[-1]]
            before = self.choices.results[flow.id].value
            if self._choose(flow) != before:
                changed.add(flow.id)
                for other in self._neighbours(flow):
                    later = self._plain_choice(other).priority
                    if later > priority and other.id in self.choices.results:
                        heappush(queue, later)
        return changed

    def _choice(self, flow: Flow) -> Sides:
        choice = self.choices.results.get(flow.id)
        return self._choose(flow) if choice is None else choice.value

    def _choose(self, flow: Flow) -> Sides:
        plain = self._plain_choice(flow)
        sides, area = plain.sides, self.plain_choices.results[flow.id].queried_area
        if plain.chooses_freely and flow.source != flow.target:
            kind_costs = self._kind_costs(flow)
            extra = SideCosts(
                [*map(add, kind_costs.leaving, self._usage_costs(flow, flow.source, True))],
                [*map(add, kind_costs.entering, self._usage_costs(flow, flow.target, False))],
            )
            query = TrackedObstacleQuery(self.obstacle_map)
            others = self._routes_around(flow)
            sides = best_sides(query, *self._ends(flow), self._lanes(flow), extra, others).sides
            area = query.queried_area
        self.choices.add(flow.id, sides, area)
        return sides

    def _plain_choice(self, flow: Flow) -> PlainChoice:
        known = self.plain_choices.results.get(flow.id)
        if known is not None:
            return known.value
        query = TrackedObstacleQuery(self.obstacle_map)
        best = SideChoice(0.0, SELF_LOOP_SIDES)
        if flow.source != flow.target:
            best = best_sides(query, *self._ends(flow), self._lanes(flow), self._kind_costs(flow))
        choice = PlainChoice(
            (round(best.cost, 3), crc32(flow.id.encode()), flow.id), best.sides, best.route, bounds_of(best.route)
        )
        self.plain_choices.add(flow.id, choice, query.queried_area)
        return choice

    def _routes_around(self, flow: Flow) -> list[RouteInArea]:
        """Return the plain routes near a flow, of the flows that choose before it."""
        own, index = self._plain_choice(flow), self.choices.flow_index
        room = inflated(index.regions[flow.id], ROUTE_MARGIN - REGION_MARGIN)
        routes = []
        for flow_id in index.flows_in(room):
            other = self.routing_input.scenario.flows[flow_id]
            if self.routing_input.has_automatic_route(other):
                plain = self._plain_choice(other)
                if plain.route and plain.priority < own.priority and rects_overlap(plain.route_area, room):
                    is_stranger = {flow.source, flow.target}.isdisjoint((other.source, other.target))
                    routes.append(RouteInArea(plain.route, plain.route_area, is_stranger))
        return routes

    def _neighbours(self, flow: Flow) -> Iterator[Flow]:
        """Yield the other flows at the ends of a flow whose sides are assigned here."""
        for node_id in (flow.source, flow.target):
            for other in self.routing_input.scenario.flows_by_element[node_id]:
                if other.id != flow.id and self.routing_input.has_automatic_route(other):
                    yield other

    def _usage_costs(self, flow: Flow, node_id: str, leaving: bool) -> list[float]:
        """Return the extra cost of each side of a node for `flow`, from the flows that choose before it."""
        node = self.routing_input.endpoint(node_id)
        place = int(node.kind in CENTRE_PORTS_ONLY)
        costs = [0.0] * 4
        for other in self.routing_input.scenario.flows_by_element[node_id]:
            if other.id != flow.id:
                for side, other_leaves in self._used_sides(flow, other, node_id, node):
                    same = other_leaves == leaving
                    costs[side] += (SAME_DIRECTION_COSTS if same else OPPOSITE_DIRECTION_COSTS)[place]
        return costs

    def _used_sides(self, flow: Flow, other: Flow, node_id: str, node: Endpoint) -> Iterator[tuple[Side, bool]]:
        """Yield the sides of a node that `other` uses if it chooses before `flow`, and whether it leaves there."""
        band = self.routing_input.band(other.target if other.source == node_id else other.source)
        if band is not None:
            yield side_facing_band(node.area, band), other.source == node_id
        elif (
            self.routing_input.has_automatic_route(other)
            and self._plain_choice(other).priority < self._plain_choice(flow).priority
        ):
            sides = self._choice(other)
            if other.source == node_id:
                yield sides.leaving, True
            if other.target == node_id:
                yield sides.entering, False

    def _kind_costs(self, flow: Flow) -> SideCosts:
        nodes = self.routing_input.scenario.nodes
        between_lanes = nodes[flow.source].lane != nodes[flow.target].lane
        return MESSAGE_SIDE_COSTS if flow.kind != "sequence" and between_lanes else NO_SIDE_COSTS

    def _ends(self, flow: Flow) -> tuple[Endpoint, Endpoint]:
        return self.routing_input.endpoint(flow.source), self.routing_input.endpoint(flow.target)

    def _lanes(self, flow: Flow) -> Interval:
        """Return the span of the lanes of both ends, and of everything between."""
        scenario, spans = self.routing_input.scenario, self.routing_input.lanes
        lanes = [spans[scenario.nodes[end].lane] for end in (flow.source, flow.target)]
        return Interval(min(lane.start for lane in lanes), max(lane.end for lane in lanes))
