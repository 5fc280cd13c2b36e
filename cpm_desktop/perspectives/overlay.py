"""The overlay of a comparison: added, removed, changed and moved elements of the diagram."""

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
"""The groups whose elements are in the diagram. Differences of other groups are only counted."""


@dataclass(frozen=True, slots=True)
class Overlay:
    """The differences between a scenario and its base, by element id. An element can be both changed and moved."""

    base: Scenario
    """The scenario with which the current one is compared."""
    scenario_with_ghosts: Scenario
    """The scenario including the ghosts. It is an ordinary scenario that can be laid out and drawn."""
    added: frozenset[str] = frozenset()
    removed: frozenset[str] = frozenset()
    """The removed elements of the base that `scenario_with_ghosts` shows as ghosts."""
    changed: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """The changes of each element as short texts, the most important first."""
    moved: Mapping[str, str] = field(default_factory=dict)
    """The previous lane name of each moved element, else its phase name; empty for a changed order."""
    off_diagram_count: int = 0
    """The number of differences outside the diagram: annotations, measures, variants and removed phases."""

    @property
    def base_name(self) -> str:
        """Return the name of the base."""
        return self.base.name or self.base.id

    def states_of(self, element_id: str) -> tuple[ChangeState, ...]:
        """Return the change states of an element; empty where it is unchanged."""
        flags: tuple[tuple[ChangeState, bool], ...] = (
            ("added", element_id in self.added),
            ("removed", element_id in self.removed),
            ("moved", element_id in self.moved),
            ("changed", element_id in self.changed),
        )
        return tuple(state for state, applies in flags if applies)


def overlay_of(base: Scenario, current: Scenario) -> Overlay:
    """Return the overlay of `current` compared with `base`. Both layouts must be complete."""
    found = element_differences(base, current)
    scenario_with_ghosts = with_ghosts(base, current, found.removed)
    placed = frozenset(key for name in DIAGRAM_GROUPS for key in current.element_groups[name])
    removed = frozenset(
        key for key in found.removed if scenario_with_ghosts.element(key) is not None and key not in placed
    )
    return Overlay(
        base=base,
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
    """Return the name of a node's previous lane, else of its previous phase."""
    for name, group in (("lane", base.lanes), ("phase", base.phases)):
        if name in changes:
            band_id = changes[name][0]
            return (
                group[band_id].name or placeholder_name(group[band_id])
                if isinstance(band_id, str) and band_id in group
                else ""
            )
    return ""
