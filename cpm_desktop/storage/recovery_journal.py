"""The recovery journal: unsaved documents, stored where they survive a crash, a kill or a power cut.

Every window with unsaved changes has its own folder in the journal:

    3f2a90c1d07be455/   readable by its owner only
        running         locked while the program runs (file_lock.py); a folder without a lock was left behind
        document        one header line, then the document in the file format
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
from cpm_desktop.storage.limits import MAX_BYTES
from cpm_desktop.storage.recovery_journal_header import MAX_HEADER_LENGTH, JournalHeader, split_header, with_header
from cpm_desktop.storage.regular_file import read_regular_file

LOCK_FILE_NAME = "running"
DOCUMENT_FILE_NAME = "document"
QUARANTINE_FOLDER = "unreadable"
"""The journal folder for unreadable documents. Its files are never offered for recovery or removed."""


@dataclass(frozen=True)
class Snapshot:
    """An unsaved document, the file it belongs to, and the fingerprint of that file when it was opened or saved."""

    document: Document
    path: Path | None = None
    saved_fingerprint: str | None = None


class Journal:
    """The journal of one window in `folder`. It stores at most one document, the unsaved one."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._slot: JournalSlot | None = None

    def write(self, snapshot: Snapshot) -> None:
        """Store `snapshot` in place of the previous one. Raises SaveError; the previous one is then kept."""
        data = encode(snapshot.document)
        header = JournalHeader(
            title=snapshot.document.title,
            written=datetime.now().astimezone(),
            path=snapshot.path,
            known=snapshot.saved_fingerprint,
        )
        if self._slot is not None and not self._slot.lock_file.path.exists():
            self.close()  # the folder was removed from outside
        if self._slot is None:
            self._slot = _create_slot(self._folder)
        write_atomically(self._slot.document_path, with_header(header, data), mode=0o600)

    def clear(self) -> None:
        """Remove the stored document, because it was saved or its changes were discarded."""
        if self._slot is not None:
            self._slot.clear()

    def adopt(self, recoverable: RecoverableDocument) -> None:
        """Continue with the journal slot of a stopped program. This window's own slot is removed."""
        self.close()
        self._slot = recoverable.slot

    def release(self) -> None:
        """Leave the stored document to the next start of the program."""
        if self._slot is not None and self._slot.document_path.exists():
            self._slot.lock_file.unlock()
            self._slot = None
        self.close()

    def close(self) -> None:
        """Remove the stored document and its folder."""
        if self._slot is not None:
            self._slot.remove()
            self._slot = None


@dataclass(frozen=True)
class JournalSlot:
    """A folder in the journal, locked by this program."""

    folder: Path
    lock_file: LockedFile

    @property
    def document_path(self) -> Path:
        """Return the path of the document."""
        return self.folder / DOCUMENT_FILE_NAME

    def read(self) -> tuple[JournalHeader, bytes]:
        """Return the header and the document. Raises UnreadableFileError and OSError."""
        return split_header(read_regular_file(self.document_path, MAX_HEADER_LENGTH + MAX_BYTES))

    def clear(self) -> None:
        """Remove the document."""
        with suppress(OSError):
            self.document_path.unlink(missing_ok=True)

    def remove(self) -> None:
        """Remove the folder, including temporary files of a stopped program."""
        self.clear()
        with suppress(OSError):
            for draft in self.folder.glob(".cpm-*.tmp"):
                draft.unlink()
        self.lock_file.remove()
        with suppress(OSError):
            self.folder.rmdir()


@dataclass(frozen=True)
class RecoverableDocument:
    """A document left behind by a stopped program. It stays locked by this program until the user decides about it."""

    slot: JournalSlot
    header: JournalHeader

    @property
    def has_file_changed(self) -> bool:
        """Return whether the document's file exists and has changed since it was opened or saved."""
        path = self.header.path
        return path is not None and file_fingerprint(path) not in {None, self.header.known}

    def read(self) -> Document:
        """Return the document. Raises UnreadableFileError."""
        try:
            header, data = self.slot.read()
        except OSError as error:
            raise UnreadableFileError(
                translate("Storage", "it could not be read, because {reason}").format(reason=os_error_reason(error)),
                "",
            ) from error
        header.verify_digest(data)
        return decode(data)

    def release(self) -> None:
        """Keep the document for the next start."""
        self.slot.lock_file.unlock()

    def discard(self) -> None:
        """Remove the document permanently."""
        self.slot.remove()

    def quarantine(self) -> Path:
        """Move the document where it is not offered again, and return its new path."""
        return _quarantine(self.slot)


@dataclass(frozen=True)
class RecoveryScan:
    """The result of a scan: documents to recover, oldest first, and the paths of quarantined ones."""

    documents: tuple[RecoverableDocument, ...] = ()
    quarantined: tuple[Path, ...] = ()


def scan(folder: Path) -> RecoveryScan:
    """Find the documents that stopped programs left in the journal at `folder`.

    Documents equal to their saved file are removed; unreadable ones are quarantined. Raises no error, because the
    program must start in any case.
    """
    recoverable: list[RecoverableDocument] = []
    quarantined: list[Path] = []
    for slot in _lock_abandoned_slots(folder):
        try:
            header, data = slot.read()
            header.verify_digest(data)
        except FileNotFoundError:
            slot.remove()
        except (UnreadableFileError, OSError):
            quarantined.append(_quarantine(slot))
        else:
            if header.path is not None and file_fingerprint(header.path) == header.digest:
                slot.remove()
            else:
                recoverable.append(RecoverableDocument(slot, header))
    return RecoveryScan(tuple(sorted(recoverable, key=lambda entry: entry.header.written)), tuple(quarantined))


def _lock_abandoned_slots(folder: Path) -> list[JournalSlot]:
    """Lock and return every slot of the journal that no running program has locked."""
    try:
        folders = [entry for entry in sorted(folder.iterdir()) if entry.name != QUARANTINE_FOLDER and entry.is_dir()]
    except OSError:
        return []
    slots = []
    for entry in folders:
        with suppress(OSError):
            lock_file = try_lock(entry / LOCK_FILE_NAME, 0o600)
            if lock_file is not None:
                slots.append(JournalSlot(entry, lock_file))
    return slots


def _create_slot(folder: Path) -> JournalSlot:
    """Create a slot in the journal and lock it. Raises SaveError."""
    try:
        _make_private_folder(folder)
        while True:
            slot = folder / secrets.token_hex(8)
            _make_private_folder(slot)
            lock_file = try_lock(slot / LOCK_FILE_NAME, 0o600)
            if lock_file is not None:  # another program that starts at this moment may have locked it for its scan
                return JournalSlot(slot, lock_file)
    except OSError as error:
        raise SaveError(
            translate("Storage", "it could not be created, because {reason}").format(reason=os_error_reason(error)),
            str(folder),
        ) from error


def _make_private_folder(folder: Path) -> None:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if os.name == "posix":
        with suppress(PermissionError):  # some network drives refuse it
            folder.chmod(0o700)


def _quarantine(slot: JournalSlot) -> Path:
    """Move an unreadable document to the quarantine folder and return its new path.

    If that fails, it stays in place.
    """
    target = slot.folder.parent / QUARANTINE_FOLDER / f"{slot.folder.name}{Path(DOCUMENT_FILE_NAME).suffix}"
    try:
        _make_private_folder(target.parent)
        slot.document_path.replace(target)
    except OSError:
        slot.lock_file.unlock()
        return slot.document_path
    slot.remove()
    return target
