"""Tidying touches the selected nodes alone."""

from __future__ import annotations

import pytest

from cpm_desktop.layout.completion import with_missing_places
from cpm_desktop.layout.tidy_selection import tidied_layout
from cpm_desktop.model.box_overlaps import boxes_in_diagram, overlapping_boxes
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.layout import Layout, Point
from cpm_desktop.model.mapping import FrozenMap
from cpm_desktop.model.value import with_changes
from tests.layout.random_scenarios import estimated_size, small_scenario


@pytest.fixture
def untidy() -> Scenario:
    """Return a laid out scenario in which three nodes were moved to uneven places, with bends on all flows."""
    scenario = with_missing_places(small_scenario(), estimated_size)
    nodes = dict(scenario.layout.nodes)
    for number, key in enumerate(("A1", "B1", "B3")):
        nodes[key] = nodes[key]._replace(y=nodes[key].y + 7 * number, x=nodes[key].x + 5 - 6 * number)
    flows = {key: (Point(10.0, 10.0),) for key in scenario.flows}
    layout = with_changes(scenario.layout, nodes=nodes, flows=flows)
    return with_changes(scenario, layout=layout)


def tidied(scenario: Scenario, *ids: str) -> Layout:
    return tidied_layout(scenario, ids)


def test_other_nodes_and_bends_stay(untidy):
    layout = tidied(untidy, "A1", "B1", "B3")
    others = untidy.nodes.keys() - {"A1", "B1", "B3"}
    assert {key: layout.nodes[key] for key in others} == {key: untidy.layout.nodes[key] for key in others}
    between = {flow.id for flow in untidy.flows.values() if {flow.source, flow.target} <= {"A1", "B1", "B3"}}
    assert layout.flows.keys() == untidy.flows.keys() - between
    assert layout.phases == untidy.layout.phases


def test_nodes_keep_their_size_lane_and_upper_left_edges(untidy):
    chosen = [key for key, node in untidy.nodes.items() if node.lane == untidy.nodes["A1"].lane]
    layout = tidied(untidy, *chosen)
    old, new = untidy.layout.nodes, layout.nodes
    assert {key: new[key][2:] for key in chosen} == {key: old[key][2:] for key in chosen}
    assert min(new[key].y for key in chosen) == pytest.approx(min(old[key].y for key in chosen), abs=0.01)
    assert min(new[key].x for key in chosen) == pytest.approx(min(old[key].x for key in chosen), abs=0.01)


def test_nothing_is_covered(untidy):
    for lane in untidy.lanes:
        chosen = [key for key, node in untidy.nodes.items() if node.lane == lane]
        tidy = with_changes(untidy, layout=tidied(untidy, *chosen))
        assert set(overlapping_boxes(boxes_in_diagram(tidy))) <= set(overlapping_boxes(boxes_in_diagram(untidy)))


def test_tidying_twice_changes_nothing_more(untidy):
    once = with_changes(untidy, layout=tidied(untidy, "A1", "B1", "B3"))
    assert tidied(once, "A1", "B1", "B3").nodes == once.layout.nodes


def test_no_nodes_change_nothing(untidy):
    assert tidied(untidy) == with_changes(untidy.layout, flows=FrozenMap(untidy.layout.flows))
