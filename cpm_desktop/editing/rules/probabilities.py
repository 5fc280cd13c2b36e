"""The last exit of a decision gets what the other exits leave of 100 %."""

from __future__ import annotations

from collections.abc import Iterator

from cpm_desktop.editing.command_support import updated
from cpm_desktop.editing.mapping_difference import difference
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Flow
from cpm_desktop.model.value import with_changes

DECIMALS = 12


def fill_last_exit(before: Scenario, after: Scenario) -> Scenario:
    """Return `after` with a probability on the last exit of each decision whose probabilities the command changed.

    The last exit is the only one without a probability. It stays empty if the others exceed 100 %, and if the command
    only removed probabilities.
    """
    filled = [
        with_changes(last, probability=round(1 - total, DECIMALS))
        for last, total in _last_exits(after, _decisions_with_new_probabilities(before, after))
        if total <= 1
    ]
    return updated(after, flows=after.flows.with_elements(*filled)) if filled else after


def _decisions_with_new_probabilities(before: Scenario, after: Scenario) -> set[str]:
    changed = difference(before.flows, after.flows).changed
    pairs = ((before.flows[key], after.flows[key]) for key in changed)
    return {new.source for old, new in pairs if new.probability is not None and new.probability != old.probability}


def _last_exits(scenario: Scenario, decisions: set[str]) -> Iterator[tuple[Flow, float]]:
    """Yield the only exit without a probability of each decision that has one, with the sum of the other exits."""
    for decision in decisions:
        exits = [flow for flow in scenario.flows_by_element[decision] if flow.source == decision]
        exits = [flow for flow in exits if flow.kind == "sequence"]
        empty = [flow for flow in exits if flow.probability is None]
        if len(exits) > 1 and len(empty) == 1:
            yield empty[0], round(sum(flow.probability or 0 for flow in exits), DECIMALS)
