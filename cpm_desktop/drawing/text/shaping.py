"""Shaping: turns a line of text into positioned glyphs with HarfBuzz. All text is measured here."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

import uharfbuzz

from cpm_desktop.drawing.text.bidi import bidi_runs
from cpm_desktop.drawing.text.fonts import FALLBACK_CHAIN, bundled_characters, font_for, is_invisible, shaping_font
from cpm_desktop.drawing.text.text_line import FontWeight, Glyph, GlyphRun, TextLine

SHAPING_FEATURES = {"kern": True, "liga": False, "clig": False, "calt": False}
"""Ligatures and contextual forms are off, so that text in a PDF can be selected and searched by character."""
CONTROL_CHARACTERS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")
LONE_SURROGATE = re.compile(r"[\ud800-\udfff]")


class _TextSegment(NamedTuple):
    """Consecutive characters of one font and direction; `missing` if no font has them."""

    text: str
    font: str
    right_to_left: bool
    missing: bool


@lru_cache(maxsize=65_536)
def shape_line(text: str, size: float, weight: FontWeight = "regular") -> TextLine:
    """Return `text` as one line, set in `size` diagram units per em, in composed form (NFC).

    Line breaks and tabs become spaces. A character that no font has becomes a box, which keeps its text.
    """
    clean = unicodedata.normalize("NFC", LONE_SURROGATE.sub("\ufffd", CONTROL_CHARACTERS.sub(" ", text)))
    runs, x = [], 0.0
    for segment in _text_segments(clean, weight):
        run, x = _shape_segment(segment, size, x)
        runs.append(run)
    return TextLine(clean, size, weight, x, tuple(runs))


def _text_segments(text: str, weight: FontWeight) -> Iterator[_TextSegment]:
    """Yield the segments of a line from left to right."""
    first = FALLBACK_CHAIN[weight][0]
    if not text:
        return
    if bundled_characters(first).issuperset(text):
        yield _TextSegment(text, first, right_to_left=False, missing=False)
        return
    for bidi_run in bidi_runs(text):
        fonts = _fonts_of_characters(bidi_run.text, weight)
        parts, start = [], 0
        for font, group in groupby(fonts):
            end = start + sum(1 for _ in group)
            parts.append(_TextSegment(bidi_run.text[start:end], font or first, bidi_run.right_to_left, font is None))
            start = end
        yield from reversed(parts) if bidi_run.right_to_left else parts


def _fonts_of_characters(text: str, weight: FontWeight) -> list[str | None]:
    """Return the font of each character; marks, joiners and spaces keep the preceding font if it has them."""
    fonts: list[str | None] = []
    for character in text:
        before = fonts[-1] if fonts else None
        follows = character == " " or unicodedata.category(character).startswith("M")
        if before and (is_invisible(character) or (follows and shaping_font(before).get_nominal_glyph(ord(character)))):
            fonts.append(before)
        else:
            fonts.append(FALLBACK_CHAIN[weight][0] if is_invisible(character) else font_for(character, weight))
    return fonts


def _shape_segment(segment: _TextSegment, size: float, x: float) -> tuple[GlyphRun, float]:
    """Return the glyphs of `segment`, starting at `x`, and where the next segment begins."""
    font = shaping_font(segment.font)
    buffer = uharfbuzz.Buffer()
    buffer.cluster_level = uharfbuzz.BufferClusterLevel.MONOTONE_CHARACTERS
    buffer.add_str(segment.text)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if segment.right_to_left else "ltr"
    uharfbuzz.shape(font, buffer, SHAPING_FEATURES)
    return _position_glyphs(segment, buffer, size / font.face.upem, x)


def _position_glyphs(segment: _TextSegment, buffer: uharfbuzz.Buffer, scale: float, x: float) -> tuple[GlyphRun, float]:
    infos, positions = buffer.glyph_infos, buffer.glyph_positions
    cluster_texts = _cluster_texts(segment.text, [info.cluster for info in infos])
    glyphs = []
    for info, position in zip(infos, positions, strict=True):
        y = -position.y_offset * scale
        glyphs.append(
            Glyph(info.codepoint, x + position.x_offset * scale, y or 0.0, cluster_texts.pop(info.cluster, ""))
        )
        x += position.x_advance * scale
    return GlyphRun(segment.font, tuple(glyphs)), x


def _cluster_texts(text: str, clusters: list[int]) -> dict[int, str]:
    """Return the characters of each cluster; a cluster ends where the next one begins."""
    starts = sorted(set(clusters))
    return {start: text[start:end] for start, end in zip(starts, [*starts[1:], len(text)], strict=True)}
