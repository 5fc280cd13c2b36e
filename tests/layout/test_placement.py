"""Placements and routes: around boxes, kept while nothing near them changes, the same however they were computed."""

from collections.abc import Mapping
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from cpm_desktop.layout.completion import with_missing_places
from cpm_desktop.layout.placement import Placement, compute_placement
from cpm_desktop.layout.rect import inflated, rect_of, rects_overlap
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.elements import Flow
from cpm_desktop.model.layout import Box, Point
from cpm_desktop.model.mapping import ElementMap
from cpm_desktop.model.value import with_changes
from tests.layout.geometry import all_routes, boxes_crossed_by, diagonal_segments, is_on_border
from tests.layout.random_scenarios import estimated_size, scenarios, small_scenario
from tests.strategies import documents


@st.composite
def edited_scenarios(draw: st.DrawFn) -> tuple[Scenario, Scenario]:
    """Draw a complete scenario and the same one after a few edits that affect routes."""
    before = with_missing_places(draw(scenarios(layout=True)), estimated_size)
    after = before
    edits = [_moved, _rewired, _disconnected, _bent, _resized, _deleted, _lane_moved, _lane_deleted]
    for _ in range(draw(st.integers(1, 3))):
        after = draw(st.sampled_from(edits))(draw, after)
    return before, after


def _moved(draw: st.DrawFn, scenario: Scenario) -> Scenario:
    if not scenario.nodes:
        return scenario
    node_id = draw(st.sampled_from(list(scenario.nodes)))
    box = scenario.layout.nodes[node_id]
    shifted = box._replace(x=box.x + draw(st.integers(-300, 300)), y=max(0.0, box.y + draw(st.integers(-120, 120))))
    return _with_layout(scenario, nodes=scenario.layout.nodes.with_entries({node_id: shifted}))


def _rewired(draw: st.DrawFn, scenario: Scenario) -> Scenario:
    if not scenario.nodes:
        return scenario
    ends = st.sampled_from(list(scenario.nodes))
    return with_changes(
        scenario, flows=scenario.flows.with_elements(Flow(id="new", source=draw(ends), target=draw(ends)))
    )


def _disconnected(draw: st.DrawFn, scenario: Scenario) -> Scenario:
    if not scenario.flows:
        return scenario
    removed = [draw(st.sampled_from(list(scenario.flows)))]
    scenario = _with_layout(scenario, flows=scenario.layout.flows.without(removed))
    return with_changes(scenario, flows=scenario.flows.without(removed))


def _bent(draw: st.DrawFn, scenario: Scenario) -> Scenario:
    routed = [flow.id for flow in scenario.flows.values() if {flow.source, flow.target} <= set(scenario.nodes)]
    if not routed:
        return scenario
    bends = tuple(draw(st.lists(st.builds(Point, _new_places(), _new_places()), max_size=3)))
    flows = scenario.layout.flows.with_entries({draw(st.sampled_from(routed)): bends})
    return _with_layout(scenario, flows=flows)


def _resized(draw: st.DrawFn, scenario: Scenario) -> Scenario:
    lane = draw(st.sampled_from(list(scenario.lanes)))
    height = scenario.layout.lanes[lane] + draw(st.integers(0, 200))
    return _with_layout(scenario, lanes=scenario.layout.lanes.with_entries({lane: height}))


def _deleted(draw: st.DrawFn, scenario: Scenario) -> Scenario:
    free = [node_id for node_id in scenario.nodes if node_id not in scenario.flows_by_element]
    if not free:
        return scenario
    removed = [draw(st.sampled_from(free))]
    scenario = _with_layout(scenario, nodes=scenario.layout.nodes.without(removed))
    return with_changes(scenario, nodes=scenario.nodes.without(removed))


def _lane_moved(draw: st.DrawFn, scenario: Scenario) -> Scenario:
    return with_changes(scenario, lanes=ElementMap(draw(st.permutations(list(scenario.lanes.values())))))


def _lane_deleted(draw: st.DrawFn, scenario: Scenario) -> Scenario:
    used = {node.lane for node in scenario.nodes.values()}
    empty = [lane for lane in scenario.lanes if lane not in used]
    if not empty:
        return scenario
    lane = draw(st.sampled_from(empty))
    flows = [flow.id for flow in scenario.flows.values() if lane in (flow.source, flow.target)]
    scenario = _with_layout(
        scenario, lanes=scenario.layout.lanes.without([lane]), flows=scenario.layout.flows.without(flows)
    )
    return with_changes(scenario, lanes=scenario.lanes.without([lane]), flows=scenario.flows.without(flows))


