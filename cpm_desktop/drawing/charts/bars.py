"""Rows of bars: a name, a bar of one or several parts, and the figures in words behind it, over one axis."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from cpm_desktop.drawing.charts.text_layout import (
    HEADLINE,
    SCALE,
    SLACK,
    Lettering,
    line_in,
    title_in,
    width_of,
)
from cpm_desktop.drawing.shapes import Fill, Layer, Polyline, Rectangle, Shape, Stroke
from cpm_desktop.drawing.theme import Theme
from cpm_desktop.layout.placement import Size
from cpm_desktop.model.layout import Box, Point

ROW = 24.0
BAR = 13.0
"""Thickness of a bar."""
GAP = 10.0
FOOT = 20.0
"""Room below the rows for what stands at the axis."""
MOST_NAME = 0.34
"""How much of the width names may take at most."""
LEAST_BARS = 0.3
"""How much of what is left the longest bar has at least."""
BEFORE_FIGURES = 8.0
TICK_GAP = 6.0
TICK_ROOM = 74.0
"""So much room along the axis each tick has at least, about."""


@dataclass(frozen=True, slots=True)
class BarPart:
    """A part of a bar: how long it is in units of the axis, and how it looks."""

    length: float
    fill: Fill
    edge: str


@dataclass(frozen=True, slots=True)
class BarRow:
    """A bar with its name before it and its figures behind it."""

    name: str
    figures: str
    parts: tuple[BarPart, ...]
    element: str = ""


@dataclass(frozen=True, slots=True)
class Scale:
    """An axis from 0 on: what it reaches to, its ticks where about so many have room, and what stands at them."""

    most: float
    ticks: Callable[[int], Sequence[float]]
    told: Callable[[float], str]


@dataclass(frozen=True, slots=True)
class _Plan:
    """Where the bars begin, how long a unit of the axis is, and where everything ends."""

    left: float
    unit: float
    right: float


def bar_shapes(title: str, rows: Sequence[BarRow], size: Size, theme: Theme, scale: Scale) -> list[Shape]:
    """Return bars below each other with their axis at the foot, as high as that takes; none passes its end."""
    name = min(max(width_of(row.name) for row in rows), size.width * MOST_NAME)
    plan = _plan(rows, name + GAP, size.width, scale.most)
    foot = HEADLINE + len(rows) * ROW
    shapes = title_in(title, size, theme.ink)
    free = 0.0
    for tick in _ticks(scale, int(scale.most * plan.unit / TICK_ROOM)):
        place = _tick_box(plan.left + tick * plan.unit, foot, scale.told(tick), size)
        if place.x >= free:
            shapes += _tick(plan.left + tick * plan.unit, place, scale.told(tick), theme)
            free = place.x + place.width + TICK_GAP
    for number, row in enumerate(rows):
        shapes += _row(plan, theme, row, HEADLINE + number * ROW)
    axis = (Point(plan.left, foot), Point(plan.left + scale.most * plan.unit, foot))
    return [*shapes, Polyline(axis, Stroke(theme.hairline, 1), 0, Layer.LINES)]


def _plan(rows: Sequence[BarRow], left: float, width: float, most: float) -> _Plan:
    """Return bars as long as leaves room for the figures behind each, but not so short that nothing can be compared."""
    room = max(1.0, width - left)
    units = [(room - GAP - width_of(row.figures)) / length for row in rows if (length := _length(row)) > 0]
    return _Plan(left, max(min([room / most, *units]), LEAST_BARS * room / most), width)


def _ticks(scale: Scale, room: int) -> list[float]:
    """Return the ticks on the axis: as many as there is room for, but one besides 0 at least."""
    found: list[float] = []
    number = max(1, room)
    while len(found) < 2:
        found = [tick for tick in scale.ticks(number) if tick <= scale.most]
        number += 1
    return found


def _length(row: BarRow) -> float:
    return sum(part.length for part in row.parts)


def _tick_box(x: float, foot: float, words: str, size: Size) -> Box:
    """Return where the words of a tick stand: below it, within the width of the chart."""
    width = min(width_of(words, SCALE), size.width)
    return Box(min(max(x - width / 2, 0.0), size.width - width), foot + 4, width + SLACK, FOOT - 4)


def _tick(x: float, place: Box, words: str, theme: Theme) -> list[Shape]:
    """Return a tick of the axis and what stands below it."""
    line = Polyline((Point(x, place.y - 4), Point(x, place.y)), Stroke(theme.secondary, 0.8), 0, Layer.LINES)
    return [line, *line_in(words, place, Lettering(theme.secondary, SCALE))]


def _row(plan: _Plan, theme: Theme, row: BarRow, top: float) -> list[Shape]:
    tooltip = f"{row.name}: {row.figures}"
    look = Lettering(theme.ink, element=row.element, tooltip=tooltip)
    shapes = line_in(row.name, Box(0, top, plan.left - GAP, ROW), look)
    x = plan.left
    for part in row.parts:
        width = part.length * plan.unit
        if width > 0:
            box = Box(x, top + (ROW - BAR) / 2, width, BAR)
            edge = Stroke(part.edge, min(1.0, width))
            shapes.append(Rectangle(box, part.fill, edge, 0, Layer.NODES, row.element, tooltip))
            x += width
    quiet = look._replace(colour=theme.secondary)
    behind = x + BEFORE_FIGURES
    return [*shapes, *line_in(row.figures, Box(behind, top, max(0.0, plan.right - behind), ROW), quiet)]
