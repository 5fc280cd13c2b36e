"""Improvement candidates: those of the samples, and near misses that are not candidates."""

import pytest
from hypothesis import given

from cpm_desktop.analysis.candidates.candidate_search import candidates
from cpm_desktop.model.document import Scenario
from tests.analysis.process_builder import process, sample
from tests.analysis.test_random_processes import processes

LANES = "C customer, S backstage, T backstage"


def candidates_of_kind(scenario, kind):
    return [candidate for candidate in candidates(scenario) if candidate.kind == kind]


def candidate_steps(scenario, kind):
    return [" ".join(candidate.elements) for candidate in candidates_of_kind(scenario, kind)]


def with_step_fields(scenario, **steps_fields):
    """Return the scenario with some fields of its steps replaced, as in `A={"reason": "order"}`."""
    data = scenario.model_dump(mode="json")
    for node in data["nodes"]:
        node.update(steps_fields.get(node["id"], {}))
    return type(scenario).model_validate(data)


WAITING = {"wait_minutes": 10}
RUN_NODES = "start C start, A S, B S, D T, E S, end C end"
RUN_FLOWS = "start A, A B, B D, D E, E end"


@pytest.mark.parametrize(
    ("kind", "elements"),
    [
        ("duplicate_contact", ["A1 B1", "I1 I3"]),
        ("duplicate_data", ["D2 I3 R1"]),
        ("self_service", ["I1 I2", "I3 I4"]),
        ("waste_run", ["B1 B2", "I1 I2 I3"]),
        ("loop", ["B1 B2 G3", "H1 H2 H3 H4 H5 G5 R1 R2 R3 R4 G6"]),
        ("ping_pong", ["E1 E2 E3"]),
        ("pass_through", []),
        ("lane_run", []),
    ],
)
def test_candidates_of_the_ordering_example(kind, elements):
    assert candidate_steps(sample("ordering"), kind) == elements


def test_reason_names_elements_metrics_and_practice():
    loop = candidates_of_kind(sample("ordering"), "loop")[0]

    assert loop.explanation == (
        "Cases can return to “Call, walk the IVR menu” and “Queue, route”: 1.18 visits on average. "
        "Returning takes 0.8 min per case."
    )
    assert loop.practice == "control addition"


def test_run_in_one_lane_ends_at_a_lane_change_or_merge():
    assert candidate_steps(with_step_fields(process(LANES, RUN_NODES, RUN_FLOWS), B=WAITING), "lane_run") == ["A B"]
    merging = process(
        LANES, RUN_NODES.replace("A S", "A S, G S decision, X S"), "start G, G A .5, G X .5, A B, X B, B D"
    )
    assert candidate_steps(with_step_fields(merging, B=WAITING), "lane_run") == []


def test_gateways_with_a_single_exit_do_not_split_a_run():
    passing = process(LANES, "start C start, A S, G S decision, B S", "start A, A G, G B")

    assert candidate_steps(with_step_fields(passing, B=WAITING), "lane_run") == ["A B"]


def test_cycle_of_steps_is_a_single_run():
    cycle = with_step_fields(process(LANES, "A S, B S, D S", "A B, B D, D A"), B=WAITING)
    assert candidate_steps(cycle, "lane_run") == ["A B D"]


@pytest.mark.parametrize("fields", [{}, {"wait_minutes": 10, "tolerance_minutes": 10}])
def test_steps_without_waiting_between_them_need_not_be_merged(fields):
    assert candidate_steps(with_step_fields(process(LANES, RUN_NODES, RUN_FLOWS), B=fields), "lane_run") == []


def test_steps_of_a_customer_are_not_merged():
    run = process(LANES, "start C start, A C, B C, end C end", "start A, A B, B end")
    assert candidate_steps(with_step_fields(run, B=WAITING), "lane_run") == []


def test_ping_pong_is_found_across_several_steps():
    back = process(LANES, "start C start, A S, B T, D T, E S, F S", "start A, A B, B D, D E, E F")

    assert candidate_steps(back, "ping_pong") == ["A D E"]
    assert "“Lane S” to “Lane T” and back" in candidates_of_kind(back, "ping_pong")[0].explanation


def test_ping_pong_between_two_lanes_is_one_candidate_in_either_direction():
    back = process(LANES, "start C start, A S, B T, D S, E T, end C end", "start A, A B, B D, D E, E end")

    assert candidate_steps(back, "ping_pong") == ["A B D"]


def test_work_that_a_machine_returns_is_not_ping_pong():
    back = process(LANES, "start C start, A S, B T, D S, end C end", "start A, A B, B D, D end").model_dump(mode="json")
    back["lanes"][2]["automated"] = True

    assert candidate_steps(Scenario.model_validate(back), "ping_pong") == []


