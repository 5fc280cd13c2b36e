"""Paints shapes on paper, with the same outlines, glyphs and positions as on the screen."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from itertools import groupby

from reportlab.lib.colors import Color, HexColor
from reportlab.pdfgen.canvas import FILL_NON_ZERO
from reportlab.pdfgen.pathobject import PDFPathObject

from cpm_desktop.drawing.hatch_pattern import hatch_stripes
from cpm_desktop.drawing.shape_outlines import OutlinedShape, outline, outline_bounds
from cpm_desktop.drawing.shapes import PathCommand, Polyline, Shape, Stroke, TextRun
from cpm_desktop.model.layout import Box
from cpm_desktop.printing.canvas import PaperCanvas
from cpm_desktop.progress import ReportProgress, ignore_progress, iterate_with_progress

POINTS_PER_UNIT = 72 / 96
"""A diagram unit is 1/96 inch, a point 1/72 inch."""
MIN_LINE_WIDTH = 0.35
"""The thinnest line on paper, in points; thinner lines print with gaps."""
ROUND_CAP, BUTT_CAP = 1, 0


def paint_shapes(
    canvas: PaperCanvas,
    shapes: Iterable[Shape],
    *,
    left: float,
    top: float,
    scale: float,
    origin: Box,
    report: ReportProgress = ignore_progress,
) -> None:
    """Paint `shapes` layer by layer, with `scale` points a diagram unit and the top left of `origin` at left, top.

    `left` and `top` are in points from the lower left corner of the page.
    """
    canvas.saveState()
    canvas.translate(left, top)
    canvas.scale(scale, -scale)
    canvas.translate(-origin.x, -origin.y)
    in_order = sorted(shapes, key=lambda shape: shape.layer)
    for whole, group in groupby(iterate_with_progress(in_order, report), key=_full_text):
        parts = list(group)
        if whole is not None and len(parts) > 1:
            with canvas.actual_text(whole[0]):
                _paint_each(canvas, parts, MIN_LINE_WIDTH / scale)
        else:
            _paint_each(canvas, parts, MIN_LINE_WIDTH / scale)
    canvas.restoreState()


def _full_text(shape: Shape) -> tuple[str, str] | None:
    """Return the full text of a line and its element, or None if the shape is not a part of a longer text."""
    return (shape.full_text, shape.element) if isinstance(shape, TextRun) and shape.full_text else None


def _paint_each(canvas: PaperCanvas, shapes: Iterable[Shape], hairline: float) -> None:
    for shape in shapes:
        if isinstance(shape, TextRun):
            canvas.setFillColor(pdf_colour(shape.colour))
            canvas.draw_text_line(shape.origin.x, shape.origin.y, shape.line, y_points_down=True)
        else:
            _paint_outline(canvas, shape, hairline)


@lru_cache(maxsize=256)
def pdf_colour(value: str) -> Color:
    """Return the colour for a value `#RRGGBB`."""
    return HexColor(value)


def _paint_outline(canvas: PaperCanvas, shape: OutlinedShape, hairline: float) -> None:
    commands = outline(shape)
    fill = None if isinstance(shape, Polyline) else shape.fill
    if fill is not None:
        canvas.setFillColor(pdf_colour(fill.colour))
    if shape.stroke is not None:
        _set_stroke(canvas, shape.stroke, hairline)
    if fill is None or fill.hatch is None:
        canvas.drawPath(
            _path(canvas, commands), stroke=shape.stroke is not None, fill=fill is not None, fillMode=FILL_NON_ZERO
        )
        return
    canvas.drawPath(_path(canvas, commands), stroke=0, fill=1, fillMode=FILL_NON_ZERO)
    _paint_hatch(canvas, commands, fill.hatch)
    if shape.stroke is not None:
        canvas.drawPath(_path(canvas, commands), stroke=1, fill=0)


def _paint_hatch(canvas: PaperCanvas, commands: tuple[PathCommand, ...], ink: str) -> None:
    canvas.saveState()
    canvas.clipPath(_path(canvas, commands), stroke=0, fill=0, fillMode=FILL_NON_ZERO)
    stripes = canvas.beginPath()
    for first, *others in hatch_stripes(outline_bounds(commands)):
        stripes.moveTo(*first)
        for corner in others:
            stripes.lineTo(*corner)
        stripes.close()
    canvas.setFillColor(pdf_colour(ink))
    canvas.drawPath(stripes, stroke=0, fill=1, fillMode=FILL_NON_ZERO)
    canvas.restoreState()


def _set_stroke(canvas: PaperCanvas, stroke: Stroke, hairline: float) -> None:
    canvas.setStrokeColor(pdf_colour(stroke.colour))
    canvas.setLineWidth(max(stroke.width, hairline))
    canvas.setLineCap(ROUND_CAP if stroke.cap == "round" else BUTT_CAP)
    canvas.setDash(list(stroke.dash))


def _path(canvas: PaperCanvas, commands: tuple[PathCommand, ...]) -> PDFPathObject:
    path = canvas.beginPath()
    for command in commands:
        if command[0] == "M":
            path.moveTo(*command[1:])
        elif command[0] == "L":
            path.lineTo(*command[1:])
        elif command[0] == "C":
            path.curveTo(*command[1:])
        else:
            path.close()
    return path
