"""Stripes cover their box, move with it, and are limited in number."""

from __future__ import annotations

from cpm_desktop.drawing.hatch_pattern import MAX_STRIPES, hatch_stripes
from cpm_desktop.model.layout import Box


def test_stripes_cover_the_whole_box():
    box = Box(10, 20, 40, 60)
    stripes = hatch_stripes(box)
    assert min(corner.x for stripe in stripes for corner in stripe) < box.x
    assert max(corner.x for stripe in stripes for corner in stripe) > box.x + box.width
    assert {corner.y for stripe in stripes for corner in stripe} == {box.y, box.y + box.height}


def test_stripes_move_with_their_box():
    original, moved_box = hatch_stripes(Box(0, 0, 7, 52)), hatch_stripes(Box(100, 40, 7, 52))
    moved = [tuple((x + 100, y + 40) for x, y in stripe) for stripe in original]
    assert [tuple((x, y) for x, y in stripe) for stripe in moved_box] == moved


def test_huge_box_has_a_limited_number_of_stripes():
    assert len(hatch_stripes(Box(0, 0, 7, 1e8))) <= MAX_STRIPES + 2
