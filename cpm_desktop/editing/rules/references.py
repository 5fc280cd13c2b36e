"""Nothing refers to what is gone."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from cpm_desktop.editing.command_support import rearranged, revised
from cpm_desktop.editing.difference import difference
from cpm_desktop.model.document import GROUPS, Scenario
from cpm_desktop.model.elements import Annotation, Flow, Measure, Variant
from cpm_desktop.model.mapping import Identified, Keyed
from cpm_desktop.model.value import changed

E = TypeVar("E", bound=Identified)


def nodes_have_lanes(before: Scenario, after: Scenario) -> Scenario:
    """Return `after` without nodes whose lane is gone; a node whose phase is gone stays, without a phase."""
    lost = _lost(before, after, "lanes", "phases")
    if not lost:
        return after
    homeless = [node.id for node in after.nodes.values() if node.lane in lost]
    unphased = [changed(node, phase=None) for node in after.nodes.values() if node.phase in lost]
    return revised(after, nodes=after.nodes.put(*unphased).without(homeless))


def flows_have_ends(before: Scenario, after: Scenario) -> Scenario:
    """Return `after` without flows that lost an end, and with probabilities on the exits of decisions alone."""
    lost = _lost(before, after, "nodes", "lanes")
    nodes = difference(before.nodes, after.nodes)
    turned = any(before.nodes[key].kind != after.nodes[key].kind for key in nodes.changed)
    touched = difference(before.flows, after.flows).differing
    suspects = list(after.flows.values()) if lost or turned else [after.flows[key] for key in touched]
    endless = [flow.id for flow in suspects if flow.source in lost or flow.target in lost]
    unweighed = [changed(flow, probability=None) for flow in suspects if _is_wrongly_weighed(after, flow)]
    return revised(after, flows=after.flows.put(*unweighed).without(endless))


def _is_wrongly_weighed(scenario: Scenario, flow: Flow) -> bool:
    if flow.probability is None:
        return False
    return flow.source not in scenario.nodes or scenario.nodes[flow.source].kind != "decision"


def references_hold(before: Scenario, after: Scenario) -> Scenario:
    """Return `after` in which annotations, measures and variants name only what is there.

    What loses the last thing it was about goes with it: a pain point of a deleted step is not one of the whole
    process, and a figure about one step not a figure about all of them.
    """
    lost = _lost(before, after, *GROUPS)
    if not lost:
        return after
    annotations = after.annotations
    while True:
        kept = _refined(annotations, lost, _annotation_without)
        newly_lost = annotations.keys() - kept.keys()
        annotations = kept
        if not newly_lost:
            break
        lost |= newly_lost
    return revised(
        after,
        annotations=annotations,
        measures=_refined(after.measures, lost, _measure_without),
        variants=_refined(after.variants, lost, _variant_without),
    )


def layout_holds(before: Scenario, after: Scenario) -> Scenario:
    """Return `after` with a layout that places only what is there."""
    layout = after.layout
    return rearranged(
        after,
        nodes=layout.nodes.without(_lost(before, after, "nodes")),
        flows=layout.flows.without(_lost(before, after, "flows")),
        lanes=layout.lanes.without(_lost(before, after, "lanes")),
        phases=layout.phases.without(_lost(before, after, "phases")),
    )


def _annotation_without(note: Annotation, lost: set[str]) -> Annotation | None:
    targets, leads_to = _without(note.targets, lost), _without(note.leads_to, lost)
    if targets is note.targets and leads_to is note.leads_to:
        return note
    return changed(note, targets=targets, leads_to=leads_to) if targets or not note.targets else None


def _measure_without(measure: Measure, lost: set[str]) -> Measure | None:
    targets = _without(measure.targets, lost)
    if targets is measure.targets:
        return measure
    return changed(measure, targets=targets) if targets else None


def _variant_without(variant: Variant, lost: set[str]) -> Variant | None:
    flows = _without(variant.flows, lost)
    if flows is variant.flows:
        return variant
    return changed(variant, flows=flows) if flows else None


def _without(ids: tuple[str, ...], lost: set[str]) -> tuple[str, ...]:
    """Return `ids` without those in `lost`; the very same tuple where there are none."""
    return ids if lost.isdisjoint(ids) else tuple(key for key in ids if key not in lost)


def _refined(elements: Keyed[E], lost: set[str], refine: Callable[[E, set[str]], E | None]) -> Keyed[E]:
    """Return `elements` after `refine`, which gives None for one that goes."""
    refined = {key: refine(element, lost) for key, element in elements.items()}
    changed_ones = [element for key, element in refined.items() if element is not None and element is not elements[key]]
    return elements.put(*changed_ones).without(key for key, element in refined.items() if element is None)


def _lost(before: Scenario, after: Scenario, *groups: str) -> set[str]:
    """Return the ids that the command took out of `groups`."""
    gone = (difference(getattr(before, group), getattr(after, group)).removed for group in groups)
    return set().union(*gone)
