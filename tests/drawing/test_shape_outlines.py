"""Outlines stay within their shapes and round corners if requested."""

from __future__ import annotations

from itertools import pairwise
from math import hypot, pi

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpm_desktop.drawing.shape_outlines import outline
from cpm_desktop.drawing.shapes import Ellipse, PathCommand, Polygon, Polyline, Rectangle, Stroke
from cpm_desktop.model.layout import Box, Point

LENGTHS = st.floats(1, 500)
BOXES = st.builds(Box, st.floats(-500, 500), st.floats(-500, 500), LENGTHS, LENGTHS)
POINTS = st.builds(Point, st.floats(-500, 500), st.floats(-500, 500))


def outline_points(commands: tuple[PathCommand, ...], steps: int = 20) -> list[Point]:
    """Return points along an outline."""
    points: list[Point] = []
    for command in commands:
        if command[0] in {"M", "L"}:
            points.append(Point(*command[1:]))
        elif command[0] == "C":
            x0, y0 = points[-1]
            x1, y1, x2, y2, x3, y3 = command[1:]
            for number in range(1, steps + 1):
                t = number / steps
                a, b, c, d = (1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3
                points.append(Point(a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3))
    return points


@given(BOXES, st.floats(0, 900))
def test_rectangle_outline_fills_its_box_at_any_radius(box: Box, radius: float):
    xs, ys = zip(*outline_points(outline(Rectangle(box, radius=radius))), strict=True)
    assert (min(xs), min(ys)) == pytest.approx((box.x, box.y), abs=1e-6)
    assert (max(xs), max(ys)) == pytest.approx((box.x + box.width, box.y + box.height), abs=1e-6)


@given(LENGTHS)
def test_a_circle_is_round(radius: float):
    points = outline_points(outline(Ellipse(Box(-radius, -radius, 2 * radius, 2 * radius))))
    assert all(hypot(*point) == pytest.approx(radius, rel=1e-3) for point in points)


@given(st.lists(POINTS, min_size=2, max_size=6), st.floats(0, 50))
def test_rounded_line_keeps_its_ends_and_cuts_corners_at_most_by_its_radius(points: list[Point], radius: float):
    commands = outline(Polyline(tuple(points), Stroke("#000000", 1), radius))
    samples = outline_points(commands)
    assert samples[0] == pytest.approx(points[0])
    assert samples[-1] == pytest.approx(points[-1])
    for corner in points[1:-1]:
        assert min(hypot(x - corner.x, y - corner.y) for x, y in samples) <= radius + 1e-6


def test_a_sharp_line_goes_through_its_corners():
    corners = (Point(0, 0), Point(10, 0), Point(10, 10))
    assert outline(Polyline(corners, Stroke("#000000", 1))) == (("M", 0, 0), ("L", 10, 0), ("L", 10, 10))


def test_a_polygon_is_closed():
    assert outline(Polygon((Point(0, 0), Point(1, 0), Point(0, 1))))[-1] == ("Z",)


def test_rounded_corner_has_the_length_of_a_quarter_circle():
    commands = outline(Rectangle(Box(0, 0, 20, 20), radius=10))
    points = outline_points(commands, 200)
    length = sum(hypot(b.x - a.x, b.y - a.y) for a, b in pairwise(points))
    assert length == pytest.approx(2 * pi * 10, rel=1e-3)
