"""Assigns sides to flows: the plainest flows choose first, and the others avoid the sides that these use."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from heapq import heapify, heappop, heappush
from operator import add
from typing import NamedTuple
from zlib import crc32

from cpm_desktop.layout.rect import Rect, inflated, rects_overlap
from cpm_desktop.layout.routing.flow_index import REGION_MARGIN, FlowIndex
from cpm_desktop.layout.routing.lane_border_ports import side_facing_band
from cpm_desktop.layout.routing.nearby_routes import (
    NearbyRoute,
    NearbyRoutes,
    RouteInArea,
    bounds_of,
    meeting_cost,
)
from cpm_desktop.layout.routing.obstacle_map import ObstacleMap
from cpm_desktop.layout.routing.port import Interval, Side
from cpm_desktop.layout.routing.result_cache import InputChanges, ResultCache
from cpm_desktop.layout.routing.routing_input import CENTRE_PORTS_ONLY, Endpoint, RoutingInput
from cpm_desktop.layout.routing.sides import (
    MESSAGE_SIDE_COSTS,
    NO_SIDE_COSTS,
    SELF_LOOP_SIDES,
    SideChoice,
    SideCosts,
    Sides,
    best_sides,
)
from cpm_desktop.layout.routing.tracked_obstacle_query import TrackedObstacleQuery
from cpm_desktop.model.elements import Flow

SAME_DIRECTION_COSTS = (0.12, 3.5)
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
    place: RouteInArea
    """The route; it has no points if no simple route is free."""

    @property
    def chooses_freely(self) -> bool:
        """Return whether the flow avoids others; a straight flow does not."""
        return self.priority[0] >= STRAIGHT_COST


class FinalChoice(NamedTuple):
    """The sides of a flow, with what they depend on besides the boxes nearby."""

    sides: Sides
    usage_costs: SideCosts = NO_SIDE_COSTS
    """The costs of sides that other flows use."""
    compared: Sequence[RouteInArea] = ()
    """The routes of the flow that were compared with routes nearby."""


class SideAssignment:
    """The sides of all flows, calculated on request and cached. The order of requests has no effect."""

    def __init__(self, routing_input: RoutingInput, obstacle_map: ObstacleMap, flow_index: FlowIndex) -> None:
        self.routing_input, self.obstacle_map = routing_input, obstacle_map
        self.plain_choices = ResultCache[PlainChoice](flow_index)
        self.choices = ResultCache[FinalChoice](flow_index)

    def sides(self, flow: Flow) -> Sides:
        """Return the sides of a flow that connects two nodes and has no manual bends."""
        return self._choice(flow).sides

    def reuse_from(self, previous: SideAssignment, changes: InputChanges) -> set[str]:
        """Reuse the caches of `previous`; return the flows whose sides changed.

        A flow depends on the plain choices of the flows near it, and on the sides of those at its ends that choose
        before it.
        """
        known, plain = previous.choices.snapshot(), previous.plain_choices.snapshot()
        invalid = changes.flows | plain.invalidated(changes)
        self.plain_choices.reuse_from(plain, invalid)
        self.choices.reuse_from(known, changes.flows)
        outdated = known.invalidated(changes)
        neighbours = set(self._flows_around(previous, changes.flows))
        for flow_id in invalid:
            before = plain.results[flow_id].value if flow_id in plain.results else None
            after = self._current_plain_choice(flow_id)
            if before != after or flow_id in changes.flows:
                outdated.add(flow_id)
                outdated.update(self._flows_that_meet(previous, flow_id, before, after))
                neighbours.update(self._flows_around(previous, (flow_id,)))
        return changes.flows | self._choose_again(outdated, neighbours)

    def keep_from(self, previous: SideAssignment, flow_ids: Collection[str]) -> None:
        """Take over the sides of all flows but `flow_ids`, even if these would change them."""
        self.plain_choices.reuse_from(previous.plain_choices.snapshot(), flow_ids)
        self.choices.reuse_from(previous.choices.snapshot(), flow_ids)

    def _current_plain_choice(self, flow_id: str) -> PlainChoice | None:
        flow = self.routing_input.scenario.flows.get(flow_id)
        if flow is None or not self.routing_input.has_automatic_route(flow):
            return None
        return self._plain_choice(flow)

    def _flows_that_meet(
        self, previous: SideAssignment, flow_id: str, before: PlainChoice | None, after: PlainChoice | None
    ) -> Iterator[str]:
        """Yield the flows with a cached choice that meet another plain route of a flow at another cost than before."""
        states = [
            (assignment, choice)
            for assignment, choice in ((previous, before), (self, after))
            if choice is not None and choice.place.route
        ]
        indexes = [assignment.choices.flow_index for assignment, _ in states]
        near = {key for index in indexes for key in index.flows_in(index.regions[flow_id])}
        for other_id in near:
            known = self.choices.results.get(other_id)
            if known is None or not known.value.compared or other_id not in self.plain_choices.results:
                continue
            flow = self.routing_input.scenario.flows[other_id]
            routes = [state.route_avoided_by(flow, flow_id, choice) for state, choice in states]
            if any(_costs_differ(compared, routes) for compared in known.value.compared):
                yield other_id

    def _region(self, flow_id: str) -> Rect:
        return self.choices.flow_index.regions[flow_id]

    def _flows_around(self, previous: SideAssignment, flow_ids: Iterable[str]) -> Iterator[str]:
        """Yield the flows that share an end with one of `flow_ids`, now or before."""
        for assignment in (previous, self):
            for flow_id in flow_ids:
                flow = assignment.routing_input.scenario.flows.get(flow_id)
                if flow is not None:
                    for end in (flow.source, flow.target):
                        if end in self.routing_input.nodes:
                            yield from (o.id for o in self.routing_input.scenario.flows_by_element.get(end, ()))

    def _choose_again(self, outdated: set[str], neighbours: set[str]) -> set[str]:
        """Choose again for cached flows, those with small priorities first; return the flows whose sides changed.

        Of the neighbours, only those choose again whose sides are used by others than before.
        """
        flows = self.routing_input.scenario.flows
        pending = (key for key in outdated | neighbours if key in self.choices.results and key in flows)
        queue = [self._plain_choice(flows[key]).priority for key in pending]
        heapify(queue)
        changed: set[str] = set()
        while queue:
            priority = heappop(queue)
            flow = flows[priority[-1]]
            while queue and queue[0] == priority:
                heappop(queue)
            before = self.choices.results[flow.id].value
            if flow.id not in outdated and self._usage_costs(flow) == before.usage_costs:
                continue
            if self._choose(flow).sides != before.sides:
                changed.add(flow.id)
                for other in self._neighbours(flow):
                    later = self._plain_choice(other).priority
                    if later > priority and other.id in self.choices.results:
                        heappush(queue, later)
        return changed

    def _choice(self, flow: Flow) -> FinalChoice:
        choice = self.choices.results.get(flow.id)
        return self._choose(flow) if choice is None else choice.value

    def _choose(self, flow: Flow) -> FinalChoice:
        plain = self._plain_choice(flow)
        choice, area = FinalChoice(plain.sides), self.plain_choices.results[flow.id].queried_area
        if self._avoids_others(flow):
            usage, nearby = self._usage_costs(flow), self._routes_around(flow)
            used = usage.leaving[plain.sides.leaving] + usage.entering[plain.sides.entering]
            sides = plain.sides
            if used or not plain.place.route or nearby.cost_of(plain.place.route):
                query = TrackedObstacleQuery(self.obstacle_map)
                extra = _added(self._kind_costs(flow), usage)
                sides = best_sides(query, *self._ends(flow), self._lanes(flow), extra, nearby).sides
                area = query.queried_area
            choice = FinalChoice(sides, usage, nearby.compared)
        self.choices.add(flow.id, choice, area)
        return choice

    def _avoids_others(self, flow: Flow) -> bool:
        return flow.source != flow.target and self._plain_choice(flow).chooses_freely

    def _plain_choice(self, flow: Flow) -> PlainChoice:
        known = self.plain_choices.results.get(flow.id)
        if known is not None:
            return known.value
        query = TrackedObstacleQuery(self.obstacle_map)
        best = SideChoice(0.0, SELF_LOOP_SIDES)
        if flow.source != flow.target:
            best = best_sides(query, *self._ends(flow), self._lanes(flow), self._kind_costs(flow))
        choice = PlainChoice(
            (round(best.cost, 3), crc32(flow.id.encode()), flow.id),
            best.sides,
            RouteInArea(best.route, bounds_of(best.route)),
        )
        self.plain_choices.add(flow.id, choice, query.queried_area)
        return choice

    def _routes_around(self, flow: Flow) -> NearbyRoutes:
        """Return the plain routes near a flow, of the flows that choose before it."""
        room, priority = self._room(flow), self._plain_choice(flow).priority
        found = []
        for other_id in self.choices.flow_index.flows_in(room):
            cached, other = self.plain_choices.results.get(other_id), self.routing_input.scenario.flows[other_id]
            if cached is not None or self.routing_input.has_automatic_route(other):
                plain = self._plain_choice(other) if cached is None else cached.value
                if _is_avoided(plain, priority, room):
                    found.append(_nearby_route(flow, other, plain))
        return NearbyRoutes(found)

    def route_avoided_by(self, flow: Flow, other_id: str, plain: PlainChoice) -> NearbyRoute | None:
        """Return the plain route of another flow, which has the choice `plain`, if `flow` avoids it."""
        room = self._room(flow)
        if not rects_overlap(self._region(other_id), room):
            return None
        if not _is_avoided(plain, self._plain_choice(flow).priority, room):
            return None
        return _nearby_route(flow, self.routing_input.scenario.flows[other_id], plain)

    def _room(self, flow: Flow) -> Rect:
        """Return the area in which a flow avoids the routes of others."""
        return inflated(self._region(flow.id), ROUTE_MARGIN - REGION_MARGIN)

    def _neighbours(self, flow: Flow) -> Iterator[Flow]:
        """Yield the other flows at the ends of a flow whose sides are assigned here."""
        for node_id in (flow.source, flow.target):
            for other in self.routing_input.scenario.flows_by_element[node_id]:
                if other.id != flow.id and self.routing_input.has_automatic_route(other):
                    yield other

    def _usage_costs(self, flow: Flow) -> SideCosts:
        """Return the extra costs of the sides of both ends, from the flows that choose before `flow`."""
        if not self._avoids_others(flow):
            return NO_SIDE_COSTS
        return SideCosts(self._costs_at(flow, flow.source, True), self._costs_at(flow, flow.target, False))

    def _costs_at(self, flow: Flow, node_id: str, leaving: bool) -> list[float]:
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
            sides = self._choice(other).sides
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


def _added(one: SideCosts, other: SideCosts) -> SideCosts:
    return SideCosts([*map(add, one.leaving, other.leaving)], [*map(add, one.entering, other.entering)])


def _is_avoided(plain: PlainChoice, priority: tuple[float, int, str], room: Rect) -> bool:
    """Return whether a flow with this priority and room avoids the route of a plain choice."""
    return plain.priority < priority and bool(plain.place.route) and rects_overlap(plain.place.area, room)


def _nearby_route(flow: Flow, other: Flow, plain: PlainChoice) -> NearbyRoute:
    return NearbyRoute(plain.place, {flow.source, flow.target}.isdisjoint((other.source, other.target)))


def _costs_differ(compared: RouteInArea, routes: Iterable[NearbyRoute | None]) -> bool:
    """Return whether it costs different amounts to meet the routes of a flow before and after a change."""
    costs = [0.0 if route is None else meeting_cost(compared, route) for route in routes]
    return max(costs) != (min(costs) if len(costs) > 1 else 0.0)
