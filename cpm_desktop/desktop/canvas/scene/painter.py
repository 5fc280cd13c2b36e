"""Carries out shapes with a QPainter: made ready once, painted often."""

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
"""Length of the pieces of a long dashed line, about."""
TEXT_MIN_ZOOM = 0.4
"""Below this zoom text is too small to read and is left out."""
_NO_BRUSH = QBrush(Qt.BrushStyle.NoBrush)
_HAIRLINE = Stroke("#000000", 1)
_NO_PEN = QPen(Qt.PenStyle.NoPen)

_PaintedPath: TypeAlias = tuple[QPainterPath, QPen, QBrush, QRectF]
"""A path, how its line and its inside are painted, and the area that this may touch."""


@lru_cache(maxsize=512)
def colour(name: str) -> QColor:
    """Return the colour with this `#RRGGBB` name."""
    return QColor(name)


@lru_cache(maxsize=512)
def pen(stroke: Stroke | None) -> QPen:
    """Return the pen for a stroke; Qt counts dashes in widths of the pen."""
    if stroke is None:
        return _NO_PEN
    made = QPen(colour(stroke.colour), stroke.width)
    made.setCapStyle(Qt.PenCapStyle.RoundCap if stroke.cap == "round" else Qt.PenCapStyle.FlatCap)
    made.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if stroke.dash:
        made.setDashPattern([length / stroke.width for length in stroke.dash])
    return made


@lru_cache(maxsize=512)
def brush(name: str | None) -> QBrush:
    """Return the brush for a colour, or none."""
    return _NO_BRUSH if name is None else QBrush(colour(name))


@lru_cache(maxsize=64)
def raw_font(name: str, size: float) -> QRawFont:
    """Return a font of the drawing at `size` units per em, unhinted, so that glyphs stand where they were measured."""
    return QRawFont(QByteArray(font_data(name)), size, QFont.HintingPreference.PreferNoHinting)


class ShapeBatch:
    """Shapes made ready for Qt: paths with pens and brushes, and glyph runs, in paint order."""

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
        """Paint what meets `exposed`, or everything; text only where `zoom` makes it large enough to read."""
        for path, edge, inside, area in self._outlines:
            if exposed is not None and not area.intersects(exposed):
                continue
            painter.setPen(edge)
            painter.setBrush(inside)
            painter.drawPath(path)
        if zoom >= TEXT_MIN_ZOOM:
            for origin, run, ink in self._texts:
                painter.setPen(ink)
                painter.drawGlyphRun(origin, run)

    def low_detail(self) -> ShapeBatch:
        """Return the same without words, and with one path for all outlines in a row that are painted alike.

        That takes fewer calls where everything is in sight.
        """
        joined = ShapeBatch(())
        for (edge, inside), alike in groupby(self._outlines, itemgetter(1, 2)):
            path = QPainterPath()
            path.setFillRule(Qt.FillRule.WindingFill)
            for outlined in alike:
                path.addPath(outlined[0])
            joined._outlines.append(_painted_path(path, edge, inside))
        return joined


def to_qrectf(box: Box) -> QRectF:
    """Return `box` in Qt's terms."""
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


def _painted_path(path: QPainterPath, edge: QPen, inside: QBrush) -> _PaintedPath:
    """Return a path with how it is painted and on what area; a line without width still has an area."""
    margin = edge.widthF() / 2 + 1
    return path, edge, inside, path.controlPointRect().adjusted(-margin, -margin, margin, margin)


def _split_dashed_line(line: Polyline) -> list[Polyline]:
    """Return a long straight dashed line in pieces, so that only those in sight are painted: Qt dashes all of it."""
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
    made = []
    for run in text.line.runs:
        glyphs = QGlyphRun()
        glyphs.setRawFont(raw_font(run.font, text.line.size))
        glyphs.setGlyphIndexes([glyph.glyph_index for glyph in run.glyphs])
        glyphs.setPositions([QPointF(glyph.x, glyph.y) for glyph in run.glyphs])
        made.append((origin, glyphs, ink))
    return made
