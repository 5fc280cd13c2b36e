"""The document and its file: new, open, save, recover, and the files opened lately."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QSettings, QTime, Signal

from cpm_desktop.desktop.background.blocking_task import LongWork
from cpm_desktop.desktop.text.quantities import moment_text
from cpm_desktop.desktop.workspace.prepared_document import Ready, make_ready
from cpm_desktop.desktop.workspace.workspace import Workspace
from cpm_desktop.i18n import ended
from cpm_desktop.model.document import Document
from cpm_desktop.progress import StoppedError, Tell, part
from cpm_desktop.resources import resource
from cpm_desktop.storage.document_lock import InUseError, Lock, Owner, lock
from cpm_desktop.storage.errors import SaveError, UnreadableFileError
from cpm_desktop.storage.files import SUFFIX, load, save
from cpm_desktop.storage.fingerprint import fingerprint

RECENT = "files/recent"
MOST_RECENT = 10
READING = 0.4
"""The share of opening that reading takes, where most of the rest is laying out; else there is little rest."""
EMPTY = "empty"


class Files(QObject):
    """Opens and saves the document of a workspace; whatever goes wrong is told in one sentence."""

    failed = Signal(str)
    """A file could not be opened or saved; carries the sentence. The document that was shown still is."""
    in_use = Signal(object, object)
    """A file was not opened because somebody else has it open; carries its path and the owner."""
    changed_outside = Signal(object)
    """The document was not saved because its file is no longer what it was; carries the path."""
    differs_outside = Signal(object)
    """The file of the document is no longer what it was; carries the path. Told once for each change."""
    saved = Signal()
    recent_changed = Signal()

    def __init__(self, workspace: Workspace, settings: QSettings, work: LongWork) -> None:
        super().__init__()
        self._workspace, self._settings, self._work = workspace, settings, work
        self.saved_at: QTime | None = None
        """When the document that is shown was last saved in this session."""
        self.known: str | None = None
        """The fingerprint of the file of the document as it was opened or saved last."""
        self._seen: tuple[int, int] | None = None
        """When that file was written and how long it was as it was last looked at; None: not yet."""
        self._lock: Lock | None = None

    def new(self, template: str = EMPTY) -> bool:
        """Show a new document made from a template that comes with the program."""
        return self.open_copy(template_path(template))

    def open_copy(self, path: Path) -> bool:
        """Show what the file at `path` holds as a new document without a file; return whether it could be read."""
        ready = self.read(path)
        if ready is not None:
            self._show(ready)
        return ready is not None

    def open(self, path: Path, *, anyway: bool = False) -> bool:
        """Show the document in the file at `path`; return whether it could be opened.

        A template that comes with the program stays as it is: what is shown is a new document. So does a file that
        somebody else has open, unless that is on another computer and it shall be opened `anyway`.
        """
        path = path.absolute()
        if path.resolve().parent == resource("samples").resolve():
            return self.open_copy(path)
        try:
            held = self._hold(path, anyway=anyway)
        except InUseError as error:
            self.in_use.emit(path, error.owner)
            return False
        with self._unless_kept(held):
            known = fingerprint(path)  # before reading: what changes in between is then seen as changed
            try:
                ready = self._read(path)
            except UnreadableFileError as error:
                self._forget(path)
                self.failed.emit(str(error))
                return False
            if ready is not None:
                self._show(ready, path, held, known)
                self._remember(path)
        return ready is not None

    def recover(self, read: Callable[[], Document], path: Path | None, known: str | None) -> bool:
        """Show a document that was not saved, and the file that it belongs to unless somebody else has that by now.

        `known` is the fingerprint of the file as it was when the document was opened. Returns whether it is shown:
        somebody may stop it. Raises UnreadableFileError where `read` does.
        """
        ready = self._made_ready(self.tr("Recovering unsaved work …"), lambda _tell: read())
        if ready is None:
            return False
        held = None
        try:
            held = self._hold(path) if path is not None else None
        except InUseError as error:
            self.failed.emit(in_use_text(path or Path(), error.owner))
            path = None
        self._show(ready, path, held, known, modified=True)
        return True

    def save(self, path: Path, *, overwrite: bool = False) -> bool:
        """Save the document at `path`, which is its file from now on; return whether that worked.

        What somebody else has changed in its file is only overwritten with `overwrite`.
        """
        path = path.absolute()
        try:
            held = self._hold(path)
        except InUseError as error:
            self.failed.emit(in_use_text(path, error.owner))
            return False
        document = self._workspace.session.document  # what is done while it is being saved is not in the file
        with self._unless_kept(held):
            if not overwrite and self._has_changed_outside(path):
                self.changed_outside.emit(path)
                return False
            if not self._write(path):
                return False
            self._belong_to(held, fingerprint(path))
        self.saved_at = QTime.currentTime()
        self._workspace.session.mark_saved(document)
        self._workspace.set_path(path)
        self._remember(path)
        self.saved.emit()
        return True

    def look_outside(self) -> None:
        """Tell if somebody else has changed the file of the document; cheap as long as nobody has touched it."""
        path = self._workspace.path
        seen = _written(path) if path is not None and self.known is not None else None
        if path is not None and seen is not None and seen != self._seen:
            self._seen = seen
            if self._has_changed_outside(path):
                self.differs_outside.emit(path)

    def close(self) -> None:
        """Let others have the file."""
        self._belong_to(None, None)

    @property
    def recent(self) -> list[Path]:
        """Return the files opened or saved lately, the last one first."""
        stored = self._settings.value(RECENT, [])
        entries = [stored] if isinstance(stored, str) else stored if isinstance(stored, list) else []
        return [Path(str(entry)) for entry in entries]

    def read(self, path: Path) -> Ready | None:
        """Return what is in a file that stays closed, or None: where that is nothing one can read, say why."""
        try:
            return self._read(path)
        except UnreadableFileError as error:
            self.failed.emit(str(error))
            return None

    def _read(self, path: Path) -> Ready | None:
        """Return what is in a file, or None where somebody stops it; raises UnreadableFileError."""
        name = self.tr("Opening “{name}” …").format(name=shown_name(path))
        return self._made_ready(name, lambda tell: load(path, tell))

    def _made_ready(self, name: str, read: Callable[[Tell], Document]) -> Ready | None:
        """Return what `read` reads, ready to be shown, or None where somebody stops it; raises what `read` raises."""
        try:
            return self._work.do(name, lambda tell: make_ready(read(part(tell, 0, READING)), part(tell, READING, 1)))
        except StoppedError:
            return None

    def _write(self, path: Path) -> bool:
        """Make the file at `path` hold the document; return whether it does, and say why not."""
        document = self._workspace.session.to_save
        name = self.tr("Saving “{name}” …").format(name=shown_name(path))
        try:
            self._work.do(name, lambda tell: save(document, path, tell=tell))
        except StoppedError:
            return False
        except SaveError as error:
            self.failed.emit(str(error))
            return False
        return True

    def _show(
        self,
        ready: Ready,
        path: Path | None = None,
        held: Lock | None = None,
        known: str | None = None,
        *,
        modified: bool = False,
    ) -> None:
        self.saved_at = None
        self._belong_to(held, known)
        self._workspace.open(ready, path, modified=modified)

    def _hold(self, path: Path, *, anyway: bool = False) -> Lock:
        """Return the lock of the file at `path`, the one there is if it is that of the document; raises InUseError."""
        if self._lock is not None and self._lock.is_about(path):
            return self._lock
        return lock(path, anyway=anyway)

    @contextmanager
    def _unless_kept(self, held: Lock) -> Iterator[None]:
        """Give `held` back in the end, whatever happens, where it is not that of the document by then."""
        try:
            yield
        finally:
            if held is not self._lock:
                held.release()

    def _belong_to(self, held: Lock | None, known: str | None) -> None:
        """Make the file whose lock is `held` the one of the document, instead of the one before."""
        if self._lock is not None and self._lock is not held:
            self._lock.release()
        self._lock, self.known, self._seen = held, known, None

    def _has_changed_outside(self, path: Path) -> bool:
        return path == self._workspace.path and fingerprint(path) not in {None, self.known}

    def _remember(self, path: Path) -> None:
        self._store([path, *(other for other in self.recent if other != path)][:MOST_RECENT])

    def _forget(self, path: Path) -> None:
        if path in self.recent:
            self._store([other for other in self.recent if other != path])

    def _store(self, paths: list[Path]) -> None:
        self._settings.setValue(RECENT, [str(path) for path in paths])
        self.recent_changed.emit()


def _written(path: Path) -> tuple[int, int] | None:
    """Return when the file at `path` was written and how long it is, or None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size


