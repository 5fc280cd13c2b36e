"""The automatic layout: every element is placed, and the diagram reads from left to right."""

from hypothesis import given, settings

from cpm_desktop.layout.automatic import compute_layout
from cpm_desktop.layout.placement import compute_placement
from cpm_desktop.layout.rect import rect_of
from cpm_desktop.model.bands import lane_spans, phase_spans
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.value import with_changes
from tests.layout.geometry import all_routes, boxes_crossed_by, diagonal_segments, is_on_border, overlapping_pairs
from tests.layout.random_scenarios import estimated_size, scenarios, small_scenario


def laid_out(scenario: Scenario) -> Scenario:
    return with_changes(scenario, layout=compute_layout(scenario, estimated_size))


@settings(max_examples=80, deadline=None)
@given(scenarios())
def test_elements_are_inside_their_bands_and_do_not_overlap(scenario: Scenario):
    scenario = laid_out(scenario)
    layout = scenario.layout
    assert set(layout.nodes) == set(scenario.nodes)
    assert set(layout.lanes) == set(scenario.lanes)
    assert set(layout.phases) == set(scenario.phases)
    assert not layout.flows
    bands, spans = lane_spans(scenario), phase_spans(scenario)
    for node in scenario.nodes.values():
        box = rect_of(layout.nodes[node.id])
        assert layout.nodes[node.id][2:] == estimated_size(node)
        assert box.top >= 0
        assert box.bottom <= bands[node.lane].length
        assert box.left >= 0
        if node.phase is not None:
            assert spans[node.phase].start <= box.left
            assert box.right <= spans[node.phase].end
    assert overlapping_pairs(compute_placement(scenario).nodes.values()) == []


@settings(max_examples=80, deadline=None)
@given(scenarios())
def test_flows_are_orthogonal_end_on_borders_and_cross_no_box(scenario: Scenario):
    scenario = laid_out(scenario)
    placement = compute_placement(scenario)
    for flow in scenario.flows.values():
        route = placement.route(flow.id)
        assert len(route) >= 2
        assert diagonal_segments(route) == []
        assert boxes_crossed_by(route, placement.nodes.values()) == []
        for end, point in ((flow.source, route[0]), (flow.target, route[-1])):
            if end in placement.nodes:
                assert is_on_border(point, placement.nodes[end])
            else:
                assert point.y in {placement.lanes[end].start, placement.lanes[end].end}


@given(scenarios())
def test_layout_is_deterministic(scenario: Scenario):
    copy = Scenario.model_validate(scenario.model_dump())
    assert compute_layout(scenario, estimated_size) == compute_layout(copy, estimated_size)


def test_phase_is_completely_left_of_the_next():
    scenario = laid_out(small_scenario())
    boxes = scenario.layout.nodes
    explore = [boxes[node.id] for node in scenario.nodes.values() if node.phase == "explore"]
    order = [boxes[node.id] for node in scenario.nodes.values() if node.phase == "order"]
    assert max(box.x + box.width for box in explore) < min(box.x for box in order)


def test_steps_follow_the_flow_from_left_to_right():
    scenario = laid_out(small_scenario())
    boxes = scenario.layout.nodes
    for flow in scenario.flows.values():
        if flow.target in boxes and flow.id != "f8":
            source, target = boxes[flow.source], boxes[flow.target]
            assert source.x + source.width / 2 <= target.x + target.width / 2
    assert boxes["B1"].x < boxes["G3"].x, "the back flow leads to the left"


def test_example_has_straight_rows_and_few_bends():
    placement = compute_placement(laid_out(small_scenario()))
    routes = all_routes(placement, small_scenario().flows)
    assert sum(len(route) - 2 for route in routes.values()) <= 1.5 * len(routes)
    assert len(routes["f1"]) == 2, "successors in the same row have a straight flow"
    assert routes["f2"][0] != routes["f3"][0], "the exits of a decision leave at different corners"


def test_an_empty_scenario_has_an_empty_layout():
    assert compute_layout(Scenario(id="s"), estimated_size) == Scenario(id="s").layout


def test_several_steps_in_one_cell_make_the_lane_higher():
    one = laid_out(small_scenario())
    nodes = [
        {"id": f"Y{index}", "kind": "step", "lane": "CC", "phase": "explore", "name": "Another"} for index in range(4)
    ]
    flows = [{"id": f"g{index}", "source": "B1", "target": f"Y{index}"} for index in range(4)]
    plain = small_scenario().model_dump()
    many = Scenario.model_validate({**plain, "nodes": [*plain["nodes"], *nodes], "flows": [*plain["flows"], *flows]})
    assert laid_out(many).layout.lanes["CC"] > one.layout.lanes["CC"]
