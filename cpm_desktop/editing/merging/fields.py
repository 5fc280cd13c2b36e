"""One value out of three versions of it, field by field."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum, auto
from typing import NamedTuple, TypeVar

from cpm_desktop.editing.merging.order import merged_entries
from cpm_desktop.model.value import Value

T = TypeVar("T", bound=Value)


class Missing(Enum):
    """Stands for a field that a value does not have, as a decision has no times."""

    MISSING = auto()

    def __str__(self) -> str:
        return "missing"


class Clash(NamedTuple):
    """A field to which the two sides gave different values; `field` is its path, such as `persona.goal`."""

    field: str
    ours: object
    theirs: object


AS_A_WHOLE = frozenset({"flows"})
"""Lists that make no sense mixed: the flows of a variant are one way through the process."""


def merged_value(base: Value | None, ours: T, theirs: T) -> tuple[T, tuple[Clash, ...]]:
    """Return one value out of three versions; where the sides clash it has what is ours.

    What one side alone changed is taken from it, so without `base` every difference is a clash. Lists are merged entry
    by entry, and values within the value field by field.
    """
    if theirs in (ours, base):
        return ours, ()
    if ours == base:
        return theirs, ()
    names = dict.fromkeys([*type(ours).model_fields, *type(theirs).model_fields])
    fields, clashes = merged_fields(base, ours, theirs, names)
    kind = type(ours) if getattr(ours, "kind", None) == fields.get("kind") else type(theirs)
    known = {name: value for name, value in fields.items() if value is not Missing.MISSING}
    return kind.model_validate({name: value for name, value in known.items() if name in kind.model_fields}), clashes


def merged_fields(
    base: Value | None, ours: Value, theirs: Value, names: Iterable[str]
) -> tuple[dict[str, object], tuple[Clash, ...]]:
    """Return the values of some fields, merged one by one, and where the sides clash."""
    fields: dict[str, object] = {}
    clashes: list[Clash] = []
    for name in names:
        versions = [getattr(value, name, Missing.MISSING) for value in (base, ours, theirs)]
        fields[name], found = _merged(name, *versions)
        clashes.extend(found)
    return fields, tuple(clashes)


def _merged(name: str, base: object, ours: object, theirs: object) -> tuple[object, tuple[Clash, ...]]:
    if theirs in (ours, base):
        return ours, ()
    if ours == base:
        return theirs, ()
    if isinstance(base, Value) and isinstance(ours, Value) and isinstance(theirs, Value):
        merged, clashes = merged_value(base, ours, theirs)
        return merged, tuple(clash._replace(field=f"{name}.{clash.field}") for clash in clashes)
    if isinstance(base, tuple) and isinstance(ours, tuple) and isinstance(theirs, tuple) and name not in AS_A_WHOLE:
        entries = merged_entries(base, ours, theirs)
        if entries is not None:
            return entries, ()
    return ours, (Clash(name, ours, theirs),)
