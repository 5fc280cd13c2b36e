"""One list of elements out of three versions of it."""

from __future__ import annotations

from typing import TypeVar

from cpm_desktop.editing.merging.conflict import Conflict, other
from cpm_desktop.editing.merging.element_presence import Versions, kept_in_order
from cpm_desktop.editing.merging.fields import Clash, merged_value
from cpm_desktop.editing.wording import named, worded
from cpm_desktop.model.document import Element, Scenario
from cpm_desktop.model.field_labels import field_name
from cpm_desktop.model.mapping import Keyed

E = TypeVar("E", bound=Element)


def merged_elements(
    base: Keyed[E], ours: Keyed[E], theirs: Keyed[E], scenario: Scenario
) -> tuple[Keyed[E], tuple[Conflict, ...]]:
    """Return the elements of one group of `scenario` out of three versions, and what a person has to decide.

    What one side removed and the other changed stays until somebody did.
    """
    merged: list[E] = []
    conflicts: list[Conflict] = []
    for three in kept_in_order(base, ours, theirs).values():
        element, found = _merged(three, scenario)
        merged.append(element)
        conflicts.extend(found)
    return Keyed(merged), tuple(conflicts)


def clash_sentence(clash: Clash) -> str:
    """Return what the sides say about a field, as the end of a sentence."""
    field = field_name(clash.field).replace(".", ", ")
    return f"{field} is {worded(clash.ours)} in ours and {worded(clash.theirs)} in theirs"


def _merged(three: Versions[E], scenario: Scenario) -> tuple[E, tuple[Conflict, ...]]:
    base, ours, theirs = three
    if ours is None or theirs is None:
        element = ours or theirs
        if element is None:
            raise ValueError("neither side has this element")
        return element, _contested(three, element, scenario)
    element, clashes = merged_value(base, ours, theirs)
    if not clashes:
        return element, ()
    place = f"{named(scenario)}, {named(base or ours, scenario)}"
    return element, tuple(
        Conflict(place, clash_sentence(clash), scenario.id, ours.id, clash.field) for clash in clashes
    )


def _contested(three: Versions[E], element: E, scenario: Scenario) -> tuple[Conflict, ...]:
    """Return the conflict where one side removed `element` and the other changed it; none where it is new."""
    remover = three.remover()
    if remover is None or three.base is None:
        return ()
    problem = f"it is removed in {remover} and changed in {other(remover)}"
    return (Conflict(f"{named(scenario)}, {named(three.base, scenario)}", problem, scenario.id, element.id),)
