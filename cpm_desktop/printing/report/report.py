"""The report as a whole: which sections it has, in which order, and that each knows the pages of all others."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import BinaryIO

from reportlab.platypus import Flowable, NextPageTemplate, PageBreak

from cpm_desktop.i18n import spoken_language, translate
from cpm_desktop.layout.placement import Size
from cpm_desktop.model.document import Document
from cpm_desktop.printing.diagram import Information
from cpm_desktop.printing.paper import Paper, PaperError, paper
from cpm_desktop.printing.report.pages import ACROSS, LAST_PAGE, SIDE, UPRIGHT, Pages, room_across
from cpm_desktop.printing.report.report_scenario import Subject, subject_of
from cpm_desktop.printing.report.sections.annotation_register import register
from cpm_desktop.printing.report.sections.contents import contents
from cpm_desktop.printing.report.sections.cover import Cover, title_of, written
from cpm_desktop.printing.report.sections.diagram import diagram_section
from cpm_desktop.printing.report.sections.figures import cause_chart, emotion_section, handoff_chart, time_section
from cpm_desktop.printing.report.sections.findings import finding_section
from cpm_desktop.printing.report.sections.handoffs import handoff_section
from cpm_desktop.printing.report.sections.summary import summary
from cpm_desktop.printing.report.sections.touchpoints import touchpoint_section
from cpm_desktop.progress import Tell, in_turn, part, tell_nobody

A4 = paper("A4")
SMALLEST = Paper(140, 200)
"""Millimetres; on less the registers have no room for words."""
MOST_ROUNDS = 3
"""Setting a report shows on which page things are; setting it with these numbers shows whether they still hold."""


LOOKING, SETTING = 0.4, 0.7
"""The shares of the work after which everything is known about the scenarios, and on which page it stands."""


def write_report(
    document: Document,
    target: BinaryIO,
    *,
    scenario_ids: Sequence[str] | None = None,
    paper: Paper = A4,
    dated: date | None = None,
    tell: Tell = tell_nobody,
) -> None:
    """Write a report on scenarios of `document`, on all of them unless said, as a PDF.

    `paper` is the sheet, upright; diagrams lie on their side. `dated` is what the cover says, today unless said.
    Raises KeyError where there is no such scenario, and PaperError where the sheet is too small.
    """
    paper = _upright(paper)
    chosen = [document.scenarios[key] for key in (scenario_ids or document.scenarios)]
    looked = in_turn(chosen, part(tell, 0, LOOKING))
    subjects = [subject_of(scenario, room_across(paper), told) for scenario, told in looked]
    day = dated or datetime.now().astimezone().date()

    def made(target: BinaryIO | None, pages: dict[str, int], tell: Tell) -> dict[str, int]:
        story = _story(document, subjects, day, paper, pages)
        return _pages(document, target, paper, day, pages).set_story(story, tell)

    pages: dict[str, int] = {}
    for _, told in in_turn(range(MOST_ROUNDS), part(tell, LOOKING, SETTING)):
        known, pages = pages, made(None, pages, told)
        if pages == known:
            break
    made(target, pages, part(tell, SETTING, 1))


def _upright(paper: Paper) -> Paper:
    upright = Paper(min(paper), max(paper))
    if upright.width < SMALLEST.width or upright.height < SMALLEST.height:
        text = translate("Report", "A report takes paper of at least {width} × {height} mm.")
        raise PaperError(text.format(width=SMALLEST.width, height=SMALLEST.height))
    return upright


def _pages(document: Document, target: BinaryIO | None, paper: Paper, day: date, pages: Mapping[str, int]) -> Pages:
    about = Information(title_of(document), document.meta.author, document.meta.client, spoken_language())
    running = " · ".join(part for part in (document.meta.client, document.meta.author, written(day)) if part.strip())
    return Pages(target, paper, about, running, pages.get(LAST_PAGE))


def _story(
    document: Document, subjects: Sequence[Subject], day: date, paper: Paper, pages: Mapping[str, int]
) -> list[Flowable]:
    """Return all that flows through the pages, with the page numbers that are known so far."""
    room = room_across(paper)
    chapters = [flowable for subject in subjects for flowable in _chapter(replace(subject, pages=pages), room)]
    cover = Cover(document, [subject.scenario for subject in subjects], day, Size(*paper.points), SIDE)
    return [cover, NextPageTemplate(UPRIGHT), PageBreak(), *contents(chapters, pages), *chapters]


def _chapter(subject: Subject, room: Size) -> Iterable[Flowable]:
    """Yield everything about one scenario."""
    yield from (NextPageTemplate(UPRIGHT), PageBreak(), *summary(subject))
    for sheet in diagram_section(subject, room):
        yield from (NextPageTemplate(ACROSS), PageBreak(), sheet)
    yield from (NextPageTemplate(UPRIGHT), PageBreak(), *emotion_section(subject))
    yield from (*register(subject), *cause_chart(subject), *touchpoint_section(subject))
    yield from (*handoff_section(subject), *handoff_chart(subject), *time_section(subject), *finding_section(subject))
