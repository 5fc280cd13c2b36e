"""Improvement ideas: what their changes save, and how they are ranked."""

import pytest
from hypothesis import given

from cpm_desktop.analysis.candidates.candidate_search import candidates
from cpm_desktop.analysis.candidates.changes import MergeSteps, RemoveExits, RemoveSteps
from cpm_desktop.analysis.candidates.improvement_ideas import improvement_ideas
from cpm_desktop.analysis.candidates.savings import savings_of, totals_of
from cpm_desktop.analysis.case.visits import outcomes
from cpm_desktop.analysis.metrics.effort import customer_steps
from cpm_desktop.model.elements import Step
from cpm_desktop.model.mapping import ElementMap
from cpm_desktop.model.value import with_changes
from tests.analysis.process_builder import process, sample
from tests.analysis.test_random_processes import processes

LANES = "C customer, S backstage, T backstage"
NODES = "start C start, A C, B S, D S, end C end"
FLOWS = "start A, A B, B D, D end"
REWORK = process(
    LANES, "start C start, A C, B S, G S decision, R S, D S, end C end", "start A, A B, B G, G R .2, R B, G D .8, D end"
)


def with_fields(scenario, **fields_by_node):
    nodes = [with_changes(node, **fields_by_node.get(key, {})) for key, node in scenario.nodes.items()]
    return with_changes(scenario, nodes=ElementMap(nodes))


def step_of(scenario, key):
    node = scenario.nodes[key]
    assert isinstance(node, Step)
    return node


def idea_at(scenario, kind, elements):
    return next(
        idea
        for idea in improvement_ideas(scenario)
        if idea.candidate.kind == kind and " ".join(idea.candidate.elements) == elements
    )


def test_savings_of_wasted_work_are_its_visits_times_its_minutes():
    savings = idea_at(sample("ordering"), "waste_run", "I1 I2 I3").savings
    assert savings.customer_minutes == pytest.approx(0.25 * (3 + 1 + 8 + 3))
    assert savings.company_minutes == pytest.approx(0.25 * 1)
    assert savings.waiting_minutes == pytest.approx(0.25 * 8)
    assert savings.money_a_year == pytest.approx(12000 * 0.25 * 0.8)


def test_savings_of_a_repeated_contact_are_the_calls_after_the_first_contact():
    scenario = sample("ordering")
    savings = idea_at(scenario, "duplicate_contact", "A1 B1").savings
    calls = (0.3 + 0.7 * 0.2) / 0.85 - 0.3
    advice = 0.7 * 0.2
    assert savings.customer_minutes == pytest.approx(calls * (3 + 1 + 6) + advice * 8)
    assert savings.company_minutes == pytest.approx(calls * 1 + advice * 8)
    assert savings.money_a_year == pytest.approx(12000 * (calls * 0.8 + advice * 7.2))


def test_ideas_are_ranked_by_the_time_of_people():
    for name in ("ordering", "health-insurance", "support"):
        ranks = [idea.savings.rank for idea in improvement_ideas(sample(name)) if idea.savings]
        assert ranks == sorted(ranks, reverse=True)
        assert all(any(amount > 0 for amount in rank) or rank == (0.0, 0.0, 0.0) for rank in ranks)


def test_removal_inside_a_larger_removal_is_left_out():
    found = [idea.candidate for idea in improvement_ideas(sample("ordering"))]
    kinds = {" ".join(candidate.elements): candidate.kind for candidate in found}
    assert kinds["I1 I2 I3"] == "waste_run"
    assert "I1 I3" not in kinds


def test_money_is_unknown_without_volume_or_costs():
    def money(**fields):
        scenario = with_fields(process(LANES, NODES, FLOWS, **fields), **nodes)
        return idea_at(scenario, "waste_run", "B").savings.money_a_year

    waste = {"value": "waste", "touch_minutes": 5.0}
    nodes = {"B": {**waste, "cost": 2.0}}
    assert money(annual_cases=100) == pytest.approx(200)
    assert money() is None
    nodes = {"B": waste, "D": {"touch_minutes": 5.0, "cost": 2.0}}
    assert money(annual_cases=100) is None


