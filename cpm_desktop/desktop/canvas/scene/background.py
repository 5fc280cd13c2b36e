"""The background of the canvas: lanes, phases and lines below the nodes and flows."""

from __future__ import annotations

from dataclasses import replace

from cpm_desktop.drawing.elements.cause_links import cause_link_shapes
from cpm_desktop.drawing.elements.emotion_curve import emotion_curve_shapes
from cpm_desktop.drawing.elements.lanes import lane_band_shapes, phase_border_shapes, service_line_shapes
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.shapes import Shape


def background_shapes(drawing: Scene, width: float) -> list[Shape]:
    """Return the shapes of the background with lanes of length `width`, without the names of the lines."""
    scene, scenario = replace(drawing, placement=replace(drawing.placement, width=width)), drawing.scenario
    return [
        *(shape for lane in scenario.lanes.values() for shape in lane_band_shapes(scene, lane)),
        *(shape for lane in scenario.lanes.values() for shape in emotion_curve_shapes(scene, lane)),
        *(shape for phase in scenario.phases.values() for shape in phase_border_shapes(scene, phase)),
        *service_line_shapes(scene),
        *cause_link_shapes(scene),
    ]
