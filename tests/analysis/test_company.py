"""The company as one lane: the work of all departments between two contacts with the customer."""

import pytest

from cpm_desktop.analysis.case.markov_chain import EndlessError
from cpm_desktop.analysis.case.visits import visits
from cpm_desktop.analysis.company import company_nodes
from cpm_desktop.model.value import with_changes
from tests.analysis.process_builder import process, sample

LANES = "C customer, S frontstage, B backstage"


def nodes_by_entry(scenario):
    return {node.entry: node for node in company_nodes(scenario)}


def test_the_ordering_example_has_seven_company_nodes():
    found = nodes_by_entry(sample("ordering"))

    assert list(found) == ["A2", "B2", "E1", "I2", "I4", "R2", "R4"]
    assert found["A2"].exits == {"G2": 1}
    assert found["B2"].exits == pytest.approx({"D1": 0.85, "B1": 0.15})
    assert found["E1"].exits == pytest.approx({"H5": 0.75, "I1": 0.25})
    assert found["R4"].exits == pytest.approx({"R6": 0.6, "H5": 0.4})
    assert found["B2"].touch_minutes == pytest.approx(1 + 0.85 * 8)
    assert found["B2"].wait_minutes == pytest.approx(6)
    assert found["E1"].touch_minutes == pytest.approx(6 + 0.75 * 40)
    assert found["R4"].wait_minutes == pytest.approx(2880 + 0.6 * 1440 + 0.4 * 2280)


@pytest.mark.parametrize("name", ["ordering", "health-insurance", "support"])
def test_touch_and_wait_times_of_the_samples_are_preserved(name):
    scenario = sample(name)
    visit_counts = visits(scenario)
    entrances = {
        node.entry: sum(
            visit_counts[flow.source] * (flow.probability if flow.probability is not None else 1)
            for flow in scenario.flows.values()
            if flow.target == node.entry and scenario.lanes[scenario.nodes[flow.source].lane].kind == "customer"
        )
        for node in company_nodes(scenario)
    }
    internal = [
        node for node in scenario.nodes.values() if node.kind == "step" and scenario.lanes[node.lane].kind != "customer"
    ]

    for figure in ("touch_minutes", "wait_minutes"):
        total = sum(visit_counts[step.id] * getattr(step, figure) for step in internal)
        company_total = sum(entrances[node.entry] * getattr(node, figure) for node in company_nodes(scenario))
        assert company_total == pytest.approx(total)


def test_internal_loop_is_counted_once_per_pass():
    scenario = process(LANES, "A C, X S, Y B, G B decision, D C", "A X, X Y, Y G, G X .5, G D .5")
    slow = with_changes(scenario.nodes["Y"], touch_minutes=10, wait_minutes=1)
    scenario = with_changes(scenario, nodes=scenario.nodes.with_elements(slow))

    assert (nodes_by_entry(scenario)["X"].touch_minutes, nodes_by_entry(scenario)["X"].wait_minutes) == pytest.approx(
        (20, 2)
    )
    assert nodes_by_entry(scenario)["X"].exits == pytest.approx({"D": 1})


def test_internal_start_is_an_entry_and_internal_end_is_separate():
    scenario = process(
        LANES,
        "start B start, X B, G B decision, over B end, A C, done C end",
        "start X, X G, G over .3, G A .7, A done",
    )

    (node,) = company_nodes(scenario)
    assert (node.entry, node.exits, node.ends) == ("X", {"A": 0.7}, {"over": 0.3})


def test_parallel_branches_each_reach_the_customer():
    scenario = process(LANES, "A C, X S, P S parallel, Y B, D C, E C", "A X, X P, P D, P Y, Y E")

    assert nodes_by_entry(scenario)["X"].exits == {"D": 1, "E": 1}


def test_internal_join_is_counted_once():
    scenario = process(LANES, "A C, P S parallel, X S, Y B, J S parallel, D C", "A P, P X, P Y, X J, Y J, J D")

    assert nodes_by_entry(scenario)["P"].exits == pytest.approx({"D": 1})


def test_only_followed_messages_are_entries_and_exits():
    scenario = process(LANES, "A C, D C, X S, Y S", "A D, A X message, X Y, Y D message")

    (node,) = company_nodes(scenario)
    assert (node.entry, node.exits) == ("X", {})


def test_gateway_can_be_an_entry_with_a_direct_return():
    scenario = process(LANES, "A C, G S decision, X B, D C", "A G, G D .4, G X .6, X D")

    (node,) = company_nodes(scenario)
    assert (node.entry, node.exits) == ("G", {"D": 1.0})


def test_process_without_customers_or_entries_has_no_company_nodes():
    assert company_nodes(process("S backstage", "X S, Y S", "X Y")) == ()
    assert company_nodes(process("", "", "")) == ()


def test_case_that_never_leaves_the_organisation_is_reported():
    with pytest.raises(EndlessError):
        company_nodes(process(LANES, "A C, X S, Y B", "A X, X Y, Y X"))


def test_unreachable_endless_part_is_ignored():
    scenario = process(LANES, "start C start, A C, X S, D C, lost C, Y B", "start A, A X, X D, lost Y, Y Y")

    assert list(nodes_by_entry(scenario)) == ["X"]
