"""What differs from another scenario, as a diagram shows it over the process: new, gone, changed and moved (C1)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from cpm_desktop.analysis.comparison.differences import ChangedFields, ElementDifferences, element_differences
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.field_labels import placeholder_name
from cpm_desktop.perspectives.change_labels import change_texts
from cpm_desktop.perspectives.ghost_placement import with_ghosts

ChangeState: TypeAlias = Literal["added", "removed", "moved", "changed"]
DIAGRAM_GROUPS = ("phases", "lanes", "nodes", "flows")
"""The groups whose elements have a place of their own; of the others is counted what differs."""


@dataclass(frozen=True, slots=True)
class Overlay:
    """How what is shown differs from a base, by the ids of elements; one may be both changed and moved."""

    base_name: str
    """What the base is called."""
    scenario_with_ghosts: Scenario
    """What is shown with the ghosts among it: an ordinary scenario, so that every layout and drawing can take it."""
    added: frozenset[str] = frozenset()
    removed: frozenset[str] = frozenset()
    """The elements of the base that are gone and that `together` shows as ghosts."""
    changed: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """What is different, in few words each, the weightiest first."""
    moved: Mapping[str, str] = field(default_factory=dict)
    """Where an element stood: the name of its lane, else of its phase; empty where it is out of line with others."""
    off_diagram_count: int = 0
    """How many annotations, measures, variants and former phases differ besides: they have no place of their own."""

    def states_of(self, element_id: str) -> tuple[ChangeState, ...]:
        """Return what became of an element; none where it is as it was."""
        told: tuple[tuple[ChangeState, bool], ...] = (
            ("added", element_id in self.added),
            ("removed", element_id in self.removed),
            ("moved", element_id in self.moved),
            ("changed", element_id in self.changed),
        )
        return tuple(state for state, holds in told if holds)


def overlay_of(base: Scenario, current: Scenario) -> Overlay:
    """Return how `shown` differs from `base` by meaning. Both layouts must be complete."""
    found = element_differences(base, current)
    scenario_with_ghosts = with_ghosts(base, current, found.removed)
    placed = frozenset(key for name in DIAGRAM_GROUPS for key in current.element_groups[name])
    removed = frozenset(
        key for key in found.removed if scenario_with_ghosts.element(key) is not None and key not in placed
    )
    return Overlay(
        base_name=base.name or base.id,
        scenario_with_ghosts=scenario_with_ghosts,
        added=placed & frozenset(found.added),
        removed=removed,
        changed={
            key: change_texts(base, found.changes[key], is_node=key in current.nodes)
            for key in found.changed
            if key in placed
        },
        moved={key: _previous_band_name(base, found.changes.get(key, {})) for key in found.moved},
        off_diagram_count=len(_different_ids(found) - placed - removed),
    )


def _different_ids(found: ElementDifferences) -> frozenset[str]:
    return frozenset((*found.added, *found.removed, *found.changed, *found.moved))


def _previous_band_name(base: Scenario, changes: ChangedFields) -> str:
    """Return the name of the lane that a node has left, else of the phase."""
    for name, group in (("lane", base.lanes), ("phase", base.phases)):
        if name in changes:
            home = changes[name][0]
            return group[home].name or placeholder_name(group[home]) if isinstance(home, str) and home in group else ""
    return ""
