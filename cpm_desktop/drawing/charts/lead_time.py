"""Where the time goes: work and waiting, a bar for each phase or lane."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from cpm_desktop.drawing.charts.bars import BarPart, BarRow, Scale, bar_shapes
from cpm_desktop.drawing.charts.chart_labels import ChartWords
from cpm_desktop.drawing.charts.text_layout import sentence_below_title
from cpm_desktop.drawing.charts.ticks import minute_ticks
from cpm_desktop.drawing.shapes import Fill, Shape
from cpm_desktop.drawing.theme import Theme
from cpm_desktop.layout.placement import Size


@dataclass(frozen=True, slots=True)
class Times:
    """The work and the waiting in one phase or lane, in minutes of one case."""

    name: str
    touch: float
    wait: float
    element: str = ""


@dataclass(frozen=True, slots=True)
class LeadTimes:
    """Where the time of one case goes, in the order of the rows."""

    title: str
    rows: tuple[Times, ...]


def lead_time_shapes(chart: LeadTimes, size: Size, theme: Theme, words: ChartWords) -> list[Shape]:
    """Return a bar for each row, work first, then the waiting, which is pale and hatched."""
    longest = max((row.touch + row.wait for row in chart.rows), default=0.0)
    if not longest:
        return sentence_below_title(chart.title, words.no_times, size, theme.ink, theme.secondary)

    scale = Scale(longest, partial(minute_ticks, 0, longest), words.minutes)
    return bar_shapes(chart.title, [_row(row, theme, words) for row in chart.rows], size, theme, scale)


def _row(row: Times, theme: Theme, words: ChartWords) -> BarRow:
    told = [
        sentence.format(time=words.minutes(minutes))
        for sentence, minutes in ((words.work, row.touch), (words.waiting, row.wait))
        if minutes
    ]
    parts = (
        BarPart(row.touch, Fill(theme.flow), theme.flow),
        BarPart(row.wait, Fill(theme.header, theme.hairline), theme.secondary),
    )
    return BarRow(row.name, " + ".join(told) or words.minutes(0), parts, row.element)
