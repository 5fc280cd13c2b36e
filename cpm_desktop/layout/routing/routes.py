"""All routes of a situation: each found when asked for, remembered, and kept while nothing near it changes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from cpm_desktop.layout.areas import Area, area_of
from cpm_desktop.layout.routing.bends import bent_route
from cpm_desktop.layout.routing.changes import change_between
from cpm_desktop.layout.routing.lane_ends import route_between_bands, route_to_band
from cpm_desktop.layout.routing.meetings import Meetings
from cpm_desktop.layout.routing.situation import Situation
from cpm_desktop.layout.routing.stops import POINTED
from cpm_desktop.layout.routing.surroundings import Surroundings
from cpm_desktop.layout.routing.survey import Survey
from cpm_desktop.layout.routing.ways import way_between
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
        preview._meetings = Meetings(situation, self.meetings.surroundings.moved(situation, gone, come))
        flows_of = self.situation.scenario.flows_of
        flow_ids = {flow.id: None for node_id in moving for flow in flows_of.get(node_id, ())}
        return {flow_id: preview.route(flow_id) for flow_id in flow_ids}

    def take_over(self, previous: Routes) -> None:
        """Keep from `previous` what still holds here, so that only what came near a change is found anew."""
        change = change_between(previous.situation, self.situation)
        known = previous._meetings
        if change is None or known is None:
            return
        surroundings = known.surroundings.moved(self.situation, change.gone, change.come)
        meetings = self._meetings = Meetings(self.situation, surroundings)
        moved, inner = (*change.gone, *change.come), known.surroundings.shared_frame(surroundings)
        ends = set(change.ends)
        for node_id, exits in known.exits.items():
            if node_id not in change.ends and _still_holds(exits.reach, moved, inner):
                meetings.exits[node_id] = exits
            else:
                flows = previous.situation.scenario.flows_of[node_id]
                ends.update(end for flow in flows for end in (flow.source, flow.target))
        meetings.ports.update((node_id, ports) for node_id, ports in known.ports.items() if node_id not in ends)
        flows_now = self.situation.scenario.flows
        for flow_id, found in previous._found.items():
            flow = flows_now.get(flow_id)
            if flow is None or flow.source in ends or flow.target in ends:
                continue
            if _still_holds(found.reach, moved, inner):
                self._found[flow_id] = found

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


def _still_holds(reach: Area, moved: Sequence[Area], frame: Area | None) -> bool:
    """Return whether what was found by looking no further than `reach` is still true.

    `frame` is what two different frames have in common: what looked beyond it may have seen a wall that moved.
    """
    left, top, right, bottom = reach
    for area in moved:
        if area[0] < right and area[2] > left and area[1] < bottom and area[3] > top:
            return False
    if frame is None:
        return True
    return frame[0] <= left and frame[1] <= top and frame[2] >= right and frame[3] >= bottom
