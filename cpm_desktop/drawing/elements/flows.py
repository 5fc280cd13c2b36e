"""Draws flows: the line with its arrow, the label, the channel at the customer boundary, and the handoff's number."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain, count, takewhile

from cpm_desktop.drawing.bounds import shape_bounds
from cpm_desktop.drawing.elements.channels import PILL_HEIGHT, channel_pill
from cpm_desktop.drawing.elements.dimmed_shapes import dimmed_shapes
from cpm_desktop.drawing.elements.emotion_curve import emotion_strip, has_emotion_curve
from cpm_desktop.drawing.elements.flow_label_placement import best_label_centre
from cpm_desktop.drawing.elements.handoff_marks import handoff_shapes
from cpm_desktop.drawing.polylines import intersection_at_y, midpoint, point_along, segment_box, segments
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.shapes import Ellipse, Fill, Layer, Polygon, Polyline, Rectangle, Shape, Stroke
from cpm_desktop.drawing.text.text_line import TextLine
from cpm_desktop.drawing.text.wrapping import break_text
from cpm_desktop.drawing.typography import SMALL_SIZE, block_height, block_width, centred_block
from cpm_desktop.i18n import LocalizedNumber, comma_list, format_percent
from cpm_desktop.layout.placement import Route, Size
from cpm_desktop.model.elements import Flow
from cpm_desktop.model.layout import Box, Point

LINE_WIDTH = 1.5
CORNER_RADIUS = 5.0
ARROW_LENGTH = 9.0
ARROW_WIDTH = 8.0
MAX_LABEL_WIDTH = 110.0
MIN_PILL_DISTANCE = 76.0
"""Pills on the boundary that are closer to each other than this are moved apart."""
MAX_FLOWS_PER_END = 16
"""How many flows at one end of a flow are checked for overlaps with its label and pill."""
_LABEL_MARGIN = 2.0
"""The background left and right of a label."""
PILL_GAP = 3.0
"""The distance of pills that were moved apart."""
_DASHES: dict[str, tuple[float, ...]] = {"sequence": (), "message": (7, 4), "notification": (2, 3.5)}


def flow_shapes(scene: Scene, flow: Flow, route: Route | None = None) -> list[Shape]:
    """Return the shapes of one flow along `route`; default: its own route."""
    route = scene.route(flow.id) if route is None else route
    if len(route) < 2:
        return []
    colour = scene.theme.customer_boundary if flow.id in scene.marks.touchpoints else scene.theme.flow
    pill = _touchpoint_pill(scene, flow, route)
    marks = [*pill, *handoff_shapes(scene, flow, route, pill)]
    occupied = [shape_bounds(shape) for shape in marks]
    shapes = [*flow_line(flow, route, colour, scene.theme.paper), *_label_shapes(scene, flow, route, occupied), *marks]
    return dimmed_shapes(shapes, scene.theme) if scene.is_dimmed(flow.id) else shapes


def flow_line(flow: Flow, route: Route, colour: str, paper: str) -> list[Shape]:
    """Return the line and the arrow of a flow."""
    before, tip = point_along(segments(route)[-1], -ARROW_LENGTH), route[-1]
    line = (*route[:-1], point_along(segments(route)[-1], 1 - ARROW_LENGTH))
    tooltip = comma_list(words for words in (flow.label, *flow.carries) if words)
    shapes: list[Shape] = [
        Polyline(line, Stroke(colour, LINE_WIDTH, _DASHES[flow.kind]), CORNER_RADIUS, Layer.FLOWS, flow.id, tooltip),
        _arrow(before, tip, flow, colour, paper),
    ]
    if flow.kind != "sequence":
        dot = Box(route[0].x - 3.5, route[0].y - 3.5, 7, 7)
        shapes.append(Ellipse(dot, Fill(paper), Stroke(colour, 1.2), Layer.FLOWS, flow.id))
    return shapes


def flow_label_text(flow: Flow) -> str:
    """Return the text at a flow: its label, its probability in per cent, and what it carries."""
    parts = [flow.label]
    if flow.probability is not None:
        parts.append(format_percent(f"{LocalizedNumber(flow.probability * 100):.4g}"))
    text = " ".join(part for part in parts if part)
    return text or comma_list(flow.carries)


def _arrow(before: Point, tip: Point, flow: Flow, colour: str, paper: str) -> Polygon:
    across_x, across_y = before.y - tip.y, tip.x - before.x
    scale = ARROW_WIDTH / 2 / (abs(across_x) + abs(across_y) or 1)
    one = Point(before.x + across_x * scale, before.y + across_y * scale)
    other = Point(before.x - across_x * scale, before.y - across_y * scale)
    fill = colour if flow.kind == "sequence" else paper
    return Polygon((tip, one, other), Fill(fill), Stroke(colour, 1), Layer.FLOWS, flow.id)


def _label_shapes(scene: Scene, flow: Flow, route: Route, marks: list[Box]) -> list[Shape]:
    text = flow_label_text(flow)
    if not text:
        return []
    lines = _label_lines(flow)
    label_box = _label_box(scene, flow, route, [*marks, *_preceding_label_boxes(scene, flow)])
    centre = Point(label_box.x + label_box.width / 2, label_box.y + label_box.height / 2)
    colour = scene.theme.ink if flow.label or flow.probability is not None else scene.theme.secondary
    return [
        Rectangle(label_box, Fill(_background_colour(scene, centre)), None, 3, Layer.LABELS, flow.id, text),
        *centred_block(lines, centre, colour, layer=Layer.LABELS, element=flow.id, full_text=text),
    ]


def _label_lines(flow: Flow) -> tuple[TextLine, ...]:
    return break_text(flow_label_text(flow), MAX_LABEL_WIDTH, SMALL_SIZE, lines=2)


def _label_box(scene: Scene, flow: Flow, route: Route, occupied: Sequence[Box]) -> Box:
    """Return the box of a flow's label, clear of `occupied` boxes, lines and nodes."""
    lines = _label_lines(flow)
    size = Size(block_width(lines), block_height(lines))
    occupied = [*occupied, *_service_line_boxes(scene, route)]
    x, y = best_label_centre(route, size, occupied, _neighbouring_segment_boxes(scene, flow), scene.placement.is_free)
    left, width = x - size.width / 2 - _LABEL_MARGIN, size.width + 2 * _LABEL_MARGIN
    return Box(left, y - size.height / 2, width, size.height)


