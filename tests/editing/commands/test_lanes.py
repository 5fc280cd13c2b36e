"""Lanes: what is in a lane travels with it, and customers stay on top."""

from __future__ import annotations

import pytest

from cpm_desktop.editing.commands.flows import add_flow
from cpm_desktop.editing.commands.lanes import add_lane, delete_lane, move_lane, resize_lane
from cpm_desktop.editing.errors import CommandRejected
from cpm_desktop.editing.geometry import BAND_PADDING
from cpm_desktop.model.elements import Lane
from cpm_desktop.model.layout import Point
from tests.editing.process import TODAY, performed, process


@pytest.mark.parametrize(
    ("kind", "order"),
    [
        ("customer", ["CU", "X", "FR", "BA"]),
        ("frontstage", ["CU", "FR", "X", "BA"]),
        ("backstage", ["CU", "FR", "BA", "X"]),
        ("partner", ["CU", "FR", "BA", "X"]),
    ],
)
def test_a_new_lane_goes_where_its_kind_belongs(kind, order):
    assert list(performed(lambda it: add_lane(it, TODAY, Lane(id="X", kind=kind))).lanes) == order


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
def test_a_lane_goes_where_it_is_put_below_the_customers(kind, index, order):
    assert list(performed(lambda it: add_lane(it, TODAY, Lane(id="X", kind=kind), index)).lanes) == order


def test_bends_below_a_new_lane_move_down():
    scenario = performed(lambda it: add_lane(it, TODAY, Lane(id="X", kind="system"), 1))
    assert scenario.layout.flows["f3"] == (Point(330.0, 300.0), Point(330.0, 420.0))


def test_a_lane_needs_an_id_of_its_own():
    with pytest.raises(CommandRejected, match="The id 'A' is already used"):
        add_lane(process(), TODAY, Lane(id="A", kind="system"))


def test_moving_a_lane_takes_its_contents_along_in_one_undo():
    scenario = performed(lambda it: move_lane(it, TODAY, "BA", 1))
    assert list(scenario.lanes) == ["CU", "BA", "FR"]
    assert scenario.layout.nodes == process().scenarios[TODAY].layout.nodes
    assert scenario.layout.flows["f3"] == (Point(330.0, 300.0), Point(330.0, 180.0))


@pytest.mark.parametrize(("lane", "index"), [("CU", 2), ("BA", 2), ("BA", 9), ("CU", -1)])
def test_a_move_that_leads_nowhere_is_no_step(lane, index):
    with pytest.raises(AssertionError, match="changed nothing"):
        performed(lambda it: move_lane(it, TODAY, lane, index))


def test_a_lane_dragged_above_the_customers_stays_right_below_them():
    assert list(performed(lambda it: move_lane(it, TODAY, "BA", 0)).lanes) == ["CU", "BA", "FR"]


def test_a_lane_gets_another_height_and_bends_below_follow():
    scenario = performed(lambda it: resize_lane(it, TODAY, "FR", 150.0))
    assert scenario.layout.lanes["FR"] == 150.0
    assert scenario.layout.flows["f3"] == (Point(330.0, 180.0), Point(330.0, 330.0))


def test_a_lane_is_never_smaller_than_what_it_holds():
    assert performed(lambda it: resize_lane(it, TODAY, "FR", 1.0)).layout.lanes["FR"] == 90.0 + BAND_PADDING


def test_room_is_added_above_the_contents():
    scenario = performed(lambda it: resize_lane(it, TODAY, "FR", 160.0, from_top=True))
    assert scenario.layout.lanes["FR"] == 160.0
    assert (scenario.layout.nodes["G"].y, scenario.layout.nodes["B"].y) == (70.0, 30.0)
    assert scenario.layout.flows["f3"] == (Point(330.0, 220.0), Point(330.0, 340.0))


def test_room_is_taken_above_the_contents_as_far_as_there_is_some():
    scenario = performed(lambda it: resize_lane(it, TODAY, "FR", 20.0, from_top=True))
    assert scenario.layout.nodes["G"].y == BAND_PADDING
    assert scenario.layout.lanes["FR"] == 120.0 - (30.0 - BAND_PADDING)


@pytest.mark.parametrize("height", [0.0, -5.0, float("nan"), 2e8])
def test_a_height_must_be_possible(height):
    with pytest.raises(CommandRejected, match="This size is not possible"):
        resize_lane(process(), TODAY, "FR", height)


def test_a_lane_is_deleted_with_its_contents():
    scenario = performed(lambda it: delete_lane(it, TODAY, "FR", None))
    assert list(scenario.nodes) == ["S", "A", "B", "E"]
    assert list(scenario.flows) == ["f1", "f5"]
    assert scenario.annotations["n2"].targets == ("A",)
    assert "FR" not in scenario.layout.lanes


def test_the_contents_of_a_deleted_lane_go_below_those_of_another():
    scenario = performed(lambda it: delete_lane(it, TODAY, "FR", "BA"))
    assert {key: scenario.nodes[key].lane for key in ("G", "C", "B")} == dict.fromkeys(("G", "C", "B"), "BA")
    assert scenario.layout.nodes["C"].y == 150.0
    assert scenario.layout.lanes["BA"] == 210.0 + BAND_PADDING
    assert len(scenario.flows) == 7


def test_messages_go_to_the_heir_as_long_as_they_make_sense():
    document = add_flow(add_flow(process(), TODAY, "A", "BA", flow_id="a"), TODAY, "C", "BA", flow_id="c")
    flows = performed(lambda it: delete_lane(it, TODAY, "BA", "FR"), document).flows
    assert flows["a"].target == "FR"
    assert "c" not in flows


def test_the_heir_must_be_another_lane():
    with pytest.raises(CommandRejected, match="need another lane to go to"):
        delete_lane(process(), TODAY, "FR", "FR")
    with pytest.raises(CommandRejected, match="There is no lane 'XX'"):
        delete_lane(process(), TODAY, "FR", "XX")
    with pytest.raises(CommandRejected, match="There is no lane 'XX'"):
        delete_lane(process(), TODAY, "XX", None)
