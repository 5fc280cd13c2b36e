"""The viewports of one part of a diagram: its area, the headers of its lanes, and the headers of its phases."""

from __future__ import annotations

from collections.abc import Sequence

from cpm_desktop.drawing.elements.lanes import LANE_HEADER_WIDTH, PHASE_HEADER_HEIGHT
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.layout.placement import Size
from cpm_desktop.model.layout import Box, Point
from cpm_desktop.printing.tiling.diagram_tiles import BoundedShape, lane_headers, phase_headers, tile_shapes
from cpm_desktop.printing.tiling.diagram_viewport import DiagramViewport


def header_size(scene: Scene) -> Size:
    """Return the width of the lane headers and the height of the phase headers, in diagram units."""
    width = LANE_HEADER_WIDTH if scene.scenario.lanes else 0.0
    return Size(width, PHASE_HEADER_HEIGHT if scene.scenario.phases else 0.0)


def tile_viewports(
    scene: Scene, shapes: Sequence[BoundedShape], area: Box, scale: float, corner: Point
) -> tuple[DiagramViewport, ...]:
    """Return the viewports of a part of a diagram: its area, the lane headers to the left, the phase headers above.

    `corner` is the top left of the headers on the page, in points.
    """
    headers = header_size(scene)
    left, top = corner.x + headers.width * scale, corner.y + headers.height * scale
    across = Box(-LANE_HEADER_WIDTH, area.y, LANE_HEADER_WIDTH, area.height)
    above = Box(area.x, -PHASE_HEADER_HEIGHT, area.width, PHASE_HEADER_HEIGHT)
    return (
        DiagramViewport(tile_shapes(scene, shapes, area), area, Point(left, top), scale),
        DiagramViewport(lane_headers(scene, area), across, Point(corner.x, top), scale),
        DiagramViewport(phase_headers(scene, area), above, Point(left, corner.y), scale),
    )
