"""Imports a BPMN 2.0 file as a document with one scenario."""

from __future__ import annotations

import json
from typing import Any

from pydantic import ValidationError

from cpm_desktop.drawing.node_sizes import node_size
from cpm_desktop.exchange.bpmn.definitions import clean_text, read_definitions
from cpm_desktop.exchange.bpmn.diagrams import read_diagrams
from cpm_desktop.exchange.bpmn.flows import build_annotations, build_flows
from cpm_desktop.exchange.bpmn.lane_kinds import guess_lane_kinds
from cpm_desktop.exchange.bpmn.lanes import LanePlan, plan_lanes
from cpm_desktop.exchange.bpmn.nodes import build_nodes
from cpm_desktop.exchange.bpmn.own_fields import is_as_exported, with_own_fields
from cpm_desktop.exchange.bpmn.positions import with_source_positions
from cpm_desktop.exchange.bpmn.references import add_boundary_flows, resolve_flows
from cpm_desktop.exchange.bpmn.repairs import with_starts_and_ends, with_whole_decisions
from cpm_desktop.exchange.bpmn.source import SourceModel
from cpm_desktop.exchange.bpmn.subprocesses import flatten_subprocesses
from cpm_desktop.exchange.bpmn.xml_reader import read_xml
from cpm_desktop.exchange.import_report import ImportReport, ImportResult
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.elements import Lane, LaneKind, Phase
from cpm_desktop.model.mapping import ElementMap
from cpm_desktop.model.value import with_changes
from cpm_desktop.progress import ReportProgress, ignore_progress

SCENARIO_ID = "today"


def read_bpmn(data: bytes, report_progress: ReportProgress = ignore_progress, title: str = "") -> ImportResult:
    """Return the document in the BPMN file `data`, and what could not be kept. `title` is for a file without one.

    The document has no errors in the sense of the command `check`, and no boxes overlap. Raises ImportFileError, and
    CancelledError if `report_progress` cancels.
    """
    report = ImportReport()
    root = read_xml(data)
    report_progress(0.2)
    model = read_definitions(root, report)
    read_diagrams(root, model, report)
    model.title = model.title or clean_text(title)
    report_progress(0.4)
    resolve_flows(model, report)
    flatten_subprocesses(model, report)
    add_boundary_flows(model, report)
    plan = plan_lanes(model, report)
    is_own = "scenario" in model.fields
    scenario = _scenario(model, plan, guess_lane_kinds(model, plan, report), report)
    report_progress(0.6)
    scenario = with_source_positions(scenario, model, node_size, report)
    report_progress(0.95)
    document = Document(title=model.title, scenarios=ElementMap([scenario]))
    return ImportResult(with_own_fields(document, model.fields, root) if is_own else document, report)


def _scenario(model: SourceModel, plan: LanePlan, kinds: dict[str, LaneKind], report: ImportReport) -> Scenario:
    phases = _phases(model)
    nodes, notes = build_nodes(model, plan, {phase.id for phase in phases}, report)
    flows = build_flows(model, plan, nodes, report)
    elements = {phase.id for phase in phases} | nodes.keys() | flows.keys() | plan.lanes.keys()
    annotations = build_annotations(model, elements | model.annotations.keys(), report)
    lanes = [_lane(key, plan, kinds) for key in sorted(plan.lanes, key=lambda key: kinds[key] != "customer")]
    scenario = Scenario(
        id=SCENARIO_ID,
        name=model.title,
        notes="\n\n".join(model.notes)[:20_000],
        phases=ElementMap(phases),
        lanes=ElementMap(lanes),
        nodes=ElementMap(nodes.values()),
        flows=ElementMap(flows.values()),
        annotations=ElementMap([*annotations.values(), *notes.values()]),
    )
    if is_as_exported(scenario, model.fields):
        return scenario
    return with_starts_and_ends(with_whole_decisions(scenario, report), model.ids, report)


def _lane(key: str, plan: LanePlan, kinds: dict[str, LaneKind]) -> Lane:
    planned = plan.lanes[key]
    plain = Lane(id=key, name=planned.name, kind=kinds[key])
    fields = {name: planned.base.fields[name] for name in ("automated", "persona") if name in planned.base.fields}
    try:
        return with_changes(plain, **fields) if fields else plain
    except ValidationError:
        return plain


def _phases(model: SourceModel) -> list[Phase]:
    """Return the phases in our own fields of the file."""
    stored = model.fields.get("scenario")
    raw: Any = stored.get("phases") if isinstance(stored, dict) else None
    phases = []
    for entry in raw if isinstance(raw, list) else []:
        try:
            phase = Phase.model_validate_json(json.dumps(entry))
        except (ValidationError, ValueError):
            continue
        key, _ = model.ids.claim("", "phase", phase.id)
        phases.append(with_changes(phase, id=key))
    return phases
