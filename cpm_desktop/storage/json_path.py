"""Where something stands in a file, as a person would look for it: `scenarios[0].nodes[3] (A1).colour`."""

from __future__ import annotations

import re
from typing import TypeAlias

from cpm_desktop.storage.errors import shown

Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | float | bool | None"
"""What a JSON file holds, before anybody has checked what it means."""

Place: TypeAlias = tuple[str | int, ...]
"""The keys and indexes that lead from the outermost value to another."""

_PLAIN_KEY = re.compile(r"[A-Za-z_][A-Za-z0-9_-]{0,63}")
_ID = re.compile(r"[A-Za-z0-9_.-]{1,64}")


def described(place: Place, raw: Json) -> str:
    """Return `place` in words, elements of lists with their id where `raw` tells it; empty for `raw` itself."""
    words = ""
    for part in place:
        raw = _inside(raw, part)
        if isinstance(part, int):
            words += f"[{part}]{_id_of(raw)}"
        elif _PLAIN_KEY.fullmatch(part):
            words += f".{part}" if words else part
        else:
            words += f"[{shown(part)}]"
    return shortened(words)


def shortened(words: str, longest: int = 200) -> str:
    """Return `words`, cut where they are so long that nobody would read them."""
    return words if len(words) <= longest else f"{words[:longest]}…"


def _inside(raw: Json, part: str | int) -> Json:
    if isinstance(raw, dict) and isinstance(part, str):
        return raw.get(part)
    if isinstance(raw, list) and isinstance(part, int) and part < len(raw):
        return raw[part]
    return None


def _id_of(raw: Json) -> str:
    element_id = raw.get("id") if isinstance(raw, dict) else None
    return f" ({element_id})" if isinstance(element_id, str) and _ID.fullmatch(element_id) else ""
