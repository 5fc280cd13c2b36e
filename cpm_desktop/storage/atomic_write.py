"""Atomic file writes: after any failure, either the old or the new file is complete."""

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
    """Write `content` to `path` atomically: write a temporary file beside it, flush it to disk, then rename it.

    A callable `content` is called with the binary stream. Symbolic links are followed. An existing file keeps its
    permissions; a new one gets `mode` minus the umask. The previous file is kept at `backup`, if given. On any failure
    the old file is complete and the temporary file is removed. Raises SaveError where the operating system refuses.
    Other errors come from `content` and pass through.
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
    """Raise OSError where `target` is not a regular file, or is write-protected.

    Replacing a file needs no write permission for it, but a protected file must not be replaced.
    """
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
    """Yield the path for a new file in the folder of `target`. Remove that file at the end if it still exists."""
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
    """Set the owner and group of the old file on the new one, where the system allows it."""
    if hasattr(os, "chown"):
        with suppress(OSError):
            os.chown(draft, old.st_uid, old.st_gid)


def _keep_backup(target: Path, backup: Path) -> None:
    """Make `backup` a link to, or a copy of, the current file `target`. `target` itself stays in place."""
    if not target.exists():
        return
    with _temporary_sibling(backup) as copy:
        try:
            os.link(target, copy)
        except OSError:
            shutil.copy2(target, copy)
        copy.replace(backup)


def _sync_folder(folder: Path) -> None:
    """Flush the folder to disk, so that the rename survives a power cut. Some systems do not support this."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