def test_work_returned_by_the_customer_is_not_ping_pong():
    assert candidate_steps(process(LANES, "A S, B C, D S", "A B, B D"), "ping_pong") == []


def test_step_without_work_is_a_pass_through_unless_automated_or_value_adding():
    row = with_step_fields(process(LANES, RUN_NODES, RUN_FLOWS), **{step: {"touch_minutes": 5} for step in "ABE"})

    assert candidate_steps(row, "pass_through") == ["D"]
    assert "directly to “Node E”" in candidates_of_kind(row, "pass_through")[0].explanation
    automated = row.model_dump(mode="json")
    automated["lanes"][2]["automated"] = True
    assert candidate_steps(type(row).model_validate(automated), "pass_through") == []
    assert candidate_steps(with_step_fields(row, D={"value": "value_adding"}), "pass_through") == []


def test_alternatives_for_the_same_reason_are_not_duplicates():
    fields = {"reason": "Order", "data": ["address"]}
    flows = "start G, G A .5, G B .5, A X, B X, X end"
    alternatives = with_step_fields(
        process(LANES, "start C start, G C decision, A C, B C, X S, end C end", flows), A=fields, B=fields
    )
    repeated = with_step_fields(
        process(LANES, "start C start, A C, X S, B C, Y S", "start A, A X, X B, B Y"), A=fields, B=fields
    )

    assert candidate_steps(alternatives, "duplicate_contact") == candidate_steps(alternatives, "duplicate_data") == []
    assert candidate_steps(repeated, "duplicate_contact") == candidate_steps(repeated, "duplicate_data") == ["A B"]


@pytest.mark.parametrize(
    ("customer", "answer", "expected"),
    [
        ({"channel": "phone"}, {}, ["A B"]),
        ({"channel": "web"}, {}, []),
        ({"channel": "email"}, {"customer_present": True}, ["A B"]),
        ({"channel": "own words"}, {"customer_present": True}, []),
        ({"channel": "in_person"}, {"customer_present": True}, []),
        ({"channel": "phone"}, {"channel": "in_person"}, []),
        ({"channel": "phone"}, {"touch_minutes": 30}, []),
        ({"channel": "phone"}, {"value": "value_adding"}, []),
        ({}, {}, []),
    ],
)
def test_manual_step_without_judgement_is_a_self_service_candidate(customer, answer, expected):
    call = process(LANES, "start C start, A C, B S, D C", "start A, A B, B D")

    assert candidate_steps(with_step_fields(call, A=customer, B=answer), "self_service") == expected


def test_step_followed_by_a_decision_is_not_a_self_service_candidate():
    call = process(LANES, "start C start, A C, B S, G S decision, D C, E C", "start A, A B, B G, G D .5, G E .5")

    assert candidate_steps(with_step_fields(call, A={"channel": "phone"}), "self_service") == []


def test_endless_process_has_candidates_without_metrics():
    scenario = process(LANES, "start C start, X S, Y S, A S, B T", "start X, X Y, Y A, A B, B A")

    assert candidate_steps(scenario, "loop") == ["A B"]
    assert candidates_of_kind(scenario, "loop")[0].explanation == "Cases can return to “Node A” and “Node B”."


def test_loop_of_most_steps_is_the_process_itself():
    scenario = process(LANES, "start C start, X S, A S, B T", "start X, X A, A B, B A")

    assert candidate_steps(scenario, "loop") == []


def test_waste_without_waiting_names_only_the_work():
    run = process(LANES, "start C start, A C, B S, end C end", "start A, A B, B end")
    (found,) = candidates_of_kind(with_step_fields(run, A={"value": "waste", "touch_minutes": 40}), "waste_run")

    assert found.explanation == "“Node A” is waste: 40 min of work each time."


def test_acceptable_waiting_is_not_a_candidate():
    run = process(LANES, "start C start, A S, B S, end C end", "start A, A B, B end")
    assert candidate_steps(with_step_fields(run, A=WAITING, B=WAITING), "waste_run") == ["A B"]
    acceptable = {**WAITING, "tolerance_minutes": 10}
    assert candidate_steps(with_step_fields(run, A=acceptable, B=acceptable), "waste_run") == []


def test_steps_that_no_case_reaches_are_not_candidates():
    run = process(LANES, f"{RUN_NODES}, X S, Y S", f"{RUN_FLOWS}, X Y, Y E")
    assert candidate_steps(with_step_fields(run, X={"value": "waste", "touch_minutes": 1}), "waste_run") == []


@given(processes())
def test_candidates_of_any_process_name_existing_elements(scenario):
    for candidate in candidates(scenario):
        assert candidate.elements
        assert all(element in scenario.nodes for element in candidate.elements)
        assert candidate.explanation.endswith(".")
