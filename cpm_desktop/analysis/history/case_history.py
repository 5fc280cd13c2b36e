"""Figures that depend on the history of a case: exact over all cases, or simulated where branches overlap."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from math import sqrt
from operator import attrgetter
from typing import Literal, TypeAlias

from cpm_desktop.analysis.case.visits import visits
from cpm_desktop.analysis.crossings.expected_values import ratio, steps_of
from cpm_desktop.analysis.history.contact_figures import (
    CauseFigures,
    RepeatFigures,
    cause_figures,
    expected_repetitions,
    failure_demand,
    repeat_figures,
)
from cpm_desktop.analysis.history.event_chain import ChainTooLargeError, event_chain
from cpm_desktop.analysis.history.first_hits import FirstHits, TooMuchWorkError
from cpm_desktop.analysis.history.problems import problems
from cpm_desktop.analysis.history.sequential_case import UnstructuredSplitError
from cpm_desktop.analysis.history.simulated_history import HistorySimulator, SimulatedHistory
from cpm_desktop.analysis.history.throughput_yield import throughput_yield
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.memoize import memoize

HistoryMethod: TypeAlias = Literal["exact", "simulated"]

MAX_EXACT_WORK = 6_000_000
"""The most work for all chains that are solved, in transitions; a chain that needs more is simulated."""
MAX_SIMULATED_VISITS = 120_000
MAX_SIMULATED_CASES = 10_000
MIN_SIMULATED_CASES = 100
SEED = 1


@dataclass(frozen=True, slots=True)
class CustomerHistory:
    """The history of the cases as one customer, or all customers together, see it."""

    repeat_contacts: float
    first_contact_resolution: float | None
    re_entries: float


@dataclass(frozen=True, slots=True)
class CaseHistory:
    """The expected history of one case."""

    total: CustomerHistory
    by_customer: Mapping[str, CustomerHistory]
    """The history of each customer, by the id of the lane."""
    failure_demand: float | None
    throughput_yield: float
    causes: tuple[CauseFigures, ...]
    method: HistoryMethod = "exact"
    simulated_cases: int = 0
    standard_errors: Mapping[str, float] = field(default_factory=dict)
    """The standard error of each simulated figure, by its name."""


@memoize(attrgetter("nodes", "flows", "lanes", "phases", "annotations"))
def case_history(scenario: Scenario) -> CaseHistory | None:
    """Return the history of a case; None where it is too long to be simulated. Raises EndlessError.

    Exact by absorbing Markov chains. Where parallel branches overlap, or the chains would need too much time, cases are
    simulated with a fixed seed.
    """
    visited = sum(visits(scenario).values())
    try:
        return _exact_history(scenario)
    except (UnstructuredSplitError, ChainTooLargeError, TooMuchWorkError):
        cases = min(MAX_SIMULATED_CASES, int(MAX_SIMULATED_VISITS / max(1.0, visited)))
        return _simulated_history(scenario, cases) if cases >= MIN_SIMULATED_CASES else None


def _exact_history(scenario: Scenario) -> CaseHistory:
    events = event_chain(scenario)
    hits = FirstHits(events.transitions, events.start, MAX_EXACT_WORK)
    customers = [lane.id for lane in scenario.lanes.values() if lane.kind == "customer"]

    def history(customer: str | None) -> CustomerHistory:
        repeats: RepeatFigures = repeat_figures(events, hits, customer)
        re_entries = expected_repetitions(hits, _steps_by_item(scenario, customer).values())
        return CustomerHistory(repeats.repeat_contacts, repeats.first_contact_resolution, re_entries)

    return CaseHistory(
        total=history(None),
        by_customer={lane: history(lane) for lane in customers},
        failure_demand=failure_demand(scenario, events, hits),
        throughput_yield=throughput_yield(scenario),
        causes=cause_figures(scenario, events, hits),
    )


def _steps_by_item(scenario: Scenario, customer: str | None) -> Mapping[str, Counter[str]]:
    """Return the steps that ask for each data item, and how often each visit asks for it."""
    found: dict[str, Counter[str]] = {}
    for step in steps_of(scenario):
        if customer in {None, step.lane}:
            for item in step.data:
                found.setdefault(item, Counter())[step.id] += 1
    return found


def _simulated_history(scenario: Scenario, cases: int) -> CaseHistory:
    simulator = HistorySimulator(scenario, SEED)
    found = [simulator.simulate() for _ in range(cases)]
    customers = [lane.id for lane in scenario.lanes.values() if lane.kind == "customer"]
    contacts = sum(len(one.contacts) for one in found)
    demand = [_count_failure_demand(one) for one in found]
    yields = [one.survival for one in found]
    total = _simulated_customer(scenario, found, None)
    steps_by_item = _steps_by_item(scenario, None)
    return CaseHistory(
        total=total,
        by_customer={lane: _simulated_customer(scenario, found, lane) for lane in customers},
        failure_demand=ratio(sum(demand), contacts),
        throughput_yield=sum(yields) / cases,
        causes=tuple(
            CauseFigures(
                problem.annotation,
                sum(problem.annotation in met for met in chain.from_iterable(one.met_problems for one in found))
                / cases,
            )
            for problem in problems(scenario)
        ),
        method="simulated",
        simulated_cases=cases,
        standard_errors={
            "repeat_contacts": _standard_error([_count_repeats(one, None) for one in found]),
            "re_entries": _standard_error([_count_re_entries(steps_by_item, one) for one in found]),
            "throughput_yield": _standard_error(yields),
        },
    )


def _simulated_customer(scenario: Scenario, found: Sequence[SimulatedHistory], lane: str | None) -> CustomerHistory:
    reached = resolved = 0
    steps_by_item = _steps_by_item(scenario, lane)
    for one in found:
        by_reason = Counter(contact.reason for contact in one.contacts if lane in {None, contact.lane})
        reached += len(by_reason)
        resolved += sum(number == 1 for number in by_reason.values())
    return CustomerHistory(
        sum(_count_repeats(one, lane) for one in found) / len(found),
        ratio(resolved, reached),
        sum(_count_re_entries(steps_by_item, one) for one in found) / len(found),
    )


def _count_repeats(history: SimulatedHistory, lane: str | None) -> float:
    reasons = [contact.reason for contact in history.contacts if lane in {None, contact.lane}]
    return float(len(reasons) - len(set(reasons)))


def _count_re_entries(steps_by_item: Mapping[str, Counter[str]], history: SimulatedHistory) -> float:
    counts = (
        sum(history.steps[step] * times for step, times in steps.items() if step in history.steps)
        for steps in steps_by_item.values()
    )
    return float(sum(max(0, count - 1) for count in counts))


def _count_failure_demand(history: SimulatedHistory) -> float:
    """Return the contacts of one case that a failure caused."""
    found, reasons = 0.0, set()
    for contact, met in zip(history.contacts, history.met_problems, strict=True):
        found += 1.0 if contact.reason in reasons or met else contact.fail_probability
        reasons.add(contact.reason)
    return found


def _standard_error(values: Iterable[float]) -> float:
    """Return the standard error of the mean of `values`."""
    found = [*values]
    mean = sum(found) / len(found)
    return sqrt(sum((value - mean) ** 2 for value in found) / max(1, len(found) - 1) / len(found))
