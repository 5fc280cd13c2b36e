"""Copy, paste and duplicate within a scenario, between scenarios and between files."""

from __future__ import annotations

import json

import pytest

from cpm_desktop.editing.clipboard import copy_elements, duplicate_elements, paste_elements
from cpm_desktop.editing.commands.elements import delete_elements
from cpm_desktop.editing.commands.flows import add_flow
from cpm_desktop.editing.errors import CommandRejected
from cpm_desktop.editing.paste_mapping import COPY_OFFSET
from cpm_desktop.model.box_overlaps import boxes_in_diagram, overlapping_boxes
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.elements import Annotation, Lane, Step
from cpm_desktop.model.layout import Box, Point
from cpm_desktop.model.mapping import ElementMap, FrozenMap
from cpm_desktop.model.value import with_changes
from tests.editing.sample_process import TODAY, document_after, perform_and_check, process


def copied_text(*ids: str, document: Document | None = None) -> str:
    return copy_elements((document or process()).scenarios[TODAY], ids)


def other_file(*lanes: Lane) -> Document:
    return Document(scenarios=ElementMap([Scenario(id=TODAY, lanes=ElementMap(lanes))]))


def test_copy_has_a_new_id_and_is_offset():
    scenario = perform_and_check(lambda doc: paste_elements(doc, TODAY, copied_text("A"))[0])
    assert scenario.nodes["A1"] == Step(id="A1", kind="step", lane="CU", phase="p1", name="Ask", touch_minutes=5)
    assert scenario.layout.nodes["A1"] == Box(80.0, 30.0 + 60.0 + COPY_OFFSET, 120.0, 60.0)


def test_each_copy_covers_no_other_step():
    text, document = copied_text("A"), process()
    for number in (1, 2, 3):
        document = document_after(lambda doc: paste_elements(doc, TODAY, text)[0], document)
        scenario = document.scenarios[TODAY]
        assert overlapping_boxes(boxes_in_diagram(scenario)) == []
        assert scenario.layout.nodes[f"A{number}"] in {
            Box(80.0, 30.0 + 60.0 + COPY_OFFSET, 120.0, 60.0),
            Box(80.0 + 120.0 + COPY_OFFSET, 30.0, 120.0, 60.0),
            Box(80.0, 30.0 + 2 * (60.0 + COPY_OFFSET), 120.0, 60.0),
        }


def test_copy_goes_to_the_right_if_that_is_nearer():
    tall = with_changes(process().scenarios[TODAY].layout, nodes=FrozenMap({"A": Box(80.0, 8.0, 60.0, 200.0)}))
    document = with_changes(process(), scenarios=ElementMap([with_changes(process().scenarios[TODAY], layout=tall)]))
    scenario = perform_and_check(lambda doc: duplicate_elements(doc, TODAY, ["A"])[0], document)
    assert scenario.layout.nodes["A1"] == Box(80.0 + 60.0 + COPY_OFFSET, 8.0, 60.0, 200.0)


def test_flows_and_annotations_between_copied_nodes_are_copied():
    document, ids = duplicate_elements(process(), TODAY, ["G", "B", "A"])
    scenario = document.scenarios[TODAY]
    assert ids == ("A1", "G1", "B1", "f7", "f8", "n4", "n5")
    assert [(flow.source, flow.target, flow.label) for flow in (scenario.flows["f7"], scenario.flows["f8"])] == [
        ("A1", "G1", "request"),
        ("G1", "B1", "yes"),
    ]
    assert scenario.flows["f8"].probability == 0.75
    assert scenario.annotations["n4"].targets == ("A1",)
    assert scenario.annotations["n4"].leads_to == ("C",)
    assert scenario.annotations["n5"].targets == ("n4",)
    assert scenario.layout.flows["f8"] == (Point(330.0, 180.0 + 84.0), Point(330.0, 300.0 + 84.0))
    perform_and_check(lambda doc: duplicate_elements(doc, TODAY, ["G", "B", "A"])[0])


def test_cut_and_pasted_step_is_unchanged():
    document = document_after(lambda doc: delete_elements(doc, TODAY, ["B"]))
    scenario = perform_and_check(lambda doc: paste_elements(doc, TODAY, copied_text("B"))[0], document)
    assert scenario.nodes["B"] == process().scenarios[TODAY].nodes["B"]
    assert scenario.layout.nodes["B"] == Box(360.0, 30.0, 120.0, 60.0)


def test_paste_at_a_point_places_the_corner_there_and_finds_the_phase():
    scenario = perform_and_check(
        lambda doc: paste_elements(doc, TODAY, copied_text("A", "G"), Point(400.0, 150.0), "FR")[0]
    )
    assert (scenario.nodes["A1"].lane, scenario.nodes["G1"].lane) == ("FR", "BA")
    assert (scenario.nodes["A1"].phase, scenario.nodes["G1"].phase) == ("p2", "p2")
    assert scenario.layout.nodes["A1"][:2] == (400.0, 30.0)
    assert scenario.layout.nodes["G1"][:2] == (560.0, 30.0)


