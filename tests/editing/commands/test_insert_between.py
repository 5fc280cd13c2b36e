"""A node inserted on a flow fits between its ends; they move apart if necessary."""

from __future__ import annotations

import pytest

from cpm_desktop.editing.commands.elements import delete_elements
from cpm_desktop.editing.commands.insert_between import (
    MIN_GAP,
    PHASE_MARGIN,
    add_next_node,
    add_previous_node,
    insert_between,
)
from cpm_desktop.editing.commands.nodes import NodePlacement, add_node, move_nodes
from cpm_desktop.editing.errors import CommandRejected
from cpm_desktop.editing.session import Session
from cpm_desktop.model.elements import EndEvent, StartEvent, Step
from cpm_desktop.model.layout import Box
from tests.editing.sample_process import TODAY, perform_and_check, process

FRONT_STEP = Step(id="N", kind="step", lane="FR", phase="p1", name="Check")
BACK_STEP = Step(id="N", kind="step", lane="BA", phase="p1", name="Check")


def test_close_ends_move_apart_with_everything_to_their_right():
    before = process().scenarios[TODAY].layout
    scenario = perform_and_check(
        lambda doc: insert_between(doc, TODAY, "f4", FRONT_STEP, Box(270.0, 30.0, 120.0, 60.0))
    )
    boxes = scenario.layout.nodes
    assert boxes["N"].x == 300.0 + MIN_GAP
    assert boxes["C"].x == 300.0 + MIN_GAP + 120.0 + MIN_GAP
    shift = boxes["C"].x - before.nodes["C"].x
    assert {key: boxes[key].x - before.nodes[key].x for key in "SAGBE"} == {
        "S": 0,
        "A": 0,
        "G": 0,
        "B": shift,
        "E": shift,
    }
    assert scenario.layout.phases["p1"] == before.phases["p1"] + shift
    assert [(flow.source, flow.target) for flow in scenario.flows_by_element["N"]] == [("G", "N"), ("N", "C")]


def test_inserting_into_free_space_moves_nothing_else():
    narrow = Box(270.0, 50.0, 40.0, 20.0)
    spread_apart = perform_and_check(
        lambda doc: insert_between(doc, TODAY, "f1", customer_step(), Box(50.0, 50.0, 4.0, 20.0))
    )
    assert spread_apart.layout.nodes["A"].x > 80.0, "16 units between two ends are too few"
    free = perform_and_check(lambda doc: insert_between(doc, TODAY, "f2", customer_step(), narrow))
    assert free.layout.nodes["N"] == narrow
    assert free.layout.nodes["G"] == process().scenarios[TODAY].layout.nodes["G"]


def customer_step() -> Step:
    return Step(id="N", kind="step", lane="CU", phase="p1", name="Wait")


def test_ends_in_other_lanes_do_not_move():
    before = process().scenarios[TODAY].layout.nodes
    scenario = perform_and_check(lambda doc: insert_between(doc, TODAY, "f4", BACK_STEP, Box(270.0, 30.0, 60.0, 60.0)))
    assert scenario.layout.nodes["N"] == Box(270.0, 30.0, 60.0, 60.0)
    assert {key: scenario.layout.nodes[key] for key in before} == dict(before)


def test_step_on_the_flow_is_not_an_obstacle_for_itself():
    loose = add_node(process(), TODAY, FRONT_STEP, Box(305.0, 30.0, 50.0, 50.0))
    scenario = perform_and_check(
        lambda doc: insert_between(doc, TODAY, "f4", FRONT_STEP, Box(305.0, 30.0, 50.0, 50.0)), loose
    )
    assert scenario.layout.nodes["N"].x == 300.0 + MIN_GAP
    assert scenario.layout.nodes["C"].x == scenario.layout.nodes["N"].x + 50.0 + MIN_GAP


def test_unsuitable_node_is_rejected():
    with pytest.raises(CommandRejected, match="A step can only be inserted on a sequence flow"):
        insert_between(process(), TODAY, "m1", FRONT_STEP, Box(0.0, 0.0, 10.0, 10.0))


def test_next_step_is_inserted_before_the_successor():
    new = Step(id="N", kind="step", lane="CU", phase="p1")
    scenario = perform_and_check(lambda doc: add_next_node(doc, TODAY, "S", new, (120.0, 50.0)))
    assert [(flow.source, flow.target) for flow in scenario.flows_by_element["N"]] == [("S", "N"), ("N", "A")]
    boxes = scenario.layout.nodes
    assert boxes["S"].x + boxes["S"].width + MIN_GAP == boxes["N"].x
    assert boxes["N"].x + boxes["N"].width + MIN_GAP == boxes["A"].x


def test_next_step_at_a_lane_change_moves_nothing():
    new = Step(id="N", kind="step", lane="CU", phase="p1")
    scenario = perform_and_check(lambda doc: add_next_node(doc, TODAY, "A", new, (20.0, 20.0)))
    assert [(flow.source, flow.target) for flow in scenario.flows_by_element["N"]] == [("A", "N"), ("N", "G")]
    assert scenario.flows["f2"].label == "request"


def test_next_step_after_a_decision_is_a_new_exit():
    scenario = perform_and_check(lambda doc: add_next_node(doc, TODAY, "G", FRONT_STEP, (120.0, 50.0)))
    assert {flow.target for flow in scenario.flows_by_element["G"] if flow.source == "G"} == {"B", "C", "N"}


def test_next_end_is_added_beside_the_successor():
    end = EndEvent(id="N", kind="end", lane="CU", phase="p1")
    scenario = perform_and_check(lambda doc: add_next_node(doc, TODAY, "A", end, (32.0, 32.0)))
    assert {flow.target for flow in scenario.flows_by_element["A"] if flow.source == "A"} == {"G", "N"}


def test_step_before_the_first_makes_room_on_its_left():
    session = Session(process())
    session.perform("delete", lambda doc: delete_elements(doc, TODAY, ["S"]))
    session.perform("move", lambda doc: move_nodes(doc, TODAY, {"A": NodePlacement("CU", "p1", PHASE_MARGIN, 30.0)}))
    before = session.document.scenarios[TODAY].layout
    begin = StartEvent(id="N", kind="start", lane="CU", phase="p1")
    scenario = perform_and_check(lambda doc: add_previous_node(doc, TODAY, "A", begin, (28.0, 28.0)), session.document)
    boxes = scenario.layout.nodes
    assert boxes["N"].x == PHASE_MARGIN
    assert boxes["A"].x == boxes["N"].x + 28.0 + MIN_GAP
    shift = boxes["A"].x - before.nodes["A"].x
    assert all(boxes[key].x == box.x + shift for key, box in before.nodes.items() if box.x >= before.nodes["A"].x)
    middle = boxes["A"].y + boxes["A"].height / 2
    assert boxes["N"].y + boxes["N"].height / 2 == middle
    assert scenario.layout.phases["p1"] == before.phases["p1"] + shift


def test_previous_step_keeps_its_distance_from_the_predecessor():
    step = Step(id="N", kind="step", lane="CU", phase="p1", name="Think")
    scenario = perform_and_check(lambda doc: add_previous_node(doc, TODAY, "A", step, (120.0, 60.0)))
    boxes = scenario.layout.nodes
    assert boxes["N"].x >= boxes["S"].x + boxes["S"].width + MIN_GAP
    assert boxes["A"].x == boxes["N"].x + 120.0 + MIN_GAP
    assert {(flow.source, flow.target) for flow in scenario.flows_by_element["N"]} == {("S", "N"), ("N", "A")}
