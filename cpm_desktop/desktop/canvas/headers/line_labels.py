"""The names of the lines of interaction and visibility, at the right edge of the viewport."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtWidgets import QGraphicsView

from cpm_desktop.desktop.canvas.scene.canvas_scene import CanvasScene
from cpm_desktop.desktop.canvas.scene.items import FlowItem, NodeItem
from cpm_desktop.desktop.canvas.scene.painter import colour
from cpm_desktop.desktop.text.plain_label import PlainLabel
from cpm_desktop.drawing.elements.lanes import service_strokes
from cpm_desktop.drawing.elements.line_labels import clear_label_box, label_obstacles
from cpm_desktop.drawing.spatial_grid import boxes_overlap
from cpm_desktop.drawing.typography import SMALL_SIZE
from cpm_desktop.model.layout import Box

ARROW_REACH, ARROW_SIZE = 28.0, 16.0
"""The distance from a node to the far side of its arrows, and the size of an arrow, in pixels."""
MARGIN_RIGHT, MARGIN_TOP = 8, 7
"""Pixels from the right edge of the viewport, and below the line."""
BACKGROUND_ALPHA = 190
"""Opacity of the background of a name (0–255): elements below remain recognizable, and the name is readable."""

FONT_ZOOM_RANGE = (1.0, 1.5)
"""The zoom range in which names grow with the diagram."""


class ServiceLineLabels:
    """One label for each line, over the canvas and transparent to the mouse."""

    def __init__(self, view: QGraphicsView, scene: CanvasScene) -> None:
        self._view, self._scene = view, scene
        self._obstacles_by_element: dict[str, list[Box]] = {}
        self._placed_rects: list[QRect] = []
        self.labels = [PlainLabel(parent=view) for _ in service_strokes(scene.drawing)]
        scene.redrawn.connect(self._obstacles_by_element.clear)
        for label in self.labels:
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            label.hide()

    def sync_with_view(self, min_zoom: float) -> None:
        """Place the labels below the visible lines; hide them if the zoom is smaller than `min_zoom`."""
        drawing, transform = self._scene.drawing, self._view.viewportTransform()
        self._placed_rects.clear()
        height = self._view.viewport().height()
        for label, (lane, name, stroke) in zip(self.labels, service_strokes(drawing), strict=True):
            y = round(drawing.placement.lanes[lane].end * transform.m22() + transform.dy()) if lane is not None else -1
            is_visible = 0 <= y < height and transform.m22() >= min_zoom
            if is_visible:
                self._show_label(label, name, stroke.colour, y)
            label.setVisible(is_visible)

    def _show_label(self, label: PlainLabel, name: str, text_colour: str, y: int) -> None:
        background, zoom = colour(self._scene.drawing.theme.paper), self._view.viewportTransform().m22()
        fill = f"rgba({background.red()}, {background.green()}, {background.blue()}, {BACKGROUND_ALPHA})"
        size = round(SMALL_SIZE * min(max(zoom, FONT_ZOOM_RANGE[0]), FONT_ZOOM_RANGE[1]))
        style = f"color: {text_colour}; background: {fill}; font-weight: 600; font-size: {size}px; padding: 0 2px"
        if label.styleSheet() != style:
            label.setStyleSheet(style)
        label.setText(name)
        label.adjustSize()
        viewport_rect = self._view.viewport().geometry()
        rect = QRect(
            QPoint(viewport_rect.right() - label.width() - MARGIN_RIGHT, viewport_rect.top() + y + MARGIN_TOP),
            label.size(),
        )
        rect.moveLeft(self._left_clear_of_obstacles(rect.translated(-viewport_rect.topLeft())) + viewport_rect.left())
        rect = _below_rects(rect, self._placed_rects)
        self._placed_rects.append(rect)
        label.setGeometry(rect)

    def _left_clear_of_obstacles(self, rect: QRect) -> int:
        """Return the left edge, in pixels of the viewport, at which a name avoids elements and other names.

        If possible, it also avoids the arrows that a node would have if it was selected.
        """
        row_rect = QRect(0, rect.top(), self._view.viewport().width(), rect.height())
        area = self._view.mapToScene(row_rect).boundingRect()
        label_area = self._view.mapToScene(rect).boundingRect()
        obstacles, arrows = self._obstacles_in(area), self._arrow_areas_in(area)
        place = clear_label_box(_to_box(label_area), [*obstacles, *arrows], area.left())
        if any(boxes_overlap(place, box) for box in (*obstacles, *arrows)):
            place = clear_label_box(_to_box(label_area), obstacles, area.left())
        return rect.left() + round((place.x + place.width - label_area.right()) * self._view.viewportTransform().m11())

    def _obstacles_in(self, area: QRectF) -> list[Box]:
        """Return the obstacles in `area`, those of elements cached until the scene is redrawn."""
        offset = self._view.viewport().geometry().topLeft()
        rects = [rect.translated(-offset) for rect in self._placed_rects]
        obstacles = [_to_box(self._view.mapToScene(rect).boundingRect()) for rect in rects]
        for item in self._scene.items(area, Qt.ItemSelectionMode.IntersectsItemBoundingRect):
            if isinstance(item, NodeItem | FlowItem):
                if item.element_id not in self._obstacles_by_element:
                    self._obstacles_by_element[item.element_id] = list(label_obstacles(item.shapes()))
                obstacles += self._obstacles_by_element[item.element_id]
        return obstacles

    def _arrow_areas_in(self, area: QRectF) -> list[Box]:
        """Return the areas that the arrows of the nodes near `area` occupy while a node is selected."""
        pixel = 1 / self._view.viewportTransform().m22()
        reach = area.adjusted(0, -ARROW_REACH * pixel, 0, ARROW_REACH * pixel)
        items = self._scene.items(reach, Qt.ItemSelectionMode.IntersectsItemBoundingRect)
        boxes = (item.box for item in items if isinstance(item, NodeItem))
        return [one for box in boxes for one in _arrow_areas(box, pixel)]


def _arrow_areas(box: QRectF, pixel: float) -> list[Box]:
    """Return the areas of the four arrows around a node."""
    radius, distance = ARROW_SIZE / 2 * pixel, (ARROW_REACH - ARROW_SIZE / 2) * pixel
    x, y = box.center().x(), box.center().y()
    centres = (
        (box.right() + distance, y),
        (box.left() - distance, y),
        (x, box.bottom() + distance),
        (x, box.top() - distance),
    )
    return [Box(x - radius, y - radius, 2 * radius, 2 * radius) for x, y in centres]


def _below_rects(rect: QRect, placed: Iterable[QRect]) -> QRect:
    """Return `rect`, or a rectangle below the names of other lines that it would cover; `placed` are from the top."""
    for other in placed:
        if other.intersects(rect):
            rect.moveTop(other.bottom() + 1)
    return rect


def _to_box(area: QRectF) -> Box:
    return Box(area.x(), area.y(), area.width(), area.height())
