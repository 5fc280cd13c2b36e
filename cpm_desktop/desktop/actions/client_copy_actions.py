"""Saving a copy for the client."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from cpm_desktop.desktop.actions.action_factory import make_action
from cpm_desktop.desktop.background.blocking_task import LongWork
from cpm_desktop.desktop.files.client_copy import save_client_copy
from cpm_desktop.desktop.files.document_file import in_use_text, shown_name, with_suffix
from cpm_desktop.desktop.workspace.workspace import Workspace
from cpm_desktop.progress import StoppedError
from cpm_desktop.storage.document_lock import InUseError
from cpm_desktop.storage.errors import SaveError


class ClientCopyActions(QObject):
    """Asks where the copy shall go, and says what it lacks; the document that is open stays as it is."""

    done = Signal(str)
    """A copy was saved; carries the sentence."""
    failed = Signal(str)

    def __init__(
        self,
        window: QWidget,
        workspace: Workspace,
        work: LongWork,
        finish_writing: Callable[[], None],
        propose: Callable[[str], Path],
    ) -> None:
        super().__init__(window)
        self._window, self._workspace, self._work = window, workspace, work
        self._finish_writing, self._propose = finish_writing, propose
        self.save = make_action(self, self.tr("Save C&lient-Safe Copy…"), self._ask)

    def write(self, path: Path) -> bool:
        """Save the copy at `path`, unless that is the document itself; return whether that worked."""
        own = self._workspace.path
        if own is not None and path.resolve() == own.resolve():
            self.failed.emit(self.tr("This is the document itself: choose another file for the copy."))
            return False
        document, name = self._workspace.session.to_save, self.tr("Saving “{name}” …").format(name=shown_name(path))
        try:
            left_out = self._work.do(name, lambda tell: save_client_copy(document, path, tell))
        except StoppedError:
            return False
        except SaveError as error:
            self.failed.emit(str(error))
            return False
        except InUseError as error:
            self.failed.emit(in_use_text(path, error.owner))
            return False
        sentence = self.tr("The copy for the client is in {path}. Left out: {things}.")
        self.done.emit(sentence.format(path=path, things=left_out))
        return True

    def _ask(self) -> None:
        self._finish_writing()
        proposed = str(self._propose(self.tr(" for the client")))
        chosen, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save Client-Safe Copy"), proposed)
        if chosen:
            self.write(with_suffix(Path(chosen)))
