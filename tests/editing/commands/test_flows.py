"""Valid and rejected connections, steps inserted on flows, and bends."""

from __future__ import annotations

import pytest

from cpm_desktop.editing.commands.flows import (
    add_flow,
    append_node,
    clear_bends,
    connection_rejection,
    flow_kind_between,
    insert_node_on_flow,
    reconnect_flow,
    set_bends,
)
from cpm_desktop.editing.commands.nodes import add_node
from cpm_desktop.editing.errors import CommandRejected
from cpm_desktop.model.elements import EndEvent, Flow, Step
from cpm_desktop.model.layout import Box, Point
from tests.editing.sample_process import TODAY, perform_and_check, process

GATEWAY_MESSAGE = "A message passes between steps, starts, ends and lanes, not decisions or parallel gateways."
NEW_STEP = Step(id="N", kind="step", lane="FR", phase="p2", name="Check")


@pytest.mark.parametrize(
    ("source", "target", "kind", "sentence"),
    [
        ("A", "nothing", None, "A flow needs a step or a lane at each end."),
        ("f1", "A", None, "A flow needs a step or a lane at each end."),
        ("A", "A", None, "A flow cannot lead back to where it begins."),
        ("A", "S", None, "A flow cannot end on a start."),
        ("E", "A", None, "A flow cannot begin at an end."),
        ("A", "G", None, "These two are already connected."),
        ("A", "FR", "sequence", "A sequence flow joins steps; only a message or a notification reaches a whole lane."),
        (
            "A",
            "G",
            "message",
            "A message passes between steps, starts, ends and lanes, not decisions or parallel gateways.",
        ),
        ("A", "E", "message", "A message goes to another lane; within a lane, use a sequence flow."),
        ("C", "FR", None, "A message goes to another lane; within a lane, use a sequence flow."),
        ("A", "C", "notification", "A notification informs a customer; to anyone else, use a message."),
    ],
)
def test_forbidden_connection_is_rejected_with_a_reason(source, target, kind, sentence):
    document = process()
    assert connection_rejection(document.scenarios[TODAY], source, target, kind) == sentence
    with pytest.raises(CommandRejected) as refused:
        add_flow(document, TODAY, source, target, kind)
    assert str(refused.value) == sentence


@pytest.mark.parametrize(
    ("source", "target", "kind"),
    [("A", "B", "sequence"), ("C", "G", "sequence"), ("A", "FR", "message"), ("FR", "CU", "notification")],
)
def test_flow_kind_follows_from_its_ends(source, target, kind):
    scenario = process().scenarios[TODAY]
    assert flow_kind_between(scenario, source, target) == kind
    assert connection_rejection(scenario, source, target) is None
    flow = perform_and_check(lambda doc: add_flow(doc, TODAY, source, target)).flows["f7"]
    assert (flow.source, flow.target, flow.kind) == (source, target, kind)


def test_same_ends_can_be_connected_by_another_kind():
    scenario = perform_and_check(lambda doc: add_flow(doc, TODAY, "A", "C", "message", flow_id="call", label="asks"))
    assert scenario.flows["call"] == Flow(id="call", source="A", target="C", kind="message", label="asks")


def test_flow_needs_a_unique_id_and_a_valid_label():
    with pytest.raises(CommandRejected, match="The id 'A' is already used"):
        add_flow(process(), TODAY, "A", "B", flow_id="A")
    with pytest.raises(CommandRejected, match="This is not possible for label"):
        add_flow(process(), TODAY, "A", "B", label="\x00")


def test_reconnecting_keeps_the_fields_but_not_the_bends():
    scenario = perform_and_check(lambda doc: reconnect_flow(doc, TODAY, "f3", target="E"))
    assert scenario.flows["f3"] == Flow(id="f3", source="G", target="E", label="yes", probability=0.75)
    assert "f3" not in scenario.layout.flows


def test_flow_not_leaving_a_decision_loses_its_probability():
    assert perform_and_check(lambda doc: reconnect_flow(doc, TODAY, "f3", source="A")).flows["f3"].probability is None


