"""What a window shows of a scenario: through the chosen perspective, laid out, worked out once for each value."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from cpm_desktop.drawing.sizes import node_size
from cpm_desktop.editing.errors import RefusedError
from cpm_desktop.editing.structure import has_same_structure
from cpm_desktop.layout.completion import completed
from cpm_desktop.layout.placement import Placement
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.perspectives.perspective import Perspective, through
from cpm_desktop.perspectives.system import systems_of
from cpm_desktop.perspectives.view import View, view_of

Command: TypeAlias = Callable[[Document], Document]
Place: TypeAlias = Callable[[Scenario, Placement | None], Placement]


@dataclass(frozen=True, slots=True)
class _Shown:
    scenario: Scenario
    perspective: Perspective
    view: View
    placement: Placement


class Looking:
    """Remembers what was shown last, so that asking again costs nothing and the next placement takes over from it."""

    def __init__(self, place: Place) -> None:
        self._place = place
        self._shown: _Shown | None = None

    def forget(self) -> None:
        """Take nothing over from what was shown: something else comes."""
        self._shown = None

    def view(self, scenario: Scenario, perspective: Perspective) -> View:
        """Return what a perspective shows of a scenario whose layout is complete."""
        return self._look(scenario, perspective).view

    def placement(self, scenario: Scenario, perspective: Perspective) -> Placement:
        """Return where everything of that is drawn."""
        return self._look(scenario, perspective).placement

    def _look(self, scenario: Scenario, perspective: Perspective) -> _Shown:
        last = self._shown
        if last is None or last.scenario is not scenario or last.perspective != perspective:
            view = view_through(scenario, perspective)
            last = self._shown = _Shown(
                scenario, perspective, view, self._place(view.scenario, last.placement if last else None)
            )
        return last


def view_through(scenario: Scenario, perspective: Perspective) -> View:
    """Return what a perspective shows of a scenario, with a place for everything; departments show all of it."""
    view = view_of(scenario, perspective, size_of=node_size)
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
