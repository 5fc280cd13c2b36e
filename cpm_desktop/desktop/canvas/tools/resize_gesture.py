"""Resizing a step by the handles around it."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPen

from cpm_desktop.desktop.canvas.scene.painter import colour
from cpm_desktop.desktop.canvas.tools.canvas_protocol import Canvas
from cpm_desktop.desktop.canvas.tools.target_size import target_radius
from cpm_desktop.desktop.canvas.tools.tool import Gesture, Pointer
from cpm_desktop.desktop.text import element_text
from cpm_desktop.drawing.node_sizes import node_size
from cpm_desktop.editing.commands.nodes import resize_node
from cpm_desktop.editing.geometry import BAND_PADDING
from cpm_desktop.model.layout import Box, Point

HANDLE_SIZE = 7.0
"""The side of a handle in pixels."""
HANDLE_DISTANCE = 4.0
"""The distance of the handles from the step."""
_DIRECTIONS = tuple((x, y) for x in (-1, 0, 1) for y in (-1, 0, 1) if (x, y) != (0, 0))


def handle_at(canvas: Canvas, point: Point) -> tuple[str, int, int] | None:
    """Return the node and the direction (−1, 0 or 1, horizontal and vertical) of the handle at `point`, or None."""
    node_id = _resizable_node(canvas)
    if node_id is None:
        return None
    reach, box = (HANDLE_SIZE / 2 + 2) / canvas.zoom, canvas.drawing.placement.nodes[node_id]
    corner_reach = target_radius(canvas, HANDLE_SIZE / 2 + 2) / canvas.zoom
    for (direction_x, direction_y), (x, y) in _handle_positions(canvas, node_id).items():
        if abs(x - point.x) <= reach and abs(y - point.y) <= reach:
            return node_id, direction_x, direction_y
        is_beyond = _is_beyond(point.x, box.x, box.width, direction_x) and _is_beyond(
            point.y, box.y, box.height, direction_y
        )
        if is_beyond and abs(x - point.x) <= corner_reach and abs(y - point.y) <= corner_reach:
            return node_id, direction_x, direction_y
    return None


def _is_beyond(position: float, start: float, length: float, direction: int) -> bool:
    """Return whether a position is outside a side of a box, in the direction of one of its corners."""
    return (direction < 0 and position < start) or (direction > 0 and position > start + length)


def paint_handles(canvas: Canvas, painter: QPainter, pixel: float) -> None:
    """Paint the handles of the node that can be resized."""
    node_id = _resizable_node(canvas)
    if node_id is None or canvas.zoom < 0.4:
        return
    side = HANDLE_SIZE * pixel
    painter.setPen(QPen(colour(canvas.drawing.theme.selection), pixel))
    painter.setBrush(colour(canvas.drawing.theme.panel))
    for position in _handle_positions(canvas, node_id).values():
        painter.drawRect(QRectF(position.x - side / 2, position.y - side / 2, side, side))


def _resizable_node(canvas: Canvas) -> str | None:
    selection = canvas.workspace.selection.ids
    if len(selection) != 1:
        return None
    node = canvas.drawing.scenario.nodes.get(selection[0])
    return node.id if node is not None and node.kind == "step" else None


def _handle_positions(canvas: Canvas, node_id: str) -> dict[tuple[int, int], Point]:
    """Return the positions of the handles of a node, except where a mark covers the corner: a click hits the mark."""
    box, annotations = canvas.drawing.placement.nodes[node_id], canvas.drawing.scenario.annotations
    return {
        direction: position
        for direction, position in _positions_around(box).items()
        if canvas.element_at(position) not in annotations
    }


def _positions_around(box: Box) -> dict[tuple[int, int], Point]:
    """Return the corners and the midpoints of the sides, at `HANDLE_DISTANCE` outside a box."""
    middle_x, middle_y = box.x + box.width / 2, box.y + box.height / 2
    half_x, half_y = box.width / 2 + HANDLE_DISTANCE, box.height / 2 + HANDLE_DISTANCE
    return {(x, y): Point(middle_x + x * half_x, middle_y + y * half_y) for x, y in _DIRECTIONS}


class ResizeGesture(Gesture):
    """Moves one side or corner with the mouse; the opposite one stays. A step stays large enough for its name.

    The lane and the left edge limit the step at the top and left; at the bottom the lane grows.
    """

    def __init__(self, canvas: Canvas, start: Pointer, node_id: str, direction_x: int, direction_y: int) -> None:
        super().__init__(canvas, start)
        self._node = canvas.drawing.scenario.nodes[node_id]
        self._original_box = self._box = canvas.drawing.placement.nodes[node_id]
        self._lane_top = canvas.drawing.placement.lanes[self._node.lane].start
        self._direction_x, self._direction_y = direction_x, direction_y

    def move(self, pointer: Pointer) -> None:
        """Show the step at its new size."""
        min_size, original_box = node_size(self._node), self._original_box
        x, y = pointer.point.x - self.start.point.x, pointer.point.y - self.start.point.y
        left, width = _resized_side(original_box.x, original_box.width, self._direction_x, x, min_size.width, 0.0)
        top, height = _resized_side(
            original_box.y, original_box.height, self._direction_y, y, min_size.height, self._lane_top + BAND_PADDING
        )
        self._box = Box(left, top, width, height)
        self.canvas.canvas_scene.preview({self._node.id: self._box})
        self.canvas.viewport().update()

    def finish(self, pointer: Pointer) -> None:
        """Resize the step."""
        scenario_id, node_id = self.canvas.workspace.scenario_id, self._node.id
        if self._box == self._original_box:
            return
        box = self._box._replace(y=round(self._box.y - self._lane_top, 2))
        name = element_text.undo_text_for_resizing(self.canvas.drawing.scenario, [node_id])
        self.canvas.workspace.editor.perform(name, lambda document: resize_node(document, scenario_id, node_id, box))
        self.canvas.canvas_scene.end_preview([node_id])

    def cancel(self) -> None:
        """Restore the original size."""
        self.canvas.canvas_scene.end_preview([self._node.id])


def _resized_side(
    start: float, length: float, direction: int, distance: float, min_length: float, limit: float
) -> tuple[float, float]:
    """Return start and length of a side after one end moved: the start for direction −1, the end for 1.

    The length is at least `min_length`, unless it was shorter before. The start is at least `limit`, unless it was
    smaller before.
    """
    min_side, end = min(min_length, length), start + length
    if direction >= 0:
        return round(start, 2), round(max(length + direction * distance, min_side), 2)
    new_start = max(min(start + distance, end - min_side), min(limit, start))
    return round(new_start, 2), round(end - new_start, 2)
