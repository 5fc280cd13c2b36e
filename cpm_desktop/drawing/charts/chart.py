"""Draws any chart; its shapes depend only on the chart value, size, theme and labels."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeAlias

from cpm_desktop.drawing.bounds import shape_bounds
from cpm_desktop.drawing.charts.causes import CauseChart, cause_chart_shapes
from cpm_desktop.drawing.charts.chart_labels import ChartLabels
from cpm_desktop.drawing.charts.effort import EffortChart, effort_chart_shapes
from cpm_desktop.drawing.charts.emotion_chart import EmotionChart, emotion_chart_shapes
from cpm_desktop.drawing.charts.heatmap import HeatmapChart, heatmap_shapes
from cpm_desktop.drawing.charts.histogram import HistogramChart, histogram_shapes
from cpm_desktop.drawing.charts.lead_time import LeadTimeChart, lead_time_chart_shapes
from cpm_desktop.drawing.charts.value_mix import ValueMixChart, value_mix_shapes
from cpm_desktop.drawing.shapes import Shape
from cpm_desktop.drawing.theme import Theme
from cpm_desktop.layout.placement import Size
from cpm_desktop.model.layout import Box

Chart: TypeAlias = (
    LeadTimeChart | EffortChart | ValueMixChart | HistogramChart | EmotionChart | HeatmapChart | CauseChart
)


def chart_shapes(chart: Chart, size: Size, theme: Theme, labels: ChartLabels | None = None) -> list[Shape]:
    """Return a chart laid out for the width of `size`, in paint order; some charts grow in height with their rows."""
    return sorted(_unsorted_shapes(chart, size, theme, labels or ChartLabels()), key=lambda shape: shape.layer)


def chart_bounds(shapes: Iterable[Shape], size: Size) -> Box:
    """Return the area of a chart from its top left corner: the width of `size`, or more if it had to be wider."""
    boxes = [shape_bounds(shape) for shape in shapes]
    width = max([size.width, *(box.x + box.width for box in boxes)])
    return Box(0, 0, width, max([1.0, *(box.y + box.height for box in boxes)]))


def chart_texts(shapes: Sequence[Shape]) -> tuple[str, ...]:
    """Return the content of a chart as text, from top to bottom: the tooltips of its shapes, each once."""
    ordered = sorted(shapes, key=lambda shape: shape_bounds(shape).y)
    return tuple(dict.fromkeys(shape.tooltip for shape in ordered if shape.tooltip))


def _unsorted_shapes(chart: Chart, size: Size, theme: Theme, labels: ChartLabels) -> list[Shape]:
    match chart:
        case LeadTimeChart():
            shapes = lead_time_chart_shapes(chart, size, theme, labels)
        case EffortChart():
            shapes = effort_chart_shapes(chart, size, theme, labels)
        case ValueMixChart():
            shapes = value_mix_shapes(chart, size, theme, labels)
        case HistogramChart():
            shapes = histogram_shapes(chart, size, theme, labels)
        case EmotionChart():
            shapes = emotion_chart_shapes(chart, size, theme, labels)
        case HeatmapChart():
            shapes = heatmap_shapes(chart, size, theme, labels)
        case CauseChart():
            shapes = cause_chart_shapes(chart, size, theme, labels)
    return shapes
