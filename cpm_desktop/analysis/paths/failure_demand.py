"""Failure demand: contacts that are only needed because something went wrong before (Seddon)."""

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
from cpm_desktop.model.elements import Step
from cpm_desktop.model.vocabulary.annotation_kinds import PAIN_POINT_KINDS


@dataclass(frozen=True, slots=True)
class FailureDemand:
    """The expected contacts of one case over the given paths, and those that failures caused."""

    contacts: float
    repeat_contacts: float
    """Contacts about an issue that the customer has already contacted the organisation about."""
    contacts_after_problem: float
    """Other contacts that are effects of a problem which the case has met before."""
    contacts_after_failure: float
    """Other contacts, multiplied by the probability that a step failed since the previous contact."""
    covered_share: float
    """The share of cases that the paths cover."""

    @property
    def share(self) -> float | None:
        """Return the share of failure demand in all contacts, or None without contacts."""
        return ratio(self.repeat_contacts + self.contacts_after_problem + self.contacts_after_failure, self.contacts)


def failure_demand(scenario: Scenario, path_set: PathSet) -> FailureDemand:
    """Return the failure demand: contacts that are repeated, caused by a problem, or follow a failure.

    Conventions of this project. A problem counts where the case has reached one of its targets before the contact, or
    where it has no targets. A contact follows a failure with the probability that any step failed since the previous
    contact, or since the start: `1 − Π(1 − p)`. Each contact counts once, in the first class that applies.
    """
    problems = [*_problems(scenario)]
    verdicts = [
        (path.probability, verdict)
        for path in path_set.paths
        for verdict in _contact_verdicts(scenario, path, problems)
    ]
    covered_share = path_set.covered_share or 1.0
    return FailureDemand(
        contacts=fsum(probability for probability, _ in verdicts) / covered_share,
        repeat_contacts=fsum(probability * verdict.repeat for probability, verdict in verdicts) / covered_share,
        contacts_after_problem=fsum(probability * verdict.after_problem for probability, verdict in verdicts)
        / covered_share,
        contacts_after_failure=fsum(probability * verdict.after_failure for probability, verdict in verdicts)
        / covered_share,
        covered_share=path_set.covered_share,
    )


class _ContactVerdict(NamedTuple):
    """The probabilities that one contact is failure demand of each class; at most one is not zero."""

    repeat: float = 0.0
    after_problem: float = 0.0
    after_failure: float = 0.0


class _Problem(NamedTuple):
    """An annotation of a defect: its targets and all of its effects."""

    targets: Collection[str]
    effects: frozenset[str]


def _problems(scenario: Scenario) -> Iterator[_Problem]:
    for annotation in scenario.annotations.values():
        if annotation.kind in PAIN_POINT_KINDS and annotation.leads_to:
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
        elements = contact_elements_by_ends[contact.source, contact.target]
        if contact.is_repeat:
            yield _ContactVerdict(repeat=1.0)
        elif any(
            not problem.effects.isdisjoint(elements) and _was_encountered(problem, contact, encounters)
            for problem in problems
        ):
            yield _ContactVerdict(after_problem=1.0)
        else:
            yield _ContactVerdict(
                after_failure=1
                - prod(1 - probability for probability in fail_probabilities[first_step : contact.step_index + 1])
            )
        first_step = contact.step_index + 1


def _was_encountered(problem: _Problem, contact: PathContact, encounters: Mapping[str, int]) -> bool:
    """Return whether the case had reached a target of the problem when the contact was made."""
    return not problem.targets or any(
        encounters.get(one, contact.step_index + 1) <= contact.step_index for one in problem.targets
    )


def _first_encounters(scenario: Scenario, path: ProcessPath) -> dict[str, int]:
    """Return how many steps precede the first encounter with each element on a path."""
    encounters: dict[str, int] = {}
    step_index = -1
    for node_id in path.nodes:
        node = scenario.nodes[node_id]
        step_index += node.kind == "step"
        for one in (node.id, node.lane, node.phase):
            encounters.setdefault(one or "", step_index)
    for flow in path.flows:
        encounters.setdefault(flow, encounters[scenario.flows[flow].source])
    return encounters
