"""Semantic differences between two scenarios. The layout is ignored: a moved box is not a change.

The same element has the same id in all scenarios, so ids identify added, removed and kept elements.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from cpm_desktop.model.document import ELEMENT_GROUPS, Element, Scenario
from cpm_desktop.model.sequences import moved_items
from cpm_desktop.model.value import FrozenModel

ChangedFields: TypeAlias = Mapping[str, tuple[object, object]]
"""The old and new value of each changed field, by its name in the file."""

LOCATION_FIELDS = frozenset({"lane", "phase"})
"""The fields with the location of a node. A node in another lane or phase has moved."""
BAND_GROUPS = ("phases", "lanes")
"""The groups whose order is a location. A lane or phase at another position among the others has moved."""


@dataclass(frozen=True, slots=True)
class ElementDifferences:
    """The differences between two scenarios, as ids of elements in document order, group by group.

    An element can be both changed and moved.
    """

    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    """Elements with changed fields other than the lane and phase of a node."""
    moved: tuple[str, ...] = ()
    """Nodes in another lane or phase, and the smallest set of moved lanes and phases that explains their new order."""
    changes: Mapping[str, ChangedFields] = field(default_factory=dict)
    """All changed fields by element id, including the lane and phase of moved nodes."""
    reordered: tuple[str, ...] = ()
    """The names in the file of other groups whose elements have another order."""

    def __bool__(self) -> bool:
        """Return whether there is any difference."""
        return bool(self.added or self.removed or self.changed or self.moved or self.reordered)


def element_differences(before: Scenario, after: Scenario) -> ElementDifferences:
    """Return the differences between the elements of `before` and `after`, without the scenarios' own fields."""
    groups = [name for name in ELEMENT_GROUPS if getattr(before, name) is not getattr(after, name)]
    pairs = {name: (before.element_groups[name], after.element_groups[name]) for name in groups}
    moved_ids = {name: moved_items(list(old), list(new)) for name, (old, new) in pairs.items()}
    changes = dict(_element_changes(pairs.values()))
    moved_bands = {key for name in groups if name in BAND_GROUPS for key in moved_ids[name]}
    return ElementDifferences(
        added=tuple(key for old, new in pairs.values() for key in new if key not in old),
        removed=tuple(key for old, new in pairs.values() for key in old if key not in new),
        changed=tuple(key for key, fields in changes.items() if not fields.keys() <= LOCATION_FIELDS),
        moved=tuple(
            key
            for old, new in pairs.values()
            for key in new
            if key in old and (key in moved_bands or LOCATION_FIELDS & changes.get(key, {}).keys())
        ),
        changes=changes,
        reordered=tuple(name for name in groups if name not in BAND_GROUPS and moved_ids[name]),
    )


def changed_fields(before: FrozenModel, after: FrozenModel, excluded: Collection[str] = ()) -> ChangedFields:
    """Return the fields that both values have and that differ, except those in `excluded`.

    For a step that became a decision, this is the kind but not the times that decisions lack.
    """
    names = [name for name in type(after).model_fields if name in type(before).model_fields and name not in excluded]
    pairs = ((name, getattr(before, name), getattr(after, name)) for name in names)
    return {name: (old, new) for name, old, new in pairs if old != new}


def _element_changes(
    pairs: Iterable[tuple[Mapping[str, Element], Mapping[str, Element]]],
) -> Iterator[tuple[str, ChangedFields]]:
    """Yield the ids of shared elements with different fields, with these fields."""
    for old, new in pairs:
        for key, element in new.items():
            if key in old and element is not old[key]:
                fields = changed_fields(old[key], element)
                if fields:
                    yield key, fields
