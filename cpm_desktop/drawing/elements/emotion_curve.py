"""The emotion curve: how the customer feels, in the strip along the bottom of each customer lane."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from cpm_desktop.drawing.elements.channels import PILL_HEIGHT
from cpm_desktop.drawing.emotions import EmotionPoint
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.shapes import Ellipse, Fill, Layer, PathCommand, PathShape, Polyline, Rectangle, Shape, Stroke
from cpm_desktop.i18n import comma_list, label_and_value
from cpm_desktop.model.bands import Span
from cpm_desktop.model.elements import Lane
from cpm_desktop.model.layout import Box, Point

BEST_EMOTION, WORST_EMOTION = 2, -2
DOT_RADIUS = 3.5
"""Radius of a point of the curve."""
CURVE_WIDTH = 1.8
BASE_DASHES = (5.0, 3.0)
"""The dashes of the curve of the base of a comparison."""
_VERTICAL_PADDING = 5.0


def has_emotion_curve(scene: Scene, lane: Lane) -> bool:
    """Return whether the lane shows a curve of two points or more, its own or that of the base of a comparison."""
    return lane.id in scene.emotion_band_heights and any(
        len(points.get(lane.id, ())) > 1 for points in (scene.emotion_points, scene.base_emotion_points)
    )


def emotion_strip(scene: Scene, lane: Lane) -> Span:
    """Return the vertical span of the curve's strip at the bottom of a lane."""
    band = scene.placement.lanes[lane.id]
    height = scene.emotion_band_heights[lane.id]
    return Span(band.end - height, height)


def curve_points(scene: Scene, lane: Lane) -> list[Point]:
    """Return the points of the curve of a lane."""
    return _placed_points(scene, lane, scene.emotion_points.get(lane.id, ()))


def _placed_points(scene: Scene, lane: Lane, feelings: Sequence[EmotionPoint]) -> list[Point]:
    return [Point(feeling.x, emotion_y(scene, lane, feeling.emotion)) for feeling in feelings]


def emotion_y(scene: Scene, lane: Lane, emotion: int) -> float:
    """Return the y of an emotion in the strip of a lane, above the pills on the line at the lane's bottom."""
    span = emotion_strip(scene, lane)
    top, bottom = span.start + DOT_RADIUS + _VERTICAL_PADDING, span.end - PILL_HEIGHT / 2 - DOT_RADIUS
    return top + (BEST_EMOTION - emotion) / (BEST_EMOTION - WORST_EMOTION) * max(bottom - top, 0.0)


def emotion_curve_shapes(scene: Scene, lane: Lane) -> list[Shape]:
    """Return the strip with the curve of a customer lane; empty if it has fewer than two emotions.

    In a comparison, the curve of the base is dashed, below the current one.
    """
    if not has_emotion_curve(scene, lane):
        return []
    base, current = scene.base_emotion_points.get(lane.id, ()), scene.emotion_points.get(lane.id, ())
    return [
        *_strip_shapes(scene, lane),
        *(_curve_shapes(scene, lane, base, base_stroke(scene)) if base != current else []),
        *_curve_shapes(scene, lane, current, Stroke(scene.theme.emotion_curve, CURVE_WIDTH, cap="round")),
    ]


def base_stroke(scene: Scene) -> Stroke:
    """Return the stroke of the curve of the base of a comparison."""
    return Stroke(scene.theme.secondary, 1.4, BASE_DASHES)


def _strip_shapes(scene: Scene, lane: Lane) -> list[Shape]:
    """Return the background of the strip, with a line for the neutral emotion."""
    theme, span, width = scene.theme, emotion_strip(scene, lane), scene.placement.width
    ground, neutral = Box(0, span.start, width, span.length - 0.5), emotion_y(scene, lane, 0)
    middle = (Point(0, neutral), Point(width, neutral))
    return [
        Rectangle(ground, Fill(theme.emotion_strip), None, 0, Layer.BACKGROUND, lane.id),
        Polyline(middle, Stroke(theme.hairline, 1, (3, 4)), 0, Layer.GRID, lane.id),
    ]


def _curve_shapes(scene: Scene, lane: Lane, feelings: Sequence[EmotionPoint], stroke: Stroke) -> list[Shape]:
    """Return a curve with its dots; a single point has a dot only."""
    points = _placed_points(scene, lane, feelings)
    dots = [_dot_shape(scene, lane, *pair, stroke.colour) for pair in zip(points, feelings, strict=True)]
    curve = [PathShape(smooth_curve(points), None, stroke, Layer.LINES, lane.id)] if len(points) > 1 else []
    return [*curve, *dots]


def smooth_curve(points: Sequence[Point]) -> tuple[PathCommand, ...]:
    """Return the smooth curve through points with ascending x that never overshoots them.

    A cubic Hermite spline; its slopes are the weighted harmonic means of Fritsch and Butland, “A method for
    constructing local monotone piecewise cubic interpolants”, SIAM J. Sci. Stat. Comput. 5 (1984), so that the curve
    rises and falls only where its points do.
    """
    commands: list[PathCommand] = [("M", *points[0])]
    slopes = _slopes(points)
    for (start, end), (leaving, arriving) in zip(pairwise(points), pairwise(slopes), strict=True):
        third = (end.x - start.x) / 3
        first = (start.x + third, start.y + leaving * third)
        second = (end.x - third, end.y - arriving * third)
        commands.append(("C", *first, *second, *end))
    return tuple(commands)


def _slopes(points: Sequence[Point]) -> list[float]:
    """Return the slope of the curve at each point: 0 at every maximum and minimum."""
    segments = [(end.x - start.x, (end.y - start.y) / (end.x - start.x)) for start, end in pairwise(points)]
    if not segments:
        return [0.0]
    inner = [_harmonic_mean_slope(before, after) for before, after in pairwise(segments)]
    return [segments[0][1], *inner, segments[-1][1]]


def _harmonic_mean_slope(before: tuple[float, float], after: tuple[float, float]) -> float:
    (width, slope), (next_width, next_slope) = before, after
    if slope * next_slope <= 0:
        return 0.0
    near, far = 2 * next_width + width, next_width + 2 * width
    return (near + far) / (near / slope + far / next_slope)


def _dot_shape(scene: Scene, lane: Lane, point: Point, emotion_point: EmotionPoint, colour: str) -> Ellipse:
    scenarios = [scene.scenario, *([scene.overlay.base] if scene.overlay is not None else [])]
    known = [next(one.nodes[step] for one in scenarios if step in one.nodes) for step in emotion_point.steps]
    names = comma_list(step.name for step in known)
    box = Box(point.x - DOT_RADIUS, point.y - DOT_RADIUS, 2 * DOT_RADIUS, 2 * DOT_RADIUS)
    tooltip = label_and_value(names, scene.labels.emotions[emotion_point.emotion])
    return Ellipse(box, Fill(scene.theme.panel), Stroke(colour, 1.6), Layer.LINES, lane.id, tooltip)
