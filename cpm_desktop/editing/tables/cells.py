"""Cells of a table in clipboard format: columns separated by tabs, rows by line breaks."""

from __future__ import annotations

import re

_CELL_PATTERN = re.compile(r'"(?P<quoted>[^"]*(?:""[^"]*)*)"(?=[\t\r\n]|\Z)|(?P<plain>[^\t\r\n]*)')
_CONTROL_CHARACTERS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")


def parse_cells(text: str) -> list[list[str]]:
    """Return the rows of `text` with their cells, without surrounding blanks and control characters.

    A cell that is quoted as a whole may contain tabs, line breaks and doubled quotes. Other quotes are part of the
    text. Formulas are text too.
    """
    rows: list[list[str]] = [[]]
    position = 0
    while True:
        match = _CELL_PATTERN.match(text, position)
        if match is None:  # pragma: no cover  # the pattern matches the empty cell
            return rows
        quoted = match["quoted"]
        rows[-1].append(_clean_cell(match["plain"] if quoted is None else quoted.replace('""', '"')))
        position = match.end()
        if position >= len(text):
            return rows
        if text[position] != "\t":
            rows.append([])
        position += 2 if text.startswith("\r\n", position) else 1


def looks_like_table(text: str) -> bool:
    """Return whether `text` has several cells: columns or lines."""
    return "\t" in text.strip(" \r\n") or "\n" in text.strip()


def _clean_cell(cell: str) -> str:
    return _CONTROL_CHARACTERS.sub("", cell.replace("\r\n", "\n").replace("\r", "\n")).replace("\t", " ").strip()
