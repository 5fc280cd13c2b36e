"""Editing fields, reordering and deleting elements; references to them are updated."""

from __future__ import annotations

import pytest

from cpm_desktop.editing.commands.elements import (
    add_annotation,
    add_measure,
    add_variant,
    change_node_kind,
    delete_elements,
    edit_elements,
    fields_lost_by_kind,
    reorder_elements,
)
from cpm_desktop.editing.commands.flows import add_flow, insert_node_on_flow
from cpm_desktop.editing.errors import CommandRejected
from cpm_desktop.model.elements import Annotation, Decision, Flow, Measure, Persona, Step, Variant
from tests.editing.sample_process import TODAY, perform_and_check, process


@pytest.mark.parametrize(
    ("key", "fields"),
    [
        ("A", {"name": "Φωνή 电话", "touch_minutes": 3, "channel": "phone", "data": ("address",), "emotion": -2}),
        ("f3", {"label": "maybe", "probability": 0.5, "carries": ("form",), "medium": "fax"}),
        ("n1", {"severity": 7, "status": "planned", "targets": ("B", "p1", "n2"), "leads_to": ("f1",)}),
        ("k1", {"actual": 4.5, "targets": ("A", "CU"), "confidence": "low", "sample_size": 12}),
        ("v1", {"name": "Other", "flows": ("f1", "f2", "f4", "f6")}),
        ("BA", {"name": "Store", "automated": True, "kind": "system"}),
        ("CU", {"persona": Persona(name="Eva", goal="to be served")}),
        ("p1", {"name": "Ask"}),
    ],
)
def test_any_field_can_be_edited(key, fields):
    edited = perform_and_check(lambda doc: edit_elements(doc, TODAY, [key], **fields)).element(key)
    assert {name: getattr(edited, name) for name in fields} == fields


def test_common_fields_are_edited_together():
    scenario = perform_and_check(lambda doc: edit_elements(doc, TODAY, ["A", "B", "G", "f1"], value="waste"))
    assert [node.id for node in scenario.nodes.values() if isinstance(node, Step) and node.value] == ["A", "B"]
    assert scenario.nodes["G"] == process().scenarios[TODAY].nodes["G"]


def test_only_decision_exits_get_a_probability():
    scenario = perform_and_check(lambda doc: edit_elements(doc, TODAY, ["f1", "f3"], probability=0.5))
    assert (scenario.flows["f1"].probability, scenario.flows["f3"].probability) == (None, 0.5)
    with pytest.raises(CommandRejected, match="The selected element has no field “probability”"):
        edit_elements(process(), TODAY, ["f1"], probability=0.5)


def test_unchanged_value_changes_nothing():
    document = process()
    assert edit_elements(document, TODAY, ["A", "B"], owner="") is document
    assert edit_elements(document, TODAY, [], owner="") is document


@pytest.mark.parametrize(
    ("key", "fields", "sentence"),
    [
        ("n1", {"severity": 11}, "This is not possible for severity: it should be less than or equal to 10."),
        ("A", {"wait_minutes": "long"}, "This is not possible for wait minutes: it should be a valid number."),
        ("A", {"emotion": 1.5}, "This is not possible for emotion: it should be a valid integer."),
        (
            "A",
            {"value": "great"},
            "This is not possible for value: it should be 'value_adding', 'necessary' or 'waste'.",
        ),
        ("A", {"id": "B"}, "The selected element has no field “id”."),
        ("A", {"label": "x"}, "The selected element has no field “label”."),
        ("A", {"lane": "XX"}, "The lane no longer exists."),
        ("A", {"phase": "XX"}, "The phase no longer exists."),
        ("n1", {"targets": ("XX",)}, "The element no longer exists."),
        ("n1", {"targets": ("k1",)}, "'k1' is a measure or a path; only elements on the canvas can be referenced."),
        ("k1", {"targets": ("XX",)}, "The element no longer exists."),
        ("v1", {"flows": ("A",)}, "The flow no longer exists."),
        ("f1", {"target": "S"}, "A flow cannot lead back to where it begins."),
        ("f1", {"kind": "message"}, "A message goes to another lane; within a lane, use a sequence flow."),
        ("G", {"kind": "start"}, "This cannot become a start because a flow leads to it."),
        ("absent", {"name": "x"}, "The element no longer exists."),
    ],
)
def test_invalid_edit_is_rejected_with_a_message(key, fields, sentence):
    document = process()
    with pytest.raises(CommandRejected) as refused:
        edit_elements(document, TODAY, [key], **fields)
    assert str(refused.value) == sentence


def test_lane_moves_to_the_top_when_it_becomes_a_customer():
    scenario = perform_and_check(lambda doc: edit_elements(doc, TODAY, ["BA"], kind="customer"))
    assert list(scenario.lanes) == ["CU", "BA", "FR"]


