"""The parts of a diagram that is too large for a page: strips from left to right, with empty lanes folded."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import NamedTuple

from cpm_desktop.drawing.bounds import shape_bounds
from cpm_desktop.drawing.elements.emotion_curve import emotion_curve_shapes, has_emotion_curve
from cpm_desktop.drawing.elements.lanes import (
    LANE_HEADER_WIDTH,
    PHASE_HEADER_HEIGHT,
    lane_band_shapes,
    service_line_shapes,
)
from cpm_desktop.drawing.elements.line_labels import line_labels
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.shapes import Layer, Polyline, Shape, TextRun
from cpm_desktop.layout.emotion_band import MIN_BAND_HEIGHT
from cpm_desktop.layout.placement import Size
from cpm_desktop.model.bands import Span
from cpm_desktop.model.layout import Box
from cpm_desktop.printing.painter import POINTS_PER_UNIT
from cpm_desktop.printing.paper import POINTS_PER_MM
from cpm_desktop.printing.tiling.diagram_tiles import BoundedShape, diagram_extent, intersects
from cpm_desktop.printing.tiling.lane_folding import LaneFolding
from cpm_desktop.printing.tiling.page_slicing import slice_span

FOLDED_LANE_HEIGHT = 6 * POINTS_PER_MM
"""The height of an empty lane in a part, in points."""
GUTTER_WIDTH = 29.0
"""The width left and right of a part for its connectors, in points."""
GUTTER_HEIGHT = 14.0
"""The height above and below a part for its connectors, in points."""
PART_GAP = 12.0
"""The distance between two parts on a page, in points."""
CLEARANCE, TEXT_CLEARANCE, LINE_CLEARANCE = 6.0, 2.0, 3.0
"""The heights above and below nodes, texts and lines that do not shrink, in diagram units."""
MIN_PROTECTED_HEIGHT = 3 * LINE_CLEARANCE
"""Only contents higher than a line are protected from cuts between rows."""
BORDER_ZONE = 16.0
"""Marks this close to the border of a lane do not make the lane count as occupied."""
MIN_BEGINNING = 0.4
"""A strip that is cut begins on the page before if at least this share of its height is left."""
FIT_TOLERANCE = 0.1
OUTSIDE = 1e9
"""Farther from the lanes than every shape."""
ENLARGEMENTS = (1.0, 0.96, 0.92, 0.88, 0.84, 0.8)
"""The scales that are tried, as shares of the full size; the largest with the fewest pages is used."""


class DiagramPart(NamedTuple):
    """An area of the diagram, with the lanes that are folded in it."""

    strip: int
    """The number of its strip, from the left, starting at 0."""
    area: Box
    """The area in the coordinates of the folded lanes."""
    folding: LaneFolding
    rows: Span
    """The vertical span in the whole diagram; the first and the last of a strip include what is outside the lanes."""
    is_cut: bool
    """Whether its strip is divided into several parts."""

    def height_on_page(self, scene: Scene, scale: float) -> float:
        """Return the height of the part with its headers and connectors, in points."""
        headers = PHASE_HEADER_HEIGHT * scale if scene.scenario.phases else 0.0
        return headers + self.area.height * scale + (2 * GUTTER_HEIGHT if self.is_cut else 0.0)


@dataclass(frozen=True)
class DiagramParts:
    """The parts of a diagram, the page of each part, and the scale of all parts in points per unit."""

    parts: tuple[DiagramPart, ...]
    pages: tuple[int, ...]
    """The number of the page of each part, starting at 0."""
    scale: float

    @property
    def page_count(self) -> int:
        """Return the number of pages."""
        return max(self.pages, default=-1) + 1

    def parts_on(self, page: int) -> list[int]:
        """Return the parts on a page, from top to bottom."""
        return [part for part, number in enumerate(self.pages) if number == page]

    def top_of(self, scene: Scene, part: int) -> float:
        """Return the distance of a part from the top of its page, in points."""
        above = [number for number in self.parts_on(self.pages[part]) if number < part]
        return sum(self.parts[number].height_on_page(scene, self.scale) + PART_GAP for number in above)


def divide_diagram(scene: Scene, shapes: Sequence[BoundedShape], room: Size, least_scale: float) -> DiagramParts:
    """Return the parts of a diagram for pages with `room`, in points, at a scale of at least `least_scale`.

    Among the scales from `least_scale` to full size, the largest with the fewest pages is used.
    """
    scales = sorted({max(least_scale, POINTS_PER_UNIT * share) for share in ENLARGEMENTS} | {least_scale}, reverse=True)
    found = [_divide_at_scale(scene, shapes, room, scale) for scale in scales if scale <= POINTS_PER_UNIT] or [
        _divide_at_scale(scene, shapes, room, least_scale)
    ]
    return min(found, key=lambda parts: parts.page_count)


def part_shapes(scene: Scene, shapes: Sequence[BoundedShape], part: DiagramPart) -> list[Shape]:
    """Return the shapes of a part at their places in it; the names of the service lines are repeated."""
    whole, folding, area = service_line_shapes(scene), part.folding, part.area
    across = Box(area.x, min((box.y for _, box in shapes), default=0.0), area.width, 0.0)
    across = across._replace(height=max((box.y + box.height for _, box in shapes), default=0.0) - across.y)
    folded = replace(scene, placement=replace(folding.fold_placement(scene.placement), width=area.x + area.width))
    lanes = scene.scenario.lanes
    own = [
        folding.fold_shape(shape)
        for shape, box in shapes
        if shape.layer != Layer.HEADERS
        and intersects(box, across)
        and not (shape.layer == Layer.LINES and (isinstance(shape, TextRun) or shape in whole))
        and not (shape.element in lanes and shape.layer <= Layer.LINES)
    ]
    own = [shape for shape in own if intersects(shape_bounds(shape), area)]
    lines = [*service_line_shapes(folded), *line_labels(folded, own, area.x)]
    bands = [shape for lane in lanes.values() for shape in lane_band_shapes(folded, lane)]
    curves = [
        shape
        for lane in lanes.values()
        if lane.id not in folding.folded
        for shape in emotion_curve_shapes(folded, lane)
    ]
    return [*bands, *curves, *own, *(shape for shape in lines if intersects(shape_bounds(shape), area))]


def _divide_at_scale(scene: Scene, shapes: Sequence[BoundedShape], room: Size, scale: float) -> DiagramParts:
    across, _ = diagram_extent(scene, shapes)
    width = (room.width - 2 * GUTTER_WIDTH) / scale - LANE_HEADER_WIDTH
    nodes = [Span(box.x, box.width) for box in scene.placement.nodes.values()]
    labels = [Span(box.x, box.width) for shape, box in shapes if shape.layer in {Layer.LABELS, Layer.MARKS}]
    columns = slice_span(across, width, nodes, [*labels, *scene.placement.phases.values()])
    parts: list[DiagramPart] = []
    pages: list[int] = []
    page, foot = 0, 0.0
    for strip, column in enumerate(columns):
        for part in _parts_of_strip(scene, shapes, strip, column, room, scale, room.height - foot - PART_GAP):
            height = part.height_on_page(scene, scale)
            if foot and foot + PART_GAP + height > room.height + FIT_TOLERANCE:
                page, foot = page + 1, 0.0
            foot += height + (PART_GAP if foot else 0.0)
            parts.append(part)
            pages.append(page)
    return DiagramParts(tuple(parts), tuple(pages), scale)


def _parts_of_strip(
    scene: Scene, shapes: Sequence[BoundedShape], strip: int, column: Span, room: Size, scale: float, left: float
) -> Iterator[DiagramPart]:
    """Yield the parts of a strip that contain a node, from top to bottom.

    `left` is the height in points that is left on the page before: a strip that is cut begins there.
    """
    folding = LaneFolding(scene.placement.lanes, _lane_contents(scene, shapes, column), FOLDED_LANE_HEIGHT / scale)
    boxes = [
        folding.fold_box(box)
        for box in scene.placement.nodes.values()
        if column.start <= box.x + box.width / 2 <= column.end
    ]
    below = max((folding.fold(box.y + box.height) for _, box in _shapes_within(shapes, column)), default=0.0)
    whole = Span(0.0, max(folding.height, below, 1.0))
    headers = PHASE_HEADER_HEIGHT if scene.scenario.phases else 0.0
    height = room.height / scale - headers
    is_cut = whole.length > height
    rows = [whole]
    if is_cut:
        kept = [span for spans in folding.contents.values() for span in spans]
        spans = [Span(folding.fold(span.start), span.length) for span in kept if span.length > MIN_PROTECTED_HEIGHT]
        used = headers + 2 * GUTTER_HEIGHT / scale
        first = left / scale - used if left > room.height * MIN_BEGINNING else height
        rows = _cut_rows(whole, (first, room.height / scale - used), spans, [*folding.folded_lanes.values()])
    for row in rows:
        if any(row.start <= box.y + box.height / 2 <= row.end for box in boxes):
            area = Box(column.start, row.start, column.length, row.length)
            top = -OUTSIDE if row is rows[0] else folding.unfold(row.start)
            foot = OUTSIDE if row is rows[-1] else folding.unfold(row.end)
            yield DiagramPart(strip, area, folding, Span(top, foot - top), is_cut)


def _cut_rows(
    whole: Span, rooms: tuple[float, float], protected: Sequence[Span], secondary: Sequence[Span]
) -> list[Span]:
    """Return `whole` in rows that are as tall as possible: the first up to `rooms[0]`, the others up to `rooms[1]`."""
    rows, start, room = [], whole.start, min(rooms)
    while whole.end - start > room:
        row = slice_span(Span(start, 2 * room), room, protected, secondary)[0]
        rows.append(row)
        start, room = row.end, rooms[1]
    return [*rows, Span(start, whole.end - start)]


def _shapes_within(shapes: Iterable[BoundedShape], column: Span) -> Iterator[BoundedShape]:
    """Yield the shapes of elements with their centre in a strip."""
    for shape in shapes:
        box = shape.box
        if Layer.FLOWS <= shape.shape.layer <= Layer.MARKS and column.start <= box.x + box.width / 2 <= column.end:
            yield shape


def _lane_contents(scene: Scene, shapes: Sequence[BoundedShape], column: Span) -> dict[str, list[Span]]:
    """Return the vertical spans of the nodes, texts, marks and lines in each lane of a strip.

    A lane with lines only is empty: the flows that pass through it end elsewhere.
    """
    lanes, nodes = scene.placement.lanes, scene.scenario.nodes
    boxes = {
        key: box
        for key, box in scene.placement.nodes.items()
        if box.x < column.end and box.x + box.width > column.start
    }
    things = [Span(box.y - CLEARANCE, box.height + 2 * CLEARANCE) for box in boxes.values()]
    lines: list[Span] = []
    for shape, box in _shapes_within(shapes, column):
        if not isinstance(shape, Polyline):
            things.append(Span(box.y - TEXT_CLEARANCE, box.height + 2 * TEXT_CLEARANCE))
    for shape, box in shapes:
        if isinstance(shape, Polyline) and shape.layer == Layer.FLOWS:
            lines += _horizontal_lines(shape, box, column)
    occupied = {nodes[key].lane for key in boxes}
    contents: dict[str, list[Span]] = {}
    for lane, span in lanes.items():
        inner = Span(span.start + BORDER_ZONE, span.length - 2 * BORDER_ZONE)
        centres = (thing.start + thing.length / 2 for thing in things)
        if lane in occupied or any(inner.start < centre < inner.end for centre in centres):
            found = [*things, *lines, *_emotion_spans(scene, lane)]
            contents[lane] = [one for one in found if one.start < span.end and one.end > span.start]
    return contents


def _horizontal_lines(shape: Polyline, box: Box, column: Span) -> Iterator[Span]:
    """Yield the spans that keep the horizontal segments of a flow apart from other lines."""
    if box.x > column.end or box.x + box.width < column.start:
        return
    for start, end in pairwise(shape.points):
        if start.y == end.y and min(start.x, end.x) < column.end and max(start.x, end.x) > column.start:
            yield Span(start.y - LINE_CLEARANCE, 2 * LINE_CLEARANCE)


def _emotion_spans(scene: Scene, lane: str) -> Iterator[Span]:
    """Yield the span of the emotion curve of a lane, if it has one."""
    if has_emotion_curve(scene, scene.scenario.lanes[lane]):
        height = MIN_BAND_HEIGHT
        yield Span(scene.placement.lanes[lane].end - height, height)
