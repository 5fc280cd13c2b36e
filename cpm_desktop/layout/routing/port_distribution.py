"""Distributes ports along the side of a box so that the flows on one side keep apart."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from cpm_desktop.layout.rect import Rect
from cpm_desktop.layout.routing.free_intervals import Interval
from cpm_desktop.layout.routing.port import Port, Side

PORT_PITCH = (14.0, 48.0)
"""The distance between ports where there is room: on vertical sides, and on horizontal sides, which are longer and
whose flows carry the labels of crossings between lanes."""
MIN_PORT_PITCH = 10.0
"""The smallest distance of ports that keep their flows straight; closer ports are spread evenly instead."""
CORNER_MARGIN = 8.0
"""The distance of ports from the corners of a box."""


class PortRequest(NamedTuple):
    """The request of one flow for a port on a side."""

    other_end: float
    """The position of its other end along the side; ports are sorted by it so that flows do not cross near the box."""
    straight_position: float | None
    """The position at which the flow would be straight, if there is one."""


def port_range(area: Rect, side: Side, centre_only: bool) -> Interval:
    """Return the part of `side` that may hold ports: only its middle if `centre_only` is set."""
    axis = 1 - side.axis
    low, high = area[axis], area[axis + 2]
    middle = round((low + high) / 2, 2)
    if centre_only or high - low <= 2 * CORNER_MARGIN:
        return Interval(middle, middle)
    return Interval(low + CORNER_MARGIN, high - CORNER_MARGIN)


def port_at(area: Rect, side: Side, position: float) -> Port:
    """Return the port at `position` along `side` of `area`."""
    position = round(position, 2)
    if side.axis == 0:
        return Port(area.right if side is Side.RIGHT else area.left, position, side)
    return Port(position, area.bottom if side is Side.BOTTOM else area.top, side)


def distribute_ports(interval: Interval, requests: Sequence[PortRequest], preferred_pitch: float) -> list[float]:
    """Return a position in `interval` for each of `requests`: straight flows first, the others beside them in order.

    Neighbours are `preferred_pitch` apart where there is room.
    """
    order = sorted(range(len(requests)), key=lambda index: (requests[index].other_end, index))
    pinned = _pinned_positions(interval, requests, order)
    if not pinned:
        return _in_request_order(order, _even_positions(interval, len(order), preferred_pitch))
    positions = [0.0] * len(order)
    ranks = sorted(pinned)
    for rank in range(len(order)):
        before = [other for other in ranks if other <= rank]
        after = [other for other in ranks if other >= rank]
        if before and after and before[-1] != after[0]:
            share = (rank - before[-1]) / (after[0] - before[-1])
            positions[rank] = pinned[before[-1]] + share * (pinned[after[0]] - pinned[before[-1]])
        elif before:
            pitch = min(preferred_pitch, (interval.high - pinned[before[-1]]) / max(1, len(order) - 1 - before[-1]))
            positions[rank] = pinned[before[-1]] + (rank - before[-1]) * pitch
        else:
            pitch = min(preferred_pitch, (pinned[after[0]] - interval.low) / max(1, after[0]))
            positions[rank] = pinned[after[0]] - (after[0] - rank) * pitch
    if any(later - earlier < MIN_PORT_PITCH for earlier, later in pairwise(positions)):
        positions = _even_positions(interval, len(order), preferred_pitch)
    return _in_request_order(order, positions)


def _pinned_positions(interval: Interval, requests: Sequence[PortRequest], order: Sequence[int]) -> dict[int, float]:
    """Return the positions of straight flows by rank, without those too close to an earlier one."""
    pinned: dict[int, float] = {}
    last = float("-inf")
    for rank, index in enumerate(order):
        position = requests[index].straight_position
        if position is not None and interval.low <= position <= interval.high and position - last >= MIN_PORT_PITCH:
            pinned[rank] = last = position
    return pinned


def _even_positions(interval: Interval, count: int, preferred_pitch: float) -> list[float]:
    """Return `count` positions around the middle of `interval`."""
    middle = (interval.low + interval.high) / 2
    pitch = min(preferred_pitch, (interval.high - interval.low) / (count - 1)) if count > 1 else 0.0
    return [middle + (rank - (count - 1) / 2) * pitch for rank in range(count)]


def _in_request_order(order: Sequence[int], positions: Sequence[float]) -> list[float]:
    """Return `positions`, given by rank, in the order of the requests."""
    result = [0.0] * len(order)
    for rank, index in enumerate(order):
        result[index] = positions[rank]
    return result
