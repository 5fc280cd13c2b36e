"""Where flows meet nodes: sides first, then a port of its own for each flow on a side."""

from __future__ import annotations

from typing import NamedTuple

from cpm_desktop.layout.rect import Area
from cpm_desktop.layout.routing.ends import End, Side
from cpm_desktop.layout.routing.lane_ends import side_toward
from cpm_desktop.layout.routing.obstacle_map import Surroundings
from cpm_desktop.layout.routing.ports import PITCH, Request, placed_ports, port_at, port_range
from cpm_desktop.layout.routing.routing_input import POINTED, Situation, Stop
from cpm_desktop.layout.routing.sides import Sides, sides_of_exits
from cpm_desktop.layout.routing.tracked_query import Survey
from cpm_desktop.model.elements import Flow

Key = tuple[str, bool]
"""The id of a flow, and whether it is its leaving end that is meant."""


class Exits(NamedTuple):
    """The sides of all flows that leave one node, and how far around one had to look to choose them."""

    sides: dict[str, Sides]
    reach: Area


class Meetings:
    """The sides and ports of all flows of a situation, each found when asked for and remembered."""

    def __init__(self, situation: Situation, surroundings: Surroundings) -> None:
        self.situation, self.surroundings = situation, surroundings
        self.exits: dict[str, Exits] = {}
        self.ports: dict[str, dict[Key, End]] = {}
        self._stops: dict[str, Stop] = {}

    def port(self, node_id: str, flow_id: str, leaving: bool) -> End:
        """Return where a flow meets a node."""
        ports = self.ports.get(node_id)
        if ports is None:
            ports = self.ports[node_id] = self._ports_of(node_id)
        return ports[flow_id, leaving]

    def sides(self, flow: Flow) -> Sides:
        """Return the sides of a flow that joins two nodes."""
        exits = self.exits.get(flow.source)
        if exits is None:
            exits = self.exits[flow.source] = self._exits_of(flow.source)
        return exits.sides[flow.id]

    def stop(self, node_id: str) -> Stop:
        """Return a node as a flow sees it."""
        stop = self._stops.get(node_id)
        if stop is None:
            stop = self._stops[node_id] = self.situation.stop(node_id)
        return stop

    def _exits_of(self, node_id: str) -> Exits:
        situation = self.situation
        survey = Survey(self.surroundings)
        leaving = [
            flow
            for flow in situation.scenario.flows_of[node_id]
            if flow.source == node_id and situation.is_routed(flow)
        ]
        targets = [None if flow.target == node_id else self.stop(flow.target) for flow in leaving]
        chosen = sides_of_exits(survey, self.stop(node_id), targets)
        return Exits({flow.id: sides for flow, sides in zip(leaving, chosen, strict=True)}, survey.reach)

    def _ports_of(self, node_id: str) -> dict[Key, End]:
        stop = self.stop(node_id)
        wishes: dict[Side, list[tuple[Key, Request]]] = {}
        for flow in self.situation.scenario.flows_of.get(node_id, ()):
            for leaving in (True, False):
                if (flow.source if leaving else flow.target) == node_id:
                    wish = self._wish(flow, stop, leaving)
                    if wish is not None:
                        wishes.setdefault(wish[0], []).append(((flow.id, leaving), wish[1]))
        ports = {}
        for side, asked in wishes.items():
            room = port_range(stop.area, side, stop.kind in POINTED)
            places = placed_ports(room, [request for _, request in asked], PITCH[side.axis])
            for (key, _), place in zip(asked, places, strict=True):
                ports[key] = port_at(stop.area, side, place)
        return ports

    def _wish(self, flow: Flow, stop: Stop, leaving: bool) -> tuple[Side, Request] | None:
        """Return the side at which a flow meets a node and what it asks of it; nothing for hand-placed flows."""
        other_id = flow.target if leaving else flow.source
        band = self.situation.band(other_id)
        if band is not None:
            return side_toward(stop.area, band), Request((stop.area.left + stop.area.right) / 2, None)
        if not self.situation.is_routed(flow):
            return None
        sides = self.sides(flow)
        side = sides.leaving if leaving else sides.entering
        other = self.stop(other_id).area
        axis = 1 - side.axis
        return side, Request((other[axis] + other[axis + 2]) / 2, self._line(flow, sides))

    def _line(self, flow: Flow, sides: Sides) -> float | None:
        """Return where a flow between facing sides is straight; flows between the same two nodes keep apart."""
        axis, direction = sides.leaving.axis, sides.leaving.direction
        if axis != sides.entering.axis or direction == sides.entering.direction:
            return None
        source, target = self.stop(flow.source), self.stop(flow.target)
        one = port_range(source.area, sides.leaving, source.kind in POINTED)
        other = port_range(target.area, sides.entering, target.kind in POINTED)
        low, high = max(one.low, other.low), min(one.high, other.high)
        near, far = (source, target) if direction > 0 else (target, source)
        if low > high or far.area[axis] < near.area[axis + 2]:
            return None
        twins = [
            twin.id
            for twin in self.situation.scenario.flows_of[flow.source]
            if (twin.target == flow.target or (twin.target == flow.source and twin.source == flow.target))
            and self.situation.is_routed(twin)
            and self.sides(twin).leaving.axis == axis
        ]
        offset = (twins.index(flow.id) - (len(twins) - 1) / 2) * PITCH[axis]
        return min(max((one.low + one.high) / 2 + offset, low), high)
