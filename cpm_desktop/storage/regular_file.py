"""Reading regular files only: a folder, pipe, socket or device in place of a file never makes the program wait."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path


def read_regular_file(path: Path, max_bytes: int) -> bytes:
    """Return the content of the file at `path`, at most `max_bytes` of it.

    Raises OSError where there is no such file, or where it is not a regular file, such as a folder or a pipe.
    """
    handle = _open_without_waiting(path)
    with os.fdopen(handle, "rb") as stream:
        _require_regular_file(os.fstat(handle).st_mode)
        return stream.read(max_bytes)


def _open_without_waiting(path: Path) -> int:
    """Open the file for reading. To open a pipe would wait for its writer, and some devices act when opened."""
    try:
        _require_regular_file(path.stat().st_mode)
        return os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0))
    except ValueError as error:  # the path contains a null character
        raise FileNotFoundError(errno.ENOENT, "has no valid name") from error


def _require_regular_file(mode: int) -> None:
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, "is a folder")
    if not stat.S_ISREG(mode):
        raise OSError(errno.ENODEV, "is a device or a pipe")
