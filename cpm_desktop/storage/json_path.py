"""Where something stands in a file, as a person would look for it: `scenarios[0].nodes[3] (A1).colour`."""

from __future__ import annotations

import re
from typing import TypeAlias

from cpm_desktop.storage.errors import quote_truncated

Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | float | bool | None"
"""What a JSON file holds, before anybody has checked what it means."""

JsonPath: TypeAlias = tuple[str | int, ...]
"""The keys and indexes that lead from the outermost value to another."""

_PLAIN_KEY_PATTERN = re.compile(r"[A-Za-z_][A-Za-z0-9_-]{0,63}")
_ID_PATTERN = re.compile(r"[A-Za-z0-9_.-]{1,64}")


def format_json_path(path: JsonPath, raw: Json) -> str:
    """Return `place` in words, elements of lists with their id where `raw` tells it; empty for `raw` itself."""
    words = ""
    for part in path:
        raw = _child(raw, part)
        if isinstance(part, int):
            words += f"[{part}]{_id_suffix(raw)}"
        elif _PLAIN_KEY_PATTERN.fullmatch(part):
            words += f".{part}" if words else part
        else:
            words += f"[{quote_truncated(part)}]"
    return truncate(words)


def truncate(text: str, max_length: int = 200) -> str:
    """Return `words`, cut where they are so long that nobody would read them."""
    return text if len(text) <= max_length else f"{text[:max_length]}…"


def _child(raw: Json, key: str | int) -> Json:
    if isinstance(raw, dict) and isinstance(key, str):
        return raw.get(key)
    if isinstance(raw, list) and isinstance(key, int) and key < len(raw):
        return raw[key]
    return None


def _id_suffix(raw: Json) -> str:
    element_id = raw.get("id") if isinstance(raw, dict) else None
    return f" ({element_id})" if isinstance(element_id, str) and _ID_PATTERN.fullmatch(element_id) else ""