def _preceding_label_boxes(scene: Scene, flow: Flow) -> list[Box]:
    """Return the approximate label boxes of earlier flows at the same ends, which have precedence."""
    ends = (takewhile(lambda other: other.id != flow.id, _flows_at_end(scene, flow, end)) for end in _end_ids(flow))
    labelled = {other.id: other for other in chain(*ends) if flow_label_text(other)}
    routes = [(other, scene.route(key)) for key, other in labelled.items()]
    return [_approximate_label_box(scene, other, route) for other, route in routes if len(route) > 1]


def _approximate_label_box(scene: Scene, flow: Flow, route: Route) -> Box:
    """Return the approximate box of a flow's label, ignoring other labels; cached per scene."""
    label_cache = scene.label_cache
    if (flow.id, route) not in label_cache:
        label_cache[flow.id, route] = _label_box(scene, flow, route, ())
    return label_cache[flow.id, route]


def _neighbouring_segment_boxes(scene: Scene, flow: Flow) -> list[Box]:
    """Return the segments of the other flows at the ends of a flow, which its label might cover."""
    routes = [scene.route(other.id) for other in _flows_sharing_ends(scene, flow)]
    return [
        segment_box(segment, _LABEL_MARGIN + 1) for route in routes if len(route) > 1 for segment in segments(route)
    ]


