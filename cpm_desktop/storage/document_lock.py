"""The mark beside a file that says who has it open, so that two people do not overwrite each other's work.

docs/decisions/0011 tells why it is both a file that can be read and a lock of the system.
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

MAX_LOCK_FILE_SIZE = 4096
MAX_NAME_LENGTH = 60


@dataclass(frozen=True)
class LockOwner:
    """Who has a file open; empty or None is what is not known."""

    user: str = ""
    host: str = ""
    since: datetime | None = None

    @property
    def is_on_this_host(self) -> bool:
        """Return whether the file is open on this computer."""
        return self.host in {"", this_host()}


class FileLockedError(Exception):
    """Another program has the file open; says who."""

    def __init__(self, owner: LockOwner) -> None:
        super().__init__(owner)
        self.owner = owner


class DocumentLock:
    """The right to write a file, as far as programs ask for it; made by `lock`."""

    def __init__(self, target: Path, lock_file: LockedFile | None) -> None:
        self._target = target
        self._lock_file = lock_file

    @property
    def is_held(self) -> bool:
        """Return whether others can see the lock; in a folder that can only be read, say, there is none."""
        return self._lock_file is not None

    def is_for(self, path: Path) -> bool:
        """Return whether this is the lock of the file at `path`."""
        return _real_path(path) == self._target

    def release(self) -> None:
        """Let others have the file."""
        if self._lock_file is not None:
            self._lock_file.remove()
            self._lock_file = None


def acquire_lock(path: Path, *, force: bool = False) -> DocumentLock:
    """Return the lock of the file at `path`; what a program left that ended on this computer is taken over.

    Whether a program on another computer still runs nobody can tell from here, so its mark counts, but with `anyway`.
    Where no lock can be made, that is no obstacle. Raises InUseError, which says who has the file.
    """
    target = _real_path(path)
    try:
        return DocumentLock(target, _create_lock_file(target, force=force))
    except OSError:
        _remove_empty_lock_file(lock_file_path(path))
        return DocumentLock(target, None)


def lock_file_path(path: Path) -> Path:
    """Return where the lock of a file lies; programs that synchronise folders leave files of such a name alone."""
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
    """Hold the mark of a file, with our own name in it."""
    mark = lock_file_path(target)
    held = _try_lock_or_raise(mark)
    left = held.read(MAX_LOCK_FILE_SIZE)
    if left:
        owner = _parse_owner(left)
        if not (owner.is_on_this_host or force):
            held.unlock()
            raise FileLockedError(owner)
        held.remove()  # it may belong to another user, who alone may write in it
        held = _try_lock_or_raise(mark)
    _write_owner(held)
    return held


def _try_lock_or_raise(path: Path) -> LockedFile:
    held = try_lock(path)
    if held is None:
        raise FileLockedError(_parse_owner(path.read_bytes()[:MAX_LOCK_FILE_SIZE]))
    return held


def _write_owner(lock_file: LockedFile) -> None:
    since = datetime.now().astimezone().isoformat("T", "seconds")
    try:
        lock_file.write(json.dumps({"user": _this_user(), "host": this_host(), "since": since}).encode())
    except OSError:
        lock_file.remove()
        raise


def _parse_owner(data: bytes) -> LockOwner:
    """Return who has written a mark, as far as it tells: anybody may have put anything there."""
    try:
        note = json.loads(data)
    except (ValueError, RecursionError):
        return LockOwner()
    if not isinstance(note, dict):
        return LockOwner()
    return LockOwner(
        _printable_name(note.get("user")), _printable_name(note.get("host")), _parse_time(note.get("since"))
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
    """Remove a mark that could be made but not held."""
    with suppress(OSError):
        if path.is_file() and not path.is_symlink() and path.stat().st_size == 0:
            path.unlink()
