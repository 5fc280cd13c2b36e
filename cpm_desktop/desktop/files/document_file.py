"""The document and its file: new, open, save, recover, and the recent files."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QSettings, QTime, Signal

from cpm_desktop.desktop.background.blocking_task import BlockingTaskRunner
from cpm_desktop.desktop.text.quantities import format_timestamp
from cpm_desktop.desktop.workspace.prepared_document import PreparedDocument, prepare_document
from cpm_desktop.desktop.workspace.workspace import Workspace
from cpm_desktop.exchange.import_report import ImportReport
from cpm_desktop.i18n import current_language, with_full_stop
from cpm_desktop.imports.formats import import_file
from cpm_desktop.model.document import Document
from cpm_desktop.progress import CancelledError, ReportProgress, subrange
from cpm_desktop.resources import resource_path
from cpm_desktop.storage.document_lock import DocumentLock, FileLockedError, LockOwner, acquire_lock
from cpm_desktop.storage.errors import SaveError, UnreadableFileError
from cpm_desktop.storage.files import FILE_SUFFIX, load_document, save_document
from cpm_desktop.storage.fingerprint import file_fingerprint
from cpm_desktop.storage.samples import load_template

RECENT_FILES_KEY = "files/recent"
MAX_RECENT_FILES = 10
READING_SHARE = 0.4
"""The share of the progress that reading takes when a document is opened; the layout takes most of the remainder."""
EMPTY_TEMPLATE = "empty"


class DocumentFile(QObject):
    """Opens and saves the document of a workspace; reports each failure in one sentence."""

    failed = Signal(str)
    """A file could not be opened or saved; carries a sentence. The shown document stays the same."""
    locked_elsewhere = Signal(object, object)
    """A file was not opened because it is open elsewhere; carries its path and the LockOwner."""
    save_conflict = Signal(object)
    """The document was not saved because another program changed its file; carries the path."""
    external_change = Signal(object)
    """Another program changed the file of the document; carries the path. Emitted once for each change."""
    saved = Signal()
    imported = Signal(str)
    """A file was imported; carries what was left out and guessed."""
    recent_files_changed = Signal()

    def __init__(self, workspace: Workspace, settings: QSettings, task_runner: BlockingTaskRunner) -> None:
        super().__init__(workspace)
        self._workspace, self._settings, self._task_runner = workspace, settings, task_runner
        self.saved_at: QTime | None = None
        """When the shown document was last saved since it was opened; None if it was not."""
        self.saved_fingerprint: str | None = None
        """The fingerprint of the document's file when it was last opened or saved."""
        self._last_seen_stat: tuple[int, int] | None = None
        """The modification time and the size of that file when it was last checked; None if it was not."""
        self._lock: DocumentLock | None = None

    def refuse_if_busy(self) -> bool:
        """Return whether a blocking task is running; if so, refuse to open or save and tell the user why."""
        return self._task_runner.refuse_if_running()

    def new(self, template: str = EMPTY_TEMPLATE) -> bool:
        """Show a new document that is created from a template, in the language of the program."""
        language = current_language()
        return self._show_copy(self._read_safely(template_path(template), lambda _: load_template(template, language)))

    def open_copy(self, path: Path) -> bool:
        """Show the contents of the file at `path` as a new document without a file; return whether it could be read."""
        return self._show_copy(self.read(path))

    def import_copy(self, path: Path) -> bool:
        """Show the process in a file of another program as a new, unsaved document; return whether it could be read."""
        reports: list[ImportReport] = []

        def load(report: ReportProgress) -> Document:
            result = import_file(path, report=report)
            reports[:] = [result.report]
            return result.document

        prepared = self._read_safely(path, load)
        if prepared is None:
            return False
        self._show(prepared, modified=True)
        if reports[0].summary():
            self.imported.emit(reports[0].summary())
        return True

    def open(self, path: Path, *, force: bool = False) -> bool:
        """Show the document in the file at `path`; return whether it could be opened.

        For a bundled template, a new document is shown instead. A file that is open elsewhere is not opened, except
        with `force` if it is open on another computer.
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
            saved_fingerprint = file_fingerprint(path)  # before reading, so that a change in between is noticed
            try:
                prepared = self._read(path, lambda report: load_document(path, report))
            except UnreadableFileError as error:
                self._remove_recent_file(path)
                self.failed.emit(str(error))
                return False
            if prepared is not None:
                self._show(prepared, path, document_lock, saved_fingerprint)
                self._add_recent_file(path)
        return prepared is not None

    def recover(self, read: Callable[[], Document], path: Path | None, saved_fingerprint: str | None) -> bool:
        """Show an unsaved document; `path` is its file, unless the file is open elsewhere by now.

        `saved_fingerprint` is the fingerprint of the file when the document was opened or saved. Returns whether the
        document is shown; the user may cancel. Raises UnreadableFileError if `read` does.
        """
        if self.refuse_if_busy():
            return False
        prepared = self._prepare(self.tr("Recovering unsaved work …"), lambda _report: read())
        if prepared is None:
            return False
        document_lock, problem = None, ""
        try:
            document_lock = self._lock_for(path) if path is not None else None
        except FileLockedError as error:
            problem, path = lock_message(path or Path(), error.owner), None
        self._show(prepared, path, document_lock, saved_fingerprint, modified=True)
        if problem:
            self.failed.emit(problem)
        return True

    def save(self, path: Path, *, overwrite: bool = False) -> bool:
        """Save the document at `path`, which is its file from now on; return whether it was saved.

        Changes that another program made to its file are overwritten only with `overwrite`.
        """
        if self.refuse_if_busy():
            return False
        self._task_runner.prepare()
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
        """Emit `external_change` if another program has changed the file.

        The file is read only if its modification time or its size has changed.
        """
        if self._task_runner.is_running:
            return
        path = self._workspace.file_path
        stat = _file_stat(path) if path is not None and self.saved_fingerprint is not None else None
        if path is not None and stat is not None and stat != self._last_seen_stat:
            self._last_seen_stat = stat
            if self._has_external_change(path):
                self.external_change.emit(path)

    def close(self) -> None:
        """Release the lock of the file."""
        self._set_lock(None, None)

    @property
    def recent_files(self) -> list[Path]:
        """Return the recently opened or saved files, latest first."""
        stored = self._settings.value(RECENT_FILES_KEY, [])
        entries = [stored] if isinstance(stored, str) else stored if isinstance(stored, list) else []
        return [Path(str(entry)) for entry in entries]

    def read(self, path: Path) -> PreparedDocument | None:
        """Return the document in a file without opening it there, or None; `failed` reports an unreadable file."""
        return self._read_safely(path, lambda report: load_document(path, report))

    def _read_safely(self, path: Path, load: Callable[[ReportProgress], Document]) -> PreparedDocument | None:
        """Return the document that `load` reads from `path`, or None; `failed` reports an unreadable file."""
        if self.refuse_if_busy():
            return None
        try:
            return self._read(path, load)
        except UnreadableFileError as error:
            self.failed.emit(str(error))
            return None

    def _read(self, path: Path, load: Callable[[ReportProgress], Document]) -> PreparedDocument | None:
        """Return the document that `load` reads from the file at `path`, or None if the user cancels.

        Raises UnreadableFileError.
        """
        return self._prepare(self.tr("Opening “{name}” …").format(name=display_name(path)), load)

    def _prepare(self, name: str, read: Callable[[ReportProgress], Document]) -> PreparedDocument | None:
        """Return the document that `read` returns, prepared to be shown, or None if the user cancels."""
        try:
            return self._task_runner.run(
                name,
                lambda report: prepare_document(
                    read(subrange(report, 0, READING_SHARE)), subrange(report, READING_SHARE, 1)
                ),
            )
        except CancelledError:
            return None

    def _write(self, path: Path) -> bool:
        """Write the document to `path`; return whether it was written. `failed` reports errors."""
        document = self._workspace.session.document_to_save
        name = self.tr("Saving “{name}” …").format(name=display_name(path))
        try:
            self._task_runner.run(name, lambda report: save_document(document, path, report=report))
        except CancelledError:
            return False
        except SaveError as error:
            self.failed.emit(str(error))
            return False
        return True

    def _show_copy(self, prepared: PreparedDocument | None) -> bool:
        """Show `prepared` as a new document without a file; return whether there is one."""
        if prepared is not None:
            self._show(prepared)
        return prepared is not None

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
        """Return the present lock if `path` is the file of the document, else a new lock. Raises FileLockedError."""
        if self._lock is not None and self._lock.is_for(path):
            return self._lock
        return acquire_lock(path, force=force)

    @contextmanager
    def _release_unless_adopted(self, document_lock: DocumentLock) -> Iterator[None]:
        """Release `document_lock` at the end unless it has become the lock of the document."""
        try:
            yield
        finally:
            if document_lock is not self._lock:
                document_lock.release()

    def _set_lock(self, document_lock: DocumentLock | None, saved_fingerprint: str | None) -> None:
        """Replace the lock of the document, and release the previous one."""
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
    """Return the modification time and the size of a file, or None if it does not exist."""
    try:
        stat = path.stat()
    except OSError:
        return None
    return stat.st_mtime_ns, stat.st_size


def lock_message(path: Path, owner: LockOwner) -> str:
    """Return a sentence that says who has the file at `path` open, as far as it is known."""
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
    """Return the name of a file without the suffix, for texts."""
    return path.name.removesuffix(FILE_SUFFIX)


def template_path(name: str) -> Path:
    """Return the path of a bundled template."""
    return resource_path("samples", f"{name}{FILE_SUFFIX}")


def with_default_suffix(path: Path, suffix: str = FILE_SUFFIX) -> Path:
    """Return `path` with `suffix` added, unless it already has it or ends in `.json`."""
    return path if path.name.casefold().endswith((suffix, ".json")) else path.with_name(path.name + suffix)
