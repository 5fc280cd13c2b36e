"""Finds the element under the cursor."""

from __future__ import annotations

from math import hypot

from PySide6.QtCore import QPointF, QRectF, Qt

from cpm_desktop.desktop.canvas.scene.callout_layer import CalloutItem
from cpm_desktop.desktop.canvas.scene.canvas_scene import CanvasScene
from cpm_desktop.desktop.canvas.scene.items import FlowItem, NodeItem
from cpm_desktop.drawing.elements.annotations import MARK_RADIUS, mark_centres
from cpm_desktop.model.layout import Point


def element_at(scene: CanvasScene, point: Point) -> str | None:
    """Return the id of the topmost mark, callout, node or flow at a point of the diagram, or of the label there."""
    area = QRectF(point.x - 1, point.y - 1, 2, 2)
    near = QRectF(point.x - MARK_RADIUS, point.y - MARK_RADIUS, 2 * MARK_RADIUS, 2 * MARK_RADIUS)
    mark = _mark_at(scene, near, point)
    if mark is not None:
        return mark
    flow = None
    for item in scene.items(area):
        if isinstance(item, NodeItem | CalloutItem):
            return item.element_id
        if isinstance(item, FlowItem) and flow is None and item.shape().intersects(area):
            flow = item.element_id
    return flow or _label_owner_at(scene, point)


def flow_at(scene: CanvasScene, point: Point, ignored_node_id: str | None = None) -> str | None:
    """Return the id of the sequence flow at a point of the diagram, except flows of the node `ignored_node_id`."""
    area = QRectF(point.x - 1, point.y - 1, 2, 2)
    for item in scene.items(area):
        if not isinstance(item, FlowItem) or item.flow.kind != "sequence" or not item.shape().intersects(area):
            continue
        if ignored_node_id not in {item.flow.source, item.flow.target}:
            return item.element_id
    return None


def _mark_at(scene: CanvasScene, near: QRectF, point: Point) -> str | None:
    """Return the annotation whose mark is at `point`; marks are inside the bounds of their element's item."""
    for item in scene.items(QPointF(*point)) + scene.items(near):
        if not isinstance(item, NodeItem | FlowItem) or item.element_id not in scene.drawing.annotations:
            continue
        for annotation_id, centre in mark_centres(scene.drawing, item.element_id).items():
            if hypot(centre.x - point.x, centre.y - point.y) <= MARK_RADIUS:
                return annotation_id
    return None


def _label_owner_at(scene: CanvasScene, point: Point) -> str | None:
    """Return the node or flow whose text beside it is at `point`."""
    position = QPointF(*point)
    for item in scene.items(position, Qt.ItemSelectionMode.IntersectsItemBoundingRect):
        if isinstance(item, NodeItem | FlowItem) and any(rect.contains(position) for rect in item.text_rects()):
            return item.element_id
    return None
