"""Where the label of a flow goes: beside its line, near its source, clear of marks and lines."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple, TypeAlias

from cpm_desktop.drawing.polylines import Segment, segments
from cpm_desktop.drawing.spatial_grid import boxes_meet
from cpm_desktop.layout.placement import Route, Size
from cpm_desktop.model.layout import Box, Point

NEAR = 8.0
"""From the start of a stretch to the label."""
BESIDE = 4.0
"""From the line to the label."""
BESIDE_MARK = 14.0
"""From the line to the label where a mark sits on the line."""
_CROSSED = 8.0
_BLOCKED, _COVERED, _CRAMPED, _FURTHER, _PAST_MARK, _OTHER_SIDE = 20.0, 10.0, 4.0, 1.0, 0.7, 0.5

IsFree: TypeAlias = Callable[[float, float, float, float], bool]
"""Tells whether no box meets an area, given as left, top, right and bottom."""


class _Candidate(NamedTuple):
    cost: float
    centre: Point


def label_place(route: Route, size: Size, taken: Sequence[Box], others: Sequence[Box], is_free: IsFree) -> Point:
    """Return the centre of a label of `size`: the cheapest place that covers nothing.

    That is none of `taken`, no stretch of `others`, which are other flows, and no box, as `is_free` tells.
    """
    candidates = [
        candidate
        for number, stretch in enumerate(segments(route))
        for candidate in _beside(stretch, size, number * _FURTHER)
    ]

    def hidden(candidate: _Candidate) -> float:
        """Return what it costs that a label here covers something."""
        x, y = candidate.centre
        area = Box(x - size.width / 2, y - size.height / 2, size.width, size.height)
        crossed = _CROSSED * any(boxes_meet(area, stretch) for stretch in others)
        covered = _COVERED * sum(boxes_meet(area, box) for box in taken)
        blocked = 0.0 if is_free(area.x, area.y, area.x + area.width, area.y + area.height) else _BLOCKED
        return crossed + covered + blocked

    best, least = candidates[0].centre, float("inf")
    for candidate in sorted(candidates, key=lambda candidate: candidate.cost):
        if candidate.cost >= least:
            break  # what comes now costs as much even where it covers nothing
        cost = candidate.cost + hidden(candidate)
        if cost < least:
            best, least = candidate.centre, cost
    return best


def _beside(stretch: Segment, size: Size, cost: float) -> Iterator[_Candidate]:
    start, end = stretch
    if start.y == end.y:
        cramped = _CRAMPED if abs(end.x - start.x) < size.width + 2 * NEAR else 0.0
        up, down = start.y - size.height / 2 - BESIDE / 2, start.y + size.height / 2 + BESIDE
        inset = (NEAR + size.width / 2) * (1 if end.x > start.x else -1)
        middle = (start.x + end.x) / 2
        xs = (middle,) if cramped else (start.x + inset, middle, end.x - inset)
        for order, x in enumerate(xs):
            yield _Candidate(cost + cramped + order * _FURTHER, Point(x, up))
            yield _Candidate(cost + cramped + order * _FURTHER + _OTHER_SIDE, Point(x, down))
    else:
        cramped = _CRAMPED if abs(end.y - start.y) < size.height + NEAR else 0.0
        half = size.width / 2
        inset = (NEAR + size.height / 2) * (1 if end.y > start.y else -1)
        for order, y in enumerate((start.y + inset, (start.y + end.y) / 2, end.y - inset)):
            for extra, beside in ((0.0, BESIDE + 1), (_PAST_MARK, BESIDE_MARK)):
                spent = cost + cramped + order * _FURTHER + extra
                yield _Candidate(spent, Point(start.x + half + beside, y))
                yield _Candidate(spent + _OTHER_SIDE, Point(start.x - half - beside, y))
