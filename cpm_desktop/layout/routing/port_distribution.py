"""Ports: where along the side of a box each flow meets it, so that flows on one side keep apart."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from cpm_desktop.layout.rect import Rect
from cpm_desktop.layout.routing.free_intervals import Interval
from cpm_desktop.layout.routing.port import Port, Side

PORT_PITCH = (14.0, 48.0)
"""The distance between ports where there is room: on the upright sides, and on the level ones, which are longer and
whose flows carry the pills and numbers of crossings between lanes."""
MIN_PORT_PITCH = 10.0
"""Ports that keep a straight line give it up rather than come closer than this."""
CORNER_MARGIN = 8.0
"""How far ports keep from the corners of a box."""


class PortRequest(NamedTuple):
    """What one flow asks of a side."""

    other_end: float
    """Where its other end lies along the side: ports come in this order, so that flows do not cross at once."""
    straight_position: float | None
    """The place at which the flow would be straight, if there is one."""


def port_range(area: Rect, side: Side, centre_only: bool) -> Interval:
    """Return the part of `side` that may hold ports: only its middle where the shape ends in a point there."""
    axis = 1 - side.axis
    low, high = area[axis], area[axis + 2]
    middle = round((low + high) / 2, 2)
    if centre_only or high - low <= 2 * CORNER_MARGIN:
        return Interval(middle, middle)
    return Interval(low + CORNER_MARGIN, high - CORNER_MARGIN)


def port_at(area: Rect, side: Side, position: float) -> Port:
    """Return the end at `place` along `side` of `area`."""
    position = round(position, 2)
    if side.axis == 0:
        return Port(area.right if side is Side.RIGHT else area.left, position, side)
    return Port(position, area.bottom if side is Side.BOTTOM else area.top, side)


def distribute_ports(interval: Interval, requests: Sequence[PortRequest], wanted_pitch: float) -> list[float]:
    """Return a place in `room` for each of `requests`: straight lines first, the others beside them in order.

    Neighbours stand `wanted_pitch` apart where there is room.
    """
    order = sorted(range(len(requests)), key=lambda index: (requests[index].other_end, index))
    pinned = _pinned_positions(interval, requests, order)
    if not pinned:
        return _in_request_order(order, _even_positions(interval, len(order), wanted_pitch))
    places = [0.0] * len(order)
    ranks = sorted(pinned)
    for rank in range(len(order)):
        before = [other for other in ranks if other <= rank]
        after = [other for other in ranks if other >= rank]
        if before and after and before[-1] != after[0]:
            share = (rank - before[-1]) / (after[0] - before[-1])
            places[rank] = pinned[before[-1]] + share * (pinned[after[0]] - pinned[before[-1]])
        elif before:
            pitch = min(wanted_pitch, (interval.high - pinned[before[-1]]) / max(1, len(order) - 1 - before[-1]))
            places[rank] = pinned[before[-1]] + (rank - before[-1]) * pitch
        else:
            pitch = min(wanted_pitch, (pinned[after[0]] - interval.low) / max(1, after[0]))
            places[rank] = pinned[after[0]] - (after[0] - rank) * pitch
    if any(later - earlier < MIN_PORT_PITCH for earlier, later in pairwise(places)):
        places = _even_positions(interval, len(order), wanted_pitch)
    return _in_request_order(order, places)


def _pinned_positions(interval: Interval, requests: Sequence[PortRequest], order: Sequence[int]) -> dict[int, float]:
    """Return the places of straight lines by rank, leaving out those too close to an earlier one."""
    pinned: dict[int, float] = {}
    last = float("-inf")
    for rank, index in enumerate(order):
        line = requests[index].straight_position
        if line is not None and interval.low <= line <= interval.high and line - last >= MIN_PORT_PITCH:
            pinned[rank] = last = line
    return pinned


def _even_positions(interval: Interval, count: int, wanted_pitch: float) -> list[float]:
    """Return `count` places around the middle of `room`."""
    middle = (interval.low + interval.high) / 2
    pitch = min(wanted_pitch, (interval.high - interval.low) / (count - 1)) if count > 1 else 0.0
    return [middle + (rank - (count - 1) / 2) * pitch for rank in range(count)]


def _in_request_order(order: Sequence[int], places: Sequence[float]) -> list[float]:
    """Return `places`, given by rank, in the order of the requests."""
    result = [0.0] * len(order)
    for rank, index in enumerate(order):
        result[index] = places[rank]
    return result
