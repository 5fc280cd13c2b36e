"""Cells of a table in clipboard format: columns separated by tabs, rows by line breaks.

A spreadsheet takes a pasted cell that starts with = + - or @ for a formula. Such a text gets an apostrophe in front of
it, which marks text in spreadsheets, and which is removed when the table is pasted here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from cpm_desktop.editing.number_parser import number_readings, with_ascii_digits

_CELL_PATTERN = re.compile(r'"(?P<quoted>[^"]*(?:""[^"]*)*)"(?=[\t\r\n]|\Z)|(?P<plain>[^\t\r\n]*)')
_TEXT_MARK = "'"
_FORMULA = re.compile(r"\s*[=+\-@＝＋－＠−].*\S", re.DOTALL)
_MARKED_FORMULA = re.compile(f"{_TEXT_MARK}(?={_FORMULA.pattern})", re.DOTALL)
_NEEDS_QUOTES = re.compile(r'[\t\r\n]|\A"')
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
        rows[-1].append(clean_cell(match["plain"] if quoted is None else quoted.replace('""', '"')))
        position = match.end()
        if position >= len(text):
            return rows
        if text[position] != "\t":
            rows.append([])
        position += 2 if text.startswith("\r\n", position) else 1


def format_cells(rows: Iterable[Sequence[str]]) -> str:
    """Return rows in clipboard format, so that every cell is pasted as it is: text as text, numbers as numbers."""
    return "\n".join("\t".join(map(_format_cell, row)) for row in rows)


def as_text(cell: str) -> str:
    """Return `cell` so that a spreadsheet does not take it for a formula; numbers are unchanged."""
    is_formula = _FORMULA.match(cell) is not None and not number_readings(with_ascii_digits(cell).rstrip("% "))
    return f"{_TEXT_MARK}{cell}" if is_formula or _MARKED_FORMULA.match(cell) else cell


def looks_like_table(text: str) -> bool:
    """Return whether `text` has several cells: columns or lines."""
    return "\t" in text.strip(" \r\n") or "\n" in text.strip()


def _format_cell(cell: str) -> str:
    text = as_text(cell)
    return '"' + text.replace('"', '""') + '"' if _NEEDS_QUOTES.search(text) else text


def clean_cell(cell: str) -> str:
    """Return a cell without the mark of a text, control characters and surrounding blanks."""
    cell = _MARKED_FORMULA.sub("", cell, count=1) if cell.startswith(_TEXT_MARK) else cell
    return _CONTROL_CHARACTERS.sub("", cell.replace("\r\n", "\n").replace("\r", "\n")).replace("\t", " ").strip()
