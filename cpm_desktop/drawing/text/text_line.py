"""Shaped text: positioned glyphs, which every painter draws."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple, TypeAlias

FontWeight: TypeAlias = Literal["regular", "bold"]


class Glyph(NamedTuple):
    """One glyph of a font: its index in the font, and its origin relative to the start of the line.

    Positions are in diagram units, y downwards. `text` contains its characters, so that text can be selected in a
    PDF; of several glyphs for one cluster, only the first has the cluster's text.
    """

    glyph_index: int
    x: float
    y: float
    text: str


@dataclass(frozen=True, slots=True)
class GlyphRun:
    """Glyphs that follow each other in one font."""

    font: str
    """The name of the font, as `cpm_desktop.drawing.text.fonts` knows it."""
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
