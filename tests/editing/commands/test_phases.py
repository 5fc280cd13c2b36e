"""Phases: the contents of a phase move with it, and so does everything to its right."""

from __future__ import annotations

import pytest

from cpm_desktop.editing.commands.elements import delete_elements
from cpm_desktop.editing.commands.nodes import add_node
from cpm_desktop.editing.commands.phases import add_phase, delete_phase, move_phase, resize_phase
from cpm_desktop.editing.errors import CommandRejected
from cpm_desktop.editing.geometry import BAND_PADDING
from cpm_desktop.model.bands import DEFAULT_PHASE_WIDTH
from cpm_desktop.model.elements import Phase, Step
from cpm_desktop.model.layout import Box, Point
from tests.editing.sample_process import TODAY, document_after, perform_and_check, process

NEW_PHASE = Phase(id="X", name="Renew")
PHASELESS_STEP = Step(id="N", kind="step", lane="BA", name="Loose")


def left_edges(scenario) -> dict[str, float]:
    return {key: box.x for key, box in scenario.layout.nodes.items()}


def test_phase_added_at_the_end_moves_nothing():
    scenario = perform_and_check(lambda doc: add_phase(doc, TODAY, NEW_PHASE))
    assert list(scenario.phases) == ["p1", "p2", "X"]
    assert left_edges(scenario) == left_edges(process().scenarios[TODAY])


def test_phase_added_in_between_pushes_what_is_right_of_it():
    scenario = perform_and_check(lambda doc: add_phase(doc, TODAY, NEW_PHASE, 1))
    assert list(scenario.phases) == ["p1", "X", "p2"]
    before = left_edges(process().scenarios[TODAY])
    assert left_edges(scenario) == {key: x + (DEFAULT_PHASE_WIDTH if key in "BCE" else 0) for key, x in before.items()}
    assert scenario.layout.flows["f5"] == (Point(576.0 + DEFAULT_PHASE_WIDTH, 300.0),)
    assert scenario.layout.flows["f3"] == process().scenarios[TODAY].layout.flows["f3"]


def test_new_last_phase_contains_the_nodes_beyond_the_others():
    document = add_node(process(), TODAY, PHASELESS_STEP, Box(700.0, 20.0, 400.0, 60.0))
    scenario = perform_and_check(lambda doc: add_phase(doc, TODAY, NEW_PHASE), document)
    assert scenario.nodes["N"].phase == "X"
    assert scenario.layout.phases["X"] == 700.0 + 400.0 + BAND_PADDING - 640.0


def test_new_first_phase_contains_everything():
    document = document_after(lambda doc: delete_elements(doc, TODAY, ["p1", "p2"]))
    assert {node.phase for node in document.scenarios[TODAY].nodes.values()} == {None}
    scenario = perform_and_check(lambda doc: add_phase(doc, TODAY, NEW_PHASE), document)
    assert {node.phase for node in scenario.nodes.values()} == {"X"}
    assert left_edges(scenario) == left_edges(process().scenarios[TODAY])


def test_moving_a_phase_moves_its_contents_in_one_undo_step():
    scenario = perform_and_check(lambda doc: move_phase(doc, TODAY, "p2", 0))
    assert list(scenario.phases) == ["p2", "p1"]
    assert left_edges(scenario) == {"S": 316.0, "A": 380.0, "G": 540.0, "B": 20.0, "C": 20.0, "E": 220.0}
    assert scenario.layout.flows["f5"] == (Point(236.0, 300.0),)


def test_widening_a_phase_pushes_everything_to_its_right():
    document = add_node(process(), TODAY, PHASELESS_STEP, Box(700.0, 20.0, 40.0, 60.0))
    scenario = perform_and_check(lambda doc: resize_phase(doc, TODAY, "p1", 400.0), document)
    assert scenario.layout.phases["p1"] == 400.0
    assert left_edges(scenario) == {"S": 16.0, "A": 80.0, "G": 240.0, "B": 420.0, "C": 420.0, "E": 620.0, "N": 760.0}


def test_phase_is_never_smaller_than_its_contents():
    scenario = perform_and_check(lambda doc: resize_phase(doc, TODAY, "p1", 10.0))
    assert scenario.layout.phases["p1"] == 300.0 + BAND_PADDING
    assert scenario.layout.nodes["B"].x == 360.0 - (340.0 - 300.0 - BAND_PADDING)


