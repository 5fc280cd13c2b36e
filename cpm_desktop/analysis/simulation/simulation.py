"""Monte Carlo simulation: how lead time and customer effort vary between cases."""

from __future__ import annotations

from dataclasses import dataclass

from cpm_desktop.analysis.case.visits import visits
from cpm_desktop.analysis.simulation.cases import CaseSimulator
from cpm_desktop.analysis.simulation.compiled_process import compile_process
from cpm_desktop.analysis.simulation.distribution import Distribution, distribution
from cpm_desktop.i18n import LocalizedNumber, translate
from cpm_desktop.model.document import Scenario

DEFAULT_CASES = 10_000
DEFAULT_SEED = 1
MAX_VISITS = 4_000_000
"""Limits the work. Where cases are very long, fewer are simulated; the result contains their number."""
MIN_CASES = 100


@dataclass(frozen=True, slots=True)
class Simulation:
    """The result of simulating `cases` cases. The same process, number and seed give the same result."""

    cases: int
    seed: int
    lead_minutes: Distribution
    active_customer_minutes: Distribution
    customer_steps: Distribution


class CaseTooLongError(Exception):
    """A case is so long that not even a few can be simulated in reasonable time."""

    def __init__(self, visited: float) -> None:
        super().__init__(
            translate("Analysis", "A case visits {visited:,.0f} elements on average, too many to simulate.").format(
                visited=LocalizedNumber(visited)
            )
        )


def simulate(
    scenario: Scenario, cases: int = DEFAULT_CASES, seed: int = DEFAULT_SEED, max_visits: int = MAX_VISITS
) -> Simulation:
    """Return the distributions over `cases` simulated cases, fewer where cases are very long.

    A decision takes one exit at random by the probabilities. A duration with a range is drawn from a beta distribution
    around its mean (see `step_durations`); others are fixed. Means agree with the exact expectations within their
    standard errors. Raises EndlessError where a case can never end, and CaseTooLongError.
    """
    visited = sum(visits(scenario).values())
    simulated_cases = min(cases, int(max_visits / max(1.0, visited)))
    if simulated_cases < min(cases, MIN_CASES):
        raise CaseTooLongError(visited)
    simulator = CaseSimulator(compile_process(scenario), seed)
    found = [simulator.simulate() for _ in range(simulated_cases)]
    return Simulation(
        cases=simulated_cases,
        seed=seed,
        lead_minutes=distribution(case.lead_minutes for case in found),
        active_customer_minutes=distribution(case.active_minutes for case in found),
        customer_steps=distribution(case.customer_steps for case in found),
    )
