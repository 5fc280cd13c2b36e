"""Writes a document as a workbook (.xlsx): one sheet for each kind of element, figures, and a readme."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from io import BytesIO
from typing import BinaryIO, cast
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl import Workbook
from openpyxl.cell.cell import Cell as WorksheetCell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.writer.excel import ExcelWriter

from cpm_desktop.exchange.office_package import write_package
from cpm_desktop.exchange.workbook.cell_values import Cell
from cpm_desktop.exchange.workbook.element_sheets import element_sheets
from cpm_desktop.exchange.workbook.figure_sheets import UNIT_KINDS, figure_sheets
from cpm_desktop.exchange.workbook.key_sheet import KEY_SHEET, key_rows
from cpm_desktop.exchange.workbook.readme_sheet import readme_sheet
from cpm_desktop.exchange.workbook.sheet import Sheet, SheetColumn
from cpm_desktop.model.document import Document
from cpm_desktop.progress import ReportProgress, ignore_progress, iterate_with_progress, subrange

FORMATS = {"share": "0.0%", "money": "#,##0.00", "date": "yyyy-mm-dd", "figure": "#,##0.00"}
LISTED_ROWS = 2_000
"""How many rows below the last one also offer the choices of their column."""
FIRST_LIST_COLUMN = 5
"""The lists of choices are in the columns of the hidden sheet from here on."""
_HEADER_FONT = Font(bold=True, color="FFFFFF")
_HEADER_FILL = PatternFill("solid", fgColor="1F3A5F")
_CALCULATED_FONT = Font(color="7A8594", italic=True)
_ALIGNMENT = Alignment(vertical="top", wrap_text=True)
_INVALID_IN_TITLE = re.compile(r"[\[\]:*?/\\]")
_ESCAPED_CHARACTER = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")


def write_workbook(
    document: Document, target: BinaryIO, moment: datetime, report: ReportProgress = ignore_progress
) -> None:
    """Write `document` to `target`; `moment` is the date of the file. Raises CancelledError if `report` cancels."""
    sheets = [*element_sheets(document), *figure_sheets(document)]
    report(0.3)
    workbook = Workbook()
    workbook.remove(workbook.worksheets[0])
    lists = _ChoiceLists(workbook)
    for sheet in iterate_with_progress([readme_sheet(document, sheets), *sheets], subrange(report, 0.3, 0.8)):
        _fill(workbook.create_sheet(_sheet_name(sheet.title)), sheet, lists)
    lists.move_to_the_end()
    _set_properties(workbook, document, moment)
    package = BytesIO()
    with ZipFile(package, "w", ZIP_DEFLATED) as archive:
        ExcelWriter(workbook, archive).save()
    report(0.9)
    write_package(package.getvalue(), target, moment)


class _ChoiceLists:
    """The hidden sheet with the keys, and beside them the lists of choices that cells offer."""

    def __init__(self, workbook: Workbook) -> None:
        self._workbook = workbook
        self._sheet: Worksheet = workbook.create_sheet(KEY_SHEET)
        self._ranges: dict[tuple[str, ...], str] = {}
        for row, texts in enumerate(key_rows(), start=1):
            for column, text in enumerate(texts, start=1):
                _set_cell(_cell_at(self._sheet, row, column), text)
        self._sheet.sheet_state = "hidden"

    def range_of(self, choices: tuple[str, ...]) -> str:
        """Return the reference of the cells that contain `choices`, and write them if they are new."""
        if choices not in self._ranges:
            column = FIRST_LIST_COLUMN + len(self._ranges)
            for row, text in enumerate(choices, start=1):
                _set_cell(_cell_at(self._sheet, row, column), text)
            letter = get_column_letter(column)
            self._ranges[choices] = f"{quote_sheetname(KEY_SHEET)}!${letter}$1:${letter}${len(choices)}"
        return self._ranges[choices]

    def move_to_the_end(self) -> None:
        """Put the hidden sheet after all others, and show the first one."""
        self._workbook.move_sheet(self._sheet, len(self._workbook.worksheets) - 1)
        self._workbook.active = 0


def _fill(worksheet: Worksheet, sheet: Sheet, lists: _ChoiceLists) -> None:
    for index, column in enumerate(sheet.columns, start=1):
        header = _cell_at(worksheet, 1, index)
        _set_cell(header, column.title)
        header.font, header.fill, header.alignment = _HEADER_FONT, _HEADER_FILL, _ALIGNMENT
        worksheet.column_dimensions[get_column_letter(index)].width = (
            90 if sheet.key == "readme" and index == 2 else sheet.width(index - 1)
        )
        if column.choices or column.kind == "flag":
            _offer_choices(worksheet, sheet, index, lists)
    for row, cells in enumerate(sheet.rows, start=2):
        unit = str(cells[1]) if sheet.key == "figures" else ""
        for index, (column, value) in enumerate(zip(sheet.columns, cells, strict=True), start=1):
            if value is not None:
                _write_cell(_cell_at(worksheet, row, index), column, value, unit)
    if sheet.key != "readme":
        worksheet.freeze_panes = "C2" if len(sheet.columns) > 3 else "A2"
        worksheet.auto_filter.ref = f"A1:{get_column_letter(len(sheet.columns))}{len(sheet.rows) + 1}"


def _write_cell(cell: WorksheetCell, column: SheetColumn, value: Cell, unit: str) -> None:
    _set_cell(cell, value)
    cell.alignment = _ALIGNMENT
    if column.is_calculated:
        cell.font = _CALCULATED_FONT
    kind = UNIT_KINDS.get(unit, column.kind) if column.kind == "figure" else column.kind
    if kind in FORMATS and not isinstance(value, str):
        cell.number_format = FORMATS[kind]


def _cell_at(worksheet: Worksheet, row: int, column: int) -> WorksheetCell:
    """Return a cell of a sheet without merged cells."""
    return cast("WorksheetCell", worksheet.cell(row, column))


def _set_cell(cell: WorksheetCell, value: Cell) -> None:
    """Set the value of a cell; a text stays a text, also if it looks like a formula or an error."""
    if isinstance(value, float) and not value.is_integer():
        cell.value, cell.data_type = repr(value), "n"  # openpyxl rounds floats to 16 digits
        return
    if not isinstance(value, str):
        cell.value = value
        return
    cell.value = _ESCAPED_CHARACTER.sub("_x005F_", value)
    cell.data_type = "s"
    if value[:1] in {"=", "+", "-", "@", "'"}:
        cell.quotePrefix = True


def _offer_choices(worksheet: Worksheet, sheet: Sheet, index: int, lists: _ChoiceLists) -> None:
    column = sheet.columns[index - 1]
    formula = lists.range_of(column.choices) if column.choices else '"TRUE,FALSE"'
    validation = DataValidation(type="list", formula1=formula, allow_blank=True, showErrorMessage=not column.is_open)
    letter = get_column_letter(index)
    validation.add(f"{letter}2:{letter}{len(sheet.rows) + 1 + LISTED_ROWS}")
    worksheet.add_data_validation(validation)


def _sheet_name(title: str) -> str:
    return _INVALID_IN_TITLE.sub(" ", title)[:31]


def _set_properties(workbook: Workbook, document: Document, moment: datetime) -> None:
    properties = workbook.properties
    properties.title, properties.creator = document.title, document.meta.author
    properties.language = document.meta.language
    properties.created = properties.modified = moment.astimezone(UTC).replace(tzinfo=None)
