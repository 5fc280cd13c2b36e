"""Three-way merging: what two people made of one document becomes one again (C3)."""

from __future__ import annotations

from dataclasses import dataclass

from cpm_desktop.editing.merging.conflict import Conflict, other
from cpm_desktop.editing.merging.element_presence import Versions, kept_in_order
from cpm_desktop.editing.merging.elements import clash_sentence
from cpm_desktop.editing.merging.fields import merged_fields
from cpm_desktop.editing.merging.id_collisions import told_apart
from cpm_desktop.editing.merging.scenarios import merged_scenario, same_content
from cpm_desktop.editing.merging.value_sharing import sharing
from cpm_desktop.editing.wording import named
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.invariants import violations
from cpm_desktop.model.mapping import Keyed
from cpm_desktop.model.value import changed


@dataclass(frozen=True, slots=True)
class Merge:
    """What came of a merge."""

    document: Document
    """A valid document; where there are conflicts it has what is ours, and is not the whole answer."""
    conflicts: tuple[Conflict, ...]
    """What a person has to decide, in document order; none where everything fits together."""


def merge(base: Document, ours: Document, theirs: Document) -> Merge:
    """Return what `ours` and `theirs`, both made from `base`, say together.

    By id and field: what one side alone changed is taken from it, and what both changed alike, too. A conflict is what
    both changed differently, what one removed and the other changed, and what refers to something that the other side
    removed. Where things are drawn is never a conflict: of two places, ours counts. New things that only happen to
    have the same id get different ones.
    """
    if theirs in (ours, base):
        return Merge(ours, ())
    if ours == base:
        return Merge(theirs, ())
    ours, theirs = sharing(base, ours), sharing(base, told_apart(base, ours, theirs))
    fields, clashes = merged_fields(base, ours, theirs, ("title", "meta", "filters"))
    conflicts = [Conflict("document", clash_sentence(clash), field=clash.field) for clash in clashes]
    scenarios, found = _merged_scenarios(base, ours, theirs)
    merged = changed(ours, **fields, scenarios=scenarios)
    broken = [] if found else [Conflict(place, problem) for place, problem in violations(merged)]
    conflicts += [*found, *broken]
    return Merge(ours if any(violations(merged)) else merged, tuple(conflicts))


def _merged_scenarios(base: Document, ours: Document, theirs: Document) -> tuple[Keyed[Scenario], tuple[Conflict, ...]]:
    merged: list[Scenario] = []
    conflicts: list[Conflict] = []
    for three in kept_in_order(base.scenarios, ours.scenarios, theirs.scenarios, same_content).values():
        scenario, found = _merged(three)
        merged.append(scenario)
        conflicts.extend(found)
    return Keyed(merged), tuple(conflicts)


def _merged(three: Versions[Scenario]) -> tuple[Scenario, tuple[Conflict, ...]]:
    base, ours, theirs = three
    if ours is not None and theirs is not None:
        return merged_scenario(base, ours, theirs)
    scenario = ours or theirs
    if scenario is None:
        raise ValueError("neither side has this scenario")
    remover = three.remover(same_content)
    if remover is None:
        return scenario, ()
    problem = f"it is removed in {remover} and changed in {other(remover)}"
    return scenario, (Conflict(named(scenario), problem, scenario.id),)
