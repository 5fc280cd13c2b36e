"""Improvement ideas: candidates with the computed savings, ranked by them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cpm_desktop.analysis.candidates.candidate import Candidate, RedesignPractice
from cpm_desktop.analysis.candidates.candidate_search import candidates
from cpm_desktop.analysis.candidates.savings import Savings, ScenarioTotals, savings_of, totals_of
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.memoize import memoize_by_scenario

MAX_MEASURED_NODES = 100_000
"""How many nodes are compared at most for all ideas together; ideas beyond this limit have no savings."""
MANY_ELEMENTS = 20
"""A change of more elements is as much more work as it has elements."""
NEW_VISITS_FACTOR = 10
"""How many times more work a change is that changes the visits of other nodes."""
REMOVALS: frozenset[RedesignPractice] = frozenset({"contact reduction", "task elimination"})
"""The practices that remove steps."""


@dataclass(frozen=True, slots=True)
class ImprovementIdea:
    """A candidate and what its change saves at most."""

    candidate: Candidate
    savings: Savings | None
    """None where metrics are not defined, or where there are too many ideas to measure them all."""


@memoize_by_scenario
def improvement_ideas(scenario: Scenario) -> tuple[ImprovementIdea, ...]:
    """Return the improvement ideas, those that save most first; ideas without known savings come last.

    The rank is the time of customers and staff that an idea saves, then money, then the lead time. Ideas that save
    nothing are left out, and so is a removal of steps inside a larger one that saves at least as much.
    """
    found = candidates(scenario)
    base = totals_of(scenario)
    if base is None:
        return tuple(ImprovementIdea(candidate, None) for candidate in found)
    measured = list(_measured(base, found))
    useful = [idea for idea in measured if idea.savings is None or idea.savings.is_positive]
    useful.sort(key=lambda idea: idea.savings.rank if idea.savings else (-1.0, 0.0, 0.0), reverse=True)
    removals = [idea for idea in useful if idea.savings and idea.candidate.practice in REMOVALS]
    return tuple(idea for idea in useful if not any(_covers(other, idea) for other in removals))


def _measured(base: ScenarioTotals, found: Sequence[Candidate]) -> Iterator[ImprovementIdea]:
    """Yield the ideas with the savings of their changes, the ones with most affected work first."""
    remaining = MAX_MEASURED_NODES
    for candidate in sorted(found, key=lambda one: -base.minutes_at(one.elements)):
        keeps_visits = candidate.change.keeps_visits
        count = len(candidate.elements)
        factor = (1 if keeps_visits else NEW_VISITS_FACTOR) + (count if count > MANY_ELEMENTS else 0)
        work = len(base.scenario.nodes) * factor
        if work > remaining:
            yield ImprovementIdea(candidate, None)
            continue
        remaining -= work
        if (changed := candidate.change.apply(base.scenario)) is not base.scenario:
            savings = savings_of(base, changed, keeps_visits=keeps_visits)
            if savings is not None:
                yield ImprovementIdea(candidate, savings)


def _covers(other: ImprovementIdea, idea: ImprovementIdea) -> bool:
    """Return whether `other` makes `idea` superfluous: a removal that includes it and saves at least as much."""
    if other is idea or other.savings is None or idea.savings is None:
        return False
    removals = {other.candidate.practice, idea.candidate.practice} <= REMOVALS
    contains = set(other.candidate.elements) > set(idea.candidate.elements)
    return removals and contains and other.savings.rank >= idea.savings.rank
