"""Restores what only our own extension elements of a BPMN file contain: measures, paths, the layout, the order."""

from __future__ import annotations

import json
from typing import Any

from lxml import etree
from pydantic import ValidationError

from cpm_desktop.exchange.bpmn.writer import positions_digest
from cpm_desktop.model.document import Document, Meta, Scenario
from cpm_desktop.model.elements import Flow
from cpm_desktop.model.invariants import violations
from cpm_desktop.model.mapping import ElementMap
from cpm_desktop.model.value import with_changes


def with_own_fields(document: Document, fields: dict[str, Any], root: etree._Element) -> Document:
    """Return the imported `document` with our own fields of the scenario; unchanged where they do not fit it.

    The stored layout is used if no shape has moved since the export.
    """
    (scenario,) = document.scenarios.values()
    stored = fields.get("scenario")
    if not isinstance(stored, dict):
        return document
    content: dict[str, Any] = {key: getattr(scenario, key) for key in ("lanes", "nodes", "annotations")}
    content["lanes"] = _ordered(content["lanes"], _order(fields, "lanes"))
    try:
        content["flows"] = _ordered(_with_kept_flows(scenario, fields.get("flows")), _order(fields, "flows"))
        restored = Scenario.model_validate_json(json.dumps({**stored, "layout": {}, "variants": [], "measures": []}))
        restored = with_changes(restored, **content, layout=scenario.layout)
        for name in ("layout", "variants", "measures"):
            if name in stored and (name != "layout" or fields.get("positions") == positions_digest(root)):
                part = Scenario.model_validate_json(json.dumps({"id": restored.id, name: stored[name]}))
                candidate = with_changes(restored, **{name: getattr(part, name)})
                restored = candidate if _is_valid(candidate) else restored
            elif name == "layout" and fields.get("positions") == positions_digest(root):
                restored = with_changes(restored, layout={})
        meta = Meta.model_validate_json(json.dumps(fields.get("meta", {})))
        title = fields.get("title", "")
        result = Document(title=title, meta=meta, scenarios=ElementMap([with_changes(restored, based_on=None)]))
    except (ValidationError, ValueError, TypeError):
        return document
    return result if next(violations(result), None) is None else document


def is_as_exported(scenario: Scenario, fields: dict[str, Any]) -> bool:
    """Return whether no other program has added or removed nodes or flows of an exported scenario."""
    kept = fields.get("flows")
    kept_ids = {str(raw.get("id")) for raw in kept if isinstance(raw, dict)} if isinstance(kept, list) else set()
    flows: set[str] = {*scenario.flows, *kept_ids}
    nodes: set[str] = set(scenario.nodes)
    return flows == set(_order(fields, "flows")) and nodes == set(_order(fields, "nodes"))


def _is_valid(scenario: Scenario) -> bool:
    document = Document(scenarios=ElementMap([with_changes(scenario, based_on=None)]))
    return next(violations(document), None) is None


def _with_kept_flows(scenario: Scenario, kept: object) -> ElementMap[Any]:
    """Return the flows with those to lanes of the pool, which BPMN cannot show."""
    flows = scenario.flows
    for raw in kept if isinstance(kept, list) else []:
        flow = Flow.model_validate_json(json.dumps(raw))
        known = scenario.nodes.keys() | scenario.lanes.keys()
        if flow.id not in flows and flow.source in known and flow.target in known:
            flows = flows.with_elements(flow)
    return flows


def _order(fields: dict[str, Any], name: str) -> list[str]:
    order = fields.get("order")
    found = order.get(name) if isinstance(order, dict) else None
    return [key for key in found if isinstance(key, str)] if isinstance(found, list) else []


def _ordered(elements: ElementMap[Any], order: list[str]) -> ElementMap[Any]:
    same = len(order) == len(elements) and set(order) == set(elements.keys())
    return elements.with_order(order) if same else elements
