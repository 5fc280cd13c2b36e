"""The rows of a table by the meaning of their columns."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from cpm_desktop.editing.errors import RefusedError
from cpm_desktop.editing.tables.cells import cells
from cpm_desktop.editing.tables.column_vocabulary import COLUMNS, NAMES
from cpm_desktop.editing.tables.durations import minutes_in, unit_of
from cpm_desktop.i18n import listed, quoted, translate
from cpm_desktop.model.search_text import folded

LONGEST_TEXT = 4_000_000
MOST_ROWS = 10_000
_WITH_UNIT = re.compile(r"(.+?)\s*[(\[（]\s*([^)\]）]*)\s*[)\]）]")


@dataclass(frozen=True)
class Row:
    """One line of the table, by its number there."""

    number: int
    cells: Mapping[str, str]
    """What stands in each column that has a meaning, empty cells left out."""
    notes: str
    """What stands in all others, each with the name of its column."""
    units: Mapping[str, float]

    def __getitem__(self, column: str) -> str:
        return self.cells.get(column, "")

    def name(self, column: str) -> str:
        """Return what stands in a column on one line."""
        return " ".join(self[column].split())

    def minutes(self, column: str) -> float:
        """Return the duration in a column, 0 where it is empty. Raises RefusedError where it is none."""
        text = self[column]
        minutes = minutes_in(text, self.units.get(column, 1)) if text else 0.0
        if minutes is None:
            raise self.refused(
                translate("Refusal", "“{text}” is no duration; write for example 8 min, 2 h or 1 d").format(text=text)
            )
        return minutes

    def refused(self, reason: str) -> RefusedError:
        """Return the refusal of this row."""
        text = translate("Refusal", "Row {number} of the table: {reason}.")
        return RefusedError(text.format(number=self.number, reason=reason))


@dataclass(frozen=True)
class Header:
    """Which column means what."""

    meanings: Sequence[str]
    """The meaning of each column, empty where it has none."""
    titles: Sequence[str]
    units: Mapping[str, float]


def read_rows(text: str) -> list[Row]:
    """Return the rows of a table that are not empty. Raises RefusedError with a sentence where it is none.

    A first row that names a column for the step, or at least for names, is its header; without one, the first column
    is the lane and the second the step, and a single column is the step.
    """
    if len(text) > LONGEST_TEXT:
        raise RefusedError(translate("Refusal", "The table is too large to be pasted at once."))
    lines = [(number, line) for number, line in enumerate(cells(text), start=1) if any(line)]
    if not lines:
        raise RefusedError(translate("Refusal", "There is no table on the clipboard."))
    header = _header(lines[0][1])
    body = lines if header is None else lines[1:]
    header = header or _usual(max(len(line) for _, line in lines))
    if not body:
        raise RefusedError(translate("Refusal", "The table has a header, but no rows."))
    if len(body) > MOST_ROWS:
        raise RefusedError(
            translate("Refusal", "The table has {count} rows; paste at most {most} at once.").format(
                count=len(body), most=MOST_ROWS
            )
        )
    return [_row(header, number, line) for number, line in body]


def _header(line: Sequence[str]) -> Header | None:
    named = [_WITH_UNIT.fullmatch(cell) for cell in line]
    names = [match[1] if match else cell for match, cell in zip(named, line, strict=True)]
    meanings = [COLUMNS.get(folded(name), "") for name in names]
    if "step" not in meanings:
        meanings = ["step" if folded(name) in NAMES else meaning for name, meaning in zip(names, meanings, strict=True)]
    known = [meaning for meaning in meanings if meaning]
    if "step" not in known:
        if len(known) > 1 and len(known) == len([cell for cell in line if cell]):
            raise RefusedError(translate("Refusal", "The table has no column for the steps; call one “Step”."))
        return None
    if len(known) == 1 and len([cell for cell in line if cell]) > 1:
        return None
    twice = next((meaning for meaning in known if known.count(meaning) > 1), None)
    if twice is not None:
        titles = listed([quoted(cell) for cell, meaning in zip(line, meanings, strict=True) if meaning == twice])
        raise RefusedError(
            translate("Refusal", "The columns {titles} of the table mean the same; keep one of them.").format(
                titles=titles
            )
        )
    units = {meaning: unit_of(match[2]) for match, meaning in zip(named, meanings, strict=True) if match}
    return Header(meanings, line, {meaning: unit for meaning, unit in units.items() if meaning and unit is not None})


def _usual(width: int) -> Header:
    meanings = ["step"] if width == 1 else ["lane", "step", *[""] * (width - 2)]
    return Header(meanings, [""] * width, {})


def _row(header: Header, number: int, line: Sequence[str]) -> Row:
    known, notes = {}, []
    for place, cell in enumerate(line):
        meaning = header.meanings[place] if place < len(header.meanings) else ""
        title = header.titles[place] if place < len(header.titles) else ""
        if cell and meaning:
            known[meaning] = cell
        elif cell:
            notes.append(f"{title}: {cell}" if title else cell)
    return Row(number, known, "\n".join(notes), header.units)
