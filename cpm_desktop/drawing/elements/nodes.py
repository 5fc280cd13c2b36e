"""Draws nodes: steps coloured by their value to the customer, decisions, gateways and events."""

from __future__ import annotations

from collections.abc import Iterator

from cpm_desktop.drawing.elements.badges import badge_shapes
from cpm_desktop.drawing.elements.dimmed_shapes import dimmed_shapes
from cpm_desktop.drawing.elements.step_colours import step_style, step_tag_shapes
from cpm_desktop.drawing.node_sizes import VALUE_BAR_WIDTH, step_name_lines
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.shapes import Ellipse, Fill, Layer, PathShape, Polygon, Polyline, Rectangle, Shape, Stroke
from cpm_desktop.drawing.text.wrapping import break_text
from cpm_desktop.drawing.theme import StepStyle
from cpm_desktop.drawing.typography import SMALL_SIZE, block_height, block_width, centred_block
from cpm_desktop.layout.placement import Size
from cpm_desktop.model.elements import Node, Step
from cpm_desktop.model.layout import Box, Point

STEP_CORNER_RADIUS = 6.0
LABEL_WIDTH = 104.0
"""Maximum width of the name of a decision or an event, above or below it."""
LABEL_GAP = 3.0
LABEL_LINES = 4
"""More lines than these end in an ellipsis; the whole name is in the tooltip."""
_QUARTER_CIRCLE_CONTROL = 0.5523
"""The distance of a control point of a quarter circle along its tangent, as a share of the radius."""


def node_shapes(scene: Scene, node: Node) -> list[Shape]:
    """Return the shapes of one node with its name."""
    shapes = _undimmed_shapes(scene, node, scene.placement.nodes[node.id])
    return dimmed_shapes(shapes, scene.theme) if scene.is_dimmed(node.id) else shapes


def _undimmed_shapes(scene: Scene, node: Node, box: Box) -> list[Shape]:
    if isinstance(node, Step):
        return _step_shapes(scene, node, box)
    if node.kind == "decision":
        return [_diamond(scene, node, box), *_label_shapes(scene, node, box, above=True)]
    if node.kind == "parallel":
        return [
            _diamond(scene, node, box),
            *_plus_shapes(scene, node, box),
            *_label_shapes(scene, node, box, above=True),
        ]
    return [_event_circle(scene, node, box), *_label_shapes(scene, node, box, above=False)]


def _step_shapes(scene: Scene, step: Step, box: Box) -> list[Shape]:
    style = step_style(scene, step)
    centre = Point(box.x + (box.width + (VALUE_BAR_WIDTH if style.has_bar else 0.0)) / 2, box.y + box.height / 2)
    tooltip = step.description or step.name
    lines = step_name_lines(step.name, box.width)
    return [
        Rectangle(box, Fill(style.fill), None, STEP_CORNER_RADIUS, Layer.NODES, step.id, tooltip),
        _value_bar(style, step, box),
        Rectangle(box, None, Stroke(style.outline, 1.3), STEP_CORNER_RADIUS, Layer.NODES, step.id, tooltip),
        *centred_block(lines, centre, scene.theme.ink, layer=Layer.NODES, element=step.id, full_text=step.name),
        *step_tag_shapes(scene, step, box),
        *badge_shapes(scene, step, box),
    ]


def _value_bar(style: StepStyle, step: Step, box: Box) -> PathShape:
    """Return the bar at the left of a step, round at its outer corners."""
    left, right, top, bottom = box.x, box.x + VALUE_BAR_WIDTH, box.y, box.y + box.height
    r, k = STEP_CORNER_RADIUS, STEP_CORNER_RADIUS * (1 - _QUARTER_CIRCLE_CONTROL)
    fill = Fill(style.fill, style.bar) if style.is_bar_hatched else Fill(style.bar)
    return PathShape(
        (
            ("M", right, top),
            ("L", left + r, top),
            ("C", left + k, top, left, top + k, left, top + r),
            ("L", left, bottom - r),
            ("C", left, bottom - k, left + k, bottom, left + r, bottom),
            ("L", right, bottom),
            ("Z",),
        ),
        fill,
        None,
        Layer.NODES,
        step.id,
    )


def _diamond(scene: Scene, node: Node, box: Box) -> Polygon:
    x, y = box.x + box.width / 2, box.y + box.height / 2
    tips = (Point(x, box.y), Point(box.x + box.width, y), Point(x, box.y + box.height), Point(box.x, y))
    return Polygon(tips, Fill(scene.theme.node), Stroke(scene.theme.flow, 1.3), Layer.NODES, node.id, node.name)


def _plus_shapes(scene: Scene, node: Node, box: Box) -> list[Shape]:
    x, y, arm = box.x + box.width / 2, box.y + box.height / 2, box.width / 5
    stroke = Stroke(scene.theme.flow, 2.4)
    across = (Point(x - arm, y), Point(x + arm, y))
    upright = (Point(x, y - arm), Point(x, y + arm))
    return [Polyline(points, stroke, 0, Layer.NODES, node.id) for points in (across, upright)]


def _event_circle(scene: Scene, node: Node, box: Box) -> Ellipse:
    width = 3.2 if node.kind == "end" else 1.4
    inset = width / 2
    inner = Box(box.x + inset, box.y + inset, box.width - width, box.height - width)
    return Ellipse(inner, Fill(scene.theme.node), Stroke(scene.theme.flow, width), Layer.NODES, node.id, node.name)


def _label_shapes(scene: Scene, node: Node, box: Box, *, above: bool) -> list[Shape]:
    """Return the name of a node beside it, if possible where it covers no box and none of the node's flows."""
    if not node.name:
        return []
    lines = break_text(node.name, LABEL_WIDTH, SMALL_SIZE, lines=LABEL_LINES)
    width, height = block_width(lines), block_height(lines)

    def is_clear(place: Point) -> bool:
        left, top = place.x - width / 2, place.y - height / 2
        return scene.placement.is_free(left, top, left + width, top + height)

    places = [*_label_centres(scene, node, box, Size(width, height), above=above)]
    place = next(filter(is_clear, places), places[0])
    return [*centred_block(lines, place, scene.theme.ink, layer=Layer.LABELS, element=node.id, full_text=node.name)]


def _label_centres(scene: Scene, node: Node, box: Box, size: Size, *, above: bool) -> Iterator[Point]:
    """Yield possible centres of a name, the best first: above or below the node, else beside its flows."""
    x, aside = box.x + box.width / 2, size.width / 2 + 2 * LABEL_GAP
    tops = {True: (box.y, -1), False: (box.y + box.height, 1)}
    for tip, direction in (tops[above], tops[not above]):
        y = tip + direction * (LABEL_GAP + size.height / 2)
        if not _has_flow_at(scene, node, Point(x, tip)):
            yield Point(x, y)
        yield Point(x - aside, y)
        yield Point(x + aside, y)


def _has_flow_at(scene: Scene, node: Node, tip: Point) -> bool:
    """Return whether a flow leaves or reaches the node at `tip`, where the name would cover it."""
    for flow in scene.scenario.flows_by_element.get(node.id, ()):
        route = scene.route(flow.id)
        if route and ((flow.source == node.id and route[0] == tip) or (flow.target == node.id and route[-1] == tip)):
            return True
    return False
