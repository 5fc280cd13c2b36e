"""Settling: after every command an ordered list of rules restores the promises that a document keeps.

Commands say the intent; the rules keep the promises. Each rule is pure, looks by identity at what the command changed,
and leaves alone what a person brought in from a file.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeAlias

from cpm_desktop.editing.rules.bends import move_bends_with_ends
from cpm_desktop.editing.rules.containment import grow_lanes_to_nodes, grow_phases_to_nodes
from cpm_desktop.editing.rules.order import put_customer_lanes_first
from cpm_desktop.editing.rules.references import (
    remove_dangling_placements,
    remove_dangling_references,
    remove_flows_without_ends,
    remove_nodes_without_lane,
)
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.value import with_changes

ConsistencyRule: TypeAlias = Callable[[Scenario, Scenario], Scenario]
"""Takes a scenario before and after a command; returns the latter with one promise restored."""

CONTENT_RULES: tuple[ConsistencyRule, ...] = (
    put_customer_lanes_first,
    remove_nodes_without_lane,
    remove_flows_without_ends,
    remove_dangling_references,
    remove_dangling_placements,
)
"""What the process says, and that nothing is placed that is not there."""

CONSISTENCY_RULES: tuple[ConsistencyRule, ...] = (
    *CONTENT_RULES,
    grow_lanes_to_nodes,
    grow_phases_to_nodes,
    move_bends_with_ends,
)
"""First what the process says, then where it is drawn; bends last, for they follow everything else."""


def restore_consistency(
    before: Document, after: Document, rules: Iterable[ConsistencyRule] = CONSISTENCY_RULES
) -> Document:
    """Return `after` with every promise restored in the scenarios that changed; new ones are settled as a whole."""
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
    """Return the scenario `after` with every promise restored that the way from `before` broke."""
    if after is before:
        return after
    for rule in rules:
        after = rule(before, after)
    return after
