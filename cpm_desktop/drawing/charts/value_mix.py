"""What work is worth to the customer: bars of which each part is a value class."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import get_args

from cpm_desktop.drawing.charts.lettering import (
    HEADLINE,
    TEXT,
    Lettering,
    line_in,
    sentence_below_title,
    title_in,
    width_of,
)
from cpm_desktop.drawing.charts.words import ENGLISH, ChartWords
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
    """What stands below a part of a bar."""

    words: str
    tooltip: str
    look: StepLook
    wanted: float
    width: float


def value_shapes(chart: ValueMix, size: Size, theme: Theme, words: ChartWords = ENGLISH) -> list[Shape]:
    """Return each bar in full width, its name above, and below each part what it is and its share."""
    bars = [bar for bar in chart.bars if sum(bar.minutes.values()) > 0]
    if not bars:
        return sentence_below_title(chart.title, words.no_value, size, theme.ink, theme.secondary)
    shapes = title_in(chart.title, size, theme.ink)
    for number, bar in enumerate(bars):
        top = HEADLINE + number * (NAME + BAR + LABELS + BELOW)
        total = words.minutes(sum(bar.minutes.values()))
        named = f"{bar.name}: {total}"
        shapes += line_in(named, Box(0, top, size.width, NAME), Lettering(theme.ink))
        shapes += _bar(bar, top + NAME, size.width, theme, words)
    return shapes


def part_fill(look: StepLook) -> Fill:
    """Return how a part of a value class is filled, so that the three are told apart without colour."""
    if look.hatched:
        return Fill(look.fill, look.bar)
    return Fill(look.bar)


def _bar(bar: ValueBar, top: float, width: float, theme: Theme, words: ChartWords) -> list[Shape]:
    total, x = sum(bar.minutes.values()), 0.0
    shapes: list[Shape] = []
    labels: list[_Label] = []
    for value in get_args(ValueClass):
        minutes = bar.minutes.get(value, 0.0)
        if minutes <= 0:
            continue
        look, long = _look(theme, value), minutes / total * width
        told = f"{words.values[value]} {words.share(minutes / total)}"
        tooltip = f"{bar.name}, {told}: {words.minutes(minutes)}"
        edge = Stroke(look.outline, min(1.0, long))
        shapes.append(Rectangle(Box(x, top, long, BAR), part_fill(look), edge, 0, Layer.NODES, "", tooltip))
        labels.append(_Label(told, tooltip, look, x, SIGN + 5 + width_of(told)))
        x += long
    return [*shapes, *_labels(labels, top + BAR, width, theme)]


def _look(theme: Theme, value: ValueClass) -> StepLook:
    """Return the look of a class; what is necessary is pale here, for in grey it is as dark as what adds value."""
    look = theme.values[value]
    return StepLook(theme.header, theme.header, look.bar) if value == "necessary" else look


def _labels(labels: Sequence[_Label], top: float, width: float, theme: Theme) -> list[Shape]:
    shapes: list[Shape] = []
    for label, (x, room) in zip(labels, _places(labels, width), strict=True):
        sign = Box(x, top + (LABELS - SIGN) / 2, SIGN, SIGN)
        shapes.append(Rectangle(sign, part_fill(label.look), Stroke(label.look.outline, 1), 0, Layer.NODES))
        box = Box(x + SIGN + 5, top, max(0.0, room - SIGN - 5), LABELS)
        shapes += line_in(label.words, box, Lettering(theme.secondary, TEXT, tooltip=label.tooltip))
    return shapes


def _places(labels: Sequence[_Label], width: float) -> list[tuple[float, float]]:
    """Return where each label begins and what room it has: below its part, or pushed aside by its neighbours."""
    spaces = SPACE * (len(labels) - 1)
    share = min(1.0, (width - spaces) / sum(label.width for label in labels))
    rooms = [label.width * share for label in labels]
    starts: list[float] = []
    free = 0.0
    for label, room in zip(labels, rooms, strict=True):
        starts.append(max(free, label.wanted))
        free = starts[-1] + room + SPACE
    limit = width
    for number in reversed(range(len(starts))):
        starts[number] = min(starts[number], limit - rooms[number])
        limit = starts[number] - SPACE
    return list(zip(starts, rooms, strict=True))
