"""Ports: where along the side of a box each flow meets it, so that flows on one side keep apart."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from cpm_desktop.layout.rect import Area
from cpm_desktop.layout.routing.channels import Stretch
from cpm_desktop.layout.routing.ends import End, Side

PITCH = (14.0, 48.0)
"""The distance between ports where there is room: on the upright sides, and on the level ones, which are longer and
whose flows carry the pills and numbers of crossings between lanes."""
LEAST_PITCH = 10.0
"""Ports that keep a straight line give it up rather than come closer than this."""
MARGIN = 8.0
"""How far ports keep from the corners of a box."""


class Request(NamedTuple):
    """What one flow asks of a side."""

    toward: float
    """Where its other end lies along the side: ports come in this order, so that flows do not cross at once."""
    line: float | None
    """The place at which the flow would be straight, if there is one."""


def port_range(area: Area, side: Side, pointed: bool) -> Stretch:
    """Return the part of `side` that may hold ports: only its middle where the shape ends in a point there."""
    axis = 1 - side.axis
    low, high = area[axis], area[axis + 2]
    middle = round((low + high) / 2, 2)
    if pointed or high - low <= 2 * MARGIN:
        return Stretch(middle, middle)
    return Stretch(low + MARGIN, high - MARGIN)


def port_at(area: Area, side: Side, place: float) -> End:
    """Return the end at `place` along `side` of `area`."""
    place = round(place, 2)
    if side.axis == 0:
        return End(area.right if side is Side.RIGHT else area.left, place, side)
    return End(place, area.bottom if side is Side.BOTTOM else area.top, side)


def placed_ports(room: Stretch, requests: Sequence[Request], wanted_pitch: float) -> list[float]:
    """Return a place in `room` for each of `requests`: straight lines first, the others beside them in order.

    Neighbours stand `wanted_pitch` apart where there is room.
    """
    order = sorted(range(len(requests)), key=lambda index: (requests[index].toward, index))
    pinned = _pinned(room, requests, order)
    if not pinned:
        return _unsorted(order, _even(room, len(order), wanted_pitch))
    places = [0.0] * len(order)
    ranks = sorted(pinned)
    for rank in range(len(order)):
        before = [other for other in ranks if other <= rank]
        after = [other for other in ranks if other >= rank]
        if before and after and before[-1] != after[0]:
            share = (rank - before[-1]) / (after[0] - before[-1])
            places[rank] = pinned[before[-1]] + share * (pinned[after[0]] - pinned[before[-1]])
        elif before:
            pitch = min(wanted_pitch, (room.high - pinned[before[-1]]) / max(1, len(order) - 1 - before[-1]))
            places[rank] = pinned[before[-1]] + (rank - before[-1]) * pitch
        else:
            pitch = min(wanted_pitch, (pinned[after[0]] - room.low) / max(1, after[0]))
            places[rank] = pinned[after[0]] - (after[0] - rank) * pitch
    if any(later - earlier < LEAST_PITCH for earlier, later in pairwise(places)):
        places = _even(room, len(order), wanted_pitch)
    return _unsorted(order, places)


def _pinned(room: Stretch, requests: Sequence[Request], order: Sequence[int]) -> dict[int, float]:
    """Return the places of straight lines by rank, leaving out those too close to an earlier one."""
    pinned: dict[int, float] = {}
    last = float("-inf")
    for rank, index in enumerate(order):
        line = requests[index].line
        if line is not None and room.low <= line <= room.high and line - last >= LEAST_PITCH:
            pinned[rank] = last = line
    return pinned


def _even(room: Stretch, count: int, wanted_pitch: float) -> list[float]:
    """Return `count` places around the middle of `room`."""
    middle = (room.low + room.high) / 2
    pitch = min(wanted_pitch, (room.high - room.low) / (count - 1)) if count > 1 else 0.0
    return [middle + (rank - (count - 1) / 2) * pitch for rank in range(count)]


def _unsorted(order: Sequence[int], places: Sequence[float]) -> list[float]:
    """Return `places`, given by rank, in the order of the requests."""
    found = [0.0] * len(order)
    for rank, index in enumerate(order):
        found[index] = places[rank]
    return found
