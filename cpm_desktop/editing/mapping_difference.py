"""Differences between two immutable mappings, found by identity: a shared value has not changed."""

from __future__ import annotations

from itertools import compress
from operator import is_, is_not
from typing import Any, NamedTuple

from cpm_desktop.model.mapping import FrozenMap
from cpm_desktop.model.memoize import arguments, memoize

NO_KEYS: frozenset[str] = frozenset()


class Difference(NamedTuple):
    """The keys that were added, removed and got another value."""

    added: frozenset[str] = NO_KEYS
    removed: frozenset[str] = NO_KEYS
    changed: frozenset[str] = NO_KEYS

    @property
    def added_or_changed(self) -> frozenset[str]:
        """Return the keys that were added or got another value."""
        return self.added | self.changed


NO_DIFFERENCE = Difference()


def difference(before: FrozenMap[Any], after: FrozenMap[Any]) -> Difference:
    """Return how `after` differs from `before`. 10,000 entries take about 0.3 ms, an identical map takes no time.

    Recent results are cached, because all consistency rules ask for the same few differences.
    """
    return NO_DIFFERENCE if before is after else _memoized_difference(before, after)


@memoize(arguments, size=32)
def _memoized_difference(before: FrozenMap[Any], after: FrozenMap[Any]) -> Difference:
    if len(before) == len(after) and _has_same_key_prefix(before, after):
        return Difference(changed=frozenset(compress(after.keys(), map(is_not, after.values(), before.values()))))
    old = dict(before.items())
    differing = set(compress(after.keys(), map(is_not, after.values(), map(old.get, after.keys()))))
    added = frozenset(key for key in differing if key not in old)
    nothing_went = len(old) + len(added) == len(after)
    removed = NO_KEYS if nothing_went else frozenset(old.keys() - after.keys())
    return Difference(added, removed, frozenset(differing - added))


def is_reordered(before: FrozenMap[Any], after: FrozenMap[Any]) -> bool:
    """Return whether the shared keys have another order. Added and removed keys are ignored."""
    if before is after or _has_same_key_prefix(before, after):
        return False
    kept_before, kept_after = before.keys().__contains__, after.keys().__contains__
    return list(filter(kept_after, before.keys())) != list(filter(kept_before, after.keys()))


def _has_same_key_prefix(before: FrozenMap[Any], after: FrozenMap[Any]) -> bool:
    """Return whether the longer map starts with the keys of the shorter one, in the same order."""
    return all(map(is_, before.keys(), after.keys()))
