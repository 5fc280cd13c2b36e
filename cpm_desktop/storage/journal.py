"""The recovery journal: what was not saved yet, kept where a crash, a kill or a power cut does not reach it.

Every window that has something to lose has a folder of its own in the journal:

    3f2a90c1d07be455/   for its owner alone
        running         held by the program as long as it runs (held_file.py): a folder nobody holds was left behind
        document        one line about the document, then the document as its file would hold it
"""

from __future__ import annotations

import os
import secrets
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from cpm_desktop.i18n import translate
from cpm_desktop.model.document import Document
from cpm_desktop.storage.atomic_write import write_atomically
from cpm_desktop.storage.codec import decode, encode
from cpm_desktop.storage.errors import SaveError, UnreadableFileError, os_error_reason
from cpm_desktop.storage.file_lock import LockedFile, try_lock
from cpm_desktop.storage.fingerprint import file_fingerprint
from cpm_desktop.storage.journal_header import JournalHeader, split_header, with_header

LOCK_FILE_NAME = "running"
DOCUMENT_FILE_NAME = "document"
QUARANTINE_FOLDER = "unreadable"
"""The folder in the journal for what cannot be read; nothing in it is ever offered or removed."""


@dataclass(frozen=True)
class Snapshot:
    """A document that is not saved, the file it belongs to, and the fingerprint of that file when it was opened."""

    document: Document
    path: Path | None = None
    saved_fingerprint: str | None = None


class Journal:
    """What one window keeps in the journal at `folder`: nothing, or its one document that is not saved."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._slot: JournalSlot | None = None

    def write(self, snapshot: Snapshot) -> None:
        """Keep `snapshot` instead of what was kept; raises SaveError, and then that still is."""
        data = encode(snapshot.document)
        label = JournalHeader(
            title=snapshot.document.title,
            written=datetime.now().astimezone(),
            path=snapshot.path,
            known=snapshot.saved_fingerprint,
        )
        if self._slot is not None and not self._slot.lock_file.path.exists():
            self.close()  # somebody tidied up in our absence
        if self._slot is None:
            self._slot = _create_slot(self._folder)
        write_atomically(self._slot.document_path, with_header(label, data), mode=0o600)

    def clear(self) -> None:
        """Keep nothing: the document is saved, or somebody decided that it need not be."""
        if self._slot is not None:
            self._slot.clear()

    def adopt(self, recoverable: RecoverableDocument) -> None:
        """Go on where another program was stopped; what this window kept itself is dropped."""
        self.close()
        self._slot = recoverable.slot

    def close(self) -> None:
        """Keep nothing, and leave no trace."""
        if self._slot is not None:
            self._slot.remove()
            self._slot = None


@dataclass(frozen=True)
class JournalSlot:
    """A folder in the journal that is held by this program."""

    folder: Path
    lock_file: LockedFile

    @property
    def document_path(self) -> Path:
        """Return the file for the document."""
        return self.folder / DOCUMENT_FILE_NAME

    def clear(self) -> None:
        """Remove the document."""
        with suppress(OSError):
            self.document_path.unlink(missing_ok=True)

    def remove(self) -> None:
        """Remove the folder with all that a stopped program left in it."""
        self.clear()
        with suppress(OSError):
            for draft in self.folder.glob(".cpm-*.tmp"):
                draft.unlink()
        self.lock_file.remove()
        with suppress(OSError):
            self.folder.rmdir()


@dataclass(frozen=True)
class RecoverableDocument:
    """A document that a program left which does not run any more, held by this one until it is decided upon."""

    slot: JournalSlot
    header: JournalHeader

    @property
    def has_file_changed(self) -> bool:
        """Return whether the file of the document is there and no longer what it was when it was opened."""
        path = self.header.path
        return path is not None and file_fingerprint(path) not in {None, self.header.known}

    def read(self) -> Document:
        """Return the document; raises UnreadableFileError."""
        try:
            label, data = split_header(self.slot.document_path.read_bytes())
        except OSError as error:
            raise UnreadableFileError(
                translate("Storage", "it could not be read, because {reason}").format(reason=os_error_reason(error)),
                "",
            ) from error
        label.verify_digest(data)
        return decode(data)

    def release(self) -> None:
        """Leave it for the next start."""
        self.slot.lock_file.unlock()

    def discard(self) -> None:
        """Remove it for good."""
        self.slot.remove()

    def quarantine(self) -> Path:
        """Keep it where it is not offered again; return where."""
        return _quarantine(self.slot)


@dataclass(frozen=True)
class RecoveryScan:
    """What was left in a journal: documents to offer, the oldest first, and where broken ones are kept."""

    documents: tuple[RecoverableDocument, ...] = ()
    quarantined: tuple[Path, ...] = ()


def scan(folder: Path) -> RecoveryScan:
    """Look through the journal at `folder` for what programs left that do not run any more.

    What its file holds anyway is removed; what cannot be read is set aside. Nothing here raises an error: a start of
    the program must not fail for it.
    """
    leftovers: list[RecoverableDocument] = []
    broken: list[Path] = []
    for place in _lock_abandoned_slots(folder):
        try:
            label, data = split_header(place.document_path.read_bytes())
            label.verify_digest(data)
        except FileNotFoundError:
            place.remove()
        except (UnreadableFileError, OSError):
            broken.append(_quarantine(place))
        else:
            if label.path is not None and file_fingerprint(label.path) == label.digest:
                place.remove()
            else:
                leftovers.append(RecoverableDocument(place, label))
    return RecoveryScan(tuple(sorted(leftovers, key=lambda each: each.header.written)), tuple(broken))


def _lock_abandoned_slots(folder: Path) -> list[JournalSlot]:
    """Hold and return every place in the journal that no running program holds."""
    try:
        folders = [each for each in sorted(folder.iterdir()) if each.name != QUARANTINE_FOLDER and each.is_dir()]
    except OSError:
        return []
    places = []
    for each in folders:
        with suppress(OSError):
            held = try_lock(each / LOCK_FILE_NAME, 0o600)
            if held is not None:
                places.append(JournalSlot(each, held))
    return places


def _create_slot(folder: Path) -> JournalSlot:
    """Make a folder in the journal and hold it; raises SaveError."""
    try:
        _make_private_folder(folder)
        while True:
            place = folder / secrets.token_hex(8)
            _make_private_folder(place)
            held = try_lock(place / LOCK_FILE_NAME, 0o600)
            if held is not None:  # a program that starts at this moment may look into it
                return JournalSlot(place, held)
    except OSError as error:
        raise SaveError(
            translate("Storage", "it could not be made, because {reason}").format(reason=os_error_reason(error)),
            str(folder),
        ) from error


def _make_private_folder(folder: Path) -> None:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if os.name == "posix":
        folder.chmod(0o700)


def _quarantine(slot: JournalSlot) -> Path:
    """Move what cannot be read out of the way; where even that fails it stays where it is."""
    aside = slot.folder.parent / QUARANTINE_FOLDER / f"{slot.folder.name}{Path(DOCUMENT_FILE_NAME).suffix}"
    try:
        _make_private_folder(aside.parent)
        slot.document_path.replace(aside)
    except OSError:
        slot.lock_file.unlock()
        return slot.document_path
    slot.remove()
    return aside
