"""Finds the right-to-left parts of a line: a small subset of the Unicode bidirectional algorithm.

It supports one level of embedding, which is enough for names and labels: Hebrew or Arabic words are in order, numbers
and Latin words among them run from left to right, and marks between two words of one direction follow it.
"""

from __future__ import annotations

import unicodedata
from itertools import groupby
from typing import NamedTuple

RIGHT_TO_LEFT = frozenset({"R", "AL"})
LEFT_TO_RIGHT = frozenset({"L", "EN", "AN"})


class BidiRun(NamedTuple):
    """A part of a line that runs in one direction."""

    text: str
    right_to_left: bool


def starts_right_to_left(text: str) -> bool:
    """Return whether the first letter of `text` belongs to a right-to-left script, so that the line runs that way."""
    classes = map(unicodedata.bidirectional, text)
    return next((kind in RIGHT_TO_LEFT for kind in classes if kind in RIGHT_TO_LEFT or kind == "L"), False)


def bidi_runs(text: str) -> list[BidiRun]:
    """Return the parts of `text` in visual order, from left to right."""
    classes = [unicodedata.bidirectional(character) for character in text]
    if RIGHT_TO_LEFT.isdisjoint(classes):
        return [BidiRun(text, right_to_left=False)]
    base = starts_right_to_left(text)
    directions = _resolve_directions(classes, base=base)
    found, start = [], 0
    for right_to_left, group in groupby(directions):
        end = start + sum(1 for _ in group)
        found.append(BidiRun(text[start:end], right_to_left))
        start = end
    return found[::-1] if base else found


def _resolve_directions(classes: list[str], *, base: bool) -> list[bool]:
    """Return for each character whether it runs from right to left; neutral ones follow their neighbours, or `base`."""
    strong = [True if kind in RIGHT_TO_LEFT else False if kind in LEFT_TO_RIGHT else None for kind in classes]
    after: list[bool] = []
    following = base
    for value in reversed(strong):
        following = following if value is None else value
        after.append(following)
    resolved, before = [], base
    for value, following in zip(strong, reversed(after), strict=True):
        before = before if value is None else value
        resolved.append(before if before == following else base)
    return resolved
