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
SHRINKING = 0.6
"""The factor by which distances become smaller where segments do not fit into their ranges."""
MAX_SHRINKINGS = 40
"""How often distances become smaller before the segments stay where they are."""
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
    for limits, least_scale in ((pinned, PINNED_SCALE), (ranges, 0.0)):
        fitting = _fitting_pairs(limits, pairs, least_scale)
        if fitting is not None:
            return _positions(segments, limits, fitting)
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
    first = difference > 0 or (difference == 0 and _is_left_side_first(routes[one.flow], one))
    return crossings + (POSITION_WEIGHT if first else -POSITION_WEIGHT)


def _is_left_side_first(route: Sequence[Point], segment: Segment) -> bool:
    """Return whether the left side of a flow has the smaller positions; the first of twins always runs on its left."""
    along = 1 - segment.axis
    forward = route[segment.number + 1][along] > route[segment.number][along]
    return forward == (segment.axis == 1)


def _wanted_distance(one: Segment, other: Segment) -> float:
    if any(port in other.ports for port in one.ports):
        return PORT_PITCH[1 - one.axis]
    return TRACK_PITCH


def _fitting_pairs(
    ranges: Sequence[tuple[float, float]], pairs: Sequence[Pair], least_scale: float
) -> list[Pair] | None:
    """Return the pairs with distances that fit into the ranges, or None if they would have to be too small.

    Distances become smaller only along the chains of segments that do not fit.
    """
    scales = [1.0] * len(pairs)
    for _ in range(MAX_SHRINKINGS):
        scaled = [pair._replace(distance=pair.distance * scale) for pair, scale in zip(pairs, scales, strict=True)]
        tight = _tight_pairs(ranges, scaled)
        if not tight:
            return scaled
        for number in tight:
            scales[number] *= SHRINKING
            if scales[number] < least_scale:
                return None
    return None


def _tight_pairs(ranges: Sequence[tuple[float, float]], pairs: Sequence[Pair]) -> set[int]:
    """Return the numbers of the pairs that push a segment out of its range."""
    lows, highs = [low for low, _ in ranges], [high for _, high in ranges]
    below: list[int | None] = [None] * len(ranges)
    above: list[int | None] = [None] * len(ranges)
    for number, (before, after, distance) in enumerate(pairs):
        if lows[before] + distance > lows[after]:
            lows[after], below[after] = lows[before] + distance, number
    for number in range(len(pairs) - 1, -1, -1):
        before, after, distance = pairs[number]
        if highs[after] - distance < highs[before]:
            highs[before], above[before] = highs[after] - distance, number
    tight: set[int] = set()
    for item, (low, high) in enumerate(zip(lows, highs, strict=True)):
        if low > high + ROUND_OFF:
            for chain, step in ((below, 0), (above, 1)):
                link = chain[item]
                while link is not None and link not in tight:
                    tight.add(link)
                    link = chain[pairs[link].after if step else pairs[link].before]
    return tight


def _positions(
    segments: Sequence[Segment], ranges: Sequence[tuple[float, float]], pairs: Sequence[Pair]
) -> list[float]:
    """Return positions close to the first ones that keep the distances of `pairs`, which fit into the ranges.

    The mean of two solutions is a solution too: one that moves segments only forward, and one only back.
    """
    lows, highs = [low for low, _ in ranges], [high for _, high in ranges]
    for before, after, distance in pairs:
        lows[after] = max(lows[after], lows[before] + distance)
    for before, after, distance in reversed(pairs):
        highs[before] = min(highs[before], highs[after] - distance)
    wanted = [min(max(segment.position, low), high) for segment, low, high in zip(segments, lows, highs, strict=True)]
    forward, back = list(wanted), list(wanted)
    for before, after, distance in pairs:
        forward[after] = max(forward[after], forward[before] + distance)
    for before, after, distance in reversed(pairs):
        back[before] = min(back[before], back[after] - distance)
    return [round((one + other) / 2, 2) for one, other in zip(forward, back, strict=True)]
