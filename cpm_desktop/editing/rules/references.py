"""Elements and the layout refer to existing elements only."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from cpm_desktop.editing.command_support import updated, with_updated_layout
from cpm_desktop.editing.mapping_difference import difference
from cpm_desktop.model.document import ELEMENT_GROUPS, Scenario
from cpm_desktop.model.elements import EXIT_FIELDS, Annotation, Flow, Measure, Variant, set_exit_fields
from cpm_desktop.model.mapping import ElementMap, Identified
from cpm_desktop.model.value import with_changes

E = TypeVar("E", bound=Identified)


def remove_nodes_without_lane(before: Scenario, after: Scenario) -> Scenario:
    """Return `after` without nodes of removed lanes. Nodes of a removed phase are kept without a phase."""
    lost = _removed_ids(before, after, "lanes", "phases")
    if not lost:
        return after
    without_lane = [node.id for node in after.nodes.values() if node.lane in lost]
    without_phase = [with_changes(node, phase=None) for node in after.nodes.values() if node.phase in lost]
    return updated(after, nodes=after.nodes.with_elements(*without_phase).without(without_lane))


def remove_flows_without_ends(before: Scenario, after: Scenario) -> Scenario:
    """Return `after` without flows that lost an end, and with the fields of exits only on the exits of decisions."""
    lost = _removed_ids(before, after, "nodes", "lanes")
    nodes = difference(before.nodes, after.nodes)
    has_changed_kinds = any(before.nodes[key].kind != after.nodes[key].kind for key in nodes.changed)
    touched = difference(before.flows, after.flows).added_or_changed
    affected = list(after.flows.values()) if lost or has_changed_kinds else [after.flows[key] for key in touched]
    without_end = [flow.id for flow in affected if flow.source in lost or flow.target in lost]
    former_exits = [
        with_changes(flow, **EXIT_FIELDS) for flow in affected if set_exit_fields(flow) and not _is_exit(after, flow)
    ]
    return updated(after, flows=after.flows.with_elements(*former_exits).without(without_end))


def _is_exit(scenario: Scenario, flow: Flow) -> bool:
    return flow.source in scenario.nodes and scenario.nodes[flow.source].kind == "decision"


def remove_dangling_references(before: Scenario, after: Scenario) -> Scenario:
    """Return `after` in which annotations, measures and variants refer to existing elements only.

    An element that loses its last target is removed: a pain point of a deleted step does not apply to the whole
    process, and neither does its measure.
    """
    lost = _removed_ids(before, after, *ELEMENT_GROUPS)
    if not lost:
        return after
    annotations = after.annotations
    while True:
        kept = _map_elements(annotations, lost, _annotation_without)
        newly_lost = annotations.keys() - kept.keys()
        annotations = kept
        if not newly_lost:
            break
        lost |= newly_lost
    return updated(
        after,
        annotations=annotations,
        measures=_map_elements(after.measures, lost, _measure_without),
        variants=_map_elements(after.variants, lost, _variant_without),
    )


def remove_dangling_placements(before: Scenario, after: Scenario) -> Scenario:
    """Return `after` with layout entries of existing elements only."""
    layout = after.layout
    return with_updated_layout(
        after,
        nodes=layout.nodes.without(_removed_ids(before, after, "nodes")),
        flows=layout.flows.without(_removed_ids(before, after, "flows")),
        lanes=layout.lanes.without(_removed_ids(before, after, "lanes")),
        phases=layout.phases.without(_removed_ids(before, after, "phases")),
    )


def _annotation_without(note: Annotation, lost: set[str]) -> Annotation | None:
    targets, leads_to = _without_ids(note.targets, lost), _without_ids(note.leads_to, lost)
    if targets is note.targets and leads_to is note.leads_to:
        return note
    return with_changes(note, targets=targets, leads_to=leads_to) if targets or not note.targets else None


def _measure_without(measure: Measure, lost: set[str]) -> Measure | None:
    targets = _without_ids(measure.targets, lost)
    if targets is measure.targets:
        return measure
    return with_changes(measure, targets=targets) if targets else None


def _variant_without(variant: Variant, lost: set[str]) -> Variant | None:
    flows = _without_ids(variant.flows, lost)
    if flows is variant.flows:
        return variant
    return with_changes(variant, flows=flows) if flows else None


def _without_ids(ids: tuple[str, ...], lost: set[str]) -> tuple[str, ...]:
    """Return `ids` without those in `lost`, or the same tuple where none is lost."""
    return ids if lost.isdisjoint(ids) else tuple(key for key in ids if key not in lost)


def _map_elements(elements: ElementMap[E], lost: set[str], refine: Callable[[E, set[str]], E | None]) -> ElementMap[E]:
    """Return `elements` with `refine` applied to each; elements for which it returns None are removed."""
    refined = {key: refine(element, lost) for key, element in elements.items()}
    changed = [element for key, element in refined.items() if element is not None and element is not elements[key]]
    return elements.with_elements(*changed).without(key for key, element in refined.items() if element is None)


def _removed_ids(before: Scenario, after: Scenario, *groups: str) -> set[str]:
    """Return the ids that the command removed from `groups`."""
    removed = (difference(getattr(before, group), getattr(after, group)).removed for group in groups)
    return set().union(*removed)
