"""Writing a file so that, whatever happens, either the old one or the new one is there whole."""

from __future__ import annotations

import errno
import os
import secrets
import shutil
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from cpm_desktop.i18n import translate
from cpm_desktop.storage.errors import SaveError, os_error_reason


def write_atomically(
    path: Path, content: bytes | Callable[[BinaryIO], object], backup: Path | None = None, *, mode: int = 0o666
) -> None:
    """Make `path` hold what `write` is or writes: beside it first, flushed to the disk, then in its place.

    A link is followed, and the file keeps its permissions; a new one gets `mode`, less what the user never grants.
    `backup`, if given, is where the previous file stays. On any failure the old file is whole and nothing is left
    beside it; raises SaveError where the system refused. Other errors come from `write` itself and pass through.
    """
    target = Path(os.path.realpath(path))
    try:
        _require_writable(target)
        with _temporary_sibling(target) as draft:
            _write_draft(draft, content, target, mode)
            if backup is not None:
                _keep_backup(target, backup)
            draft.replace(target)
        _sync_folder(target.parent)
    except OSError as error:
        raise SaveError(
            translate("Storage", "it could not be saved, because {reason}").format(reason=os_error_reason(error)),
            str(path),
        ) from error


def _require_writable(target: Path) -> None:
    """Refuse what is no file, and a protected one: replacing needs no right to it, but it is to be left alone."""
    if target.is_dir():
        raise IsADirectoryError(errno.EISDIR, "is a folder")
    if not target.exists():
        return
    if not target.is_file():
        raise OSError(errno.ENODEV, "is a device or a pipe")
    if not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, "is protected")


@contextmanager
def _temporary_sibling(target: Path) -> Iterator[Path]:
    """Give the path of a new file in the same folder, and remove what is left there in the end."""
    draft = target.with_name(f".cpm-{secrets.token_hex(6)}.tmp")
    try:
        yield draft
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)


def _write_draft(draft: Path, content: bytes | Callable[[BinaryIO], object], target: Path, mode: int) -> None:
    old = target.stat() if target.exists() else None
    mode = stat.S_IMODE(old.st_mode) if old else mode
    draft.touch(mode, exist_ok=False)
    with draft.open("wb") as stream:
        if callable(content):
            content(stream)
        else:
            stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())
    if old:
        _copy_owner(draft, old)
        draft.chmod(mode)


def _copy_owner(draft: Path, old: os.stat_result) -> None:
    """Give the new file to the owner and group of the old one, where the system lets us."""
    if hasattr(os, "chown"):
        with suppress(OSError):
            os.chown(draft, old.st_uid, old.st_gid)


def _keep_backup(target: Path, backup: Path) -> None:
    """Make `backup` the file that now is `target`, which stays in its place meanwhile."""
    if not target.exists():
        return
    with _temporary_sibling(backup) as copy:
        try:
            os.link(target, copy)
        except OSError:
            shutil.copy2(target, copy)
        copy.replace(backup)


def _sync_folder(folder: Path) -> None:
    """Make the renaming last through a power cut; some systems do not offer it for folders."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
