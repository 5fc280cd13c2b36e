"""Paints viewports on a page."""

from __future__ import annotations

from collections.abc import Sequence

from cpm_desktop.drawing.shapes import Shape
from cpm_desktop.model.layout import Point
from cpm_desktop.printing.canvas import PaperCanvas
from cpm_desktop.printing.painter import paint_shapes
from cpm_desktop.printing.tiling.diagram_viewport import DiagramViewport

NO_OFFSET = Point(0, 0)


def paint_viewport(
    canvas: PaperCanvas,
    viewport: DiagramViewport,
    page_height: float,
    *,
    offset: Point = NO_OFFSET,
    shapes: Sequence[Shape] | None = None,
) -> None:
    """Paint the area of a viewport, moved by `offset`, in points; nothing outside of it is visible.

    `shapes` are those of the viewport to paint (default: all).
    """
    area = viewport.map_to_page(viewport.area)
    left, top = area.x + offset.x, page_height - area.y - offset.y
    canvas.saveState()
    clip = canvas.beginPath()
    clip.rect(left, top - area.height, area.width, area.height)
    canvas.clipPath(clip, stroke=0, fill=0)
    painted = viewport.shapes if shapes is None else shapes
    paint_shapes(canvas, painted, left=left, top=top, scale=viewport.scale, origin=viewport.area)
    canvas.restoreState()
