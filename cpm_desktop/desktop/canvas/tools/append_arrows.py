"""Arrows beside a selected node: a click adds the next step, a drag draws a flow, and a menu offers the kinds."""

from __future__ import annotations

from functools import partial
from math import hypot
from typing import Literal, TypeAlias

from PySide6.QtCore import QPoint, QPointF, QTimer
from PySide6.QtGui import QCursor, QGuiApplication, QPainter, QPen, QPolygonF

from cpm_desktop.desktop.canvas.inplace.completion_prompt import popup_choice
from cpm_desktop.desktop.canvas.scene.painter import colour
from cpm_desktop.desktop.canvas.scene.placement_queries import box_around, clamped_to_lane, lane_at, phase_at
from cpm_desktop.desktop.canvas.tools.canvas_protocol import Canvas
from cpm_desktop.desktop.canvas.tools.flow_tool import ConnectGesture
from cpm_desktop.desktop.canvas.tools.snap_guides import paint_placement_preview
from cpm_desktop.desktop.canvas.tools.target_size import target_radius
from cpm_desktop.desktop.canvas.tools.tool import Pointer
from cpm_desktop.desktop.text import element_text
from cpm_desktop.drawing.bounds import with_margin
from cpm_desktop.drawing.elements.node_names import node_name_box
from cpm_desktop.drawing.node_sizes import node_size
from cpm_desktop.drawing.spatial_grid import boxes_overlap
from cpm_desktop.editing.commands.flows import append_node
from cpm_desktop.editing.commands.nodes import new_node
from cpm_desktop.editing.identifiers import new_id
from cpm_desktop.layout.placement import Size
from cpm_desktop.model.elements import NodeKind, Step
from cpm_desktop.model.layout import Box, Point
from cpm_desktop.model.vocabulary.all_terms import term_label

AppendDirection: TypeAlias = Literal["right", "below", "left", "above"]

ARROW_RADIUS = 8.0
"""Radius of an arrow's disc, in pixels."""
TARGET_RADIUS = 12.0
"""Radius of the area in which a press hits an arrow, in pixels; larger in full screen."""
ARROW_DISTANCE = 20.0
"""Distance from the node to the centre of the disc, in pixels."""
STEP_GAP = 48.0
"""Distance from a step to one that is appended beside it, in diagram units."""
ARROWS_MIN_ZOOM = 0.4
MENU_OFFSET = QPoint(2, 2)
"""The distance of the menu of kinds from the mouse, so that releasing a long press chooses nothing."""
KINDS_TO_APPEND: tuple[NodeKind, ...] = ("step", "decision", "parallel", "end")
KINDS_TO_NAME: tuple[NodeKind, ...] = ("step", "decision", "end")
"""The kinds whose name is edited immediately after adding."""
_MAX_TRIES = 12


def arrow_at(canvas: Canvas, point: Point) -> tuple[str, AppendDirection] | None:
    """Return the node and the direction of the arrow at `point`, or None."""
    radius = target_radius(canvas, TARGET_RADIUS)
    for direction, position in _arrow_positions(canvas).items():
        if hypot(position.x - point.x, position.y - point.y) <= radius / canvas.zoom:
            return canvas.workspace.selection.ids[0], direction
    return None


def paint_arrows(canvas: Canvas, painter: QPainter, pixel: float) -> None:
    """Paint the arrows of the selected node."""
    theme = canvas.drawing.theme
    for direction, position in _arrow_positions(canvas).items():
        painter.setPen(QPen(colour(theme.paper), pixel))
        painter.setBrush(colour(theme.selection))
        painter.drawEllipse(QPointF(*position), ARROW_RADIUS * pixel, ARROW_RADIUS * pixel)
        painter.setBrush(colour(theme.paper))
        painter.drawPolygon(_triangle(position, direction, 4.0 * pixel))


