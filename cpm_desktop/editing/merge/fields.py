"""Three-way merge of one value, field by field."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum, auto
from typing import NamedTuple, TypeVar

from cpm_desktop.editing.merge.order import merge_entries
from cpm_desktop.model.value import FrozenModel

T = TypeVar("T", bound=FrozenModel)


class MissingField(Enum):
    """Marks a field that a value does not have: a decision has no times, for example."""

    MISSING = auto()

    def __str__(self) -> str:
        return "missing"


class FieldConflict(NamedTuple):
    """A field that the two sides set to different values. `field` is its path, such as `persona.goal`."""

    field: str
    ours: object
    theirs: object


ATOMIC_FIELDS = frozenset({"flows"})
"""Lists that are not merged entry by entry: the flows of a variant form one path."""


def merge_values(base: FrozenModel | None, ours: T, theirs: T) -> tuple[T, tuple[FieldConflict, ...]]:
    """Return one value from three versions. Where they conflict, ours is kept.

    A field that only one side changed takes that side's value, so without `base` every difference is a conflict. Lists
    are merged entry by entry, nested values field by field.
    """
    if theirs in (ours, base):
        return ours, ()
    if ours == base:
        return theirs, ()
    names = dict.fromkeys([*type(ours).model_fields, *type(theirs).model_fields])
    fields, clashes = merge_fields(base, ours, theirs, names)
    kind = type(ours) if getattr(ours, "kind", None) == fields.get("kind") else type(theirs)
    known = {name: value for name, value in fields.items() if value is not MissingField.MISSING}
    return kind.model_validate({name: value for name, value in known.items() if name in kind.model_fields}), clashes


def merge_fields(
    base: FrozenModel | None, ours: FrozenModel, theirs: FrozenModel, names: Iterable[str]
) -> tuple[dict[str, object], tuple[FieldConflict, ...]]:
    """Return the merged values of some fields, and the conflicts."""
    fields: dict[str, object] = {}
    clashes: list[FieldConflict] = []
    for name in names:
        versions = [getattr(value, name, MissingField.MISSING) for value in (base, ours, theirs)]
        fields[name], found = _merge_field(name, *versions)
        clashes.extend(found)
    return fields, tuple(clashes)


def _merge_field(name: str, base: object, ours: object, theirs: object) -> tuple[object, tuple[FieldConflict, ...]]:
    if theirs in (ours, base):
        return ours, ()
    if ours == base:
        return theirs, ()
    if isinstance(base, FrozenModel) and isinstance(ours, FrozenModel) and isinstance(theirs, FrozenModel):
        merged, clashes = merge_values(base, ours, theirs)
        return merged, tuple(clash._replace(field=f"{name}.{clash.field}") for clash in clashes)
    if isinstance(base, tuple) and isinstance(ours, tuple) and isinstance(theirs, tuple) and name not in ATOMIC_FIELDS:
        entries = merge_entries(base, ours, theirs)
        if entries is not None:
            return entries, ()
    return ours, (FieldConflict(name, ours, theirs),)
