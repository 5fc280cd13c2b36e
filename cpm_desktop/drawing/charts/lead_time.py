"""The lead time chart: work and waiting, a bar for each phase or lane."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from cpm_desktop.drawing.charts.bars import BarRow, BarSegment, ChartScale, bar_shapes
from cpm_desktop.drawing.charts.chart_labels import ChartLabels
from cpm_desktop.drawing.charts.text_layout import empty_chart_shapes
from cpm_desktop.drawing.charts.ticks import minute_ticks
from cpm_desktop.drawing.shapes import Fill, Shape
from cpm_desktop.drawing.theme import Theme
from cpm_desktop.layout.placement import Size


@dataclass(frozen=True, slots=True)
class LeadTimeRow:
    """The work and the waiting in one phase or lane, in minutes of one case."""

    name: str
    work_minutes: float
    waiting_minutes: float
    element: str = ""


@dataclass(frozen=True, slots=True)
class LeadTimeChart:
    """The lead time of one case by phase or lane, in the order of the rows."""

    title: str
    rows: tuple[LeadTimeRow, ...]


def lead_time_chart_shapes(chart: LeadTimeChart, size: Size, theme: Theme, labels: ChartLabels) -> list[Shape]:
    """Return a bar for each row, work first, then the waiting, which is pale and hatched."""
    longest = max((row.work_minutes + row.waiting_minutes for row in chart.rows), default=0.0)
    if not longest:
        return empty_chart_shapes(chart.title, labels.empty_lead_time, size, theme.ink, theme.secondary)

    scale = ChartScale(longest, partial(minute_ticks, 0, longest), labels.minutes)
    return bar_shapes(chart.title, [_bar_row(row, theme, labels) for row in chart.rows], size, theme, scale)


def _bar_row(row: LeadTimeRow, theme: Theme, labels: ChartLabels) -> BarRow:
    texts = [
        sentence.format(time=labels.minutes(minutes))
        for sentence, minutes in ((labels.work, row.work_minutes), (labels.waiting, row.waiting_minutes))
        if minutes
    ]
    parts = (
        BarSegment(row.work_minutes, Fill(theme.flow), theme.flow),
        BarSegment(row.waiting_minutes, Fill(theme.header, theme.hairline), theme.secondary),
    )
    return BarRow(row.name, " + ".join(texts) or labels.minutes(0), parts, row.element)
