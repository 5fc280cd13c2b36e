"""What goes wrong between a document and its file, each in one sentence that names file and place."""

from __future__ import annotations

import errno
from typing import Self

_REASONS = {
    errno.ENOENT: "there is no such file or folder",
    errno.ENOTDIR: "a part of its path is not a folder",
    errno.EISDIR: "it is a folder, not a file",
    errno.ENODEV: "it is a device or a pipe, not a file",
    errno.EACCES: "permission is denied",
    errno.EPERM: "permission is denied",
    errno.EROFS: "the drive can only be read",
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "the space allowed to you on this disk is used up",
    errno.EFBIG: "it is too large for this disk",
    errno.ENAMETOOLONG: "its name is too long",
    errno.ELOOP: "its links lead in a circle",
    errno.EIO: "the disk reports a failure",
}


class UnreadableFileError(Exception):
    """A file that holds no valid document; `str()` is one sentence with the file, if known, and the place."""

    def __init__(self, problem: str, place: str, file: str = "") -> None:
        super().__init__(problem, place, file)
        self.problem = problem
        self.place = place
        self.file = file

    def __str__(self) -> str:
        return f"{', '.join(filter(None, (self.file, self.place)))}: {self.problem}."

    def in_file(self, file: str) -> Self:
        """Return the same error with the name of the file that it is about."""
        return type(self)(self.problem, self.place, file)


class SaveError(Exception):
    """A file that could not be written; the old one, if any, is whole. `str()` is one sentence naming the file."""

    def __init__(self, problem: str, file: str) -> None:
        super().__init__(problem, file)
        self.problem = problem
        self.file = file

    def __str__(self) -> str:
        return f"{self.file}: {self.problem}."


def reason(error: OSError) -> str:
    """Return why the system refused, as the end of a sentence."""
    if error.errno in _REASONS:
        return _REASONS[error.errno]
    return f"the system reports {shown(error.strerror or type(error).__name__)}"


def shown(text: str, longest: int = 60) -> str:
    """Return `text` in quotes as it may stand in a sentence: on one line, printable, and cut where it is very long."""
    return repr(text if len(text) <= longest else text[: longest - 1] + "…")
