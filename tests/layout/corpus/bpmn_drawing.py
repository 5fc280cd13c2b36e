"""Reads a BPMN file as a process and the drawing of its author: steps and flows, with their boxes and lines."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple
from xml.etree import ElementTree as ET

from cpm_desktop.model.document import Scenario
from cpm_desktop.model.layout import Box, Point

XmlElement = ET.Element
KINDS = {"startEvent": "start", "endEvent": "end", "parallelGateway": "parallel"}
STEP_SUFFIXES = ("Task", "task", "Event", "subProcess", "transaction", "callActivity")


class BpmnDrawing(NamedTuple):
    """A process, and where its author drew its nodes and flows."""

    scenario: Scenario
    boxes: Mapping[str, Box]
    routes: Mapping[str, tuple[Point, ...]]


def read_bpmn(file: Path) -> BpmnDrawing | None:
    """Return the process in a file and its drawing; None if the file is malformed or draws no node or no flow.

    Nodes within sub-processes are left out. The flows of boundary events belong to the step they are attached to, and a
    participant without nodes is an empty lane.
    """
    if b"<!ENTITY" in file.read_bytes():
        return None
    try:
        root = ET.parse(file).getroot()
    except ET.ParseError:
        return None
    source = _BpmnSource(root)
    nodes, lanes = source.nodes(), source.lanes()
    flows = list(source.flows(set(nodes), {lane["id"] for lane in lanes}))
    if not nodes or not flows:
        return None
    plain = {"id": "s", "lanes": lanes, "nodes": list(nodes.values()), "flows": flows}
    boxes = {node_id: source.boxes[node_id] for node_id in nodes}
    return BpmnDrawing(Scenario.model_validate(plain), boxes, {flow["id"]: source.routes[flow["id"]] for flow in flows})


class _BpmnSource:
    """The elements of a file by id, with the shapes and edges of its diagram."""

    def __init__(self, root: XmlElement) -> None:
        self.elements = {element.get("id", ""): element for element in root.iter() if element.get("id")}
        self.processes = [element for element in root.iter() if _tag(element) == "process"]
        self.participants = [element for element in root.iter() if _tag(element) == "participant"]
        self.boxes: dict[str, Box] = {}
        self.routes: dict[str, tuple[Point, ...]] = {}
        for element in root.iter():
            drawn = _local(element.get("bpmnElement"))
            if _tag(element) == "BPMNShape":
                bounds = next(child for child in element if _tag(child) == "Bounds")
                self.boxes.setdefault(drawn, Box(*(float(bounds.get(key, 0)) for key in ("x", "y", "width", "height"))))
            elif _tag(element) == "BPMNEdge":
                points = [Point(float(p.get("x", 0)), float(p.get("y", 0))) for p in element if _tag(p) == "waypoint"]
                self.routes.setdefault(drawn, tuple(points))
        self.lane_of: dict[str, str] = {}

    def lanes(self) -> list[dict[str, Any]]:
        """Return the innermost lanes of all processes, and the participants without lanes, from top to bottom."""
        found = dict.fromkeys(self.lane_of.values())
        for participant in self.participants:
            process = self.elements.get(_local(participant.get("processRef")))
            if process is None or not any(_tag(element) == "lane" for element in process.iter()):
                found.setdefault(participant.get("id", ""))
        ordered = sorted(found, key=lambda lane: self.boxes[lane].y if lane in self.boxes else 0.0)
        return [
            {"id": lane, "kind": "backstage", "name": self.elements[lane].get("name", "")[:100]} for lane in ordered
        ]

    def nodes(self) -> dict[str, dict[str, Any]]:
        """Return the drawn nodes of all processes, and remember their lanes."""
        found: dict[str, dict[str, Any]] = {}
        for process in self.processes:
            pool = next((p for p in self.participants if _local(p.get("processRef")) == process.get("id")), process)
            lane_of = {
                _local(reference.text): lane.get("id", "")
                for lane in process.iter()
                if _tag(lane) == "lane" and not any(_tag(inner) == "lane" for inner in lane.iter() if inner is not lane)
                for reference in lane
                if _tag(reference) == "flowNodeRef"
            }
            for element in process:
                node_id, kind = element.get("id", ""), _kind(element)
                if kind is not None and node_id in self.boxes:
                    self.lane_of[node_id] = lane_of.get(node_id, pool.get("id", ""))
                    name = " ".join(element.get("name", "").split())
                    found[node_id] = {"id": node_id, "kind": kind, "lane": self.lane_of[node_id], "name": name[:200]}
        return found

    def flows(self, nodes: set[str], lanes: set[str]) -> Iterator[dict[str, Any]]:
        """Yield the drawn flows between nodes, and the messages between nodes and lanes."""
        for flow_id, element in self.elements.items():
            tag = _tag(element)
            if tag not in {"sequenceFlow", "messageFlow"} or len(self.routes.get(flow_id, ())) < 2:
                continue
            ends = [self._home(_local(element.get(key))) for key in ("sourceRef", "targetRef")]
            allowed = nodes if tag == "sequenceFlow" else nodes | lanes
            if set(ends) <= allowed and not (ends[0] == ends[1] and ends[0] in lanes):
                kind = "sequence" if tag == "sequenceFlow" else "message"
                label = " ".join(element.get("name", "").split())
                yield {"id": flow_id, "source": ends[0], "target": ends[1], "kind": kind, "label": label[:100]}

    def _home(self, element_id: str) -> str:
        """Return the step to which a boundary event is attached, or the element itself."""
        element = self.elements.get(element_id)
        attached = "" if element is None else _local(element.get("attachedToRef"))
        return attached or element_id


def _tag(element: XmlElement) -> str:
    return element.tag.rpartition("}")[2]


def _local(reference: str | None) -> str:
    """Return a reference to an element without its namespace."""
    return (reference or "").strip().rpartition(":")[2]


def _kind(element: XmlElement) -> str | None:
    """Return the kind of node that an element is, or None for others."""
    tag = _tag(element)
    if tag in KINDS:
        return KINDS[tag]
    if tag.endswith("Gateway"):
        return "decision"
    return "step" if tag.endswith(STEP_SUFFIXES) and tag != "boundaryEvent" else None
