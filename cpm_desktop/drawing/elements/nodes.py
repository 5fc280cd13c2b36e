"""Draws nodes: steps coloured by their value to the customer, decisions, gateways and events."""

from __future__ import annotations

from cpm_desktop.drawing.elements.badges import badge_shapes
from cpm_desktop.drawing.elements.dimmed_shapes import dimmed_shapes
from cpm_desktop.drawing.elements.node_names import node_name_shapes
from cpm_desktop.drawing.elements.step_colours import step_style, step_tag_shapes
from cpm_desktop.drawing.node_sizes import VALUE_BAR_WIDTH, step_name_lines
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.shapes import Ellipse, Fill, Layer, PathShape, Polygon, Polyline, Rectangle, Shape, Stroke
from cpm_desktop.drawing.theme import StepStyle
from cpm_desktop.drawing.typography import centred_block
from cpm_desktop.model.elements import Node, Step
from cpm_desktop.model.layout import Box, Point

STEP_CORNER_RADIUS = 6.0
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
        return [_diamond(scene, node, box), *node_name_shapes(scene, node)]
    if node.kind == "parallel":
        return [
            _diamond(scene, node, box),
            *_plus_shapes(scene, node, box),
            *node_name_shapes(scene, node),
        ]
    return [_event_circle(scene, node, box), *node_name_shapes(scene, node)]


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