def _service_line_boxes(scene: Scene, route: Route) -> list[Box]:
    """Return the lines of interaction and visibility along the route, from which its label keeps clear."""
    left, right = min(point.x for point in route) - MAX_LABEL_WIDTH, max(point.x for point in route) + MAX_LABEL_WIDTH
    lanes = (scene.marks.interaction_line, scene.marks.visibility_line, scene.marks.internal_line)
    return [Box(left, scene.placement.lanes[lane].end - 1, right - left, 2) for lane in lanes if lane is not None]


def _background_colour(scene: Scene, place: Point) -> str:
    for order, lane in enumerate(scene.scenario.lanes.values()):
        if place.y <= scene.placement.lanes[lane.id].end:
            if has_emotion_curve(scene, lane) and place.y >= emotion_strip(scene, lane).start:
                return scene.theme.emotion_strip
            return scene.theme.customer_lane if lane.kind == "customer" else scene.theme.lanes[order % 2]
    return scene.theme.paper


def _touchpoint_pill(scene: Scene, flow: Flow, route: Route) -> list[Shape]:
    channel = scene.marks.touchpoints.get(flow.id)
    if not channel:
        return []
    centre = boundary_crossing(scene, route) or midpoint(route)
    offset = _pill_rank(scene, flow, centre) * (PILL_HEIGHT + PILL_GAP)
    return channel_pill(scene, Point(centre.x, centre.y + offset), channel, flow.id)


def boundary_crossing(scene: Scene, route: Route) -> Point | None:
    """Return where a route crosses the line of interaction, or None if it does not."""
    border = scene.marks.interaction_line
    return intersection_at_y(route, scene.placement.lanes[border].end) if border is not None and route else None


def _pill_rank(scene: Scene, flow: Flow, centre: Point) -> float:
    """Return by how many pill heights a pill moves so that neighbouring pills do not cover it.

    In a row of pills, from left to right, each uses the first level that no pill too close to it uses.
    """
    levels: dict[str, int] = {}
    row = _colliding_pills(scene, flow, centre)
    for key in sorted(row, key=lambda key: (row[key], key)):
        taken = {level for other, level in levels.items() if row[key] - row[other] < MIN_PILL_DISTANCE}
        levels[key] = next(level for level in count() if level not in taken)
    return levels[flow.id] - max(levels.values()) / 2


def _colliding_pills(scene: Scene, flow: Flow, centre: Point) -> dict[str, float]:
    """Return the x of the pills that might cover each other, by flow id; each flow shares a node with another."""
    row, pending = {flow.id: centre.x}, [flow]
    while pending:
        known = pending.pop()
        for other in _flows_sharing_ends(scene, known):
            if scene.marks.touchpoints.get(other.id) and other.id not in row:
                place = boundary_crossing(scene, scene.route(other.id))
                if place is not None and abs(place.x - row[known.id]) < MIN_PILL_DISTANCE and place.y == centre.y:
                    row[other.id] = place.x
                    pending.append(other)
    return row


def _flows_sharing_ends(scene: Scene, flow: Flow) -> list[Flow]:
    """Return the other flows at the ends of a flow, each once."""
    by_id = {other.id: other for end in _end_ids(flow) for other in _flows_at_end(scene, flow, end)}
    return [other for key, other in by_id.items() if key != flow.id]


def _flows_at_end(scene: Scene, flow: Flow, end: str) -> Sequence[Flow]:
    """Return the flows at one end of a flow, including itself; if there are very many, only those listed next to it."""
    flows = scene.scenario.flows_by_element.get(end, ())
    if len(flows) <= MAX_FLOWS_PER_END:
        return flows
    row = next((row for row, other in enumerate(flows) if other.id == flow.id), 0)
    first = max(row - MAX_FLOWS_PER_END // 2, 0)
    return flows[first : first + MAX_FLOWS_PER_END]


def _end_ids(flow: Flow) -> tuple[str, str]:
    return flow.source, flow.target
