"""Canonical JSON: the same data always gives the same bytes, and a small change a small difference.

Objects take one line per key; lists that contain objects take one line per entry. Lists without objects, such as a box
or the bends of a flow, and empty values take one line.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from json.encoder import encode_basestring as quoted

from cpm_desktop.storage.json_path import Json

INDENT = "  "


def dump_json(value: Json, margin: str = "\n") -> str:
    """Return `value` as JSON text. Lines after the first start with `margin`: a line break and the current indent."""
    if isinstance(value, dict):
        return _dump_object(value, margin)
    if isinstance(value, list | tuple):
        return _dump_list(value, margin)
    return _WRITERS[type(value)](value)


def dump_number(value: float) -> str:
    """Return a number in its shortest decimal form without an exponent: 10, not 10.0, and 0.00001, not 1e-05."""
    if value.is_integer():
        return str(int(value))
    shortest = repr(value)
    return format(Decimal(shortest), "f") if "e" in shortest else shortest


def _dump_object(value: dict[str, Json], margin: str) -> str:
    if not value:
        return "{}"
    inner = margin + INDENT
    lines = [
        f"{quoted(key)}: {writer(entry) if (writer := _WRITERS.get(type(entry))) else dump_json(entry, inner)}"
        for key, entry in value.items()
    ]
    return f"{{{inner}{f',{inner}'.join(lines)}{margin}}}"


def _dump_list(value: Sequence[Json], margin: str) -> str:
    inner = margin + INDENT
    entries = [writer(entry) if (writer := _WRITERS.get(type(entry))) else dump_json(entry, inner) for entry in value]
    if dict in map(type, value):
        return f"[{inner}{f',{inner}'.join(entries)}{margin}]"
    return f"[{', '.join(entries)}]"


_WRITERS: dict[type, Callable[..., str]] = {
    str: quoted,
    int: str,
    float: dump_number,
    bool: {True: "true", False: "false"}.__getitem__,
    type(None): {None: "null"}.__getitem__,
}
