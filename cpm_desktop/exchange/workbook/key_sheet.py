"""The hidden sheet with the key of every sheet, column and word, so that a workbook is read in any language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from cpm_desktop.exchange.workbook.element_columns import ELEMENT_SHEETS, column_title, element_columns
from cpm_desktop.exchange.workbook.element_sheets import SCENARIO_COLUMN, scenario_title, sheet_title
from cpm_desktop.exchange.workbook.readme_sheet import DOCUMENT_FIELDS
from cpm_desktop.i18n import translate
from cpm_desktop.model.vocabulary.all_terms import TERMS, term_label

KEY_SHEET = "_cpm"
"""The name of the sheet."""
FORMAT_ROW = ("format", "cpm-desktop", "1")


@dataclass(frozen=True)
class WorkbookKeys:
    """The keys of the titles and words in a workbook; titles and words are in lower case."""

    sheets: Mapping[str, str] = field(default_factory=dict)
    columns: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """The keys of the columns of each sheet."""
    words: Mapping[str, str] = field(default_factory=dict)
    fields: Mapping[str, str] = field(default_factory=dict)
    """The fields of the document."""


def key_rows() -> list[tuple[str, str, str]]:
    """Return what a row names, its key, and its name in the language of the program."""
    rows = [FORMAT_ROW, ("sheet", "readme", translate("Spreadsheet", "Readme"))]
    rows += [("field", key, column_title(key)) for key in DOCUMENT_FIELDS]
    for sheet in ELEMENT_SHEETS:
        rows.append(("sheet", sheet, sheet_title(sheet)))
        rows.append((sheet, SCENARIO_COLUMN, scenario_title()))
        rows += [(sheet, column.key, column.title) for column in element_columns(sheet)]
    return rows + [("word", key, term_label(key)) for key in TERMS]


def parse_key_rows(rows: list[tuple[str, str, str]]) -> WorkbookKeys:
    """Return the keys in the rows of the hidden sheet."""
    columns: dict[str, dict[str, str]] = {}
    for scope, key, title in rows:
        columns.setdefault(scope, {})[title.strip().casefold()] = key
    return WorkbookKeys(columns.get("sheet", {}), columns, columns.get("word", {}), columns.get("field", {}))
