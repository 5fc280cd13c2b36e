"""Bounding rectangles of shapes."""

from __future__ import annotations

from collections.abc import Iterable

from cpm_desktop.drawing.shapes import Ellipse, Polygon, Polyline, Rectangle, Shape, TextRun
from cpm_desktop.drawing.text.font_metrics import font_metrics
from cpm_desktop.model.layout import Box


def shape_bounds(shape: Shape) -> Box:
    """Return a rectangle that contains a shape, without its stroke."""
    if isinstance(shape, Rectangle | Ellipse):
        return shape.box
    if isinstance(shape, TextRun):
        heights = font_metrics(shape.line.size, shape.line.weight)
        height = heights.ascent + heights.descent
        return Box(shape.origin.x, shape.origin.y - heights.ascent, shape.line.width, height)
    if isinstance(shape, Polygon | Polyline):
        return _bounds_of_points([(point.x, point.y) for point in shape.points])
    return _bounds_of_points([pair for command in shape.commands for pair in _coordinate_pairs(command[1:])])


def bounding_box(boxes: Iterable[Box]) -> Box:
    """Return the smallest rectangle that contains all `boxes`, which must not be empty."""
    known = list(boxes)
    x, y = min(box.x for box in known), min(box.y for box in known)
    right, bottom = max(box.x + box.width for box in known), max(box.y + box.height for box in known)
    return Box(x, y, right - x, bottom - y)


def with_margin(box: Box, margin: float) -> Box:
    """Return `box` with `margin` around it."""
    return Box(box.x - margin, box.y - margin, box.width + 2 * margin, box.height + 2 * margin)


def _coordinate_pairs(numbers: tuple[float, ...]) -> list[tuple[float, float]]:
    return list(zip(numbers[::2], numbers[1::2], strict=True))


def _bounds_of_points(points: list[tuple[float, float]]) -> Box:
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return Box(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))
