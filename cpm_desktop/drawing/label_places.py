"""Where the label of a flow goes: beside its line, near its source, clear of marks and lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from cpm_desktop.drawing.polylines import Segment, segments
from cpm_desktop.layout.placement import Route, Size
from cpm_desktop.model.layout import Box, Point

NEAR = 8.0
"""From the start of a stretch to the label."""
BESIDE = 4.0
"""From the line to the label."""
_COVERED, _CRAMPED, _FURTHER, _OTHER_SIDE = 10.0, 4.0, 1.0, 0.5


class _Candidate(NamedTuple):
    cost: float
    centre: Point


def label_place(route: Route, size: Size, taken: Sequence[Box]) -> Point:
    """Return the centre of a label of `size`: the cheapest place that covers none of `taken`, if there is one."""
    candidates = [
        candidate
        for number, stretch in enumerate(segments(route))
        for candidate in _beside(stretch, size, number * _FURTHER)
    ]
    return min(candidates, key=lambda candidate: candidate.cost + _covered(candidate.centre, size, taken)).centre


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
        right, left = start.x + size.width / 2 + BESIDE + 1, start.x - size.width / 2 - BESIDE - 1
        near = start.y + (NEAR + size.height / 2) * (1 if end.y > start.y else -1)
        for order, y in enumerate((near, (start.y + end.y) / 2)):
            yield _Candidate(cost + cramped + order * _FURTHER, Point(right, y))
            yield _Candidate(cost + cramped + order * _FURTHER + _OTHER_SIDE, Point(left, y))


def _covered(centre: Point, size: Size, taken: Sequence[Box]) -> float:
    left, top = centre.x - size.width / 2, centre.y - size.height / 2
    hit = sum(
        left < box.x + box.width
        and box.x < left + size.width
        and top < box.y + box.height
        and box.y < top + size.height
        for box in taken
    )
    return hit * _COVERED
