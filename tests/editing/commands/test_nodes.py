"""Adding, moving and resizing nodes; lanes and phases grow with them."""

from __future__ import annotations

import math

import pytest

from cpm_desktop.editing.commands.nodes import NodePlacement, add_node, move_nodes, resize_node
from cpm_desktop.editing.errors import CommandRejected
from cpm_desktop.editing.geometry import BAND_PADDING
from cpm_desktop.model.elements import Decision, Step
from cpm_desktop.model.layout import Box, Point
from tests.editing.sample_process import TODAY, perform_and_check, process

NEW_STEP = Step(id="N", kind="step", lane="BA", phase="p1", name="Count")


def test_node_is_added_at_its_position():
    scenario = perform_and_check(lambda doc: add_node(doc, TODAY, NEW_STEP, Box(20.004, 30.0, 120.0, 60.0)))
    assert list(scenario.nodes)[-1] == "N"
    assert scenario.layout.nodes["N"] == Box(20.0, 30.0, 120.0, 60.0)


def test_a_node_without_a_box_waits_for_the_layout():
    scenario = perform_and_check(lambda doc: add_node(doc, TODAY, NEW_STEP))
    assert "N" in scenario.nodes
    assert "N" not in scenario.layout.nodes


@pytest.mark.parametrize(
    ("node", "sentence"),
    [
        (NEW_STEP.model_copy(update={"id": "k2"}), "The id 'k2' is already used in this scenario."),
        (NEW_STEP.model_copy(update={"lane": "XX"}), "The lane no longer exists."),
        (NEW_STEP.model_copy(update={"phase": "XX"}), "The phase no longer exists."),
    ],
)
def test_node_needs_a_unique_id_and_an_existing_lane(node, sentence):
    with pytest.raises(CommandRejected) as refused:
        add_node(process(), TODAY, node)
    assert str(refused.value) == sentence


@pytest.mark.parametrize(
    "box", [Box(math.nan, 0, 10, 10), Box(0, math.inf, 10, 10), Box(2e8, 0, 1, 1), Box(0, 0, 0, 1)]
)
def test_box_needs_a_valid_position_and_size(box):
    with pytest.raises(CommandRejected, match=r"^There is no place for this: .*\.$"):
        add_node(process(), TODAY, NEW_STEP, box)


def test_unknown_scenario_is_named_in_the_error():
    with pytest.raises(CommandRejected, match="The scenario no longer exists"):
        add_node(process(), "nowhere", NEW_STEP)


def test_moving_into_another_lane_changes_the_lane():
    scenario = perform_and_check(lambda doc: move_nodes(doc, TODAY, {"A": NodePlacement("FR", "p1", 80.0, 40.0)}))
    assert scenario.nodes["A"].lane == "FR"
    assert scenario.layout.nodes["A"] == Box(80.0, 40.0, 120.0, 60.0)
    assert scenario.nodes["A"].name == "Ask"


def test_several_nodes_can_be_moved_at_once():
    places = {"A": NodePlacement("CU", "p1", 90.0, 30.0), "G": NodePlacement("BA", None, 250.0, 20.0)}
    scenario = perform_and_check(lambda doc: move_nodes(doc, TODAY, places))
    assert scenario.layout.nodes["A"].x == 90.0
    assert (scenario.nodes["G"].lane, scenario.nodes["G"].phase) == ("BA", None)


def test_unplaced_node_changes_its_lane_without_getting_a_box():
    document = add_node(process(), TODAY, NEW_STEP)
    scenario = perform_and_check(
        lambda doc: move_nodes(doc, TODAY, {"N": NodePlacement("FR", None, 10.0, 10.0)}), document
    )
    assert scenario.nodes["N"].lane == "FR"
    assert "N" not in scenario.layout.nodes


@pytest.mark.parametrize(
    ("places", "sentence"),
    [
        ({"absent": NodePlacement("CU", None, 0.0, 0.0)}, "The step no longer exists."),
        ({"A": NodePlacement("nowhere", None, 0.0, 0.0)}, "The lane no longer exists."),
        ({"A": NodePlacement("CU", "never", 0.0, 0.0)}, "The phase no longer exists."),
    ],
)
def test_unknown_nodes_or_targets_are_rejected(places, sentence):
    with pytest.raises(CommandRejected) as refused:
        move_nodes(process(), TODAY, places)
    assert str(refused.value) == sentence


def test_node_stays_below_the_lane_top_and_right_of_the_headers():
    scenario = perform_and_check(lambda doc: move_nodes(doc, TODAY, {"A": NodePlacement("CU", None, -50.0, -50.0)}))
    assert scenario.layout.nodes["A"] == Box(0.0, BAND_PADDING, 120.0, 60.0)


def test_lane_grows_with_its_contents_and_the_bends_below_follow():
    scenario = perform_and_check(lambda doc: move_nodes(doc, TODAY, {"G": NodePlacement("FR", "p1", 240.0, 100.0)}))
    assert scenario.layout.lanes["FR"] == 160.0 + BAND_PADDING
    assert scenario.layout.flows["f3"] == (Point(330.0, 180.0), Point(330.0, 300.0 + 40.0 + BAND_PADDING))


def test_phase_grows_with_its_contents_and_pushes_the_rest():
    scenario = perform_and_check(lambda doc: move_nodes(doc, TODAY, {"A": NodePlacement("CU", "p1", 300.0, 30.0)}))
    growth = 300.0 + 120.0 + BAND_PADDING - 340.0
    assert scenario.layout.phases["p1"] == 340.0 + growth
    assert scenario.layout.nodes["B"].x == 360.0 + growth
    assert scenario.layout.nodes["G"].x == 240.0
    assert scenario.layout.flows["f5"] == (Point(576.0 + growth, 300.0),)


def test_node_never_extends_left_of_its_phase():
    scenario = perform_and_check(lambda doc: move_nodes(doc, TODAY, {"B": NodePlacement("BA", "p2", 300.0, 30.0)}))
    assert scenario.layout.nodes["B"].x == 340.0


def test_bends_move_when_both_ends_move_alike():
    places = {"B": NodePlacement("BA", "p2", 370.0, 35.0), "E": NodePlacement("CU", "p2", 570.0, 49.0)}
    scenario = perform_and_check(lambda doc: move_nodes(doc, TODAY, places))
    assert scenario.layout.flows["f5"] == (Point(586.0, 305.0),)
    assert scenario.layout.flows["f3"] == process().scenarios[TODAY].layout.flows["f3"]


def test_resizing_grows_the_lane():
    scenario = perform_and_check(lambda doc: resize_node(doc, TODAY, "C", Box(360.0, 30.0, 150.0, 200.0)))
    assert scenario.layout.nodes["C"] == Box(360.0, 30.0, 150.0, 200.0)
    assert scenario.layout.lanes["FR"] == 230.0 + BAND_PADDING


def test_only_nodes_can_be_resized():
    with pytest.raises(CommandRejected, match="The step no longer exists"):
        resize_node(process(), TODAY, "f1", Box(0.0, 0.0, 10.0, 10.0))


def test_any_kind_of_node_can_be_added():
    decision = Decision(id="D", kind="decision", lane="CU", name="Well?")
    assert perform_and_check(lambda doc: add_node(doc, TODAY, decision)).nodes["D"] == decision
