"""Alternatives: another exit of the decision before a step; the decision is added if there is none."""

from __future__ import annotations

from cpm_desktop.editing.commands.alternatives import add_alternative, decision_before
from cpm_desktop.editing.commands.nodes import move_node_to_lane
from cpm_desktop.model.elements import Decision, Step
from tests.editing.sample_process import TODAY, perform_and_check, process

ALTERNATIVE_STEP = Step(id="N", kind="step", lane="FR", phase="p2", name="Borrow")
NEW_DECISION = Decision(id="D", kind="decision", lane="CU", phase="p1")


def test_step_after_a_decision_gets_an_alternative():
    scenario = perform_and_check(lambda doc: add_alternative(doc, TODAY, "B", ALTERNATIVE_STEP, NEW_DECISION))
    assert {flow.target for flow in scenario.flows.values() if flow.source == "G"} == {"B", "C", "N"}
    assert "D" not in scenario.nodes
    assert list(scenario.nodes).index("N") == list(scenario.nodes).index("B") + 1


def test_decision_gets_another_exit():
    scenario = perform_and_check(lambda doc: add_alternative(doc, TODAY, "G", ALTERNATIVE_STEP, NEW_DECISION))
    assert {flow.target for flow in scenario.flows.values() if flow.source == "G"} == {"B", "C", "N"}


def test_step_without_a_decision_gets_one_inserted():
    scenario = perform_and_check(lambda doc: add_alternative(doc, TODAY, "A", ALTERNATIVE_STEP, NEW_DECISION))
    assert [(flow.source, flow.target) for flow in scenario.flows.values() if "D" in {flow.source, flow.target}] == [
        ("S", "D"),
        ("D", "A"),
        ("D", "N"),
    ]
    assert decision_before(scenario, "A") == "D"


def test_node_moved_to_another_lane_waits_for_a_new_place():
    scenario = perform_and_check(lambda doc: move_node_to_lane(doc, TODAY, "A", "BA"))
    assert scenario.nodes["A"].lane == "BA"
    assert "A" not in scenario.layout.nodes


def test_moving_to_the_same_lane_changes_nothing():
    document = process()
    assert move_node_to_lane(document, TODAY, "A", "CU") is document
