"""Repeat contacts, first-contact resolution, failure demand and causes of contacts, exact over all cases."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from cpm_desktop.analysis.crossings.expected_values import ratio
from cpm_desktop.analysis.history.event_chain import EventChain, states_at
from cpm_desktop.analysis.history.first_hits import FirstHits
from cpm_desktop.analysis.history.problems import problems
from cpm_desktop.model.document import Scenario


@dataclass(frozen=True, slots=True)
class RepeatFigures:
    """Repeated contacts of all customers, or of one."""

    repeat_contacts: float
    first_contact_resolution: float | None
    """None without a contact."""


@dataclass(frozen=True, slots=True)
class CauseFigures:
    """The contacts at the places to which a problem leads, after a case has met it."""

    annotation: str
    contacts: float


def repeat_figures(chain: EventChain, hits: FirstHits, customer: str | None = None) -> RepeatFigures:
    """Return the repeat contacts and the first-contact resolution, over all lanes or over the lane of one `customer`.

    Repeats: `Σ_r (E[contacts] − P(at least one))` over the reasons `r`. First-contact resolution (a convention of this
    project): `Σ_r P(exactly one) / Σ_r P(at least one)`.
    """
    repeats = reached = resolved = 0.0
    for states in _states_by_reason(chain, customer).values():
        hit = hits.of(states)
        repeats += sum(hits.visits.get(state, 0.0) for state in states) - hit.probability
        reached += hit.probability
        resolved += hit.once
    return RepeatFigures(max(0.0, repeats), ratio(resolved, reached))


def failure_demand(scenario: Scenario, chain: EventChain, hits: FirstHits) -> float | None:
    """Return the share of contacts that a failure caused, or None without contacts (Seddon).

    A convention of this project: a contact is failure demand if it is a repeat, if the case has met an open problem
    that leads to its place, or with the probability that the step directly before it failed.
    """
    total = sum(hits.visits.get(state, 0.0) for state in chain.contacts)
    met_at = {problem.annotation: states_at(chain, scenario, problem.targets) for problem in problems(scenario)}
    always_met = {problem.annotation for problem in problems(scenario) if not problem.targets}
    other_demand = 0.0
    for states in _states_by_reason(chain).values():
        for state in states:
            traits = chain.contacts[state]
            if not traits.problems & always_met:
                earlier = states.union(*(met_at[problem] for problem in traits.problems))
                other_demand += hits.of(earlier).by_state.get(state, 0.0) * (1 - traits.fail_probability)
    return ratio(max(0.0, total - other_demand), total)


def cause_figures(scenario: Scenario, chain: EventChain, hits: FirstHits) -> tuple[CauseFigures, ...]:
    """Return what each problem explains: `P(met) · E[contacts afterwards]` at the places it leads to.

    In document order. It is an upper bound: the contacts may have other causes too.
    """
    found = []
    for problem in problems(scenario):
        places = [state for state, traits in chain.contacts.items() if problem.annotation in traits.problems]
        contacts = sum(hits.visits.get(state, 0.0) for state in places)
        if problem.targets:
            before = hits.visits_before(states_at(chain, scenario, problem.targets), places)
            contacts = max(0.0, contacts - before)
        found.append(CauseFigures(problem.annotation, contacts))
    return tuple(found)


def expected_repetitions(hits: FirstHits, sets: Iterable[Mapping[str, int]]) -> float:
    """Return `Σ (count − P(at least one))` over sets of states, each with the number of times that a visit counts."""
    repetitions = 0.0
    for states in sets:
        count = sum(hits.visits.get(state, 0.0) * times for state, times in states.items())
        repetitions += max(0.0, count - hits.of(states.keys()).probability)
    return repetitions


def _states_by_reason(chain: EventChain, customer: str | None = None) -> Mapping[str, frozenset[str]]:
    """Return the contacts for each reason, of one customer or of all."""
    found: dict[str, set[str]] = {}
    for state, traits in chain.contacts.items():
        if customer in {None, traits.lane}:
            found.setdefault(traits.reason, set()).add(state)
    return {reason: frozenset(states) for reason, states in found.items()}
