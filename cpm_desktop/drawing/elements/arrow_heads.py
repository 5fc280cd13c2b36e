"""The heads of arrows: their shape, and the area that marks and labels leave free."""

from __future__ import annotations

from cpm_desktop.drawing.elements.flow_neighbours import MAX_FLOWS_PER_END
from cpm_desktop.drawing.polylines import point_along, segment_box, segments
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.shapes import Fill, Layer, Polygon, Stroke
from cpm_desktop.layout.placement import Route
from cpm_desktop.model.elements import Flow
from cpm_desktop.model.layout import Box, Point

ARROW_LENGTH = 9.0
ARROW_WIDTH = 8.0
_FREE_MARGIN = 1.0
"""The distance that marks keep from an arrow head."""


def arrow_head(flow: Flow, route: Route, colour: str, paper: str) -> Polygon:
    """Return the head of the arrow at the end of a route: filled for a sequence flow, hollow for a message."""
    before, tip = point_along(segments(route)[-1], -ARROW_LENGTH), route[-1]
    across_x, across_y = before.y - tip.y, tip.x - before.x
    scale = ARROW_WIDTH / 2 / (abs(across_x) + abs(across_y) or 1)
    one = Point(before.x + across_x * scale, before.y + across_y * scale)
    other = Point(before.x - across_x * scale, before.y - across_y * scale)
    fill = colour if flow.kind == "sequence" else paper
    return Polygon((tip, one, other), Fill(fill), Stroke(colour, 1), Layer.FLOWS, flow.id)


def arrow_head_box(route: Route) -> Box:
    """Return the area of the arrow head at the end of a route, with a margin."""
    segment = segments(route)[-1]
    box = segment_box((point_along(segment, -ARROW_LENGTH), segment[1]), _FREE_MARGIN)
    half = ARROW_WIDTH / 2
    if box.width < box.height:
        return Box(box.x - half, box.y, box.width + 2 * half, box.height)
    return Box(box.x, box.y - half, box.width, box.height + 2 * half)


def arrow_head_boxes_at(scene: Scene, node_id: str) -> list[Box]:
    """Return the areas of the arrow heads at a node; of very many flows only the first."""
    flows = [flow for flow in scene.scenario.flows_by_element.get(node_id, ()) if flow.target == node_id]
    routes = [scene.route(flow.id) for flow in flows[:MAX_FLOWS_PER_END]]
    return [arrow_head_box(route) for route in routes if len(route) > 1]
