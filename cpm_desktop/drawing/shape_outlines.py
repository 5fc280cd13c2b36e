"""Outlines: every shape except text as lines and cubic curves, the only primitives that PDF and SVG need."""

from __future__ import annotations

from math import hypot

from cpm_desktop.drawing.shapes import Ellipse, PathCommand, PathShape, Polygon, Polyline, Rectangle
from cpm_desktop.model.layout import Box, Point

QUARTER_CIRCLE_CONTROL = 0.5522847498
"""The distance of the control points of a quarter circle from its ends, in radii; the error is 0.03 %."""
QUADRATIC_TO_CUBIC = 2 / 3
"""How far the control points of a cubic curve are towards the control point of the equivalent quadratic curve."""

OutlinedShape = Rectangle | Ellipse | Polygon | Polyline | PathShape
"""The shapes that have an outline."""


def outline(shape: OutlinedShape) -> tuple[PathCommand, ...]:
    """Return the outline of `shape` in absolute coordinates."""
    if isinstance(shape, Rectangle):
        return _rectangle_outline(shape.box, min(shape.radius, shape.box.width / 2, shape.box.height / 2))
    if isinstance(shape, Ellipse):
        return _rounded_rectangle_outline(shape.box, shape.box.width / 2, shape.box.height / 2)
    if isinstance(shape, Polygon):
        return (*_line_commands(shape.points), ("Z",))
    if isinstance(shape, Polyline):
        return _rounded_line_commands(shape.points, shape.radius)
    return shape.commands


def outline_bounds(commands: tuple[PathCommand, ...]) -> Box:
    """Return the rectangle around the corners and control points of an outline."""
    numbers = [number for command in commands for number in command[1:]]
    xs, ys = numbers[::2], numbers[1::2]
    return Box(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))


def _rectangle_outline(box: Box, radius: float) -> tuple[PathCommand, ...]:
    if radius > 0:
        return _rounded_rectangle_outline(box, radius, radius)
    right, bottom = box.x + box.width, box.y + box.height
    corners = Point(box.x, box.y), Point(right, box.y), Point(right, bottom), Point(box.x, bottom)
    return (*_line_commands(corners), ("Z",))


def _rounded_rectangle_outline(box: Box, across: float, down: float) -> tuple[PathCommand, ...]:
    """Return a rectangle whose corners are quarters of an ellipse with the half axes `across` and `down`."""
    left, top, right, bottom = box.x, box.y, box.x + box.width, box.y + box.height
    across_left, down_left = across * (1 - QUARTER_CIRCLE_CONTROL), down * (1 - QUARTER_CIRCLE_CONTROL)
    return (
        ("M", left + across, top),
        ("L", right - across, top),
        ("C", right - across_left, top, right, top + down_left, right, top + down),
        ("L", right, bottom - down),
        ("C", right, bottom - down_left, right - across_left, bottom, right - across, bottom),
        ("L", left + across, bottom),
        ("C", left + across_left, bottom, left, bottom - down_left, left, bottom - down),
        ("L", left, top + down),
        ("C", left, top + down_left, left + across_left, top, left + across, top),
        ("Z",),
    )


def _line_commands(points: tuple[Point, ...]) -> tuple[PathCommand, ...]:
    return (("M", *points[0]), *(("L", *point) for point in points[1:]))


def _rounded_line_commands(points: tuple[Point, ...], radius: float) -> tuple[PathCommand, ...]:
    if radius <= 0:
        return _line_commands(points)
    commands: list[PathCommand] = [("M", *points[0])]
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        start, end = _corner_point(corner, before, radius), _corner_point(corner, after, radius)
        first, second = (
            _interpolated_point(start, corner, QUADRATIC_TO_CUBIC),
            _interpolated_point(end, corner, QUADRATIC_TO_CUBIC),
        )
        commands += [("L", *start), ("C", *first, *second, *end)]
    return (*commands, ("L", *points[-1]))


def _corner_point(corner: Point, other: Point, radius: float) -> Point:
    """Return where a corner of `radius` leaves the segment from `corner` to `other`, at most halfway along it."""
    length = hypot(other.x - corner.x, other.y - corner.y) or 1.0
    return _interpolated_point(corner, other, min(radius, length / 2) / length)


def _interpolated_point(start: Point, end: Point, share: float) -> Point:
    return Point(start.x + (end.x - start.x) * share, start.y + (end.y - start.y) * share)
