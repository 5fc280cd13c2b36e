"""The workspace: what one window is about. A session, the scenario that is shown, and what is selected in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from cpm_desktop.editing.change import ChangeSet
from cpm_desktop.editing.errors import RefusedError
from cpm_desktop.editing.session import Session
from cpm_desktop.layout.placement import Placement
from cpm_desktop.model.document import Document, Scenario


class Workspace(QObject):
    """Every view looks here and nowhere else; none of this is part of the document."""

    changed = Signal(object)
    """A command, undo or redo happened; carries its ChangeSet."""
    scenario_changed = Signal()
    """Another scenario is shown, or another document: look at everything anew."""
    selection_changed = Signal()
    refused = Signal(str)
    """A command said no; carries the sentence."""
    path_changed = Signal()

    def __init__(self, session: Session, place: Callable[[Scenario, Placement | None], Placement]) -> None:
        super().__init__()
        self.session = session
        self._place = place
        self._placed: tuple[Scenario, Placement] | None = None
        self._scenario_id = next(iter(session.document.scenarios))
        self._selection: tuple[str, ...] = ()
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
    def placement(self) -> Placement:
        """Return where everything of the shown scenario is drawn."""
        scenario = self.scenario
        if self._placed is None or self._placed[0] is not scenario:
            self._placed = (scenario, self._place(scenario, self._placed[1] if self._placed else None))
        return self._placed[1]

    @property
    def selection(self) -> tuple[str, ...]:
        """Return the ids that are selected, in the order in which they were."""
        return self._selection

    @property
    def path(self) -> Path | None:
        """Return the file that the document belongs to, or None for one that was never saved."""
        return self._path

    def set_path(self, path: Path | None) -> None:
        """Say which file the document belongs to."""
        self._path = path
        self.path_changed.emit()

    def open(self, document: Document, path: Path | None, *, modified: bool = False) -> None:
        """Show another document; its history starts here. `modified`: its file does not hold it."""
        self._selection, self._placed = (), None
        self._scenario_id = next(iter(document.scenarios))
        self.session.reset(document, modified=modified)
        self.set_path(path)
        self.scenario_changed.emit()
        self.selection_changed.emit()

    def show_scenario(self, scenario_id: str) -> None:
        """Show another scenario of the document."""
        if scenario_id != self._scenario_id:
            self._scenario_id, self._placed = scenario_id, None
            self._selection = ()
            self.scenario_changed.emit()
            self.selection_changed.emit()

    def select(self, ids: Iterable[str]) -> None:
        """Make those of `ids` the selection that the shown scenario has."""
        scenario = self.scenario
        chosen = tuple(key for key in dict.fromkeys(ids) if scenario.element(key) is not None)
        if chosen != self._selection:
            self._selection = chosen
            self.selection_changed.emit()

    def why_refused(self, command: Callable[[Document], Document]) -> str | None:
        """Return the sentence with which `command` would be refused now, or None; nothing changes.

        Hover and drop share this: what is tried while dragging is the very command that a release carries out.
        """
        try:
            command(self.session.document)
        except RefusedError as reason:
            return str(reason)
        return None

    def perform(self, name: str, command: Callable[[Document], Document], gesture: str | None = None) -> bool:
        """Carry out `command` as one undo step called `name`; where it refuses, say why and return False.

        Commands that follow each other with the same `gesture` become one step.
        """
        try:
            self.session.perform(name, command, gesture)
        except RefusedError as reason:
            self.refused.emit(str(reason))
            return False
        return True

    def _on_change(self, change: ChangeSet) -> None:
        document = self.session.document
        if self._scenario_id not in document.scenarios:
            self._scenario_id, self._placed = next(iter(document.scenarios)), None
            self.scenario_changed.emit()
        scenario = self.scenario
        kept = tuple(key for key in self._selection if scenario.element(key) is not None)
        self.changed.emit(change)
        self.select(kept)