@pytest.mark.parametrize("field", [{"phase": "p2"}, {"lane": "BA"}])
def test_layout_places_a_step_in_its_new_lane_or_phase(field):
    scenario = perform_and_check(lambda doc: edit_elements(doc, TODAY, ["A"], **field))
    assert "A" not in scenario.layout.nodes
    assert scenario.layout.nodes.keys() == process().scenarios[TODAY].layout.nodes.keys() - {"A"}


def test_node_keeps_name_place_and_flows_when_its_kind_changes():
    scenario = perform_and_check(lambda doc: change_node_kind(doc, TODAY, "A", "decision"))
    assert scenario.nodes["A"] == Decision(id="A", kind="decision", lane="CU", phase="p1", name="Ask")
    assert len(scenario.flows) == 7
    assert scenario.layout.nodes["A"] == process().scenarios[TODAY].layout.nodes["A"]


def test_exits_of_a_former_decision_lose_their_probability():
    scenario = perform_and_check(lambda doc: edit_elements(doc, TODAY, ["G"], kind="parallel", name="Both"))
    assert {scenario.flows[key].probability for key in ("f3", "f4")} == {None}
    assert scenario.nodes["G"].name == "Both"


@pytest.mark.parametrize(
    ("key", "kind", "sentence"), [("A", "start", "a flow leads to it"), ("A", "end", "a flow starts from it")]
)
def test_start_with_incoming_or_end_with_outgoing_flows_is_rejected(key, kind, sentence):
    with pytest.raises(CommandRejected, match=sentence):
        change_node_kind(process(), TODAY, key, kind)


@pytest.mark.parametrize(
    ("key", "kind", "sentence"),
    [
        ("G", "step", "several exits. Delete all exits but one"),
        ("C", "decision", "Move the message to a step first"),
        ("C", "parallel", "Move the message to a step first"),
    ],
)
def test_kind_that_cannot_have_the_flows_of_a_node_is_rejected(key, kind, sentence):
    with pytest.raises(CommandRejected, match=sentence):
        change_node_kind(process(), TODAY, key, kind)


def test_decision_with_one_exit_becomes_a_step_and_returns():
    document = delete_elements(process(), TODAY, ["f4"])
    step = change_node_kind(document, TODAY, "G", "step")
    scenario = step.scenarios[TODAY]
    assert scenario.nodes["G"] == Step(id="G", kind="step", lane="FR", phase="p1", name="In stock?")
    assert change_node_kind(step, TODAY, "G", "decision").scenarios[TODAY].nodes == document.scenarios[TODAY].nodes


def test_fields_lost_by_a_kind_are_those_with_a_value():
    nodes = process().scenarios[TODAY].nodes
    assert fields_lost_by_kind(nodes["A"], "decision") == ("touch_minutes",)
    assert fields_lost_by_kind(nodes["B"], "decision") == ()
    assert fields_lost_by_kind(nodes["A"], "step") == ()
    assert fields_lost_by_kind(nodes["G"], "step") == ()


def test_deleting_a_step_reconnects_its_neighbours():
    scenario = perform_and_check(lambda doc: delete_elements(doc, TODAY, ["B"]))
    assert scenario.flows["f3"] == Flow(id="f3", source="G", target="E", label="yes", probability=0.75)
    assert "f5" not in scenario.flows
    assert list(scenario.flows) == ["f1", "f2", "f3", "f4", "f6", "m1"]
    assert scenario.variants["v1"].flows == ("f1", "f2", "f3")
    assert "B" not in scenario.layout.nodes
    assert "f3" not in scenario.layout.flows


@pytest.mark.parametrize("inner", [[], ["f5"]])
def test_deleting_a_chain_reconnects_its_neighbours(inner):
    document = insert_node_on_flow(process(), TODAY, "f5", Step(id="N", kind="step", lane="BA"))
    scenario = perform_and_check(lambda doc: delete_elements(doc, TODAY, ["N", "B", *inner]), document)
    assert [flow.id for flow in scenario.flows_by_element["E"]] == ["f3", "f6"]
    assert scenario.flows["f3"].source == "G"


def test_deleting_a_flow_reconnects_nothing():
    scenario = perform_and_check(lambda doc: delete_elements(doc, TODAY, ["B", "f3"]))
    assert "f3" not in scenario.flows
    assert "f5" not in scenario.flows


def test_deleting_a_node_with_several_flows_leaves_a_gap():
    scenario = perform_and_check(lambda doc: delete_elements(doc, TODAY, ["G"]))
    assert list(scenario.flows) == ["f1", "f5", "f6", "m1"]


