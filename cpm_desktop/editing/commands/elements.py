"""Commands for elements of any kind: editing fields, ordering and deleting."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import cast

from cpm_desktop.editing.command_support import (
    element_of,
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
from cpm_desktop.editing.commands.flows import GATEWAYS, require_connectable, without_bends
from cpm_desktop.editing.commands.nodes import new_node
from cpm_desktop.editing.commands.phases import with_phase_merged, with_phase_order
from cpm_desktop.editing.commands.reconnect_flows import with_flows_reconnected
from cpm_desktop.editing.errors import CommandRejected
from cpm_desktop.editing.geometry import is_reassigned
from cpm_desktop.i18n import translate
from cpm_desktop.model.document import ELEMENT_GROUPS, Document, Element, Scenario
from cpm_desktop.model.elements import (
    EXIT_FIELDS,
    Annotation,
    Flow,
    Measure,
    Node,
    NodeBase,
    NodeKind,
    Variant,
)
from cpm_desktop.model.field_labels import field_label
from cpm_desktop.model.value import with_changes


def edit_elements(document: Document, scenario_id: str, ids: Iterable[str], **fields: object) -> Document:
    """Set `fields` of several elements. An element without one of the fields keeps its values.

    Raises CommandRejected where a value is wrong, or where none of the elements has the field.
    """
    scenario = scenario_of(document, scenario_id)
    elements = [element_of(scenario, key) for key in dict.fromkeys(ids)]
    for name in fields:
        if elements and not any(_has_editable_field(scenario, element, name) for element in elements):
            raise CommandRejected(
                translate("Refusal", "The selected element has no field “{name}”.").format(name=field_label(name))
            )
    edited = {}
    for element in elements:
        own = {name: value for name, value in fields.items() if _has_editable_field(scenario, element, name)}
        new = _with_field_changes(scenario, element, own)
        if new is not element:
            edited[element.id] = new
    return with_scenario(document, _with_edited_elements(scenario, edited))


def _has_editable_field(scenario: Scenario, element: Element, name: str) -> bool:
    """Return whether a field of `element` can be edited. Only exits of a decision have the fields of exits."""
    if name in EXIT_FIELDS and isinstance(element, Flow):
        return element.source in scenario.nodes and scenario.nodes[element.source].kind == "decision"
    return name != "id" and name in type(element).model_fields


def _with_field_changes(scenario: Scenario, element: Element, fields: dict[str, object]) -> Element:
    """Return `element` with `fields` replaced, validated against the other elements of `scenario`."""
    if isinstance(element, NodeBase) and "kind" in fields:
        kind = cast("NodeKind", fields.pop("kind"))
        converted = _with_kind(scenario, element, kind)
        fields = {name: value for name, value in fields.items() if name in type(converted).model_fields}
        edited: Element = with_checked_changes(converted, **fields)
    else:
        edited = with_checked_changes(element, **fields)
    if edited is not element:
        _require_valid_edit(scenario, element, edited)
    return edited


def _with_edited_elements(scenario: Scenario, edited: Mapping[str, Element]) -> Scenario:
    """Return `scenario` with some elements replaced.

    Reconnected flows lose their bends. The layout places nodes in a changed lane or phase automatically.
    """
    groups = {
        name: group for name, group in scenario.element_groups.items() if not edited.keys().isdisjoint(group.keys())
    }
    new = updated(
        scenario,
        **{
            name: group.with_elements(*(element for key, element in edited.items() if key in group))
            for name, group in groups.items()
        },
    )
    reconnected = [key for key in edited if key in new.flows and _ends(new.flows[key]) != _ends(scenario.flows[key])]
    reassigned = [key for key in edited if key in new.nodes and is_reassigned(scenario.nodes[key], new.nodes[key])]
    placed = with_updated_layout(new, nodes=new.layout.nodes.without(reassigned))
    return without_bends(placed, reconnected)


def _require_valid_edit(scenario: Scenario, element: Element, edited: Element) -> None:
    """Raise CommandRejected where `edited` refers to missing elements or makes a forbidden connection."""
    if isinstance(edited, NodeBase):
        require_lane_and_phase(scenario, edited)
    if isinstance(edited, Flow) and isinstance(element, Flow) and _connects_differently(element, edited):
        others = updated(scenario, flows=scenario.flows.without([edited.id]))
        require_connectable(others, *_ends(edited), edited.kind)
    require_references(scenario, edited)


def require_references(scenario: Scenario, element: Element) -> None:
    """Raise CommandRejected where `element` refers to an element that is missing or cannot be referred to."""
    match element:
        case Annotation():
            _require_valid_targets(scenario, (*element.targets, *element.leads_to))
        case Measure():
            _require_valid_targets(scenario, element.targets)
        case Variant():
            for flow_id in element.flows:
                flow_of(scenario, flow_id)


def _require_valid_targets(scenario: Scenario, ids: Iterable[str]) -> None:
    for key in ids:
        if isinstance(element_of(scenario, key), Measure | Variant):
            raise CommandRejected(
                translate(
                    "Refusal", "{id!r} is a measure or a path; only elements on the canvas can be referenced."
                ).format(id=key)
            )


def _connects_differently(before: Flow, after: Flow) -> bool:
    return (*_ends(before), before.kind) != (*_ends(after), after.kind)


def _ends(flow: Flow) -> tuple[str, str]:
    return flow.source, flow.target


def change_node_kind(document: Document, scenario_id: str, node_id: str, kind: NodeKind) -> Document:
    """Change the kind of a node; it keeps its place, flows, annotations, and the fields that both kinds have.

    Other fields are lost; undo restores them. Raises CommandRejected where a node of `kind` cannot have
    its flows.
    """
    scenario = scenario_of(document, scenario_id)
    converted = _with_kind(scenario, node_of(scenario, node_id), kind)
    return with_scenario(document, _with_edited_elements(scenario, {node_id: converted}))


def fields_lost_by_kind(node: Node, kind: NodeKind) -> tuple[str, ...]:
    """Return the fields of `node` that have a value and that a node of `kind` does not have."""
    remaining = type(new_node(kind, node.id, node.lane, node.phase)).model_fields
    fields = type(node).model_fields
    return tuple(name for name in fields if name not in remaining and getattr(node, name) != fields[name].default)


def _with_kind(scenario: Scenario, node: Node, kind: NodeKind) -> Node:
    if node.kind == kind:
        return node
    created = new_node(kind, node.id, node.lane, node.phase)
    shared = type(node).model_fields.keys() & type(created).model_fields.keys() - {"kind"}
    converted = with_changes(created, **{name: getattr(node, name) for name in shared})
    _require_flows_fit(scenario, node.id, kind)
    return converted


def _require_flows_fit(scenario: Scenario, node_id: str, kind: NodeKind) -> None:
    """Raise CommandRejected where a node of `kind` could not have the flows of the node `node_id`."""
    flows = scenario.flows_by_element.get(node_id, ())
    sequence = [flow for flow in flows if flow.kind == "sequence"]
    exits = [flow for flow in sequence if flow.source == node_id]
    if kind == "start" and any(flow.target == node_id for flow in sequence):
        raise CommandRejected(translate("Refusal", "This cannot become a start because a flow leads to it."))
    if kind == "end" and exits:
        raise CommandRejected(translate("Refusal", "This cannot become an end because a flow starts from it."))
    if kind == "step" and len(exits) > 1:
        raise CommandRejected(
            translate("Refusal", "This cannot become a step because it has several exits. Delete all exits but one.")
        )
    if kind in GATEWAYS and len(sequence) < len(flows):
        raise CommandRejected(
            translate(
                "Refusal",
                "A message begins or ends here, and only steps, starts, ends and lanes have messages. Move the message "
                "to a step first.",
            )
        )


def add_element(document: Document, scenario_id: str, group: str, element: Element) -> Document:
    """Add an annotation, a measure or a variant at the end of its list."""
    scenario = scenario_of(document, scenario_id)
    require_unused_id(scenario, element.id)
    require_references(scenario, element)
    return with_scenario(document, updated(scenario, **{group: getattr(scenario, group).with_elements(element)}))


def group_of(scenario: Scenario, element_id: str) -> str:
    """Return the name of the list that contains an element. Raises CommandRejected where the element does not exist."""
    element_of(scenario, element_id)
    return next(group for group in ELEMENT_GROUPS if element_id in getattr(scenario, group))


def reorder_elements(document: Document, scenario_id: str, group: str, ids: Iterable[str]) -> Document:
    """Reorder one list of a scenario by `ids`, which name each of its elements once."""
    scenario = scenario_of(document, scenario_id)
    if group not in ELEMENT_GROUPS:
        raise CommandRejected(translate("Refusal", "A scenario has no list called {group!r}.").format(group=group))
    elements, order = getattr(scenario, group), list(ids)
    if sorted(order) != sorted(elements):
        raise CommandRejected(
            translate("Refusal", "A new order must name each of the {group} once.").format(group=field_label(group))
        )
    if order == list(elements):
        return document
    if group == "phases":
        return with_scenario(document, with_phase_order(scenario, order))
    return with_scenario(document, updated(scenario, **{group: elements.with_order(order)}))


def delete_elements(document: Document, scenario_id: str, ids: Iterable[str]) -> Document:
    """Delete elements of any kinds. A deleted node with one flow in and one out leaves its neighbours connected.

    Lanes are deleted with their nodes. Nodes in a deleted phase move to the adjacent phase. The consistency rules
    remove references to deleted elements.
    """
    scenario = scenario_of(document, scenario_id)
    deleted_ids = set(ids)
    require_existing(scenario, deleted_ids)
    deleted_ids |= {node.id for node in scenario.nodes.values() if node.lane in deleted_ids}
    scenario = with_flows_reconnected(scenario, deleted_ids)
    for phase_id in [key for key in scenario.phases if key in deleted_ids]:
        scenario = with_phase_merged(scenario, phase_id)
    remaining = {group: getattr(scenario, group).without(deleted_ids) for group in ELEMENT_GROUPS if group != "flows"}
    return with_scenario(document, updated(scenario, **remaining))


def add_annotation(document: Document, scenario_id: str, annotation: Annotation) -> Document:
    """Add an annotation to the elements that it targets, or to the whole scenario."""
    return add_element(document, scenario_id, "annotations", annotation)


def add_measure(document: Document, scenario_id: str, measure: Measure) -> Document:
    """Add a measure of the elements that it targets, or of the whole scenario."""
    return add_element(document, scenario_id, "measures", measure)


def add_variant(document: Document, scenario_id: str, variant: Variant) -> Document:
    """Add a named path through the process."""
    return add_element(document, scenario_id, "variants", variant)
