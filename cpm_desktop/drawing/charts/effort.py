"""The effort chart: the customer's time in each phase, active and on hold."""

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
class EffortRow:
    """The customer's time in one phase, in minutes of one case."""

    name: str
    active_minutes: float
    on_hold_minutes: float
    element: str = ""


@dataclass(frozen=True, slots=True)
class EffortChart:
    """The customer's time by phase, in the order of the rows."""

    title: str
    rows: tuple[EffortRow, ...]


def effort_chart_shapes(chart: EffortChart, size: Size, theme: Theme, labels: ChartLabels) -> list[Shape]:
    """Return a bar for each row: first active time, then, hatched, waiting time that the customer cannot leave."""
    longest = max((row.active_minutes + row.on_hold_minutes for row in chart.rows), default=0.0)
    if not longest:
        return empty_chart_shapes(chart.title, labels.empty_effort, size, theme.ink, theme.secondary)

    scale = ChartScale(longest, partial(minute_ticks, 0, longest), labels.minutes)
    return bar_shapes(chart.title, [_bar_row(row, theme, labels) for row in chart.rows], size, theme, scale)


def _bar_row(row: EffortRow, theme: Theme, labels: ChartLabels) -> BarRow:
    texts = [
        sentence.format(time=labels.minutes(minutes))
        for sentence, minutes in ((labels.active, row.active_minutes), (labels.on_hold, row.on_hold_minutes))
        if minutes
    ]
    parts = (
        BarSegment(row.active_minutes, Fill(theme.customer_boundary), theme.customer_boundary),
        BarSegment(row.on_hold_minutes, Fill(theme.customer_lane, theme.customer_boundary), theme.customer_boundary),
    )
    return BarRow(row.name, " + ".join(texts) or labels.minutes(0), parts, row.element)
