"""References to elements that the other side removed."""

from __future__ import annotations

from collections.abc import Iterator

from cpm_desktop.editing.element_descriptions import describe_element
from cpm_desktop.editing.merge.conflict import Conflict, Side
from cpm_desktop.editing.merge.references import references
from cpm_desktop.model.document import ELEMENT_GROUPS, Element, Scenario
from cpm_desktop.model.field_labels import field_label


def dangling_references(merged: Scenario, base: Scenario, ours: Scenario) -> Iterator[Conflict]:
    """Yield a conflict for every reference in `merged` to a missing element."""
    known = {key for group in ELEMENT_GROUPS for key in getattr(merged, group)}
    for group in merged.element_groups.values():
        for element in group.values():
            for field, key in references(element):
                if key not in known:
                    yield _reference_conflict(merged, element, field, _removed_element_text(key, base, ours))


def _removed_element_text(key: str, base: Scenario, ours: Scenario) -> str:
    """Return the description of a removed element and of the side that removed it."""
    element = base.element(key)
    remover: Side = "ours" if ours.element(key) is None else "theirs"
    return f"{describe_element(element, base) if element else repr(key)}, which {remover} removed"


def _reference_conflict(scenario: Scenario, element: Element, field: str, removed_element: str) -> Conflict:
    location = f"{describe_element(scenario)}, {describe_element(element, scenario)}"
    return Conflict(location, f"{field_label(field)} refers to {removed_element}", scenario.id, element.id, field)
