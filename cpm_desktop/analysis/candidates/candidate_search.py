"""The search for all candidates in a scenario."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TypeAlias

from cpm_desktop.analysis.candidates.candidate import Candidate
from cpm_desktop.analysis.candidates.duplicates import duplicate_contacts, duplicate_data
from cpm_desktop.analysis.candidates.lane_runs import lane_runs
from cpm_desktop.analysis.candidates.pass_through import pass_through_steps
from cpm_desktop.analysis.candidates.ping_pong import ping_pongs
from cpm_desktop.analysis.candidates.rework import rework_loops
from cpm_desktop.analysis.candidates.self_service import self_service_contacts
from cpm_desktop.analysis.candidates.step_network import StepNetwork
from cpm_desktop.analysis.candidates.waste_runs import waste_runs
from cpm_desktop.analysis.checks.finding import with_capital
from cpm_desktop.model.document import Scenario

CandidateSearch: TypeAlias = Callable[[StepNetwork], Iterable[Candidate]]

CANDIDATE_SEARCHES: tuple[CandidateSearch, ...] = (
    duplicate_contacts,
    duplicate_data,
    self_service_contacts,
    waste_runs,
    rework_loops,
    ping_pongs,
    pass_through_steps,
    lane_runs,
)
"""All searches; those that save the customer effort come first."""


def candidates(scenario: Scenario) -> tuple[Candidate, ...]:
    """Return all candidates for streamlining that a case can reach: those that affect the customer first.

    Candidates are suggestions to discuss with experts on the process, not decisions.
    """
    network = StepNetwork(scenario)
    found = (candidate for search in CANDIDATE_SEARCHES for candidate in search(network))
    return tuple(
        replace(candidate, explanation=with_capital(candidate.explanation))
        for candidate in found
        if network.visits is None or all(network.visits[element] for element in candidate.elements)
    )
