"""Channels: parallel segments keep apart, within their ranges, in the order that crosses least."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from cpm_desktop.layout.routing.port import Interval
from cpm_desktop.layout.routing.segment_order import RoutePosition, order_of, preferred_order
from cpm_desktop.layout.routing.segments import Segment
from cpm_desktop.layout.routing.tracks import TRACK_PITCH, track_positions
from cpm_desktop.model.layout import Point

Route = tuple[Point, ...]


def z_route(start: float, turn: float, end: float, width: float = 200.0) -> Route:
    """Return a route from left to right that turns at `turn`."""
    return (Point(0.0, start), Point(turn, start), Point(turn, end), Point(width, end))


def middle_segment(flow: str, route: Route, limits: Interval) -> Segment:
    extent = Interval(*sorted((route[1].y, route[2].y)))
    return Segment(flow, 1, 0, route[1].x, extent, limits, ())


@st.composite
def channels(draw: st.DrawFn) -> tuple[list[Segment], dict[str, Route]]:
    """Draw routes that turn in one wide channel."""
    places = st.integers(0, 20).map(lambda number: 40.0 * number)
    routes = {
        f"f{number}": z_route(start, 100.0, end)
        for number, (start, end) in enumerate(draw(st.lists(st.tuples(places, places), min_size=1, max_size=6)))
        if start != end
    }
    return [middle_segment(key, route, Interval(0.0, 200.0)) for key, route in routes.items()], routes


@given(channels())
def test_segments_keep_apart_where_there_is_room(channel: tuple[list[Segment], dict[str, Route]]):
    segments, routes = channel
    positions = track_positions(segments, routes)
    for (one, at), (other, beside) in combinations(zip(segments, positions, strict=True), 2):
        if one.extent.low < other.extent.high and other.extent.low < one.extent.high:
            assert abs(at - beside) >= TRACK_PITCH - 0.1
    assert all(segment.range.low <= at <= segment.range.high for segment, at in zip(segments, positions, strict=True))


def test_flows_that_head_down_are_nested_without_crossings():
    routes = {"upper": z_route(0.0, 100.0, 200.0), "lower": z_route(40.0, 100.0, 240.0)}
    segments = [middle_segment(key, route, Interval(40.0, 160.0)) for key, route in routes.items()]
    upper, lower = track_positions(segments, routes)
    assert upper > lower


def test_flows_to_one_port_are_ordered_by_where_they_come_from():
    upper, lower = z_route(0.0, 100.0, 120.0), z_route(300.0, 100.0, 120.0)
    assert preferred_order(RoutePosition(upper, 2), RoutePosition(lower, 2), 1) < 0
    assert preferred_order(RoutePosition(lower, 2), RoutePosition(upper, 2), 1) > 0


def test_segments_that_turn_together_are_ordered_by_the_next_turn():
    near, far = z_route(0.0, 100.0, 80.0), z_route(0.0, 100.0, 160.0)
    assert preferred_order(RoutePosition(near, 1), RoutePosition(far, 1), 0) > 0


def test_segments_without_room_share_it():
    routes = {f"f{number}": z_route(0.0, 100.0, 200.0) for number in range(3)}
    segments = [middle_segment(key, route, Interval(97.0, 103.0)) for key, route in routes.items()]
    positions = track_positions(segments, routes)
    assert sorted(positions) == sorted(set(positions))
    assert all(97.0 <= position <= 103.0 for position in positions)


def test_order_violates_the_lightest_part_of_a_cycle():
    assert order_of([0.0, 0.0, 0.0], [{1: 2.0, 2: -1.0}, {0: -2.0, 2: 2.0}, {1: -2.0, 0: 1.0}]) == [0, 1, 2]
