"""Saving leaves the old file or the new one, complete, whichever operation fails."""

from __future__ import annotations

import errno
import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path
from typing import BinaryIO

import pytest

from cpm_desktop.model.value import with_changes
from cpm_desktop.storage import atomic_write, files
from cpm_desktop.storage.atomic_write import write_atomically
from cpm_desktop.storage.codec import decode, encode
from cpm_desktop.storage.errors import SaveError
from cpm_desktop.storage.file_lock import try_lock
from cpm_desktop.storage.files import backup_path, load_document, save_document

VERSION_1 = Path(__file__).parent / "files" / "version-1.cpm.json"
posix = pytest.mark.skipif(os.name != "posix", reason="permissions and links work differently there")


@pytest.fixture
def document():
    return decode(VERSION_1.read_bytes())


@pytest.fixture
def later(document):
    return with_changes(document, title="Later")


@pytest.fixture
def path(tmp_path, document):
    saved = tmp_path / "model.cpm.json"
    saved.write_bytes(encode(document))
    return saved


def names_in(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir())


def test_saved_document_can_be_loaded(tmp_path, document):
    save_document(document, tmp_path / "new.cpm.json")
    assert load_document(tmp_path / "new.cpm.json") == document
    assert names_in(tmp_path) == ["new.cpm.json"]


def test_previous_version_is_kept_as_the_backup(path, document, later):
    save_document(later, path)
    assert load_document(path) == later
    assert load_document(backup_path(path)) == document
    save_document(with_changes(later, title="Last"), path)
    assert load_document(backup_path(path)) == later
    assert names_in(path.parent) == ["model.cpm.json", "model.cpm.json.bak"]


def test_saving_without_changes_keeps_file_and_backup(path, document, later):
    save_document(later, path)
    before = path.stat()
    save_document(later, path)
    assert path.stat() == before
    assert load_document(backup_path(path)) == document


def test_backup_is_not_a_hard_link_to_the_file(path, later):
    save_document(later, path)
    path.write_bytes(b"damaged")
    assert load_document(backup_path(path)).title != "Later"


def test_drive_without_links_gets_a_copied_backup(path, document, later, monkeypatch):
    monkeypatch.setattr(os, "link", failing(errno.EPERM))
    save_document(later, path)
    assert load_document(backup_path(path)) == document


@posix
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664])
def test_the_file_keeps_its_permissions(path, later, mode):
    path.chmod(mode)
    save_document(later, path)
    assert stat.S_IMODE(path.stat().st_mode) == mode
    assert stat.S_IMODE(backup_path(path).stat().st_mode) == mode


@posix
def test_new_file_has_default_permissions(tmp_path, document):
    (tmp_path / "other").touch()
    save_document(document, tmp_path / "new.cpm.json")
    assert (tmp_path / "new.cpm.json").stat().st_mode == (tmp_path / "other").stat().st_mode


@posix
def test_a_link_is_followed(path, document, later, tmp_path):
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    link = folder / "link.cpm.json"
    link.symlink_to(path)
    save_document(later, link)
    assert link.is_symlink()
    assert load_document(path) == later
    assert load_document(backup_path(link)) == document
    assert backup_path(link) == backup_path(path)
    assert names_in(folder) == ["link.cpm.json"]


def failing(code: int):
    def fail(*_arguments: object, **_named: object) -> None:
        raise OSError(code, os.strerror(code))

    return fail


@pytest.mark.parametrize(
    ("holder", "function"), [(os, "fsync"), (Path, "touch"), (Path, "open"), (Path, "replace")], ids=str
)
@pytest.mark.parametrize(
    ("code", "reason"),
    [
        (errno.ENOSPC, "the disk is full"),
        (errno.EROFS, "the drive is read-only"),
        (errno.EIO, "the disk reports a failure"),
        (errno.EBUSY, "the system reports"),
    ],
)
def test_failed_save_leaves_the_old_file_and_nothing_else(
    path, document, later, monkeypatch, holder, function, code, reason
):
    names = names_in(path.parent)
    with monkeypatch.context() as patch:
        patch.setattr(holder, function, failing(code))
        with pytest.raises(SaveError) as caught:
            save_document(later, path)
    assert str(caught.value).startswith(f"{path}: it could not be saved, because {reason}")
    assert str(caught.value).endswith(".")
    assert path.read_bytes() == encode(document)
    assert names_in(path.parent) == names


def test_failed_replace_leaves_the_old_file(path, document, later, monkeypatch):
    replace = Path.replace

    def fail_for_the_file(self: Path, target: Path) -> Path:
        if Path(target) == path:
            raise OSError(errno.ENOSPC, "full")
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", fail_for_the_file)
    with pytest.raises(SaveError, match="the disk is full"):
        save_document(later, path)
    assert path.read_bytes() == encode(document)
    assert [name for name in names_in(path.parent) if name.endswith(".tmp")] == []


@pytest.mark.parametrize("fails_for", ["file", "backup"])
def test_a_save_that_fails_at_a_rename_changes_neither_file_nor_backup(path, document, later, monkeypatch, fails_for):
    save_document(with_changes(document, title="Middle"), path)
    before = path.read_bytes(), backup_path(path).read_bytes()
    names, replace = names_in(path.parent), Path.replace
    failing_target = path if fails_for == "file" else backup_path(path)
    failures: list[Path] = []

    def fail_once(self: Path, target: Path) -> Path:
        if Path(target) == failing_target and not failures:
            failures.append(Path(target))
            raise OSError(errno.EIO, "failed")
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", fail_once)
    with pytest.raises(SaveError, match="the disk reports a failure"):
        save_document(later, path)
    assert (path.read_bytes(), backup_path(path).read_bytes()) == before
    assert names_in(path.parent) == names


