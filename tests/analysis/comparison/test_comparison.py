"""A scenario compared with another: deltas, payback, scorecard, and the customer's steps side by side."""

from __future__ import annotations

from itertools import pairwise

import pytest

from cpm_desktop.analysis.comparison.benchmark import scorecard
from cpm_desktop.analysis.comparison.comparison import compare_scenarios
from cpm_desktop.analysis.comparison.customer_step_pairs import pair_customer_steps
from cpm_desktop.analysis.comparison.metric_differences import MetricDelta, metric_deltas
from cpm_desktop.analysis.comparison.payback import payback
from cpm_desktop.analysis.comparison.payback_gaps import payback_gaps
from cpm_desktop.analysis.metrics.cost import case_cost
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import EndEvent, Flow, Lane, Measure, Phase, StartEvent, Step
from cpm_desktop.model.mapping import ElementMap
from cpm_desktop.model.value import with_changes
from cpm_desktop.storage.samples import load_template

ORDERING = load_template("ordering").scenarios
TODAY, MANAGERS, COMPETITOR = (ORDERING[key] for key in ("today", "account-managers", "competitor"))


def scenario_of_steps(*steps: Step, key: str = "s", **fields: object) -> Scenario:
    """Return a scenario in which the `steps` of one customer follow each other."""
    nodes = [StartEvent(id="S", kind="start", lane="C"), *steps, EndEvent(id="E", kind="end", lane="C")]
    flows = [Flow(id=f"f{place}", source=a.id, target=b.id) for place, (a, b) in enumerate(pairwise(nodes))]
    scenario = Scenario(
        id=key, lanes=ElementMap([Lane(id="C", kind="customer")]), nodes=ElementMap(nodes), flows=ElementMap(flows)
    )
    return with_changes(scenario, **fields)


def step(key: str, **fields: object) -> Step:
    return Step.model_validate({"id": key, "kind": "step", "lane": "C", **fields})


def endless_scenario() -> Scenario:
    base = scenario_of_steps(step("A"), step("B"))
    return with_changes(base, flows=base.flows.with_elements(Flow(id="f2", source="B", target="A")))


@pytest.mark.parametrize(
    ("name", "delta"),
    [
        ("customer_steps", -0.328),
        ("active_customer_minutes", -3.131),
        ("hold_minutes", -4.416),
        ("lead_minutes", -7.546),
        ("handoffs", -0.44),
        ("contacts", -0.328),
        ("failure_exposure", -0.078),
    ],
)
def test_account_managers_compared_with_today(name, delta):
    found = next(found for found in metric_deltas(TODAY, MANAGERS) if found.name == name)
    assert found.difference == pytest.approx(delta, abs=0.0005)
    assert found.is_better is True
    assert found.base_value is not None
    assert found.difference is not None
    assert found.percent_change == pytest.approx(found.difference / found.base_value * 100)


def test_scenario_does_not_differ_from_itself():
    for delta in metric_deltas(TODAY, TODAY):
        assert (delta.difference, delta.is_better) == (0.0, None)


def test_swapped_comparison_reverses_better_and_worse():
    there, back = metric_deltas(TODAY, MANAGERS), metric_deltas(MANAGERS, TODAY)
    for delta, other in zip(there, back, strict=True):
        assert delta.is_better is (None if other.is_better is None else not other.is_better)


def test_better_follows_the_direction_of_the_metric():
    assert MetricDelta("x", "X", "", 2.0, 3.0, "higher").is_better is True
    assert MetricDelta("x", "X", "", 2.0, 3.0, "lower").is_better is False
    assert MetricDelta("x", "X", "", 2.0, 3.0, None).is_better is None


def test_percentage_of_zero_is_undefined():
    found = MetricDelta("x", "X", "", 0.0, 3.0, "lower")
    assert (found.difference, found.percent_change, found.is_better) == (3.0, None, False)


def test_rounding_error_is_not_a_difference():
    found = MetricDelta("x", "X", "", 0.1 + 0.2, 0.3, "lower")
    assert (found.difference, found.percent_change, found.is_better) == (0.0, 0.0, None)


