"""Corners of a route, and the ones that it does not need."""

from __future__ import annotations

from collections.abc import Sequence

from cpm_desktop.model.layout import Point


def straightened(points: Sequence[Point]) -> tuple[Point, ...]:
    """Return `points` without those at which a line goes straight on, or that stand twice."""
    kept: list[Point] = []
    for point in points:
        if kept and kept[-1] == point:
            continue
        if len(kept) > 1 and _between(kept[-2], kept[-1], point):
            kept.pop()
        kept.append(point)
    return tuple(kept)


def _between(start: Point, middle: Point, end: Point) -> bool:
    """Return whether a right-angled line from `start` to `end` passes `middle` without turning there."""
    if start.x == middle.x == end.x:
        return (middle.y - start.y) * (end.y - middle.y) > 0
    if start.y == middle.y == end.y:
        return (middle.x - start.x) * (end.x - middle.x) > 0
    return False
