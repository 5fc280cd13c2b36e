"""Three-way merge of one scenario."""

from __future__ import annotations

from cpm_desktop.editing.consistency import CONSISTENCY_RULES, CONTENT_RULES, with_consistency_restored
from cpm_desktop.editing.element_descriptions import describe_element
from cpm_desktop.editing.errors import CommandRejected
from cpm_desktop.editing.merge.conflict import Conflict
from cpm_desktop.editing.merge.dangling_references import dangling_references
from cpm_desktop.editing.merge.elements import conflict_message, merge_elements
from cpm_desktop.editing.merge.exit_probabilities import merge_exit_probabilities
from cpm_desktop.editing.merge.fields import merge_fields
from cpm_desktop.editing.merge.layouts import merge_layouts
from cpm_desktop.model.document import ELEMENT_GROUPS, Scenario
from cpm_desktop.model.layout import Layout
from cpm_desktop.model.value import with_changes

MERGED_FIELDS = tuple(name for name in Scenario.model_fields if name not in {*ELEMENT_GROUPS, "id", "layout"})
"""The fields of the scenario itself."""


def has_same_content(one: Scenario, other: Scenario) -> bool:
    """Return whether two scenarios are equal apart from their layouts."""
    return with_changes(one, layout=Layout()) == with_changes(other, layout=Layout())


def merge_scenarios(base: Scenario | None, ours: Scenario, theirs: Scenario) -> tuple[Scenario, tuple[Conflict, ...]]:
    """Return one scenario from three versions, made consistent by the rules, and the conflicts.

    Where one side changed nothing, the other side's scenario is returned unchanged. Without `base`, both sides added
    it.
    """
    if theirs in (ours, base):
        return ours, ()
    if ours == base:
        return theirs, ()
    origin = base or Scenario(id=ours.id)
    content, conflicts = _merge_content(base, origin, ours, theirs)
    merged = with_changes(content, layout=merge_layouts(origin, ours, theirs, content))
    contested = {conflict.element for conflict in conflicts if conflict.field is None}
    dangling = [conflict for conflict in dangling_references(merged, origin, ours) if conflict.element not in contested]
    return _with_rules_applied(ours, theirs, merged), (*conflicts, *dangling)


def _merge_content(
    base: Scenario | None, origin: Scenario, ours: Scenario, theirs: Scenario
) -> tuple[Scenario, tuple[Conflict, ...]]:
    """Return the merged content of the process, without a layout."""
    fields, clashes = merge_fields(base, ours, theirs, MERGED_FIELDS)
    location = describe_element(base or ours)
    conflicts = [Conflict(location, conflict_message(clash), ours.id, None, clash.field) for clash in clashes]
    for name in ELEMENT_GROUPS:
        group, group_ours, group_theirs = (getattr(scenario, name) for scenario in (origin, ours, theirs))
        merged, found = merge_elements(group, group_ours, group_theirs, base or ours)
        if name == "flows":
            merged, found = merge_exit_probabilities(origin, ours, theirs, merged, found)
        fields[name] = merged
        conflicts.extend(found)
    return with_changes(ours, layout=Layout(), **fields), tuple(conflicts)


def _with_rules_applied(ours: Scenario, theirs: Scenario, merged: Scenario) -> Scenario:
    """Return `merged` with all invariants restored, as if each side's changes had been made on top of the other's.

    Geometry rules are skipped where they would move something out of range.
    """
    merged = with_consistency_restored(ours, with_consistency_restored(theirs, merged, CONTENT_RULES), CONTENT_RULES)
    try:
        return with_consistency_restored(
            ours, with_consistency_restored(theirs, merged, CONSISTENCY_RULES), CONSISTENCY_RULES
        )
    except CommandRejected:
        return merged
