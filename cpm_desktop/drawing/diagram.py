"""A whole diagram as shapes, for paper and files; the canvas draws the same parts one by one."""

from __future__ import annotations

from cpm_desktop.drawing.bounds import bounding_box, shape_bounds, with_margin
from cpm_desktop.drawing.callouts import callout_shapes
from cpm_desktop.drawing.comparison.overlay import overlay_shapes
from cpm_desktop.drawing.elements.annotations import annotation_shapes
from cpm_desktop.drawing.elements.cause_links import cause_link_shapes
from cpm_desktop.drawing.elements.emotion_curve import emotion_curve_shapes
from cpm_desktop.drawing.elements.flows import flow_shapes
from cpm_desktop.drawing.elements.lanes import (
    LANE_HEADER_WIDTH,
    PHASE_HEADER_HEIGHT,
    lane_band_shapes,
    lane_header_shapes,
    phase_border_shapes,
    phase_header_shapes,
    service_line_shapes,
)
from cpm_desktop.drawing.elements.line_labels import line_labels
from cpm_desktop.drawing.elements.nodes import node_shapes
from cpm_desktop.drawing.legend import legend_shapes
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.shapes import Shape
from cpm_desktop.model.layout import Box, Point
from cpm_desktop.progress import ReportProgress, ignore_progress, iterate_with_progress, subrange

DIAGRAM_MARGIN = 16.0
"""White space around a diagram."""
_LEGEND_GAP = 14.0


def diagram_shapes(scene: Scene, *, legend: bool = True, report: ReportProgress = ignore_progress) -> list[Shape]:
    """Return every shape of the scene, in paint order."""
    scenario = scene.scenario
    shapes: list[Shape] = []
    for lane in scenario.lanes.values():
        shapes += lane_band_shapes(scene, lane)
        shapes += emotion_curve_shapes(scene, lane)
        shapes += lane_header_shapes(scene, lane)
    for phase in scenario.phases.values():
        shapes += phase_border_shapes(scene, phase)
        shapes += phase_header_shapes(scene, phase)
    shapes += service_line_shapes(scene)
    shapes += cause_link_shapes(scene)
    for flow in iterate_with_progress(scenario.flows.values(), subrange(report, 0, 0.7)):
        shapes += flow_shapes(scene, flow)
    for node in iterate_with_progress(scenario.nodes.values(), subrange(report, 0.7, 1)):
        shapes += node_shapes(scene, node)
    annotating_shapes = [*overlay_shapes(scene), *callout_shapes(scene)]
    shapes += annotating_shapes
    for element_id in scene.annotations:
        shapes += annotation_shapes(scene, element_id)
    shapes += line_labels(scene, shapes)
    if legend:
        foot = max((box.y + box.height for box in map(shape_bounds, annotating_shapes)), default=0.0)
        corner = Point(-LANE_HEADER_WIDTH, max(scene.placement.height, foot) + _LEGEND_GAP)
        shapes += legend_shapes(scene, corner, scene.placement.width + LANE_HEADER_WIDTH)
    return sorted(shapes, key=lambda shape: shape.layer)


def diagram_bounds(scene: Scene, shapes: list[Shape]) -> Box:
    """Return the rectangle that contains the grid with its headers and all `shapes`, with a margin."""
    top = -PHASE_HEADER_HEIGHT if scene.scenario.phases else 0.0
    left = -LANE_HEADER_WIDTH if scene.scenario.lanes else 0.0
    grid = Box(left, top, scene.placement.width - left or 1, scene.placement.height - top or 1)
    return with_margin(bounding_box([grid, *(shape_bounds(shape) for shape in shapes)]), DIAGRAM_MARGIN)
