"""Settling restores the promises after any command, however careless, and leaves alone what was brought in."""

from __future__ import annotations

import pytest

from cpm_desktop.editing.commands.elements import edit_elements
from cpm_desktop.editing.commands.nodes import NodePlacement, move_nodes
from cpm_desktop.editing.commands.scenarios import add_scenario
from cpm_desktop.editing.consistency import CONSISTENCY_RULES, restore_consistency
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.elements import Lane
from cpm_desktop.model.invariants import violations
from cpm_desktop.model.layout import Box, Layout, Point
from cpm_desktop.model.mapping import ElementMap, FrozenMap
from cpm_desktop.model.value import with_changes
from tests.editing.process import TODAY, after, performed, process


def careless(**fields):
    """Return a command that replaces fields of the scenario and thinks of nothing else."""

    def command(document: Document) -> Document:
        return with_changes(
            document, scenarios=document.scenarios.with_elements(with_changes(document.scenarios[TODAY], **fields))
        )

    return command


SCENARIO = process().scenarios[TODAY]


@pytest.mark.parametrize("group", ["phases", "lanes", "nodes", "flows", "annotations", "measures", "variants"])
def test_nothing_dangles_when_a_whole_group_is_gone(group):
    performed(careless(**{group: ElementMap()}))


@pytest.mark.parametrize(
    ("group", "key"), [(group, key) for group, elements in SCENARIO.element_groups.items() for key in elements]
)
def test_nothing_dangles_when_any_one_element_is_gone(group, key):
    performed(careless(**{group: getattr(SCENARIO, group).without([key])}))


def test_a_node_goes_with_its_lane_and_stays_without_its_phase():
    scenario = performed(careless(lanes=SCENARIO.lanes.without(["BA"]), phases=SCENARIO.phases.without(["p2"])))
    assert list(scenario.nodes) == ["S", "A", "G", "C", "E"]
    assert scenario.nodes["E"].phase is None


def test_what_keeps_every_promise_stays_the_very_value():
    before, made = process(), edit_elements(process(), TODAY, ["A"], name="Other")
    assert restore_consistency(before, made, CONSISTENCY_RULES) is made
    assert restore_consistency(before, before, CONSISTENCY_RULES) is before


def test_a_new_scenario_is_settled_as_a_whole():
    lanes = ElementMap([Lane(id="X", kind="system"), Lane(id="Y", kind="customer")])
    document = after(lambda it: add_scenario(it, Scenario(id="new", lanes=lanes)))
    assert list(document.scenarios["new"].lanes) == ["Y", "X"]
    assert list(violations(document)) == []


def test_what_sticks_out_in_a_file_stays_until_it_is_moved():
    layout = with_changes(
        SCENARIO.layout, nodes=SCENARIO.layout.nodes.with_entries({"A": Box(-40.0, -20.0, 900.0, 400.0)})
    )
    opened = careless(layout=layout)(process())
    scenario = performed(lambda it: move_nodes(it, TODAY, {"S": NodePlacement("CU", "p1", 20.0, 40.0)}), opened)
    assert scenario.layout.nodes["A"] == Box(-40.0, -20.0, 900.0, 400.0)
    assert scenario.layout.lanes["CU"] == 120.0


def test_bends_in_a_lane_that_is_gone_are_left_to_the_router():
    layout = with_changes(SCENARIO.layout, flows=FrozenMap({"f5": (Point(576.0, 180.0),), "f1": (Point(60.0, 60.0),)}))
    opened = careless(layout=layout)(process())
    scenario = performed(careless(lanes=SCENARIO.lanes.without(["FR"])), opened)
    assert dict(scenario.layout.flows) == {"f1": (Point(60.0, 60.0),)}


def test_a_lane_without_a_height_of_its_own_grows_too():
    opened = careless(layout=Layout(nodes=FrozenMap({"A": Box(80.0, 30.0, 120.0, 60.0)})))(process())
    scenario = performed(lambda it: move_nodes(it, TODAY, {"A": NodePlacement("CU", None, 80.0, 100.0)}), opened)
    assert dict(scenario.layout.lanes) == {"CU": 168.0}


def test_notes_on_notes_go_with_them():
    scenario = performed(careless(annotations=SCENARIO.annotations.without(["n1"])))
    assert list(scenario.annotations) == ["n2"]
