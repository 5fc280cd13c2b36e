"""A chart on a page of a report: drawn with the same shapes as on the screen, with links to the diagram."""

from __future__ import annotations

from cpm_desktop.drawing.bounds import shape_bounds
from cpm_desktop.drawing.charts.chart import Chart, chart_bounds, chart_shapes, chart_texts
from cpm_desktop.drawing.shapes import Shape
from cpm_desktop.layout.placement import Size
from cpm_desktop.model.layout import Box, Point
from cpm_desktop.printing.painter import paint_shapes
from cpm_desktop.printing.report.flowables import LinkArea, ShapeFlowable, link_areas_of, shapes_of
from cpm_desktop.printing.report.headings import SECTION_SPACE_ABOVE, SectionIntro
from cpm_desktop.printing.report.line_boxes import LineBox, total_height
from cpm_desktop.printing.report.report_scenario import ReportScenario
from cpm_desktop.printing.report.style import THEME

POINTS_PER_CHART_UNIT = 0.74
"""Points per chart unit, so that the text of a chart is as large as that of a table."""
MAX_HEIGHT = 430.0
"""The largest height of a chart in points, so that it fits on every paper; taller charts are scaled down."""
DEFAULT_HEIGHT = 190.0
"""The height of a chart without a natural height, in chart units."""
SPACE_BELOW = 16.0


class ChartBlock(ShapeFlowable):
    """A chart, preceded by the intro of its section if it is the first; it is never split across pages."""

    def __init__(self, report_scenario: ReportScenario, chart: Chart, intro: SectionIntro | None = None) -> None:
        super().__init__()
        self.anchors = (intro.anchor,) if intro else ()
        self._report_scenario, self._chart, self._intro = report_scenario, chart, intro
        self._intro_boxes: list[LineBox] = []
        self._chart_shapes: list[Shape] = []
        self._chart_bounds = Box(0, 0, 1, 1)
        self._scale, self._chart_top = POINTS_PER_CHART_UNIT, 0.0

    def getSpaceBefore(self) -> float:
        """Return the space above, which is ignored at the top of a page."""
        return SECTION_SPACE_ABOVE if self._intro else 0.0

    def getSpaceAfter(self) -> float:
        """Return the space below."""
        return SPACE_BELOW

    def wrap(self, width: float, _: float) -> tuple[float, float]:
        """Return the size for the available `width`."""
        self._intro_boxes = self._intro.content(width) if self._intro else []
        self._chart_top = total_height(self._intro_boxes)
        size = Size(width / POINTS_PER_CHART_UNIT, DEFAULT_HEIGHT)
        self._chart_shapes = chart_shapes(self._chart, size, THEME)
        self._chart_bounds = chart_bounds(self._chart_shapes, size)
        self._scale = min(
            POINTS_PER_CHART_UNIT,
            width / self._chart_bounds.width,
            (MAX_HEIGHT - self._chart_top) / self._chart_bounds.height,
        )
        self.width, self.height = width, self._chart_top + self._chart_bounds.height * self._scale
        return self.width, self.height

    def shapes(self) -> list[Shape]:
        """Return the shapes of the intro above the chart."""
        return shapes_of(self._intro_boxes)

    def links(self) -> list[LinkArea]:
        """Return the areas that link to a diagram or a register."""
        return [
            *link_areas_of(self._intro_boxes),
            *(LinkArea(self._box_on_page(shape), key) for shape, key in self._linked_shapes()),
        ]

    def paint(self) -> None:
        """Paint the chart below its heading."""
        top = self.height - self._chart_top
        if self._intro:
            self.paint_heading(self._intro.title(self.width), self._intro.note(self.width))
        with self.canv.tagged("Figure", "; ".join((self._chart.title, *chart_texts(self._chart_shapes)))):
            paint_shapes(self.canv, self._chart_shapes, left=0, top=top, scale=self._scale, origin=self._chart_bounds)
        self.add_links_and_anchors()

    def _linked_shapes(self) -> list[tuple[Shape, str]]:
        subject = self._report_scenario
        return [
            (shape, key)
            for shape in self._chart_shapes
            if shape.element
            for key in (subject.link_to("annotation", shape.element), subject.link_to("element", shape.element))
            if key
        ]

    def _box_on_page(self, shape: Shape) -> Box:
        box, scale = shape_bounds(shape), self._scale
        corner = Point((box.x - self._chart_bounds.x) * scale, self._chart_top + (box.y - self._chart_bounds.y) * scale)
        return Box(corner.x, corner.y, box.width * scale, box.height * scale)
