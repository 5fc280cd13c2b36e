"""Rows of bars: a name, a bar of one or several parts, and the figures in words behind it, over one axis."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from cpm_desktop.drawing.charts.lettering import (
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
MOST_FIGURES = 0.38
"""How much of the width names and figures may take at most."""
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
    """What an axis from 0 on reaches to, its ticks, and what stands at them."""

    most: float
    ticks: Sequence[float]
    told: Callable[[float], str]


@dataclass(frozen=True, slots=True)
class _Plan:
    """Where the columns of a chart are, and how long a unit of the axis is."""

    left: float
    room: float
    unit: float
    figures: float


def bar_shapes(
    title: str, rows: Sequence[BarRow], size: Size, theme: Theme, scale_for: Callable[[int], Scale]
) -> list[Shape]:
    """Return bars below each other with their axis at the foot, as high as that takes.

    `scale_for` tells the axis that has about so many ticks; no bar is longer than it.
    """
    name = min(max(width_of(row.name) for row in rows), size.width * MOST_NAME)
    figures = min(max(width_of(row.figures) for row in rows), size.width * MOST_FIGURES)
    left = name + GAP
    room = max(1.0, size.width - left - GAP - figures)
    scale = scale_for(max(1, int(room / TICK_ROOM)))
    plan = _Plan(left, room, room / scale.most, figures)
    foot = HEADLINE + len(rows) * ROW
    shapes = title_in(title, size, theme.ink)
    for tick in scale.ticks:
        if tick <= scale.most:
            shapes += _tick(plan.left + tick * plan.unit, foot, scale.told(tick), size, theme)
    for number, row in enumerate(rows):
        shapes += _row(plan, theme, row, HEADLINE + number * ROW)
    axis = (Point(plan.left, foot), Point(plan.left + plan.room, foot))
    return [*shapes, Polyline(axis, Stroke(theme.hairline, 1), 0, Layer.LINES)]


def _tick(x: float, foot: float, words: str, size: Size, theme: Theme) -> list[Shape]:
    """Return a tick of the axis and what stands below it, within the width of the chart."""
    width = min(width_of(words, SCALE), size.width)
    start = min(max(x - width / 2, 0.0), size.width - width)
    line = Polyline((Point(x, foot), Point(x, foot + 4)), Stroke(theme.secondary, 0.8), 0, Layer.LINES)
    box = Box(start, foot + 4, width + SLACK, FOOT - 4)
    return [line, *line_in(words, box, Lettering(theme.secondary, SCALE))]


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
    return [*shapes, *line_in(row.figures, Box(x + GAP * 0.8, top, plan.figures, ROW), quiet)]
