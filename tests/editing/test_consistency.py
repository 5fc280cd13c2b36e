"""The consistency rules repair any change, and leave imported content unchanged."""

from __future__ import annotations

import pytest

from cpm_desktop.editing.commands.elements import delete_elements, edit_elements
from cpm_desktop.editing.commands.lanes import resize_lane
from cpm_desktop.editing.commands.nodes import NodePlacement, move_nodes
from cpm_desktop.editing.commands.scenarios import add_scenario
from cpm_desktop.editing.consistency import CONSISTENCY_RULES, restore_consistency
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.elements import Flow, Lane, Step
from cpm_desktop.model.invariants import violations
from cpm_desktop.model.layout import Box, Layout, Point
from cpm_desktop.model.mapping import ElementMap, FrozenMap
from cpm_desktop.model.value import with_changes
from tests.editing.sample_process import TODAY, document_after, perform_and_check, process


def replace_fields(**fields):
    """Return a command that replaces fields of the scenario without keeping it consistent."""

    def command(document: Document) -> Document:
        return with_changes(
            document, scenarios=document.scenarios.with_elements(with_changes(document.scenarios[TODAY], **fields))
        )

    return command


SCENARIO = process().scenarios[TODAY]


@pytest.mark.parametrize("group", ["phases", "lanes", "nodes", "flows", "annotations", "measures", "variants"])
def test_no_reference_dangles_after_removing_a_group(group):
    perform_and_check(replace_fields(**{group: ElementMap()}))


@pytest.mark.parametrize(
    ("group", "key"), [(group, key) for group, elements in SCENARIO.element_groups.items() for key in elements]
)
def test_no_reference_dangles_after_removing_an_element(group, key):
    perform_and_check(replace_fields(**{group: getattr(SCENARIO, group).without([key])}))


def test_node_is_removed_with_its_lane_and_kept_without_its_phase():
    scenario = perform_and_check(
        replace_fields(lanes=SCENARIO.lanes.without(["BA"]), phases=SCENARIO.phases.without(["p2"]))
    )
    assert list(scenario.nodes) == ["S", "A", "G", "C", "E"]
    assert scenario.nodes["E"].phase is None


def test_valid_document_is_returned_unchanged():
    before, after = process(), edit_elements(process(), TODAY, ["A"], name="Other")
    assert restore_consistency(before, after, CONSISTENCY_RULES) is after
    assert restore_consistency(before, before, CONSISTENCY_RULES) is before


def test_new_scenario_is_settled_completely():
    lanes = ElementMap([Lane(id="X", kind="system"), Lane(id="Y", kind="customer")])
    document = document_after(lambda doc: add_scenario(doc, Scenario(id="new", lanes=lanes)))
    assert list(document.scenarios["new"].lanes) == ["Y", "X"]
    assert list(violations(document)) == []


def test_overflowing_node_of_a_file_is_kept_until_it_is_moved():
    layout = with_changes(
        SCENARIO.layout, nodes=SCENARIO.layout.nodes.with_entries({"A": Box(-40.0, -20.0, 900.0, 400.0)})
    )
    opened = replace_fields(layout=layout)(process())
    scenario = perform_and_check(
        lambda doc: move_nodes(doc, TODAY, {"S": NodePlacement("CU", "p1", 20.0, 40.0)}), opened
    )
    assert scenario.layout.nodes["A"] == Box(-40.0, -20.0, 900.0, 400.0)
    assert scenario.layout.lanes["CU"] == 120.0


def test_bends_in_a_removed_lane_are_dropped():
    layout = with_changes(SCENARIO.layout, flows=FrozenMap({"f5": (Point(576.0, 180.0),), "f1": (Point(60.0, 60.0),)}))
    opened = replace_fields(layout=layout)(process())
    scenario = perform_and_check(replace_fields(lanes=SCENARIO.lanes.without(["FR"])), opened)
    assert dict(scenario.layout.flows) == {"f1": (Point(60.0, 60.0),)}


def test_lane_without_a_height_grows():
    opened = replace_fields(layout=Layout(nodes=FrozenMap({"A": Box(80.0, 30.0, 120.0, 60.0)})))(process())
    scenario = perform_and_check(
        lambda doc: move_nodes(doc, TODAY, {"A": NodePlacement("CU", None, 80.0, 100.0)}), opened
    )
    assert dict(scenario.layout.lanes) == {"CU": 168.0}


def test_annotations_on_removed_annotations_are_removed():
    scenario = perform_and_check(replace_fields(annotations=SCENARIO.annotations.without(["n1"])))
    assert list(scenario.annotations) == ["n2"]


def owner_of(scenario: Scenario, key: str) -> str:
    step = scenario.nodes[key]
    assert isinstance(step, Step)
    return step.owner


