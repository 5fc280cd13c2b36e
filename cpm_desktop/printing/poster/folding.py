"""Folding: divides the width of a diagram among rows, between phases where possible."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from cpm_desktop.model.bands import Span
from cpm_desktop.printing.tiling.page_slicing import slice_span

MAX_STRETCH = 1.6
"""How much longer than an equal share the longest row may become to end between phases."""
STRETCH_STEPS = 13
CUT_STEP_COST, CUT_PHASE_COST = 0.6, 0.08
"""The cost of a row that ends inside a step or a phase, as a share of the length of the rows."""


def folded_spans(extent: Span, rows: int, steps: Sequence[Span], phases: Sequence[Span]) -> list[Span]:
    """Return `extent` in at most `rows` parts of similar length that cut few steps and phases."""
    if rows == 1:
        return [extent]
    share = extent.length / rows
    stretches = [1 + (MAX_STRETCH - 1) * step / (STRETCH_STEPS - 1) for step in range(STRETCH_STEPS)]
    foldings = [
        slice_span(extent, share * stretch, steps, secondary) for stretch in stretches for secondary in (phases, ())
    ]
    fitting = [_clear_of_steps(folding, steps, phases) for folding in foldings if len(folding) <= rows]
    return min(fitting, key=lambda folding: _cost(folding, share, steps, phases))


def _clear_of_steps(folding: list[Span], steps: Sequence[Span], phases: Sequence[Span]) -> list[Span]:
    """Return the parts with each cut in the middle of the gap between steps, or between phases where it was there."""
    edges = {edge for phase in phases for edge in (phase.start, phase.end)}
    cuts = [part.end if part.end in edges else _middle_of_gap(part.end, steps) for part in folding[:-1]]
    places = [folding[0].start, *cuts, folding[-1].end]
    return [Span(start, end - start) for start, end in pairwise(places)]


def _middle_of_gap(place: float, steps: Sequence[Span]) -> float:
    """Return the middle of the gap between steps that contains `place`, or `place` if it is inside a step."""
    before = max((step.end for step in steps if step.start < place), default=None)
    after = min((step.start for step in steps if step.end > place), default=None)
    return place if before is None or after is None or before > after else (before + after) / 2


def _cost(folding: list[Span], share: float, steps: Sequence[Span], phases: Sequence[Span]) -> float:
    """Return the length of the longest row in equal shares, plus the cost of the steps and phases that are cut."""
    cuts = [before.end for before, _ in pairwise(folding)]
    longest = max(part.length for part in folding) / share
    return longest + CUT_STEP_COST * _cut_count(cuts, steps) + CUT_PHASE_COST * _cut_count(cuts, phases)


def _cut_count(cuts: Sequence[float], spans: Sequence[Span]) -> int:
    return sum(span.start + 1 < cut < span.end - 1 for cut in cuts for span in spans)