def test_connected_neighbours_are_not_connected_again():
    document = add_flow(process(), TODAY, "G", "E")
    scenario = perform_and_check(lambda doc: delete_elements(doc, TODAY, ["B"]), document)
    assert [flow.id for flow in scenario.flows.values() if flow.target == "E"] == ["f6", "f7"]


def test_annotations_without_remaining_targets_are_deleted():
    scenario = perform_and_check(lambda doc: delete_elements(doc, TODAY, ["A", "B"]))
    assert scenario.annotations["n2"].targets == ("f3", "FR")
    assert list(scenario.annotations) == ["n2"]
    assert list(scenario.measures) == ["k2"]


def test_deleted_effect_is_removed_from_its_pain_point():
    assert perform_and_check(lambda doc: delete_elements(doc, TODAY, ["C"])).annotations["n1"].leads_to == ()


def test_deleting_a_variant_annotation_or_measure_deletes_nothing_else():
    scenario = perform_and_check(lambda doc: delete_elements(doc, TODAY, ["v1", "k2", "n2"]))
    assert (list(scenario.variants), list(scenario.measures), list(scenario.annotations)) == ([], ["k1"], ["n1", "n3"])


def test_variant_without_flows_is_deleted():
    assert "v1" not in perform_and_check(lambda doc: delete_elements(doc, TODAY, ["f1", "f2", "f3", "f5"])).variants


def test_deleting_a_lane_deletes_its_nodes_and_deleting_a_phase_does_not():
    scenario = perform_and_check(lambda doc: delete_elements(doc, TODAY, ["FR", "p1"]))
    assert list(scenario.nodes) == ["S", "A", "B", "E"]
    assert {node.phase for node in scenario.nodes.values()} == {"p2"}
    assert scenario.layout.nodes["A"].x == 80.0
    assert [flow.id for flow in scenario.flows.values()] == ["f1", "f5"]


def test_everything_can_be_deleted():
    scenario = process().scenarios[TODAY]
    ids = [key for group in scenario.element_groups.values() for key in group]
    emptied = perform_and_check(lambda doc: delete_elements(doc, TODAY, ids))
    assert not any(emptied.element_groups.values())
    assert emptied.layout == type(emptied.layout)()


def test_deleting_an_unknown_element_is_rejected():
    with pytest.raises(CommandRejected, match="The element no longer exists"):
        delete_elements(process(), TODAY, ["A", "absent"])


@pytest.mark.parametrize("group", ["lanes", "nodes", "flows", "annotations", "measures", "phases"])
def test_lists_can_be_reordered(group):
    order = list(getattr(process().scenarios[TODAY], group))[::-1]
    expected = ["CU", "BA", "FR"] if group == "lanes" else order
    assert list(getattr(perform_and_check(lambda doc: reorder_elements(doc, TODAY, group, order)), group)) == expected


def test_order_must_name_each_element_once():
    for order in (["n1"], ["n1", "n1", "n2", "n3"], ["n1", "n2", "x"]):
        with pytest.raises(CommandRejected, match="A new order must name each of the annotations once"):
            reorder_elements(process(), TODAY, "annotations", order)
    with pytest.raises(CommandRejected, match="A scenario has no list called 'layout'"):
        reorder_elements(process(), TODAY, "layout", [])
    document = process()
    assert reorder_elements(document, TODAY, "annotations", ["n1", "n2", "n3"]) is document


@pytest.mark.parametrize(
    ("command", "element"),
    [
        (add_annotation, Annotation(id="x", kind="opportunity", targets=("A", "p2", "n1"), leads_to=("B",))),
        (add_measure, Measure(id="x", name="NPS", score="nps", targets=("E",))),
        (add_variant, Variant(id="x", name="Slow", flows=("f1", "f2", "f4", "f6"))),
    ],
)
def test_annotations_measures_and_variants_can_be_added(command, element):
    assert perform_and_check(lambda doc: command(doc, TODAY, element)).element("x") == element


@pytest.mark.parametrize(
    ("command", "element"),
    [
        (add_annotation, Annotation(id="x", kind="note", targets=("XX",))),
        (add_annotation, Annotation(id="x", kind="note", leads_to=("k1",))),
        (add_annotation, Annotation(id="A", kind="note")),
        (add_measure, Measure(id="x", targets=("v1",))),
        (add_variant, Variant(id="x", flows=("A",))),
    ],
)
def test_added_elements_must_refer_to_existing_ones(command, element):
    with pytest.raises(CommandRejected, match=r"^.*\.$"):
        command(process(), TODAY, element)


def test_owner_is_kept_when_a_step_becomes_a_decision():
    document = edit_elements(process(), TODAY, ["A"], owner="Klara")
    decision = change_node_kind(document, TODAY, "A", "decision").scenarios[TODAY].nodes["A"]
    assert isinstance(decision, Decision)
    assert decision.owner == "Klara"
