"""Exports a scenario as BPMN 2.0: one pool with the customer as its top lane, and black-box pools for empty lanes."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from typing import Any, BinaryIO

from lxml import etree

from cpm_desktop.drawing.node_sizes import node_size
from cpm_desktop.exchange.bpmn.diagram_writer import DiagramWriter
from cpm_desktop.exchange.bpmn.extension_fields import DERIVED_TAG, write_fields
from cpm_desktop.exchange.bpmn.vocabulary import BPMNDI, CPM, DC, DI, MODEL
from cpm_desktop.exchange.xml_text import INVALID_XML_CHARACTERS
from cpm_desktop.layout.completion import with_missing_places
from cpm_desktop.layout.placement import compute_placement
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.elements import Annotation, Flow, Node
from cpm_desktop.model.mapping import ElementMap
from cpm_desktop.model.value import FrozenModel, with_changes
from cpm_desktop.progress import ReportProgress, ignore_progress

TAGS = {
    "start": "startEvent",
    "end": "endEvent",
    "step": "task",
    "decision": "exclusiveGateway",
    "parallel": "parallelGateway",
}
_XML_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]*")
ELEMENT_LISTS = ("lanes", "nodes", "flows", "annotations", "layout")


def write_bpmn(
    document: Document, scenario_id: str, target: BinaryIO, report: ReportProgress = ignore_progress
) -> None:
    """Write a scenario as a BPMN file. Its own fields travel in extension elements, so that importing restores it.

    Every flow between nodes is a sequence flow, because lanes of one pool exchange no messages in BPMN; messages of
    empty lanes are message flows. Raises CancelledError if `report` cancels.
    """
    root = _BpmnWriter(document, document.scenarios[scenario_id]).root(report)
    etree.indent(root)
    target.write(etree.tostring(root, xml_declaration=True, encoding="UTF-8"))


class _BpmnWriter:
    def __init__(self, document: Document, scenario: Scenario) -> None:
        self._document, self._scenario = document, scenario
        used = {node.lane for node in scenario.nodes.values()}
        self._pool_lanes = [lane for lane in scenario.lanes.values() if lane.id in used]
        self._black_boxes = {lane.id: lane for lane in scenario.lanes.values() if lane.id not in used}
        self._names: dict[str, str] = {}
        self._used_names: set[str] = set()
        for elements in scenario.element_groups.values():
            for key in elements:
                self._names[key] = self._unused(key if _XML_NAME.fullmatch(key) else f"_{key}")
        self._notes: dict[str, list[tuple[str, str]]] = {}

    def root(self, report: ReportProgress) -> etree._Element:
        """Return the definitions."""
        scenario = self._scenario
        root = etree.Element(
            f"{{{MODEL}}}definitions",
            {"id": self._unused("Definitions"), "targetNamespace": CPM, "exporter": "CPM Desktop"},
            nsmap={"bpmn": MODEL, "bpmndi": BPMNDI, "dc": DC, "di": DI, "cpm": CPM},
        )
        collaboration = self._add(root, "collaboration", id=self._unused("Collaboration"))
        process_id, pool_id = self._unused("Process"), self._unused("Pool")
        extension = self._add(collaboration, "extensionElements")
        if scenario.nodes:
            title = _clean(self._document.title or scenario.name)
            pool = self._add(collaboration, "participant", id=pool_id, name=title, processRef=process_id)
            etree.SubElement(self._add(pool, "extensionElements"), DERIVED_TAG)
        for lane in self._black_boxes.values():
            participant = self._add(collaboration, "participant", id=self._names[lane.id], name=_clean(lane.name))
            self._add_fields(participant, lane, {"kind": lane.kind}, lane.name)
        flows = list(scenario.flows.values())
        kept = [flow for flow in flows if not self._is_between_nodes(flow) and not self._is_message_of_black_box(flow)]
        for flow in flows:
            if self._is_message_of_black_box(flow):
                self._add_flow(collaboration, "messageFlow", flow)
        process = self._add(root, "process", id=process_id, isExecutable="false")
        self._add_lanes(process)
        for node in scenario.nodes.values():
            self._add_node(process, node)
        for flow in filter(self._is_between_nodes, flows):
            self._add_flow(process, "sequenceFlow", flow)
        self._add_annotations(process, {flow.id for flow in kept})
        report(0.3)
        self._add_diagram(root, str(collaboration.get("id")), pool_id, {flow.id for flow in kept})
        report(0.9)
        write_fields(extension, self._scenario_fields(kept, positions_digest(root)))
        return root

    def _unused(self, name: str) -> str:
        while name in self._used_names:
            name += "_"
        self._used_names.add(name)
        return name

    def _add(self, parent: etree._Element, tag: str, **attributes: str) -> etree._Element:
        return etree.SubElement(parent, f"{{{MODEL}}}{tag}", attributes)

    def _add_fields(self, element: etree._Element, value: Any, more: dict[str, Any], text: str) -> None:  # noqa: ANN401
        fields = {**_own_fields(value, {"id", "name", "label", "lane", "source", "target", "text"}), **more}
        if self._names[value.id] != value.id:
            fields["id"] = value.id
        if text != _clean(text).strip():
            fields["name"] = text
        if fields:
            write_fields(self._add(element, "extensionElements"), fields)

    def _add_lanes(self, process: etree._Element) -> None:
        if not self._pool_lanes:
            return
        lane_set = self._add(process, "laneSet", id=self._unused("Lanes"))
        members: dict[str, list[str]] = {}
        for node in self._scenario.nodes.values():
            members.setdefault(node.lane, []).append(node.id)
        for lane in self._pool_lanes:
            element = self._add(lane_set, "lane", id=self._names[lane.id], name=_clean(lane.name))
            self._add_fields(element, lane, {"kind": lane.kind}, lane.name)
            for key in members[lane.id]:
                self._add(element, "flowNodeRef").text = self._names[key]

    def _add_node(self, process: etree._Element, node: Node) -> None:
        element = self._add(process, TAGS[node.kind], id=self._names[node.id], name=_clean(node.name))
        self._add_fields(element, node, {"kind": node.kind}, node.name)
        at_node = [flow for flow in self._scenario.flows_by_element.get(node.id, ()) if self._is_between_nodes(flow)]
        for tag, end in (("incoming", "target"), ("outgoing", "source")):
            for flow in at_node:
                if getattr(flow, end) == node.id:
                    self._add(element, tag).text = self._names[flow.id]

    def _add_flow(self, parent: etree._Element, tag: str, flow: Flow) -> None:
        ends = {"sourceRef": self._names[flow.source], "targetRef": self._names[flow.target]}
        element = self._add(parent, tag, id=self._names[flow.id], name=_clean(flow.label), **ends)
        self._add_fields(element, flow, {"kind": flow.kind}, flow.label)

    def _add_annotations(self, process: etree._Element, kept_flows: set[str]) -> None:
        drawn = self._scenario.nodes.keys() | self._scenario.lanes.keys() | (self._scenario.flows.keys() - kept_flows)
        for note in self._scenario.annotations.values():
            element = self._add(process, "textAnnotation", id=self._names[note.id])
            self._add_fields(element, note, {"kind": note.kind}, note.text)
            self._add(element, "text").text = _clean(note.text)
            for target in filter(drawn.__contains__, note.targets):
                key = self._unused(f"{self._names[note.id]}_{self._names[target]}")
                self._notes.setdefault(note.id, []).append((key, target))
        for note_id, ends in self._notes.items():
            for key, target in ends:
                self._add(process, "association", id=key, sourceRef=self._names[note_id], targetRef=self._names[target])

    def _add_diagram(self, root: etree._Element, plane_element: str, pool_id: str, kept_flows: set[str]) -> None:
        diagram = etree.SubElement(root, f"{{{BPMNDI}}}BPMNDiagram", id=self._unused("Diagram"))
        plane = etree.SubElement(diagram, f"{{{BPMNDI}}}BPMNPlane", id=self._unused("Plane"), bpmnElement=plane_element)
        scenario = with_missing_places(self._scenario, node_size)
        above = [lane for lane in self._black_boxes.values() if lane.kind == "customer"]
        below = [lane for lane in self._black_boxes.values() if lane.kind != "customer"]
        scenario = with_changes(scenario, lanes=ElementMap([*above, *self._pool_lanes, *below]))
        placement = compute_placement(scenario)
        first_lanes = [*above, *self._pool_lanes[:1], *below]
        writer = DiagramWriter(plane, placement, [placement.lanes[lane.id].start for lane in first_lanes])
        if self._pool_lanes:
            writer.add_pool(pool_id, self._pool_lanes[0].id, self._pool_lanes[-1].id)
        for lane in self._pool_lanes:
            writer.add_lane(self._names[lane.id], lane.id)
        for key in self._black_boxes:
            writer.add_pool(self._names[key], key, key)
        for key in scenario.nodes:
            writer.add_node(self._names[key], key)
        for key in scenario.flows.keys() - kept_flows if kept_flows else scenario.flows:
            writer.add_flow(self._names[key], key)
        self._add_notes(writer, scenario.annotations.values())

    def _add_notes(self, writer: DiagramWriter, notes: Iterable[Annotation]) -> None:
        for number, note in enumerate(notes):
            top = writer.add_note(self._names[note.id], number)
            for key, target in self._notes.get(note.id, ()):
                end = writer.middle(target) or writer.middle_of_flow(target)
                writer.add_edge(key, (top, end))

    def _is_between_nodes(self, flow: Flow) -> bool:
        return flow.source in self._scenario.nodes and flow.target in self._scenario.nodes

    def _is_message_of_black_box(self, flow: Flow) -> bool:
        """Return whether BPMN permits the message: no flow joins a lane with a node of its own pool."""
        ends = (flow.source, flow.target)
        return any(end in self._black_boxes for end in ends) and all(
            end in self._black_boxes or end in self._scenario.nodes for end in ends
        )

    def _scenario_fields(self, kept: list[Flow], digest: str) -> dict[str, Any]:
        dumped = self._scenario.model_dump(mode="json", exclude_defaults=True)
        return {
            "title": self._document.title,
            "meta": self._document.meta.model_dump(mode="json"),
            "scenario": {key: value for key, value in dumped.items() if key not in ELEMENT_LISTS[:-1]},
            "flows": [flow.model_dump(mode="json") for flow in kept],
            "order": {name: list(getattr(self._scenario, name)) for name in ("lanes", "nodes", "flows")},
            "positions": digest,
        }


def positions_digest(root: etree._Element) -> str:
    """Return a digest of all shapes and edges, which changes when another program moves one."""
    digest = hashlib.sha256()
    for element in root.iter(f"{{{DC}}}Bounds", f"{{{DI}}}waypoint"):
        digest.update(repr(sorted(element.attrib.items())).encode())
    return digest.hexdigest()[:16]


def _own_fields(value: FrozenModel, without: set[str]) -> dict[str, Any]:
    return value.model_dump(mode="json", exclude_defaults=True, exclude=without)


def _clean(text: str) -> str:
    return INVALID_XML_CHARACTERS.sub("\ufffd", text)
