"""What could happen instead: another exit of the decision before a step, which is made where there is none."""

from __future__ import annotations

from cpm_desktop.editing.commands.alternatives import add_alternative, decision_before
from cpm_desktop.editing.commands.nodes import move_node_to_lane
from cpm_desktop.model.elements import Decision, Step
from tests.editing.process import TODAY, performed, process

OTHER = Step(id="N", kind="step", lane="FR", phase="p2", name="Borrow")
CHOICE = Decision(id="D", kind="decision", lane="CU", phase="p1")


def test_a_step_behind_a_decision_gets_a_sibling():
    scenario = performed(lambda it: add_alternative(it, TODAY, "B", OTHER, CHOICE))
    assert {flow.target for flow in scenario.flows.values() if flow.source == "G"} == {"B", "C", "N"}
    assert "D" not in scenario.nodes
    assert list(scenario.nodes).index("N") == list(scenario.nodes).index("B") + 1


def test_a_decision_gets_another_exit():
    scenario = performed(lambda it: add_alternative(it, TODAY, "G", OTHER, CHOICE))
    assert {flow.target for flow in scenario.flows.values() if flow.source == "G"} == {"B", "C", "N"}


def test_a_step_without_a_decision_before_it_gets_one_that_takes_over_what_led_there():
    scenario = performed(lambda it: add_alternative(it, TODAY, "A", OTHER, CHOICE))
    assert [(flow.source, flow.target) for flow in scenario.flows.values() if "D" in {flow.source, flow.target}] == [
        ("S", "D"),
        ("D", "A"),
        ("D", "N"),
    ]
    assert decision_before(scenario, "A") == "D"


def test_a_node_goes_to_another_lane_and_waits_for_its_place_there():
    scenario = performed(lambda it: move_node_to_lane(it, TODAY, "A", "BA"))
    assert scenario.nodes["A"].lane == "BA"
    assert "A" not in scenario.layout.nodes


def test_moving_to_the_own_lane_changes_nothing():
    document = process()
    assert move_node_to_lane(document, TODAY, "A", "CU") is document
