"""The recovery journal: what a program leaves when it ends without a word, and what the next one makes of it."""

from __future__ import annotations

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

from cpm_desktop.model.document import Document
from cpm_desktop.model.value import with_changes
from cpm_desktop.storage.codec import encode
from cpm_desktop.storage.errors import SaveError, UnreadableFileError
from cpm_desktop.storage.files import load_document, save_document
from cpm_desktop.storage.fingerprint import file_fingerprint
from cpm_desktop.storage.journal import QUARANTINE_FOLDER, Journal, Snapshot, scan
from cpm_desktop.storage.journal_header import JournalHeader, split_header, with_header

PROJECT = Path(__file__).parents[2]
SAMPLE = PROJECT / "resources" / "samples" / "ordering.cpm.json"

posix = pytest.mark.skipif(os.name != "posix", reason="permissions and signals work differently there")

DYING = """
import os, signal, sys
from pathlib import Path
from cpm_desktop.storage import atomic_write
from cpm_desktop.storage.files import load_document
from cpm_desktop.storage.journal import Journal, Snapshot
from cpm_desktop.model.value import with_changes

document, call = load_document(Path(sys.argv[2])), int(sys.argv[3])
journal = Journal(Path(sys.argv[1]))
journal.write(Snapshot(with_changes(document, title="first")))
calls, flush = 0, os.fsync

def deadly(handle):
    global calls
    calls += 1
    if calls == call:
        os.kill(os.getpid(), signal.SIGKILL)
    flush(handle)

os.fsync = deadly
journal.write(Snapshot(with_changes(document, title="second")))
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "state" / "recovery"


@pytest.fixture
def document() -> Document:
    return load_document(SAMPLE)


def left_behind(folder: Path, snapshot: Snapshot) -> Path:
    """Write a snapshot as a program would that ends right after; return the file."""
    journal = Journal(folder)
    journal.write(snapshot)
    place = journal._slot
    assert place is not None
    place.lock_file.unlock()
    return place.document_path


def everything_in(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))


def test_what_a_program_left_is_found_whole(folder, document, tmp_path):
    path = tmp_path / "shop.cpm.json"
    left_behind(folder, Snapshot(document, path, "abc"))
    (leftover,) = scan(folder).documents
    assert leftover.read() == document
    assert encode(leftover.read()) == encode(document)
    assert (leftover.header.path, leftover.header.known, leftover.header.title) == (path, "abc", document.title)


def test_what_a_running_program_keeps_is_not_offered(folder, document):
    journal = Journal(folder)
    journal.write(Snapshot(document))
    assert scan(folder).documents == ()


def test_a_leftover_is_offered_by_one_program_at_a_time_until_it_is_decided_upon(folder, document):
    left_behind(folder, Snapshot(document))
    (first,) = scan(folder).documents
    assert scan(folder).documents == ()
    first.release()
    (again,) = scan(folder).documents
    again.discard()
    assert scan(folder).documents == ()
    assert everything_in(folder) == []


def test_several_windows_keep_their_own(folder, document):
    for title in "abc":
        left_behind(folder, Snapshot(with_changes(document, title=title)))
    running = Journal(folder)
    running.write(Snapshot(with_changes(document, title="running")))
    assert [each.header.title for each in scan(folder).documents] == ["a", "b", "c"]


def test_a_window_that_has_nothing_to_lose_leaves_no_trace(folder, document):
    journal = Journal(folder)
    journal.clear()
    assert not folder.exists()
    journal.write(Snapshot(document))
    journal.close()
    assert everything_in(folder) == []


def test_a_saved_document_is_not_kept(folder, document):
    journal = Journal(folder)
    journal.write(Snapshot(document))
    journal.clear()
    assert [name for name in everything_in(folder) if name.endswith("document")] == []
    journal.write(Snapshot(with_changes(document, title="again")))
    assert len([name for name in everything_in(folder) if name.endswith("document")]) == 1


def test_a_program_that_ends_with_nothing_to_lose_leaves_nothing_to_offer(folder, document):
    left_behind(folder, Snapshot(document)).unlink()
    assert scan(folder).documents == ()
    assert everything_in(folder) == []


def test_what_the_file_holds_already_is_not_offered(folder, document, tmp_path):
    path = tmp_path / "shop.cpm.json"
    save_document(document, path)
    left_behind(folder, Snapshot(document, path))
    assert scan(folder).documents == ()
    assert everything_in(folder) == []


def test_a_file_that_went_on_without_us_is_noticed(folder, document, tmp_path):
    path = tmp_path / "shop.cpm.json"
    save_document(document, path)
    left_behind(folder, Snapshot(with_changes(document, title="mine"), path, file_fingerprint(path)))
    (leftover,) = scan(folder).documents
    seen = [leftover.has_file_changed]
    save_document(with_changes(document, title="theirs"), path)
    seen.append(leftover.has_file_changed)
    path.unlink()
    seen.append(leftover.has_file_changed)
    assert seen == [False, True, False]


def test_the_window_that_recovers_goes_on_in_the_same_place(folder, document):
    path = left_behind(folder, Snapshot(document))
    journal = Journal(folder)
    journal.write(Snapshot(with_changes(document, title="other")))
    (leftover,) = scan(folder).documents
    journal.adopt(leftover)
    assert path.exists()
    assert len([name for name in everything_in(folder) if name.endswith("document")]) == 1
    journal.write(Snapshot(with_changes(document, title="further")))
    assert split_header(path.read_bytes())[0].title == "further"
    assert scan(folder).documents == ()


@posix
def test_only_the_owner_can_read_it(folder, document):
    before = os.umask(0)
    try:
        path = left_behind(folder, Snapshot(document))
    finally:
        os.umask(before)
    for each in (folder, path.parent):
        assert stat.S_IMODE(each.stat().st_mode) == 0o700
    for each in path.parent.iterdir():
        assert stat.S_IMODE(each.stat().st_mode) == 0o600


@posix
def test_a_path_that_is_no_unicode_survives(folder, document):
    path = Path(os.fsdecode(b"/somewhere/caf\xe9.cpm.json"))
    left_behind(folder, Snapshot(document, path))
    (leftover,) = scan(folder).documents
    assert leftover.header.path == path


@pytest.mark.parametrize("damage", [lambda data: data[:-1], lambda data: b"", lambda data: bytes(len(data))])
def test_what_is_broken_is_kept_aside_and_told(folder, document, damage):
    path = left_behind(folder, Snapshot(document))
    left_behind(folder, Snapshot(with_changes(document, title="whole")))
    torn = damage(path.read_bytes())
    path.write_bytes(torn)
    found = scan(folder)
    assert [each.header.title for each in found.documents] == ["whole"]
    (aside,) = found.quarantined
    assert aside.parent == folder / QUARANTINE_FOLDER
    assert aside.read_bytes() == torn
    assert scan(folder).quarantined == ()


@given(content=st.binary(max_size=300) | st.text(max_size=100).map(lambda text: f'{{"journal": {text}\n'.encode()))
def test_any_content_is_a_document_or_one_error(content):
    with pytest.raises(UnreadableFileError):
        split_header(content)[0].verify_digest(b"not this")


def test_a_label_says_which_document_it_belongs_to():
    data = with_header(JournalHeader(title="Größe", written="2026-02-03T10:42:00+01:00"), b'{"a":\n1}\n')
    label, document = split_header(data)
    assert document == b'{"a":\n1}\n'
    label.verify_digest(document)
    with pytest.raises(UnreadableFileError, match="not whole"):
        label.verify_digest(document[:-1])


def test_strange_things_in_the_folder_do_no_harm(folder, document):
    left_behind(folder, Snapshot(document))
    (folder / "a file").write_text("?", encoding="utf-8")
    (folder / "empty").mkdir()
    (folder / "odd" / "running").mkdir(parents=True)
    found = scan(folder)
    assert len(found.documents) == 1
    assert found.quarantined == ()
    assert scan(folder / "a file").documents == ()


def test_a_failure_leaves_what_was_kept(folder, document, monkeypatch):
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


def test_a_place_where_nothing_can_be_kept_says_so_every_time(folder, document):
    folder.parent.mkdir(parents=True)
    folder.write_text("a file where the folder should be", encoding="utf-8")
    journal = Journal(folder)
    for _ in range(2):
        with pytest.raises(SaveError, match=r"recovery: it could not be made, because "):
            journal.write(Snapshot(document))
    folder.unlink()
    journal.write(Snapshot(document))


def test_a_journal_that_somebody_removed_is_made_anew(folder, document):
    journal = Journal(folder)
    journal.write(Snapshot(document))
    shutil.rmtree(folder)
    journal.write(Snapshot(document))
    journal.close()
    assert everything_in(folder) == []


@posix
@pytest.mark.parametrize(("call", "title"), [(1, "first"), (2, "second"), (3, "second")])
def test_killed_while_it_writes_the_journal_is_whole(folder, call, title):
    command = [sys.executable, "-c", DYING, folder, SAMPLE, str(call)]
    ran = subprocess.run(command, cwd=PROJECT, capture_output=True, check=False)
    assert ran.returncode == -signal.SIGKILL, ran.stderr
    (leftover,) = scan(folder).documents
    assert leftover.read().title == title
    leftover.discard()
    assert everything_in(folder) == []


def full_disk(_handle: int) -> None:
    raise OSError(28, "No space left on device")
