"""How many contacts would not be needed had everything gone right before (A8; Seddon)."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from math import fsum, prod
from typing import NamedTuple

from cpm_desktop.analysis.causes.chains import effects
from cpm_desktop.analysis.causes.contact_causes import contact_elements
from cpm_desktop.analysis.crossings.expected_values import ratio
from cpm_desktop.analysis.paths.path_contacts import PathContact, path_contacts
from cpm_desktop.analysis.paths.path_search import PathSet, ProcessPath
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import AnnotationKind, Step

FAILURE_KINDS: frozenset[AnnotationKind] = frozenset(
    {"pain_point", "problem", "fail_point", "wait_point", "bottleneck", "disconnect"}
)
"""The annotations that say that something is not as it should be."""


@dataclass(frozen=True, slots=True)
class FailureDemand:
    """The contacts of one case, on average over the paths looked at, and those that a failure caused."""

    contacts: float
    repeat_contacts: float
    """Contacts for what the customer has already turned to the organisation for."""
    contacts_after_problem: float
    """Others to which a problem leads that the case has met before."""
    contacts_after_failure: float
    """Others, as far as a step has failed since the contact before."""
    covered_share: float
    """The share of the cases that the paths cover."""

    @property
    def share(self) -> float | None:
        """Return the failure-demand share; None where there are no contacts."""
        return ratio(self.repeat_contacts + self.contacts_after_problem + self.contacts_after_failure, self.contacts)


def failure_demand(scenario: Scenario, path_set: PathSet) -> FailureDemand:
    """Return which contacts are failure demand: those that repeat, that a problem leads to, or that follow a failure.

    Conventions of this project. A problem counts where the case has come to what it is about before the contact, or
    where it is about nothing in particular. The chance that a contact follows a failed step is that of any step to
    fail from the contact before it, or from the start: `1 − Π(1 − p)`. A contact counts once, as the first of these.
    """
    problems = [*_problems(scenario)]
    verdicts = [
        (path.probability, verdict)
        for path in path_set.paths
        for verdict in _contact_verdicts(scenario, path, problems)
    ]
    covered_share = path_set.covered_share or 1.0
    return FailureDemand(
        contacts=fsum(weight for weight, _ in verdicts) / covered_share,
        repeat_contacts=fsum(weight * verdict.repeat for weight, verdict in verdicts) / covered_share,
        contacts_after_problem=fsum(weight * verdict.after_problem for weight, verdict in verdicts) / covered_share,
        contacts_after_failure=fsum(weight * verdict.after_failure for weight, verdict in verdicts) / covered_share,
        covered_share=path_set.covered_share,
    )


class _ContactVerdict(NamedTuple):
    """How far one contact is failure demand: the chances of each kind, of which at most one is not zero."""

    repeat: float = 0.0
    after_problem: float = 0.0
    after_failure: float = 0.0


class _Problem(NamedTuple):
    """Something that is wrong: what it is about, and everything that it brings about."""

    targets: Collection[str]
    effects: frozenset[str]


def _problems(scenario: Scenario) -> Iterator[_Problem]:
    for annotation in scenario.annotations.values():
        if annotation.kind in FAILURE_KINDS and annotation.leads_to:
            yield _Problem(annotation.targets, effects(scenario, annotation))


def _contact_verdicts(
    scenario: Scenario, path: ProcessPath, problems: Collection[_Problem]
) -> Iterator[_ContactVerdict]:
    """Yield a verdict on every contact of a path."""
    contact_elements_by_ends = contact_elements(scenario)
    encounters = _first_encounters(scenario, path)
    fail_probabilities = [
        step.fail_probability for node in path.steps if isinstance(step := scenario.nodes[node], Step)
    ]
    first_step = 0
    for contact in path_contacts(scenario, path):
        at = contact_elements_by_ends[contact.source, contact.target]
        if contact.is_repeat:
            yield _ContactVerdict(repeat=1.0)
        elif any(
            not problem.effects.isdisjoint(at) and _was_encountered(problem, contact, encounters)
            for problem in problems
        ):
            yield _ContactVerdict(after_problem=1.0)
        else:
            yield _ContactVerdict(
                after_failure=1 - prod(1 - chance for chance in fail_probabilities[first_step : contact.step_index + 1])
            )
        first_step = contact.step_index + 1


def _was_encountered(problem: _Problem, contact: PathContact, encounters: Mapping[str, int]) -> bool:
    """Say whether the case had come to what the problem is about when the contact was made."""
    return not problem.targets or any(
        encounters.get(one, contact.step_index + 1) <= contact.step_index for one in problem.targets
    )


def _first_encounters(scenario: Scenario, path: ProcessPath) -> dict[str, int]:
    """Return how many steps lay before everything on a path when the case first came to it."""
    encounters: dict[str, int] = {}
    place = -1
    for node_id in path.nodes:
        node = scenario.nodes[node_id]
        place += node.kind == "step"
        for one in (node.id, node.lane, node.phase):
            encounters.setdefault(one or "", place)
    for flow in path.flows:
        encounters.setdefault(flow, encounters[scenario.flows[flow].source])
    return encounters
