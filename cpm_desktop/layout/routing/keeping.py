"""What is still true after a change: whatever was found by looking only where nothing changed."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import TypeVar

from cpm_desktop.layout.areas import Area, bounds, overlapping

V = TypeVar("V")


def disturbed(known: Mapping[str, tuple[object, Area]], moved: Sequence[Area], frame: Area | None) -> list[str]:
    """Return the keys of what need not be true any more; each known thing comes with how far one looked to find it.

    That is what looked at an area that boxes left or took. `frame` is what two different frames have in common: what
    looked beyond it may have seen a wall that moved.
    """
    found = []
    if moved:
        from_x, from_y, to_x, to_y = bounds(moved)
        near = [
            (key, reach)
            for key, (_, reach) in known.items()
            if reach[0] < to_x and reach[2] > from_x and reach[1] < to_y and reach[3] > from_y
        ]
        found += [key for key, reach in near if any(overlapping(reach, area) for area in moved)]
    if frame is not None:
        from_x, from_y, to_x, to_y = frame
        found += [
            key
            for key, (_, (left, top, right, bottom)) in known.items()
            if left < from_x or top < from_y or right > to_x or bottom > to_y
        ]
    return found


def without(entries: Mapping[str, V], keys: Collection[str]) -> dict[str, V]:
    """Return a copy that lacks `keys`; unknown keys are ignored."""
    kept = dict(entries)
    for key in keys:
        kept.pop(key, None)
    return kept
