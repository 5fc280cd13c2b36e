"""Cuts are between elements, parts have similar lengths, and nothing is left out."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from cpm_desktop.model.bands import Span
from cpm_desktop.printing.tiling.page_slicing import TOLERANCE, slice_span


def cut_positions(parts: list[Span]) -> list[float]:
    return [part.start for part in parts[1:]]


def test_content_that_fits_is_not_cut():
    assert slice_span(Span(0, 100), 100, []) == [Span(0, 100)]


def test_slices_are_equal_without_obstacles():
    assert [part.length for part in slice_span(Span(0, 300), 120, [])] == [100, 100, 100]


def test_cuts_are_between_elements():
    elements = [Span(0, 40), Span(45, 40), Span(90, 40), Span(135, 40)]
    for border in cut_positions(slice_span(Span(0, 180), 100, elements)):
        assert not any(element.start < border < element.end for element in elements)


def test_minor_elements_are_avoided_too():
    [border] = cut_positions(slice_span(Span(0, 100), 60, [Span(40, 8)], [Span(50, 8)]))
    assert not 40 < border < 48
    assert not 50 < border < 58


def test_oversized_element_is_cut():
    parts = slice_span(Span(0, 1000), 100, [Span(0, 1000)])
    assert all(part.length <= 100 + TOLERANCE for part in parts)


@given(
    st.floats(1, 5000),
    st.floats(20, 500),
    st.lists(st.tuples(st.floats(0, 5000), st.floats(0.1, 300)).map(lambda pair: Span(*pair)), max_size=20),
)
def test_slices_are_contiguous_and_fit(length, room, elements):
    parts = slice_span(Span(0, length), room, elements, elements)
    assert parts[0].start == 0
    assert abs(parts[-1].end - length) < 0.01
    for part, following in pairwise(parts):
        assert abs(part.end - following.start) < 0.01
    assert all(part.length <= room + TOLERANCE for part in parts)
