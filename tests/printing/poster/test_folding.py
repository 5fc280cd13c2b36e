"""A diagram is folded between phases where possible, and never through a step that has a gap beside it."""

from __future__ import annotations

from itertools import pairwise

import pytest

from cpm_desktop.model.bands import Span
from cpm_desktop.printing.poster.folding import folded_spans

STEPS = [Span(20 + 150 * number, 110) for number in range(20)]
EXTENT = Span(0, 3020)


def cuts_of(folded: list[Span]) -> list[float]:
    assert all(before.end == pytest.approx(after.start) for before, after in pairwise(folded))
    assert folded[0].start == EXTENT.start
    assert folded[-1].end == pytest.approx(EXTENT.end)
    return [part.end for part in folded[:-1]]


@pytest.mark.parametrize("rows", [1, 2, 3, 5, 8])
def test_rows_end_in_the_middle_of_gaps_between_steps(rows):
    folded = folded_spans(EXTENT, rows, STEPS, [])
    assert len(folded) == rows
    assert [cut for cut in cuts_of(folded) if (cut - 150) % 150 != 0] == []


def test_rows_end_between_phases_of_similar_length():
    phases = [Span(0, 900), Span(900, 1050), Span(1950, 1070)]
    assert cuts_of(folded_spans(EXTENT, 3, STEPS, phases)) == [900, 1950]


def test_a_phase_is_divided_if_the_rows_would_differ_too_much():
    phases = [Span(0, 300), Span(300, 2720)]
    assert cuts_of(folded_spans(EXTENT, 2, STEPS, phases)) == [1500]
