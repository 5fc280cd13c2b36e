"""The first sheet: the properties of the document, and the content of the other sheets."""

from __future__ import annotations

from collections.abc import Iterable

from cpm_desktop.exchange.workbook.cell_values import Cell
from cpm_desktop.exchange.workbook.element_columns import column_title
from cpm_desktop.exchange.workbook.sheet import Sheet, SheetColumn
from cpm_desktop.i18n import QT_TRANSLATE_NOOP, comma_list, translate
from cpm_desktop.model.document import Document

DOCUMENT_FIELDS = ("title", "author", "client", "language", "created", "notes")
"""The fields of the document that the sheet contains, in its first rows."""

IMPORT_NOTE = QT_TRANSLATE_NOOP(
    "Spreadsheet",
    "Import this workbook to get the same process. Keep the ids and the titles of columns; add rows with new ids. "
    "In lists, separate entries with semicolons.",
)
CALCULATED_NOTE = QT_TRANSLATE_NOOP(
    "Spreadsheet",
    "Grey columns, the handoff matrix and the figures are calculated. Changes in them are ignored.",
)


def readme_sheet(document: Document, others: Iterable[Sheet]) -> Sheet:
    """Return the sheet about a document and the other sheets of its workbook."""
    values = {"title": document.title, **document.meta.model_dump()}
    rows: list[list[Cell]] = [[column_title(key), values[key] or None] for key in DOCUMENT_FIELDS]
    rows += [
        [None, None],
        [translate("Spreadsheet", "Import"), translate("Spreadsheet", IMPORT_NOTE)],
        [translate("Spreadsheet", "Calculated"), translate("Spreadsheet", CALCULATED_NOTE)],
    ]
    rows += [
        [sheet.title, comma_list([column.title for column in sheet.columns if not column.is_calculated])]
        for sheet in others
        if sheet.key not in {"matrix", "figures"}
    ]
    title = translate("Spreadsheet", "Readme")
    return Sheet("readme", title, (SheetColumn(title), SheetColumn(translate("Spreadsheet", "Content"))), rows)
