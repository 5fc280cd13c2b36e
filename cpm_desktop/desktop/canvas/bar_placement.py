"""Where the bar of the selected node is: beside the node, clear of names and boxes where possible."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QMargins, QPoint, QRect, QSize
from PySide6.QtWidgets import QGraphicsView

from cpm_desktop.desktop.canvas.scene.canvas_scene import CanvasScene
from cpm_desktop.desktop.canvas.scene.items import FlowItem, NodeItem

NODE_GAP = 10
"""The distance between the node and the bar, in pixels: beyond the handles of the node."""
ARROW_RADIUS, ARROW_REACH = 14, 36
"""Half the width and the outer end of the area of an arrow beside the node, in pixels."""
FAR_GAP = 72
"""The distance between the node and the bar where names fill the nearer places, in pixels."""


def bar_position(size: QSize, node: QRect, room: QRect, obstacles: Sequence[QRect]) -> QPoint | None:
    """Return the upper left corner of the bar within `room` that covers the least of `obstacles`; None without room.

    All areas are in pixels. The first of several equal places is preferred: above the node, right of its arrow.
    """
    places = [place for place in _places(size, node) if room.contains(QRect(place, size))]
    return min(places, key=lambda place: _covered_area(QRect(place, size), obstacles), default=None)


def obstacles_near(view: QGraphicsView, scene: CanvasScene, node: QRect, size: QSize) -> list[QRect]:
    """Return the areas of the boxes and texts around a node, in pixels of the viewport."""
    reach_x, reach_y = size.width() + FAR_GAP, size.height() + FAR_GAP
    around = node.marginsAdded(QMargins(reach_x, reach_y, reach_x, reach_y))
    areas = []
    for item in scene.items(view.mapToScene(around).boundingRect()):
        if isinstance(item, NodeItem):
            areas.append(item.box)
        if isinstance(item, NodeItem | FlowItem):
            areas.extend(item.text_rects())
    return [view.mapFromScene(area).boundingRect() for area in areas]


def _places(size: QSize, node: QRect) -> Iterator[QPoint]:
    """Yield the possible places: beside the arrows above and below, then beyond the arrows on all sides."""
    x, y = node.center().x(), node.center().y()
    left, right = x - ARROW_RADIUS - size.width(), x + ARROW_RADIUS
    for gap in (NODE_GAP, ARROW_REACH, FAR_GAP):
        for top in (node.top() - gap - size.height(), node.bottom() + gap):
            yield QPoint(right, top)
            yield QPoint(left, top)
    yield QPoint(node.right() + ARROW_REACH, y - size.height() // 2)
    yield QPoint(node.left() - ARROW_REACH - size.width(), y - size.height() // 2)


def _covered_area(bar: QRect, obstacles: Sequence[QRect]) -> int:
    common = (bar.intersected(obstacle) for obstacle in obstacles)
    return sum(area.width() * area.height() for area in common if not area.isEmpty())
