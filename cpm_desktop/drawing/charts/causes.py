"""What brings about the contacts: the share of them that each cause explains."""

from __future__ import annotations

from dataclasses import dataclass

from cpm_desktop.drawing.charts.bars import BarPart, BarRow, Scale, bar_shapes
from cpm_desktop.drawing.charts.chart_labels import ChartWords
from cpm_desktop.drawing.charts.text_layout import sentence_below_title
from cpm_desktop.drawing.charts.ticks import share_ticks
from cpm_desktop.drawing.shapes import Fill, Shape
from cpm_desktop.drawing.theme import Theme
from cpm_desktop.layout.placement import Size
from cpm_desktop.model.elements import AnnotationKind


@dataclass(frozen=True, slots=True)
class CauseShare:
    """A cause and the share of the contacts that it explains, between 0 and 1."""

    name: str
    share: float
    kind: AnnotationKind
    element: str = ""


@dataclass(frozen=True, slots=True)
class CauseShares:
    """What explains how much; shares overlap where causes lead to the same, so they need not add up to 1."""

    title: str
    rows: tuple[CauseShare, ...]


def cause_shapes(chart: CauseShares, size: Size, theme: Theme, words: ChartWords) -> list[Shape]:
    """Return a bar for each cause over an axis that reaches to all contacts."""
    if not chart.rows:
        return sentence_below_title(chart.title, words.no_causes, size, theme.ink, theme.secondary)

    scale = Scale(1.0, share_ticks, words.share)
    return bar_shapes(chart.title, [_row(row, theme, words) for row in chart.rows], size, theme, scale)


def _row(row: CauseShare, theme: Theme, words: ChartWords) -> BarRow:
    colour = theme.annotations[row.kind]
    return BarRow(row.name, words.share(row.share), (BarPart(min(row.share, 1.0), Fill(colour), colour),), row.element)
