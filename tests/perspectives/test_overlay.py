"""The overlay of a comparison: every difference once, described briefly, with ghosts where there is room."""

from __future__ import annotations

from collections.abc import Mapping

from hypothesis import given
from hypothesis import strategies as st

from cpm_desktop.drawing.spatial_grid import boxes_overlap
from cpm_desktop.layout.placement import compute_placement
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Annotation, Decision, Flow, Lane, Phase, Step
from cpm_desktop.model.layout import Box, Layout
from cpm_desktop.model.mapping import ElementMap, FrozenMap
from cpm_desktop.model.value import with_changes
from cpm_desktop.perspectives.change_labels import change_texts
from cpm_desktop.perspectives.overlay import overlay_of


def today_scenario() -> Scenario:
    lanes = (Lane(id="C", name="Customer", kind="customer"), Lane(id="S", name="Sales", kind="frontstage"))
    nodes = (
        Step(id="ask", kind="step", lane="C", phase="P", name="Ask", wait_minutes=6, cost=2.0),
        Step(id="wait", kind="step", lane="C", phase="P", name="Wait"),
        Step(id="answer", kind="step", lane="S", phase="P", name="Answer"),
    )
    flows = (Flow(id="f1", source="ask", target="wait"), Flow(id="f2", source="wait", target="answer"))
    boxes = {"ask": Box(40, 30, 112, 52), "wait": Box(200, 30, 112, 52), "answer": Box(360, 30, 112, 52)}
    return Scenario(
        id="today",
        name="Today",
        phases=ElementMap((Phase(id="P", name="Ask"),)),
        lanes=ElementMap(lanes),
        nodes=ElementMap(nodes),
        flows=ElementMap(flows),
        layout=Layout(nodes=FrozenMap(boxes), lanes=FrozenMap({"C": 120.0, "S": 90.0}), phases=FrozenMap({"P": 520.0})),
    )


def without_wait_step(scenario: Scenario) -> Scenario:
    return with_changes(
        scenario,
        nodes=scenario.nodes.without(["wait"]),
        flows=ElementMap((Flow(id="f3", source="ask", target="answer"),)),
        layout=with_changes(scenario.layout, nodes=scenario.layout.nodes.without(["wait"])),
    )


def with_step(scenario: Scenario, key: str, **fields: object) -> Scenario:
    return with_changes(scenario, nodes=scenario.nodes.with_elements(with_changes(scenario.nodes[key], **fields)))


def test_scenario_does_not_differ_from_itself():
    overlay = overlay_of(today_scenario(), today_scenario())
    assert overlay.scenario_with_ghosts == today_scenario()
    assert not any(
        overlay.states_of(key) for key in (*today_scenario().nodes, *today_scenario().flows, *today_scenario().lanes)
    )


def test_removed_elements_keep_their_place():
    overlay = overlay_of(today_scenario(), without_wait_step(today_scenario()))
    assert overlay.removed == {"wait", "f1", "f2"}
    assert overlay.added == {"f3"}
    assert overlay.scenario_with_ghosts.layout.nodes["wait"] == Box(200, 30, 112, 52)
    assert overlay.states_of("wait") == ("removed",)


def test_ghost_moves_with_its_phase_and_avoids_boxes():
    after = without_wait_step(today_scenario())
    after = with_changes(
        after,
        phases=ElementMap((Phase(id="before"), *after.phases.values())),
        layout=with_changes(
            after.layout,
            phases=FrozenMap({"before": 300.0, "P": 520.0}),
            nodes=FrozenMap({"ask": Box(480, 30, 112, 52), "answer": Box(660, 30, 112, 52)}),
        ),
    )
    ghost = overlay_of(today_scenario(), after).scenario_with_ghosts.layout.nodes["wait"]
    assert ghost == Box(604, 30, 112, 52)


