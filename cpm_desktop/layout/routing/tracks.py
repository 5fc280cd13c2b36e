"""Tracks: positions of the segments of one channel, in order and apart from each other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from cpm_desktop.layout.routing.port import PORT_PITCH
from cpm_desktop.layout.routing.segment_order import RoutePosition, order_of, preferred_order
from cpm_desktop.layout.routing.segments import Segment
from cpm_desktop.model.layout import Point

TRACK_PITCH = 12.0
"""The distance between parallel segments where there is room."""
END_GAP = 6.0
"""Segments whose extents are this close along their direction are kept on different tracks."""
SCALES = (1.0, 0.7, 0.5, 0.3, 0.15, 0.05, 0.0)
"""The shares of the wanted distances that are tried, from the largest, until the segments fit into their ranges."""
PINNED_SCALE = 0.55
"""Straight flows stay in the middle if the others keep this share of the wanted distances."""
FORCED_WEIGHT = 100.0
"""The weight of an order that the ranges of two segments dictate."""
POSITION_WEIGHT = 0.25
"""The weight of keeping two segments in the order of their first positions, in crossings."""
ROUND_OFF = 0.02


class Pair(NamedTuple):
    """Two segments that need different tracks: their numbers in order, and the wanted distance."""

    before: int
    after: int
    distance: float


def share_channel(one: Segment, other: Segment) -> bool:
    """Return whether two segments of different flows could come to lie on one another."""
    return (
        one.extent.low < other.extent.high + END_GAP
        and other.extent.low < one.extent.high + END_GAP
        and one.range.low < other.range.high + TRACK_PITCH
        and other.range.low < one.range.high + TRACK_PITCH
        and one.flow != other.flow
    )


def track_positions(segments: Sequence[Segment], routes: Mapping[str, Sequence[Point]]) -> list[float]:
    """Return a position for each segment of a channel, within its range; `segments` are in a fixed order."""
    if len(segments) == 1:
        return [segments[0].position]
    pairs = _ordered_pairs(segments, routes)
    ranges = [segment.range for segment in segments]
    pinned = [(segment.position, segment.position) if segment.is_straight else segment.range for segment in segments]
    for scale in SCALES:
        if scale >= PINNED_SCALE:
            positions = _positions(segments, pinned, pairs, scale)
            if positions is not None:
                return positions
        positions = _positions(segments, ranges, pairs, scale)
        if positions is not None:
            return positions
    return [segment.position for segment in segments]


def _ordered_pairs(segments: Sequence[Segment], routes: Mapping[str, Sequence[Point]]) -> list[Pair]:
    """Return the pairs of segments that need different tracks, sorted by the second, then the first one's place."""
    weights: list[dict[int, float]] = [{} for _ in segments]
    for number, one in enumerate(segments):
        for later in range(number + 1, len(segments)):
            other = segments[later]
            if share_channel(one, other) and not _both_fixed(one, other):
                weight = _order_weight(one, other, routes)
                weights[number][later], weights[later][number] = weight, -weight
    order = order_of([segment.position for segment in segments], weights)
    place = {item: number for number, item in enumerate(order)}
    return [
        Pair(item, other, _wanted_distance(segments[item], segments[other]))
        for item in order
        for other in sorted(weights[item], key=place.__getitem__)
        if place[other] > place[item]
    ]


def _both_fixed(one: Segment, other: Segment) -> bool:
    return one.range.low == one.range.high and other.range.low == other.range.high


def _order_weight(one: Segment, other: Segment, routes: Mapping[str, Sequence[Point]]) -> float:
    """Return how much better it is to place `one` before `other`; negative if it is worse."""
    if one.range.high < other.range.low:
        return FORCED_WEIGHT
    if other.range.high < one.range.low:
        return -FORCED_WEIGHT
    crossings = -preferred_order(
        RoutePosition(routes[one.flow], one.number), RoutePosition(routes[other.flow], other.number), one.axis
    )
    difference = other.position - one.position
    return crossings + (POSITION_WEIGHT if difference >= 0 else -POSITION_WEIGHT)


def _wanted_distance(one: Segment, other: Segment) -> float:
    if any(port in other.ports for port in one.ports):
        return PORT_PITCH[1 - one.axis]
    return TRACK_PITCH


def _positions(
    segments: Sequence[Segment], ranges: Sequence[tuple[float, float]], pairs: Sequence[Pair], scale: float
) -> list[float] | None:
    """Return positions close to the first ones that keep the distances of `pairs`, or None if they do not fit.

    The mean of two solutions is a solution too: one that moves segments only forward, and one only back.
    """
    lows, highs = [low for low, _ in ranges], [high for _, high in ranges]
    for before, after, distance in pairs:
        lows[after] = max(lows[after], lows[before] + distance * scale)
    for before, after, distance in reversed(pairs):
        highs[before] = min(highs[before], highs[after] - distance * scale)
    if any(low > high + ROUND_OFF for low, high in zip(lows, highs, strict=True)):
        return None
    wanted = [min(max(segment.position, low), high) for segment, low, high in zip(segments, lows, highs, strict=True)]
    forward, back = list(wanted), list(wanted)
    for before, after, distance in pairs:
        forward[after] = max(forward[after], forward[before] + distance * scale)
    for before, after, distance in reversed(pairs):
        back[before] = min(back[before], back[after] - distance * scale)
    return [round((one + other) / 2, 2) for one, other in zip(forward, back, strict=True)]
