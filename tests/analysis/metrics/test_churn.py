"""How likely a case is to meet what an annotation is about, and to cost the customer's loyalty."""

import pytest

from cpm_desktop.analysis.case.hit_probability import hit_probability
from cpm_desktop.analysis.metrics.churn import churn_exposure, encounter_probability
from cpm_desktop.model.value import with_changes
from tests.analysis.processes import process, sample

LANES = "C customer, S frontstage"
NODES = "start C start, A C, G C decision, X S, Y S, end C end"
FLOWS = "start A, A G, G X .5, G Y .3, G end .2, X A, Y end, A Y notification"


def annotated(*annotations, nodes=NODES, flows=FLOWS):
    notes = [{"kind": "pain_point", **annotation} for annotation in annotations]
    phases = [{"id": "first"}]
    return process(LANES, nodes, flows, annotations=notes, phases=phases)


def meeting(*targets, others=(), **fields):
    scenario = annotated({"id": "n", "targets": targets}, *others, **fields)
    return encounter_probability(scenario, scenario.annotations["n"])


def test_the_samples():
    assert churn_exposure(sample("ordering")) == pytest.approx(0.25 * 0.03)
    assert churn_exposure(sample("health-insurance")) == 0


@pytest.mark.parametrize(
    ("targets", "chance"),
    [
        (["A"], 1),
        (["X"], 0.5),  # however often the loop runs
        (["Y"], 0.6),  # .3 of those who leave with .3 or .2
        (["X", "Y"], 0.8),  # one of both is enough
        (["S"], 0.8),  # a lane: any of its nodes
        (["G-Y"], 0.6),
        (["G-X", "Y"], 0.8),
        (["A-Y"], 1),  # nobody follows a notification: it comes with its source
        (["first"], 0),  # a phase without nodes
        ([], 1),
    ],
)
def test_the_chance_to_meet_what_an_annotation_is_about(targets, chance):
    assert meeting(*targets) == pytest.approx(chance)


def test_an_annotation_on_another_one_is_met_with_it_and_circles_end():
    other = {"id": "m", "kind": "problem", "targets": ["X", "n"]}

    assert meeting("m", others=[other]) == pytest.approx(0.5)


def test_an_annotation_that_takes_a_flow_back_is_met_once():
    assert meeting("X-A") == pytest.approx(0.5)


def test_branches_side_by_side_are_met_independently():
    nodes = "start C start, P S parallel, G S decision, H S decision, A S, B S, K S, J S parallel, end C end"
    flows = "start P, P G, P H, G A .5, G K .5, A K, H B .5, H K .5, B K, K J, P J, J end"
    separate = "start P, P G, P H, G A .5, G L .5, A L, L J, H B .5, H K .5, B K, K J, J end"

    assert meeting("A", "B", nodes=f"{nodes}, L S decision", flows=separate) == pytest.approx(0.75)
    assert meeting("A", "B", nodes=nodes, flows=flows) == 1  # no block: added up, to 1 at most


def test_uplifts_add_up_to_less_than_their_sum():
    scenario = annotated(
        {"id": "n", "targets": ["A"], "churn_uplift": 0.5},
        {"id": "m", "targets": ["X"], "churn_uplift": 0.4},
        {"id": "o", "targets": ["X"]},
    )

    assert churn_exposure(scenario) == pytest.approx(1 - 0.5 * 0.8)


def test_nobody_who_never_comes_is_lost():
    scenario = process(
        "C customer", "A C", "", annotations=[{"id": "n", "kind": "note", "targets": ["A"], "churn_uplift": 1}]
    )

    assert churn_exposure(scenario) == 0


def test_a_node_alone_is_met_as_likely_as_together_with_what_no_case_comes_to():
    today = sample("ordering")
    scenario = with_changes(today, nodes=today.nodes.with_elements(with_changes(today.nodes["A1"], id="lost")))

    for node in today.nodes:
        assert hit_probability(scenario, {node}) == pytest.approx(hit_probability(scenario, {node, "lost"}))
