"""Three-way merge of two versions of a document."""

from __future__ import annotations

from dataclasses import dataclass

from cpm_desktop.editing.element_descriptions import describe_element
from cpm_desktop.editing.merge.conflict import Conflict, other_side
from cpm_desktop.editing.merge.element_presence import Versions, ordered_kept_versions
from cpm_desktop.editing.merge.elements import conflict_message
from cpm_desktop.editing.merge.fields import merge_fields
from cpm_desktop.editing.merge.id_collisions import with_ids_separated
from cpm_desktop.editing.merge.scenarios import has_same_content, merge_scenarios
from cpm_desktop.editing.merge.shared_values import with_shared_values
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.invariants import violations
from cpm_desktop.model.mapping import ElementMap
from cpm_desktop.model.value import with_changes


@dataclass(frozen=True, slots=True)
class MergeResult:
    """The result of a merge."""

    document: Document
    """A valid document. Where there are conflicts, it has our version and is not complete."""
    conflicts: tuple[Conflict, ...]
    """The conflicts that the user must resolve, in document order; empty where everything fits."""


def merge_documents(base: Document, ours: Document, theirs: Document) -> MergeResult:
    """Return the merge of `ours` and `theirs`, both made from `base`.

    Elements are compared by id and field. A change of one side alone, or an equal change of both, is accepted. A
    conflict is a field that both changed differently, an element that one removed and the other changed, or a reference
    to an element that the other side removed. Positions are never in conflict: ours is kept. New elements that have the
    same id by chance get different ids.
    """
    if theirs in (ours, base):
        return MergeResult(ours, ())
    if ours == base:
        return MergeResult(theirs, ())
    ours, theirs = with_shared_values(base, ours), with_shared_values(base, with_ids_separated(base, ours, theirs))
    fields, clashes = merge_fields(base, ours, theirs, ("title", "meta", "filters"))
    conflicts = [Conflict("document", conflict_message(clash), field=clash.field) for clash in clashes]
    scenarios, scenario_conflicts = _merge_all_scenarios(base, ours, theirs)
    merged = with_changes(ours, **fields, scenarios=scenarios)
    broken = [] if scenario_conflicts else [Conflict(location, problem) for location, problem in violations(merged)]
    conflicts += [*scenario_conflicts, *broken]
    return MergeResult(ours if any(violations(merged)) else merged, tuple(conflicts))


def _merge_all_scenarios(
    base: Document, ours: Document, theirs: Document
) -> tuple[ElementMap[Scenario], tuple[Conflict, ...]]:
    merged: list[Scenario] = []
    conflicts: list[Conflict] = []
    for three in ordered_kept_versions(base.scenarios, ours.scenarios, theirs.scenarios, has_same_content).values():
        scenario, scenario_conflicts = _merge_versions(three)
        merged.append(scenario)
        conflicts.extend(scenario_conflicts)
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
