"""Paints the cells of a header, with the name in the middle of the visible part."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter

from cpm_desktop.desktop.canvas.scene.painter import ShapeBatch, colour
from cpm_desktop.drawing.elements.emotion_faces import FACE_RADIUS, face_shapes
from cpm_desktop.drawing.elements.emotion_scale import FACE_OFFSET
from cpm_desktop.drawing.theme import Theme
from cpm_desktop.model.layout import Point

NAME_SIZE, DETAIL_SIZE = 13, 11
"""Pixel sizes of the name and of the detail line."""
PADDING = 10


@dataclass(frozen=True, slots=True)
class HeaderCell:
    """The cell of a lane or phase: its extent along the header, in pixels, and its texts."""

    id: str
    start: int
    length: int
    name: str
    detail: str = ""
    is_customer: bool = False
    """Whether the lane is a customer's."""
    is_selected: bool = False
    footer: str = ""
    """The label of the section at its end."""
    footer_length: int = 0
    footer_faces: tuple[tuple[int, float], ...] = ()
    """The emotions that have a face in the footer, each with the height of its middle above the end of the cell."""


def paint_cell(
    painter: QPainter, theme: Theme, cell: HeaderCell, area: QRect, header: QRect, *, is_vertical: bool
) -> None:
    """Paint `cell` on `area`, with its text where both the cell and the header are visible."""
    fill = theme.customer_header if cell.is_customer else (theme.header if is_vertical else theme.panel)
    painter.fillRect(area, colour(fill))
    painter.setPen(colour(theme.hairline))
    painter.drawLine(area.bottomLeft(), area.bottomRight())
    painter.drawLine(area.topRight(), area.bottomRight())
    if cell.is_selected:
        painter.fillRect(QRect(area.left(), area.top(), 4, area.height()), colour(theme.selection))
    faces = _legible_faces(cell)
    footer_area = area.adjusted(
        PADDING, area.height() - cell.footer_length, -round(2 * FACE_OFFSET) if faces else -PADDING, 0
    )
    _paint_footer(painter, theme, cell.footer, footer_area)
    for emotion, height in faces:
        _paint_face(painter, theme, emotion, QPointF(area.right() - FACE_OFFSET, area.bottom() - height))
    text_area = area.adjusted(PADDING, 2, -PADDING, -2 - cell.footer_length)
    _paint_text(painter, theme, cell, text_area.intersected(header), is_vertical=is_vertical)


def _legible_faces(cell: HeaderCell) -> tuple[tuple[int, float], ...]:
    """Return the faces of a footer that do not cover each other: all of them, or none."""
    heights = [height for _emotion, height in cell.footer_faces]
    pitches = [abs(one - other) for one, other in pairwise(heights)]
    return cell.footer_faces if all(pitch > 2 * FACE_RADIUS for pitch in pitches) else ()


def _paint_face(painter: QPainter, theme: Theme, emotion: int, centre: QPointF) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(centre)
    _face_batch(emotion, theme.secondary).paint(painter, 1.0)
    painter.restore()


@lru_cache(maxsize=32)
def _face_batch(emotion: int, ink: str) -> ShapeBatch:
    return ShapeBatch(face_shapes(emotion, Point(0, 0), ink))


def _paint_footer(painter: QPainter, theme: Theme, text: str, area: QRect) -> None:
    font = _font(DETAIL_SIZE, bold=False)
    metrics = QFontMetrics(font)
    if not text or area.height() < metrics.height():
        return
    painter.setFont(font)
    painter.setPen(colour(theme.secondary))
    align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    wrapped = _wrapped_text_rect(text, DETAIL_SIZE, area.width(), align, bold=False)
    if wrapped.height() <= area.height() and wrapped.width() <= area.width():
        painter.drawText(area, align | Qt.TextFlag.TextWordWrap, text)
    else:
        painter.drawText(area, align, metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width()))


def _paint_text(painter: QPainter, theme: Theme, cell: HeaderCell, area: QRect, *, is_vertical: bool) -> None:
    if area.width() < 16 or area.height() < 8:
        return
    align = Qt.AlignmentFlag.AlignLeft if is_vertical else Qt.AlignmentFlag.AlignHCenter
    wrap = align | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
    size = min(NAME_SIZE, area.height())
    name_font, detail_font = _font(size, bold=True), _font(DETAIL_SIZE, bold=False)
    name_rect = _wrapped_text_rect(cell.name, size, area.width(), align, bold=True)
    detail_rect = _wrapped_text_rect(cell.detail, DETAIL_SIZE, area.width(), align, bold=False)
    has_detail = bool(cell.detail) and name_rect.height() + detail_rect.height() <= area.height()
    painter.setFont(name_font)
    painter.setPen(colour(theme.ink))
    if name_rect.height() > area.height() or name_rect.width() > area.width():
        line = QFontMetrics(name_font).elidedText(cell.name, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, align | Qt.AlignmentFlag.AlignVCenter, line)
        return
    height = name_rect.height() + (detail_rect.height() if has_detail else 0)
    top = area.top() + (area.height() - height) // 2
    painter.drawText(QRect(area.left(), top, area.width(), name_rect.height()), wrap, cell.name)
    if has_detail:
        painter.setFont(detail_font)
        painter.setPen(colour(theme.secondary))
        detail_area = QRect(area.left(), top + name_rect.height(), area.width(), detail_rect.height())
        painter.drawText(detail_area, wrap, cell.detail)


@lru_cache(maxsize=1_024)
def _wrapped_text_rect(text: str, pixels: int, width: int, align: Qt.AlignmentFlag, *, bold: bool) -> QRect:
    """Return the area of wrapped text; cached because it is needed at every scroll."""
    metrics = QFontMetrics(_font(pixels, bold=bold))
    return metrics.boundingRect(QRect(0, 0, width, 10_000), align | Qt.TextFlag.TextWordWrap, text)


@lru_cache(maxsize=64)
def _font(pixels: int, *, bold: bool) -> QFont:
    font = QFont()
    font.setPixelSize(max(pixels, 6))
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font