def _new_places() -> st.SearchStrategy[float]:
    return st.integers(0, 900).map(float)


def _with_layout(scenario: Scenario, **fields: Mapping[str, object]) -> Scenario:
    return with_changes(
        scenario, layout=with_changes(scenario.layout, **{name: dict(new) for name, new in fields.items()})
    )


@settings(max_examples=80, deadline=None)
@given(edited_scenarios(), st.data())
def test_incremental_placement_equals_a_new_one(states: tuple[Scenario, Scenario], data: st.DataObject):
    before, after = states
    earlier = compute_placement(before)
    all_routes(earlier, data.draw(st.lists(st.sampled_from(list(before.flows)))) if before.flows else [])
    later, fresh = compute_placement(after, earlier), compute_placement(after)
    assert later == _with_functions_of(fresh, later)
    assert all_routes(later, after.flows) == all_routes(fresh, after.flows)
    back = compute_placement(before, later)
    assert all_routes(back, before.flows) == all_routes(compute_placement(before), before.flows)


def _with_functions_of(fresh, other):
    """Return `fresh` with the functions of `later`, because functions are never equal."""
    return type(fresh)(
        fresh.lanes,
        fresh.phases,
        fresh.nodes,
        fresh.width,
        fresh.height,
        other.route,
        other.preview_routes,
        other.routes,
    )


@settings(max_examples=60, deadline=None)
@given(scenarios(layout=True), st.randoms(use_true_random=False))
def test_routes_do_not_depend_on_the_order_of_queries(scenario: Scenario, random):
    scenario = with_missing_places(scenario, estimated_size)
    shuffled = list(scenario.flows)
    random.shuffle(shuffled)
    assert all_routes(compute_placement(scenario), shuffled) == all_routes(compute_placement(scenario), scenario.flows)


@settings(max_examples=80, deadline=None)
@given(scenarios(layout=True))
def test_routes_between_manually_placed_boxes_cross_none(scenario: Scenario):
    scenario = with_missing_places(scenario, estimated_size)
    placement = compute_placement(scenario)
    for flow in scenario.flows.values():
        if flow.source in placement.nodes and flow.target in placement.nodes:
            route = placement.route(flow.id)
            assert diagonal_segments(route) == []
            assert boxes_crossed_by(route, placement.nodes.values()) == []
            assert is_on_border(route[0], placement.nodes[flow.source])
            assert is_on_border(route[-1], placement.nodes[flow.target])


def _with_node_moved(data: st.DataObject, scenario: Scenario) -> tuple[str, Placement, Placement]:
    """Return a node, the placement before it moves, in which some routes may be known, and the one afterwards."""
    node_id = data.draw(st.sampled_from(list(scenario.nodes)))
    box = scenario.layout.nodes[node_id]._replace(x=640.0, y=30.0)
    before = compute_placement(scenario)
    if data.draw(st.booleans(), "all routes are known before"):
        all_routes(before, scenario.flows)
    moved = scenario.layout.nodes.with_entries({node_id: box})
    return node_id, before, compute_placement(_with_layout(scenario, nodes=moved))


@settings(max_examples=60, deadline=None)
@given(edited_scenarios().filter(lambda states: bool(states[0].nodes)), st.data())
def test_preview_routes_the_flows_of_the_moved_step_alone(states: tuple[Scenario, Scenario], data: st.DataObject):
    scenario, _ = states
    node_id, before, after = _with_node_moved(data, scenario)
    shown = {flow_id: before.route(flow_id) for flow_id in scenario.flows}
    preview = before.preview_routes({node_id: after.nodes[node_id]})
    around = inflated(rect_of(after.nodes[node_id]), 20.0)
    has_room = sum(rects_overlap(around, rect_of(box)) for box in after.nodes.values()) == 1
    assert preview.keys() == {flow.id for flow in scenario.flows_by_element.get(node_id, ())}
    for flow_id, route in preview.items():
        flow = scenario.flows[flow_id]
        assert diagonal_segments(route) == []
        if {flow.source, flow.target} <= after.nodes.keys() and not scenario.layout.flows.get(flow_id):
            assert not has_room or boxes_crossed_by(route, after.nodes.values()) == []
            assert is_on_border(route[0], after.nodes[flow.source])
            assert is_on_border(route[-1], after.nodes[flow.target])
    assert {flow_id: before.route(flow_id) for flow_id in scenario.flows} == shown