def test_ghosts_of_a_removed_lane_are_below_the_last_lane():
    after = with_changes(
        today_scenario(),
        lanes=today_scenario().lanes.without(["S"]),
        nodes=today_scenario().nodes.without(["answer"]),
        flows=today_scenario().flows.without(["f2"]),
        layout=with_changes(
            today_scenario().layout,
            nodes=today_scenario().layout.nodes.without(["answer"]),
            lanes=FrozenMap({"C": 120.0}),
        ),
    )
    overlay = overlay_of(today_scenario(), after)
    placed = compute_placement(overlay.scenario_with_ghosts)
    assert overlay.removed == {"S", "answer", "f2"}
    assert placed.lanes["S"] == (120.0, 90.0)
    assert placed.nodes["answer"] == Box(360, 150, 112, 52)


def test_changes_are_described_briefly():
    after = with_step(
        today_scenario(), "ask", name="Ask once", wait_minutes=1.0, cost=2.5, value="waste", description="Long."
    )
    changes = overlay_of(today_scenario(), after).changed["ask"]
    assert changes == ("was “Ask”", "wait 6 → 1 min", "value none → waste", "cost 2 → 2.5", "description")


def test_times_and_shares_keep_their_units():
    changes = {"wait_minutes": (60.0, 5.0), "touch_minutes": (0.0, 90.0), "fail_probability": (0.2, 0.05)}
    assert change_texts(today_scenario(), changes, is_node=True) == (
        "wait 1 h → 5 min",
        "touch 0 min → 1 h 30 min",
        "may fail 20 → 5 %",
    )


def test_moved_step_names_its_previous_lane():
    overlay = overlay_of(today_scenario(), with_step(today_scenario(), "wait", lane="S", wait_minutes=3.0))
    assert overlay.moved == {"wait": "Customer"}
    assert overlay.changed == {"wait": ("wait 0 → 3 min",)}
    assert overlay.states_of("wait") == ("moved", "changed")


def test_changes_without_a_place_are_counted():
    note = Annotation(id="n", kind="note", targets=("ask",))
    assert (
        overlay_of(today_scenario(), with_changes(today_scenario(), annotations=ElementMap((note,)))).off_diagram_count
        == 1
    )


def test_reused_id_has_no_ghost():
    after = without_wait_step(today_scenario())
    after = with_changes(after, lanes=after.lanes.with_elements(Lane(id="wait", kind="backstage")))
    overlay = overlay_of(today_scenario(), after)
    assert overlay.removed == frozenset()
    assert "wait" not in overlay.scenario_with_ghosts.nodes


def test_step_turned_into_a_decision_is_changed():
    decision = Decision(id="wait", kind="decision", lane="C", phase="P", name="Wait")
    assert (
        overlay_of(
            today_scenario(), with_changes(today_scenario(), nodes=today_scenario().nodes.with_elements(decision))
        )
        .changed["wait"][0]
        .startswith("kind")
    )


PLACES = st.dictionaries(
    st.sampled_from([f"s{number}" for number in range(9)]),
    st.tuples(st.sampled_from("CS"), st.integers(0, 30), st.integers(0, 4)),
)
"""The steps' lanes and their positions in it."""


def scenario_with_boxes(places: Mapping[str, tuple[str, int, int]]) -> Scenario:
    nodes = [Step(id=key, kind="step", lane=lane) for key, (lane, _, _) in places.items()]
    boxes = {key: Box(20 * column, 20 * row, 112, 52) for key, (_, column, row) in places.items()}
    return with_changes(
        today_scenario(), nodes=ElementMap(nodes), flows=ElementMap(), layout=Layout(nodes=FrozenMap(boxes))
    )


@given(PLACES, PLACES)
def test_ghosts_cover_nothing(before: Mapping[str, tuple[str, int, int]], after: Mapping[str, tuple[str, int, int]]):
    overlay = overlay_of(scenario_with_boxes(before), scenario_with_boxes(after))
    nodes, boxes = overlay.scenario_with_ghosts.nodes, overlay.scenario_with_ghosts.layout.nodes
    assert overlay.removed == before.keys() - after.keys()
    for ghost in overlay.removed:
        others = [key for key in nodes if key != ghost and nodes[key].lane == nodes[ghost].lane]
        assert not [key for key in others if boxes_overlap(boxes[ghost], boxes[key])]