def test_paste_below_the_last_lane_uses_the_last_lane():
    scenario = perform_and_check(lambda doc: paste_elements(doc, TODAY, copied_text("A", "G"), None, "BA")[0])
    assert (scenario.nodes["A1"].lane, scenario.nodes["G1"].lane) == ("BA", "BA")


@pytest.mark.parametrize(
    ("lanes", "expected"),
    [
        ([Lane(id="X", kind="customer"), Lane(id="CU", kind="system")], "CU"),
        ([Lane(id="X", kind="customer"), Lane(id="Y", name="Customer", kind="partner")], "Y"),
        ([Lane(id="X", kind="customer"), Lane(id="Y", kind="partner")], "X"),
        ([Lane(id="X", kind="support"), Lane(id="Y", kind="partner")], "Y"),
    ],
)
def test_paste_into_another_file_chooses_the_most_similar_lane(lanes, expected):
    scenario = perform_and_check(lambda doc: paste_elements(doc, TODAY, copied_text("A", "n1"))[0], other_file(*lanes))
    assert (scenario.nodes["A"].lane, scenario.nodes["A"].phase) == (expected, None)
    assert scenario.annotations["n1"].leads_to == ()


def test_paste_without_lanes_is_rejected():
    with pytest.raises(CommandRejected, match="There is no lane here to paste into"):
        paste_elements(other_file(), TODAY, copied_text("A"))
    with pytest.raises(CommandRejected, match="The lane no longer exists"):
        paste_elements(process(), TODAY, copied_text("A"), None, "XX")


def test_lane_is_copied_with_its_contents():
    document, ids = duplicate_elements(process(), TODAY, ["FR"])
    scenario = document.scenarios[TODAY]
    assert list(scenario.lanes) == ["CU", "FR", "FR1", "BA"]
    assert {scenario.nodes[key].lane for key in ("G1", "C1")} == {"FR1"}
    assert set(ids) == {"FR1", "G1", "C1", "f7"}
    pasted = perform_and_check(lambda doc: paste_elements(doc, TODAY, copied_text("FR"))[0], other_file())
    assert list(pasted.lanes) == ["FR"]
    assert pasted.layout.lanes["FR"] == 120.0


def test_message_to_a_lane_is_copied_if_selected():
    assert "m2" not in document_after(lambda doc: duplicate_elements(doc, TODAY, ["C"])[0]).scenarios[TODAY].flows
    flow = perform_and_check(lambda doc: duplicate_elements(doc, TODAY, ["C", "m1"])[0]).flows["m2"]
    assert (flow.source, flow.target, flow.kind) == ("C1", "CU", "notification")


def test_annotation_copied_alone_keeps_its_target():
    scenario = perform_and_check(lambda doc: duplicate_elements(doc, TODAY, ["n1"])[0])
    assert scenario.annotations["n4"] == Annotation(
        id="n4", kind="pain_point", targets=("A",), text="long queue", leads_to=("C",)
    )


def test_annotations_and_measures_without_a_target_here_are_not_pasted():
    _, ids = paste_elements(other_file(Lane(id="CU", kind="customer")), TODAY, copied_text("n1", "n3", "k1", "k2"))
    assert ids == ("k2",)


def test_new_ids_are_unique_in_the_whole_document():
    other = Scenario(id="other", lanes=ElementMap([Lane(id="A7", kind="customer")]), based_on=TODAY)
    document = Document(scenarios=process().scenarios.with_elements(other))
    assert duplicate_elements(document, TODAY, ["A"])[1][0] == "A8"


def test_measures_and_dangling_flows_are_not_copied_alone():
    with pytest.raises(CommandRejected, match="A flow or a phase cannot be copied alone"):
        copied_text("f1")
    with pytest.raises(CommandRejected, match="The element no longer exists"):
        copied_text("absent")


def tampered(change) -> str:
    data = json.loads(copied_text("A", "G", document=add_flow(process(), TODAY, "G", "A")))
    change(data)
    return json.dumps(data)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Some words from elsewhere",
        "[1, 2",
        "[" * 5000,
        "{}",
        tampered(lambda data: data.update(clipboard="other")),
        tampered(lambda data: data.update(version=2)),
        tampered(lambda data: data.update(whole_lanes=["nothing"])),
        tampered(lambda data: data["fragment"]["nodes"][0].update(lane="nothing")),
        tampered(lambda data: data["fragment"]["flows"][0].update(source="nothing")),
        tampered(lambda data: data["fragment"]["nodes"].append(data["fragment"]["nodes"][0])),
        tampered(lambda data: data["fragment"]["layout"]["nodes"].update(A=[1, 2, -3, 4])),
        tampered(lambda data: data["fragment"]["layout"]["nodes"].update(nothing=[1, 2, 3, 4])),
    ],
)
def test_foreign_clipboard_content_is_rejected_with_a_message(text):
    with pytest.raises(CommandRejected, match=r"^The clipboard content .*\.$"):
        paste_elements(process(), TODAY, text)