def test_reconnecting_follows_the_connection_rules():
    with pytest.raises(CommandRejected, match="A flow cannot end on a start"):
        reconnect_flow(process(), TODAY, "f3", target="S")
    with pytest.raises(CommandRejected, match="These two are already connected"):
        reconnect_flow(process(), TODAY, "f3", target="C")
    with pytest.raises(CommandRejected, match="The flow no longer exists"):
        reconnect_flow(process(), TODAY, "f9", target="C")


def test_reconnecting_to_the_same_ends_changes_nothing():
    document = process()
    assert reconnect_flow(document, TODAY, "f3", source="G", target="B") is document


def test_bends_can_be_placed_and_removed():
    scenario = perform_and_check(lambda doc: set_bends(doc, TODAY, "f1", [Point(60.004, 60.0), Point(60.0, 70.0)]))
    assert scenario.layout.flows["f1"] == (Point(60.0, 60.0), Point(60.0, 70.0))
    assert "f3" not in perform_and_check(lambda doc: set_bends(doc, TODAY, "f3", [])).layout.flows
    assert dict(perform_and_check(lambda doc: clear_bends(doc, TODAY, ["f3", "f5", "f1"])).layout.flows) == {}


def test_the_same_bends_change_nothing():
    document = process()
    assert set_bends(document, TODAY, "f5", [Point(576.0, 300.0)]) is document
    assert clear_bends(document, TODAY, ["f1"]) is document


def test_bend_out_of_range_is_rejected():
    with pytest.raises(CommandRejected, match="A flow cannot bend there"):
        set_bends(process(), TODAY, "f1", [Point(float("nan"), 0.0)])


def test_step_inserted_on_a_flow_is_between_its_ends():
    scenario = perform_and_check(
        lambda doc: insert_node_on_flow(doc, TODAY, "f3", NEW_STEP, Box(360.0, 30.0, 120.0, 60.0))
    )
    assert scenario.flows["f3"] == Flow(id="f3", source="G", target="N", label="yes", probability=0.75)
    assert scenario.flows["f7"] == Flow(id="f7", source="N", target="B")
    assert scenario.variants["v1"].flows == ("f1", "f2", "f3", "f7", "f5")
    assert list(scenario.nodes) == ["S", "A", "G", "N", "B", "C", "E"]
    assert "f3" not in scenario.layout.flows


def test_unconnected_step_can_be_inserted_on_a_flow():
    document = add_node(process(), TODAY, NEW_STEP, Box(10.0, 10.0, 50.0, 50.0))
    scenario = perform_and_check(
        lambda doc: insert_node_on_flow(doc, TODAY, "f5", NEW_STEP, Box(500.0, 10.0, 50.0, 50.0)), document
    )
    assert [(flow.source, flow.target) for flow in scenario.flows_by_element["N"]] == [("B", "N"), ("N", "E")]
    assert scenario.layout.nodes["N"].x == 500.0


@pytest.mark.parametrize(
    ("flow", "node", "sentence"),
    [
        ("f3", process().scenarios[TODAY].nodes["C"], "This step already has flows"),
        ("m1", NEW_STEP, "A step can only be inserted on a sequence flow"),
        ("f3", EndEvent(id="N", kind="end", lane="FR"), "A flow cannot begin at an end"),
        ("f9", NEW_STEP, "The flow no longer exists"),
    ],
)
def test_unsuitable_elements_cannot_be_inserted_on_a_flow(flow, node, sentence):
    with pytest.raises(CommandRejected, match=sentence):
        insert_node_on_flow(process(), TODAY, flow, node, None)


def test_appending_adds_a_step_and_its_flow_in_one_undo_step():
    scenario = perform_and_check(
        lambda doc: append_node(doc, TODAY, "A", NEW_STEP, Box(360.0, 30.0, 80.0, 40.0), "then")
    )
    assert scenario.flows["f7"] == Flow(id="f7", source="A", target="N", label="then")
    assert list(scenario.nodes).index("N") == 2


def test_nothing_can_be_appended_to_an_end():
    with pytest.raises(CommandRejected, match="A flow cannot begin at an end"):
        append_node(process(), TODAY, "E", NEW_STEP)
