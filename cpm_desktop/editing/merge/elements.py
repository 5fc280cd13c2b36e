"""Three-way merge of one list of elements."""

from __future__ import annotations

from typing import TypeVar

from cpm_desktop.editing.element_descriptions import describe_element, describe_value
from cpm_desktop.editing.merge.conflict import Conflict, other_side
from cpm_desktop.editing.merge.element_presence import Versions, ordered_kept_versions
from cpm_desktop.editing.merge.fields import FieldConflict, merge_values
from cpm_desktop.model.document import Element, Scenario
from cpm_desktop.model.field_labels import field_label
from cpm_desktop.model.mapping import ElementMap

E = TypeVar("E", bound=Element)


def merge_elements(
    base: ElementMap[E], ours: ElementMap[E], theirs: ElementMap[E], scenario: Scenario
) -> tuple[ElementMap[E], tuple[Conflict, ...]]:
    """Return the merged elements of one group of `scenario`, and the conflicts.

    An element that one side removed and the other changed is kept until the user resolves the conflict.
    """
    merged: list[E] = []
    conflicts: list[Conflict] = []
    for three in ordered_kept_versions(base, ours, theirs).values():
        element, found = _merge_versions(three, scenario)
        merged.append(element)
        conflicts.extend(found)
    return ElementMap(merged), tuple(conflicts)


def conflict_message(clash: FieldConflict) -> str:
    """Return the values on both sides of a conflict, as the end of a sentence."""
    field = field_label(clash.field).replace(".", ", ")
    return f"{field} is {describe_value(clash.ours)} in ours and {describe_value(clash.theirs)} in theirs"


def _merge_versions(three: Versions[E], scenario: Scenario) -> tuple[E, tuple[Conflict, ...]]:
    base, ours, theirs = three
    if ours is None or theirs is None:
        element = ours or theirs
        if element is None:
            raise ValueError("neither side has this element")
        return element, _removal_conflicts(three, element, scenario)
    element, clashes = merge_values(base, ours, theirs)
    if not clashes:
        return element, ()
    location = f"{describe_element(scenario)}, {describe_element(base or ours, scenario)}"
    return element, tuple(
        Conflict(location, conflict_message(clash), scenario.id, ours.id, clash.field) for clash in clashes
    )


def _removal_conflicts(three: Versions[E], element: E, scenario: Scenario) -> tuple[Conflict, ...]:
    """Return the conflict where one side removed `element` and the other changed it; none where it is new."""
    remover = three.removing_side()
    if remover is None or three.base is None:
        return ()
    problem = f"it is removed in {remover} and changed in {other_side(remover)}"
    return (
        Conflict(
            f"{describe_element(scenario)}, {describe_element(three.base, scenario)}", problem, scenario.id, element.id
        ),
    )
