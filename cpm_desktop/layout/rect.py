"""Geometry of axis-aligned rectangles for layout and routing."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from cpm_desktop.model.layout import MAX_COORDINATE, Box, Point


class Rect(NamedTuple):
    """An axis-aligned rectangle, given by its edges; y grows downwards."""

    left: float
    top: float
    right: float
    bottom: float


def rect_of(box: Box) -> Rect:
    """Return the area that `box` covers."""
    x, y, width, height = box
    return Rect(x, y, round(x + width, 2), round(y + height, 2))


def clamped_to_limits(box: Box) -> Box:
    """Return `box`, limited to the coordinates that the file format allows."""
    x, y, width, height = box
    return Box(
        max(-MAX_COORDINATE, min(x, MAX_COORDINATE)),
        max(-MAX_COORDINATE, min(y, MAX_COORDINATE)),
        min(width, MAX_COORDINATE),
        min(height, MAX_COORDINATE),
    )


def centre(box: Box) -> Point:
    """Return the centre of `box`."""
    return Point(round(box.x + box.width / 2, 2), round(box.y + box.height / 2, 2))


def rects_overlap(one: Rect, other: Rect) -> bool:
    """Return whether the interiors of two areas overlap; areas that only touch do not."""
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def inflated(area: Rect, margin: float) -> Rect:
    """Return `area` with `margin` added on every side."""
    left, top, right, bottom = area
    return Rect(left - margin, top - margin, right + margin, bottom + margin)


def bounding_rect(areas: Iterable[Rect]) -> Rect:
    """Return the smallest area that contains all of `areas`, which must not be empty."""
    lefts, tops, rights, bottoms = zip(*areas, strict=True)
    return Rect(min(lefts), min(tops), max(rights), max(bottoms))
