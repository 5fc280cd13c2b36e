"""Faces that explain the scale of emotions without words."""

from __future__ import annotations

from cpm_desktop.drawing.shapes import Ellipse, Fill, Layer, PathShape, Shape, Stroke
from cpm_desktop.model.layout import Box, Point

FACE_RADIUS = 6.5
SCALE_EMOTIONS = (2, 0, -2)
"""The emotions that have a face at the scale."""
_EYE_RADIUS = 0.85
_MOUTH_HALF_WIDTH = 3.0
_MOUTH_BEND = 2.1
"""How far the corners of the mouth are above or below its middle, for the strongest emotion."""


def face_shapes(emotion: int, centre: Point, colour: str, layer: Layer = Layer.HEADERS) -> list[Shape]:
    """Return a face that looks like an emotion from −2 (very bad) to 2 (very good)."""
    x, y = centre
    rim = Box(x - FACE_RADIUS, y - FACE_RADIUS, 2 * FACE_RADIUS, 2 * FACE_RADIUS)
    eyes = [
        Ellipse(
            Box(x + side - _EYE_RADIUS, y - 2.2 - _EYE_RADIUS, 2 * _EYE_RADIUS, 2 * _EYE_RADIUS),
            Fill(colour),
            None,
            layer,
        )
        for side in (-2.3, 2.3)
    ]
    bend = _MOUTH_BEND * emotion / 2
    left, right, corner, middle = x - _MOUTH_HALF_WIDTH, x + _MOUTH_HALF_WIDTH, y + 2.4 - bend, y + 2.4 + bend
    mouth = PathShape(
        (("M", left, corner), ("C", left + 1.6, middle, right - 1.6, middle, right, corner)),
        None,
        Stroke(colour, 1.1, cap="round"),
        layer,
    )
    return [Ellipse(rim, None, Stroke(colour, 1.1), layer), *eyes, mouth]
