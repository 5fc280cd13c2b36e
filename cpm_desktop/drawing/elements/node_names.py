"""The names of decisions, gateways and events: beside the node, clear of boxes and of the node's flows."""

from __future__ import annotations

from collections.abc import Iterator

from cpm_desktop.drawing.bounds import with_margin
from cpm_desktop.drawing.elements.flow_neighbours import MAX_FLOWS_PER_END
from cpm_desktop.drawing.polylines import segment_box, segments
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.shapes import Layer, Shape
from cpm_desktop.drawing.spatial_grid import boxes_overlap
from cpm_desktop.drawing.text.text_line import TextLine
from cpm_desktop.drawing.text.wrapping import break_text
from cpm_desktop.drawing.typography import SMALL_SIZE, block_height, block_width, centred_block
from cpm_desktop.layout.placement import Size
from cpm_desktop.model.elements import Node
from cpm_desktop.model.layout import Box, Point

NAME_WIDTH = 104.0
"""Maximum width of the name of a decision or an event."""
NAME_GAP = 3.0
"""The distance between a node and its name."""
NAME_LINES = 4
"""More lines than these end in an ellipsis; the whole name is in the tooltip."""
_LINE_MARGIN = 1.5
"""The distance that a name keeps from the flows of its node."""
_BLOCKED_COST, _CROSSED_COST = 20.0, 6.0


def node_name_shapes(scene: Scene, node: Node) -> list[Shape]:
    """Return the name of a node beside it; empty for a step, whose name is inside its box."""
    box = node_name_box(scene, node)
    if box is None:
        return []
    centre = Point(box.x + box.width / 2, box.y + box.height / 2)
    ink = scene.theme.ink
    return [*centred_block(_name_lines(node), centre, ink, layer=Layer.LABELS, element=node.id, full_text=node.name)]


def node_name_box(scene: Scene, node: Node) -> Box | None:
    """Return the area of the name beside a node, or None if there is none."""
    if node.kind == "step" or not node.name.strip():
        return None
    lines = _name_lines(node)
    size = Size(block_width(lines), block_height(lines))
    flow_boxes = _flow_boxes(scene, node)

    def cost(candidate: tuple[int, Box]) -> float:
        order, (x, y, width, height) = candidate
        crossed = sum(boxes_overlap(candidate[1], box) for box in flow_boxes)
        is_blocked = not scene.placement.is_free(x, y, x + width, y + height)
        return order + _CROSSED_COST * crossed + _BLOCKED_COST * is_blocked

    return min(enumerate(_name_boxes(scene, node, size)), key=cost)[1]


def _name_lines(node: Node) -> tuple[TextLine, ...]:
    return break_text(node.name, NAME_WIDTH, SMALL_SIZE, lines=NAME_LINES)


def _name_boxes(scene: Scene, node: Node, size: Size) -> Iterator[Box]:
    """Yield possible areas of a name, the best first: above a gateway, below an event, then beside its flows."""
    box = scene.placement.nodes[node.id]
    x, aside = box.x + (box.width - size.width) / 2, size.width / 2 + 2 * NAME_GAP
    above, below = box.y - NAME_GAP - size.height, box.y + box.height + NAME_GAP
    for y in (above, below) if node.kind in {"decision", "parallel"} else (below, above):
        for left in (x, x - aside, x + aside):
            yield Box(left, y, size.width, size.height)


def _flow_boxes(scene: Scene, node: Node) -> list[Box]:
    """Return the segments of the flows at a node, of very many only the first, and of those that pass by."""
    flows = scene.scenario.flows_by_element.get(node.id, ())[:MAX_FLOWS_PER_END]
    routes = [scene.route(flow.id) for flow in flows]
    own = [segment_box(segment, 0) for route in routes if len(route) > 1 for segment in segments(route)]
    passing = scene.flow_segments.boxes_overlapping(with_margin(scene.placement.nodes[node.id], NAME_WIDTH))
    return [with_margin(box, _LINE_MARGIN) for box in dict.fromkeys((*own, *passing))]
