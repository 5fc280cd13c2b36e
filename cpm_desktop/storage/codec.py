"""Conversion of documents to bytes and back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pydantic import ValidationError

from cpm_desktop.i18n import translate
from cpm_desktop.model.document import FORMAT, Document
from cpm_desktop.model.invariants import violations
from cpm_desktop.progress import ReportProgress, ignore_progress, subrange
from cpm_desktop.storage.errors import UnreadableFileError, line_and_column
from cpm_desktop.storage.json_path import Json, truncate
from cpm_desktop.storage.json_reader import read_json
from cpm_desktop.storage.json_writer import dump_json
from cpm_desktop.storage.limits import check_size
from cpm_desktop.storage.migrations import migrate
from cpm_desktop.storage.validation_messages import to_file_error


def encode(document: Document, report: ReportProgress = ignore_progress) -> bytes:
    """Return the canonical bytes of `document`: equal documents give equal bytes (docs/file-format.md).

    Keys are in the order of the model's fields; fields with their default value are omitted. Layout numbers have at
    most two decimals.
    """
    content = document.model_dump(exclude_defaults=True)
    report(0.5)
    for scenario in content["scenarios"]:
        if "layout" in scenario:
            scenario["layout"] = _round_layout(scenario["layout"])
    data = {"format": document.format, "format_version": document.format_version, **content}
    return f"{dump_json(data)}\n".encode()


def _round_layout(layout: dict[str, dict[str, Any]]) -> dict[str, Json]:
    """Return the plain data of a layout with its numbers rounded for the file."""
    rounding: dict[str, Callable[[Any], Json]] = {
        "nodes": lambda box: [round(number, 2) for number in box],
        "flows": lambda bends: [[round(x, 2), round(y, 2)] for x, y in bends],
        "lanes": lambda height: round(height, 2),
        "phases": lambda width: round(width, 2),
    }
    return {name: {key: rounding[name](place) for key, place in places.items()} for name, places in layout.items()}


def decode(data: bytes, report: ReportProgress = ignore_progress) -> Document:
    """Return the document in `data`, migrated to the current format version and checked against all invariants.

    Raises UnreadableFileError; its message names the location of the first mistake but not the file.
    """
    raw = read_json(data)
    report(0.4)
    return _validate(_migrate_and_check_size(raw), subrange(report, 0.4, 1))


def _migrate_and_check_size(raw: Json) -> dict[str, Json]:
    """Return `raw` migrated to the current format version, within the size limits. Values are not validated yet."""
    if not isinstance(raw, dict):
        raise UnreadableFileError(
            translate("Storage", "the file is not a JSON object, so it is not a CPM Desktop document"),
            line_and_column(1),
        )
    if raw.get("format") != FORMAT:
        raise UnreadableFileError(
            translate("Storage", "{format!r} is expected here, so this is not a CPM Desktop document").format(
                format=FORMAT
            ),
            "format",
        )
    raw = migrate(raw)
    check_size(raw)
    return raw


def _validate(raw: dict[str, Json], report: ReportProgress) -> Document:
    try:
        document = Document.model_validate(raw)
    except ValidationError as error:
        raise to_file_error(error, raw, Document) from None
    report(0.6)
    for violation in violations(document):
        raise UnreadableFileError(truncate(violation.problem), violation.location)
    return document
