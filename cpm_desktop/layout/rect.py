"""Plain geometry of upright areas: all that layout and routing know about boxes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from cpm_desktop.model.layout import LIMIT, Box, Point


class Area(NamedTuple):
    """An upright area by its edges; y grows downwards."""

    left: float
    top: float
    right: float
    bottom: float


def area_of(box: Box) -> Area:
    """Return the area that `box` covers."""
    x, y, width, height = box
    return Area(x, y, round(x + width, 2), round(y + height, 2))


def within_limits(box: Box) -> Box:
    """Return `box`, drawn back to where the file can hold it."""
    x, y, width, height = box
    return Box(max(-LIMIT, min(x, LIMIT)), max(-LIMIT, min(y, LIMIT)), min(width, LIMIT), min(height, LIMIT))


def centre(box: Box) -> Point:
    """Return the middle of `box`."""
    return Point(round(box.x + box.width / 2, 2), round(box.y + box.height / 2, 2))


def overlapping(one: Area, other: Area) -> bool:
    """Return whether the insides of two areas meet; areas that only touch do not overlap."""
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def inflated(area: Area, margin: float) -> Area:
    """Return `area` with `margin` added on every side."""
    left, top, right, bottom = area
    return Area(left - margin, top - margin, right + margin, bottom + margin)


def bounds(areas: Iterable[Area]) -> Area:
    """Return the smallest area that holds all of `areas`, of which there is at least one."""
    lefts, tops, rights, bottoms = zip(*areas, strict=True)
    return Area(min(lefts), min(tops), max(rights), max(bottoms))
