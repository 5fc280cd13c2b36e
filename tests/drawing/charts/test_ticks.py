"""Axis ticks are round numbers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpm_desktop.drawing.charts.chart_labels import format_count_approx, format_share_approx
from cpm_desktop.drawing.charts.ticks import minute_ticks, share_ticks, ticks


@pytest.mark.parametrize(
    ("longest", "number", "step"),
    [(50, 5, 10), (55, 4, 15), (100, 4, 30), (200, 4, 60), (3000, 5, 720), (9000, 7, 1440), (3, 6, 0.5), (0.4, 4, 0.1)],
)
def test_time_ticks_use_round_steps(longest, number, step):
    found = minute_ticks(0, longest, number)
    assert found[1] - found[0] == pytest.approx(step)


@given(st.floats(0, 1e6), st.floats(1e-3, 1e7), st.integers(1, 12))
def test_ticks_cover_the_range_with_at_most_the_wanted_number(start, length, number):
    for found in (ticks(start, start + length, number), minute_ticks(start, start + length, number)):
        assert found[0] <= start + 1e-6 * (1 + start)
        assert found[-1] >= start + length - 1e-6 * (start + length)
        assert 2 <= len(found) <= number + 2
        assert found == sorted(set(found))


def test_share_ticks_use_quarters_or_halves():
    assert share_ticks(8) == [0, 0.25, 0.5, 0.75, 1]
    assert share_ticks(2) == [0, 0.5, 1]


def test_small_values_are_shown_as_less_than_a_limit():
    assert (format_share_approx(0.0004), format_share_approx(0), format_share_approx(0.1234)) == (
        "< 0.1 %",
        "0 %",
        "12.3 %",
    )
    assert (format_count_approx(0.004), format_count_approx(0), format_count_approx(1234.567)) == (
        "< 0.01",
        "0",
        "1,234.57",
    )
