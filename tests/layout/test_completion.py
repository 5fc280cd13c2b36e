"""Completing layouts: elements without a place get one, and all given numbers are kept."""

from hypothesis import example, given, settings
from hypothesis import strategies as st

from cpm_desktop.layout.completion import document_with_missing_places, with_missing_places
from cpm_desktop.layout.placement import compute_placement
from cpm_desktop.layout.rect import rect_of
from cpm_desktop.model.bands import DEFAULT_LANE_HEIGHT, lane_spans, phase_spans
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.elements import Flow, Lane, Phase, Step
from cpm_desktop.model.layout import Layout, Point
from cpm_desktop.model.mapping import ElementMap
from cpm_desktop.model.value import with_changes
from tests.layout.geometry import overlapping_pairs
from tests.layout.random_scenarios import estimated_size, scenarios, small_scenario


def with_step(scenario: Scenario, step: Step, *flows: Flow) -> Scenario:
    return with_changes(scenario, nodes=scenario.nodes.with_elements(step), flows=scenario.flows.with_elements(*flows))


@settings(max_examples=80, deadline=None)
@given(scenarios(layout=True))
def test_existing_positions_are_kept_except_below_growing_lanes(scenario: Scenario):
    completed = with_missing_places(scenario, estimated_size)
    given_layout, layout = scenario.layout, completed.layout
    assert {key: layout.nodes[key] for key in given_layout.nodes} == dict(given_layout.nodes)
    assert set(layout.nodes) == set(scenario.nodes)
    assert set(layout.lanes) == set(scenario.lanes)
    assert set(layout.phases) == set(scenario.phases)
    for lane, height in given_layout.lanes.items():
        assert layout.lanes[lane] >= height
    if given_layout.nodes or not scenario.nodes:
        assert {key: layout.phases[key] for key in given_layout.phases} == dict(given_layout.phases)


@settings(max_examples=80, deadline=None)
@given(scenarios(layout=True))
def test_new_elements_are_inside_their_lane_and_do_not_overlap(scenario: Scenario):
    completed = with_missing_places(scenario, estimated_size)
    bands = lane_spans(completed)
    new = [node for node in completed.nodes.values() if node.id not in scenario.layout.nodes]
    for node in new:
        box = rect_of(completed.layout.nodes[node.id])
        assert box.top >= 0
        assert box.bottom <= bands[node.lane].length
        lane_boxes = [completed.layout.nodes[other.id] for other in completed.nodes.values() if other.lane == node.lane]
        assert not [pair for pair in overlapping_pairs(lane_boxes) if completed.layout.nodes[node.id] in pair]


@given(st.integers(1_000, 60_000))
@example(1_555)
def test_new_step_fits_into_the_column_of_a_box_of_any_height(hundredths: int):
    height = hundredths / 100
    layout = {"nodes": {"A": (0, 8.3, 400, height)}, "lanes": {"C": height}, "phases": {"p": 400}}
    steps = [Step(id=key, kind="step", lane="C", phase="p") for key in "AB"]
    scenario = Scenario(
        id="s",
        phases=ElementMap([Phase(id="p")]),
        lanes=ElementMap([Lane(id="C", kind="customer")]),
        nodes=ElementMap(steps),
        layout=Layout.model_validate(layout),
    )
    boxes = with_missing_places(scenario, estimated_size).layout.nodes
    assert boxes["B"].y >= boxes["A"].y + height


@given(scenarios(layout=True))
def test_complete_layout_is_unchanged(scenario: Scenario):
    completed = with_missing_places(scenario, estimated_size)
    assert with_missing_places(completed, estimated_size) is completed


def test_new_step_is_right_of_its_predecessor_on_the_same_level():
    scenario = with_missing_places(small_scenario(), estimated_size)
    new = Step(id="E2", kind="step", lane="SALES", phase="order", name="Confirm")
    completed = with_missing_places(with_step(scenario, new, Flow(id="g1", source="E1", target="E2")), estimated_size)
    before, box = completed.layout.nodes["E1"], completed.layout.nodes["E2"]
    assert box.y + box.height / 2 == before.y + before.height / 2 or box.y > before.y
    assert box.x > before.x
    assert scenario.layout.nodes == completed.layout.nodes.without(["E2"])


