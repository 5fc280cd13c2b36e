"""Line wrapping: breaks text into lines of a width; the last one ends with an ellipsis if text was cut."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import islice
from typing import TypeAlias

from cpm_desktop.drawing.text.line_breaks import grapheme_clusters, unbreakable_parts
from cpm_desktop.drawing.text.shaping import shape_line
from cpm_desktop.drawing.text.text_line import FontWeight, TextLine

ELLIPSIS = "…"
MIN_CHARACTER_WIDTH = 1 / 8
"""A lower bound of the width of a character in ems, which avoids measuring a long word completely."""
KERNING_TOLERANCE = 0.1
"""Kerning between parts changes the width of a line by less than this share."""

MeasureWidth: TypeAlias = Callable[[str], float]


@lru_cache(maxsize=32_768)
def break_text(
    text: str, width: float, size: float, weight: FontWeight = "regular", lines: int | None = None
) -> tuple[TextLine, ...]:
    """Return `text` in at most `lines` lines no wider than `width`; empty if the text is blank.

    Lines end at spaces, after hyphens and between Chinese characters, and inside a word only if the word alone is
    wider than `width`; a line of a single character may be wider. Line breaks in `text` are kept. If text was cut,
    the last line ends with an ellipsis.
    """
    if not text.strip():
        return ()

    def measure(part: str) -> float:
        return shape_line(part, size, weight).width

    max_length = max(1, int(width / (size * MIN_CHARACTER_WIDTH)))
    found = _wrapped_lines(text.rstrip(), width, measure, max_length)
    parts = list(found if lines is None else islice(found, lines + 1))
    if lines is not None and len(parts) > lines:
        parts[lines - 1 :] = [_with_ellipsis("".join(parts[lines - 1 :]), width, measure, max_length)]
    return tuple(shape_line(part.rstrip(), size, weight) for part in parts)


def _wrapped_lines(text: str, width: float, measure: MeasureWidth, max_length: int) -> Iterator[str]:
    """Yield the text of each line, with the spaces that follow it."""
    space = measure(" ")
    for paragraph in text.splitlines():
        line, used = "", 0.0
        for piece in _parts_within_width(f"{paragraph.strip()} ", width, measure, max_length):
            if line and not _fits(line, used, piece, width, measure):
                yield line
                line, used = "", 0.0
            line += piece
            word = piece.rstrip()
            used += measure(word) + (len(piece) - len(word)) * space
        yield line


def _fits(line: str, used: float, piece: str, width: float, measure: MeasureWidth) -> bool:
    """Return whether `piece` still fits; only close cases are measured exactly."""
    estimate = used + measure(piece.rstrip())
    if abs(estimate - width) > KERNING_TOLERANCE * width:
        return estimate < width
    return measure(line + piece.rstrip()) <= width


def _parts_within_width(text: str, width: float, measure: MeasureWidth, max_length: int) -> Iterator[str]:
    """Yield the parts after which a line may end; a word wider than a line is split."""
    for piece in unbreakable_parts(text):
        if len(piece) <= max_length and measure(piece.rstrip()) <= width:
            yield piece
            continue
        characters = list(grapheme_clusters(piece))
        while characters:
            count = max(1, _fitting_count(characters, width, measure, max_length))
            yield "".join(characters[:count])
            del characters[:count]


def _fitting_count(
    characters: list[str], width: float, measure: MeasureWidth, max_length: int, ending: str = ""
) -> int:
    """Return how many of `characters`, with `ending` after them, are no wider than `width`."""
    counts = range(1, min(len(characters), max_length) + 1)
    return bisect_right(counts, width, key=lambda count: measure("".join(characters[:count]).rstrip() + ending))


def _with_ellipsis(text: str, width: float, measure: MeasureWidth, max_length: int) -> str:
    characters = list(grapheme_clusters(text[: 2 * max_length].rstrip()))
    kept = _fitting_count(characters, width, measure, max_length, ELLIPSIS)
    return "".join(characters[:kept]).rstrip() + ELLIPSIS