def _arrow_positions(canvas: Canvas) -> dict[AppendDirection, Point]:
    """Return the centres of the completely visible arrows of the selected node; none for an end or at a small zoom.

    An arrow that would cover the name beside its node is beyond the name.
    """
    selection, nodes = canvas.workspace.selection.ids, canvas.drawing.scenario.nodes
    node = nodes.get(selection[0]) if len(selection) == 1 else None
    if node is None or node.kind == "end" or canvas.zoom < ARROWS_MIN_ZOOM:
        return {}
    box, distance = canvas.drawing.placement.nodes[node.id], ARROW_DISTANCE / canvas.zoom
    x, y = box.x + box.width / 2, box.y + box.height / 2
    positions: dict[AppendDirection, Point] = {
        "right": Point(box.x + box.width + distance, y),
        "below": Point(x, box.y + box.height + distance),
        "left": Point(box.x - distance, y),
        "above": Point(x, box.y - distance),
    }
    edge = ARROW_RADIUS / canvas.zoom
    name = node_name_box(canvas.drawing, node)
    if name is not None:
        target = TARGET_RADIUS / canvas.zoom
        positions = {key: _beyond_name(place, name, key, target) for key, place in positions.items()}
    inner_area = canvas.visible_area().adjusted(edge, edge, -edge, -edge)
    return {direction: position for direction, position in positions.items() if inner_area.contains(*position)}


def _beyond_name(position: Point, name: Box, direction: AppendDirection, radius: float) -> Point:
    """Return the centre of an arrow, moved away from the node until it does not cover the name."""
    disc = with_margin(Box(*position, 0, 0), radius)
    if not boxes_overlap(disc, name):
        return position
    match direction:
        case "above":
            return Point(position.x, name.y - radius)
        case "below":
            return Point(position.x, name.y + name.height + radius)
        case "left":
            return Point(name.x - radius, position.y)
        case "right":
            return Point(name.x + name.width + radius, position.y)


def _triangle(position: Point, direction: AppendDirection, size: float) -> QPolygonF:
    x, y = {"right": (1, 0), "left": (-1, 0), "below": (0, 1), "above": (0, -1)}[direction]
    tip = QPointF(position.x + x * size, position.y + y * size)
    left_corner = QPointF(position.x - x * size / 2 - y * size, position.y - y * size / 2 - x * size)
    right_corner = QPointF(position.x - x * size / 2 + y * size, position.y - y * size / 2 + x * size)
    return QPolygonF([tip, left_corner, right_corner])


class AppendGesture(ConnectGesture):
    """A click adds a step beside the node, a drop on another node connects, and a drop elsewhere adds a step there.

    A long press opens the menu of the kinds that can be added.
    """

    def __init__(self, canvas: Canvas, start: Pointer, source: str, direction: AppendDirection) -> None:
        super().__init__(canvas, start, source)
        self._direction = direction
        self._long_press = QTimer(canvas.viewport(), singleShot=True)
        self._long_press.timeout.connect(self._choose_kind)
        self._long_press.start(QGuiApplication.styleHints().mousePressAndHoldInterval())

    def move(self, pointer: Pointer) -> None:
        """Draw the flow; a drag is not a long press."""
        if self._is_drag(pointer.point):
            self._long_press.stop()
        super().move(pointer)

    def cancel(self) -> None:
        """Hide the rejection, and wait no longer for a long press."""
        self._long_press.stop()
        self._long_press.deleteLater()
        super().cancel()

    def _choose_kind(self) -> None:
        self.canvas.cancel_gesture()
        popup_kinds(self.canvas, self.source, self._direction)

    def paint(self, painter: QPainter, pixel: float) -> None:
        """Paint the line, and on empty ground the outline of the new step."""
        super().paint(painter, pixel)
        if self.line_end is not None and self.target is None and self._is_drag(self.line_end):
            box = box_around(self.line_end, *node_size(Step(id="new", kind="step", lane="lane")))
            paint_placement_preview(painter, box, self.canvas.drawing.theme, pixel)

    def _is_drag(self, point: Point) -> bool:
        """Return whether the mouse is far enough from the arrow to be a drag."""
        moved = hypot(point.x - self.start.point.x, point.y - self.start.point.y)
        return moved * self.canvas.zoom > ARROW_RADIUS

    def finish(self, pointer: Pointer) -> None:
        """Append or connect."""
        canvas, element_id = self.canvas, self.canvas.element_at(pointer.point)
        self.cancel()
        if not self._is_drag(pointer.point):
            append_beside(canvas, self.source, self._direction, "step")
        elif element_id in canvas.drawing.scenario.nodes:
            super().finish(pointer)
        else:
            phase = phase_at(canvas.drawing.placement, pointer.point.x)
            append_at(canvas, self.source, "step", pointer.point, phase)


