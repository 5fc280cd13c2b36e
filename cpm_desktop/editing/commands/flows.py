"""Commands for flows: which connections are allowed, connecting, reconnecting, bending, and inserting steps."""

from __future__ import annotations

from collections.abc import Iterable

from cpm_desktop.editing.command_support import (
    checked_points,
    flow_of,
    node_of,
    require_existing,
    require_lane_and_phase,
    require_unused_id,
    scenario_of,
    updated,
    with_checked_changes,
    with_scenario,
    with_updated_layout,
)
from cpm_desktop.editing.commands.nodes import with_node
from cpm_desktop.editing.errors import CommandRejected
from cpm_desktop.editing.geometry import with_boxes
from cpm_desktop.editing.identifiers import new_id
from cpm_desktop.i18n import translate
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.elements import Flow, FlowKind, Node, Variant
from cpm_desktop.model.layout import Box, Point
from cpm_desktop.model.value import with_changes

GATEWAYS = ("decision", "parallel")
"""The kinds of nodes that neither send nor receive messages."""


def flow_kind_between(scenario: Scenario, source: str, target: str) -> FlowKind:
    """Return the default kind of a flow between two elements.

    Nodes are connected by a sequence flow. A whole customer lane gets a notification, any other lane a message.
    """
    if source in scenario.nodes and target in scenario.nodes:
        return "sequence"
    return "notification" if _is_customer(scenario, target) else "message"


def connection_rejection(scenario: Scenario, source: str, target: str, kind: FlowKind | None = None) -> str | None:
    """Return a sentence that says why no flow can lead from `source` to `target`, or None where it is allowed.

    Hovering and dropping on the canvas use this same rule.
    """
    for end in (source, target):
        if end not in scenario.nodes and end not in scenario.lanes:
            return translate("Refusal", "A flow needs a step or a lane at each end.")
    if source == target:
        return translate("Refusal", "A flow cannot lead back to where it begins.")
    kind = kind or flow_kind_between(scenario, source, target)
    reason = _sequence_rejection if kind == "sequence" else _message_rejection
    return (
        reason(scenario, source, target)
        or _notification_rejection(scenario, target, kind)
        or _duplicate_rejection(scenario, source, target, kind)
    )


def require_connectable(scenario: Scenario, source: str, target: str, kind: FlowKind | None = None) -> None:
    """Raise CommandRejected where the connection is not allowed (see `connection_rejection`)."""
    reason = connection_rejection(scenario, source, target, kind)
    if reason is not None:
        raise CommandRejected(reason)


def _sequence_rejection(scenario: Scenario, source: str, target: str) -> str | None:
    if source not in scenario.nodes or target not in scenario.nodes:
        return translate(
            "Refusal", "A sequence flow joins steps; only a message or a notification reaches a whole lane."
        )
    if scenario.nodes[target].kind == "start":
        return translate("Refusal", "A flow cannot end on a start.")
    if scenario.nodes[source].kind == "end":
        return translate("Refusal", "A flow cannot begin at an end.")
    return None


def _message_rejection(scenario: Scenario, source: str, target: str) -> str | None:
    for end in (source, target):
        if end in scenario.nodes and scenario.nodes[end].kind in GATEWAYS:
            return translate(
                "Refusal", "A message passes between steps, starts, ends and lanes, not decisions or parallel gateways."
            )
    if _lane_of_end(scenario, source) == _lane_of_end(scenario, target):
        return translate("Refusal", "A message goes to another lane; within a lane, use a sequence flow.")
    return None


def _notification_rejection(scenario: Scenario, target: str, kind: FlowKind) -> str | None:
    if kind == "notification" and not _is_customer(scenario, target):
        return translate("Refusal", "A notification informs a customer; to anyone else, use a message.")
    return None


def _duplicate_rejection(scenario: Scenario, source: str, target: str, kind: FlowKind) -> str | None:
    onward = [
        flow for flow in scenario.flows_by_element.get(source, ()) if flow.source == source and flow.target == target
    ]
    if any(flow.kind == kind for flow in onward):
        return translate("Refusal", "These two are already connected.")
    return None


def _lane_of_end(scenario: Scenario, end: str) -> str:
    return scenario.nodes[end].lane if end in scenario.nodes else end


def _is_customer(scenario: Scenario, end: str) -> bool:
    return scenario.lanes[_lane_of_end(scenario, end)].kind == "customer"


def add_flow(
    document: Document,
    scenario_id: str,
    source: str,
    target: str,
    kind: FlowKind | None = None,
    flow_id: str | None = None,
    label: str = "",
) -> Document:
    """Add a flow from `source` to `target`. Each is a node or, for messages and notifications, a lane.

    Raises CommandRejected where the connection is not allowed (see `connection_rejection`).
    """
    scenario = scenario_of(document, scenario_id)
    flow_id = flow_id or new_id(document, "f")
    return with_scenario(document, _with_flow(scenario, flow_id, source, target, kind, label))


def _with_flow(
    scenario: Scenario, flow_id: str, source: str, target: str, kind: FlowKind | None = None, label: str = ""
) -> Scenario:
    require_unused_id(scenario, flow_id)
    require_connectable(scenario, source, target, kind)
    kind = kind or flow_kind_between(scenario, source, target)
    flow = with_checked_changes(Flow(id="f", source=source, target=target), id=flow_id, kind=kind, label=label)
    return updated(scenario, flows=scenario.flows.with_elements(flow))


