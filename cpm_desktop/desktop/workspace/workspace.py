"""The workspace: what one window is about. A session, what is shown of it and how, and what is selected there."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from cpm_desktop.desktop.background.blocking_task import BlockingTaskRunner
from cpm_desktop.desktop.background.wait_cursor import (
    LARGE_PROCESS_NODES,
    wait_cursor_for_command,
    wait_cursor_if_large,
)
from cpm_desktop.desktop.workspace.path_choices import path_name
from cpm_desktop.desktop.workspace.prepared_document import PreparedDocument
from cpm_desktop.desktop.workspace.view_cache import (
    Command,
    PlacementFunction,
    ViewCache,
    reject_structural_changes,
    resolve_perspective,
)
from cpm_desktop.editing.change import NO_CHANGES, ChangeSet
from cpm_desktop.editing.errors import CommandRejected
from cpm_desktop.editing.session import Session
from cpm_desktop.layout.placement import Placement
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.perspectives.emphasis import Emphasis, emphasis_on
from cpm_desktop.perspectives.id_mapping import emphasis_in_view, to_model_ids, to_view_ids
from cpm_desktop.perspectives.perspective import DEPARTMENTS, Perspective
from cpm_desktop.perspectives.perspective_labels import PerspectiveLabels
from cpm_desktop.perspectives.view import View
from cpm_desktop.progress import CancelledError, ReportProgress


class Workspace(QObject):
    """Every view looks here and nowhere else; none of this is part of the document."""

    changed = Signal(object)
    """A command, undo or redo happened; carries its ChangeSet."""
    scenario_changed = Signal()
    """Another scenario is shown, or another document: look at everything anew."""
    perspective_changed = Signal()
    """The same scenario is looked at in another way."""
    view_started = Signal(str)
    """Another view of a large scenario is being worked out while everything stays; carries that as a heading."""
    view_progress_changed = Signal(float)
    """Carries how far a view is that takes a while, from 0 to 1."""
    view_finished = Signal()
    """That view is there, or is not wanted any more."""
    view_changed = Signal()
    """The view of a large scenario has caught up with the last change."""
    highlight_changed = Signal()
    """Another way through the process stands out, or none."""
    selection_changed = Signal()
    command_rejected = Signal(str)
    """A command said no; carries the sentence."""
    notified = Signal(str)
    """Something happened by itself that a person should know of; carries the sentence."""
    file_path_changed = Signal()
    opened = Signal()
    """Another document is shown; tells so before anything else does."""

    def __init__(self, session: Session, compute_placement: PlacementFunction, task_runner: BlockingTaskRunner) -> None:
        super().__init__()
        self.session, self._task_runner = session, task_runner
        self._view_cache = ViewCache(compute_placement, self)
        self._view_cache.view_ready.connect(self._on_view_ready)
        self._view_cache.progress_changed.connect(self.view_progress_changed)
        self._view_cache.view_failed.connect(self._on_view_failed)
        self._pending_perspective: Perspective | None = None
        self._scenario_id = next(iter(session.document.scenarios))
        self._perspective = DEPARTMENTS
        self._highlighted_path: tuple[str, ...] = ()
        self._requested_selection: tuple[str, ...] = ()
        self._selection: tuple[str, ...] = ()
        self._view_selection: tuple[str, ...] = ()
        self._file_path: Path | None = None
        session.subscribe(self._on_change)

    @property
    def document(self) -> Document:
        """Return the document as it stands."""
        return self.session.document

    @property
    def scenario_id(self) -> str:
        """Return the id of the scenario that is shown."""
        return self._scenario_id

    @property
    def scenario(self) -> Scenario:
        """Return the scenario that is shown, its layout complete."""
        return self.session.document.scenarios[self._scenario_id]

    @property
    def perspective(self) -> Perspective:
        """Return how the scenario is looked at."""
        return self._perspective

    @property
    def view(self) -> View:
        """Return what is shown of the scenario; through departments, that is the very scenario."""
        return self._view_cache.view(self.scenario, self._perspective)

    @property
    def placement(self) -> Placement:
        """Return where everything that is shown is drawn."""
        return self._view_cache.placement(self.scenario, self._perspective)

    @property
    def selection(self) -> tuple[str, ...]:
        """Return the ids that are selected, in the order in which they were; all are elements of the scenario."""
        return self._selection

    @property
    def view_selection(self) -> tuple[str, ...]:
        """Return the elements of the view that are selected; computed ones stand for elements of the scenario."""
        return self._view_selection

    @property
    def emphasis(self) -> Emphasis | None:
        """Return what of the scenario stands out, if anything was picked to."""
        return (
            emphasis_on(self.scenario, path_name(self.scenario, self._highlighted_path), self._highlighted_path)
            if self._highlighted_path
            else None
        )

    @property
    def highlight(self) -> Emphasis | None:
        """Return what of the view stands out."""
        return emphasis_in_view(self.view, self.emphasis)

    @property
    def highlighted_path(self) -> tuple[str, ...]:
        """Return the flows of the way through the process that stands out; none where none does."""
        return self._highlighted_path

    @property
    def file_path(self) -> Path | None:
        """Return the file that the document belongs to, or None for one that was never saved."""
        return self._file_path

    def set_file_path(self, path: Path | None) -> None:
        """Say which file the document belongs to."""
        self._file_path = path
        self.file_path_changed.emit()

    def open(self, prepared: PreparedDocument, path: Path | None, *, modified: bool = False) -> None:
        """Show another document; its history starts here. `modified`: its file does not hold it."""
        self._view_cache.invalidate()
        self._set_pending_perspective(None)
        self._selection = self._requested_selection = self._view_selection = ()
        self._scenario_id, self._perspective, self._highlighted_path = (
            next(iter(prepared.document.scenarios)),
            DEPARTMENTS,
            (),
        )
        self.session.reset(prepared.document, prepared.laid_out, modified=modified)
        self._view_cache.seed(self.scenario, prepared.placement)
        self.opened.emit()
        self.set_file_path(path)
        self.scenario_changed.emit()
        self.selection_changed.emit()

    def show_scenario(self, scenario_id: str) -> None:
        """Show another scenario of the document, from the same perspective where it can be looked at that way."""
        if scenario_id != self._scenario_id:
            self._view_cache.invalidate()
            self._scenario_id = scenario_id
            self._selection = self._requested_selection = self._view_selection = ()
            self._reset_stale_perspective()
            wanted = self._perspective
            if not self._view_cache.is_immediate(self.scenario, wanted):
                self._perspective = DEPARTMENTS
            self._clear_stale_highlight()
            with wait_cursor_if_large(self.scenario):
                self.scenario_changed.emit()
                self.selection_changed.emit()
                self.set_perspective(wanted)

    def set_perspective(self, perspective: Perspective) -> None:
        """Look at the scenario in another way; the document stays as it is, and so does what is selected.

        What takes a while is worked out in the background, until then everything stays as it is.
        """
        self._set_pending_perspective(None)
        if perspective == self._perspective:
            self._view_cache.request(self.scenario, None)
        elif self._view_cache.is_immediate(self.scenario, perspective):
            self._perspective = perspective
            self._requested_selection = self._selection
            self._view_selection = to_view_ids(self.view, self._requested_selection)
            with wait_cursor_if_large(self.scenario):
                self.perspective_changed.emit()
                self.selection_changed.emit()
        else:
            self._view_cache.request(self.scenario, perspective)
            self._set_pending_perspective(perspective)

    def _set_pending_perspective(self, perspective: Perspective | None) -> None:
        """Say for which perspective one waits from now on, or that one waits for none any more."""
        previous, self._pending_perspective = self._pending_perspective, perspective
        if perspective is not None:
            name = PerspectiveLabels().name_of(perspective)
            self.view_started.emit(self.tr("Working out: {perspective} …").format(perspective=name))
        elif previous is not None:
            self.view_finished.emit()

    def stop(self) -> None:
        """Work no view out in the background any more; wait until the thread is gone."""
        self._view_cache.stop()

    def highlight_path(self, flows: tuple[str, ...]) -> None:
        """Let a way through the process, by its flows, stand out from everything else; without flows nothing does."""
        if flows != self._highlighted_path:
            self._highlighted_path = flows
            self.highlight_changed.emit()

    def select(self, ids: Iterable[str]) -> None:
        """Make those of `ids` the selection that the shown scenario has; computed elements mean what they stand for."""
        scenario, view = self.scenario, self.view
        unique_ids = dict.fromkeys(ids)
        known = scenario.existing_ids(unique_ids).union(view.origins.keys() & unique_ids.keys())
        requested = tuple(filter(known.__contains__, unique_ids))
        origins = to_model_ids(view, requested)
        chosen = tuple(filter(scenario.existing_ids(origins).__contains__, origins)) if view.origins else requested
        view_selection = (
            requested
            if not view.readonly_reason or not view.origins.keys().isdisjoint(requested)
            else to_view_ids(view, requested)
        )
        before = self._selection, self._view_selection
        self._requested_selection, self._selection, self._view_selection = requested, chosen, view_selection
        if before != (chosen, view_selection):
            with wait_cursor_if_large(scenario, len(chosen) + len(before[0])):
                self.selection_changed.emit()

    def clear_selection_or_highlight(self) -> bool:
        """Select nothing, or where nothing is selected let nothing stand out; return whether that is different."""
        if self._selection:
            self.select([])
            return True
        was_highlighted = bool(self._highlighted_path)
        self.highlight_path(())
        return was_highlighted

    def rejection_reason(self, command: Command) -> str | None:
        """Return the sentence with which `command` would be refused now, or None; nothing changes.

        Hover and drop share this: what is tried while dragging is the very command that a release carries out.
        """
        try:
            self._restricted_to_view(command)(self.session.document)
        except CommandRejected as reason:
            return str(reason)
        return None

    def perform(self, name: str, command: Command, gesture: str | None = None, expected_additions: int = 0) -> bool:
        """Carry out `command` as one undo step called `name`; where it refuses, say why and return False.

        Commands that follow each other with the same `gesture` become one step. Where the view is fixed, the structure
        of the scenario stays as it is. `brings` tells of a command that adds many elements about how many.
        """
        try:
            with wait_cursor_for_command(self.scenario, len(self._selection) + expected_additions):
                made = self._compute_document(
                    name, lambda: self.session.compute(self._restricted_to_view(command)), expected_additions
                )
                self.session.apply(name, made, gesture)
        except CommandRejected as reason:
            self.command_rejected.emit(str(reason))
            return False
        except CancelledError:
            return False
        return True

    def _compute_document(self, name: str | None, compute: Callable[[], Document], expected_additions: int) -> Document:
        """Return the document that comes next; of a large process as long work, with the place of everything in it."""
        if max(len(self.scenario.nodes), expected_additions) <= LARGE_PROCESS_NODES:
            return compute()

        def work(tell: ReportProgress) -> Document:
            made = compute()
            tell(0.6)
            self._view_cache.precompute(made.scenarios.get(self._scenario_id), self._perspective)
            tell(1.0)
            return made

        return self._task_runner.run(self.tr("Working out: {perspective} …").format(perspective=name or ""), work)

    def undo(self) -> ChangeSet:
        """Take the last step back; return what that changed, nothing where somebody stopped it."""
        session = self.session
        return self._undo_or_redo(session.undo_name, session.document_after_undo, session.undo)

    def redo(self) -> ChangeSet:
        """Do again what was taken back last; return what that changed, nothing where somebody stopped it."""
        session = self.session
        return self._undo_or_redo(session.redo_name, session.document_after_redo, session.redo)

    def _undo_or_redo(self, name: str | None, target: Document, step: Callable[[], ChangeSet]) -> ChangeSet:
        with wait_cursor_for_command(self.scenario, len(self._selection)):
            try:
                there = target.scenarios.get(self._scenario_id, self.scenario)
                self._compute_document(name, lambda: target, len(there.nodes))
            except CancelledError:
                return NO_CHANGES
            return step()

    def _restricted_to_view(self, command: Command) -> Command:
        return reject_structural_changes(command, self._scenario_id, self.view.readonly_reason)

    def _on_view_ready(self) -> None:
        if self._pending_perspective is not None:
            self.set_perspective(self._pending_perspective)
        else:
            self.view_changed.emit()
            self.select(self._requested_selection)

    def _on_view_failed(self) -> None:
        if self._pending_perspective is not None:
            self.set_perspective(self._perspective)

    def _on_change(self, change: ChangeSet) -> None:
        if self._scenario_id not in self.document.scenarios:
            self._scenario_id = next(iter(self.document.scenarios))
            self._view_cache.invalidate()
            self._reset_stale_perspective()
            self._clear_stale_highlight()
            self.scenario_changed.emit()
        elif self._reset_stale_perspective():
            self.perspective_changed.emit()
        self.changed.emit(change)
        self.select(self._requested_selection)

    def _reset_stale_perspective(self) -> bool:
        """Look at departments where the scenario cannot be looked at as before; return whether that is different."""
        before = self._perspective
        resolved = resolve_perspective(self.document, self.scenario, before)
        self._perspective = resolved or DEPARTMENTS
        if resolved is None:
            missing_name = before.system or (before.saved_filter.name if before.saved_filter else "")
            self.notified.emit(
                self.tr("“{name}” is not there any more: all departments are shown.").format(name=missing_name)
            )
        return self._perspective != before

    def _clear_stale_highlight(self) -> None:
        """Let nothing stand out any more unless the scenario has the whole way."""
        if not self.scenario.flows.keys() >= set(self._highlighted_path):
            self.highlight_path(())
