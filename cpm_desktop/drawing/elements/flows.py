"""Draws flows: the line with its arrow, the label, the channel at the customer boundary, and the handoff's number."""

from __future__ import annotations

from cpm_desktop.drawing.elements.arrow_heads import ARROW_LENGTH, arrow_head
from cpm_desktop.drawing.elements.dimmed_shapes import dimmed_shapes
from cpm_desktop.drawing.elements.flow_labels import flow_label_shapes, flow_marks
from cpm_desktop.drawing.polylines import point_along, segments
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.shapes import Ellipse, Fill, Layer, Polyline, Shape, Stroke
from cpm_desktop.i18n import comma_list
from cpm_desktop.layout.placement import Route
from cpm_desktop.model.elements import Flow
from cpm_desktop.model.layout import Box

LINE_WIDTH = 1.5
CORNER_RADIUS = 5.0
_DASHES: dict[str, tuple[float, ...]] = {"sequence": (), "message": (7, 4), "notification": (2, 3.5)}


def flow_shapes(scene: Scene, flow: Flow, route: Route | None = None) -> list[Shape]:
    """Return the shapes of one flow along `route`; default: its own route."""
    route = scene.route(flow.id) if route is None else route
    if len(route) < 2:
        return []
    colour = scene.theme.customer_boundary if flow.id in scene.marks.touchpoints else scene.theme.flow
    line, label = flow_line(flow, route, colour, scene.theme.paper), flow_label_shapes(scene, flow, route)
    shapes = [*line, *label, *flow_marks(scene, flow, route)]
    return dimmed_shapes(shapes, scene.theme) if scene.is_dimmed(flow.id) else shapes


def flow_line(flow: Flow, route: Route, colour: str, paper: str) -> list[Shape]:
    """Return the line and the arrow of a flow."""
    line = (*route[:-1], point_along(segments(route)[-1], 1 - ARROW_LENGTH))
    tooltip = comma_list(words for words in (flow.label, *flow.carries) if words)
    shapes: list[Shape] = [
        Polyline(line, Stroke(colour, LINE_WIDTH, _DASHES[flow.kind]), CORNER_RADIUS, Layer.FLOWS, flow.id, tooltip),
        arrow_head(flow, route, colour, paper),
    ]
    if flow.kind != "sequence":
        dot = Box(route[0].x - 3.5, route[0].y - 3.5, 7, 7)
        shapes.append(Ellipse(dot, Fill(paper), Stroke(colour, 1.2), Layer.FLOWS, flow.id))
    return shapes
