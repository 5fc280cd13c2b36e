"""Bar charts: rows with a name, a bar of one or more segments, and a text after it, over one axis."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from cpm_desktop.drawing.charts.text_layout import (
    AXIS_TEXT_SIZE,
    TITLE_HEIGHT,
    WIDTH_TOLERANCE,
    TextStyle,
    line_shapes,
    text_width,
    title_shapes,
)
from cpm_desktop.drawing.shapes import Fill, Layer, Polyline, Rectangle, Shape, Stroke
from cpm_desktop.drawing.theme import Theme
from cpm_desktop.i18n import label_and_value
from cpm_desktop.layout.placement import Size
from cpm_desktop.model.layout import Box, Point

ROW_HEIGHT = 24.0
BAR_THICKNESS = 13.0
"""Thickness of a bar."""
NAME_GAP = 10.0
AXIS_HEIGHT = 20.0
"""Height below the rows for the labels of the axis."""
MAX_NAME_SHARE = 0.34
"""The largest share of the width that names may take."""
MIN_BAR_SHARE = 0.3
"""The smallest share of the remaining width for the longest bar."""
VALUE_TEXT_GAP = 8.0
TICK_GAP = 6.0
MIN_TICK_DISTANCE = 74.0
"""The approximate minimum distance between ticks along the axis."""


@dataclass(frozen=True, slots=True)
class BarSegment:
    """A segment of a bar: its length in units of the axis, and its style."""

    length: float
    fill: Fill
    edge_colour: str


@dataclass(frozen=True, slots=True)
class BarRow:
    """A bar with its name before it and its text after it."""

    name: str
    value_text: str
    segments: tuple[BarSegment, ...]
    element: str = ""


@dataclass(frozen=True, slots=True)
class ChartScale:
    """An axis that starts at 0: its end, a function for about a given number of ticks, and one for their labels."""

    maximum: float
    ticks: Callable[[int], Sequence[float]]
    label: Callable[[float], str]


@dataclass(frozen=True, slots=True)
class _BarLayout:
    """The start of the bars, the length of one unit of the axis, and the right end of the chart."""

    left: float
    unit_length: float
    right: float


def bar_shapes(title: str, rows: Sequence[BarRow], size: Size, theme: Theme, scale: ChartScale) -> list[Shape]:
    """Return rows of bars with the axis below them; the height depends on the rows, and no bar exceeds the axis."""
    name = min(max(text_width(row.name) for row in rows), size.width * MAX_NAME_SHARE)
    layout = _bar_layout(rows, name + NAME_GAP, size.width, scale.maximum)
    foot = TITLE_HEIGHT + len(rows) * ROW_HEIGHT
    shapes = title_shapes(title, size, theme.ink)
    free = 0.0
    for tick in _axis_ticks(scale, int(scale.maximum * layout.unit_length / MIN_TICK_DISTANCE)):
        place = _tick_box(layout.left + tick * layout.unit_length, foot, scale.label(tick), size)
        if place.x >= free:
            shapes += _tick_shapes(layout.left + tick * layout.unit_length, place, scale.label(tick), theme)
            free = place.x + place.width + TICK_GAP
    for number, row in enumerate(rows):
        shapes += _row_shapes(layout, theme, row, TITLE_HEIGHT + number * ROW_HEIGHT)
    axis = (Point(layout.left, foot), Point(layout.left + scale.maximum * layout.unit_length, foot))
    return [*shapes, Polyline(axis, Stroke(theme.hairline, 1), 0, Layer.LINES)]


def _bar_layout(rows: Sequence[BarRow], left: float, width: float, maximum_value: float) -> _BarLayout:
    """Return a layout whose bars leave room for the texts after them but are long enough to be compared."""
    room = max(1.0, width - left)
    units = [
        (room - NAME_GAP - text_width(row.value_text)) / length for row in rows if (length := _row_length(row)) > 0
    ]
    return _BarLayout(left, max(min([room / maximum_value, *units]), MIN_BAR_SHARE * room / maximum_value), width)


def _axis_ticks(scale: ChartScale, count: int) -> list[float]:
    """Return the ticks on the axis: as many as fit, but at least one besides 0."""
    result: list[float] = []
    number = max(1, count)
    while len(result) < 2:
        result = [tick for tick in scale.ticks(number) if tick <= scale.maximum]
        number += 1
    return result


def _row_length(row: BarRow) -> float:
    return sum(part.length for part in row.segments)


def _tick_box(x: float, foot: float, text: str, size: Size) -> Box:
    """Return the box of a tick's label: below the tick, within the width of the chart."""
    width = min(text_width(text, AXIS_TEXT_SIZE), size.width)
    return Box(min(max(x - width / 2, 0.0), size.width - width), foot + 4, width + WIDTH_TOLERANCE, AXIS_HEIGHT - 4)


def _tick_shapes(x: float, place: Box, text: str, theme: Theme) -> list[Shape]:
    """Return a tick of the axis and the label below it."""
    line = Polyline((Point(x, place.y - 4), Point(x, place.y)), Stroke(theme.secondary, 0.8), 0, Layer.LINES)
    return [line, *line_shapes(text, place, TextStyle(theme.secondary, AXIS_TEXT_SIZE))]


def _row_shapes(layout: _BarLayout, theme: Theme, row: BarRow, top: float) -> list[Shape]:
    tooltip = label_and_value(row.name, row.value_text)
    style = TextStyle(theme.ink, element=row.element, tooltip=tooltip)
    shapes = line_shapes(row.name, Box(0, top, layout.left - NAME_GAP, ROW_HEIGHT), style)
    x = layout.left
    for part in row.segments:
        width = part.length * layout.unit_length
        if width > 0:
            box = Box(x, top + (ROW_HEIGHT - BAR_THICKNESS) / 2, width, BAR_THICKNESS)
            edge = Stroke(part.edge_colour, min(1.0, width))
            shapes.append(Rectangle(box, part.fill, edge, 0, Layer.NODES, row.element, tooltip))
            x += width
    secondary_style = style._replace(colour=theme.secondary)
    value_text_left = x + VALUE_TEXT_GAP
    return [
        *shapes,
        *line_shapes(
            row.value_text,
            Box(value_text_left, top, max(0.0, layout.right - value_text_left), ROW_HEIGHT),
            secondary_style,
        ),
    ]
