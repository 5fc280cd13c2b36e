"""Where the label of a flow goes: beside its line, near its source, clear of marks and lines."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple, TypeAlias

from cpm_desktop.drawing.polylines import Segment, segments
from cpm_desktop.layout.placement import Route, Size
from cpm_desktop.model.layout import Box, Point

NEAR = 8.0
"""From the start of a stretch to the label."""
BESIDE = 4.0
"""From the line to the label."""
BESIDE_MARK = 14.0
"""From the line to the label where a mark sits on the line."""
_BLOCKED, _COVERED, _CRAMPED, _FURTHER, _PAST_MARK, _OTHER_SIDE = 20.0, 10.0, 4.0, 1.0, 0.7, 0.5

IsFree: TypeAlias = Callable[[float, float, float, float], bool]
"""Tells whether no box meets an area, given as left, top, right and bottom."""


class _Candidate(NamedTuple):
    cost: float
    centre: Point


def label_place(route: Route, size: Size, taken: Sequence[Box], is_free: IsFree) -> Point:
    """Return the centre of a label of `size`: the cheapest place that covers none of `taken` and is free of boxes."""
    candidates = [
        candidate
        for number, stretch in enumerate(segments(route))
        for candidate in _beside(stretch, size, number * _FURTHER)
    ]

    def cost(candidate: _Candidate) -> float:
        x, y = candidate.centre
        area = Box(x - size.width / 2, y - size.height / 2, size.width, size.height)
        blocked = 0.0 if is_free(area.x, area.y, area.x + area.width, area.y + area.height) else _BLOCKED
        return candidate.cost + blocked + _COVERED * sum(_meet(area, box) for box in taken)

    return min(candidates, key=cost).centre


def _beside(stretch: Segment, size: Size, cost: float) -> Iterator[_Candidate]:
    start, end = stretch
    if start.y == end.y:
        cramped = _CRAMPED if abs(end.x - start.x) < size.width + 2 * NEAR else 0.0
        up, down = start.y - size.height / 2 - BESIDE / 2, start.y + size.height / 2 + BESIDE
        near = start.x + (NEAR + size.width / 2) * (1 if end.x > start.x else -1)
        xs = ((start.x + end.x) / 2,) if cramped else (near, (start.x + end.x) / 2)
        for order, x in enumerate(xs):
            yield _Candidate(cost + cramped + order * _FURTHER, Point(x, up))
            yield _Candidate(cost + cramped + order * _FURTHER + _OTHER_SIDE, Point(x, down))
    else:
        cramped = _CRAMPED if abs(end.y - start.y) < size.height + NEAR else 0.0
        half = size.width / 2
        near = start.y + (NEAR + size.height / 2) * (1 if end.y > start.y else -1)
        for order, y in enumerate((near, (start.y + end.y) / 2)):
            for extra, beside in ((0.0, BESIDE + 1), (_PAST_MARK, BESIDE_MARK)):
                spent = cost + cramped + order * _FURTHER + extra
                yield _Candidate(spent, Point(start.x + half + beside, y))
                yield _Candidate(spent + _OTHER_SIDE, Point(start.x - half - beside, y))


def _meet(one: Box, other: Box) -> bool:
    across = one.x < other.x + other.width and other.x < one.x + one.width
    return across and one.y < other.y + other.height and other.y < one.y + one.height
