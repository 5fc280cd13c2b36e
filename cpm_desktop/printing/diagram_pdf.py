"""Writes a diagram as a PDF of one page."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import BinaryIO

from cpm_desktop.drawing.shapes import Shape
from cpm_desktop.model.layout import Box
from cpm_desktop.printing.canvas import PRODUCER, PaperCanvas
from cpm_desktop.printing.painter import POINTS_PER_UNIT, paint_shapes
from cpm_desktop.printing.paper import MAX_SIDE_MM, POINTS_PER_MM, Paper
from cpm_desktop.progress import ReportProgress, ignore_progress, subrange

PAINTING_SHARE = 0.9
"""The share of the work that painting takes; the remainder is compression."""
MARGIN_MM = 10.0
"""White border of a sheet, because printers cannot print up to the edge."""


@dataclass(frozen=True)
class ExportMetadata:
    """The metadata of a PDF."""

    title: str = ""
    author: str = ""
    subject: str = ""
    language: str = "en"


NO_METADATA = ExportMetadata()


def write_diagram_pdf(
    shapes: Iterable[Shape],
    bounds: Box,
    target: BinaryIO,
    *,
    paper: Paper | None = None,
    metadata: ExportMetadata = NO_METADATA,
    report: ReportProgress = ignore_progress,
) -> None:
    """Write a PDF of one page that shows `bounds` of a diagram.

    Without `paper` the page has the size of the diagram, up to the largest possible page. With `paper` the diagram is
    scaled to fit that sheet and centred.
    """
    width, height = paper.size_in_points if paper else _full_size(bounds)
    margin = MARGIN_MM * POINTS_PER_MM if paper else 0.0
    scale = min((width - 2 * margin) / bounds.width, (height - 2 * margin) / bounds.height)
    canvas = PaperCanvas(target, pagesize=(width, height), lang=metadata.language)
    set_metadata(canvas, metadata)
    left, top = (width - bounds.width * scale) / 2, (height + bounds.height * scale) / 2
    paint_shapes(
        canvas, shapes, left=left, top=top, scale=scale, origin=bounds, report=subrange(report, 0, PAINTING_SHARE)
    )
    canvas.showPage()
    canvas.save()


def set_metadata(canvas: PaperCanvas, metadata: ExportMetadata) -> None:
    """Write the metadata of the document."""
    canvas.setTitle(metadata.title)
    canvas.setAuthor(metadata.author)
    canvas.setSubject(metadata.subject)
    canvas.setCreator(PRODUCER)
    canvas.setProducer(PRODUCER)


def _full_size(bounds: Box) -> tuple[float, float]:
    """Return the size in points of a page for `bounds` at full size, reduced to the largest possible page."""
    longest = MAX_SIDE_MM * POINTS_PER_MM
    scale = min(POINTS_PER_UNIT, longest / bounds.width, longest / bounds.height)
    return bounds.width * scale, bounds.height * scale
