"""Updates a document with an imported one: elements with the same ids change, and the layout stays."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from cpm_desktop.drawing.node_sizes import node_size
from cpm_desktop.layout.completion import with_missing_places
from cpm_desktop.layout.room import with_room_made
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.elements import EXIT_FIELDS, Annotation, Flow, Lane, Node
from cpm_desktop.model.mapping import ElementMap
from cpm_desktop.model.value import with_changes

_ElementT = TypeVar("_ElementT", Lane, Node, Flow, Annotation)


def updated_document(document: Document, imported: Document) -> Document:
    """Return `document` with the first scenario updated by the first scenario of `imported`.

    Elements with the same id get the names, lanes and ends of the import, and those of its fields that have a value.
    New elements are added. Elements that the import does not contain stay, and so do all positions. The kinds of lanes
    stay, because an import only guesses them.
    """
    old = next(iter(document.scenarios.values()))
    new = next(iter(imported.scenarios.values()))
    return with_changes(document, scenarios=document.scenarios.with_elements(updated_scenario(old, new)))


def updated_scenario(old: Scenario, new: Scenario) -> Scenario:
    """Return `old` updated by `new`, with a place for every element."""
    new = _without_used_ids(old, new)
    lanes = _updated(old.lanes, new.lanes, kept=("kind",))
    nodes = _updated(old.nodes, new.nodes)
    flows = _updated(old.flows, new.flows)
    annotations = _updated(old.annotations, new.annotations)
    ordered = sorted(lanes.values(), key=lambda lane: lane.kind != "customer")
    content = with_changes(
        old,
        phases=old.phases.with_elements(*(phase for phase in new.phases.values() if phase.id not in old.phases)),
        lanes=ElementMap(ordered),
        nodes=nodes,
        flows=ElementMap(_with_valid_exits(flow, nodes) for flow in flows.values()),
        annotations=annotations,
        layout=_kept_layout(old, nodes, flows),
    )
    missing = [key for key in content.nodes if key not in content.layout.nodes]
    return with_room_made(old, with_missing_places(content, node_size, may_grow_phases=True), missing)


def _without_used_ids(old: Scenario, new: Scenario) -> Scenario:
    """Return `new` without elements whose id belongs to an element of another group in `old`."""
    groups = ("lanes", "nodes", "flows", "annotations")
    taken = {
        group: {key for other, elements in old.element_groups.items() if other != group for key in elements}
        for group in groups
    }
    lanes = ElementMap(lane for lane in new.lanes.values() if lane.id not in taken["lanes"])
    nodes = ElementMap(node for node in new.nodes.values() if node.id not in taken["nodes"] and node.lane in lanes)
    ends = lanes.keys() | nodes.keys()
    flows = ElementMap(
        flow
        for flow in new.flows.values()
        if flow.id not in taken["flows"] and flow.source in ends and flow.target in ends
    )
    known = ends | flows.keys() | new.annotations.keys() | new.phases.keys()
    annotations = ElementMap(
        with_changes(
            note,
            targets=[key for key in note.targets if key in known],
            leads_to=[key for key in note.leads_to if key in known],
        )
        for note in new.annotations.values()
        if note.id not in taken["annotations"]
    )
    return with_changes(new, lanes=lanes, nodes=nodes, flows=flows, annotations=annotations, layout={})


def _updated(
    old: ElementMap[_ElementT], new: ElementMap[_ElementT], kept: tuple[str, ...] = ()
) -> ElementMap[_ElementT]:
    return old.with_elements(*(_merged(old.get(key), element, kept) for key, element in new.items()))


def _merged(old: _ElementT | None, new: _ElementT, kept: tuple[str, ...]) -> _ElementT:
    """Return `new`, with the fields of `old` where `new` has only the default."""
    if old is None or type(old) is not type(new):
        return new
    fields: dict[str, Any] = {}
    for name, info in type(new).model_fields.items():
        value = getattr(new, name)
        keeps = name in kept or (not info.is_required() and value == info.default and name not in {"name", "label"})
        fields[name] = getattr(old, name) if keeps else value
    return old if all(getattr(old, name) == value for name, value in fields.items()) else with_changes(old, **fields)


def _with_valid_exits(flow: Flow, nodes: Mapping[str, Node]) -> Flow:
    """Return `flow` without a probability where it is not the exit of a decision."""
    if flow.source in nodes and nodes[flow.source].kind == "decision":
        return flow
    return with_changes(flow, **EXIT_FIELDS)


def _kept_layout(old: Scenario, nodes: Mapping[str, Node], flows: Mapping[str, Flow]) -> Mapping[str, Any]:
    """Return the layout of `old` without nodes that change their lane, and without bends of flows with other ends."""
    layout = old.layout
    return {
        "nodes": {key: box for key, box in layout.nodes.items() if nodes[key].lane == old.nodes[key].lane},
        "flows": {
            key: bends
            for key, bends in layout.flows.items()
            if (flows[key].source, flows[key].target) == (old.flows[key].source, old.flows[key].target)
        },
        "lanes": dict(layout.lanes),
        "phases": dict(layout.phases),
    }
