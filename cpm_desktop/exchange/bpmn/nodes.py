"""Turns nodes of BPMN into nodes of a scenario. The original kind of event, task or gateway is kept as text."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from typing import Any

from pydantic import TypeAdapter, ValidationError

from cpm_desktop.exchange.bpmn.lanes import LanePlan
from cpm_desktop.exchange.bpmn.source import SourceModel, SourceNode
from cpm_desktop.exchange.bpmn.vocabulary import EVENTS, words
from cpm_desktop.exchange.import_report import ImportReport
from cpm_desktop.i18n import translate
from cpm_desktop.model.elements import Annotation, Node, NodeKind, Step

_NODE: TypeAdapter[Node] = TypeAdapter(Node)
_MAX_NAME = 20_000


def build_nodes(
    model: SourceModel, plan: LanePlan, phases: Collection[str], report: ImportReport
) -> tuple[dict[str, Node], dict[str, Annotation]]:
    """Return the nodes of the scenario, and notes with what a node cannot contain: its kind and documentation."""
    data = _data_names(model)
    nodes: dict[str, Node] = {}
    notes: dict[str, Annotation] = {}
    kinds = _final_kinds(model, report)
    used_data: set[str] = set()
    for node in model.nodes.values():
        lane = plan.lane_of_node[node.id]
        built = _written_node(node, lane, kinds[node.id], phases)
        if built is None:
            evidence, systems = _data_of(node, data)
            used_data.update(evidence, systems)
            built = _imported_node(node, lane, kinds[node.id], evidence, systems, report)
            if built.kind != "step":
                notes |= _note_on(model, node, report)
        nodes[node.id] = built
    for tag, base in model.data.values():
        if base.name not in used_data:
            why = translate("Import", "no step uses it")
            report.drop(base.source_id, base.name, words(tag.removesuffix("Reference")), why)
    return nodes, notes


def original_kind(node: SourceNode) -> str:
    """Return the kind of a node in the source in words, such as “non-interrupting timer boundary event”."""
    return " ".join((*node.kinds, words(node.tag)))


def _final_kinds(model: SourceModel, report: ImportReport) -> dict[str, NodeKind]:
    """Return the kind of each node. A start with an incoming flow, or an end with an outgoing one, is a step."""
    entered = {flow.target for flow in model.flows if flow.tag == "sequenceFlow"}
    left = {flow.source for flow in model.flows if flow.tag == "sequenceFlow"}
    kinds: dict[str, NodeKind] = {}
    for node in model.nodes.values():
        kinds[node.id] = _kind(node)
        if "kind" in node.base.fields:
            continue
        if (kinds[node.id] == "start" and node.id in entered) or (kinds[node.id] == "end" and node.id in left):
            kinds[node.id] = "step"
            why = translate("Import", "a start cannot have incoming flows, nor an end outgoing flows")
            report.guess(node.base.source_id, node.base.name, translate("Import", "event turned into a step"), why)
    return kinds


def _kind(node: SourceNode) -> NodeKind:
    written = node.base.fields.get("kind")
    if written in {"start", "end", "step", "decision", "parallel"}:
        kind: NodeKind = written
        return kind
    if node.tag == "startEvent":
        return "start"
    if node.tag == "endEvent":
        return "end"
    if node.tag == "parallelGateway":
        return "parallel"
    return "decision" if node.tag.endswith(("Gateway", "gateway")) else "step"


def _written_node(node: SourceNode, lane: str, kind: NodeKind, phases: Collection[str]) -> Node | None:
    """Return the node with our own fields, or None where it has none or they are wrong."""
    fields: dict[str, Any] = {**node.base.fields, "id": node.id, "lane": lane, "name": node.base.name, "kind": kind}
    if "kind" not in node.base.fields:
        return None
    if fields.get("phase") not in phases:
        fields.pop("phase", None)
    try:
        return _NODE.validate_json(json.dumps(fields))
    except (ValidationError, ValueError):
        return None


def _imported_node(
    node: SourceNode,
    lane: str,
    kind: NodeKind,
    evidence: tuple[str, ...],
    systems: tuple[str, ...],
    report: ImportReport,
) -> Node:
    base: Mapping[str, Any] = {"id": node.id, "lane": lane, "kind": kind, "name": node.base.name}
    if kind != "step":
        return _NODE.validate_python(base)
    is_plain = node.tag == "task" and not node.kinds
    parts = [node.base.documentation, "" if is_plain else f"[BPMN: {original_kind(node)}]"]
    name = node.base.name
    if not name and node.tag in EVENTS:
        name = original_kind(node).capitalize()
        why = translate("Import", "it has no name and its kind becomes the name")
        report.guess(node.base.source_id, "", translate("Import", "name added"), why)
    return Step(
        id=node.id,
        lane=lane,
        kind="step",
        name=name[:_MAX_NAME],
        description="\n".join(filter(None, parts))[-_MAX_NAME:],
        evidence=evidence,
        systems=systems,
    )


def _note_on(model: SourceModel, node: SourceNode, report: ImportReport) -> dict[str, Annotation]:
    """Return a note with the kind of an event or gateway that is not kept, and its documentation."""
    is_plain = node.tag in {"startEvent", "endEvent", "exclusiveGateway", "parallelGateway", "gateway"}
    is_plain = is_plain and not node.kinds
    text = "\n".join(filter(None, (node.base.documentation, "" if is_plain else f"[BPMN: {original_kind(node)}]")))
    if not text:
        return {}
    key, _ = model.ids.claim("", f"{node.id[:50]}_note")
    why = translate("Import", "the element here cannot contain its kind or documentation")
    report.guess(node.base.source_id, node.base.name, translate("Import", "note added"), why)
    return {key: Annotation(id=key, kind="note", targets=(node.id,), text=text[-_MAX_NAME:])}


def _data_names(model: SourceModel) -> dict[str, tuple[bool, str]]:
    """Return for each data object and store whether it is a store, and its name."""
    return {key: (tag == "dataStoreReference", base.name) for key, (tag, base) in model.data.items() if base.name}


def _data_of(node: SourceNode, data: Mapping[str, tuple[bool, str]]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the names of the data objects and of the data stores that a node uses."""
    found = [data[key] for key in node.data if key in data]
    objects = dict.fromkeys(name for is_store, name in found if not is_store)
    return tuple(objects), tuple(dict.fromkeys(name for is_store, name in found if is_store))
