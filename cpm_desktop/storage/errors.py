"""Errors of loading and saving. Each message is one sentence that names the file and the location."""

from __future__ import annotations

import errno
from typing import Self

from cpm_desktop.i18n import QT_TRANSLATE_NOOP, comma_list, label_and_value, translate, with_full_stop

_REASONS_BY_ERRNO = {
    errno.ENOENT: QT_TRANSLATE_NOOP("Storage", "there is no such file or folder"),
    errno.ENOTDIR: QT_TRANSLATE_NOOP("Storage", "a part of its path is not a folder"),
    errno.EISDIR: QT_TRANSLATE_NOOP("Storage", "it is a folder, not a file"),
    errno.ENODEV: QT_TRANSLATE_NOOP("Storage", "it is a device or a pipe, not a file"),
    errno.EACCES: QT_TRANSLATE_NOOP("Storage", "permission is denied"),
    errno.EPERM: QT_TRANSLATE_NOOP("Storage", "permission is denied"),
    errno.EROFS: QT_TRANSLATE_NOOP("Storage", "the drive is read-only"),
    errno.ENOSPC: QT_TRANSLATE_NOOP("Storage", "the disk is full"),
    errno.EDQUOT: QT_TRANSLATE_NOOP("Storage", "your disk quota is used up"),
    errno.EFBIG: QT_TRANSLATE_NOOP("Storage", "it is too large for this disk"),
    errno.ENAMETOOLONG: QT_TRANSLATE_NOOP("Storage", "its name is too long"),
    errno.ELOOP: QT_TRANSLATE_NOOP("Storage", "its links form a loop"),
    errno.EIO: QT_TRANSLATE_NOOP("Storage", "the disk reports a failure"),
}


class UnreadableFileError(Exception):
    """A file without a valid document. `str()` is one sentence with the file, if known, and the location."""

    def __init__(self, problem: str, location: str, file: str = "") -> None:
        super().__init__(problem, location, file)
        self.problem = problem
        self.location = location
        self.file = file

    def __str__(self) -> str:
        return with_full_stop(label_and_value(comma_list(filter(None, (self.file, self.location))), self.problem))

    def with_file(self, file: str) -> Self:
        """Return the same error with the name of the file."""
        return type(self)(self.problem, self.location, file)


class SaveError(Exception):
    """A file that could not be written.

    The old file, if any, is complete. `str()` is one sentence with the file name.
    """

    def __init__(self, problem: str, file: str) -> None:
        super().__init__(problem, file)
        self.problem = problem
        self.file = file

    def __str__(self) -> str:
        return with_full_stop(label_and_value(self.file, self.problem))


def whole_file_location() -> str:
    """Return the location text for a problem of the whole file."""
    return translate("Storage", "the whole file")


def line_and_column(line: int, column: int = 1) -> str:
    """Return the location text for a position in a text file."""
    return translate("Storage", "line {line}, column {column}").format(line=line, column=column)


def root_location() -> str:
    """Return the location text for the outermost JSON object."""
    return translate("Storage", "the outermost object")


def os_error_reason(error: OSError) -> str:
    """Return the operating system's reason for an error, as the end of a sentence."""
    if error.errno in _REASONS_BY_ERRNO:
        return translate("Storage", _REASONS_BY_ERRNO[error.errno])
    return translate("Storage", "the system reports {problem}").format(
        problem=quote_truncated(error.strerror or type(error).__name__)
    )


def quote_truncated(text: str, max_length: int = 60) -> str:
    """Return `text` in quotes for use in a sentence: on one line, printable, and shortened to `max_length`."""
    return repr(text if len(text) <= max_length else text[: max_length - 1] + "…")
