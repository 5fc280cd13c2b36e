"""All metrics of a scenario, with the names used by `analyze --json`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from cpm_desktop.analysis.case.markov_chain import EndlessError
from cpm_desktop.analysis.case.visits import outcomes, visits
from cpm_desktop.analysis.checks.all_checks import findings
from cpm_desktop.analysis.checks.finding import Finding
from cpm_desktop.analysis.company import CompanyNode, company_nodes
from cpm_desktop.analysis.crossings.visibility import lane_distances, visibility_distances
from cpm_desktop.analysis.history.contact_causes import ContactCause, contact_causes
from cpm_desktop.analysis.metrics.customer_metrics import CustomerMetrics, customer_metrics
from cpm_desktop.analysis.metrics.estimates import Estimates, estimates
from cpm_desktop.analysis.metrics.interactions import Interaction, interaction_matrix
from cpm_desktop.analysis.metrics.scalar_metrics import has_case_metrics, scalar_metrics
from cpm_desktop.analysis.paths.path_metrics import path_metrics
from cpm_desktop.analysis.paths.path_search import PathSet, ProcessPath, SearchLimit, find_paths
from cpm_desktop.model.document import Scenario

MAX_PATHS = 1_000
MAX_PATH_NODES = 200_000
"""The limit of path length × number of paths. It keeps the metrics of 1,000 steps within half a second."""


@dataclass(frozen=True, slots=True)
class PathSummary:
    """The metrics of a case on one path."""

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
    """The probability that no step fails. The name in JSON has no underscore."""


@dataclass(frozen=True, slots=True)
class PathSetSummary:
    """The likeliest paths first, and the share of cases that takes one of them."""

    count: int
    mass: float
    bound: SearchLimit
    """The limit that ended the search: the number of paths or the work; empty if these are all paths."""
    paths: tuple[PathSummary, ...]


@dataclass(frozen=True, slots=True)
class CompanyMetrics:
    """The organisation as its customers see it, without departments."""

    nodes: tuple[CompanyNode, ...]


@dataclass(frozen=True, slots=True)
class ScenarioMetrics:
    """All metrics of a scenario per case, unrounded; in minutes where the name says so.

    Metrics per case are None without a start and where a case never ends, and ratios where they are undefined.
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
    meetings: float | None
    repeat_contacts: float | None
    first_contact_resolution: float | None
    failure_demand: float | None
    re_entries: float | None
    channel_switches: float | None
    ping_pongs: float | None
    customer_carried_handoffs: float | None
    throughput_yield: float | None
    lost_cases: float | None
    cost_per_case: float | None
    failure_exposure: float | None
    churn_exposure: float | None
    outcomes: Mapping[str, float] | None
    visits: Mapping[str, float] | None
    visibility_distance: Mapping[str, int]
    lane_distance: Mapping[str, int]
    customers: Mapping[str, CustomerMetrics]
    interaction_matrix: tuple[Interaction, ...] | None
    variants: PathSetSummary
    company_as_one: CompanyMetrics | None
    causes: tuple[ContactCause, ...] | None
    """The contacts that each open problem explains at most."""
    estimates: Estimates | None
    """How exact the metrics are."""
    findings: tuple[Finding, ...]


def scenario_metrics(scenario: Scenario) -> ScenarioMetrics:
    """Return all metrics of `scenario`; without a start, or where cases never end, only those without visits."""
    is_defined = has_case_metrics(scenario)
    customers = [lane.id for lane in scenario.lanes.values() if lane.kind == "customer"]
    return ScenarioMetrics(
        scenario=scenario.id,
        **scalar_metrics(scenario),
        outcomes=outcomes(scenario) if is_defined else None,
        visits=visits(scenario) if is_defined else None,
        visibility_distance=visibility_distances(scenario),
        lane_distance=lane_distances(scenario),
        customers={lane: customer_metrics(scenario, lane, is_defined) for lane in customers},
        interaction_matrix=interaction_matrix(scenario) if is_defined else None,
        variants=_path_set_summary(scenario),
        company_as_one=_company_metrics(scenario),
        causes=contact_causes(scenario) if is_defined else None,
        estimates=estimates(scenario) if is_defined else None,
        findings=findings(scenario),
    )


def likeliest_paths(scenario: Scenario) -> PathSet:
    """Return the paths used for metrics: fewer in large processes, to limit the time."""
    node_bound = MAX_PATH_NODES // max(1, len(scenario.nodes))
    return find_paths(scenario, max_paths=max(1, min(MAX_PATHS, node_bound)))


def _path_set_summary(scenario: Scenario) -> PathSetSummary:
    found = likeliest_paths(scenario)
    paths = tuple(_path_summary(scenario, path) for path in found.paths)
    return PathSetSummary(found.count, found.covered_share, found.bound, paths)


def _path_summary(scenario: Scenario, path: ProcessPath) -> PathSummary:
    metrics = path_metrics(scenario, path)
    return PathSummary(
        nodes=path.nodes,
        probability=path.probability,
        customer_steps=metrics.customer_steps,
        lead_minutes=metrics.lead_minutes,
        touch_minutes=metrics.touch_minutes,
        handoffs=metrics.handoffs,
        contacts=metrics.contacts,
        ping_pongs=metrics.ping_pongs,
        channel_switches=metrics.channel_switches,
        re_entries=metrics.re_entries,
        customer_carried_handoffs=metrics.customer_carried_handoffs,
        yield_=metrics.throughput_yield,
    )


def _company_metrics(scenario: Scenario) -> CompanyMetrics | None:
    """Return the company as one, or None where a case never leaves the organisation."""
    try:
        return CompanyMetrics(company_nodes(scenario))
    except EndlessError:
        return None
