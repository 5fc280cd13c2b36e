"""One scenario out of three versions of it."""

from __future__ import annotations

from cpm_desktop.editing.errors import RefusedError
from cpm_desktop.editing.merging.conflict import Conflict
from cpm_desktop.editing.merging.dangling import dangling
from cpm_desktop.editing.merging.elements import clash_sentence, merged_elements
from cpm_desktop.editing.merging.fields import merged_fields
from cpm_desktop.editing.merging.layouts import merged_layout
from cpm_desktop.editing.settling import CONTENT_RULES, RULES, settled
from cpm_desktop.editing.wording import named
from cpm_desktop.model.document import GROUPS, Scenario
from cpm_desktop.model.layout import Layout
from cpm_desktop.model.value import changed

OWN_FIELDS = tuple(name for name in Scenario.model_fields if name not in {*GROUPS, "id", "layout"})
"""What a scenario says of itself."""


def same_content(one: Scenario, another: Scenario) -> bool:
    """Say whether two scenarios are the same but for where things are drawn."""
    return changed(one, layout=Layout()) == changed(another, layout=Layout())


def merged_scenario(base: Scenario | None, ours: Scenario, theirs: Scenario) -> tuple[Scenario, tuple[Conflict, ...]]:
    """Return one scenario out of three versions, settled by the rules, and what a person has to decide.

    Where one side changed nothing, it is the very scenario of the other. Without `base` both sides added it.
    """
    if theirs in (ours, base):
        return ours, ()
    if ours == base:
        return theirs, ()
    origin = base or Scenario(id=ours.id)
    content, conflicts = _content(base, origin, ours, theirs)
    merged = changed(content, layout=merged_layout(origin, ours, theirs, content))
    contested = {conflict.element for conflict in conflicts if conflict.field is None}
    loose = [conflict for conflict in dangling(merged, origin, ours) if conflict.element not in contested]
    return _settled(ours, theirs, merged), (*conflicts, *loose)


def _content(
    base: Scenario | None, origin: Scenario, ours: Scenario, theirs: Scenario
) -> tuple[Scenario, tuple[Conflict, ...]]:
    """Return what the process says, without where it is drawn."""
    fields, clashes = merged_fields(base, ours, theirs, OWN_FIELDS)
    place = named(base or ours)
    conflicts = [Conflict(place, clash_sentence(clash), ours.id, None, clash.field) for clash in clashes]
    for name in GROUPS:
        group, group_ours, group_theirs = (getattr(scenario, name) for scenario in (origin, ours, theirs))
        fields[name], found = merged_elements(group, group_ours, group_theirs, base or ours)
        conflicts.extend(found)
    return changed(ours, layout=Layout(), **fields), tuple(conflicts)


def _settled(ours: Scenario, theirs: Scenario, merged: Scenario) -> Scenario:
    """Return `merged` with every promise kept: what each side brought is settled as if it had been done to the other.

    Places that lie as far out as a place can are left where they are.
    """
    merged = settled(ours, settled(theirs, merged, CONTENT_RULES), CONTENT_RULES)
    try:
        return settled(ours, settled(theirs, merged, RULES), RULES)
    except RefusedError:
        return merged
