"""All routes of a scenario: each found when asked for, remembered, and kept while nothing near it changes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from cpm_desktop.layout.areas import Area, area_of, overlapping
from cpm_desktop.layout.routing.bends import bent_route
from cpm_desktop.layout.routing.ends import End, Side
from cpm_desktop.layout.routing.lane_ends import route_between_bands, route_to_band, side_toward
from cpm_desktop.layout.routing.obstacles import Obstacles, Survey
from cpm_desktop.layout.routing.ports import PITCH, Request, placed_ports, port_at, port_range
from cpm_desktop.layout.routing.sides import POINTED, Sides, Stop, sides_of_exits
from cpm_desktop.layout.routing.ways import way_between
from cpm_desktop.model.bands import Span
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Flow
from cpm_desktop.model.layout import Box, Point

Route = tuple[Point, ...]
"""The corners of a flow, from the border of its source to the border of its target."""


class Exits(NamedTuple):
    """The sides of all flows that leave one node, and how far around one had to look to choose them."""

    sides: dict[str, Sides]
    reach: Area


class Found(NamedTuple):
    """A route, and how far around one had to look to find it."""

    route: Route
    reach: Area


class Routes:
    """The routes of one scenario at one place. What it remembers grows; what it answers never changes."""

    def __init__(self, scenario: Scenario, lanes: Mapping[str, Span], nodes: Mapping[str, Box]) -> None:
        self.scenario, self.lanes, self.nodes = scenario, lanes, nodes
        self._obstacles: Obstacles | None = None
        self._exits: dict[str, Exits] = {}
        self._ports: dict[str, dict[tuple[str, bool], End]] = {}
        self._found: dict[str, Found] = {}

    def route(self, flow_id: str) -> Route:
        """Return the route of the flow with this id."""
        found = self._found.get(flow_id)
        if found is None:
            survey = Survey(self.obstacles)
            route = self._routed(survey, self.scenario.flows[flow_id])
            found = self._found[flow_id] = Found(route, survey.reach)
        return found.route

    @property
    def obstacles(self) -> Obstacles:
        """Return the boxes that flows go around."""
        if self._obstacles is None:
            self._obstacles = Obstacles([area_of(box) for box in self.nodes.values()])
        return self._obstacles

    def rerouted(self, boxes: Mapping[str, Box]) -> Mapping[str, Route]:
        """Return the routes of the flows at the nodes of `boxes` as they are while these lie there."""
        known = {node_id: box for node_id, box in boxes.items() if node_id in self.nodes}
        preview = Routes(self.scenario, self.lanes, {**self.nodes, **known})
        gone = [area_of(self.nodes[node_id]) for node_id in known]
        preview._obstacles = self.obstacles.moved(gone, [area_of(box) for box in known.values()])
        flows_of = self.scenario.flows_of
        moving = {flow.id: None for node_id in known for flow in flows_of.get(node_id, ())}
        return {flow_id: preview.route(flow_id) for flow_id in moving}

    def take_over(self, previous: Routes) -> None:
        """Keep from `previous` what still holds here, so that only what came near a change is found anew."""
        change = _change(previous, self)
        if change is None:
            return
        if previous._obstacles is not None:
            self._obstacles = previous._obstacles.moved(change.gone, change.come)
        areas, ends = (*change.gone, *change.come), set(change.ends)
        for node_id, exits in previous._exits.items():
            if node_id in change.ends or _meets(exits.reach, areas):
                ends.update(end for flow in previous.scenario.flows_of[node_id] for end in (flow.source, flow.target))
            else:
                self._exits[node_id] = exits
        flows = self.scenario.flows
        for flow_id, found in previous._found.items():
            flow = flows.get(flow_id)
            if flow is None or flow.source in ends or flow.target in ends or _meets(found.reach, areas):
                continue
            self._found[flow_id] = found
        self._ports = {node_id: ports for node_id, ports in previous._ports.items() if node_id not in ends}

    def _routed(self, survey: Survey, flow: Flow) -> Route:
        source, target = self._band(flow.source), self._band(flow.target)
        bends = self.scenario.layout.flows.get(flow.id)
        if source is not None and target is not None:
            rank = [other.id for other in self.scenario.flows_of[flow.source]].index(flow.id)
            return route_between_bands(survey, source, target, rank, 1000.0)
        if source is not None:
            return self._to_band(survey, flow, flow.target, source, False)[::-1]
        if target is not None:
            return self._to_band(survey, flow, flow.source, target, True)
        if bends:
            return bent_route(self._shape(flow.source), bends, self._shape(flow.target))
        start, finish = self._port(flow.source, flow.id, True), self._port(flow.target, flow.id, False)
        return way_between(survey, self._stop(flow.source), start, self._stop(flow.target), finish)

    def _to_band(self, survey: Survey, flow: Flow, node_id: str, band: Span, leaving: bool) -> Route:
        return route_to_band(survey, self._stop(node_id).area, self._port(node_id, flow.id, leaving), band)

    def _band(self, end: str) -> Span | None:
        return None if end in self.nodes else self.lanes[end]

    def _stop(self, node_id: str) -> Stop:
        return Stop(self.scenario.nodes[node_id].kind, area_of(self.nodes[node_id]))

    def _shape(self, node_id: str) -> tuple[Area, bool]:
        stop = self._stop(node_id)
        return stop.area, stop.kind in POINTED

    def _sides(self, flow: Flow) -> Sides:
        """Return the sides of a flow that joins two nodes."""
        exits = self._exits.get(flow.source)
        if exits is None:
            survey = Survey(self.obstacles)
            leaving = [
                other
                for other in self.scenario.flows_of[flow.source]
                if other.source == flow.source and self._joins_nodes(other)
            ]
            targets = [None if other.target == flow.source else self._stop(other.target) for other in leaving]
            chosen = sides_of_exits(survey, self._stop(flow.source), targets)
            sides = {other.id: pair for other, pair in zip(leaving, chosen, strict=True)}
            exits = self._exits[flow.source] = Exits(sides, survey.reach)
        return exits.sides[flow.id]

    def _joins_nodes(self, flow: Flow) -> bool:
        """Return whether a flow is one between nodes whose ends are for us to choose."""
        nodes = self.nodes
        return flow.source in nodes and flow.target in nodes and not self.scenario.layout.flows.get(flow.id)

    def _port(self, node_id: str, flow_id: str, leaving: bool) -> End:
        ports = self._ports.get(node_id)
        if ports is None:
            ports = self._ports[node_id] = self._ports_of(node_id)
        return ports[(flow_id, leaving)]

    def _ports_of(self, node_id: str) -> dict[tuple[str, bool], End]:
        """Return where each flow meets a node, by the flow's id and whether it leaves there."""
        stop = self._stop(node_id)
        wishes: dict[Side, list[tuple[tuple[str, bool], Request]]] = {}
        for flow in self.scenario.flows_of.get(node_id, ()):
            for leaving in (True, False):
                if (flow.source if leaving else flow.target) == node_id:
                    wish = self._wish(flow, stop, leaving)
                    if wish is not None:
                        wishes.setdefault(wish[0], []).append(((flow.id, leaving), wish[1]))
        ports = {}
        for side, asked in wishes.items():
            room = port_range(stop.area, side, stop.kind in POINTED)
            places = placed_ports(room, [request for _, request in asked])
            for (key, _), place in zip(asked, places, strict=True):
                ports[key] = port_at(stop.area, side, place)
        return ports

    def _wish(self, flow: Flow, stop: Stop, leaving: bool) -> tuple[Side, Request] | None:
        """Return the side at which a flow meets a node and what it asks of it; nothing for hand-placed flows."""
        other_id = flow.target if leaving else flow.source
        band = self._band(other_id)
        if band is not None:
            return side_toward(stop.area, band), Request((stop.area.left + stop.area.right) / 2, None)
        if not self._joins_nodes(flow):
            return None
        sides = self._sides(flow)
        side = sides.leaving if leaving else sides.entering
        other = area_of(self.nodes[other_id])
        axis = 1 - side.axis
        return side, Request((other[axis] + other[axis + 2]) / 2, self._line(flow, sides))

    def _line(self, flow: Flow, sides: Sides) -> float | None:
        """Return where a flow between facing sides is straight; flows between the same two nodes keep apart."""
        if sides.leaving.axis != sides.entering.axis or sides.leaving.direction == sides.entering.direction:
            return None
        source, target = self._shape(flow.source), self._shape(flow.target)
        one, other = port_range(source[0], sides.leaving, source[1]), port_range(target[0], sides.entering, target[1])
        low, high = max(one.low, other.low), min(one.high, other.high)
        axis = sides.leaving.axis
        gap = (
            target[0][axis] - source[0][axis + 2]
            if sides.leaving.direction > 0
            else source[0][axis] - target[0][axis + 2]
        )
        if low > high or gap < 0:
            return None
        beside = [
            twin.id
            for twin in self.scenario.flows_of[flow.source]
            if {twin.source, twin.target} == {flow.source, flow.target}
            and self._joins_nodes(twin)
            and self._sides(twin).leaving.axis == axis
        ]
        offset = (beside.index(flow.id) - (len(beside) - 1) / 2) * PITCH
        return min(max((one.low + one.high) / 2 + offset, low), high)


