"""Headings: each is an anchor and an entry of the outline."""

from __future__ import annotations

from typing import NamedTuple

from cpm_desktop.printing.report.flowables import Anchor, ContentBlock
from cpm_desktop.printing.report.line_boxes import Content, gap, stack, text
from cpm_desktop.printing.report.style import BODY, CHAPTER, OVERLINE, SECTION, SMALL

CHAPTER_LEVEL, SECTION_LEVEL, TILE_LEVEL = 0, 1, 2
SECTION_SPACE_ABOVE = 20.0
"""White space above a section, in points."""


class SectionIntro(NamedTuple):
    """The intro of a section: its title, a sentence that explains how to read it, and its anchor in the outline."""

    title: Content
    note: Content
    anchor: Anchor

    @property
    def content(self) -> Content:
        """Return title and note, from top to bottom."""
        return stack(self.title, self.note)


def chapter_heading(title: str, kind: str, key: str) -> ContentBlock:
    """Return the heading of a scenario."""
    single_line_title = " ".join(title.split())
    content = stack(text(kind, OVERLINE), gap(2), text(single_line_title, CHAPTER, lines=4))
    return ContentBlock(content, space_after=10, anchors=(Anchor(key, 0, single_line_title, CHAPTER_LEVEL),), tag="H1")


def section_intro(title: str, key: str, explanation: str = "") -> SectionIntro:
    """Return the intro of a section."""
    note = stack(gap(3), text(explanation, SMALL), gap(6))
    return SectionIntro(text(title, SECTION), note, Anchor(key, 0, title, SECTION_LEVEL))


def text_section(intro: SectionIntro, *sentences: str) -> list[ContentBlock]:
    """Return a section of a few sentences, used instead of a table."""
    heading = ContentBlock(
        intro.content, space_before=SECTION_SPACE_ABOVE, space_after=0, anchors=(intro.anchor,), tag="H2"
    )
    return [heading, ContentBlock(stack(*(text(words, BODY) for words in sentences)), space_after=14)]
