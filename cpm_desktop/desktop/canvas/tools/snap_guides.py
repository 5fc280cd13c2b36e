"""Guides: a box that is dragged snaps to where others are aligned, a line shows with which; outlines of what is new."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QPainter, QPen

from cpm_desktop.desktop.canvas.scene.painter import colour, to_qrectf
from cpm_desktop.drawing.theme import Theme
from cpm_desktop.model.layout import Box

Guide: TypeAlias = QLineF
SNAP_DISTANCE = 5.0
"""How many pixels away an alignment catches."""


def snap_box(box: Box, alignment_boxes: Iterable[Box], zoom: float) -> tuple[Box, list[Guide]]:
    """Return `box` aligned with the nearest centre line of one of `others` across and down, and lines that show it."""
    reach = SNAP_DISTANCE / zoom
    middle_x, middle_y = box.x + box.width / 2, box.y + box.height / 2
    best_x: tuple[float, Box] | None = None
    best_y: tuple[float, Box] | None = None
    for other in alignment_boxes:
        across, down = other.x + other.width / 2 - middle_x, other.y + other.height / 2 - middle_y
        if abs(across) <= min(reach, abs(best_x[0]) if best_x else reach):
            best_x = (across, other)
        if abs(down) <= min(reach, abs(best_y[0]) if best_y else reach):
            best_y = (down, other)
    moved = Box(box.x + (best_x[0] if best_x else 0), box.y + (best_y[0] if best_y else 0), box.width, box.height)
    guides = []
    if best_x:
        x, other = moved.x + moved.width / 2, best_x[1]
        guides.append(QLineF(x, min(moved.y, other.y) - 12, x, max(_bottom(moved), _bottom(other)) + 12))
    if best_y:
        y, other = moved.y + moved.height / 2, best_y[1]
        guides.append(QLineF(min(moved.x, other.x) - 12, y, max(_right(moved), _right(other)) + 12, y))
    return moved, guides


def paint_placement_preview(painter: QPainter, box: Box, theme: Theme, pixel: float) -> None:
    """Paint where something new would stand; `pixel` is the size of a screen pixel in the diagram."""
    painter.setPen(QPen(colour(theme.selection), 1.5 * pixel, Qt.PenStyle.DashLine))
    painter.setBrush(colour(theme.paper))
    painter.drawRoundedRect(to_qrectf(box), 6, 6)


def _bottom(box: Box) -> float:
    return box.y + box.height


def _right(box: Box) -> float:
    return box.x + box.width
