"""Tables of any spreadsheet as documents."""

from __future__ import annotations

from collections.abc import Sequence

from cpm_desktop.editing.consistency import CONTENT_RULES, restore_consistency
from cpm_desktop.editing.errors import CommandRejected
from cpm_desktop.editing.table_paste import add_table
from cpm_desktop.editing.tables.remarks import TableRemarks
from cpm_desktop.editing.tables.rows import PastedRow, read_cells
from cpm_desktop.exchange.import_report import ImportReport, ImportResult
from cpm_desktop.i18n import translate
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.mapping import ElementMap
from cpm_desktop.model.vocabulary.all_terms import term_label
from cpm_desktop.storage.errors import UnreadableFileError

SCENARIO_ID = "today"
"""The id of the scenario of a new document."""


def import_first_table(sheets: Sequence[Sequence[Sequence[str]]], name: str, base: Document | None) -> ImportResult:
    """Return a document with the steps of the first sheet that is a table, or `base` with its changes.

    `name` is the title if the table has none. Raises UnreadableFileError if no sheet is a table.
    """
    if not sheets:
        raise UnreadableFileError(translate("Import", "none of its sheets has rows that can be imported"), "")
    errors: list[CommandRejected] = []
    for cells in sheets:
        remarks = TableRemarks()
        try:
            return _imported(read_cells(cells, remarks), remarks, name, base)
        except CommandRejected as error:
            errors.append(error)
    raise UnreadableFileError(str(errors[0]).rstrip("."), "")


def _imported(rows: Sequence[PastedRow], remarks: TableRemarks, name: str, base: Document | None) -> ImportResult:
    document = base or _new_document(remarks.title or name)
    scenario_id = next(iter(document.scenarios))
    changed, _ = add_table(document, scenario_id, rows, remarks=remarks, by_id=True)
    report = ImportReport(guessed=list(remarks.guesses))
    for row in remarks.omitted:
        place = translate("Import", "row {number}").format(number=row.number)
        what = translate("Import", "a flow") if row.is_flow else translate("Import", "the row")
        report.drop(place, row.name, what, row.reason)
    return ImportResult(restore_consistency(document, changed, CONTENT_RULES), report)


def _new_document(title: str) -> Document:
    return Document(title=title, scenarios=ElementMap([Scenario(id=SCENARIO_ID, name=term_label("as_is"))]))