@pytest.mark.parametrize(
    ("owner", "expected"), [("Desk", "Warehouse"), (" desk", "Warehouse"), ("Ms Berg", "Ms Berg"), ("", "")]
)
def test_step_owned_by_its_lane_gets_its_new_lane_as_owner(owner, expected):
    owned = edit_elements(process(), TODAY, ["C"], owner=owner)
    scenario = perform_and_check(
        lambda doc: move_nodes(doc, TODAY, {"C": NodePlacement("BA", "p2", 360.0, 130.0)}), owned
    )
    assert owner_of(scenario, "C") == expected


def test_owner_that_the_command_sets_stays():
    owned = edit_elements(process(), TODAY, ["C"], owner="Desk")
    scenario = perform_and_check(lambda doc: edit_elements(doc, TODAY, ["C"], lane="BA", owner="Ms Berg"), owned)
    assert owner_of(scenario, "C") == "Ms Berg"


def moved_down(lane: str = "FR", y: float = 130.0) -> Document:
    """Return the process after a step was moved down, so that its lane grew."""
    return document_after(lambda doc: move_nodes(doc, TODAY, {"C": NodePlacement(lane, "p2", 360.0, y)}))


@pytest.mark.parametrize(
    "command",
    [
        lambda doc: move_nodes(doc, TODAY, {"C": NodePlacement("CU", "p2", 360.0, 30.0)}),
        lambda doc: move_nodes(doc, TODAY, {"C": NodePlacement("FR", "p2", 360.0, 30.0)}),
        lambda doc: edit_elements(doc, TODAY, ["C"], lane="CU"),
        lambda doc: delete_elements(doc, TODAY, ["C"]),
    ],
    ids=["to another lane", "up", "to another lane by its field", "deleted"],
)
def test_grown_lane_shrinks_when_its_lowest_step_leaves(command):
    assert moved_down().scenarios[TODAY].layout.lanes["FR"] == 198.0
    scenario = perform_and_check(command, moved_down())
    assert scenario.layout.lanes["FR"] == 120.0


def test_height_that_the_user_set_stays():
    tall = resize_lane(moved_down(), TODAY, "FR", 260.0)
    scenario = perform_and_check(lambda doc: delete_elements(doc, TODAY, ["C"]), tall)
    assert scenario.layout.lanes["FR"] == 260.0


def test_shrunk_lane_keeps_its_other_steps():
    lower = document_after(
        lambda doc: move_nodes(doc, TODAY, {"G": NodePlacement("FR", "p1", 240.0, 90.0)}), moved_down()
    )
    scenario = perform_and_check(lambda doc: delete_elements(doc, TODAY, ["C"]), lower)
    assert scenario.layout.nodes["G"].y == 90.0
    assert scenario.layout.lanes["FR"] == 90.0 + 60.0 + 20.0


@pytest.mark.parametrize(
    ("given", "changed", "result"),
    [
        ((None, None), {"f3": 0.7}, (0.7, 0.3)),
        ((None, None), {"f4": 1.0}, (0.0, 1.0)),
        ((0.75, None), {"f3": None}, (None, None)),
        ((0.75, 0.25), {"f4": None}, (0.75, None)),
        ((0.75, 0.25), {"f3": 0.8}, (0.8, 0.25)),
    ],
)
def test_last_exit_gets_what_the_other_exits_leave(
    given: tuple[float | None, ...], changed: dict[str, float | None], result: tuple[float | None, ...]
) -> None:
    document = process()
    for flow, probability in zip(("f3", "f4"), given, strict=True):
        document = edit_elements(document, TODAY, [flow], probability=probability)
    (flow, probability), *_ = changed.items()
    after = perform_and_check(lambda before: edit_elements(before, TODAY, [flow], probability=probability), document)
    assert (after.flows["f3"].probability, after.flows["f4"].probability) == result


@pytest.mark.parametrize(("second", "third"), [(0.2, 0.1), (0.3, 0.0), (0.4, None)])
def test_last_of_three_exits_is_filled_up_to_all(second: float, third: float | None) -> None:
    document = edit_elements(process(), TODAY, ["f3"], probability=0.7)
    document = edit_elements(document, TODAY, ["f4"], probability=None)
    flows = document.scenarios[TODAY].flows.with_elements(Flow(id="f9", source="G", target="E"))
    document = replace_fields(flows=flows)(document)
    after = perform_and_check(lambda before: edit_elements(before, TODAY, ["f4"], probability=second), document)
    assert after.flows["f9"].probability == third


def test_former_exit_loses_the_fields_of_exits() -> None:
    document = edit_elements(process(), TODAY, ["f3"], knowledge="measured", knowledge_source="log")
    after = perform_and_check(lambda before: edit_elements(before, TODAY, ["f3"], source="A", target="C"), document)
    flow = after.flows["f3"]
    assert (flow.probability, flow.knowledge, flow.knowledge_source) == (None, None, "")
