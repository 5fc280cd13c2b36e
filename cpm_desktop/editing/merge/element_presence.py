"""Which elements a merge keeps, and which of them one side removed while the other changed them."""

from __future__ import annotations

from collections.abc import Callable
from operator import eq
from typing import Generic, NamedTuple, TypeVar

from cpm_desktop.editing.merge.conflict import Side
from cpm_desktop.editing.merge.order import merge_order
from cpm_desktop.model.mapping import FrozenMap

V = TypeVar("V")


class Versions(NamedTuple, Generic[V]):
    """One value in three documents; None where it is missing. At least one side has it."""

    base: V | None
    ours: V | None
    theirs: V | None

    def removing_side(self, same: Callable[[V, V], bool] = eq) -> Side | None:
        """Return the side that removed what the other changed, or None where there is no such conflict."""
        if self.base is None:
            return None
        if self.ours is None:
            return "ours" if self.theirs is not None and not same(self.base, self.theirs) else None
        return "theirs" if self.theirs is None and not same(self.base, self.ours) else None

    def is_kept(self, same: Callable[[V, V], bool] = eq) -> bool:
        """Return whether the value is kept: both sides have it, one added it, or its removal is in conflict."""
        both = self.ours is not None and self.theirs is not None
        return both or self.base is None or self.removing_side(same) is not None


def versions_by_key(base: FrozenMap[V], ours: FrozenMap[V], theirs: FrozenMap[V]) -> dict[str, Versions[V]]:
    """Return the versions of all values in `ours` or `theirs`, by key."""
    keys = dict.fromkeys([*ours, *theirs])
    return {key: Versions(base.get(key), ours.get(key), theirs.get(key)) for key in keys}


def ordered_kept_versions(
    base: FrozenMap[V], ours: FrozenMap[V], theirs: FrozenMap[V], same: Callable[[V, V], bool] = eq
) -> dict[str, Versions[V]]:
    """Return the versions of all kept values, in an order that follows both sides."""
    kept = {key: three for key, three in versions_by_key(base, ours, theirs).items() if three.is_kept(same)}
    return {key: kept[key] for key in merge_order(list(base), list(ours), list(theirs), kept)}
