"""Resolves the ends of flows, and the hosts of boundary events; what points nowhere is reported and left out."""

from __future__ import annotations

from cpm_desktop.exchange.bpmn.source import SourceFlow, SourceModel
from cpm_desktop.exchange.bpmn.vocabulary import words
from cpm_desktop.exchange.import_report import ImportReport
from cpm_desktop.i18n import translate


def resolve_flows(model: SourceModel, report: ImportReport) -> None:
    """Replace the references of flows and boundary events by ids. Flows without two ends are dropped."""
    pools = {participant.base.id for participant in model.participants}
    ends_of_messages = model.nodes.keys() | pools | model.lanes.keys()
    flows = []
    for flow in model.flows:
        ends = [model.resolve(flow.source), model.resolve(flow.target)]
        known = ends_of_messages if flow.tag == "messageFlow" else model.nodes.keys()
        missing = [
            reference for end, reference in zip(ends, (flow.source, flow.target), strict=True) if end not in known
        ]
        if missing:
            why = translate("Import", "its end {end} is not a node")
            report.drop(flow.base.source_id, flow.base.name, words(flow.tag), why.format(end=missing[0][:60] or "“”"))
        else:
            flows.append(SourceFlow(flow.base, flow.tag, *ends))
    model.flows = flows
    for node in model.nodes.values():
        if node.host is None:
            continue
        host = model.resolve(node.host)
        node.host = host if host in model.nodes and host != node.id else None
        if node.host is None:
            why = translate("Import", "the activity to which it is attached is missing")
            report.drop(node.base.source_id, node.base.name, translate("Import", "attachment"), why)


def add_boundary_flows(model: SourceModel, report: ImportReport) -> None:
    """Connect each boundary event with its activity: here it is a step that follows the activity."""
    for node in list(model.nodes.values()):
        if node.host is not None and node.host in model.nodes:
            key, _ = model.ids.claim("", f"{node.id[:50]}_flow")
            base = node.base._replace(id=key, source_id="", name="", documentation="", fields={})
            model.flows.append(SourceFlow(base, "sequenceFlow", node.host, node.id))
            why = translate("Import", "a boundary event becomes a step after its activity {activity}")
            activity = model.nodes[node.host].base
            report.guess(
                node.base.source_id,
                node.base.name,
                translate("Import", "flow to the boundary event"),
                why.format(activity=activity.name or activity.source_id),
            )
