"""Chooses where a diagram that is too large for a page is cut: between protected spans, in parts of similar length."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from math import ceil

from cpm_desktop.model.bands import Span

MIN_LENGTH_SHARE = 0.5
"""The minimum length of a part as a share of the available length, except for the last part."""
TOLERANCE = 0.5
"""How much a part may exceed the available length, so that rounding does not cut a part that fits exactly."""
CLEARANCE = 8.0
"""The preferred distance of a cut from a protected span."""


def slice_span(span: Span, room: float, protected: Sequence[Span], secondary: Sequence[Span] = ()) -> list[Span]:
    """Return `span` in consecutive parts no longer than `room` that cut as few `protected` spans as possible.

    Among equally good positions, one that cuts few `secondary` spans is chosen, and then the one that makes the parts
    most similar in length.
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
    """Yield where a part that begins at `start` may end: at the ideal or largest length, or beside a protected span."""
    yield from (ideal, start + room)
    earliest = start + room * MIN_LENGTH_SHARE
    for span in protected:
        for position in (span.start - CLEARANCE, span.start, span.end, span.end + CLEARANCE):
            if earliest <= position <= start + room:
                yield position


class _SpanCounter:
    """Counts the spans that contain a position."""

    def __init__(self, spans: Sequence[Span]) -> None:
        self._starts = sorted(span.start for span in spans)
        self._ends = sorted(span.end for span in spans)

    def count_at(self, position: float) -> int:
        return bisect_left(self._starts, position) - bisect_right(self._ends, position)
