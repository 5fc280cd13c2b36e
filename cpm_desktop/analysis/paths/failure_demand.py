"""How many contacts would not be needed had everything gone right before (A8; Seddon)."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from math import fsum, prod
from typing import NamedTuple

from cpm_desktop.analysis.causes.chains import effects
from cpm_desktop.analysis.causes.contact_causes import contact_places
from cpm_desktop.analysis.crossings.expectations import ratio
from cpm_desktop.analysis.paths.path_contacts import PathContact, contacts_of
from cpm_desktop.analysis.paths.variants import Path, Variants
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import AnnotationKind, Step

FAILURES: frozenset[AnnotationKind] = frozenset(
    {"pain_point", "problem", "fail_point", "wait_point", "bottleneck", "disconnect"}
)
"""The annotations that say that something is not as it should be."""


@dataclass(frozen=True, slots=True)
class FailureDemand:
    """The contacts of one case, on average over the paths looked at, and those that a failure caused."""

    contacts: float
    repeats: float
    """Contacts for what the customer has already turned to the organisation for."""
    announced: float
    """Others to which a problem leads that the case has met before."""
    after_failure: float
    """Others, as far as a step has failed since the contact before."""
    mass: float
    """The share of the cases that the paths cover."""

    @property
    def share(self) -> float | None:
        """Return the failure-demand share; None where there are no contacts."""
        return ratio(self.repeats + self.announced + self.after_failure, self.contacts)


def failure_demand(scenario: Scenario, found: Variants) -> FailureDemand:
    """Return which contacts are failure demand: those that repeat, that a problem leads to, or that follow a failure.

    Conventions of this project. A problem counts where the case has come to what it is about before the contact, or
    where it is about nothing in particular. The chance that a contact follows a failed step is that of any step to
    fail from the contact before it, or from the start: `1 − Π(1 − p)`. A contact counts once, as the first of these.
    """
    problems = [*_problems(scenario)]
    judged = [(path.probability, verdict) for path in found.paths for verdict in _judged(scenario, path, problems)]
    mass = found.mass or 1.0
    return FailureDemand(
        contacts=fsum(weight for weight, _ in judged) / mass,
        repeats=fsum(weight * verdict.repeat for weight, verdict in judged) / mass,
        announced=fsum(weight * verdict.announced for weight, verdict in judged) / mass,
        after_failure=fsum(weight * verdict.after_failure for weight, verdict in judged) / mass,
        mass=found.mass,
    )


class _Verdict(NamedTuple):
    """How far one contact is failure demand: the chances of each kind, of which at most one is not zero."""

    repeat: float = 0.0
    announced: float = 0.0
    after_failure: float = 0.0


class _Problem(NamedTuple):
    """Something that is wrong: what it is about, and everything that it brings about."""

    targets: Collection[str]
    effects: frozenset[str]


def _problems(scenario: Scenario) -> Iterator[_Problem]:
    for annotation in scenario.annotations.values():
        if annotation.kind in FAILURES and annotation.leads_to:
            yield _Problem(annotation.targets, effects(scenario, annotation))


def _judged(scenario: Scenario, path: Path, problems: Collection[_Problem]) -> Iterator[_Verdict]:
    """Yield a verdict on every contact of a path."""
    places = contact_places(scenario)
    met = _met(scenario, path)
    failing = [step.fail_probability for node in path.steps if isinstance(step := scenario.nodes[node], Step)]
    since = 0
    for contact in contacts_of(scenario, path):
        at = places[contact.source, contact.target]
        if contact.repeat:
            yield _Verdict(repeat=1.0)
        elif any(not problem.effects.isdisjoint(at) and _was_met(problem, contact, met) for problem in problems):
            yield _Verdict(announced=1.0)
        else:
            yield _Verdict(after_failure=1 - prod(1 - chance for chance in failing[since : contact.place + 1]))
        since = contact.place + 1


def _was_met(problem: _Problem, contact: PathContact, met: Mapping[str, int]) -> bool:
    """Say whether the case had come to what the problem is about when the contact was made."""
    return not problem.targets or any(met.get(one, contact.place + 1) <= contact.place for one in problem.targets)


def _met(scenario: Scenario, path: Path) -> dict[str, int]:
    """Return how many steps lay before everything on a path when the case first came to it."""
    met: dict[str, int] = {}
    place = -1
    for node_id in path.nodes:
        node = scenario.nodes[node_id]
        place += node.kind == "step"
        for one in (node.id, node.lane, node.phase):
            met.setdefault(one or "", place)
    for flow in path.flows:
        met.setdefault(flow, met[scenario.flows[flow].source])
    return met