def test_endless_process_has_no_metrics_to_compare():
    found = metric_deltas(scenario_of_steps(step("A")), endless_scenario())
    assert all(delta.difference is None and delta.is_better is None for delta in found if delta.name != "variants_mass")
    assert payback(scenario_of_steps(step("A")), endless_scenario()) is None


def test_case_cost_includes_every_visit():
    assert case_cost(scenario_of_steps(step("A", cost=3), step("B", cost=0.5))) == pytest.approx(3.5)


def test_payback_time_is_the_one_off_cost_over_the_monthly_savings():
    base = scenario_of_steps(step("A", cost=10), annual_cases=600.0)
    better = scenario_of_steps(step("A", cost=8), annual_cases=600.0, annual_cost=200.0, one_off_cost=1500.0)
    found = payback(base, better, years=2)
    assert found is not None
    assert found.benefit_per_case == pytest.approx(2)
    assert found.annual_benefit == pytest.approx(1200)
    assert found.net_benefit == pytest.approx(2 * (1200 - 200) - 1500)
    assert found.pays is True
    assert found.months == pytest.approx(18)


def test_late_payback_does_not_pay_within_a_shorter_term():
    better = scenario_of_steps(step("A", cost=8), annual_cases=600.0, annual_cost=200.0, one_off_cost=1500.0)
    found = payback(scenario_of_steps(step("A", cost=10), annual_cases=600.0), better, years=1)
    assert found is not None
    assert found.pays is False
    assert found.months == pytest.approx(18)


def test_change_with_an_annual_loss_never_pays():
    better = scenario_of_steps(step("A", cost=9), annual_cases=10.0, annual_cost=10.0, one_off_cost=1.0)
    found = payback(scenario_of_steps(step("A", cost=10), annual_cases=10.0), better)
    assert found is not None
    assert (found.pays, found.months) == (False, None)


def test_only_additional_annual_cost_is_charged():
    base = scenario_of_steps(step("A", cost=10), annual_cost=500.0, annual_cases=100.0)
    found = payback(base, with_changes(base, id="copy", annual_cost=600.0))
    assert found is not None
    assert found.annual_cost == pytest.approx(100)


def test_missing_volume_and_cost_are_named_instead_of_guessed():
    base, other = scenario_of_steps(step("A", cost=10), annual_cases=50.0), scenario_of_steps(step("A"), key="t")
    assert payback_gaps(base, other) == ("t: Enter the cases per year.", "t: No step has a cost.")
    assert payback(base, other) is None


def test_step_that_lost_its_cost_is_named():
    base = scenario_of_steps(step("A", cost=10), step("B", cost=1), annual_cases=50.0)
    other = scenario_of_steps(step("A", name="Ask"), step("B", cost=1), annual_cases=50.0, key="t")
    assert payback_gaps(base, other) == ("t: Enter the cost of these steps: “Ask”.",)


def test_competitor_never_pays():
    found = compare_scenarios(TODAY, COMPETITOR)
    assert found.payback is None
    assert found.payback_gaps == ("A competitor has no payback. Compare a what-if with your own process.",)


def test_values_that_round_to_the_same_are_equal():
    found = MetricDelta("x", "X", "%", 0.00017, 0.00037, "lower")
    assert (found.is_equal, found.is_better, found.displayed_difference) == (True, None, 0.0)
    assert MetricDelta("x", "X", "", 0.001, 0.0022, "lower").displayed_percent == 0.0
    assert MetricDelta("x", "X", "min", 8.0, 8.2, "lower").is_better is False


def test_ratios_of_times_have_no_verdict():
    ratios = {"cycle_time_efficiency", "value_added_ratio", "value_added_lead_ratio"}
    assert {delta.is_better for delta in metric_deltas(TODAY, MANAGERS) if delta.name in ratios} == {None}


def test_given_benefit_replaces_the_calculated_one():
    found = payback(scenario_of_steps(step("A")), scenario_of_steps(step("A"), annual_cases=50.0), benefit_per_case=3)
    assert found is not None
    assert found.annual_benefit == pytest.approx(150)


def test_amounts_in_different_currencies_are_not_compared():
    assert payback(scenario_of_steps(step("A")), scenario_of_steps(step("A"), currency="HUF")) is None


