"""Reads workbooks (.xlsx): those that this program wrote as documents, all others as tables."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, time, timedelta
from io import BytesIO
from typing import Any
from zipfile import ZipFile

from openpyxl import load_workbook
from openpyxl.workbook.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from cpm_desktop.editing.identifiers import IdGenerator
from cpm_desktop.exchange.import_report import ImportReport
from cpm_desktop.exchange.office_package import DAMAGE_ERRORS
from cpm_desktop.exchange.workbook.cell_values import Cell, CellError, cell_text, from_cell
from cpm_desktop.exchange.workbook.element_columns import (
    DOCUMENT_SHEETS,
    ELEMENT_SHEETS,
    ElementColumn,
    column_title,
    element_columns,
)
from cpm_desktop.exchange.workbook.element_rows import ElementRow, apply_rows
from cpm_desktop.exchange.workbook.element_sheets import SCENARIO_COLUMN, scenario_title, sheet_title
from cpm_desktop.exchange.workbook.key_sheet import FORMAT_ROW, KEY_SHEET, WorkbookKeys, parse_key_rows
from cpm_desktop.i18n import translate
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.mapping import ElementMap
from cpm_desktop.model.value import with_changes
from cpm_desktop.model.vocabulary.all_terms import TERMS, term_label
from cpm_desktop.storage.errors import UnreadableFileError

MAX_UNPACKED_BYTES = 500_000_000
"""A larger workbook is not opened, because it would fill the memory."""

DEFAULT_SCENARIO = "today"
"""The id of the scenario if no row names one."""

MAX_ROWS, MAX_COLUMNS = 20_000, 200
"""The rows and columns of a sheet that are read."""
_ESCAPED_CHARACTER = re.compile("_x([0-9A-Fa-f]{4})_")
"""How a workbook writes a character that XML cannot contain, and the first character of such a text."""


def open_workbook(data: bytes) -> Workbook:
    """Return the workbook in `data`, with the results of formulas as values. Raises UnreadableFileError."""
    try:
        with ZipFile(BytesIO(data)) as archive:
            size = sum(entry.file_size for entry in archive.infolist())
        if size <= MAX_UNPACKED_BYTES:
            return _load(data)
    except DAMAGE_ERRORS as error:
        raise UnreadableFileError(translate("Import", "it is not an Excel workbook"), "") from error
    raise UnreadableFileError(translate("Import", "the workbook is too large"), "")


def _load(data: bytes) -> Workbook:
    """Return the workbook; openpyxl warns about parts that it does not know, which do not matter here."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return load_workbook(BytesIO(data), data_only=True)


def _lines(worksheet: Worksheet, most_columns: int = MAX_COLUMNS) -> Iterator[tuple[object, ...]]:
    """Yield the values of the rows; rows and columns beyond the limits are not read, which formatting alone can add."""
    rows, columns = min(worksheet.max_row, MAX_ROWS), min(worksheet.max_column, most_columns)
    yield from worksheet.iter_rows(max_row=rows, max_col=columns, values_only=True)


def is_own_workbook(workbook: Workbook) -> bool:
    """Return whether this program wrote the workbook."""
    if KEY_SHEET not in workbook.sheetnames:
        return False
    return tuple(cell.value for cell in workbook[KEY_SHEET][1][:3])[:2] == FORMAT_ROW[:2]


def table_cells(workbook: Workbook) -> list[list[list[str]]]:
    """Return the texts of the cells of every sheet that is not empty."""
    sheets = [
        [[cell_text(_cell(value)).strip() for value in line] for line in _lines(worksheet)]
        for worksheet in workbook.worksheets
        if worksheet.sheet_state == "visible"
    ]
    return [cells for cells in sheets if any(any(line) for line in cells)]


def read_document(workbook: Workbook, base: Document | None, report: ImportReport) -> Document:
    """Return the document in a workbook of this program, or `base` with its changes."""
    keys = _with_default_words(parse_key_rows(_key_rows(workbook[KEY_SHEET])))
    document = base or Document(scenarios=ElementMap())
    rows: list[ElementRow] = []
    for worksheet in workbook.worksheets:
        sheet = keys.sheets.get(worksheet.title.strip().casefold(), "")
        if sheet == "readme":
            document = _with_properties(document, worksheet, keys, report)
        elif sheet in ELEMENT_SHEETS:
            rows += _element_rows(worksheet, sheet, keys, report)
    if not rows:
        raise UnreadableFileError(translate("Import", "none of its sheets has rows that can be imported"), "")
    listed = [str(row.fields["id"]) for row in rows if row.sheet == "scenarios" and row.fields.get("id")]
    scenario = next(iter([*listed, *document.scenarios]), DEFAULT_SCENARIO)
    if not document.scenarios and not listed:
        document = with_changes(document, scenarios=ElementMap([Scenario(id=scenario)]))
    rows.sort(key=lambda row: ELEMENT_SHEETS.index(row.sheet))
    return apply_rows(document, list(_with_ids(rows, scenario, document)), report)