def reconnect_flow(
    document: Document, scenario_id: str, flow_id: str, source: str | None = None, target: str | None = None
) -> Document:
    """Change the source or target of a flow. It keeps its kind and label but loses its bends."""
    scenario = scenario_of(document, scenario_id)
    flow = flow_of(scenario, flow_id)
    moved = with_checked_changes(flow, source=source or flow.source, target=target or flow.target)
    if moved is flow:
        return document
    others = updated(scenario, flows=scenario.flows.without([flow_id]))
    require_connectable(others, moved.source, moved.target, moved.kind)
    flows = scenario.flows.with_elements(moved)
    return with_scenario(document, without_bends(updated(scenario, flows=flows), [flow_id]))


def set_bends(document: Document, scenario_id: str, flow_id: str, points: Iterable[Point]) -> Document:
    """Set the bends of a flow, from source to target. Without points it is routed automatically."""
    scenario = scenario_of(document, scenario_id)
    flow_of(scenario, flow_id)
    bends = checked_points(tuple(points))
    placed = scenario.layout.flows
    if not bends:
        return with_scenario(document, without_bends(scenario, [flow_id]))
    if placed.get(flow_id) == bends:
        return document
    return with_scenario(document, with_updated_layout(scenario, flows=placed.with_entries({flow_id: bends})))


def clear_bends(document: Document, scenario_id: str, flow_ids: Iterable[str]) -> Document:
    """Remove the bends of flows, so that they are routed automatically."""
    scenario = scenario_of(document, scenario_id)
    flow_ids = tuple(flow_ids)
    require_existing(scenario, flow_ids)
    return with_scenario(document, without_bends(scenario, flow_ids))


def without_bends(scenario: Scenario, flow_ids: Iterable[str]) -> Scenario:
    """Return `scenario` without the bends of some flows."""
    return with_updated_layout(scenario, flows=scenario.layout.flows.without(flow_ids))


def append_node(
    document: Document, scenario_id: str, source_id: str, node: Node, box: Box | None = None, flow_label: str = ""
) -> Document:
    """Add a node and a flow to it from `source_id`. The node follows its source in reading order."""
    scenario = scenario_of(document, scenario_id)
    node_of(scenario, source_id)
    added = with_node(scenario, node, box, scenario.nodes.index(source_id) + 1)
    flow_id = new_id(with_scenario(document, added), "f")
    return with_scenario(document, _with_flow(added, flow_id, source_id, node.id, "sequence", flow_label))


def insert_node_on_flow(
    document: Document, scenario_id: str, flow_id: str, node: Node, box: Box | None = None
) -> Document:
    """Insert a node into a sequence flow. An existing node must not have sequence flows yet.

    The flow keeps its id, label and probability and ends at the node; a new flow leads from there to the old target.
    Variants include both flows.
    """
    scenario = scenario_of(document, scenario_id)
    flow = flow_of(scenario, flow_id)
    if flow.kind != "sequence":
        raise CommandRejected(translate("Refusal", "A step can only be inserted on a sequence flow."))
    scenario = _with_unconnected_node(scenario, flow, node, box)
    onward_id = new_id(with_scenario(document, scenario), "f")
    first = with_changes(flow, target=node.id)
    onward = Flow(id=onward_id, source=node.id, target=flow.target)
    flows = scenario.flows.without([flow_id])
    require_connectable(updated(scenario, flows=flows), first.source, first.target, "sequence")
    require_connectable(updated(scenario, flows=flows), onward.source, onward.target, "sequence")
    variants = scenario.variants.with_elements(
        *(
            _with_inserted_flow(variant, flow_id, onward_id)
            for variant in scenario.variants.values()
            if flow_id in variant.flows
        )
    )
    divided = updated(scenario, flows=scenario.flows.with_elements(first, onward), variants=variants)
    return with_scenario(document, without_bends(divided, [flow_id]))


def _with_unconnected_node(scenario: Scenario, flow: Flow, node: Node, box: Box | None) -> Scenario:
    """Return `scenario` with `node`, new or moved. Raises CommandRejected where it has sequence flows already."""
    if node.id not in scenario.nodes:
        source = scenario.nodes.get(flow.source)
        index = scenario.nodes.index(flow.source) + 1 if source is not None else len(scenario.nodes)
        return with_node(scenario, node, box, index)
    if any(node.id in (other.source, other.target) for other in scenario.flows.values() if other.kind == "sequence"):
        raise CommandRejected(
            translate("Refusal", "This step already has flows. Only a step without flows can be inserted on a flow.")
        )
    require_lane_and_phase(scenario, node)
    return with_boxes(
        updated(scenario, nodes=scenario.nodes.with_elements(node)), {node.id: box} if box is not None else {}
    )


def _with_inserted_flow(variant: Variant, flow_id: str, onward_id: str) -> Variant:
    flows = [key for known in variant.flows for key in ((known, onward_id) if known == flow_id else (known,))]
    return with_changes(variant, flows=tuple(flows))