def test_widening_a_phase_at_its_left_edge_moves_its_contents_and_everything_after():
    document = add_node(process(), TODAY, PHASELESS_STEP, Box(400.0, 20.0, 40.0, 60.0))
    scenario = perform_and_check(lambda doc: resize_phase(doc, TODAY, "p2", 380.0, from_left=True), document)
    assert scenario.layout.phases["p2"] == 380.0
    assert left_edges(scenario) == {"S": 16.0, "A": 80.0, "G": 240.0, "B": 440.0, "C": 440.0, "E": 640.0, "N": 480.0}
    assert scenario.layout.flows["f5"] == (Point(576.0 + 80.0, 300.0),)
    assert scenario.layout.flows["f3"] == process().scenarios[TODAY].layout.flows["f3"]


def test_widening_the_first_phase_at_its_left_edge_makes_room_before_the_first_step():
    scenario = perform_and_check(lambda doc: resize_phase(doc, TODAY, "p1", 390.0, from_left=True))
    before = left_edges(process().scenarios[TODAY])
    growth = 390.0 - process().scenarios[TODAY].layout.phases.get("p1", DEFAULT_PHASE_WIDTH)
    assert left_edges(scenario) == {key: x + growth for key, x in before.items()}


def test_left_edge_of_a_phase_stops_at_its_contents():
    scenario = perform_and_check(lambda doc: resize_phase(doc, TODAY, "p2", 10.0, from_left=True))
    before = process().scenarios[TODAY]
    start = before.layout.phases.get("p1", DEFAULT_PHASE_WIDTH)
    shift = before.layout.nodes["B"].x - start - BAND_PADDING
    assert scenario.layout.phases["p2"] == before.layout.phases.get("p2", DEFAULT_PHASE_WIDTH) - shift
    assert scenario.layout.nodes["B"].x == start + BAND_PADDING


def test_deleting_a_phase_with_its_contents_closes_the_gap():
    scenario = perform_and_check(lambda doc: delete_phase(doc, TODAY, "p1", delete_contents=True))
    assert left_edges(scenario) == {"B": 20.0, "C": 20.0, "E": 220.0}
    assert list(scenario.flows) == ["f5", "f6", "m1"]
    assert "p1" not in scenario.layout.phases


@pytest.mark.parametrize(("deleted", "neighbour"), [("p1", "p2"), ("p2", "p1")])
def test_neighbour_of_a_deleted_phase_takes_its_contents_in_place(deleted, neighbour):
    scenario = perform_and_check(lambda doc: delete_phase(doc, TODAY, deleted, delete_contents=False))
    assert {node.phase for node in scenario.nodes.values()} == {neighbour}
    assert dict(scenario.layout.phases) == {neighbour: 640.0}
    assert left_edges(scenario) == left_edges(process().scenarios[TODAY])
    assert scenario.layout.flows == process().scenarios[TODAY].layout.flows


def test_deleting_the_only_phase_leaves_its_contents_without_one():
    document = document_after(lambda doc: delete_elements(doc, TODAY, ["p2"]))
    scenario = perform_and_check(lambda doc: delete_phase(doc, TODAY, "p1", delete_contents=False), document)
    assert {node.phase for node in scenario.nodes.values()} == {None}
    assert left_edges(scenario) == left_edges(process().scenarios[TODAY])


def test_invalid_phase_commands_are_rejected():
    with pytest.raises(CommandRejected, match="The id 'CU' is already used"):
        add_phase(process(), TODAY, Phase(id="CU"))
    for command in (
        lambda doc: move_phase(doc, TODAY, "XX", 0),
        lambda doc: resize_phase(doc, TODAY, "XX", 100.0),
        lambda doc: delete_phase(doc, TODAY, "XX", delete_contents=True),
    ):
        with pytest.raises(CommandRejected, match="The phase no longer exists"):
            command(process())
    with pytest.raises(CommandRejected, match="This size is not possible"):
        resize_phase(process(), TODAY, "p1", 2e8)
    document = process()
    assert move_phase(document, TODAY, "p1", 0) is document
