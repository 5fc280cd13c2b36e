"""A chart on a page of a report: drawn by the same shapes as on the screen, its bars leading to the diagram."""

from __future__ import annotations

from cpm_desktop.drawing.bounds import shape_bounds
from cpm_desktop.drawing.charts.chart import Chart, chart_bounds, chart_shapes
from cpm_desktop.drawing.shapes import Shape
from cpm_desktop.layout.placement import Size
from cpm_desktop.model.layout import Box, Point
from cpm_desktop.printing.painter import paint
from cpm_desktop.printing.report.flowables import Drawn, Link, links_of, placed
from cpm_desktop.printing.report.headings import ABOVE, Opening
from cpm_desktop.printing.report.line_boxes import Piece, height_of
from cpm_desktop.printing.report.report_scenario import Subject
from cpm_desktop.printing.report.style import THEME

SCALE = 0.74
"""Points a unit: the words of a chart are then as large as those of a table."""
TALLEST = 430.0
"""No chart is taller, in points, so that it has room on one page of every paper; a taller one is made smaller."""
HEIGHT = 190.0
"""Of a chart that has no height of its own, in units."""
BELOW = 16.0


class ChartBlock(Drawn):
    """A chart, with the beginning of its section above it where it is the first; no page break cuts it."""

    def __init__(self, subject: Subject, chart: Chart, opened: Opening | None = None) -> None:
        super().__init__()
        self.anchors = (opened.anchor,) if opened else ()
        self._subject, self._chart, self._opened = subject, chart, opened
        self._pieces: list[Piece] = []
        self._drawn: list[Shape] = []
        self._bounds = Box(0, 0, 1, 1)
        self._scale, self._top = SCALE, 0.0

    def getSpaceBefore(self) -> float:
        """Return the room above, except at the top of a page."""
        return ABOVE if self._opened else 0.0

    def getSpaceAfter(self) -> float:
        """Return the room below."""
        return BELOW

    def wrap(self, width: float, _: float) -> tuple[float, float]:
        """Return the size in a room of `width`."""
        self._pieces = self._opened.content(width) if self._opened else []
        self._top = height_of(self._pieces)
        size = Size(width / SCALE, HEIGHT)
        self._drawn = chart_shapes(self._chart, size, THEME)
        self._bounds = chart_bounds(self._drawn, size)
        self._scale = min(SCALE, width / self._bounds.width, (TALLEST - self._top) / self._bounds.height)
        self.width, self.height = width, self._top + self._bounds.height * self._scale
        return self.width, self.height

    def shapes(self) -> list[Shape]:
        """Return what stands above the chart."""
        return [shape for piece, corner in placed(self._pieces) for shape in piece.draw(corner)]

    def links(self) -> list[Link]:
        """Return the areas that lead to what is on a diagram, or in a register."""
        return [*links_of(self._pieces), *(Link(self._on_page(shape), key) for shape, key in self._leading())]

    def paint(self) -> None:
        """Paint the chart below its heading."""
        top = self.height - self._top
        paint(self.canv, self._drawn, left=0, top=top, scale=self._scale, origin=self._bounds)
        super().paint()

    def _leading(self) -> list[tuple[Shape, str]]:
        subject = self._subject
        return [
            (shape, key)
            for shape in self._drawn
            if shape.element
            for key in (subject.key("annotation", shape.element), subject.key("element", shape.element))
            if key in subject.pages
        ]

    def _on_page(self, shape: Shape) -> Box:
        box, scale = shape_bounds(shape), self._scale
        corner = Point((box.x - self._bounds.x) * scale, self._top + (box.y - self._bounds.y) * scale)
        return Box(corner.x, corner.y, box.width * scale, box.height * scale)
