"""Setting a whole layout, making room, and aligning boxes."""

from __future__ import annotations

import pytest

from cpm_desktop.editing.commands.layout import align_nodes, distribute_nodes, insert_space, set_layout
from cpm_desktop.editing.errors import CommandRejected
from cpm_desktop.model.layout import Box, Layout, Point
from cpm_desktop.model.mapping import FrozenMap
from tests.editing.sample_process import TODAY, document_after, perform_and_check, process


def test_new_layout_replaces_the_old_one_except_unknown_elements():
    boxes = {"A": Box(20.0, 20.0, 50.0, 50.0), "absent": Box(0.0, 20.0, 5.0, 5.0)}
    scenario = perform_and_check(
        lambda doc: set_layout(doc, TODAY, Layout(nodes=FrozenMap(boxes), lanes=FrozenMap({"CU": 99.0})))
    )
    assert dict(scenario.layout.nodes) == {"A": boxes["A"]}
    assert dict(scenario.layout.flows) == {}


def test_the_same_layout_changes_nothing():
    document = process()
    assert set_layout(document, TODAY, document.scenarios[TODAY].layout.model_copy()) is document


def test_space_tool_moves_everything_right_of_the_line():
    scenario = perform_and_check(lambda doc: insert_space(doc, TODAY, 230.0, 50.0))
    assert {key: box.x for key, box in scenario.layout.nodes.items()} == {
        "S": 16.0,
        "A": 80.0,
        "G": 290.0,
        "B": 410.0,
        "C": 410.0,
        "E": 610.0,
    }
    assert dict(scenario.layout.phases) == {"p1": 390.0, "p2": 300.0}
    assert scenario.layout.flows["f3"] == (Point(380.0, 180.0), Point(380.0, 300.0))


def test_space_tool_closes_a_gap_as_far_as_possible():
    scenario = perform_and_check(lambda doc: insert_space(doc, TODAY, 230.0, -500.0))
    assert scenario.layout.nodes["G"].x == 200.0
    assert scenario.layout.nodes["B"].x == 320.0
    assert scenario.layout.phases["p1"] == 300.0
    closed = document_after(lambda doc: insert_space(doc, TODAY, 230.0, -500.0))
    with pytest.raises(CommandRejected, match="There is no gap to close here"):
        insert_space(closed, TODAY, 195.0, -20.0)


@pytest.mark.parametrize(
    ("edge", "expected"),
    [
        ("left", {"B": (420.0, 30.0), "E": (420.0, 44.0)}),
        ("center", {"B": (420.0, 30.0), "E": (464.0, 44.0)}),
        ("right", {"B": (420.0, 30.0), "E": (508.0, 44.0)}),
    ],
)
def test_boxes_of_different_lanes_are_aligned_on_x(edge, expected):
    document = set_layout(
        process(), TODAY, _layout_with(B=Box(420.0, 30.0, 120.0, 60.0), E=Box(430.0, 44.0, 32.0, 32.0))
    )
    boxes = perform_and_check(lambda doc: align_nodes(doc, TODAY, ["B", "E"], edge), document).layout.nodes
    assert {key: (boxes[key].x, boxes[key].y) for key in expected} == expected


@pytest.mark.parametrize(
    ("edge", "expected"), [("top", (30.0, 30.0)), ("middle", (44.0, 30.0)), ("bottom", (58.0, 30.0))]
)
def test_boxes_of_one_lane_are_aligned_on_y(edge, expected):
    document = set_layout(process(), TODAY, _layout_with(S=Box(16.0, 40.0, 32.0, 32.0)))
    boxes = perform_and_check(lambda doc: align_nodes(doc, TODAY, ["S", "A", "B"], edge), document).layout.nodes
    assert (boxes["S"].y, boxes["A"].y) == expected
    assert boxes["B"].y == 30.0


def test_boxes_are_distributed_with_equal_gaps():
    document = set_layout(process(), TODAY, _layout_with(A=Box(60.0, 30.0, 120.0, 60.0)))
    boxes = perform_and_check(lambda doc: distribute_nodes(doc, TODAY, ["S", "A", "G"], "x"), document).layout.nodes
    assert (boxes["S"].x, boxes["A"].x, boxes["G"].x) == (16.0, 84.0, 240.0)


def test_boxes_are_distributed_vertically_within_their_lane():
    lane = {"S": Box(16.0, 20.0, 32.0, 20.0), "A": Box(80.0, 41.0, 20.0, 20.0), "E": Box(560.0, 90.0, 32.0, 20.0)}
    boxes = perform_and_check(
        lambda doc: distribute_nodes(doc, TODAY, ["S", "A", "E", "B"], "y"),
        set_layout(process(), TODAY, _layout_with(**lane)),
    ).layout.nodes
    assert [boxes[key].y for key in ("S", "A", "E", "B")] == [20.0, 55.0, 90.0, 30.0]


def test_align_needs_two_and_distribute_three_boxes():
    with pytest.raises(CommandRejected, match="To align, select two steps or more"):
        align_nodes(process(), TODAY, ["A", "f1"], "left")
    with pytest.raises(CommandRejected, match="To distribute, select three steps or more"):
        distribute_nodes(process(), TODAY, ["A", "B"], "x")


def test_aligned_boxes_are_not_changed():
    document = process()
    assert align_nodes(document, TODAY, ["B", "C"], "left") is document


def _layout_with(**boxes: Box) -> Layout:
    layout = process().scenarios[TODAY].layout
    return layout.model_copy(update={"nodes": layout.nodes.with_entries(boxes)})
