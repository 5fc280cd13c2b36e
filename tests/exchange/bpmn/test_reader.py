"""The subtleties of BPMN files, each in the smallest file that has it."""

from __future__ import annotations

import pytest

from cpm_desktop.exchange.bpmn.reader import read_bpmn
from cpm_desktop.exchange.bpmn.xml_reader import ImportFileError
from cpm_desktop.model.bands import lane_spans
from cpm_desktop.model.box_overlaps import boxes_in_diagram
from tests.exchange.bpmn.bpmn_text import HEADER, bpmn, edge, flow, shape
from tests.exchange.bpmn.mutation import document_problems

SIMPLE = (
    '<startEvent id="s"/><task id="a" name="Work"/><endEvent id="e"/>' + flow("f1", "s", "a") + flow("f2", "a", "e")
)
LANES = '<laneSet><lane id="L1" name="Sales"/><lane id="L2" name="Customer"/></laneSet>'


def scenario_of(data):
    result = read_bpmn(data)
    assert document_problems(result.document) == []
    return result.document.scenarios["today"], result.report


def dropped(report):
    return {(item.element, item.what) for item in report.dropped}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "windows-1252", "iso-8859-1"])
def test_encodings_are_read(encoding):
    declared = {"utf-8-sig": "utf-8"}.get(encoding, encoding)
    text = f'<?xml version="1.0" encoding="{declared}"?>' + bpmn('<task id="a" name="Prüfen"/>').decode()
    scenario, _ = scenario_of(text.encode(encoding))
    assert scenario.nodes["a"].name == "Prüfen"


def test_undeclared_windows_1252_is_read():
    scenario, _ = scenario_of(bpmn('<task id="a" name="Prüfen"/>').decode().encode("windows-1252"))
    assert scenario.nodes["a"].name == "Prüfen"


def test_document_type_behind_a_comment_is_refused():
    data = b'<?xml version="1.0"?><!-- <a> --><!DOCTYPE a [<!ENTITY b "c">]>' + bpmn("")
    for refused in (data, data.decode().replace("?>", ' encoding="utf-16"?>', 1).encode("utf-16")):
        with pytest.raises(ImportFileError, match="document type"):
            read_bpmn(refused)


def test_depth_is_limited():
    with pytest.raises(ImportFileError, match="not well-formed"):
        read_bpmn(bpmn('<subProcess id="a">' * 300 + "</subProcess>" * 300))


def test_other_xml_is_refused():
    with pytest.raises(ImportFileError, match="mxfile"):
        read_bpmn(b"<mxfile/>")


def test_any_prefix_is_read():
    text = bpmn(SIMPLE).decode().replace("xmlns=", "xmlns:q=")
    for tag in ("definitions", "process", "startEvent", "task", "endEvent", "sequenceFlow"):
        text = text.replace(f"<{tag} ", f"<q:{tag} ").replace(f"</{tag}>", f"</q:{tag}>")
    scenario, _ = scenario_of(text.encode())
    assert list(scenario.nodes) == ["s", "a", "e"]


def test_lane_without_references_gets_the_nodes_at_its_position():
    diagram = (
        shape("L1", 0, 0, 800, 200)
        + shape("L2", 0, 200, 800, 200)
        + shape("s", 50, 80, 36, 36)
        + shape("a", 150, 260)
        + shape("e", 400, 80, 36, 36)
    )
    scenario, _ = scenario_of(bpmn(LANES + SIMPLE, diagram=diagram))
    assert [scenario.nodes[key].lane for key in "sae"] == ["L1", "L2", "L1"]
    assert list(scenario.lanes) == ["L2", "L1"], "the customer's lane comes first"
    assert scenario.lanes["L2"].kind == "customer"


def test_positions_and_bends_stay():
    diagram = (
        shape("s", 50, 122, 36, 36)
        + shape("a", 250, 100)
        + shape("e", 500, 322, 36, 36)
        + edge("f2", (350, 140), (420, 140), (420, 340), (500, 340))
    )
    scenario, _ = scenario_of(bpmn(SIMPLE, diagram=diagram))
    boxes = boxes_in_diagram(scenario)
    assert boxes["a"].x + boxes["a"].width / 2 - (boxes["s"].x + boxes["s"].width / 2) == 232
    assert boxes["e"].y + boxes["e"].height / 2 - (boxes["a"].y + boxes["a"].height / 2) == 200
    assert [point.x - boxes["s"].x - boxes["s"].width / 2 for point in scenario.layout.flows["f2"]] == [352, 352]


