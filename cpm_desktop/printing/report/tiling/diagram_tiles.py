"""A diagram in parts: how many, of what, and how each shows the headers of its lanes and phases again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import product
from typing import NamedTuple

from cpm_desktop.drawing.bounds import shape_bounds
from cpm_desktop.drawing.elements.annotations import annotation_shapes
from cpm_desktop.drawing.elements.lanes import LANE_HEADER, PHASE_HEADER, lane_header, phase_header, service_lines
from cpm_desktop.drawing.elements.line_labels import line_names
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.shapes import Layer, Shape, TextRun
from cpm_desktop.drawing.typography import SMALL
from cpm_desktop.layout.placement import Size
from cpm_desktop.model.bands import Span
from cpm_desktop.model.layout import Box
from cpm_desktop.printing.painter import POINTS_PER_UNIT
from cpm_desktop.printing.report.tiling.page_slicing import cut

LEAST_TEXT = 5.5
"""Smaller text than this, in points, cannot be read on paper."""
READABLE = LEAST_TEXT / SMALL
"""The scale at which the smallest words of a diagram can just be read, in points a unit."""
COMFORTABLE = 0.62
MOST_PARTS = 300
ALL_LANES = 0.45
"""Down to this scale all lanes stay on one page: a picture whose lanes are torn apart is harder to read than small."""


class Bounded(NamedTuple):
    """A shape and the rectangle that holds it, which is needed for every part."""

    shape: Shape
    box: Box


@dataclass(frozen=True, slots=True)
class Part:
    """One page of a diagram in parts: its place in the grid of cuts, and what it shows."""

    order: int
    row: int
    column: int
    area: Box


@dataclass(frozen=True)
class Parts:
    """The parts of a diagram, row by row, and the scale at which each of them fits on a page."""

    columns: tuple[Span, ...]
    parts: tuple[Part, ...]
    scale: float

    @cached_property
    def orders(self) -> dict[tuple[int, int], int]:
        """Return the number of the part at each place in the grid, from 0 on; where nothing happens is none."""
        return {(part.row, part.column): part.order for part in self.parts}


def parts_of(scene: Scene, shapes: Sequence[Bounded], room: Size) -> Parts | None:
    """Return the parts of a diagram for pages with `room`, in points, for a diagram with its headers.

    None for a diagram so large, or so scattered, that nobody would leaf through its parts.
    """
    across, down = _extent(scene, shapes)
    fit = room.height / (down.length + PHASE_HEADER)
    scale = min(COMFORTABLE, fit) if fit >= ALL_LANES else COMFORTABLE
    if across.length * down.length * scale**2 > MOST_PARTS * room.width * room.height:
        return None
    nodes, lanes = scene.placement.nodes.values(), [*scene.placement.lanes.values()]
    rows = cut(down, room.height / scale - PHASE_HEADER, [Span(box.y, box.height) for box in nodes], lanes)
    lesser = [*_lesser(shapes), *scene.placement.phases.values()]
    columns = cut(across, room.width / scale - LANE_HEADER, [Span(box.x, box.width) for box in nodes], lesser)
    wide = max(column.length for column in columns) + LANE_HEADER
    tall = max(row.length for row in rows) + PHASE_HEADER
    scale = min(POINTS_PER_UNIT, room.width / wide, room.height / tall)
    return Parts(tuple(columns), tuple(_busy(rows, columns, shapes)), scale)


def _busy(rows: Sequence[Span], columns: Sequence[Span], shapes: Iterable[Bounded]) -> Iterable[Part]:
    """Yield the parts in which there is more than empty lanes."""
    boxes = [box for shape, box in shapes if Layer.FLOWS <= shape.layer <= Layer.MARKS]
    order = 0
    for (row, down), (column, across) in product(enumerate(rows), enumerate(columns)):
        area = Box(across.start, down.start, across.length, down.length)
        if any(_meet(box, area) for box in boxes):
            yield Part(order, row, column, area)
            order += 1


def part_shapes(scene: Scene, shapes: Iterable[Bounded], area: Box) -> list[Shape]:
    """Return what of a diagram's `shapes` lies in `area`; the lines of interaction and visibility are named again."""
    whole = service_lines(scene)
    cut_off = replace(scene, placement=replace(scene.placement, width=area.x + area.width))
    met = [shape for shape, box in shapes if shape.layer != Layer.HEADERS and _meet(box, area)]
    own = [s for s in met if s.layer != Layer.LINES or not (isinstance(s, TextRun) or s in whole)]
    lines = [*service_lines(cut_off), *line_names(cut_off, own, area.x)]
    return [*own, *(shape for shape in lines if _meet(shape_bounds(shape), area))]


def lane_headers(scene: Scene, area: Box) -> list[Shape]:
    """Return the headers of the lanes that a part shows, each as tall as what is seen of its lane."""
    seen = _seen(scene.placement.lanes, Span(area.y, area.height))
    scene = replace(scene, placement=replace(scene.placement, lanes={**scene.placement.lanes, **seen}))
    headers = [shape for lane in seen for shape in lane_header(scene, scene.scenario.lanes[lane])]
    return [*headers, *(shape for lane in seen for shape in annotation_shapes(scene, lane))]


def phase_headers(scene: Scene, area: Box) -> list[Shape]:
    """Return the headers of the phases that a part shows, each as wide as what is seen of its phase."""
    seen = _seen(scene.placement.phases, Span(area.x, area.width))
    scene = replace(scene, placement=replace(scene.placement, phases={**scene.placement.phases, **seen}))
    headers = [shape for phase in seen for shape in phase_header(scene, scene.scenario.phases[phase])]
    return [*headers, *(shape for phase in seen for shape in annotation_shapes(scene, phase))]


def phases_in(scene: Scene, area: Box) -> list[str]:
    """Return the phases of which a part shows something."""
    return list(_seen(scene.placement.phases, Span(area.x, area.width)))


def _extent(scene: Scene, shapes: Iterable[Bounded]) -> tuple[Span, Span]:
    """Return how far a diagram without its headers reaches, across and down."""
    boxes = [box for shape, box in shapes if shape.layer != Layer.HEADERS]
    right = max((box.x + box.width for box in boxes), default=0.0)
    foot = max((box.y + box.height for box in boxes), default=0.0)
    return Span(0.0, max(right, scene.placement.width, 1.0)), Span(0.0, max(foot, scene.placement.height, 1.0))


def _lesser(shapes: Iterable[Bounded]) -> list[Span]:
    """Return how far labels and marks reach across."""
    return [Span(box.x, box.width) for shape, box in shapes if shape.layer in {Layer.LABELS, Layer.MARKS}]


def _seen(spans: Mapping[str, Span], window: Span) -> dict[str, Span]:
    """Return the part of each span that lies in the window, for those of which a part does."""
    found = {}
    for key, span in spans.items():
        start, end = max(span.start, window.start), min(span.end, window.end)
        if end - start > 1:
            found[key] = Span(start, end - start)
    return found


def _meet(one: Box, other: Box) -> bool:
    across = one.x <= other.x + other.width and other.x <= one.x + one.width
    return across and one.y <= other.y + other.height and other.y <= one.y + one.height
