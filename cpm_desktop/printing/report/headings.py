"""Headings: each is a place to link to and an entry of the outline."""

from __future__ import annotations

from typing import NamedTuple

from cpm_desktop.printing.report.flowables import Anchor, Block
from cpm_desktop.printing.report.line_boxes import Content, gap, stacked, text
from cpm_desktop.printing.report.style import BODY, CHAPTER, OVERLINE, SECTION, SMALL

CHAPTER_LEVEL, SECTION_LEVEL, PART_LEVEL = 0, 1, 2
ABOVE = 20.0
"""White space above a section, in points."""


class Opening(NamedTuple):
    """How a section begins: its title with a sentence that says how to read it, and its place in the outline."""

    content: Content
    anchor: Anchor


def chapter(title: str, kind: str, key: str) -> Block:
    """Return the heading of a scenario."""
    shown = " ".join(title.split())
    content = stacked(text(kind, OVERLINE), gap(2), text(shown, CHAPTER, lines=4))
    return Block(content, after=10, anchors=(Anchor(key, 0, shown, CHAPTER_LEVEL),))


def opening(title: str, key: str, explanation: str = "") -> Opening:
    """Return the beginning of a section."""
    content = stacked(text(title, SECTION), gap(3), text(explanation, SMALL), gap(6))
    return Opening(content, Anchor(key, 0, title, SECTION_LEVEL))


def said(opened: Opening, *sentences: str) -> Block:
    """Return a section of a few sentences, for where a table would be empty."""
    content = stacked(opened.content, *(text(words, BODY) for words in sentences))
    return Block(content, before=ABOVE, after=14, anchors=(opened.anchor,))