def _key_rows(worksheet: Worksheet) -> list[tuple[str, str, str]]:
    rows = [row for row in _lines(worksheet, 3) if len(row) == 3]
    return [(str(scope), str(key), str(title)) for scope, key, title in rows if scope and key and title is not None]


def _with_default_words(keys: WorkbookKeys) -> WorkbookKeys:
    """Return `keys` with the words and titles of the program's own language too."""
    words = {term_label(key).casefold(): key for key in TERMS} | {key: key for key in TERMS} | dict(keys.words)
    sheets = {sheet_title(key).casefold(): key for key in ELEMENT_SHEETS} | dict(keys.sheets)
    columns = {
        sheet: {column.title.casefold(): column.key for column in element_columns(sheet)}
        | {scenario_title().casefold(): SCENARIO_COLUMN}
        | dict(keys.columns.get(sheet, {}))
        for sheet in ELEMENT_SHEETS
    }
    return WorkbookKeys(sheets, columns, words, keys.fields)


def _with_properties(document: Document, worksheet: Worksheet, keys: WorkbookKeys, report: ImportReport) -> Document:
    """Return `document` with the properties in the readme."""
    found: dict[str, str] = {}
    for title, value in (row for row in _lines(worksheet, 2) if len(row) == 2):
        key = keys.fields.get(str(title or "").strip().casefold())
        if key is not None and key not in found:
            found[key] = cell_text(_cell(value))
    title = found.pop("title", document.title)
    try:
        return with_changes(document, title=title, meta=with_changes(document.meta, **found))
    except ValueError as error:
        report.drop(worksheet.title, "", column_title("meta"), str(error).splitlines()[0])
        return document


def _element_rows(worksheet: Worksheet, sheet: str, keys: WorkbookKeys, report: ImportReport) -> Iterator[ElementRow]:
    lines = _lines(worksheet)
    titles = [keys.columns[sheet].get(str(title or "").strip().casefold(), "") for title in next(lines, ())]
    columns = {column.key: column for column in element_columns(sheet)}
    for number, line in enumerate(lines, start=2):
        cells = {key: _cell(value) for key, value in zip(titles, line, strict=False) if key}
        if all(value is None for value in cells.values()):
            continue
        place = translate("Import", "{sheet}, row {number}").format(sheet=worksheet.title, number=number)
        fields = _fields(cells, columns, keys.words, place, report)
        yield ElementRow(sheet, place, cell_text(cells.get(SCENARIO_COLUMN)), fields)


def _fields(
    cells: Mapping[str, Cell],
    columns: Mapping[str, ElementColumn],
    words: Mapping[str, str],
    place: str,
    report: ImportReport,
) -> dict[str, Any]:
    """Return the values of the cells of a row; wrong cells are reported and left out."""
    fields: dict[str, Any] = {}
    for key, cell in cells.items():
        if key not in columns:
            continue
        try:
            fields[key] = None if cell is None else from_cell(columns[key], cell, words)
        except CellError as problem:
            report.drop(place, cell_text(cells.get("name")), columns[key].title, str(problem))
    return fields


def _with_ids(rows: Sequence[ElementRow], scenario: str, document: Document) -> Iterator[ElementRow]:
    """Yield the rows with an id and a scenario; a row without a scenario belongs to that of the row above."""
    generator = IdGenerator(document)
    generator.reserve(str(row.fields["id"]) for row in rows if row.fields.get("id"))
    sheet = ""
    for row in rows:
        if row.sheet != sheet:
            sheet, current = row.sheet, scenario
        current = row.scenario or current
        element_id = row.fields.get("id") or generator.new_id(sheet.rstrip("s"))
        owner = "" if sheet in DOCUMENT_SHEETS else current
        yield ElementRow(sheet, row.place, owner, {**row.fields, "id": element_id})


def _cell(value: object) -> Cell:
    """Return a value of openpyxl as a cell; kinds that no column has become text."""
    if isinstance(value, str):
        return _ESCAPED_CHARACTER.sub(lambda match: chr(int(match[1], 16)), value) or None
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, timedelta):
        return f"{value.total_seconds() / 60:g} min"
    if isinstance(value, time):
        return value.isoformat() if value.second else value.isoformat("minutes")
    return value if isinstance(value, date) else str(value)
