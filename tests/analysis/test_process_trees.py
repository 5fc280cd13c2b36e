"""The metrics of processes made of blocks match those that follow from the blocks."""

import pytest
from hypothesis import event, given, settings

from cpm_desktop.analysis.case.blocks import parallel_blocks
from cpm_desktop.analysis.case.hit_probability import hit_probability
from cpm_desktop.analysis.case.visits import visits
from cpm_desktop.analysis.checks.all_checks import findings
from cpm_desktop.analysis.metrics.times import lead_minutes, lead_time, touch_minutes
from tests.analysis.process_trees import (
    durations,
    expected_visit_counts,
    has_loop,
    lead_minute_bounds,
    scenario_of_tree,
    trees,
    visit_probabilities,
)


@settings(max_examples=50)
@given(trees())
def test_lead_time_takes_the_longest_branch_of_nested_blocks(tree):
    scenario = scenario_of_tree(tree)
    low, high = lead_minute_bounds(tree)
    tolerance = 6 * lead_time(scenario).standard_error + 1e-6 * high

    assert low - tolerance <= lead_minutes(scenario) <= high + tolerance
    if not has_loop(tree):
        expected = sum(minutes * share for minutes, share in durations(tree).items())
        assert lead_minutes(scenario) == pytest.approx(expected)
    assert lead_minutes(scenario) <= touch_minutes(scenario) + tolerance
    assert not {finding.rule for finding in findings(scenario)} & {"split_without_join", "join_without_split"}
    event(f"{len(parallel_blocks(scenario))} blocks")


@settings(max_examples=50)
@given(trees())
def test_visits_and_visit_probabilities_match_the_tree(tree):
    scenario = scenario_of_tree(tree)
    found, expected = visits(scenario), expected_visit_counts(tree)

    assert [found[f"s{number}"] for number in range(len(expected))] == pytest.approx(expected)
    for number, probability in enumerate(visit_probabilities(tree)):
        assert hit_probability(scenario, {f"s{number}"}) == pytest.approx(probability)
