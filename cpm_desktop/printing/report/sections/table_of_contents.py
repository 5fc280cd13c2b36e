"""The table of contents: chapters and sections with their pages, each line a link."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from reportlab.platypus import Flowable

from cpm_desktop.i18n import QT_TRANSLATE_NOOP, translate
from cpm_desktop.printing.report.flowables import Anchor, ContentBlock, ShapeFlowable
from cpm_desktop.printing.report.headings import CHAPTER_LEVEL, SECTION_LEVEL
from cpm_desktop.printing.report.line_boxes import Content, gap, right_aligned, stack, text
from cpm_desktop.printing.report.style import BODY, BODY_STRONG, SECTION
from cpm_desktop.printing.report.table import ReportColumn, ReportRow, ReportTable

COLUMNS = (ReportColumn("", 20), ReportColumn("", share=1), ReportColumn("", 60))
CONTENTS_KEY = "contents"
TITLE = QT_TRANSLATE_NOOP("Report", "Contents")


def table_of_contents(story: Iterable[Flowable], page_numbers: Mapping[str, int]) -> list[Flowable]:
    """Return the list of all chapters and sections in `story`."""
    entries = [
        anchor
        for flowable in story
        if isinstance(flowable, ShapeFlowable)
        for anchor in flowable.anchors
        if anchor.title and anchor.level <= SECTION_LEVEL
    ]
    title = translate("Report", TITLE)
    heading = ContentBlock(
        text(title, SECTION), space_after=12, anchors=(Anchor(CONTENTS_KEY, 0, title, CHAPTER_LEVEL),), tag="H1"
    )
    return [heading, ReportTable(COLUMNS, [_row(entry, page_numbers) for entry in entries])]


def _row(entry: Anchor, page_numbers: Mapping[str, int]) -> ReportRow:
    is_chapter = entry.level == CHAPTER_LEVEL
    style = BODY_STRONG if is_chapter else BODY
    title: Content = text(entry.title, style, link=entry.key, lines=2)
    page = right_aligned(str(page_numbers.get(entry.key, "00")), style, link=entry.key)
    if is_chapter:
        return ReportRow((_spanning_title(title), stack(), stack(gap(6), page)))
    return ReportRow((stack(), title, page))


def _spanning_title(title: Content) -> Content:
    """Return the title of a chapter, which starts in the narrow indent column and spans the next column."""
    return lambda width: stack(gap(6), title)(width + 300)
