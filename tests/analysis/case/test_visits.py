"""How often a case comes to each node: the worked example, and the corners."""

import pytest

from cpm_desktop.analysis.case.markov_chain import EndlessError
from cpm_desktop.analysis.case.visits import outcomes, visits
from tests.analysis.processes import process, sample

INTERNAL = "C customer, S backstage"


def expected(scenario, value, steps=lambda step: True):
    found = visits(scenario)
    chosen = [node for node in scenario.nodes.values() if node.kind == "step" and steps(node)]
    return sum(found[step.id] * value(step) for step in chosen)


def of_customer(scenario):
    return lambda step: scenario.lanes[step.lane].kind == "customer"


def test_figures_of_the_ordering_example():
    today = sample("ordering")

    assert expected(today, lambda step: 1, of_customer(today)) == pytest.approx(5.0958, abs=5e-5)
    assert expected(today, lambda step: step.touch_minutes) == pytest.approx(89.5759, abs=5e-5)
    assert expected(today, lambda step: step.wait_minutes) == pytest.approx(2879.5597, abs=5e-5)
    assert expected(today, lambda step: step.wait_minutes, lambda s: s.customer_present) == pytest.approx(
        5.1059, abs=5e-5
    )
    assert expected(today, lambda step: step.fail_probability) == pytest.approx(0.3527, abs=5e-5)
    assert outcomes(today) == pytest.approx({"X1": 0.9244, "X2": 0.0756}, abs=5e-5)


def test_what_the_account_managers_change():
    today, then = sample("ordering"), sample("ordering", "account-managers")

    def delta(value, steps=lambda step: True):
        return expected(then, value, steps) - expected(today, value, steps)

    assert expected(then, lambda step: 1, of_customer(then)) - expected(
        today, lambda step: 1, of_customer(today)
    ) == pytest.approx(-0.328, abs=5e-4)
    assert delta(lambda step: step.touch_minutes + step.wait_minutes) == pytest.approx(-7.546, abs=1e-3)
    assert delta(lambda step: step.fail_probability) == pytest.approx(-0.078, abs=5e-4)


@pytest.mark.parametrize(("name", "ends"), [("health-insurance", 1), ("support", 3), ("ordering", 2)])
def test_outcomes_of_every_sample_cover_all_cases(name, ends):
    found = outcomes(sample(name))

    assert len(found) == ends
    assert sum(found.values()) == pytest.approx(1)


def test_a_parallel_join_counts_once_and_every_branch_in_full():
    scenario = process(
        INTERNAL,
        "start C start, split S parallel, A S, B S, join S parallel, Z S, end C end",
        "start split, split A, split B, A join, B join, join Z, Z end",
    )

    assert visits(scenario) == pytest.approx(dict.fromkeys(scenario.nodes, 1.0))


def test_exits_without_a_weight_share_the_rest():
    scenario = process(INTERNAL, "start C start, G C decision, A C, B C, D C", "start G, G A .5, G B, G D")

    assert visits(scenario)["B"] == visits(scenario)["D"] == pytest.approx(0.25)


def test_several_starts_are_equally_likely_but_one_that_a_message_wakes_is_none():
    scenario = process(
        INTERNAL,
        "one C start, two C start, A C, woken S start, B S",
        "one A, two A, A woken message, woken B",
    )

    assert visits(scenario) == pytest.approx({"one": 0.5, "two": 0.5, "A": 1, "woken": 1, "B": 1})


def test_a_message_is_followed_only_where_no_sequence_flow_enters():
    scenario = process(
        INTERNAL,
        "start C start, A C, B C, X S, Y S",
        "start A, A B, A X message, X Y, B Y message",
    )

    assert visits(scenario) == pytest.approx(dict.fromkeys(scenario.nodes, 1.0))


def test_what_no_case_comes_to_counts_zero():
    scenario = process(INTERNAL, "start C start, A C, lost S, loop S", "start A, lost loop, loop lost")

    assert visits(scenario) == {"start": 1, "A": 1, "lost": 0, "loop": 0}


def test_no_start_and_no_nodes_give_no_visits():
    assert visits(process(INTERNAL, "A C, B C", "A B")) == {"A": 0, "B": 0}
    assert visits(process("", "", "")) == {}


def test_a_process_that_never_ends_says_so():
    scenario = process(INTERNAL, "start C start, A C, B C", "start A, A B, B A")

    with pytest.raises(EndlessError):
        visits(scenario)


def test_an_end_ends_the_case_even_where_a_flow_leads_out_of_it():
    scenario = process(INTERNAL, "start C start, A C, end C end, B S", "start A, A end, end A, end B message")

    assert visits(scenario) == {"start": 1, "A": 1, "end": 1, "B": 1}
