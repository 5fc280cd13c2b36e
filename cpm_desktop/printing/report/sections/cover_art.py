"""The cover art: a small process without text, drawn with the symbols of the diagrams."""

from __future__ import annotations

from cpm_desktop.drawing.elements.annotations import mark_symbol
from cpm_desktop.drawing.node_sizes import VALUE_BAR_WIDTH
from cpm_desktop.drawing.shapes import Ellipse, Fill, Layer, Polygon, Polyline, Rectangle, Shape, Stroke
from cpm_desktop.model.elements import AnnotationKind, ValueClass
from cpm_desktop.model.layout import Box, Point
from cpm_desktop.printing.report.style import THEME

WIDTH = 600.0
"""The width of the picture in its own units."""
LANE_HEIGHT = 84.0
ART_ASPECT_RATIO = 3 * LANE_HEIGHT / WIDTH
"""The height of the picture, three lanes, relative to its width."""
STEP_SIZE = 64.0, 34.0
STEPS: tuple[tuple[float, float, ValueClass], ...] = (
    (96, 0, "value_adding"),
    (206, 1, "necessary"),
    (206, 0, "waste"),
    (316, 2, "necessary"),
    (316, 0, "value_adding"),
    (426, 1, "value_adding"),
    (426, 2, "necessary"),
    (520, 0, "value_adding"),
)
"""The horizontal centre of each step, its lane, and its value to the customer."""
FLOWS: tuple[tuple[tuple[float, float], ...], ...] = (
    ((48, 0), (64, 0)),
    ((128, 0), (174, 0)),
    ((206, 0.2), (206, 0.8)),
    ((238, 1), (261, 1), (261, 2), (284, 2)),
    ((316, 1.8), (316, 0.2)),
    ((348, 0), (426, 0), (426, 0.8)),
    ((426, 1.2), (426, 1.8)),
    ((458, 2), (520, 2), (520, 0.2)),
)
"""The corners of each flow: x in units, y in lanes from the centre of the first lane."""
MARKS: tuple[tuple[float, float, AnnotationKind], ...] = (
    (238, -0.2, "pain_point"),
    (458, 0.8, "opportunity"),
    (552, -0.2, "moment_of_truth"),
)


def cover_art_shapes(corner: Point, width: float) -> list[Shape]:
    """Return the picture with its top left at `corner`, `width` points wide."""
    scale = width / WIDTH

    def at(x: float, lane: float) -> Point:
        return Point(corner.x + x * scale, corner.y + (lane + 0.5) * LANE_HEIGHT * scale)

    shapes: list[Shape] = [*_lanes(corner, width, LANE_HEIGHT * scale)]
    for flow in FLOWS:
        shapes += _flow([at(*point) for point in flow], scale)
    for x, lane, value in STEPS:
        shapes += _step(at(x, lane), value, scale)
    start = at(40, 0)
    shapes.append(Ellipse(Box(start.x - 7, start.y - 7, 14, 14), Fill(THEME.node), Stroke(THEME.flow, 1.2)))
    for x, lane, kind in MARKS:
        shapes += mark_symbol(kind, at(x, lane), THEME.annotations[kind], THEME.paper)
    handoff = at(261, 1.5)
    shapes.append(Ellipse(Box(handoff.x - 7, handoff.y - 7, 14, 14), Fill(THEME.handoff), None, Layer.MARKS))
    return shapes


def _lanes(corner: Point, width: float, height: float) -> list[Shape]:
    shapes: list[Shape] = []
    for index, ground in enumerate((THEME.customer_lane, *THEME.lanes)):
        top = corner.y + index * height
        line = (Point(corner.x, top + height), Point(corner.x + width, top + height))
        stroke = Stroke(THEME.customer_boundary, 1.2, (7, 4)) if index == 0 else Stroke(THEME.hairline, 0.6)
        shapes += [
            Rectangle(Box(corner.x, top, width, height), Fill(ground), None, 0, Layer.BACKGROUND),
            Polyline(line, stroke, 0, Layer.LINES),
        ]
    return shapes


def _step(centre: Point, value: ValueClass, scale: float) -> list[Shape]:
    colours = THEME.value_classes[value]
    ink = colours.bar or colours.outline
    width, height = STEP_SIZE[0] * scale, STEP_SIZE[1] * scale
    box = Box(centre.x - width / 2, centre.y - height / 2, width, height)
    bar = Box(box.x, box.y, VALUE_BAR_WIDTH, height)
    return [
        Rectangle(box, Fill(colours.fill), None, 4),
        Rectangle(bar, Fill(colours.fill, ink) if colours.is_bar_hatched else Fill(ink), None, 2),
        Rectangle(box, None, Stroke(colours.outline, 1), 4),
    ]


def _flow(points: list[Point], scale: float) -> list[Shape]:
    """Return a line with an arrow; it is blue if it crosses the customer boundary."""
    before, tip = points[-2], points[-1]
    length, half = 6 * scale, 2.6 * scale
    down = _direction(before.y, tip.y)
    across = 0.0 if down else _direction(before.x, tip.x)
    base = Point(tip.x - across * length, tip.y - down * length)
    sides = [Point(base.x + down * side * half, base.y + across * side * half) for side in (-1.0, 1.0)]
    colour = THEME.customer_boundary if abs(points[0].y - tip.y) > LANE_HEIGHT * scale / 3 else THEME.flow
    return [
        Polyline((*points[:-1], base), Stroke(colour, 1.2), 4),
        Polygon((tip, *sides), Fill(colour), None, Layer.FLOWS),
    ]


def _direction(start: float, end: float) -> float:
    return float((end > start) - (end < start))
