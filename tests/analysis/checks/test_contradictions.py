"""Rules that compare two statements of a model: failures and rework, costs, presence, measures and metrics."""

import pytest

from cpm_desktop.analysis.checks.all_checks import findings
from cpm_desktop.model.mapping import ElementMap
from cpm_desktop.model.value import with_changes
from tests.analysis.checks.rule_cases import (
    FLOWS,
    LANES,
    MANUFACTURING_FLOWS,
    MANUFACTURING_NODES,
    NODES,
    process_with_decision,
)
from tests.analysis.process_builder import process


def with_node_fields(scenario, **fields_by_node):
    """Return the scenario with fields of its nodes replaced, as in `A={"cost": 1}`."""
    nodes = [with_changes(node, **fields_by_node.get(key, {})) for key, node in scenario.nodes.items()]
    return with_changes(scenario, nodes=ElementMap(nodes))


def findings_of(scenario, rule):
    return [found for found in findings(scenario) if found.rule == rule]


REWORK = process(LANES, f"{NODES}, G S decision", "start A, A B, B G, G A .3, G end .7")


@pytest.mark.parametrize(
    ("failing", "sentences"),
    [
        (0.3, []),
        (0.0, []),
        (0.2, ["“Node B” fails in 20 % of cases, but 30 % of cases return to it from “Node G”."]),
    ],
)
def test_failures_agree_with_the_rework_exit_that_follows(failing, sentences):
    scenario = with_node_fields(REWORK, B={"fail_probability": failing})
    found = findings_of(scenario, "rework_differs_from_failures")
    assert [finding.message for finding in found] == sentences
    assert all(finding.elements == ("B", "G", "G-A") for finding in found)


def test_failures_need_not_agree_with_an_exit_that_leads_on():
    scenario = process(LANES, f"{NODES}, D S, G S decision", "start A, A B, B G, G D .3, G end .7, D end")
    assert findings_of(with_node_fields(scenario, B={"fail_probability": 0.2}), "rework_differs_from_failures") == []


def test_steps_with_work_need_a_cost_where_other_steps_have_one():
    scenario = process(LANES, "start C start, A C, B S, D S, E S, end C end", "start A, A B, B D, D E, E end")
    work = {"touch_minutes": 5}
    assert findings_of(with_node_fields(scenario, A=work, B=work, D=work), "missing_cost") == []
    (found,) = findings_of(with_node_fields(scenario, A=work, B=work, D={**work, "cost": 3}), "missing_cost")
    assert (found.level, found.elements) == ("warning", ("B",))
    assert found.message == "1 step has work but no cost, unlike other steps: “Node B”."


def test_customer_who_is_present_in_the_middle_is_not_absent():
    scenario = process(LANES, MANUFACTURING_NODES, MANUFACTURING_FLOWS)
    (found,) = findings_of(scenario, "customer_only_at_ends")
    assert found.message == (
        "The customer appears only at the start and the end of the process. "
        "Add what happens for the customer during the 3 steps between."
    )
    assert findings_of(with_node_fields(scenario, D={"customer_present": True}), "customer_only_at_ends") == []


def test_contradiction_names_both_figures():
    fields = {"measures": [{"id": "m", "name": "Response time", "unit": "h", "actual": 2, "targets": ["B"]}]}
    scenario = with_node_fields(process(LANES, NODES, FLOWS, **fields), B={"wait_minutes": 30})
    (found,) = findings_of(scenario, "measure_contradicts_model")
    assert (found.elements, found.message) == (
        ("m", "B"),
        "“Response time”: measured 2 h, but the model gives 30 min.",
    )


def test_competitor_needs_no_rules_and_no_own_measures():
    rules = {found.rule for found in findings(process(*process_with_decision(".5", ".5"), kind="competitor"))}
    assert rules.isdisjoint({"decision_without_rule", "touchpoint_without_measure"})
