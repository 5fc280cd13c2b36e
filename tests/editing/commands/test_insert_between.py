"""A node put on a flow has room between its ends: they move apart where they must."""

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
from tests.editing.process import TODAY, performed, process

IN_FRONT = Step(id="N", kind="step", lane="FR", phase="p1", name="Check")
IN_BACK = Step(id="N", kind="step", lane="BA", phase="p1", name="Check")


def test_ends_too_close_move_apart_and_everything_right_of_them_too():
    before = process().scenarios[TODAY].layout
    made = performed(lambda it: insert_between(it, TODAY, "f4", IN_FRONT, Box(270.0, 30.0, 120.0, 60.0)))
    boxes = made.layout.nodes
    assert boxes["N"].x == 300.0 + MIN_GAP
    assert boxes["C"].x == 300.0 + MIN_GAP + 120.0 + MIN_GAP
    pushed = boxes["C"].x - before.nodes["C"].x
    assert {key: boxes[key].x - before.nodes[key].x for key in "SAGBE"} == {
        "S": 0,
        "A": 0,
        "G": 0,
        "B": pushed,
        "E": pushed,
    }
    assert made.layout.phases["p1"] == before.phases["p1"] + pushed
    assert [(flow.source, flow.target) for flow in made.flows_by_element["N"]] == [("G", "N"), ("N", "C")]


def test_where_there_is_room_nothing_but_the_new_one_moves():
    narrow = Box(270.0, 50.0, 40.0, 20.0)
    roomy = performed(lambda it: insert_between(it, TODAY, "f1", step_at_the_customer(), Box(50.0, 50.0, 4.0, 20.0)))
    assert roomy.layout.nodes["A"].x > 80.0, "16 units between two ends are too few"
    free = performed(lambda it: insert_between(it, TODAY, "f2", step_at_the_customer(), narrow))
    assert free.layout.nodes["N"] == narrow
    assert free.layout.nodes["G"] == process().scenarios[TODAY].layout.nodes["G"]


def step_at_the_customer() -> Step:
    return Step(id="N", kind="step", lane="CU", phase="p1", name="Wait")


def test_ends_in_other_lanes_leave_room_enough():
    before = process().scenarios[TODAY].layout.nodes
    made = performed(lambda it: insert_between(it, TODAY, "f4", IN_BACK, Box(270.0, 30.0, 60.0, 60.0)))
    assert made.layout.nodes["N"] == Box(270.0, 30.0, 60.0, 60.0)
    assert {key: made.layout.nodes[key] for key in before} == dict(before)


def test_a_loose_step_that_is_put_on_a_flow_is_in_nobodys_way():
    loose = add_node(process(), TODAY, IN_FRONT, Box(305.0, 30.0, 50.0, 50.0))
    made = performed(lambda it: insert_between(it, TODAY, "f4", IN_FRONT, Box(305.0, 30.0, 50.0, 50.0)), loose)
    assert made.layout.nodes["N"].x == 300.0 + MIN_GAP
    assert made.layout.nodes["C"].x == made.layout.nodes["N"].x + 50.0 + MIN_GAP


def test_what_cannot_stand_on_a_flow_is_refused_as_ever():
    with pytest.raises(CommandRejected, match="A step can only stand on a sequence flow"):
        insert_between(process(), TODAY, "m1", IN_FRONT, Box(0.0, 0.0, 10.0, 10.0))


def test_what_comes_next_after_a_step_is_put_between_it_and_what_it_led_to():
    new = Step(id="N", kind="step", lane="CU", phase="p1")
    made = performed(lambda it: add_next_node(it, TODAY, "S", new, (120.0, 50.0)))
    assert [(flow.source, flow.target) for flow in made.flows_by_element["N"]] == [("S", "N"), ("N", "A")]
    boxes = made.layout.nodes
    assert boxes["S"].x + boxes["S"].width + MIN_GAP == boxes["N"].x
    assert boxes["N"].x + boxes["N"].width + MIN_GAP == boxes["A"].x


def test_what_comes_next_where_the_way_leaves_the_lane_pushes_nothing():
    new = Step(id="N", kind="step", lane="CU", phase="p1")
    made = performed(lambda it: add_next_node(it, TODAY, "A", new, (20.0, 20.0)))
    assert [(flow.source, flow.target) for flow in made.flows_by_element["N"]] == [("A", "N"), ("N", "G")]
    assert made.flows["f2"].label == "request"


def test_what_comes_next_after_a_decision_is_another_way():
    made = performed(lambda it: add_next_node(it, TODAY, "G", IN_FRONT, (120.0, 50.0)))
    assert {flow.target for flow in made.flows_by_element["G"] if flow.source == "G"} == {"B", "C", "N"}


def test_an_end_comes_next_beside_what_goes_on():
    end = EndEvent(id="N", kind="end", lane="CU", phase="p1")
    made = performed(lambda it: add_next_node(it, TODAY, "A", end, (32.0, 32.0)))
    assert {flow.target for flow in made.flows_by_element["A"] if flow.source == "A"} == {"G", "N"}


def test_what_comes_before_the_first_makes_room_for_itself_at_the_left():
    session = Session(process())
    session.perform("delete", lambda it: delete_elements(it, TODAY, ["S"]))
    session.perform("move", lambda it: move_nodes(it, TODAY, {"A": NodePlacement("CU", "p1", PHASE_MARGIN, 30.0)}))
    before = session.document.scenarios[TODAY].layout
    begin = StartEvent(id="N", kind="start", lane="CU", phase="p1")
    made = performed(lambda it: add_previous_node(it, TODAY, "A", begin, (28.0, 28.0)), session.document)
    boxes = made.layout.nodes
    assert boxes["N"].x == PHASE_MARGIN
    assert boxes["A"].x == boxes["N"].x + 28.0 + MIN_GAP
    pushed = boxes["A"].x - before.nodes["A"].x
    assert all(boxes[key].x == box.x + pushed for key, box in before.nodes.items() if box.x >= before.nodes["A"].x)
    middle = boxes["A"].y + boxes["A"].height / 2
    assert boxes["N"].y + boxes["N"].height / 2 == middle
    assert made.layout.phases["p1"] == before.phases["p1"] + pushed


def test_what_comes_before_another_stands_clear_of_the_one_behind_it():
    step = Step(id="N", kind="step", lane="CU", phase="p1", name="Think")
    made = performed(lambda it: add_previous_node(it, TODAY, "A", step, (120.0, 60.0)))
    boxes = made.layout.nodes
    assert boxes["N"].x >= boxes["S"].x + boxes["S"].width + MIN_GAP
    assert boxes["A"].x == boxes["N"].x + 120.0 + MIN_GAP
    assert {(flow.source, flow.target) for flow in made.flows_by_element["N"]} == {("S", "N"), ("N", "A")}
