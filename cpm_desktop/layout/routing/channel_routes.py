"""Moves the segments of routes apart: one pass for vertical segments, one for horizontal ones.

The segments that compete for the same room form a channel. The positions of a channel depend on its segments alone, so
that a change recalculates only the channels that it touches.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from typing import NamedTuple

from cpm_desktop.layout.rect import Rect, inflated, rects_overlap
from cpm_desktop.layout.routing.first_routes import Route
from cpm_desktop.layout.routing.flow_index import FlowIndex
from cpm_desktop.layout.routing.obstacle_map import ObstacleMap
from cpm_desktop.layout.routing.result_cache import InputChanges, ResultCache, without_keys
from cpm_desktop.layout.routing.routing_input import RoutingInput
from cpm_desktop.layout.routing.segments import Segment, movable_segments
from cpm_desktop.layout.routing.simple_routes import without_redundant_points
from cpm_desktop.layout.routing.tracked_obstacle_query import TrackedObstacleQuery
from cpm_desktop.layout.routing.tracks import TRACK_PITCH, share_channel, track_positions
from cpm_desktop.model.layout import Point

SegmentKey = tuple[str, int]
"""The id of a flow, and the number of a segment in its route."""


class Channel(NamedTuple):
    """Segments that compete for the same room, with their positions; segments that cannot move are not included."""

    positions: Mapping[SegmentKey, float]


class ChannelCache(NamedTuple):
    """The results of a pass."""

    routes: dict[str, Route]
    channels: dict[SegmentKey, Channel]
    segments: ResultCache[tuple[Segment, ...]]


class ChannelRoutes:
    """The routes after one pass, calculated on request and cached. The order of requests has no effect."""

    def __init__(
        self,
        routing_input: RoutingInput,
        obstacle_map: ObstacleMap,
        flow_index: FlowIndex,
        axis: int,
        route_before: Callable[[str], Route],
    ) -> None:
        self.routing_input, self.obstacle_map, self.flow_index = routing_input, obstacle_map, flow_index
        self.axis, self.route_before = axis, route_before
        self.segments = ResultCache[tuple[Segment, ...]](flow_index)
        self.channels: dict[SegmentKey, Channel] = {}
        self.routes: dict[str, Route] = {}

    def route(self, flow_id: str) -> Route:
        """Return the route of a flow after this pass."""
        route = self.routes.get(flow_id)
        if route is None:
            route = self.routes[flow_id] = self._moved_route(flow_id)
        return route

    def segments_of(self, flow_id: str) -> tuple[Segment, ...]:
        """Return the segments of a flow before this pass."""
        found = self.segments.results.get(flow_id)
        if found is not None:
            return found.value
        query = TrackedObstacleQuery(self.obstacle_map)
        flow = self.routing_input.scenario.flows[flow_id]
        segments = tuple(movable_segments(query, self.routing_input, flow, self.route_before(flow_id), self.axis))
        self.segments.add(flow_id, segments, query.queried_area)
        return segments

    def snapshot(self) -> ChannelCache:
        """Return a copy of the caches. Another thread may add to them: later results are copied first."""
        return ChannelCache(dict(self.routes), dict(self.channels), self.segments.snapshot())

    def reuse_from(self, previous: ChannelCache, changes: InputChanges) -> set[str]:
        """Reuse the caches of another pass; return the flows whose route after this pass may have changed."""
        routes, channels, segments = previous
        invalid = changes.flows | segments.invalidated(changes)
        self.segments.reuse_from(segments, invalid)
        areas: list[Rect] = []
        for flow_id in invalid:
            before = segments.results[flow_id].value if flow_id in segments.results else ()
            after = self.segments_of(flow_id) if flow_id in self.flow_index.regions else ()
            if before != after or flow_id in changes.flows:
                areas += map(competing_area, {*before, *after})
        outdated = _outdated_keys(previous, areas)
        self.channels = without_keys(channels, outdated)
        candidates = {flow_id for flow_id, _ in outdated}.union(invalid)
        self.routes = without_keys(routes, candidates)
        return self._changed_routes(routes, candidates)

    def keep_from(self, previous: ChannelRoutes, flow_ids: Collection[str]) -> None:
        """Take over the routes and segments of all flows but `flow_ids`, even if these would move them."""
        routes, _, segments = previous.snapshot()
        self.segments.reuse_from(segments, flow_ids)
        self.routes = without_keys(routes, flow_ids)

    def _changed_routes(self, before: Mapping[str, Route], flow_ids: Iterable[str]) -> set[str]:
        """Return those flows whose route differs; equal ones remain the same object as before."""
        changed = set()
        for flow_id in flow_ids:
            if flow_id not in self.routing_input.scenario.flows:
                changed.add(flow_id)
            elif flow_id in before:
                if self.route(flow_id) == before[flow_id]:
                    self.routes[flow_id] = before[flow_id]
                else:
                    changed.add(flow_id)
            else:
                changed.add(flow_id)
        return changed

    def _moved_route(self, flow_id: str) -> Route:
        before = self.route_before(flow_id)
        if flow_id not in self.flow_index.regions:
            return before
        points = list(before)
        for segment in self.segments_of(flow_id):
            position = self._position(segment)
            if position != segment.position:
                for corner in (segment.number, segment.number + 1):
                    x, y = points[corner]
                    points[corner] = Point(position, y) if self.axis == 0 else Point(x, position)
        return without_redundant_points(points)

    def _position(self, segment: Segment) -> float:
        if segment.is_fixed:
            return segment.position
        key = (segment.flow, segment.number)
        channel = self.channels.get(key)
        if channel is None:
            channel = self._channel_around(segment)
            self.channels.update(dict.fromkeys(channel.positions, channel))
        return channel.positions[key]

    def _channel_around(self, first: Segment) -> Channel:
        """Return the channel of a segment: everything that competes with it, directly or through others."""
        members = {(first.flow, first.number): first}
        pending = [first]
        while pending:
            for neighbour in self._neighbours(pending.pop()):
                key = (neighbour.flow, neighbour.number)
                if key not in members:
                    members[key] = neighbour
                    if not neighbour.is_fixed:
                        pending.append(neighbour)
        segments = [members[key] for key in sorted(members)]
        routes = {segment.flow: self.route_before(segment.flow) for segment in segments}
        positions = track_positions(segments, routes)
        found = {
            (segment.flow, segment.number): position
            for segment, position in zip(segments, positions, strict=True)
            if not segment.is_fixed
        }
        return Channel(found)

    def _neighbours(self, segment: Segment) -> Iterator[Segment]:
        """Yield the segments of other flows that compete with a segment."""
        regions, area = self.flow_index.regions, competing_area(segment)
        for flow_id in self.flow_index.flows_in(area):
            if flow_id != segment.flow:
                for other in self.segments_of(flow_id):
                    if share_channel(segment, other) and rects_overlap(regions[segment.flow], competing_area(other)):
                        yield other


def _outdated_keys(cache: ChannelCache, areas: Iterable[Rect]) -> set[SegmentKey]:
    """Return the members of all channels that have a member in one of `areas`."""
    outdated: set[SegmentKey] = set()
    for area in areas:
        for flow_id in cache.segments.flow_index.flows_in(area):
            found = cache.segments.results.get(flow_id)
            for segment in found.value if found is not None else ():
                channel = cache.channels.get((flow_id, segment.number))
                if channel is not None and rects_overlap(competing_area(segment), area):
                    outdated.update(channel.positions)
    return outdated


def competing_area(segment: Segment) -> Rect:
    """Return the area in which other segments compete with a segment."""
    return inflated(segment.area, TRACK_PITCH)
