"""Many flows between the same two ends: a limited number of routes, which the other flows share."""

from __future__ import annotations

import pytest

from cpm_desktop.drawing.node_sizes import node_size
from cpm_desktop.layout.completion import with_missing_places
from cpm_desktop.layout.placement import compute_placement
from cpm_desktop.layout.routing.parallel_flows import MAX_PARALLEL_ROUTES, shared_routes
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Flow, Lane, Step
from cpm_desktop.model.layout import Box, Point
from cpm_desktop.model.mapping import ElementMap, FrozenMap
from cpm_desktop.model.value import with_changes


def parallel_process(count: int) -> Scenario:
    """Return two steps in two lanes with `count` flows from the first to the second, and one flow back."""
    scenario = Scenario(
        id="today",
        lanes=ElementMap((Lane(id="C", kind="customer"), Lane(id="F", kind="frontstage"))),
        nodes=ElementMap((Step(id="a", kind="step", lane="C"), Step(id="b", kind="step", lane="F"))),
        flows=ElementMap(
            (*(Flow(id=f"f{n}", source="a", target="b") for n in range(count)), Flow(id="back", source="b", target="a"))
        ),
    )
    return with_missing_places(scenario, node_size)


def test_flows_that_can_be_told_apart_have_their_own_routes():
    scenario = parallel_process(8)
    placement = compute_placement(scenario)
    assert shared_routes(scenario) == {}
    assert len({placement.route(key) for key in scenario.flows}) == len(scenario.flows)


def test_more_flows_share_a_limited_number_of_routes():
    scenario = parallel_process(5_000)
    placement = compute_placement(scenario)
    routes = {key: placement.route(key) for key in scenario.flows}
    assert all(len(route) > 1 for route in routes.values())
    assert placement.routes is not None
    assert len(placement.routes.steps.horizontal.routes) == MAX_PARALLEL_ROUTES + 1
    assert routes["f0"] == routes[f"f{MAX_PARALLEL_ROUTES}"]
    assert routes["back"] not in {route for key, route in routes.items() if key != "back"}


def test_a_flow_with_bends_keeps_them():
    scenario = parallel_process(100)
    bends = FrozenMap({"f99": (Point(400.0, 50.0),)})
    bent = with_changes(scenario, layout=with_changes(scenario.layout, flows=bends))
    assert "f98" in shared_routes(bent)
    assert Point(400.0, 50.0) in compute_placement(bent).route("f99")


@pytest.mark.parametrize("count", [1, MAX_PARALLEL_ROUTES, MAX_PARALLEL_ROUTES + 1, 99])
def test_routes_after_a_change_are_those_of_a_new_placement(count):
    scenario = parallel_process(100)
    before = compute_placement(scenario)
    for key in scenario.flows:
        before.route(key)
    fewer = with_changes(scenario, flows=scenario.flows.without([f"f{n}" for n in range(100 - count)]))
    after, new = compute_placement(fewer, before), compute_placement(fewer)
    assert {key: after.route(key) for key in fewer.flows} == {key: new.route(key) for key in fewer.flows}


def test_all_flows_follow_a_step_that_is_dragged():
    scenario = parallel_process(100)
    placement = compute_placement(scenario)
    box = placement.nodes["b"]
    moved = Box(box.x + 300, box.y, box.width, box.height)
    routes = placement.preview_routes({"b": moved})
    assert routes.keys() == scenario.flows.keys()
    assert all(route[-1].x >= box.x + box.width for key, route in routes.items() if key != "back")
