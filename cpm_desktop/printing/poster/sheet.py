"""The sheet of a poster: title block, diagram in rows, legend, key figures and the bar of 100 mm."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from math import inf

from cpm_desktop.drawing.bounds import shape_bounds
from cpm_desktop.drawing.diagram import diagram_shapes
from cpm_desktop.drawing.legend import legend_shapes
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.shapes import Layer, Shape, TextRun
from cpm_desktop.drawing.typography import SMALL_SIZE, block_height, left_block
from cpm_desktop.i18n import translate
from cpm_desktop.model.bands import Span
from cpm_desktop.model.layout import Box, Point
from cpm_desktop.printing.painter import POINTS_PER_UNIT
from cpm_desktop.printing.paper import POINTS_PER_MM, Paper, PaperError
from cpm_desktop.printing.poster.folding import folded_spans
from cpm_desktop.printing.poster.row_connectors import connector_shapes
from cpm_desktop.printing.poster.scale_bar import BAR_HEIGHT, BAR_LENGTH, scale_bar_shapes
from cpm_desktop.printing.poster.title_block import PosterTitle, key_figure_lines, title_shapes
from cpm_desktop.printing.report.style import THEME
from cpm_desktop.printing.tiling.diagram_tiles import BoundedShape, diagram_extent
from cpm_desktop.printing.tiling.diagram_viewport import DiagramViewport
from cpm_desktop.printing.tiling.tile_viewports import header_size, tile_viewports
from cpm_desktop.progress import ReportProgress, ignore_progress

MIN_ROOM = Paper(110, 60)
"""The smallest printable area in millimetres; on a smaller one the bar and the title block have no room."""
TEXT_SHARE = 1 / 90
"""The size of the text around the diagram, as a share of the shorter side."""
LEGEND_FACTOR = 0.7
"""The size of the text of the legend in sizes of the other text."""
MIN_TEXT_SIZE = 7.0
MAX_ENLARGEMENT = 2.0
"""How much the text around the diagram is enlarged at most to be readable from a distance."""
ROW_GAP = 10.0
"""The distance between rows, in diagram units."""


@dataclass(frozen=True)
class PosterContent:
    """The diagram of a poster, drawn once, and its title."""

    scene: Scene
    shapes: tuple[BoundedShape, ...]
    title: PosterTitle

    @cached_property
    def extent(self) -> tuple[Span, Span]:
        """Return the horizontal and vertical extent of the diagram without its headers."""
        return diagram_extent(self.scene, self.shapes)

    @cached_property
    def smallest_text(self) -> float:
        """Return the size of the smallest text of the diagram, in diagram units; infinite without text."""
        texts = (shape for shape, _ in self.shapes if isinstance(shape, TextRun) and shape.line.text.strip())
        return min((shape.line.size for shape in texts), default=inf)

    def rows(self, count: int) -> list[Box]:
        """Return the areas of the diagram that the rows show."""
        across, down = self.extent
        steps = [Span(box.x, box.width) for box in self.scene.placement.nodes.values()]
        folded = folded_spans(across, count, steps, [*self.scene.placement.phases.values()])
        return [Box(span.start, down.start, span.length, down.length) for span in folded]


@dataclass(frozen=True)
class PosterSheet:
    """A finished sheet: its paper, and everything on it."""

    scene: Scene
    paper: Paper
    margin: float
    """The white border, in points."""
    scale: float
    """Points per diagram unit."""
    row_viewports: tuple[tuple[DiagramViewport, ...], ...]
    """The diagram, its lane headers and its phase headers, for each row."""
    frame: DiagramViewport
    """Everything around the diagram, in points."""
    legend: DiagramViewport

    @property
    def viewports(self) -> tuple[DiagramViewport, ...]:
        """Return all viewports in paint order."""
        return (*(viewport for row in self.row_viewports for viewport in row), self.legend, self.frame)

    @property
    def step_boxes(self) -> list[Box]:
        """Return the boxes of all nodes on the sheet."""
        nodes, rows = self.scene.placement.nodes.values(), [row[0] for row in self.row_viewports]
        return [row.map_to_page(box) for row in rows for box in nodes if row.shows_centre_of(box)]

    @property
    def diagram_share(self) -> float:
        """Return the share of the printable area that the diagram covers."""
        width, height = (side - 2 * self.margin for side in self.paper.size_in_points)
        areas = (viewport.map_to_page(viewport.area) for row in self.row_viewports for viewport in row)
        return sum(area.width * area.height for area in areas) / (width * height)


def poster_content(scene: Scene, title: PosterTitle, report: ReportProgress = ignore_progress) -> PosterContent:
    """Return the content of the poster of a scene."""
    shapes = diagram_shapes(scene, legend=False, report=report)
    return PosterContent(scene, tuple(BoundedShape(shape, shape_bounds(shape)) for shape in shapes), title)


@dataclass(frozen=True)
class SheetPlan:
    """A sheet with the diagram in rows, before it is drawn."""

    content: PosterContent
    paper: Paper
    margin: float
    text_size: float
    """The size of the text around the diagram, in points."""
    rows: tuple[Box, ...]
    room: Box
    """The part of the sheet for the diagram, in points."""

    @property
    def scale(self) -> float:
        """Return the scale at which the rows fill the room, in points per diagram unit."""
        headers = header_size(self.content.scene)
        wide = max(row.width for row in self.rows) + headers.width
        tall = sum(row.height + headers.height for row in self.rows) + ROW_GAP * (len(self.rows) - 1)
        return min(self.room.width / wide, self.room.height / tall)

    @property
    def text_size_of_diagram(self) -> float:
        """Return the size of the smallest text of the diagram, in points."""
        return self.scale * self.content.smallest_text


def plan_sheet(content: PosterContent, paper: Paper, margin_mm: float, rows: int, text_size: float = 0) -> SheetPlan:
    """Return the plan of a sheet; `text_size` is the smallest size of the text around the diagram, in points.

    Raises PaperError if the sheet is too small.
    """
    if paper.width - 2 * margin_mm < MIN_ROOM.width or paper.height - 2 * margin_mm < MIN_ROOM.height:
        text = translate("Poster", "A poster needs paper with at least {width} × {height} mm inside the margin.")
        raise PaperError(text.format(width=MIN_ROOM.width, height=MIN_ROOM.height))
    margin = margin_mm * POINTS_PER_MM
    width, height = (side - 2 * margin for side in paper.size_in_points)
    size = max(MIN_TEXT_SIZE, min(width, height) * TEXT_SHARE)
    size = max(size, min(text_size / LEGEND_FACTOR, MAX_ENLARGEMENT * size))
    _, head = title_shapes(content.title, Point(0, 0), width, size, 1)
    _, foot = _foot_shapes(content, Point(0, 0), width, size)
    room = Box(margin, margin + head + size / 2, width, height - head - foot - size)
    return SheetPlan(content, paper, margin, size, tuple(content.rows(rows)), room)


def draw_sheet(plan: SheetPlan) -> PosterSheet:
    """Return the sheet of a plan."""
    content, size, room, scale = plan.content, plan.text_size, plan.room, plan.scale
    width, height = plan.paper.size_in_points
    row_viewports = tuple(_row_viewports(plan))
    title, _ = title_shapes(content.title, Point(plan.margin, plan.margin), room.width, size, scale / POINTS_PER_UNIT)
    foot, foot_height = _foot_shapes(content, Point(0, 0), room.width, size)
    foot_corner = Point(plan.margin, height - plan.margin - foot_height)
    legend, legend_height = _legend_shapes(content.scene, room.width, size)
    foot, _ = _foot_shapes(content, foot_corner, room.width, size)
    page = Box(0, 0, width, height)
    connectors = connector_shapes(content.scene, [row[0] for row in row_viewports])
    legend_scale = _legend_scale(size)
    legend_area = Box(0, 0, room.width / legend_scale, legend_height / legend_scale)
    return PosterSheet(
        content.scene,
        plan.paper,
        plan.margin,
        scale,
        row_viewports,
        DiagramViewport([*title, *foot, *connectors], page, Point(0, 0), 1),
        DiagramViewport(legend, legend_area, foot_corner, legend_scale),
    )


def _row_viewports(plan: SheetPlan) -> Iterator[tuple[DiagramViewport, ...]]:
    """Yield the viewports of each row, centred in the room."""
    scene, scale, room = plan.content.scene, plan.scale, plan.room
    headers = header_size(scene)
    used = sum(row.height + headers.height for row in plan.rows) * scale
    gap = (room.height - used) / (len(plan.rows) + 1) if len(plan.rows) == 1 else _row_gap(plan, used)
    left = room.x + (room.width - (max(row.width for row in plan.rows) + headers.width) * scale) / 2
    top = room.y + (room.height - used - gap * (len(plan.rows) - 1)) / 2
    for row in plan.rows:
        yield tile_viewports(scene, plan.content.shapes, row, scale, Point(left, top))
        top += (row.height + headers.height) * scale + gap


def _row_gap(plan: SheetPlan, used: float) -> float:
    """Return the gap between rows: up to three times the smallest one, if there is room."""
    return min(3 * ROW_GAP * plan.scale, (plan.room.height - used) / (len(plan.rows) - 1))


def _foot_shapes(content: PosterContent, corner: Point, width: float, size: float) -> tuple[list[Shape], float]:
    """Return the key figures and the bar below the room for the legend, and the height of all three."""
    _, legend_height = _legend_shapes(content.scene, width, size)
    figures = key_figure_lines(content.scene.scenario, width - BAR_LENGTH - size, size)
    y = corner.y + legend_height + (size / 2 if legend_height else 0)
    height = max(block_height(figures), BAR_HEIGHT)
    shapes: list[Shape] = [
        *left_block(figures, Point(corner.x, y), THEME.ink, layer=Layer.LABELS),
        *scale_bar_shapes(Point(corner.x + width - BAR_LENGTH, y)),
    ]
    return shapes, y + height - corner.y


def _legend_shapes(scene: Scene, width: float, size: float) -> tuple[list[Shape], float]:
    """Return the legend in diagram units from its top left, and its height in points."""
    scale = _legend_scale(size)
    shapes = legend_shapes(scene, Point(0, 0), width / scale)
    foot = max((box.y + box.height for box in map(shape_bounds, shapes)), default=0.0)
    return shapes, foot * scale


def _legend_scale(size: float) -> float:
    """Return the scale of the legend beside text of `size`, in points per diagram unit."""
    return max(MIN_TEXT_SIZE, size * LEGEND_FACTOR) / SMALL_SIZE
