"""All metrics together: the worked example, and nearly empty processes."""

import math
from dataclasses import asdict, fields

import pytest
from hypothesis import given, settings

from cpm_desktop.analysis.metrics.scalar_metrics import SCALAR_METRICS, scalar_metrics
from cpm_desktop.analysis.scenario_metrics import MAX_PATH_NODES, ScenarioMetrics, scenario_metrics
from tests.analysis.process_builder import process, sample
from tests.analysis.test_random_processes import processes

LANES = "C customer, S backstage"

EXPECTED_METRICS = {
    "customer_steps": 5.0958,
    "lead_minutes": 2969.1355,
    "touch_minutes": 89.5759,
    "wait_minutes": 2879.5597,
    "active_customer_minutes": 39.9456,
    "hold_minutes": 5.1059,
    "passive_wait_minutes": 2874.4538,
    "value_added_ratio": 0.4142,
    "handoffs": 4.6165,
    "contacts": 2.9697,
    "replies": 2.9697,
    "failure_exposure": 0.3527,
}

METRICS_BASED_ON_VISITS = {
    *("outcomes", "visits", "interaction_matrix", "causes", "estimates"),
    *(number.name for number in SCALAR_METRICS),
}


def test_metrics_of_the_ordering_example():
    found = scenario_metrics(sample("ordering"))

    assert {name: round(getattr(found, name), 4) for name in EXPECTED_METRICS} == EXPECTED_METRICS
    assert found.outcomes == pytest.approx({"X1": 0.9244, "X2": 0.0756}, abs=5e-5)
    distances = found.visibility_distance
    assert {step: distances[step] for step in distances if distances[step] > 1} == {"H2": 3, "E2": 2, "H1": 2, "H3": 2}
    assert found.lane_distance["WH"] == 2
    assert (found.variants.count, round(found.variants.mass, 4)) == (12, 0.8892)
    assert found.company_as_one is not None
    assert [node.entry for node in found.company_as_one.nodes] == ["A2", "B2", "E1", "I2", "I4", "R2", "R4"]
    assert found.findings == ()


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("ordering", (0.5997, 0.7658, 0.6261, 0.6868, 2.1577, 0)),
        ("support", (1.3076, 0.2125, 1.3076, 0.7883, 2.0169, 0)),
        ("health-insurance", (0.3177, 0.9139, 1.6815, 0.7135, 2.5277, 1.0638)),
    ],
)
def test_history_of_the_samples_over_all_cases(name, expected):
    found = scenario_metrics(sample(name))
    history = ("repeat_contacts", "first_contact_resolution", "re_entries", "throughput_yield", "channel_switches")

    assert [round(getattr(found, metric), 4) for metric in (*history, "meetings")] == [*expected]
    assert found.estimates is not None
    assert found.estimates.standard_errors == {}


def test_most_likely_path_of_the_ordering_example():
    most_likely = asdict(scenario_metrics(sample("ordering")).variants.paths[0])

    assert round(most_likely.pop("yield_"), 4) == 0.6996
    assert round(most_likely.pop("probability"), 4) == 0.3696
    del most_likely["nodes"]
    assert most_likely == {
        "customer_steps": 4,
        "lead_minutes": 2357,
        "touch_minutes": 77,
        "handoffs": 4,
        "contacts": 2,
        "ping_pongs": 1,
        "channel_switches": 1,
        "re_entries": 0,
        "customer_carried_handoffs": 1,
    }


def test_metrics_of_the_account_managers_what_if():
    base, then = (asdict(scenario_metrics(sample("ordering", name))) for name in ("today", "account-managers"))

    deltas = {"customer_steps": -0.328, "active_customer_minutes": -3.131, "hold_minutes": -4.416}
    deltas |= {"lead_minutes": -7.546, "handoffs": -0.44, "contacts": -0.328, "failure_exposure": -0.078}
    moved = {name: base[name] + delta for name, delta in deltas.items()}
    assert {name: then[name] for name in deltas} == pytest.approx(moved, abs=6e-4)


