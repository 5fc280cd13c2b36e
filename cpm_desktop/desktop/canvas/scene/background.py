"""The ground of the canvas: lanes, phases and what lies on them, beneath the nodes and flows."""

from __future__ import annotations

from dataclasses import replace

from cpm_desktop.drawing.elements.cause_links import cause_shapes
from cpm_desktop.drawing.elements.emotion_curve import emotion_shapes
from cpm_desktop.drawing.elements.lanes import lane_band, phase_border, service_lines
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.shapes import Shape


def ground_shapes(drawing: Scene, width: float) -> list[Shape]:
    """Return what lies beneath the nodes, lanes as long as `width`; the names of the lines are left to `LineNames`."""
    scene, scenario = replace(drawing, placement=replace(drawing.placement, width=width)), drawing.scenario
    return [
        *(shape for lane in scenario.lanes.values() for shape in lane_band(scene, lane)),
        *(shape for lane in scenario.lanes.values() for shape in emotion_shapes(scene, lane)),
        *(shape for phase in scenario.phases.values() for shape in phase_border(scene, phase)),
        *service_lines(scene),
        *cause_shapes(scene),
    ]
