"""Loading documents from files and saving them."""

from __future__ import annotations

import errno
import os
from pathlib import Path

from cpm_desktop.i18n import translate
from cpm_desktop.model.document import Document
from cpm_desktop.progress import ReportProgress, ignore_progress, subrange
from cpm_desktop.storage.atomic_write import write_atomically
from cpm_desktop.storage.codec import decode, encode
from cpm_desktop.storage.errors import SaveError, UnreadableFileError, os_error_reason
from cpm_desktop.storage.limits import MAX_BYTES, oversize_problem
from cpm_desktop.storage.regular_file import read_regular_file

FILE_SUFFIX = ".cpm.json"


def load_document(path: Path, report: ReportProgress = ignore_progress) -> Document:
    """Return the document in the file at `path`. The file is not changed.

    Raises UnreadableFileError; its message names the file and the location in it.
    """
    try:
        return decode(read_regular_file(path, MAX_BYTES + 1), report)
    except OSError as error:
        raise UnreadableFileError(_reading_problem(error), "", str(path)) from error
    except UnreadableFileError as error:
        raise error.with_file(str(path)) from None


def save_document(
    document: Document, path: Path, *, with_backup: bool = True, report: ReportProgress = ignore_progress
) -> None:
    """Write `document` to the file at `path`, and keep the old file at `backup_path(path)` if `with_backup` is true.

    Nothing is written where the file already has this content; its backup stays too. Raises SaveError; the old file is
    then complete.
    """
    data = encode(document, subrange(report, 0, 0.9))
    report(0.9)
    problem = oversize_problem(data)
    if problem:
        raise SaveError(
            translate("Storage", "it was not saved, because it could not be opened again: {problem}").format(
                problem=problem
            ),
            str(path),
        )
    if not _has_content(path, data):
        write_atomically(path, data, backup_path(path) if with_backup else None)


def backup_path(path: Path) -> Path:
    """Return the path of the previous version of a file: beside the file itself, not beside a link to it."""
    target = Path(os.path.realpath(path))
    return target.with_name(f"{target.name}.bak")


def _reading_problem(error: OSError) -> str:
    """Return why a file cannot be read, as the end of a sentence that begins with its name."""
    reason = os_error_reason(error)
    if error.errno in {errno.EISDIR, errno.ENODEV}:
        return reason
    return translate("Storage", "it could not be read, because {reason}").format(reason=reason)


def _has_content(path: Path, data: bytes) -> bool:
    try:
        return path.stat().st_size == len(data) and read_regular_file(path, len(data)) == data
    except OSError:
        return False
