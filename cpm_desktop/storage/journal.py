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
from cpm_desktop.storage.atomic import write_atomically
from cpm_desktop.storage.codec import decode, encode
from cpm_desktop.storage.errors import SaveError, UnreadableFileError, reason
from cpm_desktop.storage.file_lock import HeldFile, hold
from cpm_desktop.storage.fingerprint import fingerprint
from cpm_desktop.storage.journal_header import Label, label_of, labelled

RUNNING = "running"
DOCUMENT = "document"
ASIDE = "unreadable"
"""The folder in the journal for what cannot be read; nothing in it is ever offered or removed."""


@dataclass(frozen=True)
class Snapshot:
    """A document that is not saved, the file it belongs to, and the fingerprint of that file when it was opened."""

    document: Document
    path: Path | None = None
    known: str | None = None


class Journal:
    """What one window keeps in the journal at `folder`: nothing, or its one document that is not saved."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._place: Place | None = None

    def write(self, snapshot: Snapshot) -> None:
        """Keep `snapshot` instead of what was kept; raises SaveError, and then that still is."""
        data = encode(snapshot.document)
        label = Label(
            title=snapshot.document.title,
            written=datetime.now().astimezone(),
            path=snapshot.path,
            known=snapshot.known,
        )
        if self._place is not None and not self._place.held.path.exists():
            self.close()  # somebody tidied up in our absence
        if self._place is None:
            self._place = _new_place(self._folder)
        write_atomically(self._place.document, labelled(label, data), mode=0o600)

    def clear(self) -> None:
        """Keep nothing: the document is saved, or somebody decided that it need not be."""
        if self._place is not None:
            self._place.clear()

    def adopt(self, leftover: Leftover) -> None:
        """Go on where another program was stopped; what this window kept itself is dropped."""
        self.close()
        self._place = leftover.place

    def close(self) -> None:
        """Keep nothing, and leave no trace."""
        if self._place is not None:
            self._place.remove()
            self._place = None


@dataclass(frozen=True)
class Place:
    """A folder in the journal that is held by this program."""

    folder: Path
    held: HeldFile

    @property
    def document(self) -> Path:
        """Return the file for the document."""
        return self.folder / DOCUMENT

    def clear(self) -> None:
        """Remove the document."""
        with suppress(OSError):
            self.document.unlink(missing_ok=True)

    def remove(self) -> None:
        """Remove the folder with all that a stopped program left in it."""
        self.clear()
        with suppress(OSError):
            for draft in self.folder.glob(".cpm-*.tmp"):
                draft.unlink()
        self.held.remove()
        with suppress(OSError):
            self.folder.rmdir()


@dataclass(frozen=True)
class Leftover:
    """A document that a program left which does not run any more, held by this one until it is decided upon."""

    place: Place
    label: Label

    @property
    def file_has_changed(self) -> bool:
        """Return whether the file of the document is there and no longer what it was when it was opened."""
        path = self.label.path
        return path is not None and fingerprint(path) not in {None, self.label.known}

    def read(self) -> Document:
        """Return the document; raises UnreadableFileError."""
        try:
            label, data = label_of(self.place.document.read_bytes())
        except OSError as error:
            raise UnreadableFileError(
                translate("Storage", "it could not be read, because {reason}").format(reason=reason(error)),
                "",
            ) from error
        label.check(data)
        return decode(data)

    def leave(self) -> None:
        """Leave it for the next start."""
        self.place.held.let_go()

    def discard(self) -> None:
        """Remove it for good."""
        self.place.remove()

    def set_aside(self) -> Path:
        """Keep it where it is not offered again; return where."""
        return _set_aside(self.place)


@dataclass(frozen=True)
class Found:
    """What was left in a journal: documents to offer, the oldest first, and where broken ones are kept."""

    leftovers: tuple[Leftover, ...] = ()
    set_aside: tuple[Path, ...] = ()


def find(folder: Path) -> Found:
    """Look through the journal at `folder` for what programs left that do not run any more.

    What its file holds anyway is removed; what cannot be read is set aside. Nothing here raises an error: a start of
    the program must not fail for it.
    """
    leftovers: list[Leftover] = []
    broken: list[Path] = []
    for place in _abandoned(folder):
        try:
            label, data = label_of(place.document.read_bytes())
            label.check(data)
        except FileNotFoundError:
            place.remove()
        except (UnreadableFileError, OSError):
            broken.append(_set_aside(place))
        else:
            if label.path is not None and fingerprint(label.path) == label.digest:
                place.remove()
            else:
                leftovers.append(Leftover(place, label))
    return Found(tuple(sorted(leftovers, key=lambda each: each.label.written)), tuple(broken))


def _abandoned(folder: Path) -> list[Place]:
    """Hold and return every place in the journal that no running program holds."""
    try:
        folders = [each for each in sorted(folder.iterdir()) if each.name != ASIDE and each.is_dir()]
    except OSError:
        return []
    places = []
    for each in folders:
        with suppress(OSError):
            held = hold(each / RUNNING, 0o600)
            if held is not None:
                places.append(Place(each, held))
    return places


def _new_place(folder: Path) -> Place:
    """Make a folder in the journal and hold it; raises SaveError."""
    try:
        _make_private(folder)
        while True:
            place = folder / secrets.token_hex(8)
            _make_private(place)
            held = hold(place / RUNNING, 0o600)
            if held is not None:  # a program that starts at this moment may look into it
                return Place(place, held)
    except OSError as error:
        raise SaveError(
            translate("Storage", "it could not be made, because {reason}").format(reason=reason(error)), str(folder)
        ) from error


def _make_private(folder: Path) -> None:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if os.name == "posix":
        folder.chmod(0o700)


def _set_aside(place: Place) -> Path:
    """Move what cannot be read out of the way; where even that fails it stays where it is."""
    aside = place.folder.parent / ASIDE / f"{place.folder.name}{Path(DOCUMENT).suffix}"
    try:
        _make_private(aside.parent)
        place.document.replace(aside)
    except OSError:
        place.held.let_go()
        return place.document
    place.remove()
    return aside
