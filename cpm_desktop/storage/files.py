"""Documents and the files they are kept in."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from cpm_desktop.i18n import translate
from cpm_desktop.model.document import Document
from cpm_desktop.progress import ReportProgress, ignore_progress, subrange
from cpm_desktop.storage.atomic_write import write_atomically
from cpm_desktop.storage.codec import decode, encode
from cpm_desktop.storage.errors import SaveError, UnreadableFileError, os_error_reason
from cpm_desktop.storage.limits import MAX_BYTES, oversize_problem

FILE_SUFFIX = ".cpm.json"


def load_document(path: Path, report: ReportProgress = ignore_progress) -> Document:
    """Return the document in the file at `path`, which stays as it is.

    Raises UnreadableFileError, whose message names the file and the place in it.
    """
    try:
        return decode(_read_bytes(path), report)
    except OSError as error:
        raise UnreadableFileError(
            translate("Storage", "it could not be read, because {reason}").format(reason=os_error_reason(error)),
            "",
            str(path),
        ) from error
    except UnreadableFileError as error:
        raise error.with_file(str(path)) from None


def save_document(
    document: Document, path: Path, *, with_backup: bool = True, report: ReportProgress = ignore_progress
) -> None:
    """Make the file at `path` hold `document`, and keep the previous one at `backup_path(path)` unless told not to.

    A file that holds these very bytes already is left alone, and so is its backup. Raises SaveError; the old file is
    whole then.
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
    """Return where the previous version of the file at `path` is kept: beside the file itself, not beside a link."""
    target = Path(os.path.realpath(path))
    return target.with_name(f"{target.name}.bak")


def _read_bytes(path: Path) -> bytes:
    """Return the bytes of the file, or of one that is too large just enough to see that."""
    mode = path.stat().st_mode
    if stat.S_ISDIR(mode):
        raise UnreadableFileError(translate("Storage", "it is a folder, not a file"), "")
    if not stat.S_ISREG(mode):
        raise UnreadableFileError(translate("Storage", "it is a device or a pipe, not a file"), "")
    with path.open("rb") as stream:
        return stream.read(MAX_BYTES + 1)


def _has_content(path: Path, data: bytes) -> bool:
    try:
        return path.stat().st_size == len(data) and path.read_bytes() == data
    except OSError:
        return False
