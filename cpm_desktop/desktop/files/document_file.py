"""The document and its file: new, open, save, recover, and the files opened lately."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QSettings, QTime, Signal

from cpm_desktop.desktop.background.blocking_task import BlockingTaskRunner
from cpm_desktop.desktop.text.quantities import format_timestamp
from cpm_desktop.desktop.workspace.prepared_document import PreparedDocument, prepare_document
from cpm_desktop.desktop.workspace.workspace import Workspace
from cpm_desktop.i18n import with_full_stop
from cpm_desktop.model.document import Document
from cpm_desktop.progress import CancelledError, ReportProgress, subrange
from cpm_desktop.resources import resource_path
from cpm_desktop.storage.document_lock import DocumentLock, FileLockedError, LockOwner, acquire_lock
from cpm_desktop.storage.errors import SaveError, UnreadableFileError
from cpm_desktop.storage.files import FILE_SUFFIX, load_document, save_document
from cpm_desktop.storage.fingerprint import file_fingerprint

RECENT_FILES_KEY = "files/recent"
MAX_RECENT_FILES = 10
READING_SHARE = 0.4
"""The share of opening that reading takes, where most of the rest is laying out; else there is little rest."""
EMPTY_TEMPLATE = "empty"


class DocumentFile(QObject):
    """Opens and saves the document of a workspace; whatever goes wrong is told in one sentence."""

    failed = Signal(str)
    """A file could not be opened or saved; carries the sentence. The document that was shown still is."""
    locked_elsewhere = Signal(object, object)
    """A file was not opened because somebody else has it open; carries its path and the owner."""
    save_conflict = Signal(object)
    """The document was not saved because its file is no longer what it was; carries the path."""
    external_change = Signal(object)
    """The file of the document is no longer what it was; carries the path. Told once for each change."""
    saved = Signal()
    recent_files_changed = Signal()

    def __init__(self, workspace: Workspace, settings: QSettings, task_runner: BlockingTaskRunner) -> None:
        super().__init__()
        self._workspace, self._settings, self._task_runner = workspace, settings, task_runner
        self.saved_at: QTime | None = None
        """When the document that is shown was last saved in this session."""
        self.saved_fingerprint: str | None = None
        """The fingerprint of the file of the document as it was opened or saved last."""
        self._last_seen_stat: tuple[int, int] | None = None
        """When that file was written and how long it was as it was last looked at; None: not yet."""
        self._lock: DocumentLock | None = None

    def refuse_if_busy(self) -> bool:
        """Return whether a blocking task is running; if so, refuse to open or save and tell the user why."""
        return self._task_runner.refuse_if_running()

    def new(self, template: str = EMPTY_TEMPLATE) -> bool:
        """Show a new document made from a template that comes with the program."""
        return self.open_copy(template_path(template))

    def open_copy(self, path: Path) -> bool:
        """Show what the file at `path` holds as a new document without a file; return whether it could be read."""
        prepared = self.read(path)
        if prepared is not None:
            self._show(prepared)
        return prepared is not None

    def open(self, path: Path, *, force: bool = False) -> bool:
        """Show the document in the file at `path`; return whether it could be opened.

        A template that comes with the program stays as it is: what is shown is a new document. So does a file that
        somebody else has open, unless that is on another computer and it shall be opened `anyway`.
        """
        if self.refuse_if_busy():
            return False
        path = path.absolute()
        if path.resolve().parent == resource_path("samples").resolve():
            return self.open_copy(path)
        try:
            document_lock = self._lock_for(path, force=force)
        except FileLockedError as error:
            self.locked_elsewhere.emit(path, error.owner)
            return False
        with self._release_unless_adopted(document_lock):
            saved_fingerprint = file_fingerprint(
                path
            )  # before reading: what changes in between is then seen as changed
            try:
                prepared = self._read(path)
            except UnreadableFileError as error:
                self._remove_recent_file(path)
                self.failed.emit(str(error))
                return False
            if prepared is not None:
                self._show(prepared, path, document_lock, saved_fingerprint)
                self._add_recent_file(path)
        return prepared is not None

    def recover(self, read: Callable[[], Document], path: Path | None, saved_fingerprint: str | None) -> bool:
        """Show a document that was not saved, and the file that it belongs to unless somebody else has that by now.

        `known` is the fingerprint of the file as it was when the document was opened. Returns whether it is shown:
        somebody may stop it. Raises UnreadableFileError where `read` does.
        """
        if self.refuse_if_busy():
            return False
        prepared = self._prepare(self.tr("Recovering unsaved work …"), lambda _tell: read())
        if prepared is None:
            return False
        document_lock = None
        try:
            document_lock = self._lock_for(path) if path is not None else None
        except FileLockedError as error:
            self.failed.emit(lock_message(path or Path(), error.owner))
            path = None
        self._show(prepared, path, document_lock, saved_fingerprint, modified=True)
        return True

    def save(self, path: Path, *, overwrite: bool = False) -> bool:
        """Save the document at `path`, which is its file from now on; return whether that worked.

        What somebody else has changed in its file is only overwritten with `overwrite`.
        """
        if self.refuse_if_busy():
            return False
        path = path.absolute()
        try:
            document_lock = self._lock_for(path)
        except FileLockedError as error:
            self.failed.emit(lock_message(path, error.owner))
            return False
        document = self._workspace.session.document
        with self._release_unless_adopted(document_lock):
            if not overwrite and self._has_external_change(path):
                self.save_conflict.emit(path)
                return False
            if not self._write(path):
                return False
            self._set_lock(document_lock, file_fingerprint(path))
        self.saved_at = QTime.currentTime()
        self._workspace.session.mark_saved(document)
        self._workspace.set_file_path(path)
        self._add_recent_file(path)
        self.saved.emit()
        return True

    def check_external_change(self) -> None:
        """Tell if somebody else has changed the file of the document; cheap as long as nobody has touched it."""
        path = self._workspace.file_path
        stat = _file_stat(path) if path is not None and self.saved_fingerprint is not None else None
        if path is not None and stat is not None and stat != self._last_seen_stat:
            self._last_seen_stat = stat
            if self._has_external_change(path):
                self.external_change.emit(path)

    def close(self) -> None:
        """Let others have the file."""
        self._set_lock(None, None)

    @property
    def recent_files(self) -> list[Path]:
        """Return the files opened or saved lately, the last one first."""
        stored = self._settings.value(RECENT_FILES_KEY, [])
        entries = [stored] if isinstance(stored, str) else stored if isinstance(stored, list) else []
        return [Path(str(entry)) for entry in entries]

    def read(self, path: Path) -> PreparedDocument | None:
        """Return what is in a file that stays closed, or None: where that is nothing one can read, say why."""
        if self.refuse_if_busy():
            return None
        try:
            return self._read(path)
        except UnreadableFileError as error:
            self.failed.emit(str(error))
            return None

    def _read(self, path: Path) -> PreparedDocument | None:
        """Return what is in a file, or None where somebody stops it; raises UnreadableFileError."""
        name = self.tr("Opening “{name}” …").format(name=display_name(path))
        return self._prepare(name, lambda tell: load_document(path, tell))

    def _prepare(self, name: str, read: Callable[[ReportProgress], Document]) -> PreparedDocument | None:
        """Return what `read` reads, ready to be shown, or None where somebody stops it; raises what `read` raises."""
        try:
            return self._task_runner.run(
                name,
                lambda tell: prepare_document(read(subrange(tell, 0, READING_SHARE)), subrange(tell, READING_SHARE, 1)),
            )
        except CancelledError:
            return None

    def _write(self, path: Path) -> bool:
        """Make the file at `path` hold the document; return whether it does, and say why not."""
        document = self._workspace.session.document_to_save
        name = self.tr("Saving “{name}” …").format(name=display_name(path))
        try:
            self._task_runner.run(name, lambda tell: save_document(document, path, report=tell))
        except CancelledError:
            return False
        except SaveError as error:
            self.failed.emit(str(error))
            return False
        return True

    def _show(
        self,
        prepared: PreparedDocument,
        path: Path | None = None,
        document_lock: DocumentLock | None = None,
        saved_fingerprint: str | None = None,
        *,
        modified: bool = False,
    ) -> None:
        self.saved_at = None
        self._set_lock(document_lock, saved_fingerprint)
        self._workspace.open(prepared, path, modified=modified)

    def _lock_for(self, path: Path, *, force: bool = False) -> DocumentLock:
        """Return the lock of the file at `path`, the one there is if it is that of the document; raises InUseError."""
        if self._lock is not None and self._lock.is_for(path):
            return self._lock
        return acquire_lock(path, force=force)

    @contextmanager
    def _release_unless_adopted(self, document_lock: DocumentLock) -> Iterator[None]:
        """Give `held` back in the end, whatever happens, where it is not that of the document by then."""
        try:
            yield
        finally:
            if document_lock is not self._lock:
                document_lock.release()

    def _set_lock(self, document_lock: DocumentLock | None, saved_fingerprint: str | None) -> None:
        """Make the file whose lock is `held` the one of the document, instead of the one before."""
        if self._lock is not None and self._lock is not document_lock:
            self._lock.release()
        self._lock, self.saved_fingerprint, self._last_seen_stat = document_lock, saved_fingerprint, None

    def _has_external_change(self, path: Path) -> bool:
        return path == self._workspace.file_path and file_fingerprint(path) not in {None, self.saved_fingerprint}

    def _add_recent_file(self, path: Path) -> None:
        self._store_recent_files([path, *(other for other in self.recent_files if other != path)][:MAX_RECENT_FILES])

    def _remove_recent_file(self, path: Path) -> None:
        if path in self.recent_files:
            self._store_recent_files([other for other in self.recent_files if other != path])

    def _store_recent_files(self, paths: list[Path]) -> None:
        self._settings.setValue(RECENT_FILES_KEY, [str(path) for path in paths])
        self.recent_files_changed.emit()


def _file_stat(path: Path) -> tuple[int, int] | None:
    """Return when the file at `path` was written and how long it is, or None where there is none."""
    try:
        stat = path.stat()
    except OSError:
        return None
    return stat.st_mtime_ns, stat.st_size


def lock_message(path: Path, owner: LockOwner) -> str:
    """Return who has the file at `path` open, as far as that is known."""
    match bool(owner.user), owner.is_on_this_host:
        case True, True:
            text = QCoreApplication.translate(
                "DocumentFile", "{user} has “{name}” open in another window on this computer"
            )
        case False, True:
            text = QCoreApplication.translate("DocumentFile", "“{name}” is open in another window on this computer")
        case True, False:
            text = QCoreApplication.translate("DocumentFile", "{user} has “{name}” open on the computer “{host}”")
        case _:
            text = QCoreApplication.translate("DocumentFile", "“{name}” is open on the computer “{host}”")
    if owner.since is not None:
        text += QCoreApplication.translate("DocumentFile", " since {time}").format(time=format_timestamp(owner.since))
    return with_full_stop(text.format(name=display_name(path), user=owner.user, host=owner.host))


def display_name(path: Path) -> str:
    """Return what a file is called in a sentence."""
    return path.name.removesuffix(FILE_SUFFIX)


def template_path(name: str) -> Path:
    """Return the file of a template that comes with the program."""
    return resource_path("samples", f"{name}{FILE_SUFFIX}")


def with_default_suffix(path: Path, suffix: str = FILE_SUFFIX) -> Path:
    """Return `path` with `suffix` where a person has written none."""
    return path if path.name.casefold().endswith((suffix, ".json")) else path.with_name(path.name + suffix)
