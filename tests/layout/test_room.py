"""What gets in the way makes room, and everything else stays."""

from __future__ import annotations

import pytest

from cpm_desktop.layout.displacement import DISTANCE_ACROSS, DISTANCE_DOWN
from cpm_desktop.layout.room import with_room_beside, with_room_made
from cpm_desktop.model.bands import phase_spans
from cpm_desktop.model.box_overlaps import boxes_in_diagram, overlapping_boxes
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Decision, Lane, Phase, Step
from cpm_desktop.model.layout import Box, Layout, Point
from cpm_desktop.model.mapping import ElementMap, FrozenMap
from cpm_desktop.model.value import with_changes

WIDTH, HEIGHT = 112.0, 52.0


def scenario_with(lane_height: float = 120.0, **corners: tuple[float, float]) -> Scenario:
    """Return a scenario of two lanes and two phases with steps at these upper left corners, all in the upper lane."""
    nodes = [Step(id=key, kind="step", lane="L", phase="p" if x < 600 else "q") for key, (x, _) in corners.items()]
    return Scenario(
        id="s",
        lanes=ElementMap([Lane(id="L", kind="customer"), Lane(id="M", kind="frontstage")]),
        phases=ElementMap([Phase(id="p"), Phase(id="q")]),
        nodes=ElementMap(nodes),
        layout=Layout(
            nodes=FrozenMap({key: Box(*corner, WIDTH, HEIGHT) for key, corner in corners.items()}),
            lanes=FrozenMap({"L": lane_height, "M": 120.0}),
            phases=FrozenMap({"p": 600.0, "q": 600.0}),
        ),
    )


def with_node_at(scenario: Scenario, key: str, x: float, y: float) -> Scenario:
    """Return `scenario` with a step moved to, or added at, a corner."""
    if key not in scenario.nodes:
        step = Step(id=key, kind="step", lane="L", phase="p")
        scenario = with_changes(scenario, nodes=scenario.nodes.with_elements(step))
    nodes = scenario.layout.nodes.with_entries({key: Box(x, y, WIDTH, HEIGHT)})
    return with_changes(scenario, layout=with_changes(scenario.layout, nodes=nodes))


def moved(before: Scenario, after: Scenario) -> dict[str, tuple[float, float]]:
    """Return the distances by which nodes that both scenarios have were moved."""
    old = before.layout.nodes
    return {
        key: (box.x - old[key].x, box.y - old[key].y)
        for key, box in after.layout.nodes.items()
        if key in old and box != old[key]
    }


ROW = scenario_with(A=(40.0, 34.0), B=(200.0, 34.0), C=(360.0, 34.0), D=(640.0, 34.0))


def test_nothing_changes_where_nothing_overlaps():
    after = with_node_at(ROW, "A", 50.0, 60.0)
    assert with_room_made(ROW, after) is after
    assert with_room_made(ROW, ROW) is ROW


def test_step_put_upon_another_stays_and_the_other_moves_aside_alone():
    wanted = with_node_at(ROW, "A", 210.0, 30.0)
    after = with_room_made(ROW, wanted)
    assert moved(wanted, after) == {"B": (0.0, 48.0 + DISTANCE_DOWN)}
    assert dict(after.layout.lanes) == {"L": 34.0 + 48.0 + DISTANCE_DOWN + HEIGHT + 20.0, "M": 120.0}


def test_step_placed_by_the_program_moves_instead_of_the_others():
    wanted = with_node_at(ROW, "N", 210.0, 30.0)
    assert moved(wanted, with_room_made(ROW, wanted, ["N"])) == {"N": (0.0, 56.0 + DISTANCE_DOWN)}


@pytest.mark.parametrize(
    ("corner", "expected"),
    [
        ((200.0, 130.0), (0.0, -32.0 - DISTANCE_DOWN)),
        ((200.0, 70.0), (0.0, 12.0 + DISTANCE_DOWN)),
        ((96.0, 110.0), (8.0 + DISTANCE_ACROSS, 0.0)),
        ((304.0, 110.0), (-8.0 - DISTANCE_ACROSS, 0.0)),
    ],
    ids=["up", "down", "right", "left"],
)
def test_step_moves_aside_by_the_shortest_way(corner, expected):
    before = scenario_with(300.0, A=(600.0, 20.0), B=(200.0, 110.0))
    wanted = with_node_at(before, "A", *corner)
    assert moved(wanted, with_room_made(before, wanted)) == {"B": expected}


def test_step_that_moves_aside_pushes_the_next_one():
    before = scenario_with(400.0, A=(400.0, 20.0), B=(200.0, 110.0), C=(200.0, 180.0), D=(200.0, 320.0))
    wanted = with_node_at(before, "A", 200.0, 64.0)
    after = with_room_made(before, wanted)
    assert moved(wanted, after) == {"B": (0.0, 6.0 + DISTANCE_DOWN), "C": (0.0, 2 * DISTANCE_DOWN - 12.0)}


