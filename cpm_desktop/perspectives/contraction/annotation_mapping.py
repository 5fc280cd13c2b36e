"""What is said about a process, cut down to what a view shows of it: annotations, measures and named variants."""

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
    """Return `made` with what is said in the `whole` scenario about what is still there.

    With `cut.tells`, annotations stand at the steps that stand for hidden ones. A variant of which a flow is not as it
    was goes.
    """
    stand_ins = steps if hidden_region.keeps_annotations else {}
    hidden = {note.id for note in original.annotations.values() if not hidden_region.shows_annotation(note)}
    same = {key for key, flow in contracted.flows.items() if original.flows.get(key) == flow}
    variants = [variant for variant in original.variants.values() if same.issuperset(variant.flows)]
    said = {"annotations": original.annotations, "measures": original.measures, "variants": variants}
    return without_annotations(with_changes(contracted, **said), hidden, stand_ins)


def without_annotations(
    scenario: Scenario, hidden: Collection[str], stand_ins: Mapping[str, str] = NO_STAND_INS
) -> Scenario:
    """Return `scenario` without some annotations, and without references to what is not there.

    What `stand_ins` names for an element takes its place. A remark about nothing that is still there goes, too, unless
    it was about nothing in particular.
    """
    notes = {note.id: note for note in scenario.annotations.values() if note.id not in hidden}
    known = {*scenario.phases, *scenario.lanes, *scenario.nodes, *scenario.flows, *notes}

    def now(ids: Ids) -> Ids:
        found = dict.fromkeys(stand_ins.get(key, key) for key in ids)
        return tuple(key for key in found if key in known)

    known -= _orphaned_annotations(notes, {note.id: now(note.targets) for note in notes.values()})
    measures = [measure for measure in scenario.measures.values() if not measure.targets or now(measure.targets)]
    return with_changes(
        scenario,
        annotations=[_with_remaining_targets(note, now) for note in notes.values() if note.id in known],
        measures=[with_changes(measure, targets=now(measure.targets)) for measure in measures],
    )


def _with_remaining_targets(note: Annotation, remaining: Callable[[Ids], Ids]) -> Annotation:
    """Return an annotation with what it is about now, and what it leads to; the same object where that is as before."""
    targets, leads_to = remaining(note.targets), remaining(note.leads_to)
    same = (targets, leads_to) == (note.targets, note.leads_to)
    return note if same else with_changes(note, targets=targets, leads_to=leads_to)


def _orphaned_annotations(notes: Mapping[str, Annotation], targets: Mapping[str, tuple[str, ...]]) -> set[str]:
    """Return the annotations that were about something and now are about nothing, or about such annotations alone."""
    orphans: set[str] = set()
    while True:
        more = {
            note.id
            for note in notes.values()
            if note.id not in orphans and note.targets and orphans.issuperset(targets[note.id])
        }
        if not more:
            return orphans
        orphans |= more
