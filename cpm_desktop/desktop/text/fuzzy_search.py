"""Search by parts of words in any order, ignoring case and accents."""

from __future__ import annotations

from collections.abc import Sequence
from heapq import nsmallest

from cpm_desktop.model.search_text import normalized_for_search

MATCH_AT_TEXT_START, MATCH_AT_WORD_START, MATCH_INSIDE_WORD = 0, 1, 2
"""The rank of a match, best first: at the start of the text, at the start of a word, inside a word."""


def best_matches(texts: Sequence[str], search: str, limit: int) -> list[int]:
    """Return the indexes of the `limit` best of `texts` that contain every word of `search`.

    The texts must be normalized for search. Matches near the start rank first, then texts with few words; equal ones
    keep their order. Without words, every text matches.
    """
    words = normalized_for_search(search).split()
    if not words:
        return list(range(min(limit, len(texts))))
    matches = ((_rank(text, words), index) for index, text in enumerate(texts) if all(word in text for word in words))
    return [index for _, index in nsmallest(limit, matches)]


def _rank(text: str, words: Sequence[str]) -> tuple[int, int]:
    return sum(_match_position(text, word) for word in words), text.count(" ")


def _match_position(text: str, word: str) -> int:
    if text.startswith(word):
        return MATCH_AT_TEXT_START
    return MATCH_AT_WORD_START if f" {word}" in text else MATCH_INSIDE_WORD
