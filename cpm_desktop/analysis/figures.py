"""All figures of a scenario in one value, under the names of `analyze --json`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from cpm_desktop.analysis.case.markov_chain import EndlessError
from cpm_desktop.analysis.case.visits import outcomes, visits
from cpm_desktop.analysis.checks.finding import Finding
from cpm_desktop.analysis.checks.findings import findings
from cpm_desktop.analysis.company import CompanyNode, company_as_one
from cpm_desktop.analysis.crossings.visibility import lane_distances, visibility_distances
from cpm_desktop.analysis.measures.effort import CustomerFigures, customer_figures
from cpm_desktop.analysis.measures.interactions import Interaction, interaction_matrix
from cpm_desktop.analysis.measures.scalar_metrics import is_ending, plain_numbers
from cpm_desktop.analysis.paths.path_measures import path_measures
from cpm_desktop.analysis.paths.variants import Bound, Path, Variants, variants
from cpm_desktop.model.document import Scenario

MOST_VARIANTS = 1_000
MOST_NODES_ON_VARIANTS = 200_000
"""Large processes have fewer of their variants measured, so that all figures of 1,000 steps take half a second."""


@dataclass(frozen=True, slots=True)
class PathFigures:
    """What a case amounts to on one way through."""

    nodes: tuple[str, ...]
    probability: float
    customer_steps: float
    lead_minutes: float
    touch_minutes: float
    handoffs: float
    contacts: float
    ping_pongs: float
    channel_switches: float
    re_entries: float
    customer_carried_handoffs: float
    yield_: float
    """The chance that no step fails; without the underscore in JSON."""


@dataclass(frozen=True, slots=True)
class VariantFigures:
    """The ways through, the likeliest first, and the share of cases that takes one of them."""

    count: int
    mass: float
    bound: Bound
    """Why there may be more: their number or the work reached its bound; empty if these are all."""
    paths: tuple[PathFigures, ...]


@dataclass(frozen=True, slots=True)
class CompanyFigures:
    """What the organisation is to its customers, without its departments."""

    nodes: tuple[CompanyNode, ...]


@dataclass(frozen=True, slots=True)
class Figures:
    """What a scenario measures, per case, in minutes where the name says so, unrounded.

    Figures of cases are None where a case never ends, and ratios where there is nothing to have a share of.
    """

    scenario: str
    customer_steps: float | None
    lead_minutes: float | None
    touch_minutes: float | None
    wait_minutes: float | None
    cycle_time_efficiency: float | None
    active_customer_minutes: float | None
    hold_minutes: float | None
    passive_wait_minutes: float | None
    value_added_ratio: float | None
    value_added_lead_ratio: float | None
    handoffs: float | None
    contacts: float | None
    replies: float | None
    failure_exposure: float | None
    churn_exposure: float | None
    outcomes: Mapping[str, float] | None
    visits: Mapping[str, float] | None
    visibility_distance: Mapping[str, int]
    lane_distance: Mapping[str, int]
    customers: Mapping[str, CustomerFigures]
    interaction_matrix: tuple[Interaction, ...] | None
    variants: VariantFigures
    company_as_one: CompanyFigures | None
    findings: tuple[Finding, ...]


def figures(scenario: Scenario) -> Figures:
    """Return every figure of `scenario`; one whose cases never end has those that need no visits."""
    ends = is_ending(scenario)
    customers = [lane.id for lane in scenario.lanes.values() if lane.kind == "customer"]
    return Figures(
        scenario=scenario.id,
        **plain_numbers(scenario),
        outcomes=outcomes(scenario) if ends else None,
        visits=visits(scenario) if ends else None,
        visibility_distance=visibility_distances(scenario),
        lane_distance=lane_distances(scenario),
        customers={lane: customer_figures(scenario, lane, ends) for lane in customers},
        interaction_matrix=interaction_matrix(scenario) if ends else None,
        variants=_variant_figures(scenario),
        company_as_one=_company_figures(scenario),
        findings=findings(scenario),
    )


def likeliest_variants(scenario: Scenario) -> Variants:
    """Return the variants that are measured: as many as large processes leave time for."""
    most = MOST_NODES_ON_VARIANTS // max(1, len(scenario.nodes))
    return variants(scenario, most=max(1, min(MOST_VARIANTS, most)))


def _variant_figures(scenario: Scenario) -> VariantFigures:
    found = likeliest_variants(scenario)
    paths = tuple(_path_figures(scenario, path) for path in found.paths)
    return VariantFigures(found.count, found.mass, found.bound, paths)


def _path_figures(scenario: Scenario, path: Path) -> PathFigures:
    measures = path_measures(scenario, path)
    return PathFigures(
        nodes=path.nodes,
        probability=path.probability,
        customer_steps=measures.customer_steps,
        lead_minutes=measures.lead_minutes,
        touch_minutes=measures.touch_minutes,
        handoffs=measures.handoffs,
        contacts=measures.contacts,
        ping_pongs=measures.ping_pongs,
        channel_switches=measures.channel_switches,
        re_entries=measures.re_entries,
        customer_carried_handoffs=measures.customer_carried_handoffs,
        yield_=measures.throughput_yield,
    )


def _company_figures(scenario: Scenario) -> CompanyFigures | None:
    """Return the company as one, None where a case never leaves the organisation."""
    try:
        return CompanyFigures(company_as_one(scenario))
    except EndlessError:
        return None
