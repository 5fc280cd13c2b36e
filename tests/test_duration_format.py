"""Durations in the forms that users type."""

from __future__ import annotations

import pytest

from cpm_desktop.duration_format import format_duration, format_duration_approx
from cpm_desktop.i18n import NumberFormat, set_translator


@pytest.mark.parametrize(
    ("minutes", "text"),
    [(0, "0 min"), (1.5, "1.5 min"), (59, "59 min"), (60, "1 h"), (2880, "2 d"), (1501, "1 d 1 h 1 min")],
)
def test_durations_are_formatted_exactly(minutes: float, text: str) -> None:
    assert format_duration(minutes) == text


@pytest.mark.parametrize(
    ("minutes", "words"),
    [
        (0, "0 min"),
        (5.1059, "5.1 min"),
        (59.96, "1 h"),
        (89.5759, "1 h 30 min"),
        (1439.7, "1 d"),
        (2969.1355, "2 d 1 h"),
        (2879.56, "2 d"),
        (0.04, "0 min"),
        (7.26, "7.3 min"),
        (59.99, "1 h"),
        (150, "2 h 30 min"),
        (1439.6, "1 d"),
        (1860, "1 d 7 h"),
        (2359, "1 d 15 h"),
        (14_400_000, "10,000 d"),
    ],
)
def test_approximate_durations_use_at_most_two_units(minutes: float, words: str) -> None:
    assert format_duration_approx(minutes) == words


def test_durations_have_the_units_and_separators_of_the_language():
    units = {"d": "nap", "min": "perc"}
    set_translator(lambda _, text, *_plural: str(units.get(text, text)), "hu", NumberFormat(",", " "))
    try:
        assert format_duration(1.5) == "1,5 perc"
        assert format_duration_approx(14_400_000) == "10 000 nap"
    finally:
        set_translator(None)
