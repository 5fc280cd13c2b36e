"""Phases: what is in a phase travels with it, and so does what is right of it."""

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
from tests.editing.process import TODAY, after, performed, process

NEW = Phase(id="X", name="Renew")
LOOSE = Step(id="N", kind="step", lane="BA", name="Loose")


def lefts(scenario) -> dict[str, float]:
    return {key: box.x for key, box in scenario.layout.nodes.items()}


def test_a_phase_at_the_end_moves_nothing():
    scenario = performed(lambda it: add_phase(it, TODAY, NEW))
    assert list(scenario.phases) == ["p1", "p2", "X"]
    assert lefts(scenario) == lefts(process().scenarios[TODAY])


def test_a_phase_between_pushes_what_is_right_of_it():
    scenario = performed(lambda it: add_phase(it, TODAY, NEW, 1))
    assert list(scenario.phases) == ["p1", "X", "p2"]
    before = lefts(process().scenarios[TODAY])
    assert lefts(scenario) == {key: x + (DEFAULT_PHASE_WIDTH if key in "BCE" else 0) for key, x in before.items()}
    assert scenario.layout.flows["f5"] == (Point(576.0 + DEFAULT_PHASE_WIDTH, 300.0),)
    assert scenario.layout.flows["f3"] == process().scenarios[TODAY].layout.flows["f3"]


def test_the_last_phase_takes_in_what_lay_beyond_the_others():
    document = add_node(process(), TODAY, LOOSE, Box(700.0, 20.0, 400.0, 60.0))
    scenario = performed(lambda it: add_phase(it, TODAY, NEW), document)
    assert scenario.nodes["N"].phase == "X"
    assert scenario.layout.phases["X"] == 700.0 + 400.0 + BAND_PADDING - 640.0


def test_the_first_phase_holds_everything():
    document = after(lambda it: delete_elements(it, TODAY, ["p1", "p2"]))
    assert {node.phase for node in document.scenarios[TODAY].nodes.values()} == {None}
    scenario = performed(lambda it: add_phase(it, TODAY, NEW), document)
    assert {node.phase for node in scenario.nodes.values()} == {"X"}
    assert lefts(scenario) == lefts(process().scenarios[TODAY])


def test_moving_a_phase_takes_its_contents_along_in_one_undo():
    scenario = performed(lambda it: move_phase(it, TODAY, "p2", 0))
    assert list(scenario.phases) == ["p2", "p1"]
    assert lefts(scenario) == {"S": 316.0, "A": 380.0, "G": 540.0, "B": 20.0, "C": 20.0, "E": 220.0}
    assert scenario.layout.flows["f5"] == (Point(236.0, 300.0),)


def test_a_wider_phase_pushes_what_is_right_of_it_even_what_has_no_phase():
    document = add_node(process(), TODAY, LOOSE, Box(700.0, 20.0, 40.0, 60.0))
    scenario = performed(lambda it: resize_phase(it, TODAY, "p1", 400.0), document)
    assert scenario.layout.phases["p1"] == 400.0
    assert lefts(scenario) == {"S": 16.0, "A": 80.0, "G": 240.0, "B": 420.0, "C": 420.0, "E": 620.0, "N": 760.0}


def test_a_phase_is_never_smaller_than_what_it_holds():
    scenario = performed(lambda it: resize_phase(it, TODAY, "p1", 10.0))
    assert scenario.layout.phases["p1"] == 300.0 + BAND_PADDING
    assert scenario.layout.nodes["B"].x == 360.0 - (340.0 - 300.0 - BAND_PADDING)


def test_a_phase_is_deleted_with_its_contents_and_the_gap_closes():
    scenario = performed(lambda it: delete_phase(it, TODAY, "p1", delete_contents=True))
    assert lefts(scenario) == {"B": 20.0, "C": 20.0, "E": 220.0}
    assert list(scenario.flows) == ["f5", "f6", "m1"]
    assert "p1" not in scenario.layout.phases


@pytest.mark.parametrize(("gone", "heir"), [("p1", "p2"), ("p2", "p1")])
def test_the_neighbour_of_a_deleted_phase_takes_over_and_nothing_moves(gone, heir):
    scenario = performed(lambda it: delete_phase(it, TODAY, gone, delete_contents=False))
    assert {node.phase for node in scenario.nodes.values()} == {heir}
    assert dict(scenario.layout.phases) == {heir: 640.0}
    assert lefts(scenario) == lefts(process().scenarios[TODAY])
    assert scenario.layout.flows == process().scenarios[TODAY].layout.flows


def test_the_only_phase_leaves_its_contents_without_one():
    document = after(lambda it: delete_elements(it, TODAY, ["p2"]))
    scenario = performed(lambda it: delete_phase(it, TODAY, "p1", delete_contents=False), document)
    assert {node.phase for node in scenario.nodes.values()} == {None}
    assert lefts(scenario) == lefts(process().scenarios[TODAY])


def test_only_what_can_be_is_done_to_phases():
    with pytest.raises(CommandRejected, match="The id 'CU' is already used"):
        add_phase(process(), TODAY, Phase(id="CU"))
    for command in (
        lambda it: move_phase(it, TODAY, "XX", 0),
        lambda it: resize_phase(it, TODAY, "XX", 100.0),
        lambda it: delete_phase(it, TODAY, "XX", delete_contents=True),
    ):
        with pytest.raises(CommandRejected, match="There is no phase 'XX' in this scenario"):
            command(process())
    with pytest.raises(CommandRejected, match="This size is not possible"):
        resize_phase(process(), TODAY, "p1", 2e8)
    document = process()
    assert move_phase(document, TODAY, "p1", 0) is document
