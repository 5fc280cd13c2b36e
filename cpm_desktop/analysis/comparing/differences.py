"""What differs between two scenarios by meaning (C1, C3): the layout never counts, for a moved box is no change.

The same thing keeps its id across scenarios, so ids tell what came, what went and what stayed.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from cpm_desktop.model.document import GROUPS, Element, Scenario
from cpm_desktop.model.sequences import strayed
from cpm_desktop.model.value import Value

Changes: TypeAlias = Mapping[str, tuple[object, object]]
"""What a field was and what it is, by its name in the file."""

HOMES = frozenset({"lane", "phase"})
"""The fields of a node that say where it stands: a node in another lane or phase has moved."""
BANDS = ("phases", "lanes")
"""The groups whose order is a place: a lane or phase that stands elsewhere among the others has moved."""


@dataclass(frozen=True, slots=True)
class Differences:
    """How one scenario differs from another, by the ids of elements in document order, group by group.

    An element may be both changed and moved.
    """

    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    """Those of which a field differs other than the lane and phase of a node."""
    moved: tuple[str, ...] = ()
    """Nodes in another lane or phase, and the fewest lanes and phases whose moving explains the new order."""
    changes: Mapping[str, Changes] = field(default_factory=dict)
    """Every field that differs, by the element's id, the lane and phase of a moved node among them."""
    reordered: tuple[str, ...] = ()
    """The other groups, by their names in the file, whose elements stand in another order."""

    def __bool__(self) -> bool:
        """Say whether anything differs."""
        return bool(self.added or self.removed or self.changed or self.moved or self.reordered)


def differences(before: Scenario, after: Scenario) -> Differences:
    """Return how the elements of `after` differ from those of `before`; `field_changes` tells of its own fields."""
    groups = [name for name in GROUPS if getattr(before, name) is not getattr(after, name)]
    pairs = {name: (before.groups[name], after.groups[name]) for name in groups}
    astray = {name: strayed(list(old), list(new)) for name, (old, new) in pairs.items()}
    changes = dict(_element_changes(pairs.values()))
    out_of_line = {key for name in groups if name in BANDS for key in astray[name]}
    return Differences(
        added=tuple(key for old, new in pairs.values() for key in new if key not in old),
        removed=tuple(key for old, new in pairs.values() for key in old if key not in new),
        changed=tuple(key for key, fields in changes.items() if not fields.keys() <= HOMES),
        moved=tuple(
            key
            for old, new in pairs.values()
            for key in new
            if key in old and (key in out_of_line or HOMES & changes.get(key, {}).keys())
        ),
        changes=changes,
        reordered=tuple(name for name in groups if name not in BANDS and astray[name]),
    )


def field_changes(before: Value, after: Value, without: Collection[str] = ()) -> Changes:
    """Return the fields that both values have and that differ, but for those in `without`.

    A step that became a decision differs in its kind; that it has no times any more goes without saying.
    """
    names = [name for name in type(after).model_fields if name in type(before).model_fields and name not in without]
    pairs = ((name, getattr(before, name), getattr(after, name)) for name in names)
    return {name: (old, new) for name, old, new in pairs if old != new}


def _element_changes(
    pairs: Iterable[tuple[Mapping[str, Element], Mapping[str, Element]]],
) -> Iterator[tuple[str, Changes]]:
    """Yield every element that both have and that is not the same, with its fields that differ."""
    for old, new in pairs:
        for key, element in new.items():
            if key in old and element is not old[key]:
                fields = field_changes(old[key], element)
                if fields:
                    yield key, fields
