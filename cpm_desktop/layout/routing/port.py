"""Ports: where a flow meets a box, given by the side and the point on that side."""

from __future__ import annotations

from enum import IntEnum
from typing import NamedTuple

from cpm_desktop.layout.rect import Rect
from cpm_desktop.model.layout import Point

PORT_PITCH = (14.0, 48.0)
"""The distance between ports where there is room: on vertical sides, and on horizontal sides, which are longer and
whose flows carry the labels of crossings between lanes."""
CORNER_MARGIN = 8.0
"""The distance of ports from the corners of a box."""


class Interval(NamedTuple):
    """A range along one axis."""

    low: float
    high: float


class Side(IntEnum):
    """A side of a box, in order of preference at equal cost; the upper bit is the axis, the lower bit the direction."""

    RIGHT = 0
    LEFT = 1
    BOTTOM = 2
    TOP = 3

    axis: int
    """The axis along which a flow leaves here: 0 for x, 1 for y."""
    direction: int
    """Whether that coordinate grows (1) or shrinks (−1) when a flow leaves here."""

    def __init__(self, value: int) -> None:
        self.axis, self.direction = value >> 1, 1 - 2 * (value & 1)


class Port(NamedTuple):
    """One end of a flow: a point on the border of a box, and the side of the box that it is on."""

    x: float
    y: float
    side: Side


def port_at_offset(area: Rect, side: Side, offset: float = 0.0) -> Port:
    """Return the port on `side` of `area`, `offset` away from the middle of that side."""
    left, top, right, bottom = area
    if side.axis == 0:
        return Port(right if side is Side.RIGHT else left, round((top + bottom) / 2 + offset, 2), side)
    return Port(round((left + right) / 2 + offset, 2), bottom if side is Side.BOTTOM else top, side)


def port_at(area: Rect, side: Side, position: float) -> Port:
    """Return the port at `position` along `side` of `area`."""
    position = round(position, 2)
    if side.axis == 0:
        return Port(area.right if side is Side.RIGHT else area.left, position, side)
    return Port(position, area.bottom if side is Side.BOTTOM else area.top, side)


def port_range(area: Rect, side: Side, centre_only: bool) -> Interval:
    """Return the part of `side` that may hold ports: only its middle if `centre_only` is set."""
    axis = 1 - side.axis
    low, high = area[axis], area[axis + 2]
    middle = round((low + high) / 2, 2)
    if centre_only or high - low <= 2 * CORNER_MARGIN:
        return Interval(middle, middle)
    return Interval(low + CORNER_MARGIN, high - CORNER_MARGIN)


def port_point(port: Port) -> Point:
    """Return the position of the port."""
    return Point(port.x, port.y)
