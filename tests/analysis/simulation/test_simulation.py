"""Simulated cases agree with the exact expectations."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cpm_desktop.analysis.case.markov_chain import EndlessError
from cpm_desktop.analysis.case.step_durations import QUANTILE_COUNT, possible_minutes
from cpm_desktop.analysis.metrics.effort import active_customer_minutes, customer_steps
from cpm_desktop.analysis.metrics.times import lead_minutes
from cpm_desktop.analysis.simulation.distribution import Distribution, distribution
from cpm_desktop.analysis.simulation.simulation import CaseTooLongError, simulate
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.value import with_changes
from cpm_desktop.storage.samples import load_template
from tests.analysis.process_builder import process, sample

LANES = "C customer, S backstage"


def is_within_standard_error(found: Distribution, expected: float) -> bool:
    """Return whether a mean is within four standard errors; chance exceeds them once in 16,000 times."""
    return abs(found.mean - expected) <= 4 * found.standard_error + 1e-9 * max(1, expected)


def with_step_fields(scenario: Scenario, **times: Any) -> Scenario:
    """Return `scenario` with some fields of its steps replaced, by step id."""
    nodes = [with_changes(node, **times[node.id]) if node.id in times else node for node in scenario.nodes.values()]
    return with_changes(scenario, nodes=nodes)


@pytest.mark.parametrize("name", ["ordering", "health-insurance", "support"])
def test_simulated_means_agree_with_the_exact_metrics(name):
    for scenario in load_template(name).scenarios.values():
        found = simulate(scenario, 2_000)
        assert found.cases == 2_000
        assert is_within_standard_error(found.lead_minutes, lead_minutes(scenario))
        assert is_within_standard_error(found.active_customer_minutes, active_customer_minutes(scenario))
        assert is_within_standard_error(found.customer_steps, customer_steps(scenario))


def test_range_spreads_values_and_keeps_their_mean():
    plain = sample("ordering")
    ranged = with_step_fields(plain, H4={"wait_range": (600.0, 9000.0)}, A1={"touch_range": (2.0, 60.0)})
    before, after = simulate(plain), simulate(ranged)

    assert is_within_standard_error(after.lead_minutes, lead_minutes(plain))
    assert is_within_standard_error(after.active_customer_minutes, active_customer_minutes(plain))
    assert after.lead_minutes.least < before.lead_minutes.least
    assert after.lead_minutes.most > before.lead_minutes.most
    assert after.lead_minutes.standard_error > before.lead_minutes.standard_error


def test_same_seed_gives_the_same_result():
    scenario = sample("support")

    assert simulate(scenario, 300, 7) == simulate(scenario, 300, 7)
    assert simulate(scenario, 300, 7).lead_minutes != simulate(scenario, 300, 8).lead_minutes


def test_longest_parallel_branch_determines_the_lead_time():
    scenario = with_step_fields(
        process(
            LANES,
            "s C start, P S parallel, A S, B C, J S parallel, Z S, e C end",
            "s P, P A, P B, A J, B J, J Z, Z e",
        ),
        A={"touch_minutes": 10.0},
        B={"touch_minutes": 30.0},
        Z={"wait_minutes": 5.0},
    )
    found = simulate(scenario, 50)

    assert (found.lead_minutes.least, found.lead_minutes.most) == (35, 35)
    assert found.active_customer_minutes.mean == 30
    assert [bar.cases for bar in found.lead_minutes.bars] == [50]


def test_branches_of_a_split_without_a_join_are_added():
    scenario = with_step_fields(
        process(LANES, "s C start, P S parallel, A S, B C, e C end, f C end", "s P, P A, P B, A e, B f"),
        A={"touch_minutes": 10.0},
        B={"touch_minutes": 30.0},
    )

    assert lead_minutes(scenario) == simulate(scenario, 10).lead_minutes.mean == 40


def test_a_join_without_its_split_agrees_on_average():
    scenario = with_step_fields(
        process(
            LANES,
            "s C start, P S parallel, A S, B C, D C decision, J S parallel, Z S, e C end, f C end",
            "s P, P A, P B, A J, B D, D J .5, D f .5, J Z, Z e",
        ),
        Z={"touch_minutes": 100.0},
    )

    assert is_within_standard_error(simulate(scenario, 4_000).lead_minutes, lead_minutes(scenario))


def test_missing_probability_ends_the_case():
    scenario = with_step_fields(
        process(LANES, "s C start, D C decision, A C, e C end", "s D, D A .25, A e"), A={"touch_minutes": 8.0}
    )

    assert is_within_standard_error(simulate(scenario, 2_000).lead_minutes, 2)


def test_empty_process_gives_no_simulation():
    assert simulate(process(LANES, "", ""), 5).lead_minutes.mean == 0
    assert simulate(process(LANES, "A C", ""), 5).lead_minutes.mean == 0


def test_endless_process_is_not_simulated():
    with pytest.raises(EndlessError):
        simulate(process(LANES, "s C start, A C", "s A, A A"))


def test_very_long_cases_reduce_or_prevent_the_simulation():
    max_visits = 40_000

    def looping_process(repeat_probability: float) -> Scenario:
        return process(
            LANES,
            "s C start, A C, D C decision, e C end",
            f"s A, A D, D A {repeat_probability}, D e {1 - repeat_probability}",
        )

    assert simulate(looping_process(0.99), 10_000, max_visits=max_visits).cases < 10_000
    with pytest.raises(CaseTooLongError, match="elements on average"):
        simulate(looping_process(0.9999999), 10_000, max_visits=max_visits)


@given(st.floats(0, 1e6), st.floats(0, 1e6), st.floats(0, 1e6))
def test_random_durations_keep_their_mean_and_range(mean, one_end, other_end):
    low, high = sorted((one_end, other_end))
    found = possible_minutes(mean, low, high)

    assert len(found) == QUANTILE_COUNT
    assert sum(found) / QUANTILE_COUNT == pytest.approx(mean, rel=1e-9, abs=1e-9)
    margin = 0.01 * (max(high, mean) - min(low, mean)) + 1e-9
    assert min(low, mean) - margin <= min(found) <= max(found) <= max(high, mean) + margin


@settings(max_examples=50)
@given(st.lists(st.floats(0, 1e6), min_size=1, max_size=200))
def test_distribution_contains_every_sample_once(samples):
    found = distribution(samples)

    assert sum(bar.cases for bar in found.bars) == len(samples)
    assert found.least <= found.p50 <= found.p90 <= found.most
    assert sum(sample <= found.p50 for sample in samples) * 2 >= len(samples)
    assert sum(sample <= found.p90 for sample in samples) * 10 >= len(samples) * 9
