"""The recovery journal: what a killed program leaves, and how the next one reads it."""

from __future__ import annotations

import json
import os
import shutil
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpm_desktop.desktop.text.quantities import format_timestamp
from cpm_desktop.model.document import Document
from cpm_desktop.model.value import with_changes
from cpm_desktop.storage.codec import encode
from cpm_desktop.storage.errors import SaveError, UnreadableFileError
from cpm_desktop.storage.files import load_document, save_document
from cpm_desktop.storage.fingerprint import content_fingerprint, file_fingerprint
from cpm_desktop.storage.recovery_journal import QUARANTINE_FOLDER, Journal, Snapshot, scan
from cpm_desktop.storage.recovery_journal_header import JournalHeader, split_header, with_header
from tests.paths import ORDERING, PROJECT
from tests.storage.journal_leftovers import write_leftover

posix = pytest.mark.skipif(os.name != "posix", reason="permissions and signals work differently there")

CRASHING_SCRIPT = """
import os, signal, sys
from pathlib import Path
from cpm_desktop.storage import atomic_write
from cpm_desktop.storage.files import load_document
from cpm_desktop.storage.recovery_journal import Journal, Snapshot
from cpm_desktop.model.value import with_changes

document, call = load_document(Path(sys.argv[2])), int(sys.argv[3])
journal = Journal(Path(sys.argv[1]))
journal.write(Snapshot(with_changes(document, title="first")))
calls, flush = 0, os.fsync

def kill_at_call(handle):
    global calls
    calls += 1
    if calls == call:
        os.kill(os.getpid(), signal.SIGKILL)
    flush(handle)

os.fsync = kill_at_call
journal.write(Snapshot(with_changes(document, title="second")))
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "state" / "recovery"


@pytest.fixture
def document() -> Document:
    return load_document(ORDERING)


def all_paths_in(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))


def test_leftover_of_a_killed_program_is_complete(folder, document, tmp_path):
    path = tmp_path / "shop.cpm.json"
    write_leftover(folder, Snapshot(document, path, "abc"))
    (leftover,) = scan(folder).documents
    assert leftover.read() == document
    assert encode(leftover.read()) == encode(document)
    assert (leftover.header.path, leftover.header.known, leftover.header.title) == (path, "abc", document.title)


def test_journal_of_a_running_program_is_not_offered(folder, document):
    journal = Journal(folder)
    journal.write(Snapshot(document))
    assert scan(folder).documents == ()


def test_leftover_is_offered_to_one_program_at_a_time(folder, document):
    write_leftover(folder, Snapshot(document))
    (first,) = scan(folder).documents
    assert scan(folder).documents == ()
    first.release()
    (second,) = scan(folder).documents
    second.discard()
    assert scan(folder).documents == ()
    assert all_paths_in(folder) == []


def test_several_windows_have_separate_journals(folder, document):
    for title in "abc":
        write_leftover(folder, Snapshot(with_changes(document, title=title)))
    running = Journal(folder)
    running.write(Snapshot(with_changes(document, title="running")))
    assert [each.header.title for each in scan(folder).documents] == ["a", "b", "c"]


def test_unmodified_window_leaves_no_trace(folder, document):
    journal = Journal(folder)
    journal.clear()
    assert not folder.exists()
    journal.write(Snapshot(document))
    journal.close()
    assert all_paths_in(folder) == []


def test_saved_document_is_removed_from_the_journal(folder, document):
    journal = Journal(folder)
    journal.write(Snapshot(document))
    journal.clear()
    assert [name for name in all_paths_in(folder) if name.endswith("document")] == []
    journal.write(Snapshot(with_changes(document, title="again")))
    assert len([name for name in all_paths_in(folder) if name.endswith("document")]) == 1


def test_cleared_journal_offers_nothing(folder, document):
    write_leftover(folder, Snapshot(document)).unlink()
    assert scan(folder).documents == ()
    assert all_paths_in(folder) == []


def test_document_equal_to_its_file_is_not_offered(folder, document, tmp_path):
    path = tmp_path / "shop.cpm.json"
    save_document(document, path)
    write_leftover(folder, Snapshot(document, path))
    assert scan(folder).documents == ()
    assert all_paths_in(folder) == []


def test_change_of_the_file_is_detected(folder, document, tmp_path):
    path = tmp_path / "shop.cpm.json"
    save_document(document, path)
    write_leftover(folder, Snapshot(with_changes(document, title="mine"), path, file_fingerprint(path)))
    (leftover,) = scan(folder).documents
    changes = [leftover.has_file_changed]
    save_document(with_changes(document, title="theirs"), path)
    changes.append(leftover.has_file_changed)
    path.unlink()
    changes.append(leftover.has_file_changed)
    assert changes == [False, True, False]


def test_recovering_window_adopts_the_journal_slot(folder, document):
    path = write_leftover(folder, Snapshot(document))
    journal = Journal(folder)
    journal.write(Snapshot(with_changes(document, title="other")))
    (leftover,) = scan(folder).documents
    journal.adopt(leftover)
    assert path.exists()
    assert len([name for name in all_paths_in(folder) if name.endswith("document")]) == 1
    journal.write(Snapshot(with_changes(document, title="further")))
    assert split_header(path.read_bytes())[0].title == "further"
    assert scan(folder).documents == ()


@posix
def test_journal_is_readable_only_by_its_owner(folder, document):
    before = os.umask(0)
    try:
        path = write_leftover(folder, Snapshot(document))
    finally:
        os.umask(before)
    for each in (folder, path.parent):
        assert stat.S_IMODE(each.stat().st_mode) == 0o700
    for each in path.parent.iterdir():
        assert stat.S_IMODE(each.stat().st_mode) == 0o600


@posix
def test_non_unicode_path_is_preserved(folder, document):
    path = Path(os.fsdecode(b"/somewhere/caf\xe9.cpm.json"))
    write_leftover(folder, Snapshot(document, path))
    (leftover,) = scan(folder).documents
    assert leftover.header.path == path


@pytest.mark.parametrize("damage", [lambda data: data[:-1], lambda data: b"", lambda data: bytes(len(data))])
def test_broken_journal_is_quarantined_and_reported(folder, document, damage):
    path = write_leftover(folder, Snapshot(document))
    write_leftover(folder, Snapshot(with_changes(document, title="whole")))
    damaged = damage(path.read_bytes())
    path.write_bytes(damaged)
    found = scan(folder)
    assert [each.header.title for each in found.documents] == ["whole"]
    (quarantined,) = found.quarantined
    assert quarantined.parent == folder / QUARANTINE_FOLDER
    assert quarantined.read_bytes() == damaged
    assert scan(folder).quarantined == ()


@given(content=st.binary(max_size=300) | st.text(max_size=100).map(lambda text: f'{{"journal": {text}\n'.encode()))
def test_random_content_is_unreadable(content):
    with pytest.raises(UnreadableFileError):
        split_header(content)[0].verify_digest(b"not this")


def test_header_identifies_its_document():
    data = with_header(JournalHeader(title="Größe", written="2026-02-03T10:42:00+01:00"), b'{"a":\n1}\n')
    label, document = split_header(data)
    assert document == b'{"a":\n1}\n'
    label.verify_digest(document)
    with pytest.raises(UnreadableFileError, match="incomplete"):
        label.verify_digest(document[:-1])


def test_unexpected_files_are_ignored(folder, document):
    write_leftover(folder, Snapshot(document))
    (folder / "a file").write_text("?", encoding="utf-8")
    (folder / "empty").mkdir()
    (folder / "odd" / "running").mkdir(parents=True)
    found = scan(folder)
    assert len(found.documents) == 1
    assert found.quarantined == ()
    assert scan(folder / "a file").documents == ()


def test_failed_write_keeps_the_last_snapshot(folder, document, monkeypatch):
    journal = Journal(folder)
    journal.write(Snapshot(document))
    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", full_disk)
        with pytest.raises(SaveError, match="the disk is full"):
            journal.write(Snapshot(with_changes(document, title="more")))
    place = journal._slot
    assert place is not None
    assert split_header(place.document_path.read_bytes())[0].title == document.title
    journal.write(Snapshot(with_changes(document, title="more")))
    assert split_header(place.document_path.read_bytes())[0].title == "more"


def test_unwritable_journal_is_reported_every_time(folder, document):
    folder.parent.mkdir(parents=True)
    folder.write_text("a file where the folder should be", encoding="utf-8")
    journal = Journal(folder)
    for _ in range(2):
        with pytest.raises(SaveError, match=r"recovery: it could not be created, because "):
            journal.write(Snapshot(document))
    folder.unlink()
    journal.write(Snapshot(document))


def test_removed_journal_is_created_again(folder, document):
    journal = Journal(folder)
    journal.write(Snapshot(document))
    shutil.rmtree(folder)
    journal.write(Snapshot(document))
    journal.close()
    assert all_paths_in(folder) == []


@posix
@pytest.mark.parametrize(("call", "title"), [(1, "first"), (2, "second"), (3, "second")])
def test_kill_while_writing_leaves_a_complete_journal(folder, call, title):
    command = [sys.executable, "-c", CRASHING_SCRIPT, folder, ORDERING, str(call)]
    ran = subprocess.run(command, cwd=PROJECT, capture_output=True, check=False)
    assert ran.returncode == -signal.SIGKILL, ran.stderr
    (leftover,) = scan(folder).documents
    assert leftover.read().title == title
    leftover.discard()
    assert all_paths_in(folder) == []


def full_disk(_handle: int) -> None:
    raise OSError(28, "No space left on device")


HOSTILE_FIELDS = {
    "title": st.text(max_size=30) | st.just("x" * 30_000) | st.integers(),
    "path": st.text(max_size=30)
    | st.sampled_from(["/dev/zero", "/", "a\0b", "\0", "~", "x" * 5_000, ""])
    | st.lists(st.none()),
    "written": st.datetimes().map(str)
    | st.sampled_from(["0001-01-01T00:00:00+23:59", "9999-12-31T23:59:59-23:59", "1e400", ""]),
    "known": st.text(max_size=9) | st.none(),
    "journal": st.just(1) | st.just(2),
}


@given(st.fixed_dictionaries({}, optional=HOSTILE_FIELDS), st.binary(max_size=20))
def test_no_header_keeps_the_program_from_starting(tmp_path_factory, fields, data):
    folder, slot = tmp_path_factory.mktemp("state"), "0" * 16
    (folder / slot).mkdir()
    header = {"written": "2026-01-01T00:00:00Z", "digest": content_fingerprint(data), **fields}
    (folder / slot / "document").write_bytes(json.dumps(header).encode() + b"\n" + data)
    found = scan(folder)
    assert len(found.documents) + len(found.quarantined) == 1
    for leftover in found.documents:
        assert isinstance(leftover.has_file_changed, bool)
        assert format_timestamp(leftover.header.written)
        with pytest.raises(UnreadableFileError):
            leftover.read()


def make_pipe(path: Path) -> None:
    os.mkfifo(path)


def make_link_to_zero(path: Path) -> None:
    path.symlink_to("/dev/zero")


def make_link_to_itself(path: Path) -> None:
    path.symlink_to(path)


@posix
@pytest.mark.parametrize("make", [make_pipe, make_link_to_zero, make_link_to_itself, Path.mkdir])
@pytest.mark.parametrize("place", ["0" * 16 + "/document", "0" * 16 + "/running", "0" * 16, "unreadable", "pipe"])
def test_nothing_in_the_folder_keeps_the_program_from_starting(folder, document, make, place):
    write_leftover(folder, Snapshot(document))
    hostile = folder / place
    hostile.parent.mkdir(exist_ok=True)
    make(hostile)
    assert [each.header.title for each in scan(folder).documents] == [document.title]
    Journal(folder).write(Snapshot(document))
