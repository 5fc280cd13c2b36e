"""Splits a diagram into tiles, each of which repeats the headers of its lanes and phases."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import product
from typing import NamedTuple

from cpm_desktop.drawing.bounds import shape_bounds
from cpm_desktop.drawing.elements.annotations import annotation_shapes
from cpm_desktop.drawing.elements.lanes import (
    LANE_HEADER_WIDTH,
    PHASE_HEADER_HEIGHT,
    lane_header_shapes,
    phase_header_shapes,
    service_line_shapes,
)
from cpm_desktop.drawing.elements.line_labels import line_labels
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.shapes import Layer, Shape, TextRun
from cpm_desktop.drawing.typography import SMALL_SIZE
from cpm_desktop.layout.placement import Size
from cpm_desktop.model.bands import Span
from cpm_desktop.model.layout import Box
from cpm_desktop.printing.painter import POINTS_PER_UNIT
from cpm_desktop.printing.tiling.page_slicing import slice_span

MIN_TEXT_SIZE = 5.5
"""The smallest readable text on paper, in points."""
READABLE_SCALE = MIN_TEXT_SIZE / SMALL_SIZE
"""The smallest scale at which all text of a diagram is readable, in points per unit."""
COMFORTABLE_SCALE = 0.62
MAX_TILES = 300
MIN_ALL_LANES_SCALE = 0.45
"""Down to this scale all lanes stay on one page, because split lanes are harder to read than small text."""


class BoundedShape(NamedTuple):
    """A shape and its bounds, which are needed for every tile."""

    shape: Shape
    box: Box


@dataclass(frozen=True, slots=True)
class DiagramTile:
    """One page of a split diagram: its position in the grid of tiles, and the area that it shows."""

    index: int
    row: int
    column: int
    area: Box


@dataclass(frozen=True)
class DiagramTiles:
    """The tiles of a diagram, row by row, and the scale at which each of them fits on a page."""

    columns: tuple[Span, ...]
    tiles: tuple[DiagramTile, ...]
    scale: float

    @cached_property
    def index_by_cell(self) -> dict[tuple[int, int], int]:
        """Return the index of the tile at each position of the grid, from 0; empty positions have no tile."""
        return {(tile.row, tile.column): tile.index for tile in self.tiles}


def split_into_tiles(scene: Scene, shapes: Sequence[BoundedShape], room: Size) -> DiagramTiles | None:
    """Return the tiles of a diagram for pages with `room`, in points, including headers.

    Return None if the diagram is so large or so sparse that it would need too many tiles.
    """
    across, down = diagram_extent(scene, shapes)
    fit = room.height / (down.length + PHASE_HEADER_HEIGHT)
    scale = min(COMFORTABLE_SCALE, fit) if fit >= MIN_ALL_LANES_SCALE else COMFORTABLE_SCALE
    if across.length * down.length * scale**2 > MAX_TILES * room.width * room.height:
        return None
    nodes, lanes = scene.placement.nodes.values(), [*scene.placement.lanes.values()]
    rows = slice_span(
        down, room.height / scale - PHASE_HEADER_HEIGHT, [Span(box.y, box.height) for box in nodes], lanes
    )
    lesser = [*_label_spans(shapes), *scene.placement.phases.values()]
    columns = slice_span(
        across, room.width / scale - LANE_HEADER_WIDTH, [Span(box.x, box.width) for box in nodes], lesser
    )
    wide = max(column.length for column in columns) + LANE_HEADER_WIDTH
    tall = max(row.length for row in rows) + PHASE_HEADER_HEIGHT
    scale = min(POINTS_PER_UNIT, room.width / wide, room.height / tall)
    return DiagramTiles(tuple(columns), tuple(_non_empty_tiles(rows, columns, shapes)), scale)


def _non_empty_tiles(
    rows: Sequence[Span], columns: Sequence[Span], shapes: Iterable[BoundedShape]
) -> Iterable[DiagramTile]:
    """Yield the tiles that show more than empty lanes."""
    boxes = [box for shape, box in shapes if Layer.FLOWS <= shape.layer <= Layer.MARKS]
    index = 0
    for (row, down), (column, across) in product(enumerate(rows), enumerate(columns)):
        area = Box(across.start, down.start, across.length, down.length)
        if any(intersects(box, area) for box in boxes):
            yield DiagramTile(index, row, column, area)
            index += 1


def tile_shapes(scene: Scene, shapes: Iterable[BoundedShape], area: Box) -> list[Shape]:
    """Return the `shapes` of a diagram within `area`; the names of service lines are repeated."""
    whole = service_line_shapes(scene)
    cut_off = replace(scene, placement=replace(scene.placement, width=area.x + area.width))
    met = [shape for shape, box in shapes if shape.layer != Layer.HEADERS and intersects(box, area)]
    own = [s for s in met if s.layer != Layer.LINES or not (isinstance(s, TextRun) or s in whole)]
    lines = [*service_line_shapes(cut_off), *line_labels(cut_off, own, area.x)]
    return [*own, *(shape for shape in lines if intersects(shape_bounds(shape), area))]


def lane_headers(scene: Scene, area: Box) -> list[Shape]:
    """Return the headers of the lanes that a tile shows, each as tall as the visible part of its lane."""
    seen = _clipped_spans(scene.placement.lanes, Span(area.y, area.height))
    scene = replace(scene, placement=replace(scene.placement, lanes={**scene.placement.lanes, **seen}))
    headers = [shape for lane in seen for shape in lane_header_shapes(scene, scene.scenario.lanes[lane])]
    return [*headers, *(shape for lane in seen for shape in annotation_shapes(scene, lane))]


def phase_headers(scene: Scene, area: Box) -> list[Shape]:
    """Return the headers of the phases that a tile shows, each as wide as the visible part of its phase."""
    seen = _clipped_spans(scene.placement.phases, Span(area.x, area.width))
    scene = replace(scene, placement=replace(scene.placement, phases={**scene.placement.phases, **seen}))
    headers = [shape for phase in seen for shape in phase_header_shapes(scene, scene.scenario.phases[phase])]
    return [*headers, *(shape for phase in seen for shape in annotation_shapes(scene, phase))]


def phases_in(scene: Scene, area: Box) -> list[str]:
    """Return the phases that an area shows, completely or in part."""
    return list(_clipped_spans(scene.placement.phases, Span(area.x, area.width)))


def diagram_extent(scene: Scene, shapes: Iterable[BoundedShape]) -> tuple[Span, Span]:
    """Return the horizontal and vertical extent of a diagram without its headers."""
    boxes = [box for shape, box in shapes if shape.layer != Layer.HEADERS]
    right = max((box.x + box.width for box in boxes), default=0.0)
    foot = max((box.y + box.height for box in boxes), default=0.0)
    return Span(0.0, max(right, scene.placement.width, 1.0)), Span(0.0, max(foot, scene.placement.height, 1.0))


def _label_spans(shapes: Iterable[BoundedShape]) -> list[Span]:
    """Return the horizontal spans of labels and marks."""
    return [Span(box.x, box.width) for shape, box in shapes if shape.layer in {Layer.LABELS, Layer.MARKS}]


def _clipped_spans(spans: Mapping[str, Span], visible: Span) -> dict[str, Span]:
    """Return the visible part of each span, for all spans that are at least partly visible."""
    found = {}
    for key, span in spans.items():
        start, end = max(span.start, visible.start), min(span.end, visible.end)
        if end - start > 1:
            found[key] = Span(start, end - start)
    return found


def intersects(one: Box, other: Box) -> bool:
    """Return whether two boxes overlap or touch."""
    across = one.x <= other.x + other.width and other.x <= one.x + one.width
    return across and one.y <= other.y + other.height and other.y <= one.y + one.height
