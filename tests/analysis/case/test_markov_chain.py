"""Expected visits of absorbing chains: closed forms, and the equations that define them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpm_desktop.analysis.case.markov_chain import (
    AbsorbingChain,
    EndlessError,
    Transitions,
    expected_returns,
    expected_visits,
)


def test_a_line_is_visited_once():
    assert expected_visits({"a": {"b": 1}, "b": {"c": 1}}, {"a": 1}) == {"a": 1, "b": 1, "c": 1}


def test_a_loop_is_a_geometric_series():
    found = expected_visits({"a": {"b": 1}, "b": {"a": 0.25, "c": 0.75}}, {"a": 1})

    assert found == pytest.approx({"a": 4 / 3, "b": 4 / 3, "c": 1})


def test_a_state_may_follow_itself():
    assert expected_visits({"a": {"a": 0.5, "b": 0.5}}, {"a": 1}) == pytest.approx({"a": 2, "b": 1})


def test_missing_probability_leaves_the_chain():
    assert expected_visits({"a": {"b": 0.4}}, {"a": 1})["b"] == pytest.approx(0.4)


def test_chain_may_begin_in_several_states():
    assert expected_visits({"a": {"c": 1}, "b": {"c": 1}}, {"a": 0.3, "b": 0.7})["c"] == pytest.approx(1)


def test_unreachable_states_are_left_out_even_if_endless():
    found = expected_visits({"a": {"b": 1, "x": 0}, "x": {"x": 1}}, {"a": 1})

    assert found == {"a": 1, "b": 1}


def test_endless_loop_raises_an_error():
    with pytest.raises(EndlessError):
        expected_visits({"a": {"b": 1}, "b": {"c": 1}, "c": {"b": 1}}, {"a": 1})


def test_no_initial_state_gives_no_visits():
    assert expected_visits({"a": {"b": 1}}, {}) == {}


@st.composite
def chains(draw):
    size = draw(st.integers(1, 7))
    numbers = st.lists(st.integers(0, 9), min_size=size, max_size=size)
    rows = [draw(numbers) for _ in range(size)]
    return [[number / (sum(row) + 1) for number in row] for row in rows]


@given(chains())
def test_visits_satisfy_the_equations_of_the_chain(rows):
    chain = {str(i): {str(j): weight for j, weight in enumerate(row)} for i, row in enumerate(rows)}

    found = expected_visits(chain, {"0": 1})

    for state in chain:
        arrivals = sum(found.get(other, 0) * chain[other][state] for other in chain)
        assert found.get(state, 0) == pytest.approx((state == "0") + arrivals)


@given(chains())
def test_returns_equal_the_visits_of_a_case_that_begins_there(rows):
    states = [str(number) for number in range(len(rows))]
    transitions = {state: dict(zip(states, row, strict=True)) for state, row in zip(states, rows, strict=True)}

    found = expected_returns(transitions, {"0": 1})
    assert found == pytest.approx({state: expected_visits(transitions, {state: 1})[state] for state in found})
    assert found.keys() == expected_visits(transitions, {"0": 1}).keys()


def test_returns_of_an_endless_loop_raise_an_error():
    with pytest.raises(EndlessError):
        expected_returns({"a": {"b": 1}, "b": {"a": 1}}, {"a": 1})


@given(chains())
def test_arrivals_and_sums_agree_with_expected_visits(rows):
    chain = {str(i): {str(j): weight for j, weight in enumerate(row)} for i, row in enumerate(rows)}
    for i, row in enumerate(rows):
        chain[str(i)]["out"] = 1 - sum(row)
    values = {str(i): float(i + 1) for i in range(len(rows))}
    absorption = AbsorbingChain(chain)
    sums = absorption.expected_totals(values)

    for state in values:
        visits = expected_visits(chain, {state: 1})
        assert absorption.absorption_counts({state: 1}) == pytest.approx({"out": visits["out"]})
        assert sums[state] == pytest.approx(sum(values.get(other, 0.0) * count for other, count in visits.items()))


def test_arrivals_are_split_between_several_absorbing_states():
    chain: Transitions = {"a": {"b": 0.5, "x": 0.5}, "b": {"a": 0.2, "y": 0.8}, "z": {"z": 1.0}}
    absorption = AbsorbingChain(chain)

    assert absorption.absorption_counts({"a": 1}) == pytest.approx({"x": 5 / 9, "y": 4 / 9})
    assert absorption.absorption_counts({"x": 1}) == {"x": 1}
    assert absorption.expected_totals({"b": 9, "x": 1})["a"] == pytest.approx(5 + 5 / 9)
    with pytest.raises(EndlessError):
        absorption.absorption_counts({"z": 1})


def test_arrivals_are_summed_over_several_initial_states():
    absorption = AbsorbingChain({"a": {"c": 1}, "b": {"c": 0.5, "y": 0.5}, "c": {"x": 1}})

    assert absorption.absorption_counts({"a": 0.25, "b": 0.5, "x": 2}) == pytest.approx({"x": 2.5, "y": 0.25})


def test_reachable_endless_loop_raises_an_error_from_any_state():
    chain: Transitions = {"a": {"b": 0.5, "x": 0.5}, "b": {"b": 1.0}} | {f"{i}": {"a": 0.5, "x": 0.5} for i in range(5)}
    absorption = AbsorbingChain(chain)

    for state in ("a", "b", "0"):
        with pytest.raises(EndlessError, match="'b'"):
            absorption.absorption_counts({state: 1})


def test_unbounded_splits_raise_an_error():
    chain: Transitions = {f"{i}": {f"{i + 1}": 4.0} for i in range(400)}
    absorption = AbsorbingChain(chain)

    assert absorption.absorption_counts({"390": 1}) == {"400": 4.0**10}
    with pytest.raises(EndlessError):
        absorption.absorption_counts({"0": 1})
