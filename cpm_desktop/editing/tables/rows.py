"""The rows of a table, with cells by the meaning of their columns."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

from cpm_desktop.editing.command_support import with_checked_changes
from cpm_desktop.editing.duration_parser import parse_duration
from cpm_desktop.editing.errors import CommandRejected
from cpm_desktop.editing.number_parser import AmbiguousNumberError, common_decimal_sign
from cpm_desktop.editing.tables.cells import parse_cells
from cpm_desktop.editing.tables.header import TableHeader, find_header, parse_header
from cpm_desktop.editing.tables.matrix import as_list, is_matrix
from cpm_desktop.editing.tables.remarks import RowRejected, TableRemarks, matrix_guess
from cpm_desktop.i18n import LocalizedNumber, translate, translate_plural
from cpm_desktop.model.value import FrozenModel

T = TypeVar("T", bound=FrozenModel)

MAX_TEXT_LENGTH = 4_000_000
MAX_ROWS = 10_000
DURATION_COLUMNS = ("touch", "wait")
_NUMBERED_NAME = re.compile(r"(\d+)\s*[.):]\s*(\S.*)", re.DOTALL)


@dataclass(frozen=True)
class PastedRow:
    """One line of the table; `number` is its line number."""

    number: int
    cells: Mapping[str, str]
    """The content of each known column, without empty cells."""
    other_cells_text: str
    """The content of all other columns, each with the column's title."""
    column_units: Mapping[str, float]
    column_keys: Sequence[str] = ()
    """The meanings of all columns of the table."""
    decimal_signs: Mapping[str, str] = field(default_factory=dict)
    """The decimal sign of each column with durations, as far as its numbers show it."""

    def __getitem__(self, column: str) -> str:
        return self.cells.get(column, "")

    def single_line(self, column: str) -> str:
        """Return the content of a column on one line."""
        return " ".join(self[column].split())

    def minutes(self, column: str) -> float:
        """Return the duration in a column, 0 where it is empty. Raises RowRejected where it is invalid."""
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

    def rejection(self, reason: str) -> RowRejected:
        """Return the error for this row."""
        return RowRejected(self.number, reason)

    def checked(self, element: T, **fields: object) -> T:
        """Return an element with the fields of this row. Raises RowRejected where one is wrong."""
        try:
            return with_checked_changes(element, **fields)
        except CommandRejected as error:
            raise self.rejection(str(error).rstrip(".")) from None


def read_rows(text: str, remarks: TableRemarks | None = None) -> list[PastedRow]:
    """Return the non-empty rows of a table in clipboard format. Raises CommandRejected where it is not a table."""
    if len(text) > MAX_TEXT_LENGTH:
        raise CommandRejected(translate("Refusal", "The table is too large to be pasted at once."))
    return read_cells(parse_cells(text), remarks)


def read_cells(cells: Sequence[Sequence[str]], remarks: TableRemarks | None = None) -> list[PastedRow]:
    """Return the non-empty rows of a table. Raises CommandRejected with a sentence where it is not a table.

    A line with a column for the step, or at least for names, is the header; a title can be above it. Without a header,
    a table with an empty corner is a matrix of lanes and phases. Otherwise the first column is the lane and the second
    the step; a single column is the step.
    """
    numbers = [number for number, line in enumerate(cells, start=1) if any(line)]
    lines = [list(cells[number - 1]) for number in numbers]
    if not lines:
        raise CommandRejected(translate("Refusal", "There is no table on the clipboard."))
    header, above = find_header(lines, remarks)
    if header is None and is_matrix(lines):
        lines, numbers = as_list(lines, numbers)
        header, above = parse_header(lines[0]), 1
        if remarks is not None:
            remarks.guess(matrix_guess())
    elif remarks is not None and above > 1:
        remarks.title = " ".join(next(filter(None, lines[0])).split())
    return _body_rows(header or _default_header(max(map(len, lines))), lines[above:], numbers[above:])


def _body_rows(header: TableHeader, body: Sequence[Sequence[str]], numbers: Sequence[int]) -> list[PastedRow]:
    if not body:
        raise CommandRejected(translate("Refusal", "The table has a header, but no rows."))
    if len(body) > MAX_ROWS:
        raise CommandRejected(
            translate_plural("Refusal", "The table has %Ln row(s); paste at most {most:,} at once.", len(body)).format(
                most=LocalizedNumber(MAX_ROWS)
            )
        )
    rows = [_build_row(header, number, line) for number, line in zip(numbers, body, strict=True)]
    signs = _decimal_signs(rows)
    return [replace(row, decimal_signs=signs) for row in without_row_numbers(rows)]


def without_row_numbers(rows: Sequence[PastedRow]) -> list[PastedRow]:
    """Return the rows with the numbers in front of all step names, such as “1. Call”, in their own column."""
    matches = [_NUMBERED_NAME.fullmatch(row["step"]) for row in rows]
    numbers = [match[1] for match in matches if match]
    if len(numbers) < len(rows) or len(set(numbers)) < len(rows) or len(rows) < 2 or any(row["number"] for row in rows):
        return list(rows)
    return [
        replace(row, cells={**row.cells, "number": match[1], "step": match[2]})
        for row, match in zip(rows, matches, strict=True)
        if match
    ]


def _decimal_signs(rows: Sequence[PastedRow]) -> Mapping[str, str]:
    """Return the decimal sign of each column with durations; a column that does not show it has that of the other."""
    texts = {column: [row[column] for row in rows] for column in DURATION_COLUMNS}
    common = common_decimal_sign(text for column in texts.values() for text in column)
    return {column: common_decimal_sign(cells) or common for column, cells in texts.items()}


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
    return PastedRow(number, known, "\n".join(notes), header.column_units, header.column_keys)
