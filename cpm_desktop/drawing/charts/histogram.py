"""A histogram of the times of many cases, with marks for the median and the 90th percentile."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from cpm_desktop.drawing.charts.chart_labels import ChartLabels
from cpm_desktop.drawing.charts.text_layout import (
    AXIS_TEXT_SIZE,
    TEXT_SIZE,
    TITLE_HEIGHT,
    WIDTH_TOLERANCE,
    TextStyle,
    empty_chart_shapes,
    line_shapes,
    text_width,
    title_shapes,
)
from cpm_desktop.drawing.charts.ticks import minute_ticks, ticks
from cpm_desktop.drawing.shapes import Fill, Layer, Polyline, Rectangle, Shape, Stroke
from cpm_desktop.drawing.theme import Theme
from cpm_desktop.layout.placement import Size
from cpm_desktop.model.layout import Box, Point

MIN_HEIGHT = 150.0
MARK_ROW_HEIGHT = 17.0
"""Height of the row of a mark's text; each mark has its own row, so that texts never overlap."""
MARK_TEXT_GAP = 6.0
"""The distance between the line of a mark and its text."""
AXIS_HEIGHT = 20.0
MIN_TICK_DISTANCE = 64.0
MIN_COUNT_TICK_DISTANCE = 26.0
MIN_BAR_HEIGHT = 1.0
"""The minimum height of a bar, so that a single case among thousands is visible."""
SINGLE_BAR_SHARE = 0.12
"""The share of the width that a single bar takes."""


class HistogramBar(NamedTuple):
    """The number of cases from `low` to `high` minutes."""

    low: float
    high: float
    cases: int


@dataclass(frozen=True, slots=True)
class HistogramChart:
    """The distribution of a time over the cases, in minutes."""

    title: str
    bars: tuple[HistogramBar, ...]
    median: float
    """The time within which half of the cases finish (P50)."""
    percentile_90: float
    """The time within which 90 % of the cases finish (P90)."""
    exact_mean: float | None = None
    """The exact mean, if it can be calculated."""


@dataclass(frozen=True, slots=True)
class _PlotArea:
    """Maps minutes and cases to coordinates."""

    left: float
    right: float
    top: float
    foot: float
    first_minute: float
    last_minute: float
    max_cases: float

    def x(self, minutes: float) -> float:
        return self.left + (minutes - self.first_minute) / (self.last_minute - self.first_minute) * (
            self.right - self.left
        )

    def y(self, cases: float) -> float:
        return self.foot - cases / self.max_cases * (self.foot - self.top)


def histogram_shapes(chart: HistogramChart, size: Size, theme: Theme, labels: ChartLabels) -> list[Shape]:
    """Return the bars over a time axis, with counts of cases at the left and lines for P50, P90 and the mean."""
    total = sum(bar.cases for bar in chart.bars)
    if not total:
        return empty_chart_shapes(chart.title, labels.empty_histogram, size, theme.ink, theme.secondary)
    marks = _marked_times(chart, labels)
    height = max(size.height, MIN_HEIGHT)
    top, foot = TITLE_HEIGHT + MARK_ROW_HEIGHT * len(marks) + 4, height - AXIS_HEIGHT
    counts = ticks(0, max(bar.cases for bar in chart.bars), max(1, int((foot - top) / MIN_COUNT_TICK_DISTANCE)))
    left = max(text_width(labels.count(count), AXIS_TEXT_SIZE) for count in counts) + 8
    tick_count = max(1, int((size.width - left) / MIN_TICK_DISTANCE))
    times = minute_ticks(*_time_range(chart), tick_count)
    plot_area = _PlotArea(left, max(left + 1, size.width - 1), top, foot, times[0], times[-1], counts[-1])
    return [
        *title_shapes(chart.title, size, theme.ink),
        *(shape for count in counts for shape in _count_tick_shapes(plot_area, theme, count, labels)),
        *(shape for bar in chart.bars if bar.cases for shape in [_bar_shape(plot_area, theme, bar, total, labels)]),
        *(shape for time in times for shape in _time_tick_shapes(plot_area, theme, time, labels)),
        *_mark_shapes(plot_area, theme, marks),
    ]


def _time_range(chart: HistogramChart) -> tuple[float, float]:
    """Return the smallest and largest minutes of the axis, which starts at 0 unless all cases take much longer."""
    least, most = chart.bars[0].low, chart.bars[-1].high
    if chart.exact_mean is not None:
        least, most = min(least, chart.exact_mean), max(most, chart.exact_mean)
    if least == most:
        return (0.0, 2 * most) if most else (0.0, 1.0)
    return (0.0 if least < (most - least) else least), most


