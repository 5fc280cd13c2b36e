"""Three-way merging: what two people made of one document becomes one again (C3)."""

from __future__ import annotations

from dataclasses import dataclass

from cpm_desktop.editing.element_descriptions import describe_element
from cpm_desktop.editing.merge.conflict import Conflict, other_side
from cpm_desktop.editing.merge.element_presence import Versions, ordered_kept_versions
from cpm_desktop.editing.merge.elements import conflict_message
from cpm_desktop.editing.merge.fields import merge_fields
from cpm_desktop.editing.merge.id_collisions import with_ids_separated
from cpm_desktop.editing.merge.scenarios import has_same_content, merge_scenarios
from cpm_desktop.editing.merge.value_sharing import with_shared_values
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.invariants import violations
from cpm_desktop.model.mapping import ElementMap
from cpm_desktop.model.value import with_changes


@dataclass(frozen=True, slots=True)
class MergeResult:
    """What came of a merge."""

    document: Document
    """A valid document; where there are conflicts it has what is ours, and is not the whole answer."""
    conflicts: tuple[Conflict, ...]
    """What a person has to decide, in document order; none where everything fits together."""


def merge_documents(base: Document, ours: Document, theirs: Document) -> MergeResult:
    """Return what `ours` and `theirs`, both made from `base`, say together.

    By id and field: what one side alone changed is taken from it, and what both changed alike, too. A conflict is what
    both changed differently, what one removed and the other changed, and what refers to something that the other side
    removed. Where things are drawn is never a conflict: of two places, ours counts. New things that only happen to
    have the same id get different ones.
    """
    if theirs in (ours, base):
        return MergeResult(ours, ())
    if ours == base:
        return MergeResult(theirs, ())
    ours, theirs = with_shared_values(base, ours), with_shared_values(base, with_ids_separated(base, ours, theirs))
    fields, clashes = merge_fields(base, ours, theirs, ("title", "meta", "filters"))
    conflicts = [Conflict("document", conflict_message(clash), field=clash.field) for clash in clashes]
    scenarios, found = _merge_all_scenarios(base, ours, theirs)
    merged = with_changes(ours, **fields, scenarios=scenarios)
    broken = [] if found else [Conflict(place, problem) for place, problem in violations(merged)]
    conflicts += [*found, *broken]
    return MergeResult(ours if any(violations(merged)) else merged, tuple(conflicts))


def _merge_all_scenarios(
    base: Document, ours: Document, theirs: Document
) -> tuple[ElementMap[Scenario], tuple[Conflict, ...]]:
    merged: list[Scenario] = []
    conflicts: list[Conflict] = []
    for three in ordered_kept_versions(base.scenarios, ours.scenarios, theirs.scenarios, has_same_content).values():
        scenario, found = _merge_versions(three)
        merged.append(scenario)
        conflicts.extend(found)
    return ElementMap(merged), tuple(conflicts)


def _merge_versions(three: Versions[Scenario]) -> tuple[Scenario, tuple[Conflict, ...]]:
    base, ours, theirs = three
    if ours is not None and theirs is not None:
        return merge_scenarios(base, ours, theirs)
    scenario = ours or theirs
    if scenario is None:
        raise ValueError("neither side has this scenario")
    remover = three.removing_side(has_same_content)
    if remover is None:
        return scenario, ()
    problem = f"it is removed in {remover} and changed in {other_side(remover)}"
    return scenario, (Conflict(describe_element(scenario), problem, scenario.id),)
