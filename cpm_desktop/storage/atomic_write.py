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
from zlib import crc32

from cpm_desktop.i18n import translate
from cpm_desktop.storage.errors import SaveError, os_error_reason
from cpm_desktop.storage.file_lock import try_lock


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
            draft.touch(stat.S_IMODE(target.stat().st_mode) if target.exists() else mode, exist_ok=False)
            with _locked(draft):
                _write_draft(draft, content, target)
                with _backup_kept(target, backup):
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
    """Yield the path for a new file in the folder of `target`. Remove that file at the end if it still exists.

    Such files that killed programs left for the same `target` are removed too.
    """
    prefix = f".cpm-{crc32(os.fsencode(target.name)):08x}-"
    _remove_abandoned_files(target.parent, prefix)
    draft = target.with_name(f"{prefix}{secrets.token_hex(6)}.tmp")
    try:
        yield draft
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)


def _remove_abandoned_files(folder: Path, prefix: str) -> None:
    """Remove the temporary files that no running program has locked."""
    with suppress(OSError):
        for path in folder.glob(f"{prefix}*.tmp"):
            with suppress(OSError):
                lock_file = try_lock(path)
                if lock_file is not None:
                    lock_file.remove()


def _write_draft(draft: Path, content: bytes | Callable[[BinaryIO], object], target: Path) -> None:
    with draft.open("wb") as stream:
        if callable(content):
            content(stream)
        else:
            stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())
    if target.exists():
        _copy_owner_and_mode(draft, target.stat())


@contextmanager
def _locked(draft: Path) -> Iterator[None]:
    """Lock an existing file during the block, so that no other program takes it for abandoned.

    Windows does not need the lock, because an open file cannot be removed there, and some drives do not support it.
    """
    lock_file = None
    if os.name == "posix":
        with suppress(OSError):
            lock_file = try_lock(draft)
    try:
        yield
    finally:
        if lock_file is not None:
            lock_file.unlock()


def _copy_owner_and_mode(draft: Path, old: os.stat_result) -> None:
    """Set the owner, the group and the permissions of the old file on the new one, where the system allows it."""
    if hasattr(os, "chown"):
        with suppress(OSError):
            os.chown(draft, old.st_uid, old.st_gid)
    with suppress(OSError):  # some network drives refuse it
        draft.chmod(stat.S_IMODE(old.st_mode))


@contextmanager
def _backup_kept(target: Path, backup: Path | None) -> Iterator[None]:
    """Keep the file `target`, which the block replaces, at `backup`. If that fails, `target` is as before."""
    if backup is None or not target.exists():
        yield
        return
    with _temporary_sibling(backup) as copy:
        try:
            os.link(target, copy)
        except OSError:
            shutil.copy2(target, copy)
        yield
        try:
            copy.replace(backup)
        except OSError:
            copy.replace(target)
            raise


def _sync_folder(folder: Path) -> None:
    """Flush the folder to disk, so that the rename survives a power cut. Some systems do not support this."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