def _marked_times(chart: HistogramChart, labels: ChartLabels) -> list[tuple[float, str]]:
    """Return the marked times with their texts, from left to right."""
    found = [
        (chart.median, labels.median.format(time=labels.minutes(chart.median))),
        (chart.percentile_90, labels.percentile_90.format(time=labels.minutes(chart.percentile_90))),
    ]
    if chart.exact_mean is not None:
        found.append((chart.exact_mean, labels.exact_mean.format(time=labels.minutes(chart.exact_mean))))
    return sorted(found)


def _bar_shape(plot_area: _PlotArea, theme: Theme, bar: HistogramBar, total: int, labels: ChartLabels) -> Shape:
    x, right = plot_area.x(bar.low), plot_area.x(bar.high)
    if bar.low == bar.high:
        half = (plot_area.right - plot_area.left) * SINGLE_BAR_SHARE / 2
        x, right = x - half, x + half
    pattern = labels.bin_range if bar.low < bar.high else labels.single_value_bin
    tooltip = pattern.format(
        first=labels.minutes(bar.low),
        last=labels.minutes(bar.high),
        count=labels.count(bar.cases),
        all=labels.count(total),
    )
    height = max(MIN_BAR_HEIGHT, plot_area.foot - plot_area.y(bar.cases))
    box = Box(x, plot_area.foot - height, right - x, height)
    return Rectangle(
        box, Fill(theme.customer_boundary), Stroke(theme.paper, min(0.8, box.width / 4)), 0, Layer.NODES, "", tooltip
    )


def _count_tick_shapes(plot_area: _PlotArea, theme: Theme, count: float, labels: ChartLabels) -> list[Shape]:
    y = plot_area.y(count)
    line = Polyline((Point(plot_area.left, y), Point(plot_area.right, y)), Stroke(theme.hairline, 0.8), 0, Layer.GRID)
    box = Box(0, y - 7, plot_area.left - 6, 14)
    return [line, *line_shapes(labels.count(count), box, TextStyle(theme.secondary, AXIS_TEXT_SIZE), "right")]


def _time_tick_shapes(plot_area: _PlotArea, theme: Theme, time: float, labels: ChartLabels) -> list[Shape]:
    x, text = plot_area.x(time), labels.minutes(time)
    width = min(text_width(text, AXIS_TEXT_SIZE), plot_area.right)
    start = min(max(x - width / 2, 0.0), plot_area.right - width)
    line = Polyline(
        (Point(x, plot_area.foot), Point(x, plot_area.foot + 4)), Stroke(theme.secondary, 0.8), 0, Layer.LINES
    )
    return [
        line,
        *line_shapes(
            text,
            Box(start, plot_area.foot + 4, width + WIDTH_TOLERANCE, AXIS_HEIGHT - 4),
            TextStyle(theme.secondary, AXIS_TEXT_SIZE),
        ),
    ]


def _mark_shapes(plot_area: _PlotArea, theme: Theme, marks: Sequence[tuple[float, str]]) -> list[Shape]:
    """Return the marks, given from left to right, in rows such that no line crosses the text of another mark.

    Texts left of their line come first, from right to left; then texts right of their line, from left to right.
    """
    left_of_line: list[tuple[float, str]] = []
    right_of_line: list[tuple[float, str]] = []
    limit = plot_area.right
    for minutes, text in reversed(marks):
        x = plot_area.x(minutes)
        if x + MARK_TEXT_GAP + text_width(text) <= limit or (not left_of_line and x < plot_area.right - x):
            right_of_line.insert(0, (minutes, text))
        else:
            left_of_line.append((minutes, text))
            limit = x
    shapes: list[Shape] = []
    for row, (minutes, text) in enumerate((*left_of_line, *right_of_line)):
        shapes += _mark_row_shapes(plot_area, theme, row, minutes, text, is_left_of_line=row < len(left_of_line))
    return shapes


def _mark_row_shapes(
    plot_area: _PlotArea, theme: Theme, row: int, minutes: float, text: str, *, is_left_of_line: bool
) -> list[Shape]:
    """Return the line of a mark with its text in its own row above the bars."""
    x, top = plot_area.x(minutes), TITLE_HEIGHT + row * MARK_ROW_HEIGHT
    line = Polyline((Point(x, top + 2), Point(x, plot_area.foot)), Stroke(theme.ink, 1.3, (4, 3)), 0, Layer.MARKS)
    style = TextStyle(theme.ink, TEXT_SIZE, tooltip=text)
    if is_left_of_line:
        return [line, *line_shapes(text, Box(0, top, max(0.0, x - MARK_TEXT_GAP), MARK_ROW_HEIGHT), style, "right")]
    return [
        line,
        *line_shapes(
            text, Box(x + MARK_TEXT_GAP, top, max(0.0, plot_area.right - x - MARK_TEXT_GAP), MARK_ROW_HEIGHT), style
        ),
    ]