def test_no_step_leaves_its_phase():
    before = scenario_with(A=(40.0, 34.0), B=(480.0, 34.0), C=(640.0, 34.0))
    after = with_room_made(before, with_node_at(before, "A", 400.0, 34.0))
    box = after.layout.nodes["B"]
    assert box.x + box.width <= 600.0
    assert after.layout.nodes["C"] == before.layout.nodes["C"]
    assert after.layout.phases == before.layout.phases


def test_of_several_steps_put_at_one_place_the_first_of_these_stays():
    wanted = with_node_at(with_node_at(ROW, "B", 40.0, 34.0), "C", 40.0, 34.0)
    after = with_room_made(ROW, wanted)
    assert set(moved(wanted, after)) == {"A", "C"}
    assert overlapping_boxes(boxes_in_diagram(after)) == []


def test_overlap_of_a_file_stays_until_one_of_its_steps_moves_elsewhere():
    opened = scenario_with(A=(40.0, 34.0), B=(60.0, 40.0), C=(360.0, 34.0))
    both = with_node_at(with_node_at(opened, "A", 140.0, 34.0), "B", 160.0, 40.0)
    assert with_room_made(opened, both) is both
    onto_c = with_node_at(opened, "B", 350.0, 34.0)
    assert moved(onto_c, with_room_made(opened, onto_c)).keys() == {"C"}


def test_name_above_a_decision_is_not_covered():
    decision = Decision(id="G", kind="decision", lane="L", phase="p", name="Complete?")
    before = scenario_with(300.0, A=(40.0, 34.0), B=(200.0, 34.0))
    layout = with_changes(before.layout, nodes=before.layout.nodes.with_entries({"G": Box(236.0, 140.0, 40.0, 40.0)}))
    before = with_changes(before, nodes=before.nodes.with_elements(decision), layout=layout)
    after = with_room_made(before, with_node_at(before, "A", 200.0, 20.0))
    b, g = after.layout.nodes["B"], after.layout.nodes["G"]
    assert b.y + b.height <= g.y - 28.0 or b.x + b.width < g.x - 30.0 or b.x > g.x + 70.0


def test_bends_stay_and_move_down_only_below_a_lane_that_grew():
    bends = {"f": (Point(300.0, 60.0), Point(300.0, 180.0))}
    before = with_changes(ROW, layout=with_changes(ROW.layout, flows=FrozenMap(bends)))
    after = with_room_made(before, with_node_at(before, "A", 210.0, 30.0))
    assert after.layout.flows["f"] == (Point(300.0, 60.0), Point(300.0, 214.0 + DISTANCE_DOWN))


def test_new_scenario_has_no_overlaps():
    crowded = scenario_with(A=(40.0, 34.0), B=(60.0, 40.0))
    after = with_room_made(Scenario(id="s"), crowded)
    assert moved(crowded, after).keys() == {"B"}
    assert overlapping_boxes(boxes_in_diagram(after)) == []


def with_width(scenario: Scenario, key: str, width: float) -> Scenario:
    nodes = scenario.layout.nodes.with_entries({key: scenario.layout.nodes[key]._replace(width=width)})
    return with_changes(scenario, layout=with_changes(scenario.layout, nodes=nodes))


def test_steps_right_of_a_widened_one_move_along_in_their_row():
    wide = with_width(ROW, "A", 208.0)
    after = with_room_beside(ROW, wide, ["A"])
    assert moved(wide, after) == {"B": (48.0 + DISTANCE_ACROSS, 0.0), "C": (2 * DISTANCE_ACROSS, 0.0)}
    assert after.layout.phases == ROW.layout.phases


def test_phase_grows_for_the_steps_that_move_along_and_the_next_phase_moves():
    before = scenario_with(A=(40.0, 34.0), B=(200.0, 34.0), C=(480.0, 34.0), D=(640.0, 34.0), E=(320.0, 34.0))
    wide = with_width(before, "E", 208.0)
    after = with_room_beside(before, wide, ["E"])
    assert moved(wide, after).keys() == {"C", "D"}
    growth = phase_spans(after)["p"].length - 600.0
    assert growth > 0.0
    assert after.layout.nodes["D"].x == 640.0 + growth
    assert after.layout.nodes["C"].x == 320.0 + 208.0 + DISTANCE_ACROSS


def test_steps_below_a_widened_one_stay():
    before = scenario_with(200.0, A=(40.0, 20.0), B=(160.0, 80.0))
    wide = with_width(before, "A", 208.0)
    assert with_room_beside(before, wide, ["A"]) is wide
