"""The cause chart: the share of contacts that each cause explains."""

from __future__ import annotations

from dataclasses import dataclass

from cpm_desktop.drawing.charts.bars import BarRow, BarSegment, ChartScale, bar_shapes
from cpm_desktop.drawing.charts.chart_labels import ChartLabels
from cpm_desktop.drawing.charts.text_layout import empty_chart_shapes
from cpm_desktop.drawing.charts.ticks import share_ticks
from cpm_desktop.drawing.shapes import Fill, Shape
from cpm_desktop.drawing.theme import Theme
from cpm_desktop.layout.placement import Size
from cpm_desktop.model.elements import AnnotationKind


@dataclass(frozen=True, slots=True)
class CauseRow:
    """A cause and the share of the contacts that it explains, between 0 and 1."""

    name: str
    share: float
    kind: AnnotationKind
    element: str = ""


@dataclass(frozen=True, slots=True)
class CauseChart:
    """The causes and their shares; shares overlap if causes have a common effect, so they need not add up to 1."""

    title: str
    rows: tuple[CauseRow, ...]


def cause_chart_shapes(chart: CauseChart, size: Size, theme: Theme, labels: ChartLabels) -> list[Shape]:
    """Return a bar for each cause over an axis up to 100 % of the contacts."""
    if not chart.rows:
        return empty_chart_shapes(chart.title, labels.empty_causes, size, theme.ink, theme.secondary)

    scale = ChartScale(1.0, share_ticks, labels.share)
    return bar_shapes(chart.title, [_bar_row(row, theme, labels) for row in chart.rows], size, theme, scale)


def _bar_row(row: CauseRow, theme: Theme, labels: ChartLabels) -> BarRow:
    colour = theme.annotations[row.kind]
    return BarRow(
        row.name, labels.share(row.share), (BarSegment(min(row.share, 1.0), Fill(colour), colour),), row.element
    )
