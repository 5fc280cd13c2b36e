"""A whole diagram as shapes: what paper and files show; the screen shows the same parts one by one."""

from __future__ import annotations

from cpm_desktop.drawing.bounds import grown, shape_bounds, united
from cpm_desktop.drawing.callouts import callout_shapes
from cpm_desktop.drawing.comparison.overlay import overlay_shapes
from cpm_desktop.drawing.elements.annotations import annotation_shapes
from cpm_desktop.drawing.elements.cause_links import cause_shapes
from cpm_desktop.drawing.elements.emotion_curve import emotion_shapes
from cpm_desktop.drawing.elements.flows import flow_shapes
from cpm_desktop.drawing.elements.lanes import (
    LANE_HEADER,
    PHASE_HEADER,
    lane_band,
    lane_header,
    phase_border,
    phase_header,
    service_lines,
)
from cpm_desktop.drawing.elements.line_labels import line_names
from cpm_desktop.drawing.elements.nodes import node_shapes
from cpm_desktop.drawing.legend import legend_shapes
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.shapes import Shape
from cpm_desktop.model.layout import Box, Point
from cpm_desktop.progress import Tell, part, tell_nobody, telling

MARGIN = 16.0
"""White space around a diagram."""
_LEGEND_GAP = 14.0


def diagram_shapes(scene: Scene, *, legend: bool = True, tell: Tell = tell_nobody) -> list[Shape]:
    """Return every shape of the scene, in paint order."""
    scenario = scene.scenario
    shapes: list[Shape] = []
    for lane in scenario.lanes.values():
        shapes += lane_band(scene, lane)
        shapes += emotion_shapes(scene, lane)
        shapes += lane_header(scene, lane)
    for phase in scenario.phases.values():
        shapes += phase_border(scene, phase)
        shapes += phase_header(scene, phase)
    shapes += service_lines(scene)
    shapes += cause_shapes(scene)
    for flow in telling(scenario.flows.values(), part(tell, 0, 0.7)):
        shapes += flow_shapes(scene, flow)
    for node in telling(scenario.nodes.values(), part(tell, 0.7, 1)):
        shapes += node_shapes(scene, node)
    told = [*overlay_shapes(scene), *callout_shapes(scene)]
    shapes += told
    for element_id in scene.annotations:
        shapes += annotation_shapes(scene, element_id)
    shapes += line_names(scene, shapes)
    if legend:
        foot = max((box.y + box.height for box in map(shape_bounds, told)), default=0.0)
        corner = Point(-LANE_HEADER, max(scene.placement.height, foot) + _LEGEND_GAP)
        shapes += legend_shapes(scene, corner, scene.placement.width + LANE_HEADER)
    return sorted(shapes, key=lambda shape: shape.layer)


def diagram_bounds(scene: Scene, shapes: list[Shape]) -> Box:
    """Return the rectangle that holds the grid with its headers and all `shapes`, with a margin around."""
    top = -PHASE_HEADER if scene.scenario.phases else 0.0
    left = -LANE_HEADER if scene.scenario.lanes else 0.0
    grid = Box(left, top, scene.placement.width - left or 1, scene.placement.height - top or 1)
    return grown(united([grid, *(shape_bounds(shape) for shape in shapes)]), MARGIN)
