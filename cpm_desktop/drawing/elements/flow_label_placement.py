"""Placement of flow labels: beside the line, near its source, clear of marks, lines and other texts."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

from cpm_desktop.drawing.bounds import with_margin
from cpm_desktop.drawing.polylines import Segment, segment_box, segments
from cpm_desktop.drawing.spatial_grid import boxes_overlap
from cpm_desktop.layout.placement import Route, Size
from cpm_desktop.model.layout import Box, Point

SEGMENT_START_GAP = 8.0
"""The distance from the start of a segment to the label."""
LINE_GAP = 4.0
"""The distance from the line to the label."""
FLOW_MARGIN = 3.0
"""The distance that a label keeps from other flows: half the width of an arrow head, almost."""
MARK_GAP = 14.0
"""The distance from the line to the label if a mark is on the line."""
_BLOCKED_COST, _HIDDEN_COST, _COVERED_COST, _CROSSED_COST = 60.0, 60.0, 14.0, 12.0
"""The costs of covering boxes, another label, a name, mark or line of the background, and a flow."""
_MAX_CROSSED = 3
"""More covered lines than this cost nothing more."""
_AMBIGUOUS_COST = 4.0
"""The cost, for each other flow, of a place beside a stretch that flows share: it is unclear whose label it is."""
_CRAMPED_COST, _FURTHER_COST, _PAST_MARK_COST, _OTHER_SIDE_COST = 4.0, 1.0, 0.7, 0.5
_PLACES_ALONG = ((0.0, 0.0), (0.5, 1.0), (1.0, 2.0), (0.25, 2.2), (0.75, 2.4))
"""The places along a segment, from its start (0) to its end (1), with the cost of each."""
_MORE_PLACES_ALONG = tuple((share / 16, 2.5 + share / 16) for share in range(1, 16) if share % 4)
"""Further places, tried if a label at all the others covers something."""

_Places: TypeAlias = Sequence[tuple[float, float]]
IsFree: TypeAlias = Callable[[float, float, float, float], bool]
"""Returns whether no box overlaps an area, given as left, top, right and bottom."""


class LabelSize(NamedTuple):
    """A possible size of a label, and the cost of preferring it to others."""

    size: Size
    cost: float


@dataclass(frozen=True, slots=True)
class LabelObstacles:
    """What a label avoids covering."""

    labels: Sequence[Box]
    """The labels that are placed already: two labels upon each other are unreadable."""
    occupied: Sequence[Box]
    """Names, marks and lines of the background."""
    other_flows: Sequence[Box]
    """The segments of other flows."""
    is_free: IsFree

    def cost_of(self, area: Box, anchor: Point) -> float:
        """Return the cost of everything that a label with this area, beside the point `anchor` of its line, covers.

        A flow along the same line is not near the label, but it is unclear whose label it is.
        """
        near, at_anchor = with_margin(area, FLOW_MARGIN), with_margin(Box(*anchor, 0, 0), FLOW_MARGIN)
        lines = [line for line in self.other_flows if boxes_overlap(near, line) or boxes_overlap(at_anchor, line)]
        ambiguous = [line for line in lines if boxes_overlap(at_anchor, line)]
        crossed = [line for line in lines if boxes_overlap(area, line) or line not in ambiguous]
        covered = _COVERED_COST * sum(boxes_overlap(area, box) for box in self.occupied)
        hidden = _HIDDEN_COST * sum(boxes_overlap(area, box) for box in self.labels)
        blocked = not self.is_free(area.x, area.y, area.x + area.width, area.y + area.height)
        return (
            _CROSSED_COST * min(len(crossed), _MAX_CROSSED)
            + _AMBIGUOUS_COST * len(ambiguous)
            + covered
            + hidden
            + blocked * _BLOCKED_COST
        )


class LabelPlace(NamedTuple):
    """The centre of a label, and the index of its size."""

    centre: Point
    size_index: int


class _LabelCandidate(NamedTuple):
    cost: float
    centre: Point
    anchor: Point
    """The point of the line beside which the label is."""
    size_index: int


def best_label_place(route: Route, sizes: Sequence[LabelSize], obstacles: LabelObstacles) -> LabelPlace:
    """Return the cheapest place of a label that covers nothing, in one of `sizes`."""
    own_segments = [segment_box(segment, 1) for segment in segments(route)]

    def covering_cost(candidate: _LabelCandidate) -> float:
        area = _area_at(candidate.centre, sizes[candidate.size_index].size)
        crossed = any(boxes_overlap(area, segment) for segment in own_segments)
        return obstacles.cost_of(area, candidate.anchor) + crossed * _CROSSED_COST

    best, least = LabelPlace(route[0], 0), float("inf")
    for places in (_PLACES_ALONG, _MORE_PLACES_ALONG):
        if least < _CROSSED_COST:
            break  # the best place covers nothing
        for candidate in sorted(_candidates(route, sizes, places), key=lambda candidate: candidate.cost):
            if candidate.cost >= least:
                break  # all further candidates cost at least as much, even if they cover nothing
            cost = candidate.cost + covering_cost(candidate)
            if cost < least:
                best, least = LabelPlace(candidate.centre, candidate.size_index), cost
    return best


def _area_at(centre: Point, size: Size) -> Box:
    return Box(centre.x - size.width / 2, centre.y - size.height / 2, size.width, size.height)


def _candidates(route: Route, sizes: Sequence[LabelSize], places: _Places) -> Iterator[_LabelCandidate]:
    for size_index, (size, size_cost) in enumerate(sizes):
        for number, segment in enumerate(segments(route)):
            cost = number * _FURTHER_COST + size_cost
            yield from _candidates_beside(segment, size, size_index, cost, places)


def _candidates_beside(
    segment: Segment, size: Size, size_index: int, cost: float, places: _Places
) -> Iterator[_LabelCandidate]:
    start, end = segment
    if start.y == end.y:
        up, down = start.y - size.height / 2 - LINE_GAP / 2, start.y + size.height / 2 + LINE_GAP
        for x, along in _centres_along(start.x, end.x, size.width, 2 * SEGMENT_START_GAP, places):
            anchor = Point(x, start.y)
            yield _LabelCandidate(cost + along, Point(x, up), anchor, size_index)
            yield _LabelCandidate(cost + along + _OTHER_SIDE_COST, Point(x, down), anchor, size_index)
    else:
        half = size.width / 2
        for y, along in _centres_along(start.y, end.y, size.height, SEGMENT_START_GAP, places):
            anchor = Point(start.x, y)
            for extra, beside in ((0.0, LINE_GAP + 1), (_PAST_MARK_COST, MARK_GAP)):
                spent = cost + along + extra
                yield _LabelCandidate(spent, Point(start.x + half + beside, y), anchor, size_index)
                yield _LabelCandidate(spent + _OTHER_SIDE_COST, Point(start.x - half - beside, y), anchor, size_index)


def _centres_along(
    start: float, end: float, length: float, margin: float, places: _Places
) -> Iterator[tuple[float, float]]:
    """Yield the centres of a label of `length` along a segment, with their costs; only the middle of a short one."""
    if abs(end - start) < length + margin:
        yield (start + end) / 2, _CRAMPED_COST
        return
    inset = (SEGMENT_START_GAP + length / 2) * (1 if end > start else -1)
    first, last = start + inset, end - inset
    for share, cost in places:
        yield first + (last - first) * share, cost
