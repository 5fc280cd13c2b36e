"""What work is worth to the customer: bars of which each part is a value class."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import get_args

from cpm_desktop.drawing.charts.chart_labels import ChartWords
from cpm_desktop.drawing.charts.text_layout import (
    HEADLINE,
    SLACK,
    TEXT,
    Lettering,
    line_in,
    sentence_below_title,
    title_in,
    width_of,
)
from cpm_desktop.drawing.shapes import Fill, Layer, Rectangle, Shape, Stroke
from cpm_desktop.drawing.theme import StepLook, Theme
from cpm_desktop.layout.placement import Size
from cpm_desktop.model.elements import ValueClass
from cpm_desktop.model.layout import Box

BAR = 22.0
NAME = 20.0
LABELS = 20.0
BELOW = 10.0
SIGN = 9.0
"""Side of the square before a label: what it belongs to where it has no room below its part."""
BEFORE_WORDS = SIGN + 5
SPACE = 14.0
"""Between two labels, at least."""


@dataclass(frozen=True, slots=True)
class ValueBar:
    """How many minutes of something go into which value class."""

    name: str
    minutes: Mapping[ValueClass, float]


@dataclass(frozen=True, slots=True)
class ValueMix:
    """Bars that each show all of something, divided by value class."""

    title: str
    bars: tuple[ValueBar, ...]


@dataclass(frozen=True, slots=True)
class _Label:
    """A part of a bar, from where on and how long it is, and what stands below it."""

    words: str
    tooltip: str
    look: StepLook
    start: float
    long: float


def value_shapes(chart: ValueMix, size: Size, theme: Theme, words: ChartWords) -> list[Shape]:
    """Return each bar in full width, its name above, and below each part what it is and its share."""
    bars = [bar for bar in chart.bars if sum(bar.minutes.values()) > 0]
    if not bars:
        return sentence_below_title(chart.title, words.no_value, size, theme.ink, theme.secondary)
    shapes = title_in(chart.title, size, theme.ink)
    top = HEADLINE
    for bar in bars:
        labels = _labels(bar, size.width, theme, words)
        named = f"{bar.name}: {words.minutes(sum(bar.minutes.values()))}"
        shapes += line_in(named, Box(0, top, size.width, NAME), Lettering(theme.ink))
        shapes += [_part(label, top + NAME) for label in labels]
        places = _places(labels, top + NAME + BAR, size.width)
        for label, place in zip(labels, places, strict=True):
            shapes += _label_shapes(label, place, theme)
        top = places[-1].y + LABELS + BELOW
    return shapes


def part_fill(look: StepLook) -> Fill:
    """Return how a part of a value class is filled, so that the three are told apart without colour."""
    if look.hatched:
        return Fill(look.fill, look.bar)
    return Fill(look.bar)


def _labels(bar: ValueBar, width: float, theme: Theme, words: ChartWords) -> list[_Label]:
    """Return the parts of a bar that is `width` long, from left to right, with what stands below them."""
    total, x = sum(bar.minutes.values()), 0.0
    labels: list[_Label] = []
    for value in get_args(ValueClass):
        minutes = bar.minutes.get(value, 0.0)
        if minutes > 0:
            told = f"{words.values[value]} {words.share(minutes / total)}"
            tooltip = f"{bar.name}, {told}: {words.minutes(minutes)}"
            labels.append(_Label(told, tooltip, _look(theme, value), x, minutes / total * width))
            x += minutes / total * width
    return labels


def _part(label: _Label, top: float) -> Shape:
    edge = Stroke(label.look.outline, min(1.0, label.long))
    box = Box(label.start, top, label.long, BAR)
    return Rectangle(box, part_fill(label.look), edge, 0, Layer.NODES, "", label.tooltip)


def _look(theme: Theme, value: ValueClass) -> StepLook:
    """Return the look of a class; what is necessary is pale here, for in grey it is as dark as what adds value."""
    look = theme.values[value]
    return StepLook(theme.header, theme.header, look.bar) if value == "necessary" else look


def _label_shapes(label: _Label, place: Box, theme: Theme) -> list[Shape]:
    sign = Box(place.x, place.y + (LABELS - SIGN) / 2, SIGN, SIGN)
    box = Box(place.x + BEFORE_WORDS, place.y, max(0.0, place.width - BEFORE_WORDS), LABELS)
    return [
        Rectangle(sign, part_fill(label.look), Stroke(label.look.outline, 1), 0, Layer.NODES),
        *line_in(label.words, box, Lettering(theme.secondary, TEXT, tooltip=label.tooltip)),
    ]


def _places(labels: Sequence[_Label], top: float, width: float) -> list[Box]:
    """Return where each label stands: below its part, or pushed aside by its neighbours, or all below each other."""
    rooms = [BEFORE_WORDS + width_of(label.words) + SLACK for label in labels]
    if sum(rooms) + SPACE * (len(rooms) - 1) > width:
        return [Box(0, top + number * LABELS, min(room, width), LABELS) for number, room in enumerate(rooms)]
    starts: list[float] = []
    free = 0.0
    for label, room in zip(labels, rooms, strict=True):
        starts.append(max(free, label.start))
        free = starts[-1] + room + SPACE
    limit = width
    for number in reversed(range(len(starts))):
        starts[number] = min(starts[number], limit - rooms[number])
        limit = starts[number] - SPACE
    return [Box(start, top, room, LABELS) for start, room in zip(starts, rooms, strict=True)]
