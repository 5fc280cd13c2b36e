"""What a comparison shows over the process: every difference once, in short words, with ghosts where there is room."""

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


def today() -> Scenario:
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


def without_waiting(scenario: Scenario) -> Scenario:
    return with_changes(
        scenario,
        nodes=scenario.nodes.without(["wait"]),
        flows=ElementMap((Flow(id="f3", source="ask", target="answer"),)),
        layout=with_changes(scenario.layout, nodes=scenario.layout.nodes.without(["wait"])),
    )


def with_step(scenario: Scenario, key: str, **fields: object) -> Scenario:
    return with_changes(scenario, nodes=scenario.nodes.with_elements(with_changes(scenario.nodes[key], **fields)))


def test_nothing_differs_from_itself():
    overlay = overlay_of(today(), today())
    assert overlay.scenario_with_ghosts == today()
    assert not any(overlay.states_of(key) for key in (*today().nodes, *today().flows, *today().lanes))


def test_what_went_stands_where_it_stood():
    overlay = overlay_of(today(), without_waiting(today()))
    assert overlay.removed == {"wait", "f1", "f2"}
    assert overlay.added == {"f3"}
    assert overlay.scenario_with_ghosts.layout.nodes["wait"] == Box(200, 30, 112, 52)
    assert overlay.states_of("wait") == ("removed",)


def test_a_ghost_goes_with_its_phase_and_makes_way():
    after = without_waiting(today())
    after = with_changes(
        after,
        phases=ElementMap((Phase(id="before"), *after.phases.values())),
        layout=with_changes(
            after.layout,
            phases=FrozenMap({"before": 300.0, "P": 520.0}),
            nodes=FrozenMap({"ask": Box(480, 30, 112, 52), "answer": Box(660, 30, 112, 52)}),
        ),
    )
    ghost = overlay_of(today(), after).scenario_with_ghosts.layout.nodes["wait"]
    assert ghost == Box(604, 30, 112, 52)


def test_the_ghosts_of_a_lane_that_went_stand_below_the_last_one():
    after = with_changes(
        today(),
        lanes=today().lanes.without(["S"]),
        nodes=today().nodes.without(["answer"]),
        flows=today().flows.without(["f2"]),
        layout=with_changes(
            today().layout, nodes=today().layout.nodes.without(["answer"]), lanes=FrozenMap({"C": 120.0})
        ),
    )
    overlay = overlay_of(today(), after)
    placed = compute_placement(overlay.scenario_with_ghosts)
    assert overlay.removed == {"S", "answer", "f2"}
    assert placed.lanes["S"] == (120.0, 90.0)
    assert placed.nodes["answer"] == Box(360, 150, 112, 52)


def test_what_changed_is_told_in_few_words():
    after = with_step(today(), "ask", name="Ask once", wait_minutes=1.0, cost=2.5, value="waste", description="Long.")
    told = overlay_of(today(), after).changed["ask"]
    assert told == ("was “Ask”", "wait 6 → 1 min", "value none → waste", "cost 2 → 2.5", "description")


def test_times_and_shares_keep_their_units():
    changes = {"wait_minutes": (60.0, 5.0), "touch_minutes": (0.0, 90.0), "fail_probability": (0.2, 0.05)}
    assert change_texts(today(), changes, is_node=True) == (
        "wait 1 h → 5 min",
        "touch 0 min → 1 h 30 min",
        "may fail 20 → 5 %",
    )


def test_a_step_in_another_lane_says_where_it_was():
    overlay = overlay_of(today(), with_step(today(), "wait", lane="S", wait_minutes=3.0))
    assert overlay.moved == {"wait": "Customer"}
    assert overlay.changed == {"wait": ("wait 0 → 3 min",)}
    assert overlay.states_of("wait") == ("moved", "changed")


def test_what_has_no_place_is_counted():
    note = Annotation(id="n", kind="note", targets=("ask",))
    assert overlay_of(today(), with_changes(today(), annotations=ElementMap((note,)))).off_diagram_count == 1


def test_an_id_that_stands_for_something_else_now_has_no_ghost():
    after = without_waiting(today())
    after = with_changes(after, lanes=after.lanes.with_elements(Lane(id="wait", kind="backstage")))
    overlay = overlay_of(today(), after)
    assert overlay.removed == frozenset()
    assert "wait" not in overlay.scenario_with_ghosts.nodes


def test_a_step_that_became_a_decision_is_changed():
    decision = Decision(id="wait", kind="decision", lane="C", phase="P", name="Wait")
    assert (
        overlay_of(today(), with_changes(today(), nodes=today().nodes.with_elements(decision)))
        .changed["wait"][0]
        .startswith("kind")
    )


PLACES = st.dictionaries(
    st.sampled_from([f"s{number}" for number in range(9)]),
    st.tuples(st.sampled_from("CS"), st.integers(0, 30), st.integers(0, 4)),
)
"""The lane of some steps and where they stand in it."""


def standing(places: Mapping[str, tuple[str, int, int]]) -> Scenario:
    nodes = [Step(id=key, kind="step", lane=lane) for key, (lane, _, _) in places.items()]
    boxes = {key: Box(20 * across, 20 * down, 112, 52) for key, (_, across, down) in places.items()}
    return with_changes(today(), nodes=ElementMap(nodes), flows=ElementMap(), layout=Layout(nodes=FrozenMap(boxes)))


@given(PLACES, PLACES)
def test_ghosts_stand_on_nothing(before: Mapping[str, tuple[str, int, int]], after: Mapping[str, tuple[str, int, int]]):
    overlay = overlay_of(standing(before), standing(after))
    nodes, boxes = overlay.scenario_with_ghosts.nodes, overlay.scenario_with_ghosts.layout.nodes
    assert overlay.removed == before.keys() - after.keys()
    for ghost in overlay.removed:
        others = [key for key in nodes if key != ghost and nodes[key].lane == nodes[ghost].lane]
        assert not [key for key in others if boxes_overlap(boxes[ghost], boxes[key])]
