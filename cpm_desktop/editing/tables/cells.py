"""The cells of a table as a spreadsheet puts them on the clipboard: columns by tabs, rows by lines."""

from __future__ import annotations

import re

_CELL = re.compile(r'"(?P<quoted>[^"]*(?:""[^"]*)*)"(?=[\t\r\n]|\Z)|(?P<plain>[^\t\r\n]*)')
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")


def cells(text: str) -> list[list[str]]:
    """Return the rows of `text`, each with its cells, without blanks around them and without control characters.

    A cell that is quoted as a whole may hold tabs, line breaks and doubled quotes; other quotes are part of the text.
    What looks like a formula is text too.
    """
    rows: list[list[str]] = [[]]
    position = 0
    while True:
        found = _CELL.match(text, position)
        if found is None:  # pragma: no cover  # the pattern matches the empty cell
            return rows
        quoted = found["quoted"]
        rows[-1].append(_cleaned(found["plain"] if quoted is None else quoted.replace('""', '"')))
        position = found.end()
        if position >= len(text):
            return rows
        if text[position] != "\t":
            rows.append([])
        position += 2 if text.startswith("\r\n", position) else 1


def looks_like_a_table(text: str) -> bool:
    """Tell whether `text` has several cells: columns or lines."""
    return "\t" in text.strip(" \r\n") or "\n" in text.strip()


def _cleaned(cell: str) -> str:
    return _CONTROL.sub("", cell.replace("\r\n", "\n").replace("\r", "\n")).replace("\t", " ").strip()
