"""Ghosts of removed elements: drawn at their former places, pale and dashed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from cpm_desktop.drawing.diagram_options import DiagramOptions
from cpm_desktop.drawing.elements.dimmed_shapes import dimmed_shapes
from cpm_desktop.drawing.elements.flows import CORNER_RADIUS
from cpm_desktop.drawing.elements.nodes import node_shapes
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.shapes import Fill, Layer, Polyline, Rectangle, Shape, Stroke, TextRun
from cpm_desktop.layout.placement import Placement, compute_placement
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Flow
from cpm_desktop.model.layout import Box
from cpm_desktop.perspectives.overlay import Overlay

GHOST_DASHES = (5.0, 4.0)
_PLAIN_OPTIONS = DiagramOptions(colours="plain")


def ghost_placement(scene: Scene, overlay: Overlay) -> Placement:
    """Return the placement of all elements as if the removed ones still existed."""
    return compute_placement(overlay.scenario_with_ghosts, scene.placement) if overlay.removed else scene.placement


def ghost_shapes(scene: Scene, overlay: Overlay, ghosts: Placement) -> list[Shape]:
    """Return the removed lanes and nodes without annotation marks, and the removed flows among them within one lane.

    Other removed flows would cross present elements and look like part of the process, so they are only counted.
    """
    ghost_scene = replace(scene, scenario=overlay.scenario_with_ghosts, placement=ghosts, shown_route=None)
    plain_scene = replace(ghost_scene, options=_PLAIN_OPTIONS, emphasis=None, overlay=None)
    shapes: list[Shape] = []
    for key in overlay.scenario_with_ghosts.lanes:
        if key in overlay.removed:
            shapes += _ghost_lane(plain_scene, key)
    for flow in overlay.scenario_with_ghosts.flows.values():
        if {flow.id, flow.source, flow.target} <= overlay.removed and _lies_within_one_lane(
            overlay.scenario_with_ghosts, flow
        ):
            shapes += _ghost_flow(plain_scene, flow.id)
    for node in overlay.scenario_with_ghosts.nodes.values():
        if node.id in overlay.removed:
            shapes += _dashed(
                dimmed_shapes(node_shapes(plain_scene, node), scene.theme), scene.theme.overlay_states["removed"]
            )
    return shapes


def _lies_within_one_lane(together: Scenario, flow: Flow) -> bool:
    ends = [together.nodes.get(end) for end in (flow.source, flow.target)]
    return len({node.lane if node is not None else None for node in ends}) == 1


def _ghost_lane(scene: Scene, lane_id: str) -> list[Shape]:
    band = scene.placement.lanes[lane_id]
    box = Box(0, band.start, scene.placement.width, band.length)
    stroke = Stroke(scene.theme.overlay_states["removed"], 1, GHOST_DASHES)
    return [Rectangle(box, Fill(scene.theme.paper), stroke, 0, Layer.BACKGROUND, lane_id)]


def _ghost_flow(scene: Scene, flow_id: str) -> list[Shape]:
    route = scene.placement.route(flow_id)
    stroke = Stroke(scene.theme.overlay_states["removed"], 0.9, GHOST_DASHES)
    return [Polyline(route, stroke, CORNER_RADIUS, Layer.LINES, flow_id)] if len(route) > 1 else []


def _dashed(shapes: Iterable[Shape], colour: str) -> list[Shape]:
    """Return shapes whose outlines are dashed in a colour."""
    stroke = Stroke(colour, 1.3, GHOST_DASHES)
    return [
        shape if isinstance(shape, TextRun | Polyline) or shape.stroke is None else replace(shape, stroke=stroke)
        for shape in shapes
    ]
