"""Finds the end of a flow: a node, or a whole lane for notifications and messages to a black box."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from cpm_desktop.desktop.canvas.scene.painter import to_qrectf
from cpm_desktop.desktop.canvas.tools.canvas_protocol import Canvas
from cpm_desktop.model.layout import Point


def flow_end_at(canvas: Canvas, point: Point) -> str | None:
    """Return the node at a point of the diagram, else the lane that can be an end as a whole, if any.

    That is the lane whose header is under the mouse, or an empty lane.
    """
    scenario = canvas.drawing.scenario
    lanes = canvas.drawing.placement.lanes
    lane = next((key for key, band in lanes.items() if band.start <= point.y < band.end), None)
    if point.x < canvas.visible_area().left():
        return lane
    element_id = canvas.element_at(point)
    if element_id in scenario.nodes:
        return element_id
    return None if any(node.lane == lane for node in scenario.nodes.values()) else lane


def flow_end_area(canvas: Canvas, end: str) -> QRectF | None:
    """Return the box of a node, or the visible area of a lane; None if neither is drawn."""
    placement = canvas.drawing.placement
    if end in placement.nodes:
        return to_qrectf(placement.nodes[end])
    if end not in placement.lanes:
        return None
    band, visible_area = placement.lanes[end], canvas.visible_area()
    return QRectF(visible_area.left(), band.start, visible_area.width(), band.length).adjusted(4, 4, -4, -4)
