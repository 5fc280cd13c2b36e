"""What refers to something that the other side removed."""

from __future__ import annotations

from collections.abc import Iterator

from cpm_desktop.editing.merging.conflict import Conflict, Side
from cpm_desktop.editing.merging.references import references
from cpm_desktop.editing.wording import named
from cpm_desktop.model.document import GROUPS, Element, Scenario
from cpm_desktop.model.field_labels import field_name


def dangling(merged: Scenario, base: Scenario, ours: Scenario) -> Iterator[Conflict]:
    """Yield a conflict for every reference in `merged` to an element that is not there any more."""
    known = {key for group in GROUPS for key in getattr(merged, group)}
    for group in merged.groups.values():
        for element in group.values():
            for field, key in references(element):
                if key not in known:
                    yield _conflict(merged, element, field, _gone(key, base, ours))


def _gone(key: str, base: Scenario, ours: Scenario) -> str:
    """Return the words for an element that is gone, and which side removed it."""
    element = base.element(key)
    remover: Side = "ours" if ours.element(key) is None else "theirs"
    return f"{named(element, base) if element else repr(key)}, which {remover} removed"


def _conflict(scenario: Scenario, element: Element, field: str, gone: str) -> Conflict:
    place = f"{named(scenario)}, {named(element, scenario)}"
    return Conflict(place, f"{field_name(field)} refers to {gone}", scenario.id, element.id, field)