def test_scalar_metrics_are_in_field_order():
    names = [field.name for field in fields(ScenarioMetrics)]

    assert [name for name in names if name in scalar_metrics(sample("ordering"))] == [
        metric.name for metric in SCALAR_METRICS
    ]


@pytest.mark.parametrize("scenario", [process("", "", ""), process(LANES, "", ""), process(LANES, "A C, B S", "A B")])
def test_process_without_cases_has_no_metrics(scenario):
    found = scenario_metrics(scenario)

    assert {field.name for field in fields(found) if getattr(found, field.name) is None} == METRICS_BASED_ON_VISITS


def test_process_without_customers_has_no_customer_metrics():
    found = scenario_metrics(process("S frontstage", "start S start, A S, B S, end S end", "start A, A B, B end"))

    assert (found.customers, found.visibility_distance, found.lane_distance) == ({}, {}, {})
    assert (found.customer_steps, found.contacts, found.replies) == (0, 0, 0)
    assert found.outcomes == {"end": 1}


def test_customer_without_steps_has_no_metrics():
    found = scenario_metrics(process("C customer, S frontstage", "start S start, A S", "start A, A C message"))

    assert found.customers["C"].steps == 0
    assert found.visibility_distance == found.customers["C"].visibility_distance == {"A": 1}
    assert found.lane_distance == {"S": 1}


def test_unreachable_nodes_have_no_visits_and_dead_ends_no_outcome():
    found = scenario_metrics(process(LANES, "start C start, A C, B S, lost S, end C end", "start A, A B, lost end"))

    assert found.outcomes == {"end": 0}
    assert found.visits == {"start": 1, "A": 1, "B": 1, "lost": 0, "end": 0}
    assert {finding.rule for finding in found.findings} >= {"dead_end", "unreachable"}


def test_probabilities_are_used_as_given_and_reported():
    found = scenario_metrics(process(LANES, "start C start, G C decision, e C end, f C end", "start G, G e .5, G f .4"))

    assert found.outcomes == {"e": 0.5, "f": 0.4}
    assert "weights_sum" in {finding.rule for finding in found.findings}


def test_endless_process_has_only_metrics_without_visits():
    found = scenario_metrics(process(LANES, "start C start, A C, B S", "start A, A B, B A"))

    assert {field.name for field in fields(found) if getattr(found, field.name) is None} == METRICS_BASED_ON_VISITS
    assert found.customers["C"].steps is None
    assert found.visibility_distance == {"A": 0, "B": 1}
    assert "endless_loop" in {finding.rule for finding in found.findings}


def test_case_that_never_leaves_the_organisation_has_no_company_metrics():
    found = scenario_metrics(process(LANES, "start C start, A C, B S, D S", "start A, A B, B D, D B"))

    assert found.company_as_one is None


def test_unbounded_case_counts_give_no_number():
    parallel_blocks = [f"n{number} S parallel, a{number} S, b{number} S" for number in range(400)]
    flows = [f"n{n} a{n}, n{n} b{n}, a{n} x{n}, b{n} x{n}, x{n} n{n + 1}" for n in range(399)]
    merges = [f"x{number} S" for number in range(399)]
    found = scenario_metrics(
        process(LANES, ", ".join(["start C start", *parallel_blocks, *merges]), ", ".join(["start n0", *flows]))
    )

    assert found.visits is None


@settings(max_examples=60)
@given(processes())
def test_metrics_are_always_finite_numbers(scenario):
    def numbers(value):
        if isinstance(value, dict | list | tuple):
            for inner in value.values() if isinstance(value, dict) else value:
                yield from numbers(inner)
        elif isinstance(value, float):
            yield value

    found = scenario_metrics(scenario)
    assert all(map(math.isfinite, numbers(asdict(found))))
    assert found.variants.count * len(scenario.nodes) <= MAX_PATH_NODES
