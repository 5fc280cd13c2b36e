"""The workspace: everything that one window shows and edits."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from cpm_desktop.desktop.background.blocking_task import BlockingTaskRunner
from cpm_desktop.desktop.background.limits import Limits
from cpm_desktop.desktop.background.wait_cursor import wait_cursor_if_large
from cpm_desktop.desktop.background.worker import BackgroundWorker
from cpm_desktop.desktop.workspace.document_editor import DocumentEditor
from cpm_desktop.desktop.workspace.open_fields import OpenFields
from cpm_desktop.desktop.workspace.path_highlight import PathHighlight
from cpm_desktop.desktop.workspace.prepared_document import PreparedDocument
from cpm_desktop.desktop.workspace.selection import Selection
from cpm_desktop.desktop.workspace.view_cache import PlacementFunction
from cpm_desktop.desktop.workspace.view_state import ViewState
from cpm_desktop.editing.change_set import ChangeSet
from cpm_desktop.editing.session import Session
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.perspectives.perspective import Perspective


class Workspace(QObject):
    """Owns the parts of a window's state and keeps them consistent with each other.

    The parts: `session` contains the document and its history, `editor` changes the document, `open_fields` contain
    text that is still being typed, `view_state` is what is shown, `selection` and `highlight` are what is selected and
    highlighted in it. While a blocking task runs, the
    document cannot be changed, and no other document, scenario or perspective can be shown.
    """

    changed = Signal(object)
    """A command, undo or redo changed the document; carries the ChangeSet."""
    opened = Signal()
    """Another document was opened; emitted before all other signals about it."""
    file_path_changed = Signal()
    """The document belongs to another file."""
    typed_text_changed = Signal()
    """The text in an open field has changed, or has become part of the document; see `has_unsaved_changes`."""

    def __init__(
        self,
        session: Session,
        compute_placement: PlacementFunction,
        task_runner: BlockingTaskRunner,
        worker: BackgroundWorker,
        limits: Limits,
    ) -> None:
        super().__init__()
        self.session, self._task_runner, self._limits = session, task_runner, limits
        self.view_state = ViewState(session, compute_placement, worker, limits, self)
        self.selection = Selection(self.view_state, limits, self)
        self.highlight = PathHighlight(self.view_state, self)
        self.editor = DocumentEditor(session, self.view_state, self.selection, task_runner, limits, self)
        self.open_fields = OpenFields(self)
        self.open_fields.changed.connect(self.typed_text_changed)
        task_runner.about_to_run.connect(self.open_fields.finish_all)
        self._file_path: Path | None = None
        self.view_state.view_ready.connect(self._on_view_ready)
        session.subscribe(self._on_change)

    @property
    def document(self) -> Document:
        """Return the current document."""
        return self.session.document

    @property
    def scenario_id(self) -> str:
        """Return the id of the shown scenario."""
        return self.view_state.scenario_id

    @property
    def scenario(self) -> Scenario:
        """Return the shown scenario; its layout is complete."""
        return self.view_state.scenario

    @property
    def file_path(self) -> Path | None:
        """Return the file of the document, or None if it was never saved."""
        return self._file_path

    @property
    def has_unsaved_changes(self) -> bool:
        """Return whether the file does not contain the document and the letters in the open fields."""
        return self.session.is_modified or self.open_fields.has_typed_text

    def set_file_path(self, path: Path | None) -> None:
        """Set the file of the document."""
        self._file_path = path
        self.file_path_changed.emit()

    def open(self, prepared: PreparedDocument, path: Path | None, *, modified: bool = False) -> None:
        """Show another document; its history starts here. `modified`: its file does not contain it."""
        if self._task_runner.refuse_if_running():
            return
        self.view_state.about_to_change.emit()
        self.selection.reset()
        self.highlight.reset()
        self.session.reset(prepared.document, prepared.laid_out, modified=modified)
        self.view_state.open(prepared)
        self.opened.emit()
        self.set_file_path(path)
        self.view_state.scenario_changed.emit()
        self.selection.changed.emit()

    def show_scenario(self, scenario_id: str) -> None:
        """Show another scenario of the document, from the same perspective if the scenario has it."""
        if scenario_id != self.scenario_id and not self._task_runner.refuse_if_running():
            self.view_state.about_to_change.emit()
            self.selection.reset()
            perspective = self.view_state.set_scenario(scenario_id)
            self.highlight.clear_if_stale()
            with wait_cursor_if_large(self._limits, self.scenario):
                self.view_state.scenario_changed.emit()
                self.selection.changed.emit()
                self._set_perspective(perspective)

    def set_perspective(self, perspective: Perspective) -> None:
        """Show the scenario from another perspective; the document and the selection stay the same."""
        if not self._task_runner.refuse_if_running():
            self.view_state.about_to_change.emit()
            self._set_perspective(perspective)

    def clear_selection_or_highlight(self) -> bool:
        """Clear the selection, or the highlight if nothing is selected; return whether there was something to clear."""
        if self.selection.ids:
            self.selection.select([])
            return True
        was_highlighted = bool(self.highlight.flows)
        self.highlight.show_path(())
        return was_highlighted

    def _set_perspective(self, perspective: Perspective) -> None:
        if self.view_state.set_perspective(perspective):
            self.selection.adopt_view()
            with wait_cursor_if_large(self._limits, self.scenario):
                self.view_state.perspective_changed.emit()
                self.selection.changed.emit()

    def _on_view_ready(self) -> None:
        self.view_state.about_to_change.emit()
        pending = self.view_state.pending_perspective
        if pending is not None:
            self._set_perspective(pending)
        else:
            self.view_state.view_changed.emit()
            self.selection.refresh()

    def _on_change(self, change: ChangeSet) -> None:
        if self.view_state.follow_document():
            self.highlight.clear_if_stale()
            self.view_state.scenario_changed.emit()
        elif self.view_state.reset_stale_perspective():
            self.view_state.perspective_changed.emit()
        self.changed.emit(change)
        self.selection.refresh()
