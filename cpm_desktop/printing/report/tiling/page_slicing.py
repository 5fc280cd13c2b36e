"""Where a picture that is too large for a page is cut: between what should stay whole, in parts of like length."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from math import ceil

from cpm_desktop.model.bands import Span

SHORTEST = 0.5
"""A part is at least this share of the room, unless it is the last."""
TOLERANCE = 0.5
"""By so much a part may be longer than the room; what is to fit exactly would else be cut by rounding."""
CLEARANCE = 8.0
"""How far from something a cut stays if it can."""


def cut(whole: Span, room: float, things: Sequence[Span], lesser: Sequence[Span] = ()) -> list[Span]:
    """Return `whole` in parts no longer than `room`, in order, with borders that cut as few `things` as possible.

    Among places that cut equally few things, one that cuts few of the `lesser` ones is taken, and then the one that
    makes the parts most alike.
    """
    crossed, crossed_lesser = _Crossed(things), _Crossed(lesser)
    parts, start = [], whole.start
    while whole.end - start > room + TOLERANCE:
        ideal = start + (whole.end - start) / ceil((whole.end - start) / room)
        places = _places(start, room, ideal, (*things, *lesser))
        end = min(places, key=lambda place: (crossed.at(place), crossed_lesser.at(place), abs(place - ideal)))
        parts.append(Span(start, end - start))
        start = end
    return [*parts, Span(start, whole.end - start)]


def _places(start: float, room: float, ideal: float, things: Sequence[Span]) -> Iterator[float]:
    """Yield where a part that begins at `start` may end: at the ideal length, the greatest, or beside something."""
    yield from (ideal, start + room)
    earliest = start + room * SHORTEST
    for thing in things:
        for place in (thing.start - CLEARANCE, thing.start, thing.end, thing.end + CLEARANCE):
            if earliest <= place <= start + room:
                yield place


class _Crossed:
    """Counts spans that a place lies within."""

    def __init__(self, spans: Sequence[Span]) -> None:
        self._starts = sorted(span.start for span in spans)
        self._ends = sorted(span.end for span in spans)

    def at(self, place: float) -> int:
        return bisect_left(self._starts, place) - bisect_right(self._ends, place)