def popup_kinds(canvas: Canvas, source: str, direction: AppendDirection) -> None:
    """Open a menu of the kinds that an arrow can add, below the mouse."""
    choices = {
        f"&{term_label(kind)}": partial(append_beside, canvas, source, direction, kind) for kind in KINDS_TO_APPEND
    }
    popup_choice(canvas.viewport(), QCursor.pos() + MENU_OFFSET, choices)


def append_beside(canvas: Canvas, source: str, direction: AppendDirection, kind: NodeKind) -> None:
    """Add a node of `kind` in free space beside `source`, with a flow, and edit its name, in one undo step."""
    point = free_point_beside(canvas, source, direction, node_size(new_node(kind, "new", "lane", None)))
    append_at(canvas, source, kind, point, _phase_beside(canvas, source, point))


def free_point_beside(canvas: Canvas, node_id: str, direction: AppendDirection, size: Size) -> Point:
    """Return the centre of free space for a box beside a node; for above and below, in the adjacent lane.

    To the right, nodes of later phases are not in the way: the phase of the node grows and moves them along.
    """
    placement = canvas.drawing.placement
    box = placement.nodes[node_id]
    x, y = box.x + box.width / 2, box.y + box.height / 2
    if direction in {"right", "left"}:
        offset = (box.width + size.width) / 2 + STEP_GAP
        x = x + offset if direction == "right" else max(x - offset, size.width / 2)
    else:
        lanes = list(placement.lanes)
        lane_index = lanes.index(canvas.drawing.scenario.nodes[node_id].lane) + (1 if direction == "below" else -1)
        band = placement.lanes[lanes[max(0, min(lane_index, len(lanes) - 1))]]
        y = band.start + band.length / 2
    end = _phase_end(canvas, node_id)
    for _try in range(_MAX_TRIES):
        space = box_around(Point(x, y), size.width + 8, size.height + 8)
        if space.x >= end or placement.is_free(
            space.x, space.y, min(space.x + space.width, end), space.y + space.height
        ):
            break
        x += STEP_GAP if direction != "left" else -STEP_GAP
    return Point(max(x, size.width / 2), y)


def _phase_end(canvas: Canvas, node_id: str) -> float:
    """Return the right end of the phase of a node; infinite without a phase, and for the last phase."""
    spans, phase = canvas.drawing.placement.phases, canvas.drawing.scenario.nodes[node_id].phase
    return spans[phase].end if phase is not None and phase != list(spans)[-1] else float("inf")


def _phase_beside(canvas: Canvas, node_id: str, point: Point) -> str | None:
    """Return the phase at `point`, or the phase of the node where `point` is beyond its end."""
    if point.x >= _phase_end(canvas, node_id):
        return canvas.drawing.scenario.nodes[node_id].phase
    return phase_at(canvas.drawing.placement, point.x)


def append_at(canvas: Canvas, source: str, kind: NodeKind, point: Point, phase: str | None) -> None:
    """Add a node of a phase around `point`, with a flow from `source`, and edit its name, in one undo step."""
    workspace, placement = canvas.workspace, canvas.drawing.placement
    scenario_id, node_id = workspace.scenario_id, new_id(workspace.document, kind)
    lane = lane_at(placement, point.y) or canvas.drawing.scenario.nodes[source].lane
    node = new_node(kind, node_id, lane, phase)
    size = node_size(node)
    box: Box = clamped_to_lane(placement, box_around(point, size.width, size.height), lane)
    gesture = f"place {scenario_id} {node_id}"
    name = element_text.undo_text_for_addition(kind)
    if workspace.editor.perform(name, lambda document: append_node(document, scenario_id, source, node, box), gesture):
        workspace.selection.select([node_id])
        if kind in KINDS_TO_NAME:
            canvas.start_renaming(node_id, gesture)
