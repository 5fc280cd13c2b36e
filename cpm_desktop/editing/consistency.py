"""Consistency rules: an ordered list of rules restores the invariants of a document after every command.

Commands express what the user wants; the rules keep the document valid. Each rule is pure, finds by identity what the
command changed, and leaves other content from a file alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeAlias

from cpm_desktop.editing.rules.bends import move_bends_with_ends
from cpm_desktop.editing.rules.containment import grow_lanes_to_nodes, grow_phases_to_nodes, shrink_grown_lanes
from cpm_desktop.editing.rules.order import put_customer_lanes_first
from cpm_desktop.editing.rules.owners import change_owners_with_lanes
from cpm_desktop.editing.rules.probabilities import fill_last_exit
from cpm_desktop.editing.rules.references import (
    remove_dangling_placements,
    remove_dangling_references,
    remove_flows_without_ends,
    remove_nodes_without_lane,
)
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.value import with_changes

ConsistencyRule: TypeAlias = Callable[[Scenario, Scenario], Scenario]
"""Takes a scenario before and after a command. Returns the latter with one invariant restored."""

CONTENT_RULES: tuple[ConsistencyRule, ...] = (
    put_customer_lanes_first,
    remove_nodes_without_lane,
    remove_flows_without_ends,
    remove_dangling_references,
    remove_dangling_placements,
)
"""Rules for the content of the process, and for layout entries of missing elements."""

CONSISTENCY_RULES: tuple[ConsistencyRule, ...] = (
    *CONTENT_RULES,
    change_owners_with_lanes,
    fill_last_exit,
    shrink_grown_lanes,
    grow_lanes_to_nodes,
    grow_phases_to_nodes,
    move_bends_with_ends,
)
"""Content rules first, then geometry. Bends come last, because they depend on everything else."""


def restore_consistency(
    before: Document, after: Document, rules: Iterable[ConsistencyRule] = CONSISTENCY_RULES
) -> Document:
    """Return `after` with all invariants restored in the changed scenarios.

    New scenarios are treated as changed entirely.
    """
    scenarios = [
        with_consistency_restored(
            before.scenarios[key] if key in before.scenarios else Scenario(id=key), scenario, rules
        )
        for key, scenario in after.scenarios.items()
    ]
    if all(one is other for one, other in zip(scenarios, after.scenarios.values(), strict=True)):
        return after
    return with_changes(after, scenarios=after.scenarios.with_elements(*scenarios))


def with_consistency_restored(
    before: Scenario, after: Scenario, rules: Iterable[ConsistencyRule] = CONSISTENCY_RULES
) -> Scenario:
    """Return `after` with all invariants restored that the change from `before` broke."""
    if after is before:
        return after
    for rule in rules:
        after = rule(before, after)
    return after