def in_use_text(path: Path, owner: Owner) -> str:
    """Return who has the file at `path` open, as far as that is known."""
    match bool(owner.user), owner.is_here:
        case True, True:
            text = QCoreApplication.translate("Files", "{user} has “{name}” open in another window on this computer")
        case False, True:
            text = QCoreApplication.translate("Files", "“{name}” is open in another window on this computer")
        case True, False:
            text = QCoreApplication.translate("Files", "{user} has “{name}” open on the computer “{host}”")
        case _:
            text = QCoreApplication.translate("Files", "“{name}” is open on the computer “{host}”")
    if owner.since is not None:
        text += QCoreApplication.translate("Files", " since {time}").format(time=moment_text(owner.since))
    return ended(text.format(name=shown_name(path), user=owner.user, host=owner.host))


def shown_name(path: Path) -> str:
    """Return what a file is called in a sentence."""
    return path.name.removesuffix(SUFFIX)


def template_path(name: str) -> Path:
    """Return the file of a template that comes with the program."""
    return resource("samples", f"{name}{SUFFIX}")


def with_suffix(path: Path, suffix: str = SUFFIX) -> Path:
    """Return `path` with `suffix` where a person has written none."""
    return path if path.name.casefold().endswith((suffix, ".json")) else path.with_name(path.name + suffix)
