"""The document and its file: new, open, save, recover, and the files opened lately."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QSettings, QTime, Signal

from cpm_desktop.desktop.moments import moment_text
from cpm_desktop.desktop.workspace import Workspace
from cpm_desktop.model.document import Document
from cpm_desktop.resource_files import resource
from cpm_desktop.storage.errors import SaveError, UnreadableFileError
from cpm_desktop.storage.files import SUFFIX, load, save
from cpm_desktop.storage.fingerprint import fingerprint
from cpm_desktop.storage.lock import InUseError, Lock, Owner, lock

RECENT = "files/recent"
MOST_RECENT = 10
EMPTY = "empty"


class Files(QObject):
    """Opens and saves the document of a workspace; whatever goes wrong is told in one sentence."""

    failed = Signal(str)
    """A file could not be opened or saved; carries the sentence. The document that was shown still is."""
    in_use = Signal(object, object)
    """A file was not opened because somebody else has it open; carries its path and the owner."""
    changed_outside = Signal(object)
    """The document was not saved because its file is no longer what it was; carries the path."""
    saved = Signal()
    recent_changed = Signal()

    def __init__(self, workspace: Workspace, settings: QSettings) -> None:
        super().__init__()
        self._workspace = workspace
        self._settings = settings
        self.saved_at: QTime | None = None
        """When the document that is shown was last saved in this session."""
        self.known: str | None = None
        """The fingerprint of the file of the document as it was opened or saved last."""
        self._lock: Lock | None = None

    def new(self, template: str = EMPTY) -> bool:
        """Show a new document made from a template that comes with the program."""
        return self.open_copy(template_path(template))

    def open_copy(self, path: Path) -> bool:
        """Show what the file at `path` holds as a new document without a file; return whether it could be read."""
        document = self.read(path)
        if document is not None:
            self._show(document)
        return document is not None

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
        known = fingerprint(path)  # before reading: what changes in between is then seen as changed
        document = self.read(path)
        if document is None:
            self._let_go(held)
            self._forget(path)
            return False
        self._show(document, path, held, known)
        self._remember(path)
        return True

    def recover(self, document: Document, path: Path | None, known: str | None) -> None:
        """Show a document that was not saved, and the file that it belongs to unless somebody else has that by now.

        `known` is the fingerprint of the file as it was when the document was opened.
        """
        held = None
        try:
            held = self._hold(path) if path is not None else None
        except InUseError as error:
            self.failed.emit(in_use_text(path or Path(), error.owner))
            path = None
        self._show(document, path, held, known, modified=True)

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
        if not overwrite and self._has_changed_outside(path):
            self.changed_outside.emit(path)
            return False
        try:
            save(self._workspace.session.to_save, path)
        except SaveError as error:
            self._let_go(held)
            self.failed.emit(str(error))
            return False
        self._belong_to(held, fingerprint(path))
        self.saved_at = QTime.currentTime()
        self._workspace.session.mark_saved()
        self._workspace.set_path(path)
        self._remember(path)
        self.saved.emit()
        return True

    def close(self) -> None:
        """Let others have the file."""
        self._belong_to(None, None)

    @property
    def recent(self) -> list[Path]:
        """Return the files opened or saved lately, the last one first."""
        stored = self._settings.value(RECENT, [])
        entries = [stored] if isinstance(stored, str) else stored if isinstance(stored, list) else []
        return [Path(str(entry)) for entry in entries]

    def read(self, path: Path) -> Document | None:
        """Return what is in a file that stays closed; say why not where that is nothing one can read."""
        try:
            return load(path)
        except UnreadableFileError as error:
            self.failed.emit(str(error))
            return None

    def _show(
        self,
        document: Document,
        path: Path | None = None,
        held: Lock | None = None,
        known: str | None = None,
        *,
        modified: bool = False,
    ) -> None:
        self.saved_at = None
        self._belong_to(held, known)
        self._workspace.open(document, path, modified=modified)

    def _hold(self, path: Path, *, anyway: bool = False) -> Lock:
        """Return the lock of the file at `path`, the one there is if it is that of the document; raises InUseError."""
        if self._lock is not None and self._lock.is_about(path):
            return self._lock
        return lock(path, anyway=anyway)

    def _let_go(self, held: Lock) -> None:
        """Give back what turned out not to be the file of the document."""
        if held is not self._lock:
            held.release()

    def _belong_to(self, held: Lock | None, known: str | None) -> None:
        """Make the file whose lock is `held` the one of the document, instead of the one before."""
        if self._lock is not None and self._lock is not held:
            self._lock.release()
        self._lock, self.known = held, known

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
    return text.format(name=path.name.removesuffix(SUFFIX), user=owner.user, host=owner.host) + "."


def template_path(name: str) -> Path:
    """Return the file of a template that comes with the program."""
    return resource("samples", f"{name}{SUFFIX}")


def templates() -> list[str]:
    """Return the names of the templates that come with the program, but for the empty one."""
    names = sorted(file.name.removesuffix(SUFFIX) for file in resource("samples").glob(f"*{SUFFIX}"))
    return [name for name in names if name != EMPTY]


def with_suffix(path: Path, suffix: str = SUFFIX) -> Path:
    """Return `path` with `suffix` where a person has written none."""
    return path if path.name.casefold().endswith((suffix, ".json")) else path.with_name(path.name + suffix)
