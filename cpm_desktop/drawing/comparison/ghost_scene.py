"""The ghosts of what went: drawn as they were where they were, faint and dashed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from cpm_desktop.drawing.elements.flows import CORNER
from cpm_desktop.drawing.elements.ghosts import ghosted
from cpm_desktop.drawing.elements.nodes import node_shapes
from cpm_desktop.drawing.options import Options
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.shapes import Fill, Layer, Polyline, Rectangle, Shape, Stroke, TextRun
from cpm_desktop.layout.placement import Placement, place
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Flow
from cpm_desktop.model.layout import Box
from cpm_desktop.perspectives.overlay import Overlay

DASHES = (5.0, 4.0)
_PLAIN = Options(colours="plain")


def ghost_placement(scene: Scene, overlay: Overlay) -> Placement:
    """Return where everything would lie if what went were still there."""
    return place(overlay.together, scene.placement) if overlay.removed else scene.placement


def ghost_shapes(scene: Scene, overlay: Overlay, ghosts: Placement) -> list[Shape]:
    """Return the lanes and nodes that went, with no signs of what was said about them, and flows among those in a lane.

    Other flows that went would run across what is there now and be taken for a part of it, so they are only counted.
    """
    there = replace(scene, scenario=overlay.together, placement=ghosts, shown_route=None)
    whole = replace(there, options=_PLAIN, emphasis=None, overlay=None)
    shapes: list[Shape] = []
    for key in overlay.together.lanes:
        if key in overlay.removed:
            shapes += _lane(whole, key)
    for flow in overlay.together.flows.values():
        if {flow.id, flow.source, flow.target} <= overlay.removed and _is_within_a_lane(overlay.together, flow):
            shapes += _flow(whole, flow.id)
    for node in overlay.together.nodes.values():
        if node.id in overlay.removed:
            shapes += _dashed(ghosted(node_shapes(whole, node), scene.theme), scene.theme.overlay["removed"])
    return shapes


def _is_within_a_lane(together: Scenario, flow: Flow) -> bool:
    ends = [together.nodes.get(end) for end in (flow.source, flow.target)]
    return len({node.lane if node is not None else None for node in ends}) == 1


def _lane(whole: Scene, lane_id: str) -> list[Shape]:
    band = whole.placement.lanes[lane_id]
    box = Box(0, band.start, whole.placement.width, band.length)
    stroke = Stroke(whole.theme.overlay["removed"], 1, DASHES)
    return [Rectangle(box, Fill(whole.theme.paper), stroke, 0, Layer.GROUND, lane_id)]


def _flow(whole: Scene, flow_id: str) -> list[Shape]:
    route = whole.placement.route(flow_id)
    stroke = Stroke(whole.theme.overlay["removed"], 0.9, DASHES)
    return [Polyline(route, stroke, CORNER, Layer.LINES, flow_id)] if len(route) > 1 else []


def _dashed(shapes: Iterable[Shape], colour: str) -> list[Shape]:
    """Return shapes whose outlines are dashed in a colour."""
    stroke = Stroke(colour, 1.3, DASHES)
    return [
        shape if isinstance(shape, TextRun | Polyline) or shape.stroke is None else replace(shape, stroke=stroke)
        for shape in shapes
    ]
