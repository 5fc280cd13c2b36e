"""The lock of a file names its owner, ends with its process, and never prevents opening if it cannot be created."""

from __future__ import annotations

import errno
import json
import os
import signal
import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from cpm_desktop.storage import file_lock
from cpm_desktop.storage.document_lock import FileLockedError, LockOwner, acquire_lock, lock_file_path, this_host
from tests.paths import PROJECT

posix = pytest.mark.skipif(os.name != "posix", reason="links, pipes and signals work differently there")

LOCKING_SCRIPT = """
import sys
from pathlib import Path
from cpm_desktop.storage.document_lock import acquire_lock

held = acquire_lock(Path(sys.argv[1]))
print(held.is_held, flush=True)
sys.stdin.read()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "shop.cpm.json"
    file.write_text("{}", encoding="utf-8")
    return file


def lock_file_content(host: str, user: str = "anna") -> str:
    return json.dumps({"user": user, "host": host, "since": "2026-02-03T10:42:00+00:00"})


def test_second_lock_names_the_owner_and_the_time(path, monkeypatch):
    monkeypatch.setenv("LOGNAME", "anna")
    lock = acquire_lock(path)
    assert lock.is_held
    with pytest.raises(FileLockedError) as caught:
        acquire_lock(path)
    owner = caught.value.owner
    assert (owner.user, owner.host, owner.is_on_this_host) == ("anna", this_host(), True)
    assert owner.since is not None
    assert datetime.now().astimezone() - owner.since < timedelta(minutes=5)


def test_released_lock_leaves_nothing_and_can_be_taken_again(path):
    acquire_lock(path).release()
    assert [each.name for each in path.parent.iterdir()] == [path.name]
    second = acquire_lock(path)
    assert second.is_held
    second.release()
    second.release()


def test_lock_on_this_computer_cannot_be_forced(path):
    lock = acquire_lock(path)
    with pytest.raises(FileLockedError):
        acquire_lock(path, force=True)
    lock.release()


@pytest.mark.parametrize("content", ["", "{", "[]", "null", '{"user": 5}', "\0" * 50, '{"host": {}, "since": "soon"}'])
def test_unreadable_lock_file_without_an_owner_is_replaced(path, content):
    lock_file_path(path).write_text(content, encoding="utf-8")
    assert acquire_lock(path).is_held


def test_lock_of_a_dead_process_is_replaced(path):
    lock_file_path(path).write_text(lock_file_content(this_host()), encoding="utf-8")
    lock = acquire_lock(path)
    assert lock.is_held
    assert json.loads(lock_file_path(path).read_bytes())["since"] != "2026-02-03T10:42:00+00:00"


def test_foreign_lock_is_respected_unless_forced(path):
    content = lock_file_content("elsewhere")
    lock_file_path(path).write_text(content, encoding="utf-8")
    for _ in range(2):
        with pytest.raises(FileLockedError) as caught:
            acquire_lock(path)
    owner = caught.value.owner
    assert owner == LockOwner("anna", "elsewhere", datetime.fromisoformat("2026-02-03T10:42:00+00:00"))
    assert not owner.is_on_this_host
    assert lock_file_path(path).read_text(encoding="utf-8") == content
    assert acquire_lock(path, force=True).is_held


@posix
def test_overridden_lock_does_not_release_the_next_one(path):
    overridden = acquire_lock(path)
    lock_file_path(path).unlink()
    lock = acquire_lock(path)
    overridden.release()
    with pytest.raises(FileLockedError):
        acquire_lock(path)
    lock.release()
    assert not lock_file_path(path).exists()


def test_owner_names_are_truncated_and_printable(path):
    lock_file_path(path).write_text(lock_file_content("else\u202ewhere\n", "a\x1b[31m" + "a" * 1000), encoding="utf-8")
    with pytest.raises(FileLockedError) as caught:
        acquire_lock(path)
    assert caught.value.owner.host == "elsewhere"
    assert len(caught.value.owner.user) == 60
    assert caught.value.owner.user.isprintable()


@posix
def test_link_and_target_share_a_lock(path, tmp_path):
    link = tmp_path / "link.cpm.json"
    link.symlink_to(path)
    lock = acquire_lock(link)
    assert lock.is_for(path)
    assert lock.is_for(link)
    with pytest.raises(FileLockedError):
        acquire_lock(path)


def test_missing_folder_does_not_prevent_opening(tmp_path):
    lock = acquire_lock(tmp_path / "gone" / "shop.cpm.json")
    assert not lock.is_held
    lock.release()


@pytest.mark.parametrize("code", [errno.EROFS, errno.EACCES, errno.ENOSPC])
def test_unwritable_folder_does_not_prevent_opening(path, monkeypatch, code):
    def refuse(*_: object) -> int:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, "open", refuse)
    assert not acquire_lock(path).is_held


def test_drive_without_locks_does_not_prevent_opening(path, monkeypatch):
    def refuse(_handle: int) -> bool:
        raise OSError(errno.ENOTSUP, "not supported")

    monkeypatch.setattr(file_lock, "_lock_handle", refuse)
    assert not acquire_lock(path).is_held
    assert [each.name for each in path.parent.iterdir()] == [path.name]


@posix
def test_link_in_place_of_the_lock_file_is_not_followed(path, tmp_path):
    other_file = tmp_path / "precious"
    other_file.write_text("mine", encoding="utf-8")
    lock_file_path(path).symlink_to(other_file)
    assert not acquire_lock(path).is_held
    assert other_file.read_text(encoding="utf-8") == "mine"


@posix
def test_pipe_in_place_of_the_lock_file_does_not_block(path):
    os.mkfifo(lock_file_path(path))
    assert not acquire_lock(path).is_held


@posix
def test_killed_process_holds_no_lock(path):
    command = [sys.executable, "-c", LOCKING_SCRIPT, path]
    with subprocess.Popen(command, cwd=PROJECT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        assert other.stdout.readline().strip() == b"True"
        with pytest.raises(FileLockedError) as caught:
            acquire_lock(path)
        assert caught.value.owner.is_on_this_host
        other.send_signal(signal.SIGKILL)
        other.wait()
    assert lock_file_path(path).exists()
    lock = acquire_lock(path)
    assert lock.is_held
    lock.release()
    assert not lock_file_path(path).exists()
