"""The names of the lines of interaction and visibility: at the right end of what is in sight, wherever that is."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtWidgets import QGraphicsView, QLabel

from cpm_desktop.desktop.canvas.scene.canvas_scene import CanvasScene
from cpm_desktop.desktop.canvas.scene.items import FlowItem, NodeItem
from cpm_desktop.desktop.canvas.scene.painter import colour, rectangle
from cpm_desktop.drawing.elements.lanes import service_strokes
from cpm_desktop.drawing.elements.line_labels import clear_place, obstacles
from cpm_desktop.drawing.typography import SMALL
from cpm_desktop.model.layout import Box

ARROWS = 32
"""Pixels around a selected node that its handles and arrows take."""
AWAY, BELOW = 8, 7
"""Pixels from the right end of what is in sight, and below the line."""
VEIL = 190
"""How opaque the ground of a name is, of 255: what lies beneath shimmers through, and the name can be read."""

ZOOMS = (1.0, 1.5)
"""Names grow with the diagram between these zooms."""


class LineNames:
    """One label for every line, over the canvas and without a meaning to the mouse."""

    def __init__(self, view: QGraphicsView, scene: CanvasScene) -> None:
        self._view, self._scene = view, scene
        self._known: dict[str, list[Box]] = {}
        self.labels = [QLabel(view) for _ in service_strokes(scene.drawing)]
        scene.redrawn.connect(self._known.clear)
        for label in self.labels:
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            label.hide()

    def follow(self, least_zoom: float) -> None:
        """Stand below the lines that are in sight, unless the zoom is smaller than `least_zoom`."""
        drawing, transform = self._scene.drawing, self._view.viewportTransform()
        height = self._view.viewport().height()
        for label, (lane, name, stroke) in zip(self.labels, service_strokes(drawing), strict=True):
            y = round(drawing.placement.lanes[lane].end * transform.m22() + transform.dy()) if lane is not None else -1
            in_sight = 0 <= y < height and transform.m22() >= least_zoom
            if in_sight:
                self._show_name(label, name, stroke.colour, y)
            label.setVisible(in_sight)

    def _show_name(self, label: QLabel, name: str, ink: str, y: int) -> None:
        ground, zoom = colour(self._scene.drawing.theme.paper), self._view.viewportTransform().m22()
        veil = f"rgba({ground.red()}, {ground.green()}, {ground.blue()}, {VEIL})"
        size = round(SMALL * min(max(zoom, ZOOMS[0]), ZOOMS[1]))
        look = f"color: {ink}; background: {veil}; font-weight: 600; font-size: {size}px; padding: 0 2px"
        if label.styleSheet() != look:
            label.setStyleSheet(look)
        label.setText(name)
        label.adjustSize()
        port = self._view.viewport().geometry()
        place = QRect(QPoint(port.right() - label.width() - AWAY, port.top() + y + BELOW), label.size())
        place.moveLeft(self._clear(place.translated(-port.topLeft())) + port.left())
        taken = self._around_selected().translated(port.topLeft())
        if place.intersects(taken):
            place.moveRight(taken.left())
        label.setGeometry(place)

    def _clear(self, place: QRect) -> int:
        """Return the left end, in pixels of the viewport, of a name that makes way for what is drawn there."""
        row = QRect(0, place.top(), self._view.viewport().width(), place.height())
        area = self._view.mapToScene(row).boundingRect()
        wanted = self._view.mapToScene(place).boundingRect()
        left, width = clear_place(_box(wanted), self._obstacles(area), area.left())[::2]
        return place.left() + round((left + width - wanted.right()) * self._view.viewportTransform().m11())

    def _obstacles(self, area: QRectF) -> list[Box]:
        """Return what is drawn around `area`; each item is asked once until something looks different."""
        found = []
        for item in self._scene.items(area, Qt.ItemSelectionMode.IntersectsItemBoundingRect):
            if isinstance(item, NodeItem | FlowItem):
                if item.element_id not in self._known:
                    self._known[item.element_id] = list(obstacles(item.shapes()))
                found += self._known[item.element_id]
        return found

    def _around_selected(self) -> QRect:
        """Return where the one selected node has its handles and arrows; empty unless there is one."""
        selection, nodes = self._scene.workspace.shown_selection, self._scene.drawing.placement.nodes
        box = nodes.get(selection[0]) if len(selection) == 1 else None
        if box is None:
            return QRect()
        return self._view.mapFromScene(rectangle(box)).boundingRect().adjusted(-ARROWS, -ARROWS, ARROWS, ARROWS)


def _box(area: QRectF) -> Box:
    return Box(area.x(), area.y(), area.width(), area.height())
