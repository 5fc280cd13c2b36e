"""The value mix chart: bars divided by value class; steps without a class have a segment of their own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import get_args

from cpm_desktop.drawing.charts.chart_labels import ChartLabels
from cpm_desktop.drawing.charts.text_layout import (
    TEXT_SIZE,
    TITLE_HEIGHT,
    WIDTH_TOLERANCE,
    TextStyle,
    empty_chart_shapes,
    line_shapes,
    text_width,
    title_shapes,
)
from cpm_desktop.drawing.shapes import Fill, Layer, Rectangle, Shape, Stroke
from cpm_desktop.drawing.theme import StepStyle, Theme
from cpm_desktop.i18n import comma_list, label_and_value
from cpm_desktop.layout.placement import Size
from cpm_desktop.model.elements import ValueClass
from cpm_desktop.model.layout import Box

BAR_HEIGHT = 22.0
NAME_HEIGHT = 20.0
LABEL_HEIGHT = 20.0
BAR_GAP = 10.0
SYMBOL_SIZE = 9.0
"""Side length of the square before a label, which shows its class if the label is not below its segment."""
LABEL_TEXT_OFFSET = SYMBOL_SIZE + 5
MIN_LABEL_GAP = 14.0
"""The minimum distance between two labels."""


@dataclass(frozen=True, slots=True)
class ValueMixBar:
    """A bar: the minutes in each value class, and those of steps without a class."""

    name: str
    minutes: Mapping[ValueClass, float]
    unjudged_minutes: float = 0.0
    unjudged_steps: int = 0
    """The number of steps without a value class."""

    @property
    def total(self) -> float:
        """Return the minutes of the whole bar."""
        return sum(self.minutes.values()) + self.unjudged_minutes


@dataclass(frozen=True, slots=True)
class ValueMixChart:
    """Bars of full width, each divided by value class."""

    title: str
    bars: tuple[ValueMixBar, ...]


@dataclass(frozen=True, slots=True)
class _SegmentLabel:
    """A segment of a bar, with its start, its length and the label below it."""

    text: str
    tooltip: str
    style: StepStyle
    start: float
    length: float


def value_mix_shapes(chart: ValueMixChart, size: Size, theme: Theme, labels: ChartLabels) -> list[Shape]:
    """Return each bar in full width, with its name above it and the class and share of each segment below it."""
    bars = [bar for bar in chart.bars if bar.total > 0]
    if not bars:
        return empty_chart_shapes(chart.title, labels.empty_value_mix, size, theme.ink, theme.secondary)
    shapes = title_shapes(chart.title, size, theme.ink)
    top = TITLE_HEIGHT
    for bar in bars:
        segment_labels = _segment_labels(bar, size.width, theme, labels)
        heading = label_and_value(bar.name, labels.minutes(bar.total))
        shapes += line_shapes(heading, Box(0, top, size.width, NAME_HEIGHT), TextStyle(theme.ink))
        shapes += [_segment_shape(label, top + NAME_HEIGHT) for label in segment_labels]
        places = _label_boxes(segment_labels, top + NAME_HEIGHT + BAR_HEIGHT, size.width)
        for label, place in zip(segment_labels, places, strict=True):
            shapes += _label_shapes(label, place, theme)
        top = places[-1].y + LABEL_HEIGHT + BAR_GAP
    return shapes


def value_class_fill(style: StepStyle) -> Fill:
    """Return the fill of a value class; the three classes differ even without colour."""
    if style.is_bar_hatched:
        return Fill(style.fill, style.bar)
    return Fill(style.bar)


def _segment_labels(bar: ValueMixBar, width: float, theme: Theme, labels: ChartLabels) -> list[_SegmentLabel]:
    """Return the segments of a bar that is `width` long, from left to right, with their labels."""
    x = 0.0
    segment_labels: list[_SegmentLabel] = []
    for name, style, minutes in _segments(bar, theme, labels):
        share = minutes / bar.total
        text = f"{name} {labels.share(share)}"
        tooltip = label_and_value(comma_list((bar.name, text)), labels.minutes(minutes))
        segment_labels.append(_SegmentLabel(text, tooltip, style, x, share * width))
        x += share * width
    return segment_labels


def _segments(bar: ValueMixBar, theme: Theme, labels: ChartLabels) -> Iterator[tuple[str, StepStyle, float]]:
    """Yield the name, the style and the minutes of each segment of a bar; empty segments are left out."""
    for value in get_args(ValueClass):
        if bar.minutes.get(value, 0.0) > 0:
            yield labels.value_classes[value], _segment_style(theme, value), bar.minutes[value]
    if bar.unjudged_minutes > 0:
        yield labels.unjudged_steps(bar.unjudged_steps), theme.plain_step, bar.unjudged_minutes


def _segment_shape(label: _SegmentLabel, top: float) -> Shape:
    edge = Stroke(label.style.outline, min(1.0, label.length))
    box = Box(label.start, top, label.length, BAR_HEIGHT)
    return Rectangle(box, value_class_fill(label.style), edge, 0, Layer.NODES, "", label.tooltip)


def _segment_style(theme: Theme, value: ValueClass) -> StepStyle:
    """Return the style of a class; necessary work is pale here, because in grey it is as dark as value-adding work."""
    style = theme.value_classes[value]
    return StepStyle(theme.header, theme.header, style.bar) if value == "necessary" else style


def _label_shapes(label: _SegmentLabel, place: Box, theme: Theme) -> list[Shape]:
    sign = Box(place.x, place.y + (LABEL_HEIGHT - SYMBOL_SIZE) / 2, SYMBOL_SIZE, SYMBOL_SIZE)
    box = Box(place.x + LABEL_TEXT_OFFSET, place.y, max(0.0, place.width - LABEL_TEXT_OFFSET), LABEL_HEIGHT)
    return [
        Rectangle(sign, value_class_fill(label.style), Stroke(label.style.outline, 1), 0, Layer.NODES),
        *line_shapes(label.text, box, TextStyle(theme.secondary, TEXT_SIZE, tooltip=label.tooltip)),
    ]


def _label_boxes(labels: Sequence[_SegmentLabel], top: float, width: float) -> list[Box]:
    """Return the box of each label: below its segment, moved aside by its neighbours, or all labels in a column."""
    widths = [LABEL_TEXT_OFFSET + text_width(label.text) + WIDTH_TOLERANCE for label in labels]
    if sum(widths) + MIN_LABEL_GAP * (len(widths) - 1) > width:
        return [
            Box(0, top + number * LABEL_HEIGHT, min(room, width), LABEL_HEIGHT) for number, room in enumerate(widths)
        ]
    starts: list[float] = []
    free = 0.0
    for label, room in zip(labels, widths, strict=True):
        starts.append(max(free, label.start))
        free = starts[-1] + room + MIN_LABEL_GAP
    limit = width
    for number in reversed(range(len(starts))):
        starts[number] = min(starts[number], limit - widths[number])
        limit = starts[number] - MIN_LABEL_GAP
    return [Box(start, top, room, LABEL_HEIGHT) for start, room in zip(starts, widths, strict=True)]
