"""Cursor shapes that show what a press would do."""

from __future__ import annotations

from PySide6.QtCore import Qt

from cpm_desktop.desktop.canvas.tools.append_arrows import arrow_at
from cpm_desktop.desktop.canvas.tools.bend_gesture import corner_points, segment_at
from cpm_desktop.desktop.canvas.tools.canvas_protocol import Canvas
from cpm_desktop.desktop.canvas.tools.flow_end_gesture import flow_end_handle_at
from cpm_desktop.desktop.canvas.tools.resize_gesture import handle_at
from cpm_desktop.model.layout import Point

_RESIZE_CURSORS = {
    (-1, -1): Qt.CursorShape.SizeFDiagCursor,
    (1, 1): Qt.CursorShape.SizeFDiagCursor,
    (-1, 1): Qt.CursorShape.SizeBDiagCursor,
    (1, -1): Qt.CursorShape.SizeBDiagCursor,
    (-1, 0): Qt.CursorShape.SizeHorCursor,
    (1, 0): Qt.CursorShape.SizeHorCursor,
    (0, -1): Qt.CursorShape.SizeVerCursor,
    (0, 1): Qt.CursorShape.SizeVerCursor,
}


def cursor_at(canvas: Canvas, point: Point) -> Qt.CursorShape:
    """Return the shape for the action that a press of the select tool at `point` would start."""
    handle = handle_at(canvas, point)
    if handle is not None:
        return _RESIZE_CURSORS[handle[1:]]
    if arrow_at(canvas, point) is not None:
        return Qt.CursorShape.PointingHandCursor
    if flow_end_handle_at(canvas, point) is not None:
        return Qt.CursorShape.CrossCursor
    element_id = canvas.element_at(point)
    if element_id is None:
        return Qt.CursorShape.ArrowCursor
    if element_id in canvas.drawing.scenario.nodes:
        return Qt.CursorShape.SizeAllCursor
    return _segment_cursor(canvas, element_id, point) or Qt.CursorShape.PointingHandCursor


def _segment_cursor(canvas: Canvas, flow_id: str, point: Point) -> Qt.CursorShape | None:
    """Return the shape for the direction in which a flow's segment can be dragged, or None outside any segment."""
    segment = segment_at(canvas, flow_id, point)
    if segment is None:
        return None
    start, end = corner_points(canvas.drawing.placement.route(flow_id))[segment : segment + 2]
    return Qt.CursorShape.SizeHorCursor if start.x == end.x else Qt.CursorShape.SizeVerCursor
