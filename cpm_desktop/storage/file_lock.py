"""A file that a running program holds: the system lets go of it when the program ends, however it ends.

Process numbers come round again and a power cut leaves every mark in place, so neither tells whether a program still
runs. A lock of the system does.
"""

from __future__ import annotations

import errno
import os
import stat
import sys
from contextlib import suppress
from pathlib import Path

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

WINDOWS_LOCK_OFFSET = 1 << 30
"""Where Windows locks one byte: it keeps others from reading what is locked, and they are to read the file."""


class LockedFile:
    """A file that no other program can hold now; made by `hold`."""

    def __init__(self, path: Path, handle: int) -> None:
        self.path = path
        self._handle = handle

    def read(self, max_bytes: int) -> bytes:
        """Return the content, at most the first `longest` bytes; raises OSError."""
        os.lseek(self._handle, 0, os.SEEK_SET)
        return os.read(self._handle, max_bytes)

    def write(self, data: bytes) -> None:
        """Make `data` all that stands in the file; raises OSError."""
        os.ftruncate(self._handle, 0)
        os.lseek(self._handle, 0, os.SEEK_SET)
        os.write(self._handle, data)

    def unlock(self) -> None:
        """Let others hold the file, which stays."""
        os.close(self._handle)

    def remove(self) -> None:
        """Let go of the file and remove it, where that is allowed and it still is ours."""
        if sys.platform == "win32":  # it removes no open file
            self.unlock()
            with suppress(OSError):
                self.path.unlink()
        else:
            with suppress(OSError):
                if _is_same_file(self._handle, self.path):
                    self.path.unlink()
            self.unlock()


def try_lock(path: Path, mode: int = 0o666) -> LockedFile | None:
    """Hold the file at `path`, made with `mode` where there is none; return None where a running program has it.

    Raises OSError where it can be neither made nor held, such as on a drive that knows no locks.
    """
    while True:
        handle = _open_lock_file(path, mode)
        locked = there = False
        try:
            locked = _lock_handle(handle)
            there = locked and _is_same_file(handle, path)
        finally:
            if not there:
                os.close(handle)
        if there:
            return LockedFile(path, handle)
        if not locked:
            return None


def _open_lock_file(path: Path, mode: int) -> int:
    """Open no link, which could lead to a file that is no lock at all; a file of another user only to read."""
    flags = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    try:
        handle = os.open(path, os.O_RDWR | os.O_CREAT | flags, mode)
    except PermissionError:
        handle = os.open(path, os.O_RDONLY | flags)
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise OSError(errno.ENODEV, "is a device or a pipe")
    return handle


def _lock_handle(handle: int) -> bool:
    """Lock what is open; return False where another program has."""
    try:
        if sys.platform == "win32":
            os.lseek(handle, WINDOWS_LOCK_OFFSET, os.SEEK_SET)
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    return True


def _is_same_file(handle: int, path: Path) -> bool:
    """Return whether the open file still is the one at `path`: whoever had it may have removed it just now."""
    try:
        return os.path.samestat(os.fstat(handle), path.lstat())
    except FileNotFoundError:
        return False
