"""Where the three boundary lines are drawn, and when one is left out."""

import pytest

from cpm_desktop.analysis.crossings.blueprint_lines import boundaries
from tests.analysis.process_builder import process


def boundaries_of_lanes(text):
    return boundaries(process(text, "", ""))


def test_each_line_runs_below_the_last_lane_of_its_upper_kinds():
    found = boundaries_of_lanes("C customer, D customer, F frontstage, B backstage, S support, Y system, P partner")

    assert (found.interaction.lane_above, found.visibility.lane_above, found.internal.lane_above) == ("D", "F", "B")


def test_lines_without_lanes_between_them_coincide():
    found = boundaries_of_lanes("C customer, B backstage, P partner")

    assert (found.interaction.lane_above, found.visibility.lane_above, found.internal.lane_above) == ("C", "C", "B")


@pytest.mark.parametrize(
    ("text", "obstacle"),
    [("C customer, B backstage, F frontstage", "F"), ("C customer, F frontstage, S support, G frontstage", "G")],
)
def test_misplaced_lane_leaves_no_line_of_visibility(text, obstacle):
    found = boundaries_of_lanes(text).visibility

    assert (found.lane_above, found.misplaced_lane) == (None, obstacle)
    assert f"Lane {obstacle}" in found.reason


def test_misplaced_lane_does_not_affect_the_other_lines():
    found = boundaries_of_lanes("C customer, B backstage, F frontstage, P partner")

    assert (found.interaction.lane_above, found.internal.lane_above) == ("C", "F")


@pytest.mark.parametrize("text", ["", "C customer", "B backstage"])
def test_line_needs_lanes_on_both_sides(text):
    found = boundaries_of_lanes(text).interaction

    assert (found.lane_above, found.misplaced_lane) == (None, None)
    assert found.reason
