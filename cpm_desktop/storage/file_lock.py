"""Files locked by a running program. The operating system releases the lock when the program ends, however it ends.

A process number in a file is not enough: numbers are reused, and after a power cut the file remains. Only a lock of the
operating system shows whether the program still runs.
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
"""The position of the one byte that Windows locks.

It prevents reading of locked bytes, and others must read the file.
"""


class LockedFile:
    """An open file that no other program can lock; created by `try_lock`."""

    def __init__(self, path: Path, handle: int) -> None:
        self.path = path
        self._handle = handle

    def read(self, max_bytes: int) -> bytes:
        """Return the first `max_bytes` bytes of the content. Raises OSError."""
        os.lseek(self._handle, 0, os.SEEK_SET)
        return os.read(self._handle, max_bytes)

    def write(self, data: bytes) -> None:
        """Replace the content with `data`. Raises OSError."""
        os.ftruncate(self._handle, 0)
        os.lseek(self._handle, 0, os.SEEK_SET)
        os.write(self._handle, data)

    def unlock(self) -> None:
        """Release the lock and keep the file."""
        os.close(self._handle)

    def remove(self) -> None:
        """Release the lock and remove the file, if that is allowed and the path still refers to this file."""
        if sys.platform == "win32":  # Windows cannot remove an open file
            self.unlock()
            with suppress(OSError):
                self.path.unlink()
        else:
            with suppress(OSError):
                if _is_same_file(self._handle, self.path):
                    self.path.unlink()
            self.unlock()


def try_lock(path: Path, mode: int = 0o666) -> LockedFile | None:
    """Lock the file at `path`, created with `mode` if missing. Return None where a running program has locked it.

    Raises OSError where the file can be neither created nor locked, such as on a drive without lock support.
    """
    while True:
        handle = _open_lock_file(path, mode)
        locked = is_current = False
        try:
            locked = _lock_handle(handle)
            is_current = locked and _is_same_file(handle, path)
        finally:
            if not is_current:
                os.close(handle)
        if is_current:
            return LockedFile(path, handle)
        if not locked:
            return None


def _open_lock_file(path: Path, mode: int) -> int:
    """Open the file, but do not follow links, which could lead to other files.

    Another user's file is opened read-only.
    """
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
    """Lock an open file. Return False where another program has locked it."""
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
    """Return whether the open file is still the one at `path`. The previous owner may just have removed it."""
    try:
        return os.path.samestat(os.fstat(handle), path.lstat())
    except FileNotFoundError:
        return False
