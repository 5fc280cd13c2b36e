"""What is said about a process, cut down to what a view shows of it: annotations, measures and named variants."""

from __future__ import annotations

from collections.abc import Mapping

from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Annotation
from cpm_desktop.model.value import changed
from cpm_desktop.perspectives.cut import Cut


def with_remarks(whole: Scenario, made: Scenario, cut: Cut, steps: Mapping[str, str]) -> Scenario:
    """Return `made` with what is said in the `whole` scenario about what is still there.

    A remark whose elements are all gone goes with them, and so does a variant of which a flow is gone; with
    `cut.tells`, annotations stand at the steps that stand for hidden ones.
    """
    annotations = {note.id: note for note in whole.annotations.values() if cut.shows(note)}
    known = {*made.phases, *made.lanes, *made.nodes, *made.flows, *annotations}
    stand_ins = steps if cut.tells else {}

    def now(ids: tuple[str, ...]) -> tuple[str, ...]:
        found = dict.fromkeys(stand_ins.get(key, key) for key in ids)
        return tuple(key for key in found if key in known)

    targets = {note.id: now(note.targets) for note in annotations.values()}
    gone = _without_place(annotations, targets)
    known -= gone
    kept = [
        changed(note, targets=now(note.targets), leads_to=now(note.leads_to))
        for note in annotations.values()
        if note.id not in gone
    ]
    measures = [
        changed(measure, targets=now(measure.targets))
        for measure in whole.measures.values()
        if not measure.targets or now(measure.targets)
    ]
    same = {key for key, flow in made.flows.items() if whole.flows.get(key) == flow}
    variants = [variant for variant in whole.variants.values() if same.issuperset(variant.flows)]
    return changed(made, annotations=kept, measures=measures, variants=variants)


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
