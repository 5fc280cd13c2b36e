"""Plans the pages of a diagram; the plan is calculated once, although a report is laid out several times."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from cpm_desktop.drawing.bounds import shape_bounds
from cpm_desktop.drawing.diagram import diagram_bounds, diagram_shapes
from cpm_desktop.drawing.elements.lanes import LANE_HEADER_WIDTH, PHASE_HEADER_HEIGHT
from cpm_desktop.drawing.legend import legend_shapes
from cpm_desktop.drawing.polylines import Segment, midpoint, segments
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.layout.placement import Size
from cpm_desktop.model.layout import Box, Point
from cpm_desktop.printing.painter import POINTS_PER_UNIT
from cpm_desktop.printing.tiling.diagram_tiles import (
    READABLE_SCALE,
    BoundedShape,
    DiagramTile,
    DiagramTiles,
    split_into_tiles,
)
from cpm_desktop.printing.tiling.diagram_viewport import DiagramViewport
from cpm_desktop.printing.tiling.tile_viewports import tile_viewports
from cpm_desktop.progress import ReportProgress, ignore_progress, iterate_with_progress, subrange

HEADLINE_HEIGHT = 30.0
"""Height of the title of a page, in points."""
PAGE_INDEX_HEIGHT = 20.0
"""Height above a whole diagram for the page numbers of its tiles, in points."""
SPACE_ABOVE_SHARE = 0.3
"""The share of the white space on a page with a wide diagram that is above the diagram."""
LEGEND_SCALE = 0.66
LEGEND_GAP = 10.0
SHAPES_SHARE = 0.8
"""The share of the work that creating the shapes of the diagram takes."""
SIDE_OFFSETS = ((0, -1), (-1, 0), (1, 0), (0, 1))
"""The change of row and column to the left, above, below and right."""


@dataclass(frozen=True, slots=True)
class PlannedPage:
    """A page with viewports of the diagram, the elements that it shows, and the flows that cross its edges."""

    viewports: tuple[DiagramViewport, ...]
    element_tops: dict[str, float] = field(default_factory=dict)
    """The distance of each shown element from the top of the page."""
    edge_crossings: tuple[tuple[int, Point], ...] = ()
    """For each flow that crosses the edge: the index of the adjacent tile, and the position on the page."""


@dataclass(frozen=True, slots=True)
class PagePlan:
    """The page of the whole diagram and, if its text is too small there, its tiles with a page for each."""

    overview: PlannedPage
    tiles: DiagramTiles | None = None
    tile_pages: tuple[PlannedPage, ...] = ()


def plan_pages(scene: Scene, room: Size, report: ReportProgress = ignore_progress) -> PagePlan:
    """Return the page plan of the diagram of `scene` for pages with `room`, in points."""
    shapes = diagram_shapes(scene, legend=False, report=subrange(report, 0, SHAPES_SHARE))
    bounds, legend = diagram_bounds(scene, shapes), _legend_viewport(scene, room)
    below = Size(room.width, legend.corner.y - HEADLINE_HEIGHT - PAGE_INDEX_HEIGHT)
    scale = min(POINTS_PER_UNIT, below.width / bounds.width, below.height / bounds.height)
    sunk = (below.height - bounds.height * scale) * SPACE_ABOVE_SHARE
    corner = Point((room.width - bounds.width * scale) / 2, HEADLINE_HEIGHT + PAGE_INDEX_HEIGHT + sunk)
    viewport = DiagramViewport(shapes, bounds, corner, scale)
    boxes = dict(_element_boxes(scene))
    if scale >= READABLE_SCALE:
        return PagePlan(PlannedPage((viewport, legend), _element_tops(boxes, [viewport])))
    bounded = [BoundedShape(shape, shape_bounds(shape)) for shape in shapes]
    tiles = split_into_tiles(scene, bounded, Size(room.width, room.height - HEADLINE_HEIGHT))
    if tiles is None:
        return PagePlan(PlannedPage((viewport, legend), _element_tops(boxes, [viewport])))
    flow_segments = [segment for flow in scene.scenario.flows for segment in segments(scene.placement.route(flow))]
    pages = []
    for tile in iterate_with_progress(tiles.tiles, subrange(report, SHAPES_SHARE, 1)):
        viewports = tile_viewports(scene, bounded, tile.area, tiles.scale, Point(0, HEADLINE_HEIGHT))
        edge_crossings = tuple(_edge_crossings(flow_segments, tiles, tile, viewports[0]))
        pages.append(PlannedPage(viewports, _element_tops(boxes, viewports), edge_crossings))
    return PagePlan(PlannedPage((viewport, legend)), tiles, tuple(pages))


def neighbouring_tiles(tiles: DiagramTiles, tile: DiagramTile) -> Iterator[tuple[tuple[int, int], int]]:
    """Yield the sides of a tile with a neighbour, and the index of the neighbour."""
    for down, across in SIDE_OFFSETS:
        index = tiles.index_by_cell.get((tile.row + down, tile.column + across))
        if index is not None:
            yield (down, across), index


def _legend_viewport(scene: Scene, room: Size) -> DiagramViewport:
    """Return the legend at the bottom of a page; its size does not depend on the diagram."""
    width = room.width / LEGEND_SCALE
    shapes = legend_shapes(scene, Point(0, LEGEND_GAP), width)
    foot = max((box.y + box.height for box in map(shape_bounds, shapes)), default=0.0)
    return DiagramViewport(shapes, Box(0, 0, width, foot), Point(0, room.height - foot * LEGEND_SCALE), LEGEND_SCALE)


def _element_boxes(scene: Scene) -> Iterator[tuple[str, Box]]:
    """Yield the box of each element on the diagram; the box of a flow is its midpoint."""
    placement = scene.placement
    yield from placement.nodes.items()
    for flow in scene.scenario.flows:
        route = placement.route(flow)
        if len(route) > 1:
            yield flow, Box(*midpoint(route), 0, 0)
    for lane, band in placement.lanes.items():
        yield lane, Box(-LANE_HEADER_WIDTH, band.start, LANE_HEADER_WIDTH, band.length)
    for phase, span in placement.phases.items():
        yield phase, Box(span.start, -PHASE_HEADER_HEIGHT, span.length, PHASE_HEADER_HEIGHT)


def _element_tops(boxes: dict[str, Box], viewports: Iterable[DiagramViewport]) -> dict[str, float]:
    return {
        element: viewport.map_to_page(box).y
        for viewport in viewports
        for element, box in boxes.items()
        if viewport.shows_centre_of(box)
    }


def _edge_crossings(
    flow_segments: Iterable[Segment], tiles: DiagramTiles, tile: DiagramTile, viewport: DiagramViewport
) -> Iterator[tuple[int, Point]]:
    """Yield where flows cross the sides of a tile that have a neighbour."""
    inside = [segment for segment in flow_segments if _touches(segment, tile.area)]
    for side, index in neighbouring_tiles(tiles, tile):
        for crossing in sorted({*_side_crossings(inside, tile.area, side)}):
            point = viewport.map_to_page(Box(*crossing, 0, 0))
            yield index, Point(point.x, point.y)


def _touches(segment: Segment, area: Box) -> bool:
    start, end = segment
    across = min(start.x, end.x) <= area.x + area.width and max(start.x, end.x) >= area.x
    return across and min(start.y, end.y) <= area.y + area.height and max(start.y, end.y) >= area.y


def _side_crossings(flow_segments: Iterable[Segment], area: Box, side: tuple[int, int]) -> Iterator[Point]:
    """Yield where segments cross one side of an area."""
    down, across = side
    for start, end in flow_segments:
        if across:
            edge = area.x + area.width * (across > 0)
            if min(start.x, end.x) < edge < max(start.x, end.x):
                yield Point(edge, start.y)
        else:
            edge = area.y + area.height * (down > 0)
            if min(start.y, end.y) < edge < max(start.y, end.y):
                yield Point(start.x, edge)
