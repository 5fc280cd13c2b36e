"""The difference between two ordered mappings, from which one of them can be restored exactly."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import compress, filterfalse
from operator import eq, is_not
from typing import Generic, TypeVar

V = TypeVar("V")

MIN_ENTRIES = 64
"""Mappings with fewer entries take less memory than their deltas save."""


@dataclass(frozen=True, slots=True)
class MapDelta(Generic[V]):
    """What to change in a base mapping to get another one: the same values in the same order."""

    changed: Mapping[str, V]
    """The entries that the base has with another value."""
    extra_keys: tuple[str, ...]
    """The keys that only the base has."""
    missing: tuple[tuple[int, str, V], ...]
    """The entries that the base lacks, each after its position, by ascending position."""

    def apply_to(self, entries: dict[str, V]) -> dict[str, V]:
        """Return the other mapping, given a copy of the base that may be changed."""
        entries.update(self.changed)
        for key in self.extra_keys:
            del entries[key]
        return _with_inserted(entries, self.missing) if self.missing else entries


def delta_between(base: Mapping[str, V], entries: Mapping[str, V]) -> MapDelta[V] | None:
    """Return how to get `entries` from `base`; None if that saves no memory or the common keys are in another order."""
    if len(entries) < MIN_ENTRIES:
        return None
    missing_keys, extra_keys = entries.keys() - base.keys(), base.keys() - entries.keys()
    kept = filterfalse(missing_keys.__contains__, entries) if missing_keys else entries
    kept_in_base = filterfalse(extra_keys.__contains__, base) if extra_keys else base
    if not all(map(eq, kept, kept_in_base)):
        return None
    differs = map(is_not, entries.values(), map(base.get, entries))
    changed = {key: value for key, value in compress(entries.items(), differs) if key not in missing_keys}
    missing = (
        tuple((at, key, value) for at, (key, value) in enumerate(entries.items()) if key in missing_keys)
        if missing_keys
        else ()
    )
    is_small = 2 * (len(changed) + len(missing) + len(extra_keys)) < len(entries)
    return MapDelta(changed, tuple(extra_keys), missing) if is_small else None


def _with_inserted(entries: dict[str, V], missing: tuple[tuple[int, str, V], ...]) -> dict[str, V]:
    """Return `entries` with further ones at their positions in the result."""
    result: dict[str, V] = {}
    rest = iter(entries.items())
    for position, key, value in missing:
        while len(result) < position:
            own_key, own_value = next(rest)
            result[own_key] = own_value
        result[key] = value
    result.update(rest)
    return result
