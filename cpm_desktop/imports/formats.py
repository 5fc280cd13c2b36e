"""The registry of import formats, which the `import` command reads.

A format is added by a reader in `IMPORT_READERS`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TypeAlias

from cpm_desktop.editing.tables.delimited_text import decode_text, parse_delimited
from cpm_desktop.exchange.import_report import ImportReport, ImportResult
from cpm_desktop.i18n import or_list, translate
from cpm_desktop.imports.table_import import import_first_table
from cpm_desktop.model.document import Document
from cpm_desktop.model.invariants import violations
from cpm_desktop.progress import ReportProgress, ignore_progress
from cpm_desktop.storage.errors import UnreadableFileError, os_error_reason
from cpm_desktop.storage.limits import MAX_BYTES
from cpm_desktop.storage.regular_file import read_regular_file

ImportReader: TypeAlias = Callable[[bytes, Path, Document | None, ReportProgress], ImportResult]
"""Reads the content of a file; a given document is updated by id. Raises UnreadableFileError and CancelledError."""


def import_file(path: Path, base: Document | None = None, report: ReportProgress = ignore_progress) -> ImportResult:
    """Return the document in a file of another program, or `base` with the changes in it.

    The suffix chooses the format. The file is not changed. Raises UnreadableFileError, and CancelledError if `report`
    cancels.
    """
    try:
        reader = _reader_of(path)
        result = reader(_content(path), path, base, report)
        _check_invariants(result.document)
    except OSError as error:
        raise UnreadableFileError(os_error_reason(error), "", str(path)) from error
    except UnreadableFileError as error:
        raise error.with_file(str(path)) from None
    return result


def _reader_of(path: Path) -> ImportReader:
    reader = IMPORT_READERS.get(path.suffix.lower())
    if reader is None:
        suffixes = or_list(tuple(IMPORT_READERS))
        raise UnreadableFileError(translate("Import", "its name must end in {suffixes}").format(suffixes=suffixes), "")
    return reader


def _content(path: Path) -> bytes:
    data = read_regular_file(path, MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise UnreadableFileError(translate("Import", "it is too large"), "")
    return data


def _check_invariants(document: Document) -> None:
    first = next(violations(document), None)
    if first is not None:
        raise UnreadableFileError(first.problem, first.location)


def _read_xlsx(data: bytes, path: Path, base: Document | None, report: ReportProgress) -> ImportResult:
    from cpm_desktop.exchange.workbook.workbook_reader import is_own_workbook, open_workbook, read_document, table_cells

    workbook = open_workbook(data)
    report(0.5)
    if is_own_workbook(workbook):
        notes = ImportReport()
        return ImportResult(read_document(workbook, base, notes), notes)
    return import_first_table(table_cells(workbook), path.stem, base)


def _read_delimited(data: bytes, path: Path, base: Document | None, report: ReportProgress) -> ImportResult:
    cells = parse_delimited(decode_text(data))
    report(0.5)
    return import_first_table([cells], path.stem, base)


def _read_bpmn(data: bytes, path: Path, base: Document | None, report: ReportProgress) -> ImportResult:
    """Return the process in a BPMN file. Imports are local because measuring text loads fonts."""
    from cpm_desktop.exchange.bpmn.reader import read_bpmn
    from cpm_desktop.exchange.bpmn.xml_reader import ImportFileError
    from cpm_desktop.exchange.document_update import updated_document

    try:
        result = read_bpmn(data, report, title=path.stem)
    except ImportFileError as error:
        raise UnreadableFileError(str(error), "") from None
    return result if base is None else replace(result, document=updated_document(base, result.document))


IMPORT_READERS: Mapping[str, ImportReader] = {
    ".bpmn": _read_bpmn,
    ".xlsx": _read_xlsx,
    ".csv": _read_delimited,
    ".tsv": _read_delimited,
}
"""The readers by the suffix of their files."""
