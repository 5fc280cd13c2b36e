"""The rows of a table, with cells by the meaning of their columns."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from cpm_desktop.editing.duration_parser import minutes_per_unit, parse_duration
from cpm_desktop.editing.errors import CommandRejected
from cpm_desktop.editing.number_parser import AmbiguousNumberError, common_decimal_sign
from cpm_desktop.editing.tables.cells import parse_cells
from cpm_desktop.editing.tables.column_vocabulary import COLUMN_BY_WORD, GENERIC_NAME_WORDS
from cpm_desktop.i18n import LocalizedNumber, and_list, quote, translate, translate_plural
from cpm_desktop.model.search_text import normalized_for_search

MAX_TEXT_LENGTH = 4_000_000
MAX_ROWS = 10_000
DURATION_COLUMNS = ("touch", "wait")
_TITLE_WITH_UNIT = re.compile(r"(.+?)\s*[(\[（]\s*([^)\]）]*)\s*[)\]）]")


@dataclass(frozen=True)
class PastedRow:
    """One line of the table; `number` is its line number."""

    number: int
    cells: Mapping[str, str]
    """The content of each known column, without empty cells."""
    other_cells_text: str
    """The content of all other columns, each with the column's title."""
    column_units: Mapping[str, float]
    decimal_signs: Mapping[str, str] = field(default_factory=dict)
    """The decimal sign of each column with durations, as far as its numbers show it."""

    def __getitem__(self, column: str) -> str:
        return self.cells.get(column, "")

    def single_line(self, column: str) -> str:
        """Return the content of a column on one line."""
        return " ".join(self[column].split())

    def minutes(self, column: str) -> float:
        """Return the duration in a column, 0 where it is empty. Raises CommandRejected where it is invalid."""
        text = self[column]
        try:
            unit, sign = self.column_units.get(column, 1), self.decimal_signs.get(column, "")
            return parse_duration(text, unit, sign) if text else 0.0
        except AmbiguousNumberError as error:
            reason = translate("Refusal", "“{text}” can mean {larger} or {smaller}; enter one of these").format(
                text=error.text, larger=error.larger, smaller=error.smaller
            )
        except ValueError:
            reason = translate("Refusal", "“{text}” is not a duration; try 8 min, 2 h, 1.5 d").format(text=text)
        raise self.rejection(reason)

    def rejection(self, reason: str) -> CommandRejected:
        """Return the error for this row."""
        text = translate("Refusal", "Row {number}: {reason}.")
        return CommandRejected(text.format(number=self.number, reason=reason))


@dataclass(frozen=True)
class TableHeader:
    """The meaning of the columns."""

    column_keys: Sequence[str]
    """The meaning of each column, empty for unknown columns."""
    titles: Sequence[str]
    column_units: Mapping[str, float]


def read_rows(text: str) -> list[PastedRow]:
    """Return the non-empty rows of a table. Raises CommandRejected with a sentence where it is not a table.

    A first row with a column for the step, or at least for names, is the header. Without a header, the first column is
    the lane and the second the step; a single column is the step.
    """
    if len(text) > MAX_TEXT_LENGTH:
        raise CommandRejected(translate("Refusal", "The table is too large to be pasted at once."))
    lines = [(number, line) for number, line in enumerate(parse_cells(text), start=1) if any(line)]
    if not lines:
        raise CommandRejected(translate("Refusal", "There is no table on the clipboard."))
    header = _parse_header(lines[0][1])
    body = lines if header is None else lines[1:]
    header = header or _default_header(max(len(line) for _, line in lines))
    if not body:
        raise CommandRejected(translate("Refusal", "The table has a header, but no rows."))
    if len(body) > MAX_ROWS:
        raise CommandRejected(
            translate_plural("Refusal", "The table has %Ln row(s); paste at most {most:,} at once.", len(body)).format(
                most=LocalizedNumber(MAX_ROWS)
            )
        )
    rows = [_build_row(header, number, line) for number, line in body]
    signs = _decimal_signs(rows)
    return [replace(row, decimal_signs=signs) for row in rows]


def _decimal_signs(rows: Sequence[PastedRow]) -> Mapping[str, str]:
    """Return the decimal sign of each column with durations; a column that does not show it has that of the other."""
    texts = {column: [row[column] for row in rows] for column in DURATION_COLUMNS}
    common = common_decimal_sign(text for column in texts.values() for text in column)
    return {column: common_decimal_sign(cells) or common for column, cells in texts.items()}


def _parse_header(line: Sequence[str]) -> TableHeader | None:
    named = [_TITLE_WITH_UNIT.fullmatch(cell) for cell in line]
    names = [match[1] if match else cell for match, cell in zip(named, line, strict=True)]
    meanings = [COLUMN_BY_WORD.get(normalized_for_search(name), "") for name in names]
    if "step" not in meanings:
        meanings = [
            "step" if normalized_for_search(name) in GENERIC_NAME_WORDS else meaning
            for name, meaning in zip(names, meanings, strict=True)
        ]
    known = [meaning for meaning in meanings if meaning]
    if "step" not in known:
        if len(known) > 1 and len(known) == len([cell for cell in line if cell]):
            raise CommandRejected(translate("Refusal", "The table has no column for step names. Name one “Step”."))
        return None
    if len(known) == 1 and len([cell for cell in line if cell]) > 1:
        return None
    duplicate = next((meaning for meaning in known if known.count(meaning) > 1), None)
    if duplicate is not None:
        titles = and_list([quote(cell) for cell, meaning in zip(line, meanings, strict=True) if meaning == duplicate])
        raise CommandRejected(
            translate("Refusal", "The columns {titles} of the table mean the same; keep one of them.").format(
                titles=titles
            )
        )
    units = {meaning: minutes_per_unit(match[2]) for match, meaning in zip(named, meanings, strict=True) if match}
    return TableHeader(
        meanings, line, {meaning: unit for meaning, unit in units.items() if meaning and unit is not None}
    )


def _default_header(width: int) -> TableHeader:
    meanings = ["step"] if width == 1 else ["lane", "step", *[""] * (width - 2)]
    return TableHeader(meanings, [""] * width, {})


def _build_row(header: TableHeader, number: int, line: Sequence[str]) -> PastedRow:
    known, notes = {}, []
    for position, cell in enumerate(line):
        meaning = header.column_keys[position] if position < len(header.column_keys) else ""
        title = header.titles[position] if position < len(header.titles) else ""
        if cell and meaning:
            known[meaning] = cell
        elif cell:
            notes.append(f"{title}: {cell}" if title else cell)
    return PastedRow(number, known, "\n".join(notes), header.column_units)
