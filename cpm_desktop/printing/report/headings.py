"""Headings: each is a place to link to and an entry of the outline."""

from __future__ import annotations

from reportlab.platypus import CondPageBreak, Flowable

from cpm_desktop.printing.report.flowables import Anchor, Block
from cpm_desktop.printing.report.pieces import gap, stacked, text
from cpm_desktop.printing.report.style import BODY, CHAPTER, OVERLINE, SECTION, SMALL

CHAPTER_LEVEL, SECTION_LEVEL, PART_LEVEL = 0, 1, 2
WITH_HEADING = 170.0
"""A section begins on a new page where there is less room than this, in points."""


def chapter(title: str, kind: str, key: str) -> Block:
    """Return the heading of a scenario."""
    shown = " ".join(title.split())
    content = stacked(text(kind, OVERLINE), gap(2), text(shown, CHAPTER, lines=4))
    return Block(content, after=10, anchors=(Anchor(key, 0, shown, CHAPTER_LEVEL),))


def section(title: str, key: str, explanation: str = "") -> list[Flowable]:
    """Return the heading of a section, with a sentence that says how to read it."""
    content = stacked(text(title, SECTION), gap(3), text(explanation, SMALL))
    return [
        CondPageBreak(WITH_HEADING),
        Block(content, before=16, after=6, anchors=(Anchor(key, 0, title, SECTION_LEVEL),)),
    ]


def sentence(words: str) -> Block:
    """Return a sentence that stands where a table would."""
    return Block(text(words, BODY), before=4, after=14)
