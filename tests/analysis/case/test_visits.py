"""How often a case visits each node: the worked example and edge cases."""

import pytest

from cpm_desktop.analysis.case.markov_chain import EndlessError
from cpm_desktop.analysis.case.visits import outcomes, visits
from tests.analysis.process_builder import process, sample

INTERNAL = "C customer, S backstage"


def expected_sum(scenario, value, steps=lambda step: True):
    found = visits(scenario)
    chosen = [node for node in scenario.nodes.values() if node.kind == "step" and steps(node)]
    return sum(found[step.id] * value(step) for step in chosen)


def is_customer_step(scenario):
    return lambda step: scenario.lanes[step.lane].kind == "customer"


def test_metrics_of_the_ordering_example():
    today = sample("ordering")

    assert expected_sum(today, lambda step: 1, is_customer_step(today)) == pytest.approx(5.0958, abs=5e-5)
    assert expected_sum(today, lambda step: step.touch_minutes) == pytest.approx(89.5759, abs=5e-5)
    assert expected_sum(today, lambda step: step.wait_minutes) == pytest.approx(2879.5597, abs=5e-5)
    assert expected_sum(today, lambda step: step.wait_minutes, lambda s: s.customer_present) == pytest.approx(
        5.1059, abs=5e-5
    )
    assert expected_sum(today, lambda step: step.fail_probability) == pytest.approx(0.3527, abs=5e-5)
    assert outcomes(today) == pytest.approx({"X1": 0.9244, "X2": 0.0756}, abs=5e-5)


def test_visits_of_the_account_managers_what_if():
    today, then = sample("ordering"), sample("ordering", "account-managers")

    def delta(value, steps=lambda step: True):
        return expected_sum(then, value, steps) - expected_sum(today, value, steps)

    assert expected_sum(then, lambda step: 1, is_customer_step(then)) - expected_sum(
        today, lambda step: 1, is_customer_step(today)
    ) == pytest.approx(-0.328, abs=5e-4)
    assert delta(lambda step: step.touch_minutes + step.wait_minutes) == pytest.approx(-7.546, abs=1e-3)
    assert delta(lambda step: step.fail_probability) == pytest.approx(-0.078, abs=5e-4)


@pytest.mark.parametrize(("name", "ends"), [("health-insurance", 1), ("support", 3), ("ordering", 2)])
def test_outcomes_of_every_sample_cover_all_cases(name, ends):
    found = outcomes(sample(name))

    assert len(found) == ends
    assert sum(found.values()) == pytest.approx(1)


def test_parallel_join_is_visited_once_and_every_branch_fully():
    scenario = process(
        INTERNAL,
        "start C start, split S parallel, A S, B S, join S parallel, Z S, end C end",
        "start split, split A, split B, A join, B join, join Z, Z end",
    )

    assert visits(scenario) == pytest.approx(dict.fromkeys(scenario.nodes, 1.0))


def test_exits_without_a_probability_share_the_rest():
    scenario = process(INTERNAL, "start C start, G C decision, A C, B C, D C", "start G, G A .5, G B, G D")

    assert visits(scenario)["B"] == visits(scenario)["D"] == pytest.approx(0.25)


def test_starts_are_equally_likely_except_message_starts():
    scenario = process(
        INTERNAL,
        "one C start, two C start, A C, woken S start, B S",
        "one A, two A, A woken message, woken B",
    )

    assert visits(scenario) == pytest.approx({"one": 0.5, "two": 0.5, "A": 1, "woken": 1, "B": 1})


def test_message_is_followed_only_to_nodes_without_sequence_flows():
    scenario = process(
        INTERNAL,
        "start C start, A C, B C, X S, Y S",
        "start A, A B, A X message, X Y, B Y message",
    )

    assert visits(scenario) == pytest.approx(dict.fromkeys(scenario.nodes, 1.0))


def test_unreachable_nodes_have_zero_visits():
    scenario = process(INTERNAL, "start C start, A C, lost S, loop S", "start A, lost loop, loop lost")

    assert visits(scenario) == {"start": 1, "A": 1, "lost": 0, "loop": 0}


def test_no_start_and_no_nodes_give_no_visits():
    assert visits(process(INTERNAL, "A C, B C", "A B")) == {"A": 0, "B": 0}
    assert visits(process("", "", "")) == {}


def test_endless_process_raises_an_error():
    scenario = process(INTERNAL, "start C start, A C, B C", "start A, A B, B A")

    with pytest.raises(EndlessError):
        visits(scenario)


def test_end_event_ends_the_case_despite_an_outgoing_flow():
    scenario = process(INTERNAL, "start C start, A C, end C end, B S", "start A, A end, end A, end B message")

    assert visits(scenario) == {"start": 1, "A": 1, "end": 1, "B": 1}
