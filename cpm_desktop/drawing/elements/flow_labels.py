"""The labels of flows: the whole text with its percentage, beside the line and clear of everything else."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile

from cpm_desktop.drawing.bounds import bounding_box, shape_bounds, with_margin
from cpm_desktop.drawing.elements.annotations import MARK_RADIUS, mark_centres
from cpm_desktop.drawing.elements.emotion_curve import emotion_strip, has_emotion_curve
from cpm_desktop.drawing.elements.flow_label_placement import (
    MARK_GAP,
    LabelObstacles,
    LabelPlace,
    LabelSize,
    best_label_place,
)
from cpm_desktop.drawing.elements.flow_neighbours import flows_at_end, flows_sharing_ends
from cpm_desktop.drawing.elements.handoff_marks import handoff_shapes
from cpm_desktop.drawing.elements.node_names import node_name_box
from cpm_desktop.drawing.elements.touchpoint_pills import touchpoint_pill
from cpm_desktop.drawing.polylines import segment_box, segments
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.shapes import Fill, Layer, Rectangle, Shape
from cpm_desktop.drawing.text.shaping import shape_line
from cpm_desktop.drawing.text.text_line import TextLine
from cpm_desktop.drawing.text.wrapping import break_text
from cpm_desktop.drawing.typography import SMALL_SIZE, block_height, block_width, centred_block
from cpm_desktop.i18n import LocalizedNumber, comma_list, format_percent
from cpm_desktop.layout.placement import Route, Size
from cpm_desktop.model.elements import Flow
from cpm_desktop.model.layout import Box, Point

LABEL_WIDTHS = (110.0, 150.0, 190.0, 84.0)
"""The widths to which a label is broken, the preferred one first."""
PREFERRED_LINES = 3
"""A label with more lines than this prefers a greater width."""
MAX_LINES = 8
"""Longer labels end in an ellipsis before their percentage; the whole text is in the tooltip."""
NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"
_OTHER_SIZE_COST, _BROKEN_WORD_COST = 0.3, 5.0
"""The costs, in placing a label, of each less preferred size and of each break inside a word."""
_LABEL_MARGIN = 2.0
"""The background left and right of a label."""


def flow_label_text(flow: Flow) -> str:
    """Return the text at a flow: its label, its probability in per cent, and what it carries."""
    text = " ".join(part for part in (flow.label, _percentage(flow)) if part)
    return text or comma_list(flow.carries)


def flow_label_size(flow: Flow) -> Size:
    """Return the preferred size of the label of a flow, with its background; 0 × 0 without a label."""
    variants = _line_variants(flow)
    return _label_size(variants[0]) if variants else Size(0, 0)


def flow_label_reach(flow: Flow) -> float:
    """Return the greatest distance between the line of a flow and an edge of its label."""
    sizes = [_label_size(lines) for lines in _line_variants(flow)]
    return max((MARK_GAP + max(size.width, size.height) for size in sizes), default=0.0)


def flow_label_shapes(scene: Scene, flow: Flow, route: Route) -> list[Shape]:
    """Return the label of a flow on a background, clear of boxes, names, marks and lines where possible."""
    variants = _line_variants(flow)
    if not variants:
        return []
    (x, y), size_index = _label_place(scene, flow, route)
    lines, text = variants[size_index], flow_label_text(flow)
    width, height = _label_size(lines)
    colour = scene.theme.ink if flow.label or flow.probability is not None else scene.theme.secondary
    ground = Fill(_background_colour(scene, Point(x, y)))
    return [
        Rectangle(Box(x - width / 2, y - height / 2, width, height), ground, None, 3, Layer.LABELS, flow.id, text),
        *centred_block(lines, Point(x, y), colour, layer=Layer.LABELS, element=flow.id, full_text=text),
    ]


def flow_marks(scene: Scene, flow: Flow, route: Route) -> list[Shape]:
    """Return the marks on a flow: the pill of a touchpoint, and the number of a handoff."""
    pill = touchpoint_pill(scene, flow, route)
    return [*pill, *handoff_shapes(scene, flow, route, pill)]


def _percentage(flow: Flow) -> str:
    if flow.probability is None:
        return ""
    return format_percent(f"{LocalizedNumber(flow.probability * 100):.4g}").replace(" ", NO_BREAK_SPACE)


def _line_variants(flow: Flow) -> list[tuple[TextLine, ...]]:
    """Return the label broken to different widths, the best first; empty if the flow has no label."""
    text, percentage = flow_label_text(flow), _percentage(flow)
    if not text.strip():
        return []
    variants = dict.fromkeys(_label_lines(text, percentage, width) for width in LABEL_WIDTHS)
    return sorted(variants, key=lambda lines: (_part_count(lines), len(lines) > PREFERRED_LINES))


def _part_count(lines: Sequence[TextLine]) -> int:
    """Return the number of words, counting each part of a broken one."""
    return sum(len(line.text.split()) for line in lines)


def _label_sizes(flow: Flow) -> list[LabelSize]:
    """Return the possible sizes of a label; those that break words cost more."""
    variants = _line_variants(flow)
    fewest = _part_count(variants[0])
    return [
        LabelSize(_label_size(lines), index * _OTHER_SIZE_COST + (_part_count(lines) - fewest) * _BROKEN_WORD_COST)
        for index, lines in enumerate(variants)
    ]


def _label_lines(text: str, percentage: str, width: float) -> tuple[TextLine, ...]:
    """Return the lines of a label; a text that is too long loses its end, but never its percentage."""
    lines = break_text(text, width, SMALL_SIZE, lines=MAX_LINES + 1)
    if len(lines) <= MAX_LINES or not percentage:
        return lines[:MAX_LINES] if len(lines) <= MAX_LINES else break_text(text, width, SMALL_SIZE, lines=MAX_LINES)
    words = text.removesuffix(percentage)
    return (*break_text(words, width, SMALL_SIZE, lines=MAX_LINES - 1), shape_line(percentage, SMALL_SIZE))


def _label_size(lines: Sequence[TextLine]) -> Size:
    return Size(block_width(lines) + 2 * _LABEL_MARGIN, block_height(lines))


def _label_place(scene: Scene, flow: Flow, route: Route) -> LabelPlace:
    """Return the place of a label; earlier exits of the same node, and earlier flows to its target, have precedence."""
    context = _LabelContext(scene, flow)
    placed: list[Box] = []
    for other in _earlier_flows(scene, flow, flow.source):
        other_route = scene.route(other.id)
        if len(other_route) > 1:
            placed.append(_placed_box(other, context.place(other, other_route, placed)))
    for other in _earlier_flows(scene, flow, flow.target):
        other_route = scene.route(other.id)
        if len(other_route) > 1 and other.source != flow.source:
            placed.append(_placed_box(other, _LabelContext(scene, other).place(other, other_route, ())))
    return context.place(flow, route, placed)


class _LabelContext:
    """The obstacles around the labels of the flows that leave one node."""

    def __init__(self, scene: Scene, flow: Flow) -> None:
        self._scene = scene
        self._routes = {other.id: scene.route(other.id) for other in (flow, *flows_sharing_ends(scene, flow))}
        flows = [scene.scenario.flows[key] for key, route in self._routes.items() if len(route) > 1]
        nodes = scene.scenario.nodes
        ends = dict.fromkeys(end for other in flows for end in (other.source, other.target) if end in nodes)
        self._texts = [box for end in ends if (box := node_name_box(scene, nodes[end])) is not None]
        discs = (centre for end in ends for centre in mark_centres(scene, end).values())
        self._texts += [with_margin(Box(*centre, 0, 0), MARK_RADIUS) for centre in discs]
        self._marks = {other.id: _mark_boxes(scene, other, self._routes[other.id]) for other in flows}
        self._background = [*_emotion_strip_boxes(scene), *_service_line_boxes(scene)]

    def place(self, flow: Flow, route: Route, placed: Sequence[Box]) -> LabelPlace:
        """Return the place of the label of a flow along `route`, clear of the labels that are placed already."""
        scene = self._scene
        routes = {**self._routes, **{other.id: scene.route(other.id) for other in flows_sharing_ends(scene, flow)}}
        others = [
            segment_box(segment, 0)
            for key, other in routes.items()
            if key != flow.id and len(other) > 1
            for segment in segments(other)
        ]
        others += self._passing_flows(flow, routes.values(), route)
        marks = [box for key, boxes in self._marks.items() if key != flow.id for box in boxes]
        own_marks = _mark_boxes(scene, flow, route)
        occupied = [*self._texts, *own_marks, *marks, *self._background]
        obstacles = LabelObstacles(placed, occupied, others, scene.placement.is_free)
        return best_label_place(route, _label_sizes(flow), obstacles)

    def _passing_flows(self, flow: Flow, known_routes: Iterable[Route], route: Route) -> list[Box]:
        """Return the segments around a route of flows that are at none of its ends."""
        known = {segment_box(segment, 0) for one in (route, *known_routes) if len(one) > 1 for segment in segments(one)}
        reach = with_margin(bounding_box(Box(*corner, 0, 0) for corner in route), flow_label_reach(flow))
        return [box for box in self._scene.flow_segments.boxes_overlapping(reach) if box not in known]


def _placed_box(flow: Flow, place: LabelPlace) -> Box:
    (x, y), (width, height) = place.centre, _label_size(_line_variants(flow)[place.size_index])
    return Box(x - width / 2, y - height / 2, width, height)


def _earlier_flows(scene: Scene, flow: Flow, end: str) -> Iterator[Flow]:
    """Yield the labelled flows at `end` before `flow`: those with the same source, or the same target."""
    for other in takewhile(lambda other: other.id != flow.id, flows_at_end(scene, flow, end)):
        is_parallel = other.source == flow.source if end == flow.source else other.target == flow.target
        if is_parallel and flow_label_text(other).strip():
            yield other


def _mark_boxes(scene: Scene, flow: Flow, route: Route) -> list[Box]:
    """Return the areas of the marks on a flow and of its annotations."""
    marks = [shape_bounds(shape) for shape in flow_marks(scene, flow, route)]
    annotations = mark_centres(scene, flow.id).values()
    return [*marks, *(with_margin(Box(x, y, 0, 0), MARK_RADIUS) for x, y in annotations)]


def _service_line_boxes(scene: Scene) -> list[Box]:
    """Return the lines of interaction and visibility, from which labels keep clear."""
    lanes = (scene.marks.interaction_line, scene.marks.visibility_line, scene.marks.internal_line)
    width = scene.placement.width
    return [Box(0, scene.placement.lanes[lane].end - 1, width, 2) for lane in lanes if lane is not None]


def _emotion_strip_boxes(scene: Scene) -> list[Box]:
    """Return the strips of the emotion curves."""
    strips = [emotion_strip(scene, lane) for lane in scene.scenario.lanes.values() if has_emotion_curve(scene, lane)]
    return [Box(0, strip.start, scene.placement.width, strip.length) for strip in strips]


def _background_colour(scene: Scene, place: Point) -> str:
    for order, lane in enumerate(scene.scenario.lanes.values()):
        if place.y <= scene.placement.lanes[lane.id].end:
            if has_emotion_curve(scene, lane) and place.y >= emotion_strip(scene, lane).start:
                return scene.theme.emotion_strip
            return scene.theme.customer_lane if lane.kind == "customer" else scene.theme.lanes[order % 2]
    return scene.theme.paper
