"""Quick append: small arrows beside a selected node; a click adds the next step there, a drag draws a flow."""

from __future__ import annotations

from math import hypot
from typing import Literal, TypeAlias

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPen, QPolygonF

from cpm_desktop.desktop.canvas.scene.painter import colour
from cpm_desktop.desktop.canvas.scene.placement_queries import box_around, clamped_to_lane, lane_at, phase_at
from cpm_desktop.desktop.canvas.tools.canvas_protocol import Canvas
from cpm_desktop.desktop.canvas.tools.flow_tool import ConnectGesture
from cpm_desktop.desktop.canvas.tools.snap_guides import paint_placement_preview
from cpm_desktop.desktop.canvas.tools.tool import Pointer
from cpm_desktop.desktop.text import element_text
from cpm_desktop.drawing.node_sizes import node_size
from cpm_desktop.editing.commands.flows import append_node
from cpm_desktop.editing.identifiers import new_id
from cpm_desktop.model.elements import Step
from cpm_desktop.model.layout import Box, Point

AppendDirection: TypeAlias = Literal["right", "below", "left", "above"]

ARROW_RADIUS = 8.0
"""Radius of an arrow's disc, in pixels."""
ARROW_DISTANCE = 20.0
"""From the node to the middle of the disc, in pixels."""
STEP_GAP = 48.0
"""From a step to one that is appended beside it, in diagram units."""
ARROWS_MIN_ZOOM = 0.4
_MAX_TRIES = 12


def arrow_at(canvas: Canvas, point: Point) -> tuple[str, AppendDirection] | None:
    """Return the node and the direction of the arrow at `point`, or None."""
    for direction, place in _arrow_positions(canvas).items():
        if hypot(place.x - point.x, place.y - point.y) <= (ARROW_RADIUS + 1) / canvas.zoom:
            return canvas.workspace.selection.ids[0], direction
    return None


def paint_arrows(canvas: Canvas, painter: QPainter, pixel: float) -> None:
    """Paint the arrows of the selected node."""
    theme = canvas.drawing.theme
    for direction, place in _arrow_positions(canvas).items():
        painter.setPen(QPen(colour(theme.paper), pixel))
        painter.setBrush(colour(theme.selection))
        painter.drawEllipse(QPointF(*place), ARROW_RADIUS * pixel, ARROW_RADIUS * pixel)
        painter.setBrush(colour(theme.paper))
        painter.drawPolygon(_triangle(place, direction, 4.0 * pixel))


def _arrow_positions(canvas: Canvas) -> dict[AppendDirection, Point]:
    """Return where the arrows of the selected node are: those wholly in sight, and none where nothing can follow."""
    selection, nodes = canvas.workspace.selection.ids, canvas.drawing.scenario.nodes
    node = nodes.get(selection[0]) if len(selection) == 1 else None
    if node is None or node.kind == "end" or canvas.zoom < ARROWS_MIN_ZOOM:
        return {}
    box, away = canvas.drawing.placement.nodes[node.id], ARROW_DISTANCE / canvas.zoom
    x, y = box.x + box.width / 2, box.y + box.height / 2
    places: dict[AppendDirection, Point] = {
        "right": Point(box.x + box.width + away, y),
        "below": Point(x, box.y + box.height + away),
        "left": Point(box.x - away, y),
        "above": Point(x, box.y - away),
    }
    edge = ARROW_RADIUS / canvas.zoom
    sight = canvas.visible_area().adjusted(edge, edge, -edge, -edge)
    return {direction: place for direction, place in places.items() if sight.contains(*place)}


def _triangle(place: Point, direction: AppendDirection, size: float) -> QPolygonF:
    x, y = {"right": (1, 0), "left": (-1, 0), "below": (0, 1), "above": (0, -1)}[direction]
    tip = QPointF(place.x + x * size, place.y + y * size)
    one = QPointF(place.x - x * size / 2 - y * size, place.y - y * size / 2 - x * size)
    other = QPointF(place.x - x * size / 2 + y * size, place.y - y * size / 2 + x * size)
    return QPolygonF([tip, one, other])


class AppendGesture(ConnectGesture):
    """Let go at once to add a step beside the node, on another node to connect, on the ground to add a step there."""

    def __init__(self, canvas: Canvas, start: Pointer, source: str, direction: AppendDirection) -> None:
        super().__init__(canvas, start, source)
        self._direction = direction

    def paint(self, painter: QPainter, pixel: float) -> None:
        """Paint the line, and on the ground an outline where a step would stand."""
        super().paint(painter, pixel)
        if self.line_end is not None and self.target is None and self._is_drag(self.line_end):
            box = box_around(self.line_end, *node_size(Step(id="new", kind="step", lane="lane")))
            paint_placement_preview(painter, box, self.canvas.drawing.theme, pixel)

    def _is_drag(self, point: Point) -> bool:
        """Tell whether the mouse is far enough from the arrow to mean another place than beside the node."""
        moved = hypot(point.x - self.start.point.x, point.y - self.start.point.y)
        return moved * self.canvas.zoom > ARROW_RADIUS

    def finish(self, pointer: Pointer) -> None:
        """Append or connect."""
        if not self._is_drag(pointer.point):
            self.cancel()
            append_step(self.canvas, self.source, free_point_beside(self.canvas, self.source, self._direction))
            return
        found = self.canvas.element_at(pointer.point)
        if found in self.canvas.drawing.scenario.nodes:
            super().finish(pointer)
            return
        self.cancel()
        append_step(self.canvas, self.source, pointer.point)


def free_point_beside(canvas: Canvas, node_id: str, direction: AppendDirection) -> Point:
    """Return the middle of a free place for a step beside a node; above and below that is in the next lane there."""
    placement = canvas.drawing.placement
    box, size = placement.nodes[node_id], node_size(Step(id="new", kind="step", lane="lane"))
    x, y = box.x + box.width / 2, box.y + box.height / 2
    if direction in {"right", "left"}:
        step = (box.width + size.width) / 2 + STEP_GAP
        x = x + step if direction == "right" else max(x - step, size.width / 2)
    else:
        lanes = list(placement.lanes)
        wanted = lanes.index(canvas.drawing.scenario.nodes[node_id].lane) + (1 if direction == "below" else -1)
        band = placement.lanes[lanes[max(0, min(wanted, len(lanes) - 1))]]
        y = band.start + band.length / 2
    for _try in range(_MAX_TRIES):
        place = box_around(Point(x, y), size.width + 8, size.height + 8)
        if placement.is_free(place.x, place.y, place.x + place.width, place.y + place.height):
            break
        x += STEP_GAP if direction != "left" else -STEP_GAP
    return Point(max(x, size.width / 2), y)


def append_step(canvas: Canvas, source: str, point: Point) -> None:
    """Add a step around `point`, with a flow from `source`, and ask for its name: one undo step."""
    workspace, placement = canvas.workspace, canvas.drawing.placement
    scenario_id, step_id = workspace.scenario_id, new_id(workspace.document, "step")
    lane = lane_at(placement, point.y) or canvas.drawing.scenario.nodes[source].lane
    step = Step(id=step_id, kind="step", lane=lane, phase=phase_at(placement, point.x))
    size = node_size(step)
    box: Box = clamped_to_lane(placement, box_around(point, size.width, size.height), lane)
    gesture = f"place {scenario_id} {step_id}"
    name = element_text.undo_text_for_addition("step")
    if workspace.editor.perform(name, lambda document: append_node(document, scenario_id, source, step, box), gesture):
        workspace.selection.select([step_id])
        canvas.start_renaming(step_id, gesture)