def test_alternative_is_placed_below_and_its_lane_grows():
    scenario = with_missing_places(small_scenario(), estimated_size)
    new = Step(id="A9", kind="step", lane="C", phase="explore", name="Ask a friend")
    completed = with_missing_places(with_step(scenario, new, Flow(id="g1", source="G1", target="A9")), estimated_size)
    spans, bands = phase_spans(completed), lane_spans(completed)
    box = rect_of(completed.layout.nodes["A9"])
    assert spans["explore"].start <= box.left < box.right <= spans["explore"].end
    assert box.bottom <= bands["C"].length
    lane_boxes = [completed.layout.nodes[node.id] for node in completed.nodes.values() if node.lane == "C"]
    assert overlapping_pairs(lane_boxes) == []


def test_chain_of_new_steps_is_placed_in_flow_order():
    lanes = with_missing_places(small_scenario(), estimated_size).lanes
    steps = [Step(id=key, kind="step", lane="C") for key in ("third", "second", "first")]
    flows = [Flow(id="a", source="first", target="second"), Flow(id="b", source="second", target="third")]
    scenario = Scenario(id="s", lanes=lanes, nodes=ElementMap([*steps, Step(id="old", kind="step", lane="C")]))
    scenario = with_changes(scenario, flows=ElementMap([*flows, Flow(id="c", source="old", target="first")]))
    layout = Layout.model_validate({"nodes": {"old": (20.0, 20.0, 112.0, 52.0)}})
    boxes = with_missing_places(with_changes(scenario, layout=layout), estimated_size).layout.nodes
    assert boxes["old"].x < boxes["first"].x < boxes["second"].x < boxes["third"].x


def test_bends_below_a_growing_lane_move():
    scenario = with_missing_places(small_scenario(), estimated_size)
    lane_height = scenario.layout.lanes["C"]
    bends = (Point(300.0, 10.0), Point(300.0, lane_height + 30))
    layout = with_changes(scenario.layout, flows={"f9": bends})
    steps = [Step(id=f"Y{index}", kind="step", lane="C", phase="explore") for index in range(6)]
    flows = [Flow(id=f"g{index}", source="S", target=f"Y{index}") for index in range(6)]
    scenario = with_changes(
        scenario, layout=layout, nodes=scenario.nodes.with_elements(*steps), flows=scenario.flows.with_elements(*flows)
    )
    completed = with_missing_places(scenario, estimated_size)
    growth = completed.layout.lanes["C"] - lane_height
    assert growth > 0
    assert completed.layout.flows["f9"] == (bends[0], Point(300.0, round(lane_height + 30 + growth, 2)))


def test_bands_without_a_size_fit_their_contents():
    layout = Layout.model_validate({"nodes": {"B3": (900.0, 400.0, 112.0, 52.0)}})
    nodes = small_scenario().nodes
    scenario = with_changes(small_scenario(), nodes=ElementMap([nodes["B3"]]), flows=ElementMap(), layout=layout)
    completed = with_missing_places(scenario, estimated_size)
    assert completed.layout.lanes["SALES"] >= 452
    assert completed.layout.lanes["C"] == DEFAULT_LANE_HEIGHT
    assert phase_spans(completed)["explore"].end >= 1012


def test_automatic_layout_respects_the_given_band_sizes():
    layout = Layout.model_validate({"lanes": {"CC": 500.0, "C": 1.0}, "phases": {"explore": 3000.0}})
    completed = with_missing_places(with_changes(small_scenario(), layout=layout), estimated_size)
    assert completed.layout.lanes["CC"] == 500
    assert completed.layout.lanes["C"] > 52
    assert completed.layout.phases["explore"] == 3000
    assert overlapping_pairs(compute_placement(completed).nodes.values()) == []
    assert min(completed.layout.nodes[key].x for key in ("D1", "E1", "X1")) >= 3000


def test_every_scenario_of_a_document_is_completed():
    complete = with_missing_places(small_scenario(), estimated_size)
    document = Document(scenarios=ElementMap([complete, with_changes(small_scenario(), id="raw")]))
    completed = document_with_missing_places(document, estimated_size)
    assert completed.scenarios["today"] is complete
    assert set(completed.scenarios["raw"].layout.nodes) == set(small_scenario().nodes)
    assert document_with_missing_places(completed, estimated_size) is completed
