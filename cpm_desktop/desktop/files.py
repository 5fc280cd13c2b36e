"""The document and its file: new, open, save, and the files opened lately."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QSettings, QTime, Signal

from cpm_desktop.desktop.workspace import Workspace
from cpm_desktop.resource_files import resource
from cpm_desktop.storage.errors import SaveError, UnreadableFileError
from cpm_desktop.storage.files import SUFFIX, load, save

RECENT = "files/recent"
MOST_RECENT = 10
EMPTY = "empty"


class Files(QObject):
    """Opens and saves the document of a workspace; whatever goes wrong is told in one sentence."""

    failed = Signal(str)
    """A file could not be opened or saved; carries the sentence. The document that was shown still is."""
    saved = Signal()
    recent_changed = Signal()

    def __init__(self, workspace: Workspace, settings: QSettings) -> None:
        super().__init__()
        self._workspace = workspace
        self._settings = settings
        self.saved_at: QTime | None = None
        """When the document that is shown was last saved in this session."""

    def new(self, template: str = EMPTY) -> bool:
        """Show a new document made from a template that comes with the program."""
        return self._show(template_path(template), path=None)

    def open(self, path: Path) -> bool:
        """Show the document in the file at `path`; return whether it could be read.

        A template that comes with the program stays as it is: what is shown is a new document.
        """
        path = path.absolute()
        if path.resolve().parent == resource("samples").resolve():
            return self._show(path, path=None)
        if not self._show(path, path):
            self._forget(path)
            return False
        self._remember(path)
        return True

    def save(self, path: Path) -> bool:
        """Save the document at `path`, which is its file from now on; return whether that worked."""
        path = path.absolute()
        try:
            save(self._workspace.session.to_save, path)
        except SaveError as error:
            self.failed.emit(str(error))
            return False
        self.saved_at = QTime.currentTime()
        self._workspace.session.mark_saved()
        self._workspace.set_path(path)
        self._remember(path)
        self.saved.emit()
        return True

    @property
    def recent(self) -> list[Path]:
        """Return the files opened or saved lately, the last one first."""
        stored = self._settings.value(RECENT, [])
        entries = [stored] if isinstance(stored, str) else stored if isinstance(stored, list) else []
        return [Path(str(entry)) for entry in entries]

    def _show(self, source: Path, path: Path | None) -> bool:
        try:
            document = load(source)
        except UnreadableFileError as error:
            self.failed.emit(str(error))
            return False
        self.saved_at = None
        self._workspace.open(document, path)
        return True

    def _remember(self, path: Path) -> None:
        self._store([path, *(other for other in self.recent if other != path)][:MOST_RECENT])

    def _forget(self, path: Path) -> None:
        if path in self.recent:
            self._store([other for other in self.recent if other != path])

    def _store(self, paths: list[Path]) -> None:
        self._settings.setValue(RECENT, [str(path) for path in paths])
        self.recent_changed.emit()


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
