"""Text normalization for searching and comparing."""

from __future__ import annotations

import unicodedata


def normalized_for_search(text: str) -> str:
    """Return `text` for comparison: lower case, without accents, whitespace collapsed."""
    if text.isascii():
        return " ".join(text.lower().split())
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(sign for sign in decomposed if not unicodedata.combining(sign)).split())
