"""Locations in a JSON file as readable text: `scenarios[0].nodes[3] (A1).colour`."""

from __future__ import annotations

import re
from typing import TypeAlias

from cpm_desktop.storage.errors import quote_truncated

Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | float | bool | None"
"""Parsed JSON, before its meaning is validated."""

JsonPath: TypeAlias = tuple[str | int, ...]
"""The keys and indexes from the outermost value to an inner one."""

_PLAIN_KEY_PATTERN = re.compile(r"[A-Za-z_][A-Za-z0-9_-]{0,63}")
_ID_PATTERN = re.compile(r"[A-Za-z0-9_.-]{1,64}")


def format_json_path(path: JsonPath, raw: Json) -> str:
    """Return `path` as text, list entries with their id from `raw`. The text is empty for the outermost value."""
    text = ""
    for part in path:
        raw = _child(raw, part)
        if isinstance(part, int):
            text += f"[{part}]{_id_suffix(raw)}"
        elif _PLAIN_KEY_PATTERN.fullmatch(part):
            text += f".{part}" if text else part
        else:
            text += f"[{quote_truncated(part)}]"
    return truncate(text)


def truncate(text: str, max_length: int = 200) -> str:
    """Return `text`, shortened to `max_length`."""
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
