"""What a customer feels, step under step of the diagram above: the curve of a chart along places that are given."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from cpm_desktop.drawing.charts.chart_labels import ChartWords
from cpm_desktop.drawing.charts.emotions import (
    BETWEEN,
    CURVE,
    NAMES,
    EmotionCurve,
    FeltStep,
    curve_through,
    ground_shapes,
    height_in,
    scale_beside,
    step_at,
)
from cpm_desktop.drawing.charts.text_layout import HEADLINE, title_in
from cpm_desktop.drawing.emotions import Feeling, apart
from cpm_desktop.drawing.shapes import Fill, Layer, Rectangle, Shape
from cpm_desktop.drawing.theme import Theme
from cpm_desktop.layout.placement import Size
from cpm_desktop.model.bands import Span
from cpm_desktop.model.layout import Box, Point

HEIGHT = HEADLINE + CURVE + NAMES + BETWEEN
"""Height of an aligned curve with its title and the names below."""
MARGIN = 60.0
"""What is kept clear left of everything, and right of the ground."""
WIDEST_NAME = 150.0
NEIGHBOURS = 2
"""So many points beyond each end of what is in sight shape the curve within it."""


def aligned_emotion_shapes(
    chart: EmotionCurve, middles: Mapping[str, float], across: Span, theme: Theme, words: ChartWords
) -> list[Shape]:
    """Return the curve in paint order, each step at its place along x; what lies beyond `across` is left out.

    `middles` are the places of the steps by their elements, those that the diagram shows.
    """
    placed = sorted(
        ((middles[step.element], step) for step in chart.steps if step.element in middles), key=lambda pair: pair[0]
    )
    ground = Box(across.start, HEADLINE, across.length, CURVE)
    beside = (
        Box(-MARGIN, HEADLINE, MARGIN + across.start, CURVE + NAMES),
        Box(across.end, HEADLINE, MARGIN, CURVE + NAMES),
    )
    shapes = [*ground_shapes(ground, theme), *curve_through(_points(placed, across, ground), theme)]
    for (x, step), room in zip(placed, _rooms([x for x, _ in placed]), strict=True):
        if across.start <= x <= across.end:
            shapes += step_at(step, x, room, ground, theme, words)
    return [
        *sorted(shapes, key=lambda shape: shape.layer),
        *(Rectangle(box, Fill(theme.panel), None, 0, Layer.HEADERS) for box in beside),
        *scale_beside(ground, theme, words),
        *title_in(chart.title, Size(across.end, HEIGHT), theme.ink),
    ]


def _points(placed: Sequence[tuple[float, FeltStep]], across: Span, ground: Box) -> list[Point]:
    """Return what the curve runs through in sight, and a little beyond; of steps above each other the worst counts."""
    felt = [Feeling(x, step.emotion, ()) for x, step in placed if step.emotion is not None]
    points = [Point(feeling.x, height_in(ground, feeling.emotion)) for feeling in apart(felt)]
    before = sum(point.x < across.start for point in points)
    behind = sum(point.x <= across.end for point in points)
    return points[max(0, before - NEIGHBOURS) : behind + NEIGHBOURS]


def _rooms(xs: Sequence[float]) -> list[float]:
    """Return how wide the name at each place may be, so that it meets none beside it."""
    gaps = [WIDEST_NAME, *(after - before for before, after in pairwise(xs)), WIDEST_NAME]
    return [min(WIDEST_NAME, before, after) for before, after in pairwise(gaps)]
