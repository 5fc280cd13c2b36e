"""Candidates to streamline: what the samples give, and what is none."""

import pytest
from hypothesis import given

from cpm_desktop.analysis.candidates.candidate_search import candidates
from tests.analysis.processes import process, sample
from tests.analysis.test_any_process import processes

LANES = "C customer, S backstage, T backstage"


def found(scenario, kind):
    return [candidate for candidate in candidates(scenario) if candidate.kind == kind]


def steps(scenario, kind):
    return [" ".join(candidate.elements) for candidate in found(scenario, kind)]


def changed(scenario, **steps_fields):
    """Return the scenario with these fields of its steps: `A={"reason": "order"}`."""
    data = scenario.model_dump(mode="json")
    for node in data["nodes"]:
        node.update(steps_fields.get(node["id"], {}))
    return type(scenario).model_validate(data)


ROW = "start C start, A S, B S, D T, E S, end C end"
ROW_FLOWS = "start A, A B, B D, D E, E end"


@pytest.mark.parametrize(
    ("kind", "elements"),
    [
        ("duplicate_contact", ["A1 B1", "I1 I3", "R1 R3"]),
        ("duplicate_data", ["D2 I3 R1", "D2 I3"]),
        ("self_service", ["I1 I2", "I3 I4"]),
        ("waste_run", ["B1 B2", "I1 I2 I3", "H1 H2 H3 H4"]),
        ("loop", ["B1 B2 G3", "H1 H2 H3 H4 H5 G5 R1 R2 R3 R4 G6"]),
        ("ping_pong", ["E1 E2 E3"]),
        ("pass_through", []),
        ("lane_run", ["D1 D2", "H1 H2", "H3 H4"]),
    ],
)
def test_candidates_of_the_ordering_example(kind, elements):
    assert steps(sample("ordering"), kind) == elements


def test_a_sentence_names_what_it_is_about_with_figures_and_a_practice():
    loop = found(sample("ordering"), "loop")[0]

    assert loop.explanation == (
        "The case can come back to “Call, walk the IVR menu” and “Queue, route”: it passes 1.18 times on average, "
        "and coming back takes 0.8 min a case."
    )
    assert loop.practice == "control addition"


def test_a_row_in_one_lane_ends_where_the_lane_changes_or_something_leads_in():
    assert steps(process(LANES, ROW, ROW_FLOWS), "lane_run") == ["A B"]
    led_into = process(LANES, ROW.replace("A S", "A S, G S decision, X S"), "start G, G A .5, G X .5, A B, X B, B D")
    assert steps(led_into, "lane_run") == []


def test_gateways_with_one_way_do_not_break_a_row():
    through = process(LANES, "start C start, A S, G S decision, B S", "start A, A G, G B")

    assert steps(through, "lane_run") == ["A B"]


def test_a_circle_of_steps_is_one_row():
    assert steps(process(LANES, "A S, B S, D S", "A B, B D, D A"), "lane_run") == ["A B D"]


def test_work_that_comes_back_to_its_lane_is_ping_pong_also_after_several_steps():
    back = process(LANES, "start C start, A S, B T, D T, E S, F S", "start A, A B, B D, D E, E F")

    assert steps(back, "ping_pong") == ["A D E"]
    assert "“Lane S” to “Lane T” and back" in found(back, "ping_pong")[0].explanation


def test_work_that_the_customer_brings_back_is_no_ping_pong():
    assert steps(process(LANES, "A S, B C, D S", "A B, B D"), "ping_pong") == []


def test_a_step_without_work_that_always_hands_on_is_passed_through_but_not_if_a_system_does_it():
    row = changed(process(LANES, ROW, ROW_FLOWS), **{step: {"touch_minutes": 5} for step in "ABE"})

    assert steps(row, "pass_through") == ["D"]
    assert "straight to “Node E”" in found(row, "pass_through")[0].explanation
    automated = row.model_dump(mode="json")
    automated["lanes"][2]["automated"] = True
    assert steps(type(row).model_validate(automated), "pass_through") == []
    assert steps(changed(row, D={"value": "value_adding"}), "pass_through") == []


def test_alternatives_for_the_same_reason_are_no_duplicates():
    ask = {"reason": "Order", "data": ["address"]}
    flows = "start G, G A .5, G B .5, A X, B X, X end"
    either = changed(process(LANES, "start C start, G C decision, A C, B C, X S, end C end", flows), A=ask, B=ask)
    again = changed(process(LANES, "start C start, A C, X S, B C, Y S", "start A, A X, X B, B Y"), A=ask, B=ask)

    assert steps(either, "duplicate_contact") == steps(either, "duplicate_data") == []
    assert steps(again, "duplicate_contact") == steps(again, "duplicate_data") == ["A B"]


@pytest.mark.parametrize(
    ("customer", "answer", "expected"),
    [
        ({"channel": "phone"}, {}, ["A B"]),
        ({"channel": "web"}, {}, []),
        ({"channel": "own words"}, {"customer_present": True}, ["A B"]),
        ({"channel": "phone"}, {"value": "value_adding"}, []),
        ({}, {}, []),
    ],
)
def test_what_takes_a_person_but_no_judgement_could_be_self_service(customer, answer, expected):
    call = process(LANES, "start C start, A C, B S, D C", "start A, A B, B D")

    assert steps(changed(call, A=customer, B=answer), "self_service") == expected


def test_an_answer_that_needs_a_decision_is_none_for_self_service():
    call = process(LANES, "start C start, A C, B S, G S decision, D C, E C", "start A, A B, B G, G D .5, G E .5")

    assert steps(changed(call, A={"channel": "phone"}), "self_service") == []


def test_a_case_that_never_ends_has_candidates_without_figures():
    endless = process(LANES, "start C start, A S, B T", "start A, A B, B A")

    assert steps(endless, "loop") == ["A B"]
    assert found(endless, "loop")[0].explanation == "The case can come back to “Node A” and “Node B”."


@given(processes())
def test_every_process_has_an_answer_about_elements_that_it_has(scenario):
    for candidate in candidates(scenario):
        assert candidate.elements
        assert all(element in scenario.nodes for element in candidate.elements)
        assert candidate.explanation.endswith(".")
