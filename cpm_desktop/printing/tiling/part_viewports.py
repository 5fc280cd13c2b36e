"""The viewports of a part of a divided diagram: its area, the headers of its lanes, and the headers of its phases."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from cpm_desktop.drawing.elements.annotations import annotation_shapes
from cpm_desktop.drawing.elements.lanes import LANE_HEADER_WIDTH, PHASE_HEADER_HEIGHT, lane_header_shapes
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.shapes import Fill, Layer, Polyline, Rectangle, Shape, Stroke
from cpm_desktop.drawing.text.wrapping import break_text
from cpm_desktop.drawing.typography import SMALL_SIZE, block_height, left_block
from cpm_desktop.model.bands import Span
from cpm_desktop.model.elements import Lane
from cpm_desktop.model.layout import Box, Point
from cpm_desktop.printing.tiling.diagram_parts import GUTTER_HEIGHT, GUTTER_WIDTH, DiagramPart, part_shapes
from cpm_desktop.printing.tiling.diagram_tiles import BoundedShape, phase_headers
from cpm_desktop.printing.tiling.diagram_viewport import DiagramViewport

HEADER_PADDING = 12.0
"""The distance of the name of a folded lane from the left of its header, in diagram units."""


def part_viewports(
    scene: Scene, shapes: Sequence[BoundedShape], part: DiagramPart, scale: float, corner: Point
) -> tuple[DiagramViewport, DiagramViewport, DiagramViewport]:
    """Return the viewports of a part: its area, its lanes to the left, its phases above.

    `corner` is the top left of the headers on the page, in points. Between the headers of the lanes and the area is
    room for connectors, and above and below the area of a part that is cut.
    """
    area, gutter = part.area, GUTTER_HEIGHT if part.is_cut else 0.0
    headers = PHASE_HEADER_HEIGHT if scene.scenario.phases else 0.0
    lanes = LANE_HEADER_WIDTH if scene.scenario.lanes else 0.0
    left, top = corner.x + lanes * scale + GUTTER_WIDTH, corner.y + headers * scale + gutter
    across = Box(-LANE_HEADER_WIDTH, area.y, LANE_HEADER_WIDTH, area.height)
    above = Box(area.x, -PHASE_HEADER_HEIGHT, area.width, PHASE_HEADER_HEIGHT)
    return (
        DiagramViewport(part_shapes(scene, shapes, part), area, Point(left, top), scale),
        DiagramViewport(_lane_headers(scene, part), across, Point(corner.x, top), scale),
        DiagramViewport(phase_headers(scene, area), above, Point(left, corner.y), scale),
    )


def _lane_headers(scene: Scene, part: DiagramPart) -> list[Shape]:
    """Return the headers of the lanes of a part; a folded lane has its name in one line."""
    spans = part.folding.folded_lanes
    visible = Box(0, part.area.y, 1, part.area.height)
    folded = replace(scene, placement=replace(scene.placement, lanes=_clipped(spans, visible)))
    shapes: list[Shape] = []
    for key, lane in scene.scenario.lanes.items():
        if folded.placement.lanes[key].length <= 1:
            continue
        shapes += _folded_header(folded, lane) if key in part.folding.folded else lane_header_shapes(folded, lane)
        shapes += annotation_shapes(folded, key)
    return shapes


def _clipped(spans: dict[str, Span], visible: Box) -> dict[str, Span]:
    """Return the visible part of each span; a span that is not visible has the length 0."""
    clipped = {}
    for key, span in spans.items():
        start, end = max(span.start, visible.y), min(span.end, visible.y + visible.height)
        clipped[key] = Span(start, max(0.0, end - start))
    return clipped


def _folded_header(scene: Scene, lane: Lane) -> list[Shape]:
    """Return the header of a folded lane: its name in one line."""
    theme, band = scene.theme, scene.placement.lanes[lane.id]
    ground = theme.customer_header if lane.kind == "customer" else theme.header
    name = break_text(lane.name, LANE_HEADER_WIDTH - 2 * HEADER_PADDING, SMALL_SIZE, lines=1) if lane.name else ()
    corner = Point(HEADER_PADDING - LANE_HEADER_WIDTH, band.start + (band.length - block_height(name)) / 2)
    foot = (Point(-LANE_HEADER_WIDTH, band.end), Point(0, band.end))
    box = Box(-LANE_HEADER_WIDTH, band.start, LANE_HEADER_WIDTH, band.length)
    return [
        Rectangle(box, Fill(ground), None, 0, Layer.HEADERS, lane.id),
        Polyline(foot, Stroke(theme.hairline, 1), 0, Layer.HEADERS, lane.id),
        *left_block(name, corner, theme.secondary, layer=Layer.HEADERS, element=lane.id, full_text=lane.name),
    ]
