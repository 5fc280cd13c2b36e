"""Placement of flow labels: beside the line, near its source, clear of marks and lines."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple, TypeAlias

from cpm_desktop.drawing.polylines import Segment, segments
from cpm_desktop.drawing.spatial_grid import boxes_overlap
from cpm_desktop.layout.placement import Route, Size
from cpm_desktop.model.layout import Box, Point

SEGMENT_START_GAP = 8.0
"""The distance from the start of a segment to the label."""
LINE_GAP = 4.0
"""The distance from the line to the label."""
MARK_GAP = 14.0
"""The distance from the line to the label if a mark is on the line."""
_CROSSED_COST = 8.0
_BLOCKED_COST, _COVERED_COST, _CRAMPED_COST, _FURTHER_COST, _PAST_MARK_COST, _OTHER_SIDE_COST = (
    20.0,
    10.0,
    4.0,
    1.0,
    0.7,
    0.5,
)

IsFree: TypeAlias = Callable[[float, float, float, float], bool]
"""Returns whether no box overlaps an area, given as left, top, right and bottom."""


class _LabelCandidate(NamedTuple):
    cost: float
    centre: Point


def best_label_centre(
    route: Route, size: Size, occupied: Sequence[Box], other_flows: Sequence[Box], is_free: IsFree
) -> Point:
    """Return the centre of a label of `size`: the cheapest position that covers nothing.

    It covers none of `occupied`, none of the segments in `other_flows`, and no box, as `is_free` reports.
    """
    candidates = [
        candidate
        for number, segment in enumerate(segments(route))
        for candidate in _candidates_beside(segment, size, number * _FURTHER_COST)
    ]

    def covering_cost(candidate: _LabelCandidate) -> float:
        """Return the cost of everything that a label here covers."""
        x, y = candidate.centre
        area = Box(x - size.width / 2, y - size.height / 2, size.width, size.height)
        crossed = _CROSSED_COST * any(boxes_overlap(area, segment) for segment in other_flows)
        covered = _COVERED_COST * sum(boxes_overlap(area, box) for box in occupied)
        blocked = 0.0 if is_free(area.x, area.y, area.x + area.width, area.y + area.height) else _BLOCKED_COST
        return crossed + covered + blocked

    best, least = candidates[0].centre, float("inf")
    for candidate in sorted(candidates, key=lambda candidate: candidate.cost):
        if candidate.cost >= least:
            break  # all further candidates cost at least as much, even if they cover nothing
        cost = candidate.cost + covering_cost(candidate)
        if cost < least:
            best, least = candidate.centre, cost
    return best


def _candidates_beside(segment: Segment, size: Size, cost: float) -> Iterator[_LabelCandidate]:
    start, end = segment
    if start.y == end.y:
        cramped_cost = _CRAMPED_COST if abs(end.x - start.x) < size.width + 2 * SEGMENT_START_GAP else 0.0
        up, down = start.y - size.height / 2 - LINE_GAP / 2, start.y + size.height / 2 + LINE_GAP
        inset = (SEGMENT_START_GAP + size.width / 2) * (1 if end.x > start.x else -1)
        middle = (start.x + end.x) / 2
        xs = (middle,) if cramped_cost else (start.x + inset, middle, end.x - inset)
        for order, x in enumerate(xs):
            yield _LabelCandidate(cost + cramped_cost + order * _FURTHER_COST, Point(x, up))
            yield _LabelCandidate(cost + cramped_cost + order * _FURTHER_COST + _OTHER_SIDE_COST, Point(x, down))
    else:
        cramped_cost = _CRAMPED_COST if abs(end.y - start.y) < size.height + SEGMENT_START_GAP else 0.0
        half = size.width / 2
        inset = (SEGMENT_START_GAP + size.height / 2) * (1 if end.y > start.y else -1)
        for order, y in enumerate((start.y + inset, (start.y + end.y) / 2, end.y - inset)):
            for extra, beside in ((0.0, LINE_GAP + 1), (_PAST_MARK_COST, MARK_GAP)):
                spent = cost + cramped_cost + order * _FURTHER_COST + extra
                yield _LabelCandidate(spent, Point(start.x + half + beside, y))
                yield _LabelCandidate(spent + _OTHER_SIDE_COST, Point(start.x - half - beside, y))
