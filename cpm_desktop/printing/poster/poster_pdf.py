"""Writes a poster as a PDF: one page, or a map page and tiles."""

from __future__ import annotations

from typing import BinaryIO

from cpm_desktop.i18n import LocalizedNumber, translate
from cpm_desktop.printing.canvas import PaperCanvas
from cpm_desktop.printing.diagram_pdf import ExportMetadata, set_metadata
from cpm_desktop.printing.paper import SIZES_BY_NAME, Paper, PaperError
from cpm_desktop.printing.poster.map_page import paint_map_page
from cpm_desktop.printing.poster.readable_text import text_size_for_distance
from cpm_desktop.printing.poster.settings import PosterSettings
from cpm_desktop.printing.poster.sheet import MIN_ROOM, PosterContent, PosterSheet, SheetPlan, draw_sheet
from cpm_desktop.printing.poster.sheet_choice import choose_sheet, is_readable, readable_alternative
from cpm_desktop.printing.poster.tile_pages import TilePages, tile_pages
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
    pages = None if settings.tile_paper is None else _tile_pages(sheet, settings, settings.tile_paper)
    canvas = PaperCanvas(target, pagesize=(pages or sheet).paper.size_in_points, lang=metadata.language)
    set_metadata(canvas, metadata)
    if pages is None:
        _paint_sheet(canvas, sheet, report)
    else:
        _paint_tiles(canvas, pages, content.title.one_line, report)
    canvas.save()
    return () if is_readable(plan, settings) else (_unreadable_warning(plan, settings),)


def _paint_sheet(canvas: PaperCanvas, sheet: PosterSheet, report: ReportProgress) -> None:
    _, height = sheet.paper.size_in_points
    for viewport in iterate_with_progress(sheet.viewports, report):
        paint_viewport(canvas, viewport, height)
    canvas.showPage()


def _tile_pages(sheet: PosterSheet, settings: PosterSettings, paper: Paper) -> TilePages:
    """Return the tiles of a sheet in the orientation with fewer tiles. Raises PaperError if the paper is too small."""
    orientations = [paper.as_landscape, paper.as_portrait] if paper in SIZES_BY_NAME.values() else [paper]
    found = [pages for sized in orientations if (pages := tile_pages(sheet, settings, sized)) is not None]
    if not found:
        text = translate(
            "Poster",
            "The tiles need paper with at least {width} × {height} mm inside the margin, and a smaller overlap.",
        )
        raise PaperError(text.format(width=MIN_ROOM.width, height=MIN_ROOM.height))
    return min(found, key=lambda pages: len(pages.grid.tiles))


def _paint_tiles(canvas: PaperCanvas, pages: TilePages, title: str, report: ReportProgress) -> None:
    paint_map_page(canvas, pages, title)
    canvas.showPage()
    for tile in iterate_with_progress(pages.grid.tiles, report):
        canvas.bookmarkPage(tile.name)
        canvas.addOutlineEntry(tile.name, tile.name)
        pages.paint(canvas, tile)
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
