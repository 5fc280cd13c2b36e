"""What is said about a process, cut down to what a view shows of it: annotations, measures and named variants."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from types import MappingProxyType

from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Annotation
from cpm_desktop.model.value import Ids, changed
from cpm_desktop.perspectives.contracting.hidden_region import Cut

NOTHING: Mapping[str, str] = MappingProxyType({})


def with_remarks(whole: Scenario, made: Scenario, cut: Cut, steps: Mapping[str, str]) -> Scenario:
    """Return `made` with what is said in the `whole` scenario about what is still there.

    With `cut.tells`, annotations stand at the steps that stand for hidden ones. A variant of which a flow is not as it
    was goes.
    """
    stand_ins = steps if cut.tells else {}
    hidden = {note.id for note in whole.annotations.values() if not cut.shows(note)}
    same = {key for key, flow in made.flows.items() if whole.flows.get(key) == flow}
    variants = [variant for variant in whole.variants.values() if same.issuperset(variant.flows)]
    said = {"annotations": whole.annotations, "measures": whole.measures, "variants": variants}
    return without_annotations(changed(made, **said), hidden, stand_ins)


def without_annotations(
    scenario: Scenario, hidden: Collection[str], stand_ins: Mapping[str, str] = NOTHING
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

    known -= _without_place(notes, {note.id: now(note.targets) for note in notes.values()})
    measures = [measure for measure in scenario.measures.values() if not measure.targets or now(measure.targets)]
    return changed(
        scenario,
        annotations=[_about(note, now) for note in notes.values() if note.id in known],
        measures=[changed(measure, targets=now(measure.targets)) for measure in measures],
    )


def _about(note: Annotation, now: Callable[[Ids], Ids]) -> Annotation:
    """Return an annotation with what it is about now, and what it leads to; the same object where that is as before."""
    targets, leads_to = now(note.targets), now(note.leads_to)
    same = (targets, leads_to) == (note.targets, note.leads_to)
    return note if same else changed(note, targets=targets, leads_to=leads_to)


def _without_place(notes: Mapping[str, Annotation], targets: Mapping[str, tuple[str, ...]]) -> set[str]:
    """Return the annotations that were about something and now are about nothing, or about such annotations alone."""
    gone: set[str] = set()
    while True:
        more = {
            note.id
            for note in notes.values()
            if note.id not in gone and note.targets and gone.issuperset(targets[note.id])
        }
        if not more:
            return gone
        gone |= more
