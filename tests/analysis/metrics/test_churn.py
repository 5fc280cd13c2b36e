"""The probability that a case meets an annotation, and the resulting risk of churn."""

import pytest

from cpm_desktop.analysis.case.hit_probability import hit_probability
from cpm_desktop.analysis.metrics.churn import churn_exposure, encounter_probability
from cpm_desktop.model.value import with_changes
from tests.analysis.process_builder import process, sample

LANES = "C customer, S frontstage"
NODES = "start C start, A C, G C decision, X S, Y S, end C end"
FLOWS = "start A, A G, G X .5, G Y .3, G end .2, X A, Y end, A Y notification"


def scenario_with_annotations(*annotations, nodes=NODES, flows=FLOWS):
    notes = [{"kind": "pain_point", **annotation} for annotation in annotations]
    phases = [{"id": "first"}]
    return process(LANES, nodes, flows, annotations=notes, phases=phases)


def meeting_probability(*targets, others=(), **fields):
    scenario = scenario_with_annotations({"id": "n", "targets": targets}, *others, **fields)
    return encounter_probability(scenario, scenario.annotations["n"])


def test_churn_exposure_of_the_samples():
    assert churn_exposure(sample("ordering")) == pytest.approx(0.25 * 0.03)
    assert churn_exposure(sample("health-insurance")) == 0


@pytest.mark.parametrize(
    ("targets", "expected"),
    [
        (["A"], 1),
        (["X"], 0.5),  # regardless of repeats of the loop
        (["Y"], 0.6),  # .3 of the .5 that leave the loop
        (["X", "Y"], 0.8),  # one of the two is enough
        (["S"], 0.8),  # a lane: any of its nodes
        (["G-Y"], 0.6),
        (["G-X", "Y"], 0.8),
        (["A-Y"], 1),  # a notification is not followed: its source sends it
        (["first"], 0),  # a phase without nodes
        ([], 1),
    ],
)
def test_probability_of_meeting_an_annotation(targets, expected):
    assert meeting_probability(*targets) == pytest.approx(expected)


def test_annotation_on_an_annotation_is_met_with_it_and_cycles_end():
    other = {"id": "m", "kind": "problem", "targets": ["X", "n"]}

    assert meeting_probability("m", others=[other]) == pytest.approx(0.5)


def test_annotation_on_a_back_flow_is_met_once():
    assert meeting_probability("X-A") == pytest.approx(0.5)


def test_parallel_branches_are_met_independently():
    nodes = "start C start, P S parallel, G S decision, H S decision, A S, B S, K S, J S parallel, end C end"
    flows = "start P, P G, P H, G A .5, G K .5, A K, H B .5, H K .5, B K, K J, P J, J end"
    separate = "start P, P G, P H, G A .5, G L .5, A L, L J, H B .5, H K .5, B K, K J, J end"

    assert meeting_probability("A", "B", nodes=f"{nodes}, L S decision", flows=separate) == pytest.approx(0.75)
    assert meeting_probability("A", "B", nodes=nodes, flows=flows) == 1  # no block: the sum, at most 1


def test_uplifts_add_up_to_less_than_their_sum():
    scenario = scenario_with_annotations(
        {"id": "n", "targets": ["A"], "churn_uplift": 0.5},
        {"id": "m", "targets": ["X"], "churn_uplift": 0.4},
        {"id": "o", "targets": ["X"]},
    )

    assert churn_exposure(scenario) == pytest.approx(1 - 0.5 * 0.8)


def test_unreachable_annotation_has_no_churn_exposure():
    scenario = process(
        "C customer", "A C", "", annotations=[{"id": "n", "kind": "note", "targets": ["A"], "churn_uplift": 1}]
    )

    assert churn_exposure(scenario) == 0


def test_unreachable_nodes_do_not_change_the_hit_probability():
    today = sample("ordering")
    scenario = with_changes(today, nodes=today.nodes.with_elements(with_changes(today.nodes["A1"], id="lost")))

    for node in today.nodes:
        assert hit_probability(scenario, {node}) == pytest.approx(hit_probability(scenario, {node, "lost"}))