def test_account_managers_pay_off():
    found = compare_scenarios(TODAY, MANAGERS).payback
    assert found is not None
    assert found.benefit_per_case == pytest.approx(case_cost(TODAY) - case_cost(MANAGERS))
    assert found.months == pytest.approx(4500 / ((12000 * found.benefit_per_case - 2400) / 12))


@pytest.mark.parametrize(("measure", "gap"), [("csat", 8.0), ("nps", 13.0), ("ces", 0.8)])
def test_the_competitor_of_the_sample_is_ahead(measure, gap):
    found = next(delta for delta in scorecard(TODAY, COMPETITOR) if delta.score == measure)
    assert found.gap == pytest.approx(gap)
    assert found.leading_side == "theirs"


def measure(key: str, **fields: object) -> Measure:
    return Measure.model_validate({"id": key, **fields})


def scorecard_lines(own: list[Measure], theirs: list[Measure]):
    return scorecard(Scenario(id="a", measures=ElementMap(own)), Scenario(id="b", measures=ElementMap(theirs)))


def test_lower_value_is_ahead_where_lower_is_better():
    [found] = scorecard_lines(
        [measure("m", name="M", actual=8, better="lower")], [measure("m", name="M", actual=5, better="lower")]
    )
    assert (found.gap, found.gap_percent, found.leading_side) == (3.0, 37.5, "theirs")
    [found] = scorecard_lines(
        [measure("m", name="M", actual=5, better="lower")], [measure("m", name="M", actual=8, better="lower")]
    )
    assert (found.gap, found.leading_side) == (-3.0, "own")


def test_measures_are_matched_by_score_then_name_and_never_by_id():
    own = [measure("a", name="X"), measure("b", score="nps"), measure("c", name="Call time")]
    theirs = [measure("z", name="call  TIME"), measure("y", score="nps"), measure("a", name="Y"), measure("w")]
    pairs = [
        (line.own and line.own.measure, line.theirs and line.theirs.measure) for line in scorecard_lines(own, theirs)
    ]
    assert pairs == [("a", None), ("b", "y"), ("c", "z"), (None, "a"), (None, "w")]


def test_different_units_are_not_compared():
    own, theirs = measure("a", name="M", actual=1, unit="min"), measure("b", name="M", actual=60, unit="points")
    [found] = scorecard_lines([own], [theirs])
    assert (found.gap, found.leading_side, found.displayed_unit) == (None, None, "points")
    assert found.finding == "The units do not convert: min and points."


def test_units_of_time_are_converted_to_ours():
    own, theirs = measure("a", name="M", actual=90, unit="min"), measure("b", name="M", actual=2, unit="h")
    [found] = scorecard_lines([own], [theirs])
    assert found.theirs is not None
    assert (found.unit, found.theirs.actual, found.gap, found.finding) == ("min", 120, 30, "")


def test_scorecard_lists_missing_measure_details():
    [found] = scorecard_lines(
        [measure("m", name="M", source="survey", date="2026", confidence="low", actual=1)],
        [measure("m", name="M", date=" ")],
    )
    assert found.own is not None
    assert found.own.missing == ()
    assert found.theirs is not None
    assert found.theirs.missing == ("actual", "source", "date", "confidence")
    assert (found.gap, found.leading_side) == (None, None)


def test_matching_customer_steps_are_paired():
    pairs = [
        (line.phase, line.own and line.own.id, line.theirs and line.theirs.id)
        for line in pair_customer_steps(TODAY, COMPETITOR)
    ]
    assert ("explore", "A1", "A1") in pairs
    assert ("order", "I3", None) in pairs


def test_unmatched_steps_come_before_the_next_pair():
    phases = ElementMap([Phase(id="p"), Phase(id="q")])
    own = scenario_of_steps(step("A", phase="p"), step("B", phase="p"), step("C", phase="q"), phases=phases)
    theirs = scenario_of_steps(
        step("X", phase="p"), step("B", phase="q"), step("Y", phase="q"), step("Z"), phases=phases
    )
    pairs = [
        (line.phase, line.own and line.own.id, line.theirs and line.theirs.id)
        for line in pair_customer_steps(own, theirs)
    ]
    assert pairs == [
        ("p", "A", None),
        ("p", None, "X"),
        ("p", "B", "B"),
        ("q", "C", None),
        ("q", None, "Y"),
        (None, None, "Z"),
    ]
