"""Saves a copy for the client."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from cpm_desktop.desktop.actions.action_factory import create_action
from cpm_desktop.desktop.background.blocking_task import BlockingTaskRunner
from cpm_desktop.desktop.files.client_copy import save_client_copy
from cpm_desktop.desktop.files.document_file import display_name, lock_message, with_default_suffix
from cpm_desktop.desktop.workspace.workspace import Workspace
from cpm_desktop.progress import CancelledError
from cpm_desktop.storage.document_lock import FileLockedError
from cpm_desktop.storage.errors import SaveError
from cpm_desktop.storage.files import FILE_SUFFIX


class ClientCopyActions(QObject):
    """Asks for the path of the copy, saves it and reports what was left out; the open document does not change."""

    copy_saved = Signal(str)
    """A copy was saved; carries a sentence for the user."""
    failed = Signal(str)

    def __init__(
        self,
        window: QWidget,
        workspace: Workspace,
        task_runner: BlockingTaskRunner,
        commit_pending_edits: Callable[[], None],
        proposed_path: Callable[[str], Path],
    ) -> None:
        super().__init__(window)
        self._window, self._workspace, self._task_runner = window, workspace, task_runner
        self._commit_pending_edits, self._proposed_path = commit_pending_edits, proposed_path
        self.save = create_action(self, self.tr("Save C&lient-Safe Copy…"), self._ask_for_path)

    def write(self, path: Path) -> bool:
        """Save the copy at `path`, unless it is the file of the document; return whether it was saved."""
        if self._task_runner.refuse_if_running():
            return False
        self._task_runner.prepare()
        document_path = self._workspace.file_path
        if document_path is not None and path.resolve() == document_path.resolve():
            self.failed.emit(self.tr("This is the open document. Choose another file for the copy."))
            return False
        document, name = (
            self._workspace.session.document_to_save,
            self.tr("Saving “{name}” …").format(name=display_name(path)),
        )
        try:
            removed_contents = self._task_runner.run(name, lambda report: save_client_copy(document, path, report))
        except CancelledError:
            return False
        except SaveError as error:
            self.failed.emit(str(error))
            return False
        except FileLockedError as error:
            self.failed.emit(lock_message(path, error.owner))
            return False
        sentence = self.tr("The client copy is saved in {path}. Left out: {things}.")
        self.copy_saved.emit(sentence.format(path=path, things=removed_contents))
        return True

    def _ask_for_path(self) -> None:
        if self._task_runner.refuse_if_running():
            return
        self._commit_pending_edits()
        proposed = str(self._proposed_path(self.tr(" for the client") + FILE_SUFFIX))
        chosen, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save Client-Safe Copy"), proposed)
        if chosen:
            self.write(with_default_suffix(Path(chosen)))
