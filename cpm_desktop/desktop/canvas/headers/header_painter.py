"""How a header's cells look: the name in the middle of what is in sight."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter

from cpm_desktop.desktop.canvas.scene.painter import colour
from cpm_desktop.drawing.theme import Theme

NAME, DETAIL = 13, 11
"""Pixel sizes of the name and of the second line."""
PADDING = 10


@dataclass(frozen=True, slots=True)
class HeaderCell:
    """A lane's or phase's cell: where it lies along the header, in pixels, and what it says."""

    id: str
    start: int
    length: int
    name: str
    detail: str = ""
    strong: bool = False
    """Whether it is a customer's."""
    selected: bool = False
    foot: str = ""
    """What the stretch at its end is called."""
    foot_length: int = 0


def paint_cell(painter: QPainter, theme: Theme, cell: HeaderCell, area: QRect, header: QRect, *, upright: bool) -> None:
    """Paint `cell` on `area`; its words go where both the cell and the header are in sight."""
    ground = theme.customer_header if cell.strong else (theme.header if upright else theme.panel)
    painter.fillRect(area, colour(ground))
    painter.setPen(colour(theme.hairline))
    painter.drawLine(area.bottomLeft(), area.bottomRight())
    painter.drawLine(area.topRight(), area.bottomRight())
    if cell.selected:
        painter.fillRect(QRect(area.left(), area.top(), 4, area.height()), colour(theme.selection))
    foot = area.adjusted(PADDING, area.height() - cell.foot_length, -PADDING, 0)
    _paint_foot(painter, theme, cell.foot, foot)
    room = area.adjusted(PADDING, 2, -PADDING, -2 - cell.foot_length)
    _paint_words(painter, theme, cell, room.intersected(header), upright=upright)


def _paint_foot(painter: QPainter, theme: Theme, words: str, room: QRect) -> None:
    font = _font(DETAIL, bold=False)
    metrics = QFontMetrics(font)
    if not words or room.height() < metrics.height():
        return
    painter.setFont(font)
    painter.setPen(colour(theme.secondary))
    line = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, line)


def _paint_words(painter: QPainter, theme: Theme, cell: HeaderCell, room: QRect, *, upright: bool) -> None:
    if room.width() < 16 or room.height() < 8:
        return
    align = Qt.AlignmentFlag.AlignLeft if upright else Qt.AlignmentFlag.AlignHCenter
    wrap = align | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
    size = min(NAME, room.height())
    name_font, detail_font = _font(size, bold=True), _font(DETAIL, bold=False)
    name_room = _room(cell.name, size, room.width(), align, bold=True)
    detail_room = _room(cell.detail, DETAIL, room.width(), align, bold=False)
    has_detail = bool(cell.detail) and name_room.height() + detail_room.height() <= room.height()
    painter.setFont(name_font)
    painter.setPen(colour(theme.ink))
    if name_room.height() > room.height() or name_room.width() > room.width():
        line = QFontMetrics(name_font).elidedText(cell.name, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, align | Qt.AlignmentFlag.AlignVCenter, line)
        return
    height = name_room.height() + (detail_room.height() if has_detail else 0)
    top = room.top() + (room.height() - height) // 2
    painter.drawText(QRect(room.left(), top, room.width(), name_room.height()), wrap, cell.name)
    if has_detail:
        painter.setFont(detail_font)
        painter.setPen(colour(theme.secondary))
        below = QRect(room.left(), top + name_room.height(), room.width(), detail_room.height())
        painter.drawText(below, wrap, cell.detail)


@lru_cache(maxsize=1_024)
def _room(words: str, pixels: int, width: int, align: Qt.AlignmentFlag, *, bold: bool) -> QRect:
    """Return the room that wrapped words take; asked again at every scroll."""
    metrics = QFontMetrics(_font(pixels, bold=bold))
    return metrics.boundingRect(QRect(0, 0, width, 10_000), align | Qt.TextFlag.TextWordWrap, words)


@lru_cache(maxsize=64)
def _font(pixels: int, *, bold: bool) -> QFont:
    font = QFont()
    font.setPixelSize(max(pixels, 6))
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font
