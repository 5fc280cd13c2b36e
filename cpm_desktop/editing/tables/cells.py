"""The cells of a table as a spreadsheet puts them on the clipboard: columns by tabs, rows by lines."""

from __future__ import annotations

import re

_CELL_PATTERN = re.compile(r'"(?P<quoted>[^"]*(?:""[^"]*)*)"(?=[\t\r\n]|\Z)|(?P<plain>[^\t\r\n]*)')
_CONTROL_CHARACTERS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")


def parse_cells(text: str) -> list[list[str]]:
    """Return the rows of `text`, each with its cells, without blanks around them and without control characters.

    A cell that is quoted as a whole may hold tabs, line breaks and doubled quotes; other quotes are part of the text.
    What looks like a formula is text too.
    """
    rows: list[list[str]] = [[]]
    position = 0
    while True:
        found = _CELL_PATTERN.match(text, position)
        if found is None:  # pragma: no cover  # the pattern matches the empty cell
            return rows
        quoted = found["quoted"]
        rows[-1].append(_clean_cell(found["plain"] if quoted is None else quoted.replace('""', '"')))
        position = found.end()
        if position >= len(text):
            return rows
        if text[position] != "\t":
            rows.append([])
        position += 2 if text.startswith("\r\n", position) else 1


def looks_like_table(text: str) -> bool:
    """Tell whether `text` has several cells: columns or lines."""
    return "\t" in text.strip(" \r\n") or "\n" in text.strip()


def _clean_cell(cell: str) -> str:
    return _CONTROL_CHARACTERS.sub("", cell.replace("\r\n", "\n").replace("\r", "\n")).replace("\t", " ").strip()
