"""The picture on the cover: the beginning of the diagram of the first scenario, without its texts."""

from __future__ import annotations

from cpm_desktop.drawing.shapes import Layer, Shape, TextRun
from cpm_desktop.model.layout import Box, Point
from cpm_desktop.printing.report.report_scenario import ReportScenario
from cpm_desktop.printing.tiling.diagram_viewport import DiagramViewport

ART_ASPECT_RATIO = 0.42
"""The height of the picture as a share of the width of the page."""
MIN_SHOWN_WIDTH = 900.0
"""The least width of the diagram in the picture, in diagram units, so that its steps do not become too large."""


def cover_picture(report_scenario: ReportScenario, corner: Point, width: float) -> DiagramViewport:
    """Return the picture with its top left at `corner`, as wide as the page, in points."""
    placement = report_scenario.scene.placement
    shown_width = max(placement.height / ART_ASPECT_RATIO, MIN_SHOWN_WIDTH)
    height = shown_width * ART_ASPECT_RATIO
    area = Box(0, (placement.height - height) / 2, shown_width, height)
    shapes: list[Shape] = [
        shape
        for shape in report_scenario.page_plan.whole.shapes
        if not isinstance(shape, TextRun) and shape.layer != Layer.HEADERS
    ]
    return DiagramViewport(shapes, area, corner, width / shown_width)
