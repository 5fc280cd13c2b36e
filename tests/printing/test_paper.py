"""Sheets by name and by measure."""

from __future__ import annotations

import pytest

from cpm_desktop.printing.paper import Paper, PaperError, parse_paper


@pytest.mark.parametrize(
    ("name", "sheet"),
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
def test_a_sheet_is_understood(name: str, sheet: Paper):
    assert parse_paper(name) == sheet


@pytest.mark.parametrize("name", ["", "A9", "landscape", "10", "-5x10mm", "nanxinf", "1e3x200", "12x", "A4 upside"])
def test_what_is_no_sheet_is_told_in_a_sentence(name: str):
    with pytest.raises(PaperError, match="no paper size"):
        parse_paper(name)


@pytest.mark.parametrize("name", ["1x1mm", "9999x100mm", "200x99999999999999999999"])
def test_a_sheet_nobody_can_print_on_is_told(name: str):
    with pytest.raises(PaperError, match="can be 30 to 5080 mm"):
        parse_paper(name)


def test_points_are_seventy_two_an_inch():
    assert Paper(25.4, 50.8).size_in_points == (72, 144)


def test_landscape_has_its_long_side_across():
    assert Paper(210, 297).as_landscape == Paper(297, 210).as_landscape == Paper(297, 210)
