"""Alignment guides for dragged boxes, and the preview of new elements."""

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
"""The maximum distance for an alignment, in pixels."""


def snap_box(box: Box, alignment_boxes: Iterable[Box], zoom: float) -> tuple[Box, list[Guide]]:
    """Return `box` aligned horizontally and vertically with the nearest centre lines, and guides that show them."""
    max_offset = SNAP_DISTANCE / zoom
    middle_x, middle_y = box.x + box.width / 2, box.y + box.height / 2
    best_x: tuple[float, Box] | None = None
    best_y: tuple[float, Box] | None = None
    for other in alignment_boxes:
        offset_x, offset_y = other.x + other.width / 2 - middle_x, other.y + other.height / 2 - middle_y
        if abs(offset_x) <= min(max_offset, abs(best_x[0]) if best_x else max_offset):
            best_x = (offset_x, other)
        if abs(offset_y) <= min(max_offset, abs(best_y[0]) if best_y else max_offset):
            best_y = (offset_y, other)
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
    """Paint the outline of a new element; `pixel` is the size of a screen pixel in the diagram."""
    painter.setPen(QPen(colour(theme.selection), 1.5 * pixel, Qt.PenStyle.DashLine))
    painter.setBrush(colour(theme.paper))
    painter.drawRoundedRect(to_qrectf(box), 6, 6)


def _bottom(box: Box) -> float:
    return box.y + box.height


def _right(box: Box) -> float:
    return box.x + box.width
