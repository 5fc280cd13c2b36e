"""Which items moved between two orders of the same items."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence


def moved_items(before: Sequence[str], after: Sequence[str]) -> frozenset[str]:
    """Return the smallest set of keys to move to turn the order in `before` into the order in `after`.

    Keys in only one of the sequences are ignored. The keys that stay are a longest increasing subsequence of old
    positions (Fredman; patience sorting): n log n for n keys.
    """
    shared = set(before) & set(after)
    position = {key: index for index, key in enumerate(key for key in before if key in shared)}
    keys = [key for key in after if key in shared]
    if keys == list(position):
        return frozenset()
    ends: list[int] = []
    lengths = []
    for key in keys:
        length = bisect_left(ends, position[key])
        ends[length : length + 1] = [position[key]]
        lengths.append(length)
    return frozenset(shared - set(_longest_increasing_run(keys, lengths)))


def _longest_increasing_run(keys: Sequence[str], lengths: Sequence[int]) -> Iterator[str]:
    """Yield a longest increasing run from its end.

    `lengths` has, for each key, the length of the longest run before it.
    """
    remaining = max(lengths)
    for key, length in zip(reversed(keys), reversed(lengths), strict=True):
        if length == remaining:
            yield key
            remaining -= 1
