"""Finding things by parts of their words: in any order, whatever their accents and capitals."""

from __future__ import annotations

from collections.abc import Sequence
from heapq import nsmallest

from cpm_desktop.model.search_text import folded

IN_FRONT, AT_A_WORD, WITHIN = 0, 1, 2
"""How good a find is: the text begins with the word, one of its words does, or it stands somewhere inside."""


def best(texts: Sequence[str], search: str, limit: int) -> list[int]:
    """Return the positions of the `limit` best among `texts`, which are folded, that hold every word of `search`.

    Those come first in which the words stand in front, then those with few others; among equals the order stays.
    Without words, all are good.
    """
    words = folded(search).split()
    if not words:
        return list(range(min(limit, len(texts))))
    finds = ((_rank(text, words), place) for place, text in enumerate(texts) if all(word in text for word in words))
    return [place for _, place in nsmallest(limit, finds)]


def _rank(text: str, words: Sequence[str]) -> tuple[int, int]:
    return sum(_place_of(text, word) for word in words), text.count(" ")


def _place_of(text: str, word: str) -> int:
    if text.startswith(word):
        return IN_FRONT
    return AT_A_WORD if f" {word}" in text else WITHIN
