"""Finding things by parts of their words: in any order, whatever their accents and capitals."""

from __future__ import annotations

from collections.abc import Sequence
from heapq import nsmallest

from cpm_desktop.model.search_text import normalized_for_search

MATCH_AT_TEXT_START, MATCH_AT_WORD_START, MATCH_INSIDE_WORD = 0, 1, 2
"""How good a find is: the text begins with the word, one of its words does, or it stands somewhere inside."""


def best_matches(texts: Sequence[str], search: str, limit: int) -> list[int]:
    """Return the positions of the `limit` best among `texts`, which are folded, that hold every word of `search`.

    Those come first in which the words stand in front, then those with few others; among equals the order stays.
    Without words, all are good.
    """
    words = normalized_for_search(search).split()
    if not words:
        return list(range(min(limit, len(texts))))
    matches = ((_rank(text, words), index) for index, text in enumerate(texts) if all(word in text for word in words))
    return [place for _, place in nsmallest(limit, matches)]


def _rank(text: str, words: Sequence[str]) -> tuple[int, int]:
    return sum(_match_position(text, word) for word in words), text.count(" ")


def _match_position(text: str, word: str) -> int:
    if text.startswith(word):
        return MATCH_AT_TEXT_START
    return MATCH_AT_WORD_START if f" {word}" in text else MATCH_INSIDE_WORD
