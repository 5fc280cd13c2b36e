"""What a command changed, so that every view can look there for what it shows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from cpm_desktop.editing.difference import NONE, difference, is_reordered
from cpm_desktop.model.document import GROUPS, Document, Scenario

Ids = Mapping[str, frozenset[str]]
"""Ids by the name of their group; every group is there, most of them empty."""

NO_IDS: Ids = MappingProxyType(dict.fromkeys(GROUPS, NONE))
PLACED_GROUPS: tuple[str, ...] = ("nodes", "flows", "lanes", "phases")
"""The groups whose elements have entries in the layout."""
PLAIN_FIELDS: tuple[str, ...] = tuple(name for name in Scenario.model_fields if name not in {*GROUPS, "layout"})
"""The fields that a scenario has for itself: its name, its volume, its notes and the like."""


@dataclass(frozen=True, slots=True)
class ScenarioChange:
    """What changed in one scenario that was there before and still is."""

    fields: bool = False
    """The scenario's own fields: its name, its volume and the like."""
    added: Ids = field(default_factory=lambda: NO_IDS)
    removed: Ids = field(default_factory=lambda: NO_IDS)
    changed: Ids = field(default_factory=lambda: NO_IDS)
    """Elements that stayed and say something else now; that they only moved on the canvas stands in `placed`."""
    placed: frozenset[str] = NONE
    """Elements whose entry in the layout came, went or changed."""
    reordered: frozenset[str] = NONE
    """Names of the groups whose remaining elements stand in another order."""

    @property
    def touched(self) -> frozenset[str]:
        """Return the ids of all elements that are there now and came, changed or were placed anew."""
        gone = frozenset().union(*self.removed.values())
        return frozenset().union(self.placed - gone, *self.added.values(), *self.changed.values())

    @property
    def gone(self) -> frozenset[str]:
        """Return the ids of all elements that were removed."""
        return frozenset().union(*self.removed.values())

    @property
    def content(self) -> bool:
        """Return whether anything but the layout changed: what the process says, and so every analysis of it."""
        groups = (*self.added.values(), *self.removed.values(), *self.changed.values())
        return self.fields or bool(self.reordered) or any(groups)

    def __bool__(self) -> bool:
        return self.content or bool(self.placed)


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """What changed in a document; false if nothing did."""

    document: bool = False
    """The title, what is known about the document itself, or its filters."""
    scenarios: Mapping[str, ScenarioChange] = field(default_factory=lambda: MappingProxyType({}))
    """The scenarios that changed, by id; those that came or went are not among them."""
    added_scenarios: frozenset[str] = NONE
    removed_scenarios: frozenset[str] = NONE
    scenarios_reordered: bool = False

    def __bool__(self) -> bool:
        return bool(
            self.document
            or self.scenarios
            or self.added_scenarios
            or self.removed_scenarios
            or self.scenarios_reordered
        )


NOTHING = ChangeSet()


def changes(before: Document, after: Document) -> ChangeSet:
    """Return what differs in `after`, by identity: what is shared has not changed and costs nothing."""
    if before is after:
        return NOTHING
    scenarios = difference(before.scenarios, after.scenarios)
    compared = {key: scenario_change(before.scenarios[key], after.scenarios[key]) for key in scenarios.changed}
    return ChangeSet(
        document=(before.title, before.meta, before.filters) != (after.title, after.meta, after.filters),
        scenarios=MappingProxyType({key: change for key, change in compared.items() if change}),
        added_scenarios=scenarios.added,
        removed_scenarios=scenarios.removed,
        scenarios_reordered=is_reordered(before.scenarios, after.scenarios),
    )


def scenario_change(before: Scenario, after: Scenario) -> ScenarioChange:
    """Return what differs between two values of one scenario."""
    groups = {name: difference(getattr(before, name), getattr(after, name)) for name in GROUPS}
    return ScenarioChange(
        fields=any(getattr(before, name) != getattr(after, name) for name in PLAIN_FIELDS),
        added={name: found.added for name, found in groups.items()},
        removed={name: found.removed for name, found in groups.items()},
        changed={name: found.changed for name, found in groups.items()},
        placed=_placed(before, after),
        reordered=frozenset(name for name in GROUPS if is_reordered(getattr(before, name), getattr(after, name))),
    )


def _placed(before: Scenario, after: Scenario) -> frozenset[str]:
    if before.layout is after.layout:
        return NONE
    pairs = [(getattr(before.layout, group), getattr(after.layout, group)) for group in PLACED_GROUPS]
    return frozenset().union(*(ids for pair in pairs for ids in difference(*pair)))
