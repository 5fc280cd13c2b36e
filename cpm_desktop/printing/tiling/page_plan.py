"""Plans the pages of a diagram; the plan is calculated once, although a report is laid out several times."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from cpm_desktop.drawing.bounds import shape_bounds
from cpm_desktop.drawing.diagram import diagram_bounds, diagram_shapes
from cpm_desktop.drawing.elements.lanes import LANE_HEADER_WIDTH, PHASE_HEADER_HEIGHT
from cpm_desktop.drawing.legend import legend_shapes
from cpm_desktop.drawing.polylines import midpoint
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.shapes import Shape, TextRun
from cpm_desktop.drawing.typography import SMALL_SIZE
from cpm_desktop.layout.placement import Size
from cpm_desktop.model.layout import Box, Point
from cpm_desktop.printing.painter import POINTS_PER_UNIT
from cpm_desktop.printing.tiling.connectors import Connector, connectors_of
from cpm_desktop.printing.tiling.diagram_parts import DiagramParts, divide_diagram
from cpm_desktop.printing.tiling.diagram_tiles import BoundedShape
from cpm_desktop.printing.tiling.diagram_viewport import DiagramViewport
from cpm_desktop.printing.tiling.part_viewports import part_viewports
from cpm_desktop.progress import ReportProgress, ignore_progress, iterate_with_progress, subrange

HEADLINE_HEIGHT = 30.0
"""Height of the title of a page, in points."""
SPACE_ABOVE_SHARE = 0.3
"""The share of the white space on a page with a wide diagram that is above the diagram."""
LEGEND_SCALE = 0.66
LEGEND_GAP = 10.0
SHAPES_SHARE = 0.8
"""The share of the work that creating the shapes of the diagram takes."""
MIN_PART_TEXT = 7.0
"""The smallest text of a part, in points."""
MIN_OVERVIEW_TEXT = 5.0
"""The smallest text of a whole diagram, in points; below it the overview shows blocks of phases and lanes."""
COMFORTABLE_TEXT = 6.0
"""The size from which a whole diagram needs no parts, in points."""


@dataclass(frozen=True, slots=True)
class PlannedPage:
    """A page with viewports of the diagram, and the elements that it shows."""

    viewports: tuple[DiagramViewport, ...]
    element_tops: dict[str, float] = field(default_factory=dict)
    """The distance of each shown element from the top of the page."""


@dataclass(frozen=True, slots=True)
class PlannedPart:
    """The viewports of a part: its area, its lanes, its phases."""

    viewports: tuple[DiagramViewport, DiagramViewport, DiagramViewport]


@dataclass(frozen=True, slots=True)
class PagePlan:
    """The page of the whole diagram and, if its text is too small there, the parts with their pages."""

    whole: DiagramViewport
    """The whole diagram on one page, however small its text is."""
    legend: DiagramViewport
    overview: PlannedPage | None
    """None if the text of the whole diagram would be too small even for an overview."""
    parts: DiagramParts | None = None
    part_viewports: tuple[PlannedPart, ...] = ()
    connectors: tuple[Connector, ...] = ()
    part_pages: tuple[PlannedPage, ...] = ()

    def page_of(self, element: str) -> int | None:
        """Return the first page of the parts that shows an element, starting at 0."""
        return next((number for number, page in enumerate(self.part_pages) if element in page.element_tops), None)


def plan_pages(scene: Scene, room: Size, report: ReportProgress = ignore_progress) -> PagePlan:
    """Return the page plan of the diagram of `scene` for pages with `room`, in points."""
    shapes = diagram_shapes(scene, legend=False, report=subrange(report, 0, SHAPES_SHARE))
    legend, smallest, boxes = _legend_viewport(scene, room), _smallest_text(shapes), dict(_element_boxes(scene))
    viewport = _overview_viewport(scene, shapes, room, legend)
    if viewport.scale * smallest >= COMFORTABLE_TEXT or not scene.placement.nodes:
        return PagePlan(viewport, legend, PlannedPage((viewport, legend), _element_tops(boxes, viewport)))
    bounded = [BoundedShape(shape, shape_bounds(shape)) for shape in shapes]
    parts = divide_diagram(scene, bounded, Size(room.width, room.height - HEADLINE_HEIGHT), MIN_PART_TEXT / smallest)
    overview = PlannedPage((viewport, legend)) if viewport.scale * smallest >= MIN_OVERVIEW_TEXT else None
    planned = _planned_parts(scene, bounded, parts, subrange(report, SHAPES_SHARE, 1))
    pages = tuple(_part_page(parts, planned, boxes, page) for page in range(parts.page_count))
    return PagePlan(viewport, legend, overview, parts, planned, connectors_of(scene, parts), pages)


def _overview_viewport(scene: Scene, shapes: list[Shape], room: Size, legend: DiagramViewport) -> DiagramViewport:
    """Return the whole diagram between the title and the legend of a page."""
    bounds = diagram_bounds(scene, shapes)
    below = Size(room.width, legend.corner.y - HEADLINE_HEIGHT)
    scale = min(POINTS_PER_UNIT, below.width / bounds.width, below.height / bounds.height)
    sunk = (below.height - bounds.height * scale) * SPACE_ABOVE_SHARE
    return DiagramViewport(
        shapes, bounds, Point((room.width - bounds.width * scale) / 2, HEADLINE_HEIGHT + sunk), scale
    )


def _planned_parts(
    scene: Scene, shapes: Sequence[BoundedShape], parts: DiagramParts, report: ReportProgress
) -> tuple[PlannedPart, ...]:
    """Return the viewports of all parts, stacked on their pages."""
    planned: list[PlannedPart] = []
    for number in iterate_with_progress(range(len(parts.parts)), report):
        top = HEADLINE_HEIGHT + parts.top_of(scene, number)
        corner = Point(0.0, top)
        planned.append(PlannedPart(part_viewports(scene, shapes, parts.parts[number], parts.scale, corner)))
    return tuple(planned)


def _part_page(parts: DiagramParts, planned: Sequence[PlannedPart], boxes: dict[str, Box], page: int) -> PlannedPage:
    """Return one page of parts with the distances of its elements from the top."""
    viewports: list[DiagramViewport] = []
    tops: dict[str, float] = {}
    for number in parts.parts_on(page):
        views, folding = planned[number].viewports, parts.parts[number].folding
        viewports += views
        folded = {element: folding.fold_box(box) for element, box in boxes.items()}
        for view in views:
            tops = {**_element_tops(folded, view), **tops}
    return PlannedPage(tuple(viewports), tops)


def _smallest_text(shapes: Iterable[Shape]) -> float:
    """Return the size of the smallest text of a diagram, in diagram units."""
    return min((shape.line.size for shape in shapes if isinstance(shape, TextRun)), default=SMALL_SIZE)


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


def _element_tops(boxes: dict[str, Box], viewport: DiagramViewport) -> dict[str, float]:
    return {element: viewport.map_to_page(box).y for element, box in boxes.items() if viewport.shows_centre_of(box)}
