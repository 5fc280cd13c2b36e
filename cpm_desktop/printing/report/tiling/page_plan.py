"""How a diagram is spread over pages: worked out once, for a report is set several times until its numbers hold."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from cpm_desktop.drawing.bounds import shape_bounds
from cpm_desktop.drawing.diagram import diagram_bounds, diagram_shapes
from cpm_desktop.drawing.elements.lanes import LANE_HEADER, PHASE_HEADER
from cpm_desktop.drawing.legend import legend_shapes
from cpm_desktop.drawing.polylines import Segment, middle, segments
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.layout.placement import Size
from cpm_desktop.model.layout import Box, Point
from cpm_desktop.printing.painter import POINTS_PER_UNIT
from cpm_desktop.printing.report.tiling.diagram_tiles import (
    READABLE,
    Bounded,
    Part,
    Parts,
    lane_headers,
    part_shapes,
    parts_of,
    phase_headers,
)
from cpm_desktop.printing.report.tiling.diagram_viewport import Window
from cpm_desktop.progress import Tell, part, tell_nobody, telling

HEADLINE = 30.0
"""Room for the title of a page, in points."""
INDEX = 20.0
"""Room above a whole diagram for the pages of its parts."""
SUNK = 0.3
"""Of the white space on a page with a wide diagram so much is above it."""
LEGEND_SCALE = 0.66
LEGEND_GAP = 10.0
SHAPES = 0.8
"""The share of the work that finding the shapes of the diagram takes."""
SIDES = ((0, -1), (-1, 0), (1, 0), (0, 1))
"""Left, above, below, right: by how much row and column change."""


@dataclass(frozen=True, slots=True)
class PlannedPage:
    """A page with windows onto the diagram, what of it is there, and where flows lead over the edge."""

    windows: tuple[Window, ...]
    elements: dict[str, float] = field(default_factory=dict)
    """How far below the top of the page each element stands that the page shows."""
    crossings: tuple[tuple[int, Point], ...] = ()
    """The number of the part that a flow leads to or comes from, and where on the page it crosses the edge."""


@dataclass(frozen=True, slots=True)
class Plan:
    """The page of the whole diagram and, where its words are too small there, its parts with a page for each."""

    whole: PlannedPage
    parts: Parts | None = None
    pages: tuple[PlannedPage, ...] = ()


def plan_of(scene: Scene, room: Size, tell: Tell = tell_nobody) -> Plan:
    """Return how the diagram of `scene` is shown on pages with `room`, in points."""
    shapes = diagram_shapes(scene, legend=False, tell=part(tell, 0, SHAPES))
    bounds, legend = diagram_bounds(scene, shapes), _legend(scene, room)
    below = Size(room.width, legend.corner.y - HEADLINE - INDEX)
    scale = min(POINTS_PER_UNIT, below.width / bounds.width, below.height / bounds.height)
    sunk = (below.height - bounds.height * scale) * SUNK
    corner = Point((room.width - bounds.width * scale) / 2, HEADLINE + INDEX + sunk)
    window = Window(shapes, bounds, corner, scale)
    boxes = dict(_element_boxes(scene))
    if scale >= READABLE:
        return Plan(PlannedPage((window, legend), _elements(boxes, [window])))
    bounded = [Bounded(shape, shape_bounds(shape)) for shape in shapes]
    parts = parts_of(scene, bounded, Size(room.width, room.height - HEADLINE))
    if parts is None:
        return Plan(PlannedPage((window, legend), _elements(boxes, [window])))
    stretches = [stretch for flow in scene.scenario.flows for stretch in segments(scene.placement.route(flow))]
    pages = []
    for piece in telling(parts.parts, part(tell, SHAPES, 1)):
        windows = _part_windows(scene, bounded, piece.area, parts.scale)
        crossings = tuple(_crossings(stretches, parts, piece, windows[0]))
        pages.append(PlannedPage(windows, _elements(boxes, windows), crossings))
    return Plan(PlannedPage((window, legend)), parts, tuple(pages))


def neighbours(parts: Parts, part: Part) -> Iterator[tuple[tuple[int, int], int]]:
    """Yield the sides of a part on which it goes on, with the number of the part there."""
    for down, across in SIDES:
        order = parts.orders.get((part.row + down, part.column + across))
        if order is not None:
            yield (down, across), order


def _legend(scene: Scene, room: Size) -> Window:
    """Return the legend at the foot of a page; at one size, however large the diagram is."""
    width = room.width / LEGEND_SCALE
    shapes = legend_shapes(scene, Point(0, LEGEND_GAP), width)
    foot = max((box.y + box.height for box in map(shape_bounds, shapes)), default=0.0)
    return Window(shapes, Box(0, 0, width, foot), Point(0, room.height - foot * LEGEND_SCALE), LEGEND_SCALE)


def _part_windows(scene: Scene, shapes: list[Bounded], area: Box, scale: float) -> tuple[Window, ...]:
    """Return the windows onto a part: what happens in it, its lanes to the left and its phases above."""
    top = HEADLINE + (PHASE_HEADER * scale if scene.scenario.phases else 0.0)
    left = LANE_HEADER * scale if scene.scenario.lanes else 0.0
    across = Box(-LANE_HEADER, area.y, LANE_HEADER, area.height)
    above = Box(area.x, -PHASE_HEADER, area.width, PHASE_HEADER)
    return (
        Window(part_shapes(scene, shapes, area), area, Point(left, top), scale),
        Window(lane_headers(scene, area), across, Point(0, top), scale),
        Window(phase_headers(scene, area), above, Point(left, HEADLINE), scale),
    )


def _element_boxes(scene: Scene) -> Iterator[tuple[str, Box]]:
    """Yield where each element is on the diagram; a flow is where its middle is."""
    placement = scene.placement
    yield from placement.nodes.items()
    for flow in scene.scenario.flows:
        route = placement.route(flow)
        if len(route) > 1:
            yield flow, Box(*middle(route), 0, 0)
    for lane, band in placement.lanes.items():
        yield lane, Box(-LANE_HEADER, band.start, LANE_HEADER, band.length)
    for phase, span in placement.phases.items():
        yield phase, Box(span.start, -PHASE_HEADER, span.length, PHASE_HEADER)


def _elements(boxes: dict[str, Box], windows: Iterable[Window]) -> dict[str, float]:
    return {element: window.on_page(box).y for window in windows for element, box in boxes.items() if window.shows(box)}


def _crossings(stretches: Iterable[Segment], parts: Parts, part: Part, window: Window) -> Iterator[tuple[int, Point]]:
    """Yield where flows cross the sides of a part beyond which there is another one."""
    inside = [stretch for stretch in stretches if _touches(stretch, part.area)]
    for side, order in neighbours(parts, part):
        for crossing in sorted({*_met(inside, part.area, side)}):
            spot = window.on_page(Box(*crossing, 0, 0))
            yield order, Point(spot.x, spot.y)


def _touches(stretch: Segment, area: Box) -> bool:
    start, end = stretch
    across = min(start.x, end.x) <= area.x + area.width and max(start.x, end.x) >= area.x
    return across and min(start.y, end.y) <= area.y + area.height and max(start.y, end.y) >= area.y


def _met(stretches: Iterable[Segment], area: Box, side: tuple[int, int]) -> Iterator[Point]:
    """Yield where stretches cross one side of an area."""
    down, across = side
    for start, end in stretches:
        if across:
            edge = area.x + area.width * (across > 0)
            if min(start.x, end.x) < edge < max(start.x, end.x):
                yield Point(edge, start.y)
        else:
            edge = area.y + area.height * (down > 0)
            if min(start.y, end.y) < edge < max(start.y, end.y):
                yield Point(start.x, edge)
