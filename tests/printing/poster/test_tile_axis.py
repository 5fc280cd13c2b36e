"""Tiles overlap by exactly the chosen length, and their cuts miss steps where there is a gap."""

from __future__ import annotations

from itertools import pairwise

import pytest

from cpm_desktop.model.bands import Span
from cpm_desktop.printing.poster.tile_axis import divide_among_tiles


@pytest.mark.parametrize("length", [90, 100, 101, 777, 5000])
@pytest.mark.parametrize("overlap", [0, 15])
def test_tiles_cover_the_side_and_overlap_exactly(length, overlap):
    axis = divide_among_tiles(Span(30, length), 100, overlap, [])
    assert axis.windows[0].start <= 30
    assert axis.windows[-1].end >= 30 + length - 1e-6
    assert {window.length for window in axis.windows} == {100}
    assert [before.end - after.start for before, after in pairwise(axis.windows)] == pytest.approx(
        [overlap] * (len(axis.windows) - 1)
    )
    assert len(axis.cuts) == len(axis.windows) - 1
    for cut, (before, after) in zip(axis.cuts, pairwise(axis.windows), strict=True):
        assert after.start <= cut <= before.end


def test_no_more_tiles_than_needed_are_used():
    assert len(divide_among_tiles(Span(0, 100), 100, 10, []).windows) == 1
    assert len(divide_among_tiles(Span(0, 190), 100, 10, []).windows) == 2


def test_cuts_move_to_miss_steps():
    steps = [Span(20 + 50 * number, 40) for number in range(20)]
    axis = divide_among_tiles(Span(0, 1000), 230, 14, steps)
    assert len(axis.cuts) == 4
    divided = [cut for cut in axis.cuts for step in steps if step.start < cut < step.end]
    assert len(divided) <= 1
    wide_overlap = divide_among_tiles(Span(0, 1000), 270, 54, steps)
    assert [cut for cut in wide_overlap.cuts for step in steps if step.start < cut < step.end] == []


def test_own_parts_follow_each_other():
    axis = divide_among_tiles(Span(0, 500), 200, 20, [])
    parts = [axis.own_part(index) for index in range(len(axis.windows))]
    assert [before.end for before in parts[:-1]] == pytest.approx([after.start for after in parts[1:]])