def test_lost_cases_leave_savings_unknown():
    scenario = with_fields(
        process(LANES, f"{NODES}, G S decision", "start A, A G, G B .5, G D .3, B D, D end"),
        B={"value": "waste", "touch_minutes": 5.0},
    )
    assert [idea.savings for idea in improvement_ideas(scenario)] == [None]


def test_removed_step_leaves_its_neighbours_connected():
    changed = RemoveSteps(("B",)).apply(process(LANES, NODES, FLOWS))
    assert [(flow.source, flow.target) for flow in changed.flows.values()] == [
        ("start", "A"),
        ("A", "D"),
        ("D", "end"),
    ]


def test_step_with_several_exits_is_not_removed():
    scenario = process(LANES, NODES, "start A, A B, B D, B end, D end")
    assert RemoveSteps(("B",)).apply(scenario) is scenario


def test_exit_back_to_a_removed_step_leaves_its_cases_to_the_other_exits():
    scenario = process(LANES, f"{NODES}, G S decision", "start A, A B, B G, G B .2, G D .6, G end .2, D end")
    changed = RemoveSteps(("B",)).apply(scenario)
    exits = {flow.target: flow.probability for flow in changed.flows.values() if flow.source == "G"}
    assert exits == {"D": pytest.approx(0.75), "end": pytest.approx(0.25)}
    assert outcomes(changed) == {"end": pytest.approx(1)}


def test_removed_exit_leaves_its_cases_to_the_others_and_removes_what_is_unreachable():
    changed = RemoveExits(("G-R",)).apply(REWORK)
    assert set(changed.nodes) == {"start", "A", "B", "D", "end"}
    assert outcomes(changed) == {"end": pytest.approx(1)}
    three = process(LANES, f"{NODES}, G S decision", "start G, G A .5, G B .3, G D .2, A end, B end, D end")
    rescaled = RemoveExits(("G-A",)).apply(three)
    assert [flow.probability for flow in rescaled.flows.values() if flow.source == "G"] == pytest.approx([0.6, 0.4])


def test_loop_is_passed_once_without_its_returning_exit():
    savings = idea_at(with_fields(REWORK, R={"touch_minutes": 8.0}, B={"touch_minutes": 4.0}), "loop", "B G R").savings
    assert savings.company_minutes == pytest.approx(0.25 * 8 + 0.25 * 4)


def test_merged_steps_keep_their_work_and_wait_once():
    scenario = with_fields(
        process(LANES, NODES, FLOWS),
        B={"touch_minutes": 5.0, "cost": 1.0, "fail_probability": 0.5, "data": ("a",)},
        D={"touch_minutes": 7.0, "wait_minutes": 60.0, "cost": 2.0, "fail_probability": 0.5, "data": ("a", "b")},
    )
    merged = step_of(MergeSteps(("B", "D")).apply(scenario), "B")
    assert (merged.name, merged.touch_minutes, merged.wait_minutes, merged.cost) == ("Node B, Node D", 12, 0, 3)
    assert (merged.fail_probability, merged.data) == (0.75, ("a", "b"))


def test_automated_answer_keeps_the_steps_of_the_customer():
    scenario = sample("ordering")
    idea = idea_at(scenario, "self_service", "I3 I4")
    changed = idea.candidate.change.apply(scenario)
    assert step_of(changed, "I4").lane == "WEB"
    assert step_of(changed, "I3").channel == "web"
    assert customer_steps(changed) == pytest.approx(customer_steps(scenario))


@given(processes())
def test_ideas_of_any_process_change_a_valid_copy(scenario):
    for idea in improvement_ideas(scenario):
        changed = idea.candidate.change.apply(scenario)
        ends = {end for flow in changed.flows.values() for end in (flow.source, flow.target)}
        assert ends <= changed.nodes.keys() | changed.lanes.keys()
        if idea.savings is not None:
            assert totals_of(changed) is not None


@given(processes(kinds=("start", "end", "step", "step", "step", "decision")))
def test_comparing_only_the_changed_elements_gives_the_same_savings(scenario):
    base = totals_of(scenario)
    if base is None:
        return
    for candidate in candidates(scenario):
        changed = candidate.change.apply(scenario)
        if candidate.change.keeps_visits and changed is not scenario:
            assert savings_of(base, changed, keeps_visits=True) == savings_of(base, changed, keeps_visits=False)
