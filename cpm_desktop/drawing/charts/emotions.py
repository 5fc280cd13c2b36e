"""What a customer feels step by step: a curve along the steps with their names, in as many strips as it takes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from cpm_desktop.drawing.charts.chart_labels import ChartWords
from cpm_desktop.drawing.charts.text_layout import (
    HEADLINE,
    SCALE,
    Lettering,
    line_in,
    lines_in,
    sentence_below_title,
    title_in,
    width_of,
)
from cpm_desktop.drawing.elements.emotion_curve import BEST, DOT, WORST, smooth_curve
from cpm_desktop.drawing.shapes import Ellipse, Fill, Layer, Path, Polyline, Rectangle, Shape, Stroke
from cpm_desktop.drawing.text.metrics import LINE_SPACING
from cpm_desktop.drawing.theme import Theme
from cpm_desktop.i18n import labelled
from cpm_desktop.layout.placement import Size
from cpm_desktop.model.layout import Box, Point

CURVE = 76.0
"""Height of the ground on which the curve runs."""
NAME_LINES = 3
NAMES = NAME_LINES * SCALE * LINE_SPACING + 4
BETWEEN = 10.0
LEAST_SLOT = 74.0
"""Width for each step, at least: what a name needs."""
EDGE = 9.0
"""Between the edges of the ground and the best and the worst there is."""


@dataclass(frozen=True, slots=True)
class FeltStep:
    """A step of the customer and what is felt there, from −2 (bad) to 2 (good); None where nobody has said."""

    name: str
    emotion: int | None
    element: str = ""


@dataclass(frozen=True, slots=True)
class EmotionCurve:
    """The steps of one customer, as they stand from left to right."""

    title: str
    steps: tuple[FeltStep, ...]


def emotion_shapes(chart: EmotionCurve, size: Size, theme: Theme, words: ChartWords) -> list[Shape]:
    """Return the curve over the names of the steps; what has no room goes on in a strip below."""
    if all(step.emotion is None for step in chart.steps):
        return sentence_below_title(chart.title, words.no_emotions, size, theme.ink, theme.secondary)
    left = min(max(width_of(words.emotions[end], SCALE) for end in (BEST, WORST)) + 8, size.width / 3)
    count = per_strip(len(chart.steps), size.width - left)
    shapes = title_in(chart.title, size, theme.ink)
    for number, first in enumerate(range(0, len(chart.steps), count)):
        top = HEADLINE + number * (CURVE + NAMES + BETWEEN)
        ground = Box(left, top, max(1.0, size.width - left), CURVE)
        shapes += _strip(chart.steps[first : first + count], count, ground, theme, words)
    return shapes


def per_strip(steps: int, room: float) -> int:
    """Return how many steps stand in a strip: as few strips as possible, each about as full as the others."""
    most = max(1, int(room / LEAST_SLOT))
    return ceil(steps / ceil(steps / most))


def _strip(steps: Sequence[FeltStep], count: int, ground: Box, theme: Theme, words: ChartWords) -> list[Shape]:
    slot = ground.width / count
    shapes = [*ground_shapes(ground, theme), *scale_beside(ground, theme, words)]
    xs = [ground.x + (place + 0.5) * slot for place in range(len(steps))]
    felt = [
        Point(x, height_in(ground, step.emotion)) for x, step in zip(xs, steps, strict=True) if step.emotion is not None
    ]
    shapes += curve_through(felt, theme)
    for x, step in zip(xs, steps, strict=True):
        shapes += step_at(step, x, slot, ground, theme, words)
    return shapes


def ground_shapes(ground: Box, theme: Theme) -> list[Shape]:
    """Return the ground of a curve, with a line where nothing much is felt."""
    middle = height_in(ground, 0)
    level = (Point(ground.x, middle), Point(ground.x + ground.width, middle))
    return [
        Rectangle(ground, Fill(theme.feeling_ground), None, 0, Layer.GROUND),
        Polyline(level, Stroke(theme.hairline, 1, (3, 4)), 0, Layer.GRID),
    ]


def curve_through(felt: Sequence[Point], theme: Theme) -> list[Shape]:
    """Return the curve through points of rising x; nothing where there are not two."""
    if len(felt) < 2:
        return []
    return [Path(smooth_curve(felt), None, Stroke(theme.feeling, 1.8, cap="round"), Layer.LINES)]


def scale_beside(ground: Box, theme: Theme, words: ChartWords) -> list[Shape]:
    """Return what the heights mean, left of the ground."""
    look = Lettering(theme.secondary, SCALE)
    return [
        shape
        for emotion in (BEST, WORST)
        for shape in line_in(
            words.emotions[emotion], Box(0, height_in(ground, emotion) - 7, ground.x - 6, 14), look, "right"
        )
    ]


def step_at(step: FeltStep, x: float, slot: float, ground: Box, theme: Theme, words: ChartWords) -> list[Shape]:
    """Return the point of a step with its name below; where nothing is known, only a tick."""
    is_known, tooltip = step.emotion is not None, felt_text(step, words)
    foot = ground.y + ground.height
    look = Lettering(theme.ink if is_known else theme.secondary, SCALE, element=step.element, tooltip=tooltip)
    shapes = lines_in(step.name, Box(x - slot / 2 + 3, foot + 2, slot - 6, NAMES), look, NAME_LINES)
    tick = (Point(x, foot - 4), Point(x, foot))
    shapes.append(Polyline(tick, Stroke(theme.secondary, 1), 0, Layer.LINES, step.element, tooltip))
    if step.emotion is not None:
        y = height_in(ground, step.emotion)
        dot = Box(x - DOT, y - DOT, 2 * DOT, 2 * DOT)
        edge = Stroke(theme.feeling, 1.6)
        shapes.append(Ellipse(dot, Fill(theme.panel), edge, Layer.NODES, step.element, tooltip))
    return shapes


def felt_text(step: FeltStep, words: ChartWords) -> str:
    """Return what is felt at a step, in words."""
    told = words.emotions[step.emotion] if step.emotion is not None else words.unknown_emotion
    return labelled(step.name, told)


def height_in(ground: Box, emotion: int) -> float:
    """Return the y of an emotion on the ground of a curve."""
    return ground.y + EDGE + (BEST - emotion) / (BEST - WORST) * (ground.height - 2 * EDGE)
