"""Flattens sub-processes: their content becomes part of the process around them."""

from __future__ import annotations

from collections.abc import Iterable

from cpm_desktop.exchange.bpmn.source import SourceFlow, SourceModel, SourceNode
from cpm_desktop.exchange.bpmn.vocabulary import SUBPROCESSES, words
from cpm_desktop.exchange.import_report import ImportReport
from cpm_desktop.i18n import translate

MAX_COMBINATIONS = 100
"""The most flows that replace one flow at a sub-process with several starts or ends."""


def flatten_subprocesses(model: SourceModel, report: ImportReport) -> None:
    """Keep collapsed sub-processes as single nodes, and replace all others by their content.

    A flow to a sub-process leads to its starts; a flow from a sub-process starts at its ends. Both need resolved ends
    of flows (`resolve_flows`).
    """
    containers = {key: node for key, node in model.nodes.items() if node.tag in SUBPROCESSES}
    children: dict[str | None, list[str]] = {}
    for key, node in model.nodes.items():
        children.setdefault(node.container, []).append(key)
    for key, node in containers.items():
        if key in model.nodes and (key in model.collapsed or not children.get(key)):
            _remove_content(model, report, node, children)
    for key in reversed([key for key in containers if key in model.nodes]):
        inside = [child for child in children.get(key, ()) if child in model.nodes]
        if inside:
            _replace_by_content(model, report, containers[key], inside)
            children.setdefault(containers[key].container, []).extend(inside)


def _remove_content(
    model: SourceModel, report: ImportReport, node: SourceNode, children: dict[str | None, list[str]]
) -> None:
    waiting, removed = list(children.get(node.id, ())), []
    while waiting:
        key = waiting.pop()
        removed.append(key)
        waiting += children.get(key, ())
    for key in removed:
        inner = model.nodes.pop(key)
        why = translate("Import", "the sub-process {name} is collapsed and becomes one step")
        report.drop(
            inner.base.source_id,
            inner.base.name,
            words(inner.tag),
            why.format(name=node.base.name or node.base.source_id),
        )
    gone = set(removed)
    why = translate("Import", "it is inside a collapsed sub-process")
    for flow in model.flows:
        if flow.source in gone or flow.target in gone:
            report.drop(flow.base.source_id, flow.base.name, words(flow.tag), why)
    model.flows = [flow for flow in model.flows if flow.source not in gone and flow.target not in gone]


def _replace_by_content(model: SourceModel, report: ImportReport, node: SourceNode, inside: list[str]) -> None:
    flows = [flow for flow in model.flows if flow.tag == "sequenceFlow"]
    entered = {flow.target for flow in flows}
    left = {flow.source for flow in flows}
    boundary = [key for key in inside if model.nodes[key].tag == "boundaryEvent"]
    handlers = [key for key in inside if model.nodes[key].is_triggered]
    ordinary = [key for key in inside if key not in boundary and key not in handlers]
    starts = [key for key in ordinary if model.nodes[key].tag == "startEvent"]
    entries = starts or [key for key in ordinary if key not in entered] or ordinary[:1]
    exits = [key for key in ordinary if key not in left] or ordinary[-1:]
    model.flows = [
        result
        for flow in model.flows
        for result in _redirected(model, report, flow, node, entries if not node.is_triggered else [], exits)
    ]
    for other in model.nodes.values():
        if other.host == node.id:
            other.host = exits[0] if exits else None
    why = translate("Import", "it is expanded and its content becomes part of the process")
    report.drop(node.base.source_id, node.base.name, words(node.tag), why)
    for key in inside:
        inner = model.nodes[key]
        inner.container, inner.within = node.container, (*inner.within, node.id)
        inner.kinds = (*inner.kinds, "of a sub-process") if inner.tag in {"startEvent", "endEvent"} else inner.kinds
        inner.tag = {"startEvent": "intermediateCatchEvent", "endEvent": "intermediateThrowEvent"}.get(
            inner.tag, inner.tag
        )
    del model.nodes[node.id]


def _redirected(
    model: SourceModel, report: ImportReport, flow: SourceFlow, node: SourceNode, entries: list[str], exits: list[str]
) -> Iterable[SourceFlow]:
    """Return the flows that replace `flow` when the sub-process `node` is replaced by its content."""
    if node.id not in {flow.source, flow.target}:
        return [flow]
    sources = exits if flow.source == node.id else [flow.source]
    targets = entries if flow.target == node.id else [flow.target]
    if flow.tag == "messageFlow":
        sources, targets = sources[:1], targets[:1]
    pairs = [(source, target) for source in sources for target in targets]
    if not pairs or len(pairs) > MAX_COMBINATIONS:
        why = translate("Import", "the sub-process at one of its ends has no single start or end")
        report.drop(flow.base.source_id, flow.base.name, words(flow.tag), why)
        pairs = pairs[:1]
    found = []
    for index, (source, target) in enumerate(pairs):
        base = flow.base
        if index:
            base = base._replace(id=model.ids.claim("", "f")[0])
        found.append(SourceFlow(base, flow.tag, source, target))
    if found:
        model.waypoints.pop(flow.base.id, None)
    return found
