"""How words are compared where people write them in their own way."""

from __future__ import annotations

import unicodedata


def normalized_for_search(text: str) -> str:
    """Return `text` as it is compared: without capitals, accents, and blanks and line breaks that do not count."""
    if text.isascii():
        return " ".join(text.lower().split())
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(sign for sign in decomposed if not unicodedata.combining(sign)).split())
