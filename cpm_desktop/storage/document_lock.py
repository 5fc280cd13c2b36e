"""Document locks: a lock file beside a document names its user, so that two users do not overwrite each other's work.

docs/decisions/0011 explains why the lock is both a readable file and a lock of the operating system.
"""

from __future__ import annotations

import getpass
import json
import os
import sys
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from cpm_desktop.storage.file_lock import LockedFile, try_lock
from cpm_desktop.storage.regular_file import read_regular_file

MAX_LOCK_FILE_SIZE = 4096
MAX_NAME_LENGTH = 60


@dataclass(frozen=True)
class LockOwner:
    """The user who has a file open. Unknown fields are empty or None."""

    user: str = ""
    host: str = ""
    since: datetime | None = None

    @property
    def is_on_this_host(self) -> bool:
        """Return whether the file is open on this computer."""
        return self.host in {"", this_host()}


class FileLockedError(Exception):
    """Another program has the file open; `owner` is its user."""

    def __init__(self, owner: LockOwner) -> None:
        super().__init__(owner)
        self.owner = owner


class DocumentLock:
    """The lock of one document, created by `acquire_lock`. Programs that ignore lock files can still write the file."""

    def __init__(self, target: Path, lock_file: LockedFile | None) -> None:
        self._target = target
        self._lock_file = lock_file

    @property
    def is_held(self) -> bool:
        """Return whether a lock file exists. It is missing in a read-only folder, for example."""
        return self._lock_file is not None

    def is_for(self, path: Path) -> bool:
        """Return whether this is the lock of the file at `path`."""
        return _real_path(path) == self._target

    def release(self) -> None:
        """Release the lock."""
        if self._lock_file is not None:
            self._lock_file.remove()
            self._lock_file = None


def acquire_lock(path: Path, *, force: bool = False) -> DocumentLock:
    """Return the lock of the file at `path`. A lock file left by a program that ended on this computer is replaced.

    This computer cannot find out whether a program on another computer still runs, so its lock file is respected unless
    `force` is true. Where no lock file can be created, the returned lock is not held. Raises FileLockedError with the
    lock's owner.
    """
    target = _real_path(path)
    try:
        return DocumentLock(target, _create_lock_file(target, force=force))
    except OSError:
        _remove_empty_lock_file(lock_file_path(path))
        return DocumentLock(target, None)


def lock_file_path(path: Path) -> Path:
    """Return the path of a file's lock. Programs that synchronize folders ignore files with such names."""
    target = _real_path(path)
    return target.with_name(f".~lock.{target.name}#")


def this_host() -> str:
    """Return the name of this computer."""
    if sys.platform == "win32":
        return os.environ.get("COMPUTERNAME", "")
    return os.uname().nodename


def _real_path(path: Path) -> Path:
    return Path(os.path.realpath(path))


def _create_lock_file(target: Path, *, force: bool) -> LockedFile:
    """Create and lock the lock file of `target`, and write the current user to it."""
    lock_path = lock_file_path(target)
    locked_file = _try_lock_or_raise(lock_path)
    previous = locked_file.read(MAX_LOCK_FILE_SIZE)
    if previous:
        owner = _parse_owner(previous)
        if not (owner.is_on_this_host or force):
            locked_file.unlock()
            raise FileLockedError(owner)
        locked_file.remove()  # the file may belong to another user, and only that user may write to it
        locked_file = _try_lock_or_raise(lock_path)
    _write_owner(locked_file)
    return locked_file


def _try_lock_or_raise(path: Path) -> LockedFile:
    locked_file = try_lock(path)
    if locked_file is None:
        raise FileLockedError(_parse_owner(read_regular_file(path, MAX_LOCK_FILE_SIZE)))
    return locked_file


def _write_owner(lock_file: LockedFile) -> None:
    since = datetime.now().astimezone().isoformat("T", "seconds")
    try:
        lock_file.write(json.dumps({"user": _this_user(), "host": this_host(), "since": since}).encode())
    except OSError:
        lock_file.remove()
        raise


def _parse_owner(data: bytes) -> LockOwner:
    """Return the owner written in a lock file. Anyone can write anything there, so wrong data gives unknown fields."""
    try:
        content = json.loads(data)
    except (ValueError, RecursionError):
        return LockOwner()
    if not isinstance(content, dict):
        return LockOwner()
    return LockOwner(
        _printable_name(content.get("user")), _printable_name(content.get("host")), _parse_time(content.get("since"))
    )


def _printable_name(value: object) -> str:
    text = value if isinstance(value, str) else ""
    return "".join(character for character in text if character.isprintable())[:MAX_NAME_LENGTH]


def _parse_time(value: object) -> datetime | None:
    try:
        return datetime.fromisoformat(str(value)).astimezone()
    except (ValueError, OverflowError):
        return None


def _this_user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


def _remove_empty_lock_file(path: Path) -> None:
    """Remove a lock file that could be created but not locked."""
    with suppress(OSError):
        if path.is_file() and not path.is_symlink() and path.stat().st_size == 0:
            path.unlink()
