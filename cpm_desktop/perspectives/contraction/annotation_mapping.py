"""Annotations, measures and named variants, reduced to the elements that a view shows."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from types import MappingProxyType

from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Annotation
from cpm_desktop.model.value import Ids, with_changes
from cpm_desktop.perspectives.contraction.hidden_region import HiddenRegion

NO_STAND_INS: Mapping[str, str] = MappingProxyType({})


def with_mapped_annotations(
    original: Scenario, contracted: Scenario, hidden_region: HiddenRegion, steps: Mapping[str, str]
) -> Scenario:
    """Return `contracted` with the annotations, measures and variants of `original` that still apply.

    If the region keeps annotations, those of hidden elements move to the steps that replace them. A variant with a
    changed flow is removed.
    """
    stand_ins = steps if hidden_region.keeps_annotations else {}
    hidden = {note.id for note in original.annotations.values() if not hidden_region.shows_annotation(note)}
    same = {key for key, flow in contracted.flows.items() if original.flows.get(key) == flow}
    variants = [variant for variant in original.variants.values() if same.issuperset(variant.flows)]
    kept = {"annotations": original.annotations, "measures": original.measures, "variants": variants}
    return without_annotations(with_changes(contracted, **kept), hidden, stand_ins)


def without_annotations(
    scenario: Scenario, hidden: Collection[str], stand_ins: Mapping[str, str] = NO_STAND_INS
) -> Scenario:
    """Return `scenario` without some annotations, and without references to missing elements.

    Targets are replaced by their `stand_ins`. An annotation or measure that loses all its targets is removed; one that
    never had targets is kept.
    """
    notes = {note.id: note for note in scenario.annotations.values() if note.id not in hidden}
    known = {*scenario.phases, *scenario.lanes, *scenario.nodes, *scenario.flows, *notes}

    def remaining(ids: Ids) -> Ids:
        found = dict.fromkeys(stand_ins.get(key, key) for key in ids)
        return tuple(key for key in found if key in known)

    known -= _orphaned_annotations(notes, {note.id: remaining(note.targets) for note in notes.values()})
    measures = [measure for measure in scenario.measures.values() if not measure.targets or remaining(measure.targets)]
    return with_changes(
        scenario,
        annotations=[_with_remaining_targets(note, remaining) for note in notes.values() if note.id in known],
        measures=[with_changes(measure, targets=remaining(measure.targets)) for measure in measures],
    )


def _with_remaining_targets(note: Annotation, remaining: Callable[[Ids], Ids]) -> Annotation:
    """Return an annotation with its remaining targets and effects, or the same object where nothing changed."""
    targets, leads_to = remaining(note.targets), remaining(note.leads_to)
    same = (targets, leads_to) == (note.targets, note.leads_to)
    return note if same else with_changes(note, targets=targets, leads_to=leads_to)


def _orphaned_annotations(notes: Mapping[str, Annotation], targets: Mapping[str, tuple[str, ...]]) -> set[str]:
    """Return the annotations that lost all targets, or that only have such annotations as targets."""
    orphans: set[str] = set()
    while True:
        newly_orphaned = {
            note.id
            for note in notes.values()
            if note.id not in orphans and note.targets and orphans.issuperset(targets[note.id])
        }
        if not newly_orphaned:
            return orphans
        orphans |= newly_orphaned
