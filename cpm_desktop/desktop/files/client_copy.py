"""Copies for the client: saves a document to another file, without its internal contents."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from cpm_desktop.i18n import comma_list, translate_plural
from cpm_desktop.model.document import Document
from cpm_desktop.perspectives.client_copy import client_copy
from cpm_desktop.progress import ReportProgress
from cpm_desktop.storage.document_lock import acquire_lock
from cpm_desktop.storage.files import save_document


def save_client_copy(document: Document, path: Path, report: ReportProgress) -> str:
    """Save a copy of `document` for the client at `path`; return a text that lists what was left out.

    Raises SaveError, or FileLockedError if the file is open elsewhere. An existing file stays as it is until the copy
    is complete.
    """
    document_lock = acquire_lock(path)
    try:
        copied = client_copy(document)
        save_document(copied, path, report=report)
    finally:
        document_lock.release()
    return comma_list(_removed_contents(document, copied)) or QCoreApplication.translate("ClientCopy", "nothing")


def _removed_contents(document: Document, copied: Document) -> Iterator[str]:
    pairs = [(scenario, copied.scenarios[key]) for key, scenario in document.scenarios.items()]
    annotations = sum(len(before.annotations) - len(after.annotations) for before, after in pairs)
    measures = sum(len(before.measures) - len(after.measures) for before, after in pairs)
    notes = sum(bool(before.notes) for before, _ in pairs) + bool(document.meta.notes)
    if annotations:
        yield translate_plural("ClientCopy", "%Ln internal annotation(s)", annotations)
    if measures:
        yield translate_plural("ClientCopy", "%Ln measure(s) attached to them", measures)
    if notes:
        yield translate_plural("ClientCopy", "the notes in %Ln place(s)", notes)
