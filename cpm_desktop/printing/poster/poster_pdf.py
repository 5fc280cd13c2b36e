"""Writes a poster as a PDF: one page."""

from __future__ import annotations

from typing import BinaryIO

from cpm_desktop.i18n import LocalizedNumber, translate
from cpm_desktop.printing.canvas import PaperCanvas
from cpm_desktop.printing.diagram_pdf import ExportMetadata, set_metadata
from cpm_desktop.printing.poster.readable_text import text_size_for_distance
from cpm_desktop.printing.poster.settings import PosterSettings
from cpm_desktop.printing.poster.sheet import PosterContent, PosterSheet, SheetPlan, draw_sheet
from cpm_desktop.printing.poster.sheet_choice import choose_sheet, is_readable, readable_alternative
from cpm_desktop.printing.tiling.viewport_painter import paint_viewport
from cpm_desktop.progress import ReportProgress, ignore_progress, iterate_with_progress


def write_poster(
    content: PosterContent,
    target: BinaryIO,
    settings: PosterSettings,
    metadata: ExportMetadata,
    report: ReportProgress = ignore_progress,
) -> tuple[str, ...]:
    """Write the poster of `content`; return warnings, each a sentence for the user. Raises PaperError."""
    plan = choose_sheet(content, settings)
    sheet = draw_sheet(plan)
    canvas = PaperCanvas(target, pagesize=sheet.paper.size_in_points, lang=metadata.language)
    set_metadata(canvas, metadata)
    _paint_sheet(canvas, sheet, report)
    canvas.save()
    return () if is_readable(plan, settings) else (_unreadable_warning(plan, settings),)


def _paint_sheet(canvas: PaperCanvas, sheet: PosterSheet, report: ReportProgress) -> None:
    _, height = sheet.paper.size_in_points
    for viewport in iterate_with_progress(sheet.viewports, report):
        paint_viewport(canvas, viewport, height)
    canvas.showPage()


def _unreadable_warning(plan: SheetPlan, settings: PosterSettings) -> str:
    """Return the sentences about text that is too small, with the smallest sheet on which it is large enough."""
    distance = settings.reading_distance or 0.0
    size, needed = plan.text_size_of_diagram, text_size_for_distance(distance)
    finding = translate(
        "Poster", "The smallest text has {size} pt; text that is readable from {distance} m has {needed} pt."
    ).format(
        size=f"{LocalizedNumber(size):.1f}",
        needed=f"{LocalizedNumber(needed):.1f}",
        distance=f"{LocalizedNumber(distance):g}",
    )
    alternative = readable_alternative(plan.content, settings)
    if alternative is None:
        advice = translate("Poster", "A0 is too small for it: divide the process among several posters.")
    else:
        width, height = alternative.paper
        advice = translate("Poster", "Use paper of {width} × {height} mm with rows: {rows}.").format(
            width=f"{width:.0f}", height=f"{height:.0f}", rows=len(alternative.rows)
        )
    return f"{finding} {advice}"
