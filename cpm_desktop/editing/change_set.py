"""Change sets: what a command changed, so that every view can update only what is affected."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from cpm_desktop.editing.mapping_difference import NO_KEYS, difference, is_reordered
from cpm_desktop.model.document import ELEMENT_GROUPS, Document, Scenario

IdsByGroup = Mapping[str, frozenset[str]]
"""Ids by the name of their group. Every group has an entry, usually an empty one."""

NO_IDS: IdsByGroup = MappingProxyType(dict.fromkeys(ELEMENT_GROUPS, NO_KEYS))
PLACED_GROUPS: tuple[str, ...] = ("nodes", "flows", "lanes", "phases")
"""The groups whose elements have entries in the layout."""
SCENARIO_FIELDS: tuple[str, ...] = tuple(
    name for name in Scenario.model_fields if name not in {*ELEMENT_GROUPS, "layout"}
)
"""The fields of the scenario itself, such as its name, annual cases and notes."""


@dataclass(frozen=True, slots=True)
class ScenarioChange:
    """The changes in one scenario that exists before and after."""

    changes_fields: bool = False
    """Whether the scenario's own fields changed, such as its name or annual cases."""
    added: IdsByGroup = field(default_factory=lambda: NO_IDS)
    removed: IdsByGroup = field(default_factory=lambda: NO_IDS)
    changed: IdsByGroup = field(default_factory=lambda: NO_IDS)
    """Kept elements with changed fields. Elements that only moved on the canvas are in `layout_changed_ids`."""
    layout_changed_ids: frozenset[str] = NO_KEYS
    """Elements whose layout entry was added, removed or changed."""
    reordered_groups: frozenset[str] = NO_KEYS
    """Names of the groups whose remaining elements have another order."""

    @property
    def touched_ids(self) -> frozenset[str]:
        """Return the ids of all existing elements that were added, changed or moved."""
        removed = frozenset().union(*self.removed.values())
        return frozenset().union(self.layout_changed_ids - removed, *self.added.values(), *self.changed.values())

    @property
    def removed_ids(self) -> frozenset[str]:
        """Return the ids of all removed elements."""
        return frozenset().union(*self.removed.values())

    @property
    def changes_content(self) -> bool:
        """Return whether anything but the layout changed, which affects every analysis."""
        groups = (*self.added.values(), *self.removed.values(), *self.changed.values())
        return self.changes_fields or bool(self.reordered_groups) or any(groups)

    def __bool__(self) -> bool:
        return self.changes_content or bool(self.layout_changed_ids)


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """The changes in a document; false if nothing changed."""

    changes_document_fields: bool = False
    """Whether the title, the properties of the document or its filters changed."""
    changed_scenarios: Mapping[str, ScenarioChange] = field(default_factory=lambda: MappingProxyType({}))
    """The changed scenarios by id, without added and removed ones."""
    added_scenarios: frozenset[str] = NO_KEYS
    removed_scenarios: frozenset[str] = NO_KEYS
    reorders_scenarios: bool = False

    def __bool__(self) -> bool:
        return bool(
            self.changes_document_fields
            or self.changed_scenarios
            or self.added_scenarios
            or self.removed_scenarios
            or self.reorders_scenarios
        )


NO_CHANGES = ChangeSet()


def changes_between(before: Document, after: Document) -> ChangeSet:
    """Return the changes from `before` to `after`. Shared values are compared by identity, which costs nothing."""
    if before is after:
        return NO_CHANGES
    scenarios = difference(before.scenarios, after.scenarios)
    compared = {key: scenario_change(before.scenarios[key], after.scenarios[key]) for key in scenarios.changed}
    return ChangeSet(
        changes_document_fields=(before.title, before.meta, before.filters) != (after.title, after.meta, after.filters),
        changed_scenarios=MappingProxyType({key: change for key, change in compared.items() if change}),
        added_scenarios=scenarios.added,
        removed_scenarios=scenarios.removed,
        reorders_scenarios=is_reordered(before.scenarios, after.scenarios),
    )


def scenario_change(before: Scenario, after: Scenario) -> ScenarioChange:
    """Return the changes between two states of one scenario."""
    groups = {name: difference(getattr(before, name), getattr(after, name)) for name in ELEMENT_GROUPS}
    return ScenarioChange(
        changes_fields=any(getattr(before, name) != getattr(after, name) for name in SCENARIO_FIELDS),
        added={name: found.added for name, found in groups.items()},
        removed={name: found.removed for name, found in groups.items()},
        changed={name: found.changed for name, found in groups.items()},
        layout_changed_ids=_layout_changed_ids(before, after),
        reordered_groups=frozenset(
            name for name in ELEMENT_GROUPS if is_reordered(getattr(before, name), getattr(after, name))
        ),
    )


def _layout_changed_ids(before: Scenario, after: Scenario) -> frozenset[str]:
    if before.layout is after.layout:
        return NO_KEYS
    pairs = [(getattr(before.layout, group), getattr(after.layout, group)) for group in PLACED_GROUPS]
    return frozenset().union(*(ids for pair in pairs for ids in difference(*pair)))
