"""The whole report: its sections in their order, and the page numbers that they refer to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import BinaryIO

from reportlab.platypus import Flowable, NextPageTemplate, PageBreak

from cpm_desktop.i18n import current_language, format_date, translate
from cpm_desktop.layout.placement import Size
from cpm_desktop.model.document import Document
from cpm_desktop.printing.diagram_pdf import ExportMetadata
from cpm_desktop.printing.paper import Paper, PaperError, parse_paper
from cpm_desktop.printing.print_date import print_date
from cpm_desktop.printing.report.chapters import ReportContents, report_chapters, report_contents
from cpm_desktop.printing.report.pages import (
    PAGE_COUNT_KEY,
    PORTRAIT,
    SIDE_MARGIN,
    ReportTemplate,
    landscape_content_size,
)
from cpm_desktop.printing.report.sections.cover import CoverPage, report_title
from cpm_desktop.printing.report.sections.table_of_contents import table_of_contents
from cpm_desktop.printing.report.settings import DEFAULT_SETTINGS, ReportSettings
from cpm_desktop.progress import ReportProgress, ignore_progress, iterate_with_subranges, subrange

A4 = parse_paper("A4")
MIN_PAPER = Paper(140, 200)
"""The smallest paper in millimetres; on smaller paper the registers have no room for text."""
MAX_PASSES = 3
"""How often the layout is repeated until the page numbers are stable: printing them may move content to other pages."""


SCENARIOS_READY_AT, PAGE_NUMBERS_READY_AT = 0.4, 0.7
"""The shares of the work after which the scenarios are prepared, and the page numbers are known."""


def write_report(
    document: Document,
    target: BinaryIO,
    *,
    scenario_ids: Sequence[str] | None = None,
    paper: Paper = A4,
    cover_date: date | None = None,
    settings: ReportSettings = DEFAULT_SETTINGS,
    report: ReportProgress = ignore_progress,
) -> None:
    """Write a report on scenarios of `document` (default: all) as a PDF.

    `paper` is used in portrait orientation, and in landscape for diagrams. `cover_date` is the date on the cover
    (default: today). Raises KeyError for an unknown scenario, and PaperError if the paper is too small.
    """
    paper = _as_portrait(paper)
    chosen = tuple(scenario_ids or document.scenarios)
    title, room = report_title(document), landscape_content_size(paper)
    contents = report_contents(document, title, chosen, settings, room, subrange(report, 0, SCENARIOS_READY_AT))
    day = cover_date or print_date()

    def build(target: BinaryIO | None, page_numbers: dict[str, int], report: ReportProgress) -> dict[str, int]:
        chapters = report_chapters(contents.with_page_numbers(page_numbers), settings, room)
        story = [*_front_pages(document, contents, day, paper), *table_of_contents(chapters, page_numbers), *chapters]
        return _report_template(document, target, paper, day, page_numbers).build_pages(story, report)

    pages: dict[str, int] = {}
    for _, report_pass in iterate_with_subranges(
        range(MAX_PASSES), subrange(report, SCENARIOS_READY_AT, PAGE_NUMBERS_READY_AT)
    ):
        previous_pages, pages = pages, build(None, pages, report_pass)
        if pages == previous_pages:
            break
    build(target, pages, subrange(report, PAGE_NUMBERS_READY_AT, 1))


def _as_portrait(paper: Paper) -> Paper:
    upright = Paper(min(paper), max(paper))
    if upright.width < MIN_PAPER.width or upright.height < MIN_PAPER.height:
        text = translate("Report", "A report needs paper of at least {width} × {height} mm.")
        raise PaperError(text.format(width=MIN_PAPER.width, height=MIN_PAPER.height))
    return upright


def _report_template(
    document: Document, target: BinaryIO | None, paper: Paper, day: date, page_numbers: Mapping[str, int]
) -> ReportTemplate:
    metadata = ExportMetadata(report_title(document), document.meta.author, document.meta.client, current_language())
    footer_text = " · ".join(
        part for part in (document.meta.client, document.meta.author, format_date(day)) if part.strip()
    )
    return ReportTemplate(target, paper, metadata, footer_text, page_numbers.get(PAGE_COUNT_KEY))


def _front_pages(document: Document, contents: ReportContents, day: date, paper: Paper) -> list[Flowable]:
    """Return the cover, and the change to the pages of the contents."""
    cover = CoverPage(document, contents.scenarios, day, Size(*paper.size_in_points), SIDE_MARGIN)
    return [cover, NextPageTemplate(PORTRAIT), PageBreak()]
