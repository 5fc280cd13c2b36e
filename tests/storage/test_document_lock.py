"""The lock of a file: it names who has it, the dead hold nothing, and where none can be made it is no obstacle."""

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

PROJECT = Path(__file__).parents[2]

posix = pytest.mark.skipif(os.name != "posix", reason="links, pipes and signals work differently there")

HOLDING = """
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


def written_by(host: str, user: str = "anna") -> str:
    return json.dumps({"user": user, "host": host, "since": "2026-02-03T10:42:00+00:00"})


def test_the_second_is_told_who_has_the_file_and_since_when(path, monkeypatch):
    monkeypatch.setenv("LOGNAME", "anna")
    held = acquire_lock(path)
    assert held.is_held
    with pytest.raises(FileLockedError) as refused:
        acquire_lock(path)
    owner = refused.value.owner
    assert (owner.user, owner.host, owner.is_on_this_host) == ("anna", this_host(), True)
    assert owner.since is not None
    assert datetime.now().astimezone() - owner.since < timedelta(minutes=5)


def test_a_released_lock_leaves_nothing_and_is_free_again(path):
    acquire_lock(path).release()
    assert [each.name for each in path.parent.iterdir()] == [path.name]
    again = acquire_lock(path)
    assert again.is_held
    again.release()
    again.release()


def test_one_on_this_computer_cannot_be_pushed_aside(path):
    held = acquire_lock(path)
    with pytest.raises(FileLockedError):
        acquire_lock(path, force=True)
    held.release()


@pytest.mark.parametrize("content", ["", "{", "[]", "null", '{"user": 5}', "\0" * 50, '{"host": {}, "since": "soon"}'])
def test_a_mark_that_says_nothing_and_nobody_holds_is_taken_over(path, content):
    lock_file_path(path).write_text(content, encoding="utf-8")
    assert acquire_lock(path).is_held


def test_what_a_dead_program_on_this_computer_left_is_taken_over(path):
    lock_file_path(path).write_text(written_by(this_host()), encoding="utf-8")
    held = acquire_lock(path)
    assert held.is_held
    assert json.loads(lock_file_path(path).read_bytes())["since"] != "2026-02-03T10:42:00+00:00"


def test_a_mark_from_another_computer_counts_until_somebody_opens_anyway(path):
    content = written_by("elsewhere")
    lock_file_path(path).write_text(content, encoding="utf-8")
    for _ in range(2):
        with pytest.raises(FileLockedError) as refused:
            acquire_lock(path)
    owner = refused.value.owner
    assert owner == LockOwner("anna", "elsewhere", datetime.fromisoformat("2026-02-03T10:42:00+00:00"))
    assert not owner.is_on_this_host
    assert lock_file_path(path).read_text(encoding="utf-8") == content
    assert acquire_lock(path, force=True).is_held


@posix
def test_who_was_passed_over_takes_nothing_away_from_the_next(path):
    passed_over = acquire_lock(path)
    lock_file_path(path).unlink()
    held = acquire_lock(path)
    passed_over.release()
    with pytest.raises(FileLockedError):
        acquire_lock(path)
    held.release()
    assert not lock_file_path(path).exists()


def test_names_in_a_mark_are_cut_and_printable(path):
    lock_file_path(path).write_text(written_by("else\u202ewhere\n", "a\x1b[31m" + "a" * 1000), encoding="utf-8")
    with pytest.raises(FileLockedError) as refused:
        acquire_lock(path)
    assert refused.value.owner.host == "elsewhere"
    assert len(refused.value.owner.user) == 60
    assert refused.value.owner.user.isprintable()


@posix
def test_a_link_and_its_target_have_one_lock(path, tmp_path):
    link = tmp_path / "link.cpm.json"
    link.symlink_to(path)
    held = acquire_lock(link)
    assert held.is_for(path)
    assert held.is_for(link)
    with pytest.raises(FileLockedError):
        acquire_lock(path)


def test_a_folder_that_is_gone_is_no_obstacle(tmp_path):
    held = acquire_lock(tmp_path / "gone" / "shop.cpm.json")
    assert not held.is_held
    held.release()


@pytest.mark.parametrize("code", [errno.EROFS, errno.EACCES, errno.ENOSPC])
def test_a_folder_where_no_mark_can_be_made_is_no_obstacle(path, monkeypatch, code):
    def refuse(*_: object) -> int:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, "open", refuse)
    assert not acquire_lock(path).is_held


def test_a_drive_without_locks_is_no_obstacle_and_stays_clean(path, monkeypatch):
    def refuse(_handle: int) -> bool:
        raise OSError(errno.ENOTSUP, "not supported")

    monkeypatch.setattr(file_lock, "_lock_handle", refuse)
    assert not acquire_lock(path).is_held
    assert [each.name for each in path.parent.iterdir()] == [path.name]


@posix
def test_a_link_in_the_place_of_the_mark_leads_nowhere(path, tmp_path):
    precious = tmp_path / "precious"
    precious.write_text("mine", encoding="utf-8")
    lock_file_path(path).symlink_to(precious)
    assert not acquire_lock(path).is_held
    assert precious.read_text(encoding="utf-8") == "mine"


@posix
def test_a_pipe_in_the_place_of_the_mark_keeps_nobody_waiting(path):
    os.mkfifo(lock_file_path(path))
    assert not acquire_lock(path).is_held


@posix
def test_a_killed_program_holds_nothing(path):
    command = [sys.executable, "-c", HOLDING, path]
    with subprocess.Popen(command, cwd=PROJECT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        assert other.stdout.readline().strip() == b"True"
        with pytest.raises(FileLockedError) as refused:
            acquire_lock(path)
        assert refused.value.owner.is_on_this_host
        other.send_signal(signal.SIGKILL)
        other.wait()
    assert lock_file_path(path).exists()
    held = acquire_lock(path)
    assert held.is_held
    held.release()
    assert not lock_file_path(path).exists()
