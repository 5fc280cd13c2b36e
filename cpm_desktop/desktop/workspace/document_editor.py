"""Changes the document of a window: commands, undo and redo."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from cpm_desktop.desktop.background.blocking_task import BlockingTaskRunner
from cpm_desktop.desktop.background.limits import Limits
from cpm_desktop.desktop.background.wait_cursor import wait_cursor_for_command
from cpm_desktop.desktop.workspace.selection import Selection
from cpm_desktop.desktop.workspace.view_state import ViewState
from cpm_desktop.editing.change_set import NO_CHANGES, ChangeSet
from cpm_desktop.editing.errors import CommandRejected
from cpm_desktop.editing.session import Command, ComputedDocument, Session
from cpm_desktop.editing.structure_comparison import has_same_structure
from cpm_desktop.model.document import Document
from cpm_desktop.progress import CancelledError, ReportProgress

Result = TypeVar("Result")


class DocumentEditor(QObject):
    """Carries out commands on the document of a session, and undoes and redoes them.

    While a blocking task runs, it refuses every change, wherever the request comes from.
    """

    command_rejected = Signal(str)
    """A command was rejected; carries a sentence for the user."""

    def __init__(
        self,
        session: Session,
        view_state: ViewState,
        selection: Selection,
        task_runner: BlockingTaskRunner,
        limits: Limits,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._view_state, self._selection = session, view_state, selection
        self._task_runner, self._limits = task_runner, limits

    def attempt(self, compute: Callable[[], Result]) -> Result | None:
        """Return what `compute` returns; if it raises CommandRejected, signal why and return None."""
        try:
            return compute()
        except CommandRejected as reason:
            self.command_rejected.emit(str(reason))
            return None

    def rejection_reason(self, command: Command) -> str | None:
        """Return the sentence with which `command` would be rejected now, or None; nothing changes.

        Hover and drop share this: a gesture tries the same command while dragging that the release carries out.
        """
        if self._task_runner.is_running:
            return self._task_runner.busy_message
        try:
            self._restricted_to_view(command)(self._session.document)
        except CommandRejected as reason:
            return str(reason)
        return None

    def perform(self, name: str, command: Command, gesture: str | None = None, expected_additions: int = 0) -> bool:
        """Carry out `command` as one undo step called `name`; if it is rejected, signal why and return False.

        Successive commands with the same `gesture` become one step. In a read-only view, a command may not change the
        structure of the scenario. `expected_additions` is about how many elements the command adds, if these are many.
        Text that is still being typed in a field is committed first.
        """
        if self._task_runner.refuse_if_running():
            return False
        self._view_state.about_to_change.emit()
        self.commit_pending_edits()
        restricted = self._restricted_to_view(command)
        try:
            affected = len(self._selection.ids) + expected_additions
            with wait_cursor_for_command(self._limits, self._view_state.scenario, affected):
                computed = self._compute(name, lambda: self._session.compute(restricted), expected_additions)
                self._session.apply(name, computed, gesture)
        except CommandRejected as reason:
            self.command_rejected.emit(str(reason))
            return False
        except CancelledError:
            return False
        return True

    def commit_pending_edits(self) -> None:
        """Have text that is still being typed committed as a command of its own."""
        self._task_runner.prepare()

    def undo(self) -> ChangeSet:
        """Undo the last step; return what that changed, nothing if it was refused or cancelled."""
        session = self._session
        self.commit_pending_edits()
        return self._undo_or_redo(session.undo_name, session.document_after_undo, session.undo)

    def redo(self) -> ChangeSet:
        """Redo the step that was undone last; return what that changed, nothing if it was refused or cancelled."""
        session = self._session
        self.commit_pending_edits()
        return self._undo_or_redo(session.redo_name, session.document_after_redo, session.redo)

    def _undo_or_redo(self, name: str | None, target: Document, step: Callable[[], ChangeSet]) -> ChangeSet:
        if self._task_runner.refuse_if_running():
            return NO_CHANGES
        self._view_state.about_to_change.emit()
        view_state, computed = self._view_state, ComputedDocument(target, self._session.document)
        with wait_cursor_for_command(self._limits, view_state.scenario, len(self._selection.ids)):
            try:
                next_scenario = target.scenarios.get(view_state.scenario_id, view_state.scenario)
                self._compute(name, lambda: computed, len(next_scenario.nodes))
            except CancelledError:
                return NO_CHANGES
            return step()

    def _compute(
        self, name: str | None, compute: Callable[[], ComputedDocument], expected_additions: int
    ) -> ComputedDocument:
        """Return the next document; for a large process a blocking task computes it together with its placement."""
        if max(len(self._view_state.scenario.nodes), expected_additions) <= self._limits.large_process_nodes:
            return compute()

        def work(report: ReportProgress) -> ComputedDocument:
            computed = compute()
            report(0.6)
            self._view_state.precompute_placement(computed.document)
            report(1.0)
            return computed

        return self._task_runner.run(self.tr("Calculating: {perspective} …").format(perspective=name or ""), work)

    def _restricted_to_view(self, command: Command) -> Command:
        view_state = self._view_state
        return reject_structural_changes(command, view_state.scenario_id, view_state.view.readonly_reason)


def reject_structural_changes(command: Command, scenario_id: str, readonly_reason: str) -> Command:
    """Return `command`, restricted to changes that keep the structure if `readonly_reason` is not empty.

    The restricted command raises CommandRejected with `readonly_reason` if it changes the structure of the scenario.
    """
    if not readonly_reason:
        return command

    def checked(document: Document) -> Document:
        result = command(document)
        before, after = document.scenarios[scenario_id], result.scenarios.get(scenario_id)
        if after is not None and not has_same_structure(before, after):
            raise CommandRejected(readonly_reason)
        return result

    return checked
