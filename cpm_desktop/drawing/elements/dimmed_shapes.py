"""Dimming: mixes the colours of shapes with the background; they stay readable."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from cpm_desktop.drawing.elements.step_colours import mix_colours
from cpm_desktop.drawing.shapes import Fill, Polyline, Shape, Stroke, TextRun
from cpm_desktop.drawing.theme import Theme

LINE_STRENGTH = 0.38
"""The share of their colour that lines and fills keep."""
TEXT_STRENGTH = 0.68
"""The share of its colour that text keeps, so that its contrast is still 4.5 : 1."""
MARK_TEXT_STRENGTH = 0.9
"""The same for text on marks, whose background is darker."""


def dimmed_shapes(shapes: Iterable[Shape], theme: Theme) -> list[Shape]:
    """Return shapes with every colour mixed with the paper; background colours stay the same."""
    backgrounds = frozenset(
        (theme.paper, theme.panel, theme.node, theme.customer_lane, theme.emotion_strip, *theme.lanes)
    )
    return [_dimmed_shape(shape, theme, backgrounds) for shape in shapes]


def _dimmed_shape(shape: Shape, theme: Theme, backgrounds: frozenset[str]) -> Shape:
    if isinstance(shape, TextRun):
        share = MARK_TEXT_STRENGTH if shape.colour == theme.on_mark else TEXT_STRENGTH
        return replace(shape, colour=mix_colours(theme.ink, theme.paper, share))

    def faded(colour: str) -> str:
        return colour if colour in backgrounds else mix_colours(colour, theme.paper, LINE_STRENGTH)

    def faded_stroke(stroke: Stroke) -> Stroke:
        return replace(stroke, colour=faded(stroke.colour))

    if isinstance(shape, Polyline):
        return replace(shape, stroke=faded_stroke(shape.stroke))
    fill = shape.fill and Fill(faded(shape.fill.colour), shape.fill.hatch and faded(shape.fill.hatch))
    return replace(shape, fill=fill, stroke=shape.stroke and faded_stroke(shape.stroke))
