"""Paper sizes by name and by dimensions."""

from __future__ import annotations

import pytest

from cpm_desktop.printing.paper import Paper, PaperError, parse_paper


@pytest.mark.parametrize(
    ("name", "paper"),
    [
        ("A4", Paper(210, 297)),
        ("a3 landscape", Paper(420, 297)),
        ("Letter", Paper(215.9, 279.4)),
        ("LETTER  Landscape", Paper(279.4, 215.9)),
        ("1200x800mm", Paper(1200, 800)),
        ("1200 × 800 mm", Paper(1200, 800)),
        ("841.5x1189", Paper(841.5, 1189)),
        ("300x900 landscape", Paper(900, 300)),
    ],
)
def test_paper_size_is_parsed(name: str, paper: Paper):
    assert parse_paper(name) == paper


@pytest.mark.parametrize("name", ["", "A9", "landscape", "10", "-5x10mm", "nanxinf", "1e3x200", "12x", "A4 upside"])
def test_unknown_paper_is_rejected_with_a_message(name: str):
    with pytest.raises(PaperError, match="is not a paper size"):
        parse_paper(name)


@pytest.mark.parametrize("name", ["1x1mm", "9999x100mm", "200x99999999999999999999"])
def test_unprintable_paper_size_is_rejected(name: str):
    with pytest.raises(PaperError, match="a page measures 30 to 5080 mm"):
        parse_paper(name)


def test_points_are_72_per_inch():
    assert Paper(25.4, 50.8).size_in_points == (72, 144)


def test_landscape_has_a_horizontal_long_side():
    assert Paper(210, 297).as_landscape == Paper(297, 210).as_landscape == Paper(297, 210)
