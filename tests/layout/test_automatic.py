"""The automatic layout: everything in its place, and a picture that reads from left to right."""

from hypothesis import given, settings

from cpm_desktop.layout.automatic import compute_layout
from cpm_desktop.layout.placement import compute_placement
from cpm_desktop.layout.rect import rect_of
from cpm_desktop.model.bands import lane_spans, phase_spans
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.value import with_changes
from tests.layout.geometry import all_routes, entered, on_border, overlaps, slanted
from tests.layout.scenarios import scenarios, size_of, small


def laid_out(scenario: Scenario) -> Scenario:
    return with_changes(scenario, layout=compute_layout(scenario, size_of))


@settings(max_examples=80, deadline=None)
@given(scenarios())
def test_everything_has_its_place_in_its_lane_and_phase_and_nothing_overlaps(scenario: Scenario):
    scenario = laid_out(scenario)
    layout = scenario.layout
    assert set(layout.nodes) == set(scenario.nodes)
    assert set(layout.lanes) == set(scenario.lanes)
    assert set(layout.phases) == set(scenario.phases)
    assert not layout.flows
    bands, spans = lane_spans(scenario), phase_spans(scenario)
    for node in scenario.nodes.values():
        box = rect_of(layout.nodes[node.id])
        assert layout.nodes[node.id][2:] == size_of(node)
        assert box.top >= 0
        assert box.bottom <= bands[node.lane].length
        assert box.left >= 0
        if node.phase is not None:
            assert spans[node.phase].start <= box.left
            assert box.right <= spans[node.phase].end
    assert overlaps(compute_placement(scenario).nodes.values()) == []


@settings(max_examples=80, deadline=None)
@given(scenarios())
def test_flows_are_right_angled_start_and_end_on_borders_and_cross_no_box(scenario: Scenario):
    scenario = laid_out(scenario)
    placement = compute_placement(scenario)
    for flow in scenario.flows.values():
        route = placement.route(flow.id)
        assert len(route) >= 2
        assert slanted(route) == []
        assert entered(route, placement.nodes.values()) == []
        for end, point in ((flow.source, route[0]), (flow.target, route[-1])):
            if end in placement.nodes:
                assert on_border(point, placement.nodes[end])
            else:
                assert point.y in {placement.lanes[end].start, placement.lanes[end].end}


@given(scenarios())
def test_the_same_scenario_always_gets_the_same_layout(scenario: Scenario):
    again = Scenario.model_validate(scenario.model_dump())
    assert compute_layout(scenario, size_of) == compute_layout(again, size_of)


def test_a_phase_lies_wholly_left_of_the_next():
    scenario = laid_out(small())
    boxes = scenario.layout.nodes
    explore = [boxes[node.id] for node in scenario.nodes.values() if node.phase == "explore"]
    order = [boxes[node.id] for node in scenario.nodes.values() if node.phase == "order"]
    assert max(box.x + box.width for box in explore) < min(box.x for box in order)


def test_steps_follow_the_flow_from_left_to_right():
    scenario = laid_out(small())
    boxes = scenario.layout.nodes
    for flow in scenario.flows.values():
        if flow.target in boxes and flow.id != "f8":
            source, target = boxes[flow.source], boxes[flow.target]
            assert source.x + source.width / 2 <= target.x + target.width / 2
    assert boxes["B1"].x < boxes["G3"].x, "the way back leads to the left"


def test_the_example_reads_at_a_glance():
    placement = compute_placement(laid_out(small()))
    routes = all_routes(placement, small().flows)
    assert sum(len(route) - 2 for route in routes.values()) <= 1.5 * len(routes)
    assert len(routes["f1"]) == 2, "what follows in the same row is joined by a straight line"
    assert routes["f2"][0] != routes["f3"][0], "the exits of a decision take different corners"


def test_an_empty_scenario_has_an_empty_layout():
    assert compute_layout(Scenario(id="s"), size_of) == Scenario(id="s").layout


def test_more_steps_in_one_lane_and_column_make_the_lane_higher():
    one = laid_out(small())
    nodes = [
        {"id": f"Y{index}", "kind": "step", "lane": "CC", "phase": "explore", "name": "Another"} for index in range(4)
    ]
    flows = [{"id": f"g{index}", "source": "B1", "target": f"Y{index}"} for index in range(4)]
    plain = small().model_dump()
    many = Scenario.model_validate({**plain, "nodes": [*plain["nodes"], *nodes], "flows": [*plain["flows"], *flows]})
    assert laid_out(many).layout.lanes["CC"] > one.layout.lanes["CC"]
