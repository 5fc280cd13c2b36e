"""The contents: what is on which page, each line a link."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from reportlab.platypus import Flowable

from cpm_desktop.i18n import QT_TRANSLATE_NOOP, translate
from cpm_desktop.printing.report.flowables import Anchor, Block, Drawn
from cpm_desktop.printing.report.headings import CHAPTER_LEVEL, SECTION_LEVEL
from cpm_desktop.printing.report.line_boxes import Content, gap, right, stacked, text
from cpm_desktop.printing.report.style import BODY, SECTION, STRONG
from cpm_desktop.printing.report.table import Column, Row, Table

COLUMNS = (Column("", 20), Column("", share=1), Column("", 60))
KEY = "contents"
TITLE = QT_TRANSLATE_NOOP("Report", "Contents")


def contents(story: Iterable[Flowable], pages: Mapping[str, int]) -> list[Flowable]:
    """Return the list of all chapters and sections in `story`."""
    entries = [
        anchor
        for flowable in story
        if isinstance(flowable, Drawn)
        for anchor in flowable.anchors
        if anchor.title and anchor.level <= SECTION_LEVEL
    ]
    title = translate("Report", TITLE)
    heading = Block(text(title, SECTION), after=12, anchors=(Anchor(KEY, 0, title, CHAPTER_LEVEL),))
    return [heading, Table(COLUMNS, [_row(entry, pages) for entry in entries])]


def _row(entry: Anchor, pages: Mapping[str, int]) -> Row:
    is_chapter = entry.level == CHAPTER_LEVEL
    style = STRONG if is_chapter else BODY
    title: Content = text(entry.title, style, link=entry.key, lines=2)
    page = right(str(pages.get(entry.key, "00")), style, link=entry.key)
    if is_chapter:
        return Row((_across(title), stacked(), stacked(gap(6), page)))
    return Row((stacked(), title, page))


def _across(title: Content) -> Content:
    """Return the title of a chapter, which begins in the narrow column of the indent and reaches across the next."""
    return lambda width: stacked(gap(6), title)(width + 300)
