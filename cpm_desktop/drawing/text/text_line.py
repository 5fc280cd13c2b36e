"""Shaped text: glyphs at positions, the one thing that every painter shows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple, TypeAlias

FontWeight: TypeAlias = Literal["regular", "bold"]


class Glyph(NamedTuple):
    """One glyph of a font: its index there, and where its origin stands from the start of the line.

    Positions are in diagram units, y downwards. `text` is what it stands for, so that text can be selected in a PDF;
    of several glyphs for one cluster the first carries the cluster's text and the others carry none.
    """

    glyph_index: int
    x: float
    y: float
    text: str


@dataclass(frozen=True, slots=True)
class GlyphRun:
    """Glyphs that follow each other in one font."""

    font: str
    """The name of the font in `drawing.text.fonts`."""
    glyphs: tuple[Glyph, ...]


@dataclass(frozen=True, slots=True)
class TextLine:
    """One line of text, shaped at one size."""

    text: str
    size: float
    """Font size in diagram units per em."""
    weight: FontWeight
    width: float
    """Sum of the advances."""
    runs: tuple[GlyphRun, ...]
