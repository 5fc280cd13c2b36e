"""The emotion chart: a curve along the steps of a customer with their names, in as many strips as needed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import ceil

from cpm_desktop.drawing.charts.chart_labels import ChartLabels
from cpm_desktop.drawing.charts.text_layout import (
    AXIS_TEXT_SIZE,
    TITLE_HEIGHT,
    TextStyle,
    empty_chart_shapes,
    line_shapes,
    text_width,
    title_shapes,
    wrapped_text_shapes,
)
from cpm_desktop.drawing.elements.emotion_curve import (
    BASE_DASHES,
    BEST_EMOTION,
    DOT_RADIUS,
    WORST_EMOTION,
    smooth_curve,
)
from cpm_desktop.drawing.shapes import Ellipse, Fill, Layer, PathShape, Polyline, Rectangle, Shape, Stroke
from cpm_desktop.drawing.text.font_metrics import LINE_SPACING
from cpm_desktop.drawing.theme import Theme
from cpm_desktop.i18n import label_and_value
from cpm_desktop.layout.placement import Size
from cpm_desktop.model.layout import Box, Point

CURVE_HEIGHT = 76.0
"""Height of the plot background of the curve."""
NAME_LINES = 3
NAMES_HEIGHT = NAME_LINES * AXIS_TEXT_SIZE * LINE_SPACING + 4
STRIP_GAP = 10.0
MIN_SLOT_WIDTH = 74.0
"""Minimum width for each step, so that its name fits."""
VERTICAL_PADDING = 9.0
"""The distance of the best and the worst emotion from the edges of the plot background."""


@dataclass(frozen=True, slots=True)
class EmotionStep:
    """A step of the customer and its emotion, from −2 (bad) to 2 (good); None if it is not set."""

    name: str
    emotion: int | None
    element: str = ""
    base_emotion: int | None = None
    """The emotion of the same step in the base of a comparison; None without one."""


@dataclass(frozen=True, slots=True)
class EmotionChart:
    """The steps of one customer, from left to right."""

    title: str
    steps: tuple[EmotionStep, ...]
    base_name: str = ""
    """The name of the base of a comparison, whose curve is dashed; empty without a comparison."""

    @property
    def has_base(self) -> bool:
        """Return whether the base of a comparison has another curve."""
        return any(step.base_emotion not in (None, step.emotion) for step in self.steps)


def emotion_chart_shapes(chart: EmotionChart, size: Size, theme: Theme, labels: ChartLabels) -> list[Shape]:
    """Return the curve above the names of the steps; steps that do not fit continue in a strip below."""
    if all(step.emotion is None and step.base_emotion is None for step in chart.steps):
        return empty_chart_shapes(chart.title, labels.empty_emotions, size, theme.ink, theme.secondary)
    left = min(
        max(text_width(labels.emotions[end], AXIS_TEXT_SIZE) for end in (BEST_EMOTION, WORST_EMOTION)) + 8,
        size.width / 3,
    )
    count = steps_per_strip(len(chart.steps), size.width - left)
    shapes = title_shapes(chart.title, size, theme.ink)
    for number, first in enumerate(range(0, len(chart.steps), count)):
        top = TITLE_HEIGHT + number * (CURVE_HEIGHT + NAMES_HEIGHT + STRIP_GAP)
        ground = Box(left, top, max(1.0, size.width - left), CURVE_HEIGHT)
        part = replace(chart, steps=chart.steps[first : first + count])
        shapes += _strip_shapes(part, count, ground, theme, labels)
    return shapes


def steps_per_strip(steps: int, width: float) -> int:
    """Return the number of steps in a strip: as few strips as possible, about equally full."""
    max_steps = max(1, int(width / MIN_SLOT_WIDTH))
    return ceil(steps / ceil(steps / max_steps))


def _strip_shapes(chart: EmotionChart, count: int, ground: Box, theme: Theme, labels: ChartLabels) -> list[Shape]:
    slot, steps = ground.width / count, chart.steps
    shapes = [*plot_background(ground, theme), *emotion_scale_shapes(ground, theme, labels)]
    xs = [ground.x + (place + 0.5) * slot for place in range(len(steps))]
    placed = list(zip(xs, steps, strict=True))
    points = [Point(x, emotion_y(ground, step.emotion)) for x, step in placed if step.emotion is not None]
    if chart.has_base:
        base = [Point(x, emotion_y(ground, step.base_emotion)) for x, step in placed if step.base_emotion is not None]
        shapes += base_curve_shapes(base, theme)
    shapes += curve_shapes(points, theme)
    for x, step in placed:
        shapes += base_dot_shapes(chart, step, x, ground, theme, labels)
        shapes += step_shapes(step, x, slot, ground, theme, labels)
    return shapes


def plot_background(ground: Box, theme: Theme) -> list[Shape]:
    """Return the background of a curve, with a line for the neutral emotion."""
    middle = emotion_y(ground, 0)
    level = (Point(ground.x, middle), Point(ground.x + ground.width, middle))
    return [
        Rectangle(ground, Fill(theme.emotion_strip), None, 0, Layer.BACKGROUND),
        Polyline(level, Stroke(theme.hairline, 1, (3, 4)), 0, Layer.GRID),
    ]


def curve_shapes(points: Sequence[Point], theme: Theme) -> list[Shape]:
    """Return the curve through points with ascending x; empty with fewer than two points."""
    if len(points) < 2:
        return []
    return [PathShape(smooth_curve(points), None, Stroke(theme.emotion_curve, 1.8, cap="round"), Layer.LINES)]


def base_curve_shapes(points: Sequence[Point], theme: Theme) -> list[Shape]:
    """Return the dashed curve of the base of a comparison; empty with fewer than two points."""
    if len(points) < 2:
        return []
    return [PathShape(smooth_curve(points), None, Stroke(theme.secondary, 1.4, BASE_DASHES), Layer.LINES)]


def base_dot_shapes(
    chart: EmotionChart, step: EmotionStep, x: float, ground: Box, theme: Theme, labels: ChartLabels
) -> list[Shape]:
    """Return the point of a step on the curve of the base, with its emotion there as a tool tip."""
    if not chart.has_base or step.base_emotion is None:
        return []
    y, radius = emotion_y(ground, step.base_emotion), DOT_RADIUS - 1
    tooltip = label_and_value(step.name, label_and_value(chart.base_name, labels.emotions[step.base_emotion]))
    dot, edge = Box(x - radius, y - radius, 2 * radius, 2 * radius), Stroke(theme.secondary, 1.2)
    return [Ellipse(dot, Fill(theme.panel), edge, Layer.NODES, step.element, tooltip)]


def emotion_scale_shapes(ground: Box, theme: Theme, labels: ChartLabels) -> list[Shape]:
    """Return the labels of the emotion scale, left of the plot background."""
    style = TextStyle(theme.secondary, AXIS_TEXT_SIZE)
    return [
        shape
        for emotion in (BEST_EMOTION, WORST_EMOTION)
        for shape in line_shapes(
            labels.emotions[emotion], Box(0, emotion_y(ground, emotion) - 7, ground.x - 6, 14), style, "right"
        )
    ]


def step_shapes(
    step: EmotionStep, x: float, slot: float, ground: Box, theme: Theme, labels: ChartLabels
) -> list[Shape]:
    """Return the point of a step with its name below; a step without an emotion only has a tick."""
    is_known, tooltip = step.emotion is not None, emotion_text(step, labels)
    foot = ground.y + ground.height
    style = TextStyle(theme.ink if is_known else theme.secondary, AXIS_TEXT_SIZE, element=step.element, tooltip=tooltip)
    shapes = wrapped_text_shapes(step.name, Box(x - slot / 2 + 3, foot + 2, slot - 6, NAMES_HEIGHT), style, NAME_LINES)
    tick = (Point(x, foot - 4), Point(x, foot))
    shapes.append(Polyline(tick, Stroke(theme.secondary, 1), 0, Layer.LINES, step.element, tooltip))
    if step.emotion is not None:
        y = emotion_y(ground, step.emotion)
        dot = Box(x - DOT_RADIUS, y - DOT_RADIUS, 2 * DOT_RADIUS, 2 * DOT_RADIUS)
        edge = Stroke(theme.emotion_curve, 1.6)
        shapes.append(Ellipse(dot, Fill(theme.panel), edge, Layer.NODES, step.element, tooltip))
    return shapes


def emotion_text(step: EmotionStep, labels: ChartLabels) -> str:
    """Return the emotion at a step, in words."""
    emotion = labels.emotions[step.emotion] if step.emotion is not None else labels.unknown_emotion
    return label_and_value(step.name, emotion)


def emotion_y(ground: Box, emotion: int) -> float:
    """Return the y of an emotion on the plot background."""
    return (
        ground.y
        + VERTICAL_PADDING
        + (BEST_EMOTION - emotion) / (BEST_EMOTION - WORST_EMOTION) * (ground.height - 2 * VERTICAL_PADDING)
    )
