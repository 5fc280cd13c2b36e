"""Moving nodes within their lane or into another one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from cpm_desktop.desktop.canvas.scene.painter import colour, rounded_line, to_qrectf
from cpm_desktop.desktop.canvas.scene.placement_queries import centre, clamped_to_lane, lane_at, phase_at
from cpm_desktop.desktop.canvas.tools.canvas_protocol import Canvas
from cpm_desktop.desktop.canvas.tools.rejection_hint import RejectionHint
from cpm_desktop.desktop.canvas.tools.snap_guides import Guide, snap_box
from cpm_desktop.desktop.canvas.tools.tool import Gesture, Pointer
from cpm_desktop.desktop.text import element_text
from cpm_desktop.drawing.elements.flows import CORNER_RADIUS
from cpm_desktop.editing.commands.insert_between import insert_between
from cpm_desktop.editing.commands.nodes import NodePlacement, move_nodes
from cpm_desktop.model.document import Document
from cpm_desktop.model.elements import Node
from cpm_desktop.model.layout import Box
from cpm_desktop.model.value import with_changes

DRAG_THRESHOLD = 4.0
"""A press that moves further than this, in pixels, is a drag."""

GUIDES_MIN_ZOOM = 0.3
"""At a smaller zoom nothing can be aligned by eye."""


class MoveGesture(Gesture):
    """Moves the selected nodes with the mouse; the drop position determines their lane and phase.

    A press without a drag is a click, which selects `click_selection`.
    """

    def __init__(self, canvas: Canvas, start: Pointer, grabbed_id: str, click_selection: Sequence[str]) -> None:
        super().__init__(canvas, start)
        self._click_selection = click_selection
        placement, nodes = canvas.drawing.placement, canvas.drawing.scenario.nodes
        self._original_boxes = {key: placement.nodes[key] for key in canvas.workspace.selection.ids if key in nodes}
        self._grabbed_id = grabbed_id
        visible_ids = canvas.nodes_in(canvas.visible_area()) if canvas.zoom >= GUIDES_MIN_ZOOM else []
        self._alignment_boxes = [placement.nodes[key] for key in visible_ids if key not in self._original_boxes]
        self._boxes: dict[str, Box] = {}
        self._guides: list[Guide] = []
        self._painted_state: tuple[object, ...] = ()
        self._rejection_hint = RejectionHint(canvas)

    def move(self, pointer: Pointer) -> None:
        """Show the nodes and their flows under the mouse."""
        x, y = pointer.point.x - self.start.point.x, pointer.point.y - self.start.point.y
        if not self._boxes and max(abs(x), abs(y)) < DRAG_THRESHOLD / self.canvas.zoom:
            return
        if pointer.shift:
            x, y = (x, 0.0) if abs(x) >= abs(y) else (0.0, y)
        if not self._boxes:
            self.canvas.canvas_scene.set_dragging(self._original_boxes, is_dragging=True)
        original_box = self._original_boxes[self._grabbed_id]
        target = Box(original_box.x + x, original_box.y + y, original_box.width, original_box.height)
        target, self._guides = snap_box(target, self._alignment_boxes, self.canvas.zoom)
        leftmost = min(box.x for box in self._original_boxes.values())
        x, y = max(target.x - original_box.x, -leftmost), target.y - original_box.y
        self._boxes = {
            key: Box(round(box.x + x, 2), round(box.y + y, 2), box.width, box.height)
            for key, box in self._original_boxes.items()
        }
        self.canvas.canvas_scene.preview(self._boxes)
        flow_id = self._flow_to_split()
        self._rejection_hint.check(flow_id, self._insert_command(flow_id) if flow_id is not None else None)
        painted_state = (lane_at(self.canvas.drawing.placement, centre(target).y), flow_id, *self._guides)
        if painted_state != self._painted_state:
            self._painted_state = painted_state
            self.canvas.viewport().update()

    def finish(self, pointer: Pointer) -> None:
        """Move the nodes, or select after a click."""
        if not self._boxes:
            self.canvas.workspace.selection.select(self._click_selection)
            return
        self._end_drag()
        flow_id = self._flow_to_split()
        command = self._move_command() if flow_id is None else self._insert_command(flow_id)
        name = element_text.undo_text_for_moving(self.canvas.drawing.scenario, list(self._boxes))
        done = self.canvas.workspace.editor.perform(name, command)
        self.canvas.canvas_scene.end_preview(() if done else self._original_boxes)

    def _move_command(self) -> Callable[[Document], Document]:
        """Return the command that moves the nodes to their preview."""
        placements, scenario_id = {}, self.canvas.workspace.scenario_id
        for key, box in self._boxes.items():
            node, inside = node_placed_at(self.canvas, key, box)
            placements[key] = NodePlacement(node.lane, node.phase, inside.x, inside.y)
        return lambda document: move_nodes(document, scenario_id, placements)

    def _flow_to_split(self) -> str | None:
        """Return the flow on which a single unconnected node would be dropped, or None."""
        if len(self._boxes) != 1 or self.canvas.drawing.scenario.flows_by_element.get(self._grabbed_id):
            return None
        return self.canvas.flow_at(centre(self._boxes[self._grabbed_id]), self._grabbed_id)

    def _insert_command(self, flow_id: str) -> Callable[[Document], Document]:
        """Return the command that inserts the node into a flow."""
        scenario_id, box = self.canvas.workspace.scenario_id, self._boxes[self._grabbed_id]
        node, inside = node_placed_at(self.canvas, self._grabbed_id, box)
        return lambda document: insert_between(document, scenario_id, flow_id, node, inside)

    def cancel(self) -> None:
        """Show the nodes at their original position."""
        self._end_drag()
        self.canvas.canvas_scene.end_preview(self._original_boxes)

    def _end_drag(self) -> None:
        self._rejection_hint.clear()
        self.canvas.canvas_scene.set_dragging(self._original_boxes, is_dragging=False)

    def paint(self, painter: QPainter, pixel: float) -> None:
        """Paint the lane that would contain the grabbed node, and the guides."""
        if not self._boxes:
            return
        placement, accent = self.canvas.drawing.placement, colour(self.canvas.drawing.theme.selection)
        lane = lane_at(placement, centre(self._boxes[self._grabbed_id]).y)
        if lane is not None:
            painter.setOpacity(0.08)
            painter.fillPath(self._lane_highlight(lane), accent)
            painter.setOpacity(1)
        flow_id = self._flow_to_split()
        if flow_id is not None:
            rejection_colour = colour(self.canvas.drawing.theme.annotations["problem"])
            painter.setPen(QPen(rejection_colour if self._rejection_hint.reason else accent, 3 * pixel))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(rounded_line(self.canvas.drawing.placement.route(flow_id), CORNER_RADIUS))
        painter.setPen(QPen(accent, pixel, Qt.PenStyle.DashLine))
        for guide in self._guides:
            painter.drawLine(guide)

    def _lane_highlight(self, lane: str) -> QPainterPath:
        """Return the area of a lane without the moved nodes."""
        band = self.canvas.drawing.placement.lanes[lane]
        area, path = (
            QRectF(0, band.start, self.canvas.canvas_scene.background_area().width(), band.length),
            QPainterPath(),
        )
        path.addRect(area)
        for box in self._boxes.values():
            path.addRect(to_qrectf(box).intersected(area))  # The odd-even fill rule makes this a hole.
        return path


def node_placed_at(canvas: Canvas, node_id: str, box: Box) -> tuple[Node, Box]:
    """Return a node with the lane and phase at `box`, and the box relative to the top of the lane."""
    placement, node = canvas.drawing.placement, canvas.drawing.scenario.nodes[node_id]
    box_center = centre(box)
    lane = lane_at(placement, box_center.y) or node.lane
    return with_changes(node, lane=lane, phase=phase_at(placement, box_center.x)), clamped_to_lane(placement, box, lane)
