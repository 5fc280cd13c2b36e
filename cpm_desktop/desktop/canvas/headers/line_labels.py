"""The names of the lines of interaction and visibility: at the right end of what is in sight, wherever that is."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtWidgets import QGraphicsView, QLabel

from cpm_desktop.desktop.canvas.scene.canvas_scene import CanvasScene
from cpm_desktop.desktop.canvas.scene.items import FlowItem, NodeItem
from cpm_desktop.desktop.canvas.scene.painter import colour, to_qrectf
from cpm_desktop.drawing.elements.lanes import service_strokes
from cpm_desktop.drawing.elements.line_labels import clear_label_box, label_obstacles
from cpm_desktop.drawing.typography import SMALL_SIZE
from cpm_desktop.model.layout import Box

HANDLES_MARGIN = 32
"""Pixels around a selected node that its handles and arrows take."""
MARGIN_RIGHT, MARGIN_TOP = 8, 7
"""Pixels from the right end of what is in sight, and below the line."""
BACKGROUND_ALPHA = 190
"""How opaque the ground of a name is, of 255: what lies beneath shimmers through, and the name can be read."""

FONT_ZOOM_RANGE = (1.0, 1.5)
"""Names grow with the diagram between these zooms."""


class ServiceLineLabels:
    """One label for every line, over the canvas and without a meaning to the mouse."""

    def __init__(self, view: QGraphicsView, scene: CanvasScene) -> None:
        self._view, self._scene = view, scene
        self._obstacles_by_element: dict[str, list[Box]] = {}
        self.labels = [QLabel(view) for _ in service_strokes(scene.drawing)]
        scene.redrawn.connect(self._obstacles_by_element.clear)
        for label in self.labels:
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            label.hide()

    def sync_with_view(self, min_zoom: float) -> None:
        """Stand below the lines that are in sight, unless the zoom is smaller than `least_zoom`."""
        drawing, transform = self._scene.drawing, self._view.viewportTransform()
        height = self._view.viewport().height()
        for label, (lane, name, stroke) in zip(self.labels, service_strokes(drawing), strict=True):
            y = round(drawing.placement.lanes[lane].end * transform.m22() + transform.dy()) if lane is not None else -1
            in_sight = 0 <= y < height and transform.m22() >= min_zoom
            if in_sight:
                self._show_label(label, name, stroke.colour, y)
            label.setVisible(in_sight)

    def _show_label(self, label: QLabel, name: str, text_colour: str, y: int) -> None:
        ground, zoom = colour(self._scene.drawing.theme.paper), self._view.viewportTransform().m22()
        veil = f"rgba({ground.red()}, {ground.green()}, {ground.blue()}, {BACKGROUND_ALPHA})"
        size = round(SMALL_SIZE * min(max(zoom, FONT_ZOOM_RANGE[0]), FONT_ZOOM_RANGE[1]))
        look = f"color: {text_colour}; background: {veil}; font-weight: 600; font-size: {size}px; padding: 0 2px"
        if label.styleSheet() != look:
            label.setStyleSheet(look)
        label.setText(name)
        label.adjustSize()
        port = self._view.viewport().geometry()
        place = QRect(QPoint(port.right() - label.width() - MARGIN_RIGHT, port.top() + y + MARGIN_TOP), label.size())
        place.moveLeft(self._left_clear_of_obstacles(place.translated(-port.topLeft())) + port.left())
        taken = self._area_around_selected_node().translated(port.topLeft())
        if place.intersects(taken):
            place.moveRight(taken.left())
        label.setGeometry(place)

    def _left_clear_of_obstacles(self, rect: QRect) -> int:
        """Return the left end, in pixels of the viewport, of a name that makes way for what is drawn there."""
        row = QRect(0, rect.top(), self._view.viewport().width(), rect.height())
        area = self._view.mapToScene(row).boundingRect()
        wanted = self._view.mapToScene(rect).boundingRect()
        left, width = clear_label_box(_to_box(wanted), self._obstacles_in(area), area.left())[::2]
        return rect.left() + round((left + width - wanted.right()) * self._view.viewportTransform().m11())

    def _obstacles_in(self, area: QRectF) -> list[Box]:
        """Return what is drawn around `area`; each item is asked once until something looks different."""
        found = []
        for item in self._scene.items(area, Qt.ItemSelectionMode.IntersectsItemBoundingRect):
            if isinstance(item, NodeItem | FlowItem):
                if item.element_id not in self._obstacles_by_element:
                    self._obstacles_by_element[item.element_id] = list(label_obstacles(item.shapes()))
                found += self._obstacles_by_element[item.element_id]
        return found

    def _area_around_selected_node(self) -> QRect:
        """Return where the one selected node has its handles and arrows; empty unless there is one."""
        selection, nodes = self._scene.workspace.selection.view_ids, self._scene.drawing.placement.nodes
        box = nodes.get(selection[0]) if len(selection) == 1 else None
        if box is None:
            return QRect()
        return (
            self._view.mapFromScene(to_qrectf(box))
            .boundingRect()
            .adjusted(-HANDLES_MARGIN, -HANDLES_MARGIN, HANDLES_MARGIN, HANDLES_MARGIN)
        )


def _to_box(area: QRectF) -> Box:
    return Box(area.x(), area.y(), area.width(), area.height())
