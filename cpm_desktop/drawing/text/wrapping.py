"""Breaking: text becomes lines of a width, the last one with an ellipsis where there is not room for all of them."""

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
"""Text is never set narrower than this many ems a character, so a long word need not be measured whole for one line."""
KERNING_TOLERANCE = 0.1
"""Kerning between parts changes the width of a line by less than this share of it."""

MeasureWidth: TypeAlias = Callable[[str], float]


@lru_cache(maxsize=32_768)
def break_text(
    text: str, width: float, size: float, weight: FontWeight = "regular", lines: int | None = None
) -> tuple[TextLine, ...]:
    """Return `text` in lines no wider than `width`, at most `lines` of them, and none where it is blank.

    Lines end at spaces, after hyphens, between Chinese characters, and inside a word only where it is wider than
    `width` by itself; a line of a single character may be wider. Line breaks in `text` are kept. Where something had
    to be left out the last line ends with an ellipsis.
    """
    if not text.strip():
        return ()

    def measure(part: str) -> float:
        return shape_line(part, size, weight).width

    most = max(1, int(width / (size * MIN_CHARACTER_WIDTH)))
    found = _wrapped_lines(text.rstrip(), width, measure, most)
    parts = list(found if lines is None else islice(found, lines + 1))
    if lines is not None and len(parts) > lines:
        parts[lines - 1 :] = [_with_ellipsis("".join(parts[lines - 1 :]), width, measure, most)]
    return tuple(shape_line(part.rstrip(), size, weight) for part in parts)


def _wrapped_lines(text: str, width: float, measure: MeasureWidth, most: int) -> Iterator[str]:
    """Yield the text of each line, with the spaces that follow it."""
    space = measure(" ")
    for paragraph in text.splitlines():
        line, used = "", 0.0
        for piece in _parts_within_width(f"{paragraph.strip()} ", width, measure, most):
            if line and not _fits(line, used, piece, width, measure):
                yield line
                line, used = "", 0.0
            line += piece
            word = piece.rstrip()
            used += measure(word) + (len(piece) - len(word)) * space
        yield line


def _fits(line: str, used: float, piece: str, width: float, measure: MeasureWidth) -> bool:
    """Tell whether `piece` still has room; only a close case is measured exactly."""
    estimate = used + measure(piece.rstrip())
    if abs(estimate - width) > KERNING_TOLERANCE * width:
        return estimate < width
    return measure(line + piece.rstrip()) <= width


def _parts_within_width(text: str, width: float, measure: MeasureWidth, most: int) -> Iterator[str]:
    """Yield what a line may end after; a word wider than a line comes in parts."""
    for piece in unbreakable_parts(text):
        if len(piece) <= most and measure(piece.rstrip()) <= width:
            yield piece
            continue
        characters = list(grapheme_clusters(piece))
        while characters:
            count = max(1, _fitting_count(characters, width, measure, most))
            yield "".join(characters[:count])
            del characters[:count]


def _fitting_count(characters: list[str], width: float, measure: MeasureWidth, most: int, ending: str = "") -> int:
    """Return how many of `characters`, with `ending` after them, are no wider than `width`."""
    counts = range(1, min(len(characters), most) + 1)
    return bisect_right(counts, width, key=lambda count: measure("".join(characters[:count]).rstrip() + ending))


def _with_ellipsis(text: str, width: float, measure: MeasureWidth, most: int) -> str:
    characters = list(grapheme_clusters(text[: 2 * most].rstrip()))
    kept = _fitting_count(characters, width, measure, most, ELLIPSIS)
    return "".join(characters[:kept]).rstrip() + ELLIPSIS
