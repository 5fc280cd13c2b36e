"""What each phase takes of the customer's time: being active, and being kept on hold."""

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
class Effort:
    """The customer's time in one phase, in minutes of one case."""

    name: str
    active: float
    hold: float
    element: str = ""


@dataclass(frozen=True, slots=True)
class Efforts:
    """What the customer's time goes into, in the order of the rows."""

    title: str
    rows: tuple[Effort, ...]


def effort_shapes(chart: Efforts, size: Size, theme: Theme, words: ChartWords) -> list[Shape]:
    """Return a bar for each row: first what the customer does, then, hatched, the waiting that keeps them there."""
    longest = max((row.active + row.hold for row in chart.rows), default=0.0)
    if not longest:
        return sentence_below_title(chart.title, words.no_effort, size, theme.ink, theme.secondary)

    scale = Scale(longest, partial(minute_ticks, 0, longest), words.minutes)
    return bar_shapes(chart.title, [_row(row, theme, words) for row in chart.rows], size, theme, scale)


def _row(row: Effort, theme: Theme, words: ChartWords) -> BarRow:
    told = [
        sentence.format(time=words.minutes(minutes))
        for sentence, minutes in ((words.active, row.active), (words.hold, row.hold))
        if minutes
    ]
    parts = (
        BarPart(row.active, Fill(theme.boundary), theme.boundary),
        BarPart(row.hold, Fill(theme.customer_lane, theme.boundary), theme.boundary),
    )
    return BarRow(row.name, " + ".join(told) or words.minutes(0), parts, row.element)
