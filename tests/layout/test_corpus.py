"""Drawings of BPMN files: read with their process, measured, and compared with the automatic layout."""

from __future__ import annotations

from pathlib import Path

import pytest

from cpm_desktop.model.elements import Flow
from cpm_desktop.model.layout import Box, Point
from tests.layout.corpus.__main__ import authors_measures, drawings_in, our_measures
from tests.layout.corpus.bpmn_drawing import read_bpmn
from tests.layout.corpus.drawing_measures import Measures, measures_of
from tests.paths import shared_corpus

MODEL = """
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:di="http://www.omg.org/spec/BPMN/20100524/DI"
             xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:dd="http://www.omg.org/spec/DD/20100524/DI">
  <collaboration id="c">
    <participant id="pool" processRef="p" name="Shop"/>
    <participant id="guest" name="Guest"/>
    <messageFlow id="order" sourceRef="guest" targetRef="begin"/>
  </collaboration>
  <process id="p">
    <startEvent id="begin"/>
    <userTask id="check" name="Check
 order"/>
    <boundaryEvent id="late" attachedToRef="check"/>
    <endEvent id="done"/>
    <sequenceFlow id="one" sourceRef="begin" targetRef="check"/>
    <sequenceFlow id="two" sourceRef="late" targetRef="done" name="late"/>
    <sequenceFlow id="undrawn" sourceRef="check" targetRef="done"/>
  </process>
  <di:BPMNDiagram><di:BPMNPlane bpmnElement="c">
    <di:BPMNShape bpmnElement="pool"><dc:Bounds x="0" y="100" width="400" height="100"/></di:BPMNShape>
    <di:BPMNShape bpmnElement="guest"><dc:Bounds x="0" y="0" width="400" height="60"/></di:BPMNShape>
    <di:BPMNShape bpmnElement="begin"><dc:Bounds x="20" y="130" width="30" height="30"/></di:BPMNShape>
    <di:BPMNShape bpmnElement="check"><dc:Bounds x="100" y="120" width="90" height="50"/></di:BPMNShape>
    <di:BPMNShape bpmnElement="done"><dc:Bounds x="300" y="130" width="30" height="30"/></di:BPMNShape>
    <di:BPMNEdge bpmnElement="one"><dd:waypoint x="50" y="145"/><dd:waypoint x="100" y="145"/></di:BPMNEdge>
    <di:BPMNEdge bpmnElement="two"><dd:waypoint x="190" y="145"/><dd:waypoint x="300" y="145"/></di:BPMNEdge>
    <di:BPMNEdge bpmnElement="order"><dd:waypoint x="35" y="60"/><dd:waypoint x="35" y="130"/></di:BPMNEdge>
  </di:BPMNPlane></di:BPMNDiagram>
</definitions>
"""


def measured(boxes: dict[str, Box], *routes: tuple[Point, ...]) -> Measures:
    """Return the measures of boxes and of flows between them: from a to b, and from c to d."""
    flows = {"ab": Flow(id="ab", source="a", target="b"), "cd": Flow(id="cd", source="c", target="d")}
    return measures_of(flows, boxes, dict(zip(flows, routes, strict=True)))


def test_bpmn_file_is_read_with_its_drawing(tmp_path: Path):
    file = tmp_path / "model.bpmn"
    file.write_text(MODEL, encoding="utf-8")
    drawing = read_bpmn(file)
    assert drawing is not None
    assert list(drawing.scenario.lanes) == ["guest", "pool"]
    assert {node.id: (node.kind, node.lane, node.name) for node in drawing.scenario.nodes.values()} == {
        "begin": ("start", "pool", ""),
        "check": ("step", "pool", "Check order"),
        "done": ("end", "pool", ""),
    }
    ends = {flow.id: (flow.source, flow.target, flow.kind) for flow in drawing.scenario.flows.values()}
    assert ends == {
        "order": ("guest", "begin", "message"),
        "one": ("begin", "check", "sequence"),
        "two": ("check", "done", "sequence"),
    }
    assert drawing.routes["one"] == (Point(50.0, 145.0), Point(100.0, 145.0))
    assert drawing.boxes["check"] == Box(100.0, 120.0, 90.0, 50.0)


@pytest.mark.parametrize("text", ["<definitions>", "<definitions/>", '<!DOCTYPE a [<!ENTITY b "c">]><definitions/>'])
def test_file_without_a_drawing_is_left_out(tmp_path: Path, text: str):
    file = tmp_path / "model.bpmn"
    file.write_text(text, encoding="utf-8")
    assert read_bpmn(file) is None


def test_measures_of_a_drawing():
    boxes = {key: Box(x, y, 10.0, 10.0) for key, x, y in (("a", 0, 0), ("b", 90, 0), ("c", 45, -50), ("d", 45, 50))}
    across, down = (Point(10.0, 5.0), Point(90.0, 5.0)), (Point(50.0, -40.0), Point(50.0, 50.0))
    crossing = measured(boxes, across, down)
    assert (crossing.crossings, crossing.bends, crossing.length) == (1, 0, 17.0)
    assert crossing.width_to_height == pytest.approx(100 / 110)
    shared = measured(boxes, across, (Point(50.0, -40.0), Point(50.0, 5.0), Point(80.0, 5.0), Point(55.0, 50.0)))
    assert (shared.overlaps, shared.overlaps_of_strangers, shared.diagonals, shared.bends) == (1, 1, 1, 2)
    blocked = measured(boxes | {"e": Box(30.0, 0.0, 10.0, 10.0), "f": Box(35.0, 5.0, 10.0, 10.0)}, across, down)
    assert (blocked.flows_through_boxes, blocked.box_overlaps) == (1, 1)


def test_automatic_layout_is_no_harder_to_read_than_the_drawings_of_authors():
    drawings = drawings_in(shared_corpus("bpmn"))
    authors = [authors_measures(drawing) for drawing in drawings.values()]
    ours = [our_measures(drawing) for drawing in drawings.values()]
    for name in ("overlaps_of_strangers", "flows_through_boxes", "box_overlaps", "diagonals"):
        assert sum(getattr(measures, name) for measures in ours) == 0, name
    for name in ("overlaps", "bends", "length", "area"):
        assert sum(getattr(measures, name) for measures in ours) <= sum(getattr(m, name) for m in authors), name
    assert sum(measures.crossings for measures in ours) <= sum(measures.crossings for measures in authors) + 1
