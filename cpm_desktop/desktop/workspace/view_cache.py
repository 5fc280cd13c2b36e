"""What a window shows of a scenario: through the chosen perspective, laid out, worked out once for each value."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal

from cpm_desktop.desktop.background.worker import Background
from cpm_desktop.drawing.sizes import node_size
from cpm_desktop.editing.errors import RefusedError
from cpm_desktop.editing.structure import has_same_structure
from cpm_desktop.layout.completion import completed
from cpm_desktop.layout.placement import Placement
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.perspectives.perspective import DEPARTMENTS, Perspective, through
from cpm_desktop.perspectives.system import systems_of
from cpm_desktop.perspectives.view import View, view_of
from cpm_desktop.progress import Tell, part, tell_nobody

Command: TypeAlias = Callable[[Document], Document]
Place: TypeAlias = Callable[[Scenario, Placement | None], Placement]
PROMPT = 400
"""Up to this many nodes a view is worked out at once: nobody notices."""


@dataclass(frozen=True, slots=True)
class _Shown:
    scenario: Scenario
    perspective: Perspective
    view: View
    placement: Placement

    def is_of(self, scenario: Scenario, perspective: Perspective) -> bool:
        """Tell whether this is what a perspective shows of a scenario."""
        return self.scenario is scenario and self.perspective == perspective


class Looking(QObject):
    """Remembers what was shown last, so that asking again costs nothing and the next placement takes over from it.

    A view of a large process takes a while: it is worked out in another thread, and after a change the last one stays
    until the next one is ready.
    """

    ready = Signal()
    """What was asked for in the background can be shown at once now."""
    told = Signal(float)
    """Carries how far that is, from 0 to 1."""
    failed = Signal()
    """It will not come: the program has made a mistake."""

    def __init__(self, place: Place, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._shown: _Shown | None = None
        self._foreseen: _Shown | None = None
        self._asked: tuple[Scenario, Perspective] | None = None
        self._background = Background("looking", self)
        self._background.told.connect(self.told)
        self._background.done.connect(self._take)
        self._background.dropped.connect(self._go_on)
        self._background.failed.connect(self.failed)

    def turn_away(self) -> None:
        """Look at something else from now on; only departments take over from what was shown: they are quick."""
        self._asked = None
        self._background.drop()
        if self._shown is not None and self._shown.perspective.kind != "departments":
            self._shown = None

    def stop(self) -> None:
        """Work nothing out in the background any more; wait until the thread is gone."""
        self._background.stop()

    def begin(self, scenario: Scenario, placement: Placement) -> None:
        """Know where everything in a scenario is drawn that is shown next, through departments."""
        self._shown = _Shown(scenario, DEPARTMENTS, View(scenario), placement)

    def foresee(self, scenario: Scenario | None, perspective: Perspective) -> None:
        """Work out what will be shown next, where that is one's to tell; it may run in another thread."""
        if scenario is not None and perspective == DEPARTMENTS:
            shown = self._worked_out(scenario, perspective, View(scenario))
            shown.placement.get_ready()
            self._foreseen = shown

    def view(self, scenario: Scenario, perspective: Perspective) -> View:
        """Return what a perspective shows of a scenario whose layout is complete."""
        return self._look(scenario, perspective).view

    def placement(self, scenario: Scenario, perspective: Perspective) -> Placement:
        """Return where everything of that is drawn."""
        return self._look(scenario, perspective).placement

    def is_quick(self, scenario: Scenario, perspective: Perspective) -> bool:
        """Tell whether that can be shown at once."""
        known = self._shown is not None and self._shown.is_of(scenario, perspective)
        return known or perspective.kind == "departments" or len(scenario.nodes) <= PROMPT

    def ask(self, scenario: Scenario, perspective: Perspective | None) -> None:
        """Work a view out in the background, `ready` tells when it is there; with None, no view is wanted any more."""
        asked = self._asked
        if asked is not None and asked[0] is scenario and asked[1] == perspective:
            return
        self._asked = (scenario, perspective) if perspective is not None else None
        if self._background.is_working:
            self._background.drop()
        else:
            self._go_on()

    def _go_on(self) -> None:
        """Work out what is asked for, if anything is."""
        if self._asked is not None:
            scenario, perspective = self._asked
            self._background.begin(lambda tell: (scenario, perspective, view_through(scenario, perspective, tell)))

    def _take(self, found: tuple[Scenario, Perspective, View]) -> None:
        """Show what was asked for; what was found may be out of date before it was given up."""
        scenario, perspective, view = found
        if self._asked is None or self._asked[0] is not scenario or self._asked[1] != perspective:
            self._go_on()
            return
        self._asked = None
        self._keep(scenario, perspective, view)
        self.ready.emit()

    def _look(self, scenario: Scenario, perspective: Perspective) -> _Shown:
        last = self._shown
        if last is not None and last.is_of(scenario, perspective):
            return last
        if last is not None and last.perspective == perspective and not self.is_quick(scenario, perspective):
            if self._asked is None or self._asked[0] is not scenario:
                self.ask(scenario, perspective)
            return last
        return self._keep(scenario, perspective, view_through(scenario, perspective))

    def _keep(self, scenario: Scenario, perspective: Perspective, view: View) -> _Shown:
        foreseen, self._foreseen = self._foreseen, None
        if foreseen is not None and foreseen.is_of(scenario, perspective):
            self._shown = foreseen
        else:
            self._shown = self._worked_out(scenario, perspective, view)
        return self._shown

    def _worked_out(self, scenario: Scenario, perspective: Perspective, view: View) -> _Shown:
        last = self._shown
        known = last.placement if last is not None and last.perspective == perspective else None
        return _Shown(scenario, perspective, view, self._place(view.scenario, known))


def view_through(scenario: Scenario, perspective: Perspective, tell: Tell = tell_nobody) -> View:
    """Return what a perspective shows of a scenario, with a place for everything; departments show all of it."""
    view = view_of(scenario, perspective, size_of=node_size, tell=part(tell, 0, 0.9))
    tell(0.9)
    if view.scenario is scenario:
        return view
    return View(completed(view.scenario, node_size), view.stands_for, view.fixed)


def kept_perspective(document: Document, scenario: Scenario, perspective: Perspective) -> Perspective | None:
    """Return the perspective as it is in a document now, or None where a scenario cannot be looked at that way.

    A system has to be there; of a saved filter, its state in the document counts.
    """
    if perspective.kind == "system":
        return perspective if perspective.system in systems_of(scenario) else None
    if perspective.saved_filter is None:
        return perspective
    saved = document.filters.get(perspective.saved_filter.id)
    if saved is None:
        return None
    return perspective if saved == perspective.saved_filter else through(saved)


def within_structure(command: Command, scenario_id: str, fixed: str) -> Command:
    """Return `command`, refused with the sentence `fixed`, unless that is empty, where it changes the structure."""
    if not fixed:
        return command

    def checked(document: Document) -> Document:
        made = command(document)
        before, after = document.scenarios[scenario_id], made.scenarios.get(scenario_id)
        if after is not None and not has_same_structure(before, after):
            raise RefusedError(fixed)
        return made

    return checked
