"""The metrics of a scenario as plain text, rounded, with their units."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from cpm_desktop.analysis.checks.finding import Finding
from cpm_desktop.analysis.comparison.obstacles import lost_cases_message
from cpm_desktop.analysis.metrics.estimates import estimates_message
from cpm_desktop.analysis.metrics.risk import annotations_by_risk, risk_factors, risk_priority
from cpm_desktop.analysis.metrics.scalar_metrics import SCALAR_METRICS, MetricUnit
from cpm_desktop.analysis.scenario_metrics import PathSetSummary, ScenarioMetrics
from cpm_desktop.cli.text_table import NO_VALUE, TextRow, format_sections
from cpm_desktop.duration_format import format_duration_approx
from cpm_desktop.i18n import english_plural, plural_number
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.field_labels import quoted_name

MAX_PATHS = 5
MAX_RISKS = 10


def metrics_table(document: Document, scenario: Scenario, metrics: ScenarioMetrics) -> str:
    """Return the metrics under headings, one per line."""
    tables: dict[str, Iterable[TextRow]] = {
        " – ".join(filter(None, (document.title, scenario.name or scenario.id))): _metric_rows(
            metrics, scenario.currency
        ),
        "How exact": _exactness_rows(scenario, metrics),
        "Outcomes": _outcome_rows(scenario, metrics.outcomes),
        "Customers, per case": _customer_rows(scenario, metrics),
        "Interactions between lanes, per case": _interaction_rows(scenario, metrics),
        "Causes of contacts, at most": _cause_rows(scenario, metrics),
        "Distance from the customer": _distance_rows(scenario, metrics.lane_distance),
        "Measures": _measure_rows(scenario),
        "Highest risks (severity · occurrence · detection)": _risk_rows(scenario),
        _paths_heading(metrics.variants): _path_rows(scenario, metrics.variants),
        "Findings": _finding_rows(metrics.findings),
    }
    return format_sections(tables)


def format_rounded(value: float | None, unit: MetricUnit) -> str:
    """Return a number rounded for display: durations as “2 d 1 h”, shares in percent, counts to a hundredth."""
    if value is None:
        return NO_VALUE
    if unit == "min":
        return format_duration_approx(value)
    return f"{value:.1%}".replace("%", " %") if unit == "%" else f"{value:,.2f}"


def _exactness_rows(scenario: Scenario, metrics: ScenarioMetrics) -> Iterator[TextRow]:
    """Yield what limits the metrics: lost cases, and metrics that are simulated."""
    yield ("One day in durations is 24 hours.",)
    if metrics.visits is not None:
        for sentence in (lost_cases_message(scenario), estimates_message(scenario)):
            if sentence:
                yield (sentence,)


def _metric_rows(metrics: ScenarioMetrics, currency: str) -> Iterator[TextRow]:
    for number in SCALAR_METRICS:
        amount = format_rounded(getattr(metrics, number.name), number.unit)
        yield number.label, f"{amount} {currency}" if number.unit == "money" else amount


def _outcome_rows(scenario: Scenario, outcomes: Mapping[str, float] | None) -> Iterator[TextRow]:
    for end, chance in (outcomes or {}).items():
        yield scenario.nodes[end].name or end, format_rounded(chance, "%")


def _customer_rows(scenario: Scenario, metrics: ScenarioMetrics) -> Iterator[TextRow]:
    for lane, customer in metrics.customers.items():
        figures = (
            f"{format_rounded(customer.steps, '')} steps",
            format_rounded(customer.touch_minutes, "min"),
            f"{format_rounded(customer.contacts, '')} contacts",
            f"{format_rounded(customer.replies, '')} replies",
            f"{format_rounded(customer.meetings, '')} meetings",
            f"{format_rounded(customer.repeat_contacts, '')} repeats",
            f"{format_rounded(customer.first_contact_resolution, '%')} resolved at first contact",
            f"{format_rounded(customer.re_entries, '')} re-entries",
            f"{format_rounded(customer.channel_switches, '')} channel switches",
        )
        yield scenario.lanes[lane].name or lane, *figures


def _interaction_rows(scenario: Scenario, metrics: ScenarioMetrics) -> Iterator[TextRow]:
    for interaction in metrics.interaction_matrix or ():
        source, target = (scenario.lanes[lane].name or lane for lane in (interaction.source, interaction.target))
        yield f"{source} → {target}", format_rounded(interaction.expected, "")


def _cause_rows(scenario: Scenario, metrics: ScenarioMetrics) -> Iterator[TextRow]:
    for cause in metrics.causes or ():
        share = f"at most {format_rounded(cause.share, '%')} of contacts"
        yield quoted_name(scenario, cause.annotation), share, format_rounded(cause.contacts, "")


def _distance_rows(scenario: Scenario, distances: Mapping[str, int]) -> Iterator[TextRow]:
    for lane, distance in distances.items():
        yield scenario.lanes[lane].name or lane, str(distance)


def _measure_rows(scenario: Scenario) -> Iterator[TextRow]:
    for measure in scenario.measures.values():
        actual, target = (NO_VALUE if value is None else f"{value:,g}" for value in (measure.actual, measure.target))
        yield measure.name or measure.id, f"{actual} {measure.unit}".strip(), f"target {target}"


def _risk_rows(scenario: Scenario) -> Iterator[TextRow]:
    for annotation in annotations_by_risk(scenario)[:MAX_RISKS]:
        factors = " · ".join(map(str, risk_factors(annotation)))
        yield quoted_name(scenario, annotation.id), f"{risk_priority(annotation)} =", factors


def _paths_heading(paths: PathSetSummary) -> str:
    covering = f"{paths.count:,} {english_plural('path(s) (covers/cover)', paths.count)}"
    return (
        f"{'The first ' if paths.bound else ''}{covering} {format_rounded(paths.mass, '%')} of cases; most likely first"
    )


def _path_rows(scenario: Scenario, variants: PathSetSummary) -> Iterator[TextRow]:
    for path in variants.paths[:MAX_PATHS]:
        steps = [node for node in path.nodes if scenario.nodes[node].kind == "step"]
        contacts = f"{path.contacts:g} {english_plural('contact(s)', plural_number(path.contacts))}"
        through = f"{len(steps):,} {english_plural('step(s)', len(steps))}, {contacts}"
        yield format_rounded(path.probability, "%"), through, format_rounded(path.lead_minutes, "min"), " ".join(steps)


def _finding_rows(findings: Iterable[Finding]) -> Iterator[TextRow]:
    for finding in findings:
        yield (f"{finding.level}: {finding.message}",)
