"""What a flow can begin or end at: a node, or a whole lane, as messages to a black box and notifications do."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from cpm_desktop.desktop.canvas.scene.painter import to_qrectf
from cpm_desktop.desktop.canvas.tools.canvas_protocol import Canvas
from cpm_desktop.model.layout import Point


def flow_end_at(canvas: Canvas, point: Point) -> str | None:
    """Return the node at a point of the diagram, else the lane that is meant as a whole, if any.

    That is the lane whose header the mouse is over, and a lane that holds nothing wherever its ground is.
    """
    scenario = canvas.drawing.scenario
    lanes = canvas.drawing.placement.lanes
    lane = next((key for key, band in lanes.items() if band.start <= point.y < band.end), None)
    if point.x < canvas.visible_area().left():
        return lane
    found = canvas.element_at(point)
    if found in scenario.nodes:
        return found
    return None if any(node.lane == lane for node in scenario.nodes.values()) else lane


def flow_end_area(canvas: Canvas, end: str) -> QRectF | None:
    """Return the box of a node, or what is in sight of a lane; None where neither is drawn."""
    placement = canvas.drawing.placement
    if end in placement.nodes:
        return to_qrectf(placement.nodes[end])
    if end not in placement.lanes:
        return None
    band, sight = placement.lanes[end], canvas.visible_area()
    return QRectF(sight.left(), band.start, sight.width(), band.length).adjusted(4, 4, -4, -4)
