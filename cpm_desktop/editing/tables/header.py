"""The header of a table: where it is, and what its columns mean."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from cpm_desktop.editing.duration_parser import minutes_per_unit
from cpm_desktop.editing.errors import CommandRejected
from cpm_desktop.editing.tables.column_vocabulary import COLUMN_BY_WORD, GENERIC_NAME_WORDS
from cpm_desktop.editing.tables.remarks import TableRemarks, duplicate_guess, lane_guess
from cpm_desktop.i18n import and_list, quote, translate
from cpm_desktop.model.search_text import normalized_for_search

MAX_TITLE_ROWS = 10
"""The header is searched in the first rows only."""
_TITLE_WITH_UNIT = re.compile(r"(.+?)\s*[(\[（]\s*([^)\]）]*)\s*[)\]）]", re.DOTALL)


@dataclass(frozen=True)
class TableHeader:
    """The meaning of the columns."""

    column_keys: Sequence[str]
    """The meaning of each column, empty for unknown columns."""
    titles: Sequence[str]
    column_units: Mapping[str, float]


def find_header(lines: Sequence[Sequence[str]], remarks: TableRemarks | None) -> tuple[TableHeader | None, int]:
    """Return the header of a table without empty lines, and the number of lines up to it.

    Lines with a single cell above the header are its title. Raises CommandRejected, if there are no remarks, where two
    columns mean the same, or where a header has no column for steps.
    """
    for index, line in enumerate(lines[:MAX_TITLE_ROWS]):
        header = parse_header(line, remarks) if index == 0 or _is_header_below_title(line) else None
        if header is not None:
            return header, index + 1
        if len([cell for cell in line if cell]) > 1:
            break
    return None, 0


def parse_header(line: Sequence[str], remarks: TableRemarks | None = None) -> TableHeader | None:
    """Return the meaning of the columns that a line names, or None if the line is not a header."""
    named = [_TITLE_WITH_UNIT.fullmatch(cell) for cell in line]
    names = [match[1] if match else cell for match, cell in zip(named, line, strict=True)]
    meanings = _meanings(names)
    known = [meaning for meaning in meanings if meaning]
    filled = [cell for cell in line if cell]
    if "step" not in known:
        if len(known) > 1 and len(known) == len(filled):
            raise CommandRejected(translate("Refusal", "The table has no column for step names. Name one “Step”."))
        return None
    if len(known) == 1 and len(filled) > 1:
        return None
    meanings = _without_duplicates(line, meanings, remarks)
    meanings = _with_lane(line, meanings, remarks)
    units = {meaning: minutes_per_unit(match[2]) for match, meaning in zip(named, meanings, strict=True) if match}
    return TableHeader(
        meanings, line, {meaning: unit for meaning, unit in units.items() if meaning and unit is not None}
    )


def _is_header_below_title(line: Sequence[str]) -> bool:
    """Return whether a line below a title names a step column and at least one other."""
    names = [match[1] if (match := _TITLE_WITH_UNIT.fullmatch(cell)) else cell for cell in line]
    known = {meaning for meaning in _meanings(names) if meaning}
    return "step" in known and len(known) > 1


def _meanings(names: Sequence[str]) -> list[str]:
    meanings = [COLUMN_BY_WORD.get(normalized_for_search(name), "") for name in names]
    if "step" in meanings:
        return meanings
    return [
        "step" if normalized_for_search(name) in GENERIC_NAME_WORDS else meaning
        for name, meaning in zip(names, meanings, strict=True)
    ]


def _without_duplicates(line: Sequence[str], meanings: Sequence[str], remarks: TableRemarks | None) -> list[str]:
    """Return the meanings with each only once; without remarks, two columns with one meaning are an error."""
    kept: list[str] = []
    for position, meaning in enumerate(meanings):
        if meaning and meaning in kept:
            if remarks is None:
                same = [quote(cell) for cell, other in zip(line, meanings, strict=True) if other == meaning]
                text = translate("Refusal", "The columns {titles} of the table mean the same; keep one of them.")
                raise CommandRejected(text.format(titles=and_list(same)))
            remarks.guess(duplicate_guess(line[position], line[kept.index(meaning)]))
            kept.append("")
        else:
            kept.append(meaning)
    return kept


def _with_lane(line: Sequence[str], meanings: Sequence[str], remarks: TableRemarks | None) -> list[str]:
    """Return the meanings with the owners as lanes, if no column names lanes."""
    if "lane" in meanings or "owner" not in meanings:
        return list(meanings)
    if remarks is not None:
        remarks.guess(lane_guess(line[list(meanings).index("owner")]))
    return ["lane" if meaning == "owner" else meaning for meaning in meanings]