def test_a_drive_that_refuses_permissions_and_locks_is_no_obstacle(path, document, later, monkeypatch):
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(errno.EPERM, "not supported")

    monkeypatch.setattr(Path, "chmod", refuse)
    monkeypatch.setattr(atomic_write, "try_lock", refuse)
    save_document(later, path)
    assert path.read_bytes() == encode(later)
    assert backup_path(path).read_bytes() == encode(document)


@posix
def test_drafts_of_another_running_program_stay(path, later):
    running, abandoned = (path.with_name(draft_name(path.name, letter)) for letter in "ab")
    for draft in (running, abandoned):
        draft.write_bytes(b"half")
    lock_file = try_lock(running)
    assert lock_file is not None
    save_document(later, path)
    assert running.exists()
    assert not abandoned.exists()
    lock_file.unlock()


def draft_name(name: str, letter: str) -> str:
    """Return the name that a draft of the file `name` can have."""
    with atomic_write._temporary_sibling(Path(name)) as draft:
        return draft.name.removesuffix(".tmp")[:-1] + letter + ".tmp"


def test_missing_folder_is_reported(tmp_path, document):
    with pytest.raises(SaveError, match="there is no such file or folder"):
        save_document(document, tmp_path / "gone" / "model.cpm.json")
    assert names_in(tmp_path) == []


def test_folder_in_place_of_the_file_is_reported(tmp_path, document):
    (tmp_path / "model.cpm.json").mkdir()
    with pytest.raises(SaveError, match="it is a folder, not a file"):
        save_document(document, tmp_path / "model.cpm.json")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_not_replaced(tmp_path, document):
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(SaveError, match="it is a device or a pipe, not a file"):
        save_document(document, tmp_path / "pipe")
    assert (tmp_path / "pipe").is_fifo()


def test_too_long_name_is_reported(tmp_path, document):
    with pytest.raises(SaveError, match=r"its name is too long|the system reports"):
        save_document(document, tmp_path / ("x" * 300))


def test_a_protected_file_is_not_replaced(path, document, later, monkeypatch):
    path.chmod(0o444)
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(SaveError, match="permission is denied"):
        save_document(later, path)
    assert path.read_bytes() == encode(document)


def test_unloadable_document_is_not_saved(path, document, later, monkeypatch):
    monkeypatch.setattr(files, "oversize_problem", lambda _data: "the file is larger than 64 MB")
    with pytest.raises(SaveError, match=r"it was not saved, because it could not be opened again: the file is larger"):
        save_document(later, path)
    assert path.read_bytes() == encode(document)


def test_failed_exporter_keeps_the_old_file(tmp_path):
    target = tmp_path / "out.pdf"
    target.write_bytes(b"old")

    def write(stream: BinaryIO) -> None:
        stream.write(b"half")
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write_atomically(target, write)
    assert target.read_bytes() == b"old"
    assert names_in(tmp_path) == ["out.pdf"]


def test_an_exporter_writes_into_the_stream(tmp_path):
    write_atomically(tmp_path / "out.pdf", lambda stream: stream.write(b"whole"))
    assert (tmp_path / "out.pdf").read_bytes() == b"whole"
    assert names_in(tmp_path) == ["out.pdf"]


@pytest.fixture
def small_disk(tmp_path):
    """Mount a disk of 16 KB, if the system and the user's permissions allow it."""
    mount, umount = shutil.which("mount"), shutil.which("umount")
    if sys.platform != "linux" or not mount or not umount or os.geteuid() != 0:
        pytest.skip("only root on Linux can make a small disk")
    folder = tmp_path / "disk"
    folder.mkdir()
    mounted = subprocess.run([mount, "-t", "tmpfs", "-o", "size=16k", "none", folder], capture_output=True, check=False)
    if mounted.returncode:
        pytest.skip("no disk may be mounted here")
    yield folder
    subprocess.run([umount, folder], check=True)


def test_full_disk_is_reported(small_disk, document):
    path = small_disk / "model.cpm.json"
    save_document(document, path)
    (small_disk / "filling").write_bytes(b"x" * 4096)
    with pytest.raises(SaveError, match=r"model\.cpm\.json: it could not be saved, because the disk is full\.$"):
        save_document(with_changes(document, meta=with_changes(document.meta, notes="x" * 10_000)), path)
    assert path.read_bytes() == encode(document)
    assert names_in(small_disk) == ["filling", "model.cpm.json"]


def test_read_only_drive_is_reported(small_disk, document, later):
    path = small_disk / "model.cpm.json"
    save_document(document, path)
    subprocess.run(["mount", "-o", "remount,ro", small_disk], check=True)
    with pytest.raises(SaveError, match=r"because (the drive is read-only|permission is denied)\.$"):
        save_document(later, path)
    assert path.read_bytes() == encode(document)
    assert names_in(small_disk) == ["model.cpm.json"]


@posix
def test_read_only_folder_is_reported(path, document, later):
    path.parent.chmod(0o555)
    try:
        if os.access(path.parent, os.W_OK):
            pytest.skip("this user may write everywhere")
        with pytest.raises(SaveError, match="permission is denied"):
            save_document(later, path)
        assert path.read_bytes() == encode(document)
    finally:
        path.parent.chmod(0o755)
