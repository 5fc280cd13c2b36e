"""The emotion chart aligned with the diagram above it: each step of the curve is below the step of the diagram."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from cpm_desktop.drawing.charts.chart_labels import ChartLabels
from cpm_desktop.drawing.charts.emotion_chart import (
    CURVE_HEIGHT,
    NAMES_HEIGHT,
    STRIP_GAP,
    EmotionChart,
    base_curve_shapes,
    base_dot_shapes,
    curve_shapes,
    emotion_scale_shapes,
    emotion_y,
    plot_background,
    step_shapes,
)
from cpm_desktop.drawing.charts.text_layout import TITLE_HEIGHT, title_shapes
from cpm_desktop.drawing.emotions import EmotionPoint, merged_by_position
from cpm_desktop.drawing.shapes import Fill, Layer, Rectangle, Shape
from cpm_desktop.drawing.theme import Theme
from cpm_desktop.layout.placement import Size
from cpm_desktop.model.bands import Span
from cpm_desktop.model.layout import Box, Point

CURVE_SURROUNDINGS_HEIGHT = TITLE_HEIGHT + NAMES_HEIGHT + STRIP_GAP
"""Height of an aligned chart without its curve: the title, the names below, and a gap."""
SIDE_MARGIN = 60.0
"""The margin left of everything, and right of the plot background."""
MAX_NAME_WIDTH = 150.0
POINTS_BEYOND_VIEW = 2
"""The number of points beyond each end of the visible span that shape the curve within it."""


def aligned_emotion_shapes(
    chart: EmotionChart,
    step_centres: Mapping[str, float],
    visible_span: Span,
    theme: Theme,
    labels: ChartLabels,
    curve_height: float = CURVE_HEIGHT,
) -> list[Shape]:
    """Return the chart in paint order, each step at its x in the diagram; steps beyond `visible_span` are left out.

    `step_centres` contains the x of the steps that the diagram shows, by element id. `curve_height` is the height of
    the plot background.
    """
    placed = sorted(
        ((step_centres[step.element], step) for step in chart.steps if step.element in step_centres),
        key=lambda pair: pair[0],
    )
    ground = Box(visible_span.start, TITLE_HEIGHT, visible_span.length, curve_height)
    beside = (
        Box(-SIDE_MARGIN, TITLE_HEIGHT, SIDE_MARGIN + visible_span.start, curve_height + NAMES_HEIGHT),
        Box(visible_span.end, TITLE_HEIGHT, SIDE_MARGIN, curve_height + NAMES_HEIGHT),
    )
    shapes = plot_background(ground, theme)
    if chart.has_base:
        base = [(x, step.base_emotion) for x, step in placed]
        shapes += base_curve_shapes(_curve_points(base, visible_span, ground), theme)
    shapes += curve_shapes(_curve_points([(x, step.emotion) for x, step in placed], visible_span, ground), theme)
    for (x, step), name_width in zip(placed, _name_widths([x for x, _ in placed]), strict=True):
        if visible_span.start <= x <= visible_span.end:
            shapes += base_dot_shapes(chart, step, x, ground, theme, labels)
            shapes += step_shapes(step, x, name_width, ground, theme, labels)
    return [
        *sorted(shapes, key=lambda shape: shape.layer),
        *(Rectangle(box, Fill(theme.panel), None, 0, Layer.HEADERS) for box in beside),
        *emotion_scale_shapes(ground, theme, labels),
        *title_shapes(chart.title, Size(visible_span.end, curve_height + CURVE_SURROUNDINGS_HEIGHT), theme.ink),
    ]


def _curve_points(placed: Sequence[tuple[float, int | None]], visible_span: Span, ground: Box) -> list[Point]:
    """Return the points of the visible curve and a few beyond it; of steps above each other the worst is used."""
    emotion_points = [EmotionPoint(x, emotion, ()) for x, emotion in placed if emotion is not None]
    points = [Point(feeling.x, emotion_y(ground, feeling.emotion)) for feeling in merged_by_position(emotion_points)]
    before = sum(point.x < visible_span.start for point in points)
    behind = sum(point.x <= visible_span.end for point in points)
    return points[max(0, before - POINTS_BEYOND_VIEW) : behind + POINTS_BEYOND_VIEW]


def _name_widths(xs: Sequence[float]) -> list[float]:
    """Return the maximum width of the name at each x, so that neighbouring names do not overlap."""
    if not xs:
        return []
    gaps = [MAX_NAME_WIDTH, *(after - before for before, after in pairwise(xs)), MAX_NAME_WIDTH]
    return [min(MAX_NAME_WIDTH, before, after) for before, after in pairwise(gaps)]