MOST_CHANGES = 24
"""After more changes than this at once, looking for what still holds takes longer than it saves."""


class Change(NamedTuple):
    """What differs between two states: the areas that boxes left and took, and the ends of flows that this is about."""

    gone: list[Area]
    come: list[Area]
    ends: set[str]


def _change(before: Routes, after: Routes) -> Change | None:
    """Return what differs, or None where it is too much to follow."""
    nodes, old = after.nodes, before.nodes
    moved = [node_id for node_id, box in nodes.items() if old.get(node_id) is not box]
    moved += [node_id for node_id in old if node_id not in nodes]
    if len(moved) > MOST_CHANGES:
        return None
    flows, old_flows = after.scenario.flows, before.scenario.flows
    bends, old_bends = after.scenario.layout.flows, before.scenario.layout.flows
    changed = [flow_id for flow_id, flow in flows.items() if old_flows.get(flow_id) is not flow]
    changed += [flow_id for flow_id in old_flows if flow_id not in flows]
    changed += [flow_id for flow_id in {**old_bends, **bends} if old_bends.get(flow_id) != bends.get(flow_id)]
    kinds = [
        node_id
        for node_id, node in after.scenario.nodes.items()
        if node is not (other := before.scenario.nodes.get(node_id)) and other is not None and other.kind != node.kind
    ]
    ends: set[str] = set()
    for scenario in (before.scenario, after.scenario):
        for node_id in (*moved, *kinds):
            ends.add(node_id)
            ends.update(end for flow in scenario.flows_of.get(node_id, ()) for end in (flow.source, flow.target))
        ends.update(
            end for flow_id in changed if (flow := scenario.flows.get(flow_id)) for end in (flow.source, flow.target)
        )
    if before.lanes != after.lanes:
        flows_of = after.scenario.flows_of
        ends.update(
            end for lane in after.lanes for flow in flows_of.get(lane, ()) for end in (flow.source, flow.target)
        )
    gone = [area_of(old[node_id]) for node_id in moved if node_id in old]
    come = [area_of(nodes[node_id]) for node_id in moved if node_id in nodes]
    return Change(gone, come, ends)


def _meets(reach: Area, areas: tuple[Area, ...]) -> bool:
    return any(overlapping(reach, area) for area in areas)
