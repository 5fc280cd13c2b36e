"""One order out of two that were made from the same."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from cpm_desktop.model.sequences import moved_items


def merge_order(base: Sequence[str], ours: Sequence[str], theirs: Sequence[str], kept: Collection[str]) -> list[str]:
    """Return the ids of `kept`, all of them from `ours` or `theirs`, in an order that follows both.

    It is the order of `ours`, into which goes what `theirs` added, and moved while ours did not: each behind what it
    stands behind in theirs. What both added at one place stands with ours first.
    """
    in_base, in_ours, in_theirs = set(base), set(ours), set(theirs)
    travelling = moved_items(base, theirs) - moved_items(base, ours) | (in_theirs - in_ours)
    firm = [key for key in ours if key in kept and key not in travelling]
    own = in_ours - in_base - in_theirs
    guests = _followers_by_anchor([key for key in theirs if key in kept], set(firm))
    return list(_interleave(firm, own, guests))


def merge_entries(base: Sequence[str], ours: Sequence[str], theirs: Sequence[str]) -> tuple[str, ...] | None:
    """Return a list with what either added and without what either removed; None where an entry stands twice."""
    if any(len(set(entries)) < len(entries) for entries in (base, ours, theirs)):
        return None
    added = (set(ours) | set(theirs)) - set(base)
    kept = added | (set(base) & set(ours) & set(theirs))
    return tuple(merge_order(base, ours, theirs, kept))


def _followers_by_anchor(theirs: Sequence[str], anchors: Collection[str]) -> Mapping[str | None, list[str]]:
    """Return what stands behind each of `firm` in `theirs`, up to the next of them; what comes before all by None."""
    behind: dict[str | None, list[str]] = {}
    anchor: str | None = None
    for key in theirs:
        if key in anchors:
            anchor = key
        else:
            behind.setdefault(anchor, []).append(key)
    return behind


def _interleave(
    anchors: Sequence[str], only_ours: Collection[str], insertions: Mapping[str | None, Sequence[str]]
) -> Iterator[str]:
    """Yield `firm` with its guests, who let what is ours alone go first where both follow the same."""
    waiting = insertions.get(None, ())
    for key in anchors:
        if key not in only_ours:
            yield from waiting
            waiting = insertions.get(key, ())
        yield key
    yield from waiting
