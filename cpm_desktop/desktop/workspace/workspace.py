"""The workspace: what one window is about. A session, what is shown of it and how, and what is selected there."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from cpm_desktop.desktop.background.blocking_task import LongWork
from cpm_desktop.desktop.background.wait_cursor import LARGE, waiting_for_command, waiting_shown
from cpm_desktop.desktop.workspace.path_choices import way_name
from cpm_desktop.desktop.workspace.prepared_document import Ready
from cpm_desktop.desktop.workspace.view_cache import Command, Looking, Place, kept_perspective, within_structure
from cpm_desktop.editing.change import NOTHING, ChangeSet
from cpm_desktop.editing.errors import RefusedError
from cpm_desktop.editing.session import Session
from cpm_desktop.layout.placement import Placement
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.perspectives.emphasis import Emphasis, emphasis_on
from cpm_desktop.perspectives.id_mapping import emphasis_within, shown_as, stood_for
from cpm_desktop.perspectives.perspective import DEPARTMENTS, Perspective
from cpm_desktop.perspectives.perspective_labels import PerspectiveWords
from cpm_desktop.perspectives.view import View
from cpm_desktop.progress import StoppedError, Tell


class Workspace(QObject):
    """Every view looks here and nowhere else; none of this is part of the document."""

    changed = Signal(object)
    """A command, undo or redo happened; carries its ChangeSet."""
    scenario_changed = Signal()
    """Another scenario is shown, or another document: look at everything anew."""
    perspective_changed = Signal()
    """The same scenario is looked at in another way."""
    view_begun = Signal(str)
    """Another view of a large scenario is being worked out while everything stays; carries that as a heading."""
    view_told = Signal(float)
    """Carries how far a view is that takes a while, from 0 to 1."""
    view_ended = Signal()
    """That view is there, or is not wanted any more."""
    view_changed = Signal()
    """The view of a large scenario has caught up with the last change."""
    highlight_changed = Signal()
    """Another way through the process stands out, or none."""
    selection_changed = Signal()
    refused = Signal(str)
    """A command said no; carries the sentence."""
    noticed = Signal(str)
    """Something happened by itself that a person should know of; carries the sentence."""
    path_changed = Signal()
    opened = Signal()
    """Another document is shown; tells so before anything else does."""

    def __init__(self, session: Session, place: Place, work: LongWork) -> None:
        super().__init__()
        self.session, self._work = session, work
        self._looking = Looking(place, self)
        self._looking.ready.connect(self._on_view_ready)
        self._looking.told.connect(self.view_told)
        self._looking.failed.connect(self._on_view_failed)
        self._coming: Perspective | None = None
        self._scenario_id = next(iter(session.document.scenarios))
        self._perspective = DEPARTMENTS
        self._way: tuple[str, ...] = ()
        self._picked: tuple[str, ...] = ()
        self._selection: tuple[str, ...] = ()
        self._shown_selection: tuple[str, ...] = ()
        self._path: Path | None = None
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
        return self._looking.view(self.scenario, self._perspective)

    @property
    def placement(self) -> Placement:
        """Return where everything that is shown is drawn."""
        return self._looking.placement(self.scenario, self._perspective)

    @property
    def selection(self) -> tuple[str, ...]:
        """Return the ids that are selected, in the order in which they were; all are elements of the scenario."""
        return self._selection

    @property
    def shown_selection(self) -> tuple[str, ...]:
        """Return the elements of the view that are selected; computed ones stand for elements of the scenario."""
        return self._shown_selection

    @property
    def emphasis(self) -> Emphasis | None:
        """Return what of the scenario stands out, if anything was picked to."""
        return emphasis_on(self.scenario, way_name(self.scenario, self._way), self._way) if self._way else None

    @property
    def highlight(self) -> Emphasis | None:
        """Return what of the view stands out."""
        return emphasis_within(self.view, self.emphasis)

    @property
    def highlighted_way(self) -> tuple[str, ...]:
        """Return the flows of the way through the process that stands out; none where none does."""
        return self._way

    @property
    def path(self) -> Path | None:
        """Return the file that the document belongs to, or None for one that was never saved."""
        return self._path

    def set_path(self, path: Path | None) -> None:
        """Say which file the document belongs to."""
        self._path = path
        self.path_changed.emit()

    def open(self, ready: Ready, path: Path | None, *, modified: bool = False) -> None:
        """Show another document; its history starts here. `modified`: its file does not hold it."""
        self._looking.turn_away()
        self._await(None)
        self._selection = self._picked = self._shown_selection = ()
        self._scenario_id, self._perspective, self._way = next(iter(ready.document.scenarios)), DEPARTMENTS, ()
        self.session.reset(ready.document, ready.complete, modified=modified)
        self._looking.begin(self.scenario, ready.placement)
        self.opened.emit()
        self.set_path(path)
        self.scenario_changed.emit()
        self.selection_changed.emit()

    def show_scenario(self, scenario_id: str) -> None:
        """Show another scenario of the document, from the same perspective where it can be looked at that way."""
        if scenario_id != self._scenario_id:
            self._looking.turn_away()
            self._scenario_id = scenario_id
            self._selection = self._picked = self._shown_selection = ()
            self._keep_perspective()
            wanted = self._perspective
            if not self._looking.is_quick(self.scenario, wanted):
                self._perspective = DEPARTMENTS
            self._keep_highlight()
            with waiting_shown(self.scenario):
                self.scenario_changed.emit()
                self.selection_changed.emit()
                self.look(wanted)

    def look(self, perspective: Perspective) -> None:
        """Look at the scenario in another way; the document stays as it is, and so does what is selected.

        What takes a while is worked out in the background, until then everything stays as it is.
        """
        self._await(None)
        if perspective == self._perspective:
            self._looking.ask(self.scenario, None)
        elif self._looking.is_quick(self.scenario, perspective):
            self._perspective = perspective
            self._picked = self._selection
            self._shown_selection = shown_as(self.view, self._picked)
            with waiting_shown(self.scenario):
                self.perspective_changed.emit()
                self.selection_changed.emit()
        else:
            self._looking.ask(self.scenario, perspective)
            self._await(perspective)

    def _await(self, perspective: Perspective | None) -> None:
        """Say for which perspective one waits from now on, or that one waits for none any more."""
        awaited, self._coming = self._coming, perspective
        if perspective is not None:
            name = PerspectiveWords().name(perspective)
            self.view_begun.emit(self.tr("Working out: {perspective} …").format(perspective=name))
        elif awaited is not None:
            self.view_ended.emit()

    def stop(self) -> None:
        """Work no view out in the background any more; wait until the thread is gone."""
        self._looking.stop()

    def highlight_way(self, flows: tuple[str, ...]) -> None:
        """Let a way through the process, by its flows, stand out from everything else; without flows nothing does."""
        if flows != self._way:
            self._way = flows
            self.highlight_changed.emit()

    def select(self, ids: Iterable[str]) -> None:
        """Make those of `ids` the selection that the shown scenario has; computed elements mean what they stand for."""
        scenario, view = self.scenario, self.view
        wanted = dict.fromkeys(ids)
        known = scenario.among(wanted).union(view.stands_for.keys() & wanted.keys())
        picked = tuple(filter(known.__contains__, wanted))
        origins = stood_for(view, picked)
        chosen = tuple(filter(scenario.among(origins).__contains__, origins)) if view.stands_for else picked
        shown = picked if not view.fixed or not view.stands_for.keys().isdisjoint(picked) else shown_as(view, picked)
        before = self._selection, self._shown_selection
        self._picked, self._selection, self._shown_selection = picked, chosen, shown
        if before != (chosen, shown):
            with waiting_shown(scenario, len(chosen) + len(before[0])):
                self.selection_changed.emit()

    def let_go(self) -> bool:
        """Select nothing, or where nothing is selected let nothing stand out; return whether that is different."""
        if self._selection:
            self.select([])
            return True
        stood_out = bool(self._way)
        self.highlight_way(())
        return stood_out

    def why_refused(self, command: Command) -> str | None:
        """Return the sentence with which `command` would be refused now, or None; nothing changes.

        Hover and drop share this: what is tried while dragging is the very command that a release carries out.
        """
        try:
            self._within_view(command)(self.session.document)
        except RefusedError as reason:
            return str(reason)
        return None

    def perform(self, name: str, command: Command, gesture: str | None = None, brings: int = 0) -> bool:
        """Carry out `command` as one undo step called `name`; where it refuses, say why and return False.

        Commands that follow each other with the same `gesture` become one step. Where the view is fixed, the structure
        of the scenario stays as it is. `brings` tells of a command that adds many elements about how many.
        """
        try:
            with waiting_for_command(self.scenario, len(self._selection) + brings):
                made = self._worked_out(name, lambda: self.session.made(self._within_view(command)), brings)
                self.session.take(name, made, gesture)
        except RefusedError as reason:
            self.refused.emit(str(reason))
            return False
        except StoppedError:
            return False
        return True

    def _worked_out(self, name: str | None, make: Callable[[], Document], brings: int) -> Document:
        """Return the document that comes next; of a large process as long work, with the place of everything in it."""
        if max(len(self.scenario.nodes), brings) <= LARGE:
            return make()

        def work(tell: Tell) -> Document:
            made = make()
            tell(0.6)
            self._looking.foresee(made.scenarios.get(self._scenario_id), self._perspective)
            tell(1.0)
            return made

        return self._work.do(self.tr("Working out: {perspective} …").format(perspective=name or ""), work)

    def undo(self) -> ChangeSet:
        """Take the last step back; return what that changed, nothing where somebody stopped it."""
        session = self.session
        return self._go(session.undo_name, session.undone, session.undo)

    def redo(self) -> ChangeSet:
        """Do again what was taken back last; return what that changed, nothing where somebody stopped it."""
        session = self.session
        return self._go(session.redo_name, session.redone, session.redo)

    def _go(self, name: str | None, go_to: Document, go: Callable[[], ChangeSet]) -> ChangeSet:
        with waiting_for_command(self.scenario, len(self._selection)):
            try:
                there = go_to.scenarios.get(self._scenario_id, self.scenario)
                self._worked_out(name, lambda: go_to, len(there.nodes))
            except StoppedError:
                return NOTHING
            return go()

    def _within_view(self, command: Command) -> Command:
        return within_structure(command, self._scenario_id, self.view.fixed)

    def _on_view_ready(self) -> None:
        if self._coming is not None:
            self.look(self._coming)
        else:
            self.view_changed.emit()
            self.select(self._picked)

    def _on_view_failed(self) -> None:
        if self._coming is not None:
            self.look(self._perspective)

    def _on_change(self, change: ChangeSet) -> None:
        if self._scenario_id not in self.document.scenarios:
            self._scenario_id = next(iter(self.document.scenarios))
            self._looking.turn_away()
            self._keep_perspective()
            self._keep_highlight()
            self.scenario_changed.emit()
        elif self._keep_perspective():
            self.perspective_changed.emit()
        self.changed.emit(change)
        self.select(self._picked)

    def _keep_perspective(self) -> bool:
        """Look at departments where the scenario cannot be looked at as before; return whether that is different."""
        before = self._perspective
        kept = kept_perspective(self.document, self.scenario, before)
        self._perspective = kept or DEPARTMENTS
        if kept is None:
            gone = before.system or (before.saved_filter.name if before.saved_filter else "")
            self.noticed.emit(self.tr("“{name}” is not there any more: all departments are shown.").format(name=gone))
        return self._perspective != before

    def _keep_highlight(self) -> None:
        """Let nothing stand out any more unless the scenario has the whole way."""
        if not self.scenario.flows.keys() >= set(self._way):
            self.highlight_way(())
