"""Any chart, drawn: each is a value of its own, and what it looks like depends on nothing else but size and theme."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeAlias

from cpm_desktop.drawing.bounds import shape_bounds
from cpm_desktop.drawing.charts.causes import CauseShares, cause_shapes
from cpm_desktop.drawing.charts.chart_labels import ChartWords
from cpm_desktop.drawing.charts.effort import Efforts, effort_shapes
from cpm_desktop.drawing.charts.emotions import EmotionCurve, emotion_shapes
from cpm_desktop.drawing.charts.heatmap import HeatTable, heat_shapes
from cpm_desktop.drawing.charts.histogram import Histogram, histogram_shapes
from cpm_desktop.drawing.charts.lead_time import LeadTimes, lead_time_shapes
from cpm_desktop.drawing.charts.value_mix import ValueMix, value_shapes
from cpm_desktop.drawing.shapes import Shape
from cpm_desktop.drawing.theme import Theme
from cpm_desktop.layout.placement import Size
from cpm_desktop.model.layout import Box

Chart: TypeAlias = LeadTimes | Efforts | ValueMix | Histogram | EmotionCurve | HeatTable | CauseShares


def chart_shapes(chart: Chart, size: Size, theme: Theme, words: ChartWords | None = None) -> list[Shape]:
    """Return a chart laid out for the width of `size`, in paint order; rows make it as high as they are many."""
    return sorted(_shapes(chart, size, theme, words or ChartWords()), key=lambda shape: shape.layer)


def chart_bounds(shapes: Iterable[Shape], size: Size) -> Box:
    """Return what a chart takes from its upper left corner on: the width of `size`, more where it had to be wider."""
    boxes = [shape_bounds(shape) for shape in shapes]
    width = max([size.width, *(box.x + box.width for box in boxes)])
    return Box(0, 0, width, max([1.0, *(box.y + box.height for box in boxes)]))


def figures_of(shapes: Sequence[Shape]) -> tuple[str, ...]:
    """Return what a chart tells, in words and from top to bottom: the tooltips of its shapes, each once."""
    ordered = sorted(shapes, key=lambda shape: shape_bounds(shape).y)
    return tuple(dict.fromkeys(shape.tooltip for shape in ordered if shape.tooltip))


def _shapes(chart: Chart, size: Size, theme: Theme, words: ChartWords) -> list[Shape]:
    match chart:
        case LeadTimes():
            shapes = lead_time_shapes(chart, size, theme, words)
        case Efforts():
            shapes = effort_shapes(chart, size, theme, words)
        case ValueMix():
            shapes = value_shapes(chart, size, theme, words)
        case Histogram():
            shapes = histogram_shapes(chart, size, theme, words)
        case EmotionCurve():
            shapes = emotion_shapes(chart, size, theme, words)
        case HeatTable():
            shapes = heat_shapes(chart, size, theme, words)
        case CauseShares():
            shapes = cause_shapes(chart, size, theme, words)
    return shapes
