"""How large a file may be.

Generous for any process that people draw, and small enough that a hostile file is refused in a moment instead of
filling the memory.
"""

from __future__ import annotations

MAX_BYTES = 64 * 1024 * 1024
"""The largest file, in bytes; 10,000 steps take some 5 MB."""
MAX_COMMAS = 3_000_000
"""The most commas in a file: a cheap measure of how many values it holds, taken before any of it is read."""
MAX_SCENARIOS = 1_000
MAX_ELEMENTS = 200_000
"""The most phases, lanes, nodes, flows, annotations, measures and variants of all scenarios together."""


def oversize(data: bytes) -> str | None:
    """Return why `data` is too large to be a document, as the end of a sentence, or None."""
    if len(data) > MAX_BYTES:
        return f"the file is larger than {MAX_BYTES // 1024**2} MB"
    if data.count(b",") > MAX_COMMAS:
        return f"the file holds more than {MAX_COMMAS:,} values"
    return None
