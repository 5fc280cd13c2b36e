"""Where a picture that is too large for a page is cut: between what should stay whole, in parts of like length."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from math import ceil

from cpm_desktop.model.bands import Span

MIN_LENGTH_SHARE = 0.5
"""A part is at least this share of the room, unless it is the last."""
TOLERANCE = 0.5
"""By so much a part may be longer than the room; what is to fit exactly would else be cut by rounding."""
CLEARANCE = 8.0
"""How far from something a cut stays if it can."""


def slice_span(span: Span, room: float, protected: Sequence[Span], secondary: Sequence[Span] = ()) -> list[Span]:
    """Return `whole` in parts no longer than `room`, in order, with borders that cut as few `things` as possible.

    Among places that cut equally few things, one that cuts few of the `lesser` ones is taken, and then the one that
    makes the parts most alike.
    """
    protected_counter, secondary_counter = _SpanCounter(protected), _SpanCounter(secondary)
    parts, start = [], span.start
    while span.end - start > room + TOLERANCE:
        ideal = start + (span.end - start) / ceil((span.end - start) / room)
        positions = _cut_positions(start, room, ideal, (*protected, *secondary))
        end = min(
            positions,
            key=lambda place: (
                protected_counter.count_at(place),
                secondary_counter.count_at(place),
                abs(place - ideal),
            ),
        )
        parts.append(Span(start, end - start))
        start = end
    return [*parts, Span(start, span.end - start)]


def _cut_positions(start: float, room: float, ideal: float, protected: Sequence[Span]) -> Iterator[float]:
    """Yield where a part that begins at `start` may end: at the ideal length, the greatest, or beside something."""
    yield from (ideal, start + room)
    earliest = start + room * MIN_LENGTH_SHARE
    for thing in protected:
        for place in (thing.start - CLEARANCE, thing.start, thing.end, thing.end + CLEARANCE):
            if earliest <= place <= start + room:
                yield place


class _SpanCounter:
    """Counts spans that a place lies within."""

    def __init__(self, spans: Sequence[Span]) -> None:
        self._starts = sorted(span.start for span in spans)
        self._ends = sorted(span.end for span in spans)

    def count_at(self, position: float) -> int:
        return bisect_left(self._starts, position) - bisect_right(self._ends, position)
