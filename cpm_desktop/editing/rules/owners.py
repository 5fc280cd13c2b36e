"""A step that is owned by its lane has its new lane as the owner when it moves."""

from __future__ import annotations

from cpm_desktop.editing.command_support import updated
from cpm_desktop.editing.mapping_difference import difference
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Step
from cpm_desktop.model.search_text import normalized_for_search
from cpm_desktop.model.value import with_changes


def change_owners_with_lanes(before: Scenario, after: Scenario) -> Scenario:
    """Return `after` in which steps that moved are not owned by the lane that they left.

    A step whose owner was the name of its lane is then owned by its new lane. Any other owner stays.
    """
    moved = []
    for key in difference(before.nodes, after.nodes).changed:
        old, new = before.nodes[key], after.nodes[key]
        if not isinstance(old, Step) or not isinstance(new, Step) or old.lane == new.lane:
            continue
        if old.owner and old.owner == new.owner and _is_name_of(before.lanes[old.lane].name, old.owner):
            moved.append(with_changes(new, owner=after.lanes[new.lane].name))
    return updated(after, nodes=after.nodes.with_elements(*moved)) if moved else after


def _is_name_of(name: str, owner: str) -> bool:
    return normalized_for_search(name) == normalized_for_search(owner)
