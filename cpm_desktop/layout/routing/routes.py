"""All routes of a situation: each found when asked for, remembered, and kept while nothing near it changes."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import compress
from operator import is_not
from typing import NamedTuple

from cpm_desktop.layout.rect import Area, area_of
from cpm_desktop.layout.routing.bends import bent_route
from cpm_desktop.layout.routing.lane_ends import route_between_bands, route_to_band
from cpm_desktop.layout.routing.obstacle_map import Surroundings
from cpm_desktop.layout.routing.port_assignment import Exits, Meetings
from cpm_desktop.layout.routing.route_between_ports import way_between
from cpm_desktop.layout.routing.routing_diff import change_between, disturbed, without
from cpm_desktop.layout.routing.routing_input import POINTED, Situation
from cpm_desktop.layout.routing.tracked_query import Survey
from cpm_desktop.model.bands import Span
from cpm_desktop.model.elements import Flow
from cpm_desktop.model.layout import Box, Point

Route = tuple[Point, ...]
"""The corners of a flow, from the border of its source to the border of its target."""


class Found(NamedTuple):
    """A route, and how far around one had to look to find it."""

    route: Route
    reach: Area


class Routes:
    """The routes of one situation. What it remembers grows; what it answers never changes."""

    def __init__(self, situation: Situation) -> None:
        self.situation = situation
        self._meetings: Meetings | None = None
        self._found: dict[str, Found] = {}

    def route(self, flow_id: str) -> Route:
        """Return the route of the flow with this id."""
        found = self._found.get(flow_id)
        if found is None:
            survey = Survey(self.meetings.surroundings)
            route = self._routed(survey, self.situation.scenario.flows[flow_id])
            found = self._found[flow_id] = Found(route, survey.reach)
        return found.route

    def get_ready(self) -> None:
        """Find out now what finding the first route would begin with."""
        _ = self.meetings, self.situation.scenario.flows_of

    @property
    def meetings(self) -> Meetings:
        """Return where flows meet nodes; the boxes are put into their grid when the first route is asked for."""
        if self._meetings is None:
            boxes = [area_of(box) for box in self.situation.nodes.values()]
            self._meetings = Meetings(self.situation, Surroundings.of(self.situation, boxes))
        return self._meetings

    def rerouted(self, boxes: Mapping[str, Box]) -> Mapping[str, Route]:
        """Return the routes of the flows at the nodes of `boxes` as they are while these lie there."""
        nodes = self.situation.nodes
        moving = {node_id: box for node_id, box in boxes.items() if node_id in nodes}
        situation = replace(self.situation, nodes={**nodes, **moving})
        gone = [area_of(nodes[node_id]) for node_id in moving]
        come = [area_of(box) for box in moving.values()]
        preview = Routes(situation)
        meetings = preview._meetings = Meetings(situation, self.meetings.surroundings.moved(situation, gone, come))
        meetings.exits = self._exits_around(moving, (*gone, *come), meetings.surroundings)
        flows_of = self.situation.scenario.flows_of
        flow_ids = {flow.id: None for node_id in moving for flow in flows_of.get(node_id, ())}
        return {flow_id: preview.route(flow_id) for flow_id in flow_ids}

    def _exits_around(self, moving: Iterable[str], areas: Sequence[Area], later: Surroundings) -> dict[str, Exits]:
        """Return what is known of exits around nodes, and still holds where boxes left or took `areas`."""
        flows_of, known = self.situation.scenario.flows_of, self.meetings.exits
        ends = _ends(flow for node_id in moving for flow in flows_of.get(node_id, ()))
        around = _ends(flow for end in ends for flow in flows_of.get(end, ())) - ends
        exits = {node_id: known[node_id] for node_id in around if node_id in known}
        return without(exits, disturbed(exits, areas, self.meetings.surroundings.shared_frame(later)))

    def take_over(self, previous: Routes) -> None:
        """Keep from `previous` what still holds here, so that only what came near a change is found anew."""
        change = change_between(previous.situation, self.situation)
        known = previous._meetings
        if change is None or known is None:
            return
        found, exits, ports = dict(previous._found), dict(known.exits), dict(known.ports)  # they may go on growing
        surroundings = known.surroundings.moved(self.situation, change.gone, change.come)
        meetings = self._meetings = Meetings(self.situation, surroundings)
        moved, inner = (*change.gone, *change.come), known.surroundings.shared_frame(surroundings)
        ends, flows_before = set(change.ends), previous.situation.scenario.flows_of
        lost = {*disturbed(exits, moved, inner), *(exits.keys() & change.ends)}
        ends.update(_ends(flow for node_id in lost for flow in flows_before[node_id]))
        meetings.exits = without(exits, lost)
        meetings.ports = without(ports, ends)
        at_ends = {flow.id for end in ends for flow in flows_before.get(end, ())}
        gone = found.keys() - self.situation.scenario.flows.keys()
        self._found = without(found, {*disturbed(found, moved, inner), *at_ends, *gone})

    def differing(self, previous: Routes, flow_ids: Collection[str]) -> list[str]:
        """Return those of `flow_ids` whose route may be another one than in `previous`; costs next to nothing."""
        here, there = map(self._found.get, flow_ids), map(previous._found.get, flow_ids)
        return list(compress(flow_ids, map(is_not, here, there)))

    def _routed(self, survey: Survey, flow: Flow) -> Route:
        situation = self.situation
        source, target = situation.band(flow.source), situation.band(flow.target)
        if source is not None and target is not None:
            rank = [other.id for other in situation.scenario.flows_of[flow.source]].index(flow.id)
            return route_between_bands(survey, source, target, rank)
        if source is not None:
            return self._to_band(survey, flow, flow.target, source)[::-1]
        if target is not None:
            return self._to_band(survey, flow, flow.source, target)
        start, finish = situation.stop(flow.source), situation.stop(flow.target)
        bends = situation.scenario.layout.flows.get(flow.id)
        if bends:
            return bent_route((start.area, start.kind in POINTED), bends, (finish.area, finish.kind in POINTED))
        ports = self.meetings.port(flow.source, flow.id, True), self.meetings.port(flow.target, flow.id, False)
        return way_between(survey, start, ports[0], finish, ports[1])

    def _to_band(self, survey: Survey, flow: Flow, node_id: str, band: Span) -> Route:
        port = self.meetings.port(node_id, flow.id, node_id == flow.source)
        return route_to_band(survey, self.situation.stop(node_id).area, port, band)


def _ends(flows: Iterable[Flow]) -> set[str]:
    """Return the ids of whatever the flows join."""
    return {end for flow in flows for end in (flow.source, flow.target)}
