"""Paints shapes with a QPainter: prepared once, painted often."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache
from itertools import groupby
from math import ceil
from operator import itemgetter
from typing import TypeAlias

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QGlyphRun, QPainter, QPainterPath, QPen, QPolygonF, QRawFont

from cpm_desktop.drawing.hatch_pattern import hatch_stripes
from cpm_desktop.drawing.shape_outlines import OutlinedShape, outline
from cpm_desktop.drawing.shapes import PathCommand, Polyline, Shape, Stroke, TextRun
from cpm_desktop.drawing.text.fonts import font_data
from cpm_desktop.model.layout import Box, Point

DASHED_PIECE_LENGTH = 400.0
"""Approximate length of the pieces of a long dashed line."""
TEXT_MIN_ZOOM = 0.4
"""Text is not painted below this zoom, because it is too small to read."""
_NO_BRUSH = QBrush(Qt.BrushStyle.NoBrush)
_HAIRLINE = Stroke("#000000", 1)
_NO_PEN = QPen(Qt.PenStyle.NoPen)

_PaintedPath: TypeAlias = tuple[QPainterPath, QPen, QBrush, QRectF]
"""A path, its pen and brush, and its painted area."""


@lru_cache(maxsize=512)
def colour(name: str) -> QColor:
    """Return the colour with this `#RRGGBB` name."""
    return QColor(name)


@lru_cache(maxsize=512)
def pen(stroke: Stroke | None) -> QPen:
    """Return the pen for a stroke. Qt measures dashes in pen widths."""
    if stroke is None:
        return _NO_PEN
    result = QPen(colour(stroke.colour), stroke.width)
    result.setCapStyle(Qt.PenCapStyle.RoundCap if stroke.cap == "round" else Qt.PenCapStyle.FlatCap)
    result.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if stroke.dash:
        result.setDashPattern([length / stroke.width for length in stroke.dash])
    return result


@lru_cache(maxsize=512)
def brush(name: str | None) -> QBrush:
    """Return the brush for a colour, or the empty brush for None."""
    return _NO_BRUSH if name is None else QBrush(colour(name))


@lru_cache(maxsize=64)
def raw_font(name: str, size: float) -> QRawFont:
    """Return a font of the drawing with `size` units per em, unhinted, so that glyphs keep their measured positions."""
    return QRawFont(QByteArray(font_data(name)), size, QFont.HintingPreference.PreferNoHinting)


class ShapeBatch:
    """Shapes prepared for Qt: paths with pens and brushes, and glyph runs, in paint order."""

    __slots__ = ("_outlines", "_texts")

    def __init__(self, shapes: Iterable[Shape]) -> None:
        self._outlines: list[_PaintedPath] = []
        self._texts: list[tuple[QPointF, QGlyphRun, QPen]] = []
        for shape in shapes:
            if isinstance(shape, TextRun):
                self._texts += _glyph_runs(shape)
            else:
                self._outlines += _painted_paths(shape)

    def paint(self, painter: QPainter, zoom: float, exposed: QRectF | None = None) -> None:
        """Paint the shapes that touch `exposed`, or all of them; text only if `zoom` makes it readable."""
        for path, outline_pen, fill_brush, area in self._outlines:
            if exposed is not None and not area.intersects(exposed):
                continue
            painter.setPen(outline_pen)
            painter.setBrush(fill_brush)
            painter.drawPath(path)
        if zoom >= TEXT_MIN_ZOOM:
            self.paint_texts(painter)

    def paint_texts(self, painter: QPainter) -> None:
        """Paint the texts at any zoom, without the other shapes."""
        for origin, run, ink in self._texts:
            painter.setPen(ink)
            painter.drawGlyphRun(origin, run)

    def low_detail(self) -> ShapeBatch:
        """Return the batch without text, with one path for successive outlines of the same style.

        That takes fewer calls when the whole diagram is visible.
        """
        joined = ShapeBatch(())
        for (outline_pen, fill_brush), group in groupby(self._outlines, itemgetter(1, 2)):
            path = QPainterPath()
            path.setFillRule(Qt.FillRule.WindingFill)
            for outlined in group:
                path.addPath(outlined[0])
            joined._outlines.append(_painted_path(path, outline_pen, fill_brush))
        return joined


def to_qrectf(box: Box) -> QRectF:
    """Convert `box` to a QRectF."""
    return QRectF(box.x, box.y, box.width, box.height)


def rounded_line(points: tuple[Point, ...], radius: float) -> QPainterPath:
    """Return an open line through `points` with its corners rounded by up to `radius`."""
    return _painter_path(outline(Polyline(points, _HAIRLINE, radius)))


def _painted_paths(shape: OutlinedShape) -> list[_PaintedPath]:
    if isinstance(shape, Polyline):
        return [
            _painted_path(_painter_path(outline(piece)), pen(shape.stroke), _NO_BRUSH)
            for piece in _split_dashed_line(shape)
        ]
    path, fill = _painter_path(outline(shape)), shape.fill
    if fill is None or fill.hatch is None:
        return [_painted_path(path, pen(shape.stroke), brush(fill.colour if fill else None))]
    bounds = path.boundingRect()
    stripes = QPainterPath()
    for stripe in hatch_stripes(Box(bounds.x(), bounds.y(), bounds.width(), bounds.height())):
        stripes.addPolygon(QPolygonF([QPointF(*corner) for corner in stripe]))
    return [
        _painted_path(path, _NO_PEN, brush(fill.colour)),
        _painted_path(path.intersected(stripes), _NO_PEN, brush(fill.hatch)),
        _painted_path(path, pen(shape.stroke), _NO_BRUSH),
    ]


def _painted_path(path: QPainterPath, outline_pen: QPen, fill_brush: QBrush) -> _PaintedPath:
    """Return a path with its pen, brush and painted area. The margin gives a line without width an area."""
    margin = outline_pen.widthF() / 2 + 1
    return path, outline_pen, fill_brush, path.controlPointRect().adjusted(-margin, -margin, margin, margin)


def _split_dashed_line(line: Polyline) -> list[Polyline]:
    """Split a long straight dashed line, so that only visible pieces are painted; Qt would dash the whole line."""
    stroke, (start, end) = line.stroke, (line.points[0], line.points[-1])
    if not stroke.dash or len(line.points) > 2 or start.y != end.y or end.x - start.x < 2 * DASHED_PIECE_LENGTH:
        return [line]
    period = sum(stroke.dash)
    length = ceil(DASHED_PIECE_LENGTH / period) * period
    xs = [start.x + number * length for number in range(ceil((end.x - start.x) / length))]
    return [replace(line, points=(Point(x, start.y), Point(min(x + length, end.x), start.y))) for x in xs]


def _painter_path(commands: Iterable[PathCommand]) -> QPainterPath:
    path = QPainterPath()
    for letter, *numbers in commands:
        points = [QPointF(x, y) for x, y in zip(numbers[::2], numbers[1::2], strict=True)]
        if letter == "M":
            path.moveTo(points[0])
        elif letter == "L":
            path.lineTo(points[0])
        elif letter == "C":
            path.cubicTo(*points)
        else:
            path.closeSubpath()
    return path


def _glyph_runs(text: TextRun) -> list[tuple[QPointF, QGlyphRun, QPen]]:
    origin, ink = QPointF(*text.origin), QPen(colour(text.colour))
    result = []
    for run in text.line.runs:
        glyphs = QGlyphRun()
        glyphs.setRawFont(raw_font(run.font, text.line.size))
        glyphs.setGlyphIndexes([glyph.glyph_index for glyph in run.glyphs])
        glyphs.setPositions([QPointF(glyph.x, glyph.y) for glyph in run.glyphs])
        result.append((origin, glyphs, ink))
    return result
