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

from cpm_desktop.storage.file_lock import HeldFile, hold

LONGEST_MARK = 4096
LONGEST_NAME = 60


@dataclass(frozen=True)
class Owner:
    """Who has a file open; empty or None is what is not known."""

    user: str = ""
    host: str = ""
    since: datetime | None = None

    @property
    def is_here(self) -> bool:
        """Return whether the file is open on this computer."""
        return self.host in {"", this_host()}


class InUseError(Exception):
    """Another program has the file open; says who."""

    def __init__(self, owner: Owner) -> None:
        super().__init__(owner)
        self.owner = owner


class Lock:
    """The right to write a file, as far as programs ask for it; made by `lock`."""

    def __init__(self, target: Path, mark: HeldFile | None) -> None:
        self._target = target
        self._mark = mark

    @property
    def is_held(self) -> bool:
        """Return whether others can see the lock; in a folder that can only be read, say, there is none."""
        return self._mark is not None

    def is_about(self, path: Path) -> bool:
        """Return whether this is the lock of the file at `path`."""
        return _target(path) == self._target

    def release(self) -> None:
        """Let others have the file."""
        if self._mark is not None:
            self._mark.remove()
            self._mark = None


def lock(path: Path, *, anyway: bool = False) -> Lock:
    """Return the lock of the file at `path`; what a program left that ended on this computer is taken over.

    Whether a program on another computer still runs nobody can tell from here, so its mark counts, but with `anyway`.
    Where no lock can be made, that is no obstacle. Raises InUseError, which says who has the file.
    """
    target = _target(path)
    try:
        return Lock(target, _marked(target, anyway=anyway))
    except OSError:
        _remove_empty(mark_path(path))
        return Lock(target, None)


def mark_path(path: Path) -> Path:
    """Return where the lock of a file lies; programs that synchronise folders leave files of such a name alone."""
    target = _target(path)
    return target.with_name(f".~lock.{target.name}#")


def this_host() -> str:
    """Return the name of this computer."""
    if sys.platform == "win32":
        return os.environ.get("COMPUTERNAME", "")
    return os.uname().nodename


def _target(path: Path) -> Path:
    return Path(os.path.realpath(path))


def _marked(target: Path, *, anyway: bool) -> HeldFile:
    """Hold the mark of a file, with our own name in it."""
    mark = mark_path(target)
    held = _held(mark)
    left = held.read(LONGEST_MARK)
    if left:
        owner = _owner(left)
        if not (owner.is_here or anyway):
            held.let_go()
            raise InUseError(owner)
        held.remove()  # it may belong to another user, who alone may write in it
        held = _held(mark)
    _sign(held)
    return held


def _held(mark: Path) -> HeldFile:
    held = hold(mark)
    if held is None:
        raise InUseError(_owner(mark.read_bytes()[:LONGEST_MARK]))
    return held


def _sign(held: HeldFile) -> None:
    since = datetime.now().astimezone().isoformat("T", "seconds")
    try:
        held.write(json.dumps({"user": _this_user(), "host": this_host(), "since": since}).encode())
    except OSError:
        held.remove()
        raise


def _owner(data: bytes) -> Owner:
    """Return who has written a mark, as far as it tells: anybody may have put anything there."""
    try:
        note = json.loads(data)
    except (ValueError, RecursionError):
        return Owner()
    if not isinstance(note, dict):
        return Owner()
    return Owner(_name(note.get("user")), _name(note.get("host")), _time(note.get("since")))


def _name(value: object) -> str:
    text = value if isinstance(value, str) else ""
    return "".join(character for character in text if character.isprintable())[:LONGEST_NAME]


def _time(value: object) -> datetime | None:
    try:
        return datetime.fromisoformat(str(value)).astimezone()
    except (ValueError, OverflowError):
        return None


def _this_user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


def _remove_empty(mark: Path) -> None:
    """Remove a mark that could be made but not held."""
    with suppress(OSError):
        if mark.is_file() and not mark.is_symlink() and mark.stat().st_size == 0:
            mark.unlink()
