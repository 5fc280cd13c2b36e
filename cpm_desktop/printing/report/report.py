"""The report as a whole: which sections it has, in which order, and that each knows the pages of all others."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import BinaryIO

from reportlab.platypus import Flowable, NextPageTemplate, PageBreak

from cpm_desktop.i18n import current_language, translate
from cpm_desktop.layout.placement import Size
from cpm_desktop.model.document import Document
from cpm_desktop.printing.diagram_pdf import ExportMetadata
from cpm_desktop.printing.paper import Paper, PaperError, parse_paper
from cpm_desktop.printing.report.pages import (
    LANDSCAPE,
    PAGE_COUNT_KEY,
    PORTRAIT,
    SIDE_MARGIN,
    ReportTemplate,
    landscape_content_size,
)
from cpm_desktop.printing.report.report_scenario import ReportScenario, report_scenario_of
from cpm_desktop.printing.report.sections.annotation_register import annotation_section
from cpm_desktop.printing.report.sections.charts import cause_chart, emotion_section, handoff_chart, time_section
from cpm_desktop.printing.report.sections.cover import CoverPage, format_date, report_title
from cpm_desktop.printing.report.sections.diagram import diagram_section
from cpm_desktop.printing.report.sections.findings import finding_section
from cpm_desktop.printing.report.sections.handoffs import handoff_section
from cpm_desktop.printing.report.sections.summary import summary
from cpm_desktop.printing.report.sections.table_of_contents import table_of_contents
from cpm_desktop.printing.report.sections.touchpoints import touchpoint_section
from cpm_desktop.progress import ReportProgress, ignore_progress, iterate_with_subranges, subrange

A4 = parse_paper("A4")
MIN_PAPER = Paper(140, 200)
"""Millimetres; on less the registers have no room for words."""
MAX_PASSES = 3
"""Setting a report shows on which page things are; setting it with these numbers shows whether they still hold."""


SCENARIOS_READY_AT, PAGE_NUMBERS_READY_AT = 0.4, 0.7
"""The shares of the work after which everything is known about the scenarios, and on which page it stands."""


def write_report(
    document: Document,
    target: BinaryIO,
    *,
    scenario_ids: Sequence[str] | None = None,
    paper: Paper = A4,
    cover_date: date | None = None,
    report: ReportProgress = ignore_progress,
) -> None:
    """Write a report on scenarios of `document`, on all of them unless said, as a PDF.

    `paper` is the sheet, upright; diagrams lie on their side. `dated` is what the cover says, today unless said.
    Raises KeyError where there is no such scenario, and PaperError where the sheet is too small.
    """
    paper = _as_portrait(paper)
    chosen = [document.scenarios[key] for key in (scenario_ids or document.scenarios)]
    scenarios_with_progress = iterate_with_subranges(chosen, subrange(report, 0, SCENARIOS_READY_AT))
    report_scenarios = [
        report_scenario_of(scenario, landscape_content_size(paper), told) for scenario, told in scenarios_with_progress
    ]
    day = cover_date or datetime.now().astimezone().date()

    def made(target: BinaryIO | None, page_numbers: dict[str, int], report: ReportProgress) -> dict[str, int]:
        story = _story(document, report_scenarios, day, paper, page_numbers)
        return _report_template(document, target, paper, day, page_numbers).build_pages(story, report)

    pages: dict[str, int] = {}
    for _, told in iterate_with_subranges(
        range(MAX_PASSES), subrange(report, SCENARIOS_READY_AT, PAGE_NUMBERS_READY_AT)
    ):
        previous_pages, pages = pages, made(None, pages, told)
        if pages == previous_pages:
            break
    made(target, pages, subrange(report, PAGE_NUMBERS_READY_AT, 1))


def _as_portrait(paper: Paper) -> Paper:
    upright = Paper(min(paper), max(paper))
    if upright.width < MIN_PAPER.width or upright.height < MIN_PAPER.height:
        text = translate("Report", "A report takes paper of at least {width} × {height} mm.")
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


def _story(
    document: Document,
    report_scenarios: Sequence[ReportScenario],
    day: date,
    paper: Paper,
    page_numbers: Mapping[str, int],
) -> list[Flowable]:
    """Return all that flows through the pages, with the page numbers that are known so far."""
    room = landscape_content_size(paper)
    chapters = [
        flowable
        for subject in report_scenarios
        for flowable in _chapter(replace(subject, page_numbers=page_numbers), room)
    ]
    cover = CoverPage(
        document, [subject.scenario for subject in report_scenarios], day, Size(*paper.size_in_points), SIDE_MARGIN
    )
    return [cover, NextPageTemplate(PORTRAIT), PageBreak(), *table_of_contents(chapters, page_numbers), *chapters]


def _chapter(report_scenario: ReportScenario, room: Size) -> Iterable[Flowable]:
    """Yield everything about one scenario."""
    yield from (NextPageTemplate(PORTRAIT), PageBreak(), *summary(report_scenario))
    for diagram_page in diagram_section(report_scenario, room):
        yield from (NextPageTemplate(LANDSCAPE), PageBreak(), diagram_page)
    yield from (NextPageTemplate(PORTRAIT), PageBreak(), *emotion_section(report_scenario))
    yield from (
        *annotation_section(report_scenario),
        *cause_chart(report_scenario),
        *touchpoint_section(report_scenario),
    )
    yield from (
        *handoff_section(report_scenario),
        *handoff_chart(report_scenario),
        *time_section(report_scenario),
        *finding_section(report_scenario),
    )
