"""Three-way merge of the probabilities of a decision's exits, which belong together because they add up to 100 %."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from cpm_desktop.editing.element_descriptions import describe_element
from cpm_desktop.editing.merge.conflict import Conflict
from cpm_desktop.i18n import LocalizedNumber
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Flow
from cpm_desktop.model.mapping import ElementMap
from cpm_desktop.model.value import with_changes

ExitProbabilities = Mapping[str, float]
"""The probabilities of a decision's exits by the ids of the flows, without exits that have none."""


class _Clash(NamedTuple):
    """The probabilities of a decision that the two sides changed differently."""

    decision: str
    ours: ExitProbabilities
    theirs: ExitProbabilities


def merge_exit_probabilities(
    base: Scenario, ours: Scenario, theirs: Scenario, merged: ElementMap[Flow], conflicts: Iterable[Conflict]
) -> tuple[ElementMap[Flow], tuple[Conflict, ...]]:
    """Return `merged` with the probabilities of each decision from one side, and its conflicts.

    `conflicts` are those of the single flows. Where both sides changed probabilities of one decision differently, ours
    are kept, and one conflict at the decision replaces the conflicts of its exits.
    """
    clashes = {clash.decision: clash for clash in _clashes(base, ours, theirs)}
    kept = [
        with_changes(flow, probability=ours.flows[flow.id].probability)
        for flow in merged.values()
        if flow.source in clashes and flow.id in ours.flows
    ]
    remaining = [
        conflict
        for conflict in conflicts
        if conflict.field != "probability" or merged[conflict.element or ""].source not in clashes
    ]
    found = [_conflict(base, ours, theirs, clash) for clash in clashes.values()]
    return merged.with_elements(*kept), (*remaining, *found)


def _clashes(base: Scenario, ours: Scenario, theirs: Scenario) -> Iterable[_Clash]:
    before, our_values, their_values = map(_probabilities_by_decision, (base, ours, theirs))
    for decision in ours.nodes:
        if decision in theirs.nodes:
            old, our, their = (values.get(decision, {}) for values in (before, our_values, their_values))
            if old not in (our, their) and our != their:
                yield _Clash(decision, our, their)


def _probabilities_by_decision(scenario: Scenario) -> Mapping[str, ExitProbabilities]:
    found: dict[str, dict[str, float]] = {}
    for flow in scenario.flows.values():
        if flow.probability is not None:
            found.setdefault(flow.source, {})[flow.id] = flow.probability
    return found


def _conflict(base: Scenario, ours: Scenario, theirs: Scenario, clash: _Clash) -> Conflict:
    within = base if clash.decision in base.nodes else ours
    location = f"{describe_element(within)}, {describe_element(within.nodes[clash.decision], within)}"
    problem = (
        f"the probabilities of its exits are {_exits_text(ours, clash.ours)} in ours "
        f"and {_exits_text(theirs, clash.theirs)} in theirs"
    )
    return Conflict(location, problem, ours.id, clash.decision, "probability")


def _exits_text(scenario: Scenario, probabilities: ExitProbabilities) -> str:
    """Return the exits with their probabilities: “flow “yes” (f2) 70 %, flow “no” (f3) 30 %”."""
    parts = [
        f"{describe_element(scenario.flows[flow], scenario)} {LocalizedNumber(100 * probability):.6g} %"
        for flow, probability in probabilities.items()
    ]
    return ", ".join(parts) or "empty"
