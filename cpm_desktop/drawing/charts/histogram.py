"""How a figure spreads over many cases: a histogram with the marks that half and nine in ten of them do not pass."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from cpm_desktop.drawing.charts.chart_labels import ChartWords
from cpm_desktop.drawing.charts.text_layout import (
    HEADLINE,
    SCALE,
    SLACK,
    TEXT,
    Lettering,
    line_in,
    sentence_below_title,
    title_in,
    width_of,
)
from cpm_desktop.drawing.charts.ticks import minute_ticks, ticks
from cpm_desktop.drawing.shapes import Fill, Layer, Polyline, Rectangle, Shape, Stroke
from cpm_desktop.drawing.theme import Theme
from cpm_desktop.layout.placement import Size
from cpm_desktop.model.layout import Box, Point

LEAST_HEIGHT = 150.0
MARK_ROW = 17.0
"""Height of a row with what a mark says; each mark has its own, so that they never meet."""
BESIDE = 6.0
"""Between a line and what it says."""
FOOT = 20.0
TICK_ROOM = 64.0
COUNT_ROOM = 26.0
LEAST_BAR = 1.0
"""Even a single case among thousands is seen."""
ALONE = 0.12
"""How much of the width the only bar takes."""


class HistogramBar(NamedTuple):
    """How many cases there are from `low` to `high` minutes."""

    low: float
    high: float
    cases: int


@dataclass(frozen=True, slots=True)
class Histogram:
    """The spread of a time over the cases, in minutes."""

    title: str
    bars: tuple[HistogramBar, ...]
    half: float
    """Half of the cases take no longer (P50)."""
    nine_in_ten: float
    """Nine of ten cases take no longer (P90)."""
    exact: float | None = None
    """What is expected exactly, where that is known."""


@dataclass(frozen=True, slots=True)
class _Plane:
    """Where minutes and cases are on the picture."""

    left: float
    right: float
    top: float
    foot: float
    first: float
    last: float
    most: float

    def x(self, minutes: float) -> float:
        return self.left + (minutes - self.first) / (self.last - self.first) * (self.right - self.left)

    def y(self, cases: float) -> float:
        return self.foot - cases / self.most * (self.foot - self.top)


def histogram_shapes(chart: Histogram, size: Size, theme: Theme, words: ChartWords) -> list[Shape]:
    """Return the bars over an axis of time, cases at the left, and lines at what half and nine in ten do not pass."""
    total = sum(bar.cases for bar in chart.bars)
    if not total:
        return sentence_below_title(chart.title, words.no_cases, size, theme.ink, theme.secondary)
    marks = _marks(chart, words)
    height = max(size.height, LEAST_HEIGHT)
    top, foot = HEADLINE + MARK_ROW * len(marks) + 4, height - FOOT
    counts = ticks(0, max(bar.cases for bar in chart.bars), max(1, int((foot - top) / COUNT_ROOM)))
    left = max(width_of(words.count(count), SCALE) for count in counts) + 8
    room = max(1, int((size.width - left) / TICK_ROOM))
    times = minute_ticks(*_span(chart), room)
    plane = _Plane(left, max(left + 1, size.width - 1), top, foot, times[0], times[-1], counts[-1])
    return [
        *title_in(chart.title, size, theme.ink),
        *(shape for count in counts for shape in _count_tick(plane, theme, count, words)),
        *(shape for bar in chart.bars if bar.cases for shape in [_bar(plane, theme, bar, total, words)]),
        *(shape for time in times for shape in _time_tick(plane, theme, time, words)),
        *_mark_shapes(plane, theme, marks),
    ]


def _span(chart: Histogram) -> tuple[float, float]:
    """Return the least and the most minutes; from nothing on unless all cases take much longer."""
    least, most = chart.bars[0].low, chart.bars[-1].high
    if chart.exact is not None:
        least, most = min(least, chart.exact), max(most, chart.exact)
    if least == most:
        return (0.0, 2 * most) if most else (0.0, 1.0)
    return (0.0 if least < (most - least) else least), most


def _marks(chart: Histogram, words: ChartWords) -> list[tuple[float, str]]:
    """Return what is marked, from left to right."""
    found = [
        (chart.half, words.half.format(time=words.minutes(chart.half))),
        (chart.nine_in_ten, words.nine_in_ten.format(time=words.minutes(chart.nine_in_ten))),
    ]
    if chart.exact is not None:
        found.append((chart.exact, words.exact.format(time=words.minutes(chart.exact))))
    return sorted(found)


def _bar(plane: _Plane, theme: Theme, bar: HistogramBar, total: int, words: ChartWords) -> Shape:
    x, right = plane.x(bar.low), plane.x(bar.high)
    if bar.low == bar.high:
        half = (plane.right - plane.left) * ALONE / 2
        x, right = x - half, x + half
    pattern = words.cases if bar.low < bar.high else words.same_cases
    tooltip = pattern.format(
        first=words.minutes(bar.low),
        last=words.minutes(bar.high),
        count=words.count(bar.cases),
        all=words.count(total),
    )
    height = max(LEAST_BAR, plane.foot - plane.y(bar.cases))
    box = Box(x, plane.foot - height, right - x, height)
    return Rectangle(
        box, Fill(theme.boundary), Stroke(theme.paper, min(0.8, box.width / 4)), 0, Layer.NODES, "", tooltip
    )


def _count_tick(plane: _Plane, theme: Theme, count: float, words: ChartWords) -> list[Shape]:
    y = plane.y(count)
    line = Polyline((Point(plane.left, y), Point(plane.right, y)), Stroke(theme.hairline, 0.8), 0, Layer.GRID)
    box = Box(0, y - 7, plane.left - 6, 14)
    return [line, *line_in(words.count(count), box, Lettering(theme.secondary, SCALE), "right")]


def _time_tick(plane: _Plane, theme: Theme, time: float, words: ChartWords) -> list[Shape]:
    x, told = plane.x(time), words.minutes(time)
    width = min(width_of(told, SCALE), plane.right)
    start = min(max(x - width / 2, 0.0), plane.right - width)
    line = Polyline((Point(x, plane.foot), Point(x, plane.foot + 4)), Stroke(theme.secondary, 0.8), 0, Layer.LINES)
    return [
        line,
        *line_in(told, Box(start, plane.foot + 4, width + SLACK, FOOT - 4), Lettering(theme.secondary, SCALE)),
    ]


def _mark_shapes(plane: _Plane, theme: Theme, marks: Sequence[tuple[float, str]]) -> list[Shape]:
    """Return the marks, given from left to right, in rows such that no line runs through what another says.

    What stands left of its line comes first, from the right on; then what stands right of its line, from the left on.
    """
    before: list[tuple[float, str]] = []
    behind: list[tuple[float, str]] = []
    limit = plane.right
    for minutes, told in reversed(marks):
        x = plane.x(minutes)
        if x + BESIDE + width_of(told) <= limit or (not before and x < plane.right - x):
            behind.insert(0, (minutes, told))
        else:
            before.append((minutes, told))
            limit = x
    shapes: list[Shape] = []
    for row, (minutes, told) in enumerate((*before, *behind)):
        shapes += _mark(plane, theme, row, minutes, told, is_before=row < len(before))
    return shapes


def _mark(plane: _Plane, theme: Theme, row: int, minutes: float, told: str, *, is_before: bool) -> list[Shape]:
    """Return a line with what it says in its own row above the bars."""
    x, top = plane.x(minutes), HEADLINE + row * MARK_ROW
    line = Polyline((Point(x, top + 2), Point(x, plane.foot)), Stroke(theme.ink, 1.3, (4, 3)), 0, Layer.MARKS)
    look = Lettering(theme.ink, TEXT, tooltip=told)
    if is_before:
        return [line, *line_in(told, Box(0, top, max(0.0, x - BESIDE), MARK_ROW), look, "right")]
    return [line, *line_in(told, Box(x + BESIDE, top, max(0.0, plane.right - x - BESIDE), MARK_ROW), look)]
