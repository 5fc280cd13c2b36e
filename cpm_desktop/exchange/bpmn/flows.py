"""Turns flows, text annotations and associations of BPMN into flows and annotations of a scenario."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from typing import Any

from pydantic import ValidationError

from cpm_desktop.exchange.bpmn.lanes import LanePlan
from cpm_desktop.exchange.bpmn.source import SourceFlow, SourceModel
from cpm_desktop.exchange.import_report import ImportReport
from cpm_desktop.i18n import translate
from cpm_desktop.model.elements import EXIT_FIELDS, Annotation, Flow, Node


def build_flows(model: SourceModel, plan: LanePlan, nodes: Mapping[str, Node], report: ImportReport) -> dict[str, Flow]:
    """Return the flows. A message to or from a pool leads to its lane, or to the first of its lanes."""
    flows = {}
    for flow in model.flows:
        source, target = (_end(model, flow, end, plan, report) for end in (flow.source, flow.target))
        kind = "message" if flow.tag == "messageFlow" else "sequence"
        if source in nodes and target in nodes and source == target and kind == "message":
            why = translate("Import", "it leads from an element to itself")
            report.drop(flow.base.source_id, flow.base.name, translate("Import", "message flow"), why)
            continue
        plain: dict[str, Any] = {
            "id": flow.base.id,
            "source": source,
            "target": target,
            "kind": kind,
            "label": flow.base.name,
        }
        flows[flow.base.id] = _written_flow(flow.base.fields, plain, nodes) or Flow.model_validate(plain)
        if flow.base.documentation:
            why = translate("Import", "a flow here has no documentation")
            report.drop(flow.base.source_id, flow.base.name, translate("Import", "documentation"), why)
    return flows


def _written_flow(fields: Mapping[str, Any], plain: Mapping[str, Any], nodes: Mapping[str, Node]) -> Flow | None:
    """Return a flow with our own fields, or None where it has none or they are wrong."""
    if not fields:
        return None
    kept = {**fields, **{key: plain[key] for key in ("id", "source", "target", "label")}}
    kept.setdefault("kind", plain["kind"])
    if plain["source"] not in nodes or plain["target"] not in nodes:
        kept["kind"] = "message" if kept["kind"] == "sequence" else kept["kind"]
    if plain["source"] not in nodes or nodes[plain["source"]].kind != "decision":
        kept = {key: value for key, value in kept.items() if key not in EXIT_FIELDS}
    try:
        return Flow.model_validate_json(json.dumps(kept))
    except (ValidationError, ValueError):
        return None


def _end(model: SourceModel, flow: SourceFlow, end: str, plan: LanePlan, report: ImportReport) -> str:
    """Return the node or lane at an end of a flow."""
    if end in model.nodes or end in plan.lanes:
        return end
    lanes = plan.lanes_of_pool.get(end) or [
        key for key in plan.lanes if key in model.lanes and _has_ancestor(model, key, end)
    ]
    found = lanes[0] if lanes else next(iter(plan.lanes))
    what = translate("Import", "other end of the message flow")
    why = translate("Import", "it ends at a pool with lanes, and here at the lane {lane}")
    report.guess(flow.base.source_id, flow.base.name, what, why.format(lane=plan.lanes[found].name or found))
    return found


def _has_ancestor(model: SourceModel, lane: str, ancestor: str) -> bool:
    parent = model.lanes[lane].parent
    while parent is not None and parent != ancestor:
        parent = model.lanes[parent].parent
    return parent == ancestor


def build_annotations(model: SourceModel, elements: Collection[str], report: ImportReport) -> dict[str, Annotation]:
    """Return the annotations; `elements` are the ids of the scenario to which they can refer."""
    targets: dict[str, list[str]] = {key: [] for key in model.annotations}
    for ends in model.associations:
        source, target = map(model.resolve, ends)
        for note, other in ((source, target), (target, source)):
            if note in targets and other in elements:
                targets[note].append(other)
            elif note in targets and other not in targets:
                base = model.annotations[note]
                why = translate("Import", "its other end {end} is not an element here")
                end = ends[1] if note == source else ends[0]
                report.drop(
                    base.source_id, base.name, translate("Import", "association"), why.format(end=end[:60] or "“”")
                )
    return {
        key: _annotation(key, base.name, base.fields, tuple(dict.fromkeys(targets[key])), elements)
        for key, base in model.annotations.items()
    }


def _annotation(
    key: str, text: str, fields: Mapping[str, Any], targets: tuple[str, ...], elements: Collection[str]
) -> Annotation:
    plain = Annotation(id=key, kind="note", text=text, targets=targets)
    if not fields:
        return plain
    kept = {**fields, "id": key, "text": text}
    for name in ("targets", "leads_to"):
        ids = kept.get(name)
        kept[name] = [each for each in ids if each in elements] if isinstance(ids, list) else []
    kept["targets"] = list(dict.fromkeys((*kept["targets"], *targets)))
    try:
        return Annotation.model_validate_json(json.dumps(kept))
    except (ValidationError, ValueError, TypeError):
        return plain
