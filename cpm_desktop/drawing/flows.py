"""How flows look: the line with its arrow, its label, the channel at the customer boundary, the handoff's number."""

from __future__ import annotations

from cpm_desktop.drawing.channels import channel_pill
from cpm_desktop.drawing.polylines import along, crossing, middle, segments
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.shapes import Ellipse, Fill, Layer, Polygon, Polyline, Rectangle, Shape, Stroke
from cpm_desktop.drawing.text.breaking import break_text
from cpm_desktop.drawing.text.shaping import shape_line
from cpm_desktop.drawing.typography import MARK, SMALL, block_height, block_width, centred_block
from cpm_desktop.layout.placement import Route
from cpm_desktop.model.elements import Flow
from cpm_desktop.model.layout import Box, Point

WIDTH = 1.5
CORNER = 5.0
ARROW_LENGTH = 9.0
ARROW_WIDTH = 8.0
DISC = 9.0
"""Radius of a handoff's disc."""
LABEL_WIDTH = 110.0
_DASHES: dict[str, tuple[float, ...]] = {"sequence": (), "message": (7, 4), "notification": (2, 3.5)}


def flow_shapes(scene: Scene, flow: Flow, route: Route | None = None) -> list[Shape]:
    """Return the shapes of one flow, along `route` where one is given (a preview), else along its own."""
    route = scene.placement.route(flow.id) if route is None else route
    if len(route) < 2:
        return []
    colour = scene.theme.boundary if flow.id in scene.marks.touchpoints else scene.theme.flow
    return [
        *flow_line(flow, route, colour, scene.theme.paper),
        *_label(scene, flow, route),
        *_touchpoint(scene, flow, route),
        *_handoff(scene, flow, route),
    ]


def flow_line(flow: Flow, route: Route, colour: str, paper: str) -> list[Shape]:
    """Return the line and the arrow of a flow."""
    before, tip = along(segments(route)[-1], -ARROW_LENGTH), route[-1]
    line = (*route[:-1], along(segments(route)[-1], 1 - ARROW_LENGTH))
    tooltip = ", ".join((flow.label, *flow.carries)).strip(", ")
    shapes: list[Shape] = [
        Polyline(line, Stroke(colour, WIDTH, _DASHES[flow.kind]), CORNER, Layer.FLOWS, flow.id, tooltip),
        _arrow(before, tip, flow, colour, paper),
    ]
    if flow.kind != "sequence":
        dot = Box(route[0].x - 3.5, route[0].y - 3.5, 7, 7)
        shapes.append(Ellipse(dot, Fill(paper), Stroke(colour, 1.2), Layer.FLOWS, flow.id))
    return shapes


def flow_label(flow: Flow) -> str:
    """Return what is written at a flow: its label, its probability in per cent, and what it carries."""
    parts = [flow.label]
    if flow.probability is not None:
        parts.append(f"{flow.probability * 100:.4g} %")
    words = " ".join(part for part in parts if part)
    return words or ", ".join(flow.carries)


def _arrow(before: Point, tip: Point, flow: Flow, colour: str, paper: str) -> Polygon:
    across_x, across_y = before.y - tip.y, tip.x - before.x
    scale = ARROW_WIDTH / 2 / (abs(across_x) + abs(across_y) or 1)
    one = Point(before.x + across_x * scale, before.y + across_y * scale)
    other = Point(before.x - across_x * scale, before.y - across_y * scale)
    fill = colour if flow.kind == "sequence" else paper
    return Polygon((tip, one, other), Fill(fill), Stroke(colour, 1), Layer.FLOWS, flow.id)


def _label(scene: Scene, flow: Flow, route: Route) -> list[Shape]:
    text = flow_label(flow)
    if not text:
        return []
    lines = break_text(text, LABEL_WIDTH, SMALL, lines=2)
    width, height = block_width(lines), block_height(lines)
    centre = _label_place(route, width, height)
    ground = Box(centre.x - width / 2 - 2, centre.y - height / 2, width + 4, height)
    colour = scene.theme.ink if flow.label or flow.probability is not None else scene.theme.secondary
    return [
        Rectangle(ground, Fill(_ground(scene, centre)), None, 3, Layer.LABELS, flow.id, text),
        *centred_block(lines, centre, colour, layer=Layer.LABELS, element=flow.id),
    ]


def _label_place(route: Route, width: float, height: float) -> Point:
    """Return the centre of a label beside the first stretch that has room for it, else beside the longest."""
    stretches = segments(route)
    roomy = [s for s in stretches if abs(s[1].x - s[0].x) > width + 14 or abs(s[1].y - s[0].y) > height + 10]
    start, end = roomy[0] if roomy else max(stretches, key=lambda s: abs(s[1].x - s[0].x) + abs(s[1].y - s[0].y))
    if start.y == end.y:
        near = start.x + (8 + width / 2) * (1 if end.x > start.x else -1)
        x = near if roomy and (start, end) == stretches[0] else (start.x + end.x) / 2
        return Point(x, start.y - height / 2 - 2)
    near = start.y + (8 + height / 2) * (1 if end.y > start.y else -1)
    y = near if roomy and (start, end) == stretches[0] else (start.y + end.y) / 2
    return Point(start.x + width / 2 + 5, y)


def _ground(scene: Scene, place: Point) -> str:
    for order, lane in enumerate(scene.scenario.lanes.values()):
        if place.y <= scene.placement.lanes[lane.id].end:
            return scene.theme.customer_lane if lane.kind == "customer" else scene.theme.lanes[order % 2]
    return scene.theme.paper


def _touchpoint(scene: Scene, flow: Flow, route: Route) -> list[Shape]:
    if flow.id not in scene.marks.touchpoints:
        return []
    border = scene.marks.interaction
    y = scene.placement.lanes[border].end if border else None
    centre = crossing(route, y) if y is not None else None
    channel = scene.marks.touchpoints[flow.id]
    return channel_pill(scene, centre or middle(route), channel, flow.id) if channel else []


def _handoff(scene: Scene, flow: Flow, route: Route) -> list[Shape]:
    number = scene.marks.handoffs.get(flow.id)
    if number is None:
        return []
    centre = _entry(scene, flow, route)
    disc = Box(centre.x - DISC, centre.y - DISC, 2 * DISC, 2 * DISC)
    tooltip = f"{scene.words.handoff} {number}"
    text = shape_line(str(number), MARK, "bold")
    return [
        Ellipse(disc, Fill(scene.theme.handoff), Stroke(scene.theme.paper, 1.2), Layer.MARKS, flow.id, tooltip),
        *centred_block([text], centre, scene.theme.on_mark, layer=Layer.MARKS, element=flow.id),
    ]


def _entry(scene: Scene, flow: Flow, route: Route) -> Point:
    """Return where a flow enters the lane of its target, or its middle where it runs along no border."""
    node = scene.scenario.nodes.get(flow.target)
    band = scene.placement.lanes[node.lane if node else flow.target]
    edge = band.start if route[0].y < band.start else band.end
    return crossing(route, edge) or middle(route)