def test_bends_of_a_stale_edge_are_dropped_and_reported():
    diagram = (
        shape("s", 50, 122, 36, 36)
        + shape("a", 250, 100)
        + shape("e", 500, 322, 36, 36)
        + edge("f2", (900, 700), (420, 140), (420, 340), (500, 340))
    )
    scenario, report = scenario_of(bpmn(SIMPLE, diagram=diagram))
    assert not scenario.layout.flows
    assert ("f2", "bends") in dropped(report)


@pytest.mark.parametrize("marking", ['isHorizontal="false"', ""])
def test_vertical_lanes_are_turned(marking):
    diagram = (
        shape("L1", 0, 0, 200, 900, marking)
        + shape("L2", 200, 0, 200, 900, marking)
        + shape("s", 80, 40, 36, 36)
        + shape("a", 250, 200)
        + shape("e", 80, 500, 36, 36)
    )
    scenario, _ = scenario_of(bpmn(LANES + SIMPLE, diagram=diagram))
    boxes = boxes_in_diagram(scenario)
    assert boxes["s"].x < boxes["a"].x < boxes["e"].x
    assert scenario.nodes["a"].lane == "L2"
    assert lane_spans(scenario)["L2"].length == 200


@pytest.mark.parametrize("bounds", [("NaN", "0", "1", "1"), ("0", "0", "0", "0"), ("-1e300", "0", "10", "10")])
def test_unusable_rectangles_are_replaced(bounds):
    values = dict(zip(("x", "y", "width", "height"), bounds, strict=True))
    diagram = shape("s", 50, 100, 36, 36) + shape("a", **values) + shape("e", 400, 100, 36, 36)
    scenario, report = scenario_of(bpmn(SIMPLE, diagram=diagram))
    assert "a" in scenario.layout.nodes
    assert ("a", "position") in dropped(report)


def test_expanded_sub_process_is_flattened():
    process = (
        '<startEvent id="s"/><endEvent id="e"/><subProcess id="p" name="Check"><startEvent id="i"/>'
        '<task id="a"/><endEvent id="o"/>' + flow("g1", "i", "a") + flow("g2", "a", "o") + "</subProcess>"
    )
    scenario, report = scenario_of(bpmn(process + flow("f1", "s", "p") + flow("f2", "p", "e")))
    assert [(one.source, one.target) for one in scenario.flows.values()] == [
        *(("i", "a"), ("a", "o"), ("s", "i"), ("o", "e"))
    ]
    assert scenario.nodes["i"].kind == "step"
    assert ("p", "sub process") in dropped(report)


def test_collapsed_sub_process_is_one_step():
    process = '<startEvent id="s"/><subProcess id="p" name="Check"><task id="a"/></subProcess><endEvent id="e"/>'
    diagram = (
        shape("s", 0, 0, 36, 36) + shape("p", 100, 0, attributes='isExpanded="false"') + shape("e", 300, 0, 36, 36)
    )
    scenario, report = scenario_of(bpmn(process + flow("f1", "s", "p") + flow("f2", "p", "e"), diagram=diagram))
    assert [node.kind for node in scenario.nodes.values()] == ["start", "step", "end"]
    assert ("a", "task") in dropped(report)


def test_boundary_event_follows_its_activity_and_keeps_its_kind():
    event = '<boundaryEvent id="b" attachedToRef="a" cancelActivity="false"><timerEventDefinition/></boundaryEvent>'
    scenario, _ = scenario_of(bpmn(SIMPLE + event + flow("f3", "b", "e")))
    assert ("a", "b") in {(one.source, one.target) for one in scenario.flows.values()}
    assert scenario.nodes["b"].description == "[BPMN: timer non-interrupting boundary event]"