@settings(max_examples=60, deadline=None)
@given(edited_scenarios().filter(lambda states: bool(states[0].nodes)), st.data())
def test_preview_shows_the_result_of_the_command_where_no_other_flow_is_affected(
    states: tuple[Scenario, Scenario], data: st.DataObject
):
    scenario, _ = states
    centre = data.draw(st.sampled_from(list(scenario.nodes)))
    others = [flow.id for flow in scenario.flows.values() if centre not in (flow.source, flow.target)]
    scenario = with_changes(
        _with_layout(scenario, flows=scenario.layout.flows.without(others)), flows=scenario.flows.without(others)
    )
    box = scenario.layout.nodes[centre]._replace(x=640.0, y=30.0)
    after = compute_placement(_with_layout(scenario, nodes=scenario.layout.nodes.with_entries({centre: box})))
    before = compute_placement(scenario)
    all_routes(before, scenario.flows)
    assert before.preview_routes({centre: after.nodes[centre]}) == all_routes(after, scenario.flows)


@settings(max_examples=50, deadline=None)
@given(documents())
def test_any_document_can_be_placed(document: Document):
    for scenario in document.scenarios.values():
        completed = with_missing_places(scenario, estimated_size)
        placement = compute_placement(completed)
        for flow in completed.flows.values():
            assert diagonal_segments(placement.route(flow.id)) == []


def test_unchanged_boxes_are_the_same_objects():
    scenario = with_missing_places(small_scenario(), estimated_size)
    earlier = compute_placement(scenario)
    moved = {"B3": scenario.layout.nodes["B3"]._replace(x=1000.0)}
    later = compute_placement(_with_layout(scenario, nodes=scenario.layout.nodes.with_entries(moved)), earlier)
    assert [node for node in later.nodes if later.nodes[node] is not earlier.nodes[node]] == ["B3"]


def test_manual_bends_are_kept_and_joined_at_right_angles():
    scenario = with_missing_places(small_scenario(), estimated_size)
    bends = (Point(700.0, 33.0), Point(700.0, 250.0))
    placement = compute_placement(_with_layout(scenario, flows={"f9": bends}))
    route = placement.route("f9")
    assert [point for point in route if point in bends] == list(bends)
    assert diagonal_segments(route) == []
    assert is_on_border(route[0], placement.nodes["B3"])
    assert is_on_border(route[-1], placement.nodes["D1"])


def test_message_to_a_lane_ends_on_its_nearest_border():
    placement = compute_placement(with_missing_places(small_scenario(), estimated_size))
    route = placement.route("f12")
    assert route[-1].y == placement.lanes["C"].end
    assert route[-2].x == route[-1].x
    assert is_on_border(route[0], placement.nodes["E1"])


def test_flows_on_one_side_of_a_step_are_spaced():
    plain = small_scenario().model_dump()
    flows = [{"id": f"m{index}", "source": f"n{index}", "target": "T"} for index in range(3)]
    nodes = [{"id": f"n{index}", "kind": "step", "lane": "SALES"} for index in range(3)]
    boxes = {f"n{index}": Box(0.0, 20.0 + 200 * index, 112.0, 52.0) for index in range(3)}
    scenario = Scenario.model_validate(
        {
            **plain,
            "phases": [],
            "nodes": [*nodes, {"id": "T", "kind": "step", "lane": "SALES"}],
            "flows": flows,
            "layout": {"nodes": {**boxes, "T": Box(120.0, 20.0, 112.0, 52.0)}},
        }
    )
    placement = compute_placement(scenario)
    ends = [placement.route(flow["id"])[-1] for flow in flows]
    distances = [max(abs(a.x - b.x), abs(a.y - b.y)) for a, b in pairwise(ends)]
    assert min(distances) >= 10


def test_flow_to_a_node_inside_its_source_has_right_angles():
    scenario = Scenario.model_validate(
        {
            "id": "s",
            "lanes": [{"id": "C", "kind": "customer"}],
            "nodes": [
                {"id": "large", "kind": "step", "lane": "C"},
                {"id": "inside", "kind": "parallel", "lane": "C"},
                {"id": "before", "kind": "decision", "lane": "C"},
            ],
            "flows": [
                {"id": "in", "source": "before", "target": "large", "kind": "notification"},
                {"id": "out", "source": "large", "target": "inside", "kind": "message"},
            ],
            "layout": {
                "nodes": {
                    "before": [0.0, 380.0, 40.0, 40.0],
                    "large": [112.0, -1600.0, 4000.0, 4000.0],
                    "inside": [800.0, 380.0, 40.0, 40.0],
                },
                "lanes": {"C": 1200.0},
            },
        }
    )
    placement = compute_placement(with_missing_places(scenario, estimated_size))
    assert all(diagonal_segments(route) == [] for route in all_routes(placement, scenario.flows).values())
