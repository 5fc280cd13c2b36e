"""What differs between two scenarios by meaning (C1, C3): the layout never counts, for a moved box is no change.

The same thing keeps its id across scenarios, so ids tell what came, what went and what stayed.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from cpm_desktop.model.document import ELEMENT_GROUPS, Element, Scenario
from cpm_desktop.model.sequences import moved_items
from cpm_desktop.model.value import FrozenModel

ChangedFields: TypeAlias = Mapping[str, tuple[object, object]]
"""What a field was and what it is, by its name in the file."""

LOCATION_FIELDS = frozenset({"lane", "phase"})
"""The fields of a node that say where it stands: a node in another lane or phase has moved."""
BAND_GROUPS = ("phases", "lanes")
"""The groups whose order is a place: a lane or phase that stands elsewhere among the others has moved."""


@dataclass(frozen=True, slots=True)
class ElementDifferences:
    """How one scenario differs from another, by the ids of elements in document order, group by group.

    An element may be both changed and moved.
    """

    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    """Those of which a field differs other than the lane and phase of a node."""
    moved: tuple[str, ...] = ()
    """Nodes in another lane or phase, and the fewest lanes and phases whose moving explains the new order."""
    changes: Mapping[str, ChangedFields] = field(default_factory=dict)
    """Every field that differs, by the element's id, the lane and phase of a moved node among them."""
    reordered: tuple[str, ...] = ()
    """The other groups, by their names in the file, whose elements stand in another order."""

    def __bool__(self) -> bool:
        """Say whether anything differs."""
        return bool(self.added or self.removed or self.changed or self.moved or self.reordered)


def element_differences(before: Scenario, after: Scenario) -> ElementDifferences:
    """Return how the elements of `after` differ from those of `before`; `field_changes` tells of its own fields."""
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
    """Return the fields that both values have and that differ, but for those in `without`.

    A step that became a decision differs in its kind; that it has no times any more goes without saying.
    """
    names = [name for name in type(after).model_fields if name in type(before).model_fields and name not in excluded]
    pairs = ((name, getattr(before, name), getattr(after, name)) for name in names)
    return {name: (old, new) for name, old, new in pairs if old != new}


def _element_changes(
    pairs: Iterable[tuple[Mapping[str, Element], Mapping[str, Element]]],
) -> Iterator[tuple[str, ChangedFields]]:
    """Yield every element that both have and that is not the same, with its fields that differ."""
    for old, new in pairs:
        for key, element in new.items():
            if key in old and element is not old[key]:
                fields = changed_fields(old[key], element)
                if fields:
                    yield key, fields
