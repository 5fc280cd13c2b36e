"""Merging two orders with a common base."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from cpm_desktop.model.sequences import moved_items


def merge_order(base: Sequence[str], ours: Sequence[str], theirs: Sequence[str], kept: Collection[str]) -> list[str]:
    """Return the ids of `kept`, which occur in `ours` or `theirs`, in an order that follows both.

    The result is the order of `ours`, with keys inserted that `theirs` added, or moved while ours did not. Each follows
    its predecessor in theirs. Where both added keys at one position, ours come first.
    """
    in_base, in_ours, in_theirs = set(base), set(ours), set(theirs)
    moving_keys = moved_items(base, theirs) - moved_items(base, ours) | (in_theirs - in_ours)
    fixed_keys = [key for key in ours if key in kept and key not in moving_keys]
    only_in_ours = in_ours - in_base - in_theirs
    insertions_by_anchor = _followers_by_anchor([key for key in theirs if key in kept], set(fixed_keys))
    return list(_interleave(fixed_keys, only_in_ours, insertions_by_anchor))


def merge_entries(base: Sequence[str], ours: Sequence[str], theirs: Sequence[str]) -> tuple[str, ...] | None:
    """Return a list with all added entries and without all removed ones; None where an entry occurs twice."""
    if any(len(set(entries)) < len(entries) for entries in (base, ours, theirs)):
        return None
    added = (set(ours) | set(theirs)) - set(base)
    kept = added | (set(base) & set(ours) & set(theirs))
    return tuple(merge_order(base, ours, theirs, kept))


def _followers_by_anchor(theirs: Sequence[str], anchors: Collection[str]) -> Mapping[str | None, list[str]]:
    """Return, by each of `anchors`, the keys of `theirs` between it and the next anchor; leading keys under None."""
    followers: dict[str | None, list[str]] = {}
    anchor: str | None = None
    for key in theirs:
        if key in anchors:
            anchor = key
        else:
            followers.setdefault(anchor, []).append(key)
    return followers


def _interleave(
    anchors: Sequence[str], only_ours: Collection[str], insertions: Mapping[str | None, Sequence[str]]
) -> Iterator[str]:
    """Yield `anchors` with their `insertions`. Where ours and theirs follow the same anchor, ours come first."""
    pending = insertions.get(None, ())
    for key in anchors:
        if key not in only_ours:
            yield from pending
            pending = insertions.get(key, ())
        yield key
    yield from pending