def test_kind_of_a_start_is_kept_as_a_note():
    scenario, _ = scenario_of(bpmn('<startEvent id="s"><messageEventDefinition/></startEvent>'))
    assert [(note.targets, note.text) for note in scenario.annotations.values()] == [
        (("s",), "[BPMN: message start event]")
    ]


def test_dangling_references_are_reported():
    process = SIMPLE + flow("f3", "a", "nowhere") + '<association id="x" sourceRef="t" targetRef="gone"/>'
    scenario, report = scenario_of(bpmn(process + '<textAnnotation id="t"><text>Hint</text></textAnnotation>'))
    assert "f3" not in scenario.flows
    assert ("f3", "sequence flow") in dropped(report)
    assert scenario.annotations["t"].text == "Hint"


def test_text_annotation_targets_its_element():
    note = '<textAnnotation id="t"><text>Hint</text></textAnnotation><association sourceRef="a" targetRef="t"/>'
    scenario, _ = scenario_of(bpmn(SIMPLE + note))
    assert scenario.annotations["t"].targets == ("a",)


def test_repeated_ids_become_distinct():
    scenario, report = scenario_of(bpmn('<task id="a" name="One"/><task id="a" name="Two"/>'))
    assert {node.name for node in scenario.nodes.values() if node.kind == "step"} == {"One", "Two"}
    assert any("another element has the same id" in sentence for sentence in report.guessed)


def test_black_box_pool_is_a_lane_with_messages():
    pools = (
        '<participant id="K" name="Kunde"/><participant id="F" name="Firma" processRef="P"/>'
        '<messageFlow id="m1" sourceRef="K" targetRef="a"/><messageFlow id="m2" sourceRef="a" targetRef="K"/>'
    )
    scenario, _ = scenario_of(bpmn(SIMPLE, pools))
    assert [(lane.id, lane.kind) for lane in scenario.lanes.values()] == [("K", "customer"), ("F", "frontstage")]
    assert (scenario.flows["m1"].source, scenario.flows["m1"].kind) == ("K", "message")


def test_first_pool_that_starts_is_the_customer_without_a_name():
    pools = '<participant id="A" name="Alpha"/><participant id="B" name="Beta" processRef="P"/>'
    scenario, report = scenario_of(bpmn(SIMPLE, pools))
    assert scenario.lanes["B"].kind == "customer"
    assert any("no name means a customer" in sentence for sentence in report.guessed)


@pytest.mark.parametrize(
    ("name", "kind"),
    [("Costumer", "customer"), ("End User", "customer"), ("Patient", "customer"), ("Customer Service", "backstage")],
)
def test_lane_kind_follows_the_name(name, kind):
    lanes = f'<laneSet><lane id="L" name="{name}"><flowNodeRef>a</flowNodeRef></lane></laneSet>'
    scenario, _ = scenario_of(bpmn(lanes + SIMPLE))
    assert scenario.lanes["L"].kind == kind


def test_process_without_events_gets_a_start_and_an_end():
    scenario, report = scenario_of(bpmn('<task id="a"/><task id="b"/>' + flow("f", "a", "b") + flow("g", "b", "a")))
    assert [node.kind for node in scenario.nodes.values()] == ["start", "step", "step", "end"]
    assert len([sentence for sentence in report.guessed if "added" in sentence]) == 2


def test_data_becomes_evidence_and_systems():
    data = (
        '<dataObjectReference id="d" name="Form"/><dataStoreReference id="t" name="CRM"/><userTask id="u" name="Enter">'
        "<dataInputAssociation><sourceRef>d</sourceRef></dataInputAssociation>"
        "<dataOutputAssociation><targetRef>t</targetRef></dataOutputAssociation></userTask>"
    )
    scenario, _ = scenario_of(bpmn(data))
    assert (scenario.nodes["u"].evidence, scenario.nodes["u"].systems) == (("Form",), ("CRM",))


def test_vendor_extensions_are_reported():
    _, report = scenario_of(bpmn('<task id="a" x:colour="red"/>'))
    assert ("a", "extension of http://vendor.example/1") in dropped(report)


def test_empty_file_gives_an_empty_lane():
    scenario, _ = scenario_of(HEADER.encode() + b'<process id="P" name="Nothing"/></definitions>')
    assert [lane.name for lane in scenario.lanes.values()] == ["Nothing"]
