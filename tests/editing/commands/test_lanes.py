"""Lanes: the contents of a lane move with it, and customer lanes stay at the top."""

from __future__ import annotations

import pytest

from cpm_desktop.editing.commands.flows import add_flow
from cpm_desktop.editing.commands.lanes import add_lane, delete_lane, move_lane, resize_lane
from cpm_desktop.editing.errors import CommandRejected
from cpm_desktop.editing.geometry import BAND_PADDING
from cpm_desktop.model.elements import Lane
from cpm_desktop.model.layout import Point
from tests.editing.sample_process import TODAY, perform_and_check, process


@pytest.mark.parametrize(
    ("kind", "order"),
    [
        ("customer", ["CU", "X", "FR", "BA"]),
        ("frontstage", ["CU", "FR", "X", "BA"]),
        ("backstage", ["CU", "FR", "BA", "X"]),
        ("partner", ["CU", "FR", "BA", "X"]),
    ],
)
def test_new_lane_is_placed_by_its_kind(kind, order):
    assert list(perform_and_check(lambda doc: add_lane(doc, TODAY, Lane(id="X", kind=kind))).lanes) == order


@pytest.mark.parametrize(
    ("kind", "index", "order"),
    [
        ("partner", 1, ["CU", "X", "FR", "BA"]),
        ("partner", 0, ["CU", "X", "FR", "BA"]),
        ("customer", 0, ["X", "CU", "FR", "BA"]),
        ("customer", 9, ["CU", "X", "FR", "BA"]),
        ("system", -3, ["CU", "X", "FR", "BA"]),
    ],
)
def test_new_lane_is_placed_below_the_customers(kind, index, order):
    assert list(perform_and_check(lambda doc: add_lane(doc, TODAY, Lane(id="X", kind=kind), index)).lanes) == order


def test_bends_below_a_new_lane_move_down():
    scenario = perform_and_check(lambda doc: add_lane(doc, TODAY, Lane(id="X", kind="system"), 1))
    assert scenario.layout.flows["f3"] == (Point(330.0, 300.0), Point(330.0, 420.0))


def test_lane_needs_a_unique_id():
    with pytest.raises(CommandRejected, match="The id 'A' is already used"):
        add_lane(process(), TODAY, Lane(id="A", kind="system"))


def test_moving_a_lane_moves_its_contents_in_one_undo_step():
    scenario = perform_and_check(lambda doc: move_lane(doc, TODAY, "BA", 1))
    assert list(scenario.lanes) == ["CU", "BA", "FR"]
    assert scenario.layout.nodes == process().scenarios[TODAY].layout.nodes
    assert scenario.layout.flows["f3"] == (Point(330.0, 300.0), Point(330.0, 180.0))


@pytest.mark.parametrize(("lane", "index"), [("CU", 2), ("BA", 2), ("BA", 9), ("CU", -1)])
def test_move_to_the_same_place_adds_no_undo_step(lane, index):
    with pytest.raises(AssertionError, match="changed nothing"):
        perform_and_check(lambda doc: move_lane(doc, TODAY, lane, index))


def test_lane_dragged_above_the_customers_stays_below_them():
    assert list(perform_and_check(lambda doc: move_lane(doc, TODAY, "BA", 0)).lanes) == ["CU", "BA", "FR"]


def test_resizing_a_lane_moves_the_bends_below():
    scenario = perform_and_check(lambda doc: resize_lane(doc, TODAY, "FR", 150.0))
    assert scenario.layout.lanes["FR"] == 150.0
    assert scenario.layout.flows["f3"] == (Point(330.0, 180.0), Point(330.0, 330.0))


def test_lane_is_never_smaller_than_its_contents():
    assert perform_and_check(lambda doc: resize_lane(doc, TODAY, "FR", 1.0)).layout.lanes["FR"] == 90.0 + BAND_PADDING


def test_room_can_be_added_above_the_contents():
    scenario = perform_and_check(lambda doc: resize_lane(doc, TODAY, "FR", 160.0, from_top=True))
    assert scenario.layout.lanes["FR"] == 160.0
    assert (scenario.layout.nodes["G"].y, scenario.layout.nodes["B"].y) == (70.0, 30.0)
    assert scenario.layout.flows["f3"] == (Point(330.0, 220.0), Point(330.0, 340.0))


def test_room_above_the_contents_can_be_removed_as_far_as_available():
    scenario = perform_and_check(lambda doc: resize_lane(doc, TODAY, "FR", 20.0, from_top=True))
    assert scenario.layout.nodes["G"].y == BAND_PADDING
    assert scenario.layout.lanes["FR"] == 120.0 - (30.0 - BAND_PADDING)


@pytest.mark.parametrize("height", [0.0, -5.0, float("nan"), 2e8])
def test_invalid_height_is_rejected(height):
    with pytest.raises(CommandRejected, match="This size is not possible"):
        resize_lane(process(), TODAY, "FR", height)


def test_a_lane_is_deleted_with_its_contents():
    scenario = perform_and_check(lambda doc: delete_lane(doc, TODAY, "FR", None))
    assert list(scenario.nodes) == ["S", "A", "B", "E"]
    assert list(scenario.flows) == ["f1", "f5"]
    assert scenario.annotations["n2"].targets == ("A",)
    assert "FR" not in scenario.layout.lanes


def test_contents_of_a_deleted_lane_move_below_those_of_another():
    scenario = perform_and_check(lambda doc: delete_lane(doc, TODAY, "FR", "BA"))
    assert {key: scenario.nodes[key].lane for key in ("G", "C", "B")} == dict.fromkeys(("G", "C", "B"), "BA")
    assert scenario.layout.nodes["C"].y == 150.0
    assert scenario.layout.lanes["BA"] == 210.0 + BAND_PADDING
    assert len(scenario.flows) == 7


def test_messages_move_to_the_receiving_lane_if_valid():
    document = add_flow(add_flow(process(), TODAY, "A", "BA", flow_id="a"), TODAY, "C", "BA", flow_id="c")
    flows = perform_and_check(lambda doc: delete_lane(doc, TODAY, "BA", "FR"), document).flows
    assert flows["a"].target == "FR"
    assert "c" not in flows


def test_receiving_lane_must_be_another_lane():
    with pytest.raises(CommandRejected, match="There is no other lane for the contents"):
        delete_lane(process(), TODAY, "FR", "FR")
    with pytest.raises(CommandRejected, match="The lane no longer exists"):
        delete_lane(process(), TODAY, "FR", "XX")
    with pytest.raises(CommandRejected, match="The lane no longer exists"):
        delete_lane(process(), TODAY, "XX", None)
