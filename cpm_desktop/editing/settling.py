"""Settling: after every command an ordered list of rules restores the promises that a document keeps.

Commands say the intent; the rules keep the promises. Each rule is pure, looks by identity at what the command changed,
and leaves alone what a person brought in from a file.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeAlias

from cpm_desktop.editing.rules.bends import bends_follow
from cpm_desktop.editing.rules.containment import lanes_hold_nodes, phases_hold_nodes
from cpm_desktop.editing.rules.order import customers_first
from cpm_desktop.editing.rules.references import flows_have_ends, layout_holds, nodes_have_lanes, references_hold
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.value import changed

SettlingRule: TypeAlias = Callable[[Scenario, Scenario], Scenario]
"""Takes a scenario before and after a command; returns the latter with one promise restored."""

CONTENT_RULES: tuple[SettlingRule, ...] = (
    customers_first,
    nodes_have_lanes,
    flows_have_ends,
    references_hold,
    layout_holds,
)
"""What the process says, and that nothing is placed that is not there."""

RULES: tuple[SettlingRule, ...] = (*CONTENT_RULES, lanes_hold_nodes, phases_hold_nodes, bends_follow)
"""First what the process says, then where it is drawn; bends last, for they follow everything else."""


def settle(before: Document, after: Document, rules: Iterable[SettlingRule] = RULES) -> Document:
    """Return `after` with every promise restored in the scenarios that changed; new ones are settled as a whole."""
    scenarios = [
        settled(before.scenarios[key] if key in before.scenarios else Scenario(id=key), scenario, rules)
        for key, scenario in after.scenarios.items()
    ]
    if all(one is other for one, other in zip(scenarios, after.scenarios.values(), strict=True)):
        return after
    return changed(after, scenarios=after.scenarios.put(*scenarios))


def settled(before: Scenario, after: Scenario, rules: Iterable[SettlingRule] = RULES) -> Scenario:
    """Return the scenario `after` with every promise restored that the way from `before` broke."""
    if after is before:
        return after
    for rule in rules:
        after = rule(before, after)
    return after
