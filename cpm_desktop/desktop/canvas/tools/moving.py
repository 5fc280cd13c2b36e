"""Moving nodes, within their lane or into another."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from cpm_desktop.desktop import wording
from cpm_desktop.desktop.canvas.painter import colour
from cpm_desktop.desktop.canvas.places import centre, in_lane, lane_at, phase_at
from cpm_desktop.desktop.canvas.tools.canvas import Canvas
from cpm_desktop.desktop.canvas.tools.gesture import Gesture, Pointer
from cpm_desktop.desktop.canvas.tools.guides import Guide, snapped
from cpm_desktop.editing.commands.nodes import Place, move_nodes
from cpm_desktop.model.layout import Box

THRESHOLD = 4.0
"""How many pixels a press must move to be a drag."""

GUIDES_FROM_ZOOM = 0.3
"""From further away nothing can be aligned by eye."""


class MoveGesture(Gesture):
    """The selected nodes follow the mouse; where they are let go their lane and phase become theirs."""

    def __init__(self, canvas: Canvas, start: Pointer, grabbed: str) -> None:
        super().__init__(canvas, start)
        placement, nodes = canvas.drawing.placement, canvas.drawing.scenario.nodes
        self._homes = {key: placement.nodes[key] for key in canvas.workspace.selection if key in nodes}
        self._grabbed = grabbed
        in_sight = canvas.nodes_in(canvas.area_in_sight()) if canvas.zoom >= GUIDES_FROM_ZOOM else []
        self._others = [placement.nodes[key] for key in in_sight if key not in self._homes]
        self._boxes: dict[str, Box] = {}
        self._guides: list[Guide] = []

    def move(self, pointer: Pointer) -> None:
        """Show the nodes and their flows under the mouse."""
        x, y = pointer.point.x - self.start.point.x, pointer.point.y - self.start.point.y
        if not self._boxes and max(abs(x), abs(y)) < THRESHOLD / self.canvas.zoom:
            return
        if pointer.shift:
            x, y = (x, 0.0) if abs(x) >= abs(y) else (0.0, y)
        home = self._homes[self._grabbed]
        target = Box(home.x + x, home.y + y, home.width, home.height)
        target, self._guides = snapped(target, self._others, self.canvas.zoom)
        x, y = target.x - home.x, target.y - home.y
        self._boxes = {
            key: Box(max(round(box.x + x, 2), 0.0), round(box.y + y, 2), box.width, box.height)
            for key, box in self._homes.items()
        }
        self.canvas.canvas_scene.preview(self._boxes)
        self.canvas.viewport().update()

    def finish(self, pointer: Pointer) -> None:
        """Move them."""
        if not self._boxes:
            self.canvas.workspace.select([self._grabbed])
            return
        placement = self.canvas.drawing.placement
        places = {}
        for key, box in self._boxes.items():
            middle = centre(box)
            lane = lane_at(placement, middle.y) or self.canvas.drawing.scenario.nodes[key].lane
            inside = in_lane(placement, box, lane)
            places[key] = Place(lane, phase_at(placement, middle.x), inside.x, inside.y)
        scenario_id = self.canvas.workspace.scenario_id
        name = wording.moving(self.canvas.drawing.scenario, list(places))
        moved = self.canvas.workspace.perform(name, lambda document: move_nodes(document, scenario_id, places))
        self.canvas.canvas_scene.end_preview(() if moved else self._homes)

    def cancel(self) -> None:
        """Put them back."""
        self.canvas.canvas_scene.end_preview(self._homes)

    def paint(self, painter: QPainter, pixel: float) -> None:
        """Paint the lane that would take the grabbed node, and the guides."""
        if not self._boxes:
            return
        placement, accent = self.canvas.drawing.placement, colour(self.canvas.drawing.theme.selection)
        lane = lane_at(placement, centre(self._boxes[self._grabbed]).y)
        if lane is not None:
            band = placement.lanes[lane]
            painter.setOpacity(0.08)
            painter.fillRect(QRectF(0, band.start, self.canvas.canvas_scene.ground().width(), band.length), accent)
            painter.setOpacity(1)
        painter.setPen(QPen(accent, pixel, Qt.PenStyle.DashLine))
        for guide in self._guides:
            painter.drawLine(guide)
