"""Line break opportunities: a small subset of the Unicode rules (UAX 14), including Chinese and Japanese."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

NOT_AT_LINE_START = frozenset(
    "!%),.:;?]}¢°’”†‡›℃、。〃々〆〉》」』】〕〗〞︰﹐﹑﹒﹔﹕﹖﹗！％），．：；？］｜｝～…‥·・ー—"
)
"""Characters that must not begin a line of Chinese or Japanese."""
NOT_AT_LINE_END = frozenset("$(£¥[{‘“〈《「『【〔〖〝﹙﹛（．［｛￡￥#")
"""Characters that must not end a line of Chinese or Japanese."""
BREAKS_AFTER = frozenset("-‐–—/\\_")
"""A line may end after these characters if there are letters on both sides."""
IDEOGRAPHIC_RANGES = (
    ("\u2e80", "\ua4cf"),
    ("\uf900", "\ufaff"),
    ("\ufe30", "\ufe4f"),
    ("\uff00", "\uffef"),
    ("\U00020000", "\U0003ffff"),
)
NON_BREAKING = frozenset("\u200d\u2060\ufeff\u00a0\u202f\u2011")
"""A line is never broken beside these."""


def unbreakable_parts(text: str) -> Iterator[str]:
    """Yield the parts of `text` that a line may end after; spaces belong to the part before them."""
    start = 0
    for end in range(1, len(text)):
        if _may_break(text, end):
            yield text[start:end]
            start = end
    if text:
        yield text[start:]


def grapheme_clusters(text: str) -> Iterator[str]:
    """Yield the characters that a reader perceives: a letter with its marks, an emoji with its modifiers."""
    start = 0
    for end in range(1, len(text)):
        if not (_extends_cluster(text[end]) or text[end - 1] == "\u200d"):
            yield text[start:end]
            start = end
    if text:
        yield text[start:]


def _may_break(text: str, end: int) -> bool:
    before, after = text[end - 1], text[end]
    if before in NON_BREAKING or after in NON_BREAKING or after == " " or _extends_cluster(after):
        return False
    if before in {" ", "\u200b"}:
        return True
    if before in BREAKS_AFTER:
        return end > 1 and text[end - 2].isalpha() and after.isalpha()
    if is_ideographic(before) or is_ideographic(after):
        return before not in NOT_AT_LINE_END and after not in NOT_AT_LINE_START
    return False


def is_ideographic(character: str) -> bool:
    """Return whether `character` belongs to a script that is written without spaces and breaks anywhere."""
    return character >= IDEOGRAPHIC_RANGES[0][0] and any(
        first <= character <= last for first, last in IDEOGRAPHIC_RANGES
    )


def _extends_cluster(character: str) -> bool:
    """Return whether `character` belongs to the one before it: a mark (none are in Latin-1), joiner or skin tone."""
    return character > "\xff" and (
        unicodedata.category(character).startswith("M")
        or character == "\u200d"
        or "\U0001f3fb" <= character <= "\U0001f3ff"
    )
