"""The metrics of a scenario as plain text, rounded, with their units."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from cpm_desktop.analysis.candidates.improvement_ideas import ImprovementIdea
from cpm_desktop.analysis.candidates.savings import Savings
from cpm_desktop.analysis.checks.finding import Finding
from cpm_desktop.analysis.comparison.obstacles import lost_cases_message
from cpm_desktop.analysis.metrics.estimates import estimates_message
from cpm_desktop.analysis.metrics.risk import annotations_by_risk, risk_factors, risk_priority
from cpm_desktop.analysis.metrics.scalar_metrics import SCALAR_METRICS, MetricUnit
from cpm_desktop.analysis.scenario_metrics import PathSetSummary, ScenarioMetrics
from cpm_desktop.cli.results.analysis_report import AnalysisReport
from cpm_desktop.cli.results.customer_figures import CUSTOMER_FIGURES
from cpm_desktop.cli.results.decision_text import decision_rows
from cpm_desktop.cli.results.measure_text import evidence_rows, measure_rows, scorecard_rows
from cpm_desktop.cli.results.text_table import NO_VALUE, TextRow, format_sections
from cpm_desktop.duration_format import format_duration_approx
from cpm_desktop.i18n import english_plural, plural_number
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.field_labels import quoted_name

MAX_PATHS = 5
MAX_RISKS = 10
MAX_IDEAS = 20
SHOWN_MINUTES = 0.05
"""Shorter savings would be shown as zero."""


def metrics_table(report: AnalysisReport) -> str:
    """Return the results for a scenario under headings, one per line."""
    scenario, metrics = report.scenario, report.metrics
    tables: dict[str, Iterable[TextRow]] = {
        " – ".join(filter(None, (report.document.title, scenario_name(scenario)))): _metric_rows(
            metrics, scenario.currency
        ),
        "How exact": _exactness_rows(scenario, metrics),
        "Volume and cost": _volume_rows(report),
        "Outcomes": _outcome_rows(scenario, metrics.outcomes),
        "Customers, per case": _customer_rows(scenario, metrics),
        "Interactions between lanes, per case": _interaction_rows(scenario, metrics),
        "Causes of contacts, at most": _cause_rows(scenario, metrics),
        "Decisions": decision_rows(scenario),
        "Distance from the customer": _distance_rows(scenario, metrics.lane_distance),
        "Measures": measure_rows(scenario),
        **_benchmark_tables(report),
        "Highest risks (severity · occurrence · detection)": _risk_rows(scenario),
        _paths_heading(metrics.variants): _path_rows(scenario, metrics.variants),
        ideas_heading(len(report.ideas)): idea_rows(report.ideas, scenario.currency),
        "Findings": _finding_rows(metrics.findings),
    }
    return format_sections(tables)


def scenario_name(scenario: Scenario) -> str:
    """Return the name of a scenario, or its id where it has none."""
    return scenario.name or scenario.id


def ideas_heading(count: int) -> str:
    """Return the heading of a list of improvement ideas, which is cut where there are many."""
    return "Improvement ideas" if count <= MAX_IDEAS else f"Improvement ideas: the first {MAX_IDEAS} of {count:,}"


def idea_rows(ideas: Sequence[ImprovementIdea], currency: str) -> Iterator[TextRow]:
    """Yield the first improvement ideas with their usual practice and what they save at most."""
    for idea in ideas[:MAX_IDEAS]:
        saved = _savings_text(idea.savings, currency) if idea.savings else ""
        practice = "; saves at most ".join(filter(None, (idea.candidate.practice, saved)))
        yield (f"{idea.candidate.explanation} ({practice})",)


def _savings_text(savings: Savings, currency: str) -> str:
    """Return the time that an idea saves per case, and the money; amounts that it does not save are left out."""
    minutes = {
        "of the customer": savings.customer_minutes,
        "of the company": savings.company_minutes,
        "of waiting": savings.waiting_minutes,
    }
    parts = [f"{format_duration_approx(value)} {whose}" for whose, value in minutes.items() if value >= SHOWN_MINUTES]
    if savings.money_a_year:
        parts.append(f"{money_text(savings.money_a_year, currency)} a year")
    return ", ".join(parts)


def money_text(value: float | None, currency: str) -> str:
    """Return an amount of money, or a dash where it is unknown."""
    return NO_VALUE if value is None else f"{value:,.2f} {currency}".strip().replace("-", "−")


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
        value = getattr(metrics, number.name)
        yield (
            number.label,
            money_text(value, currency) if number.unit == "money" else format_rounded(value, number.unit),
        )


def _volume_rows(report: AnalysisReport) -> Iterator[TextRow]:
    """Yield what the user entered for a year, and the cost of all cases of a year."""
    scenario = report.scenario
    if not (scenario.annual_cases or scenario.annual_cost or scenario.one_off_cost):
        return
    yield "Cases per year", f"{scenario.annual_cases:,g}" if scenario.annual_cases else NO_VALUE
    yield "Cost of all cases per year", money_text(report.yearly_case_cost, scenario.currency)
    yield "Other cost per year", money_text(scenario.annual_cost, scenario.currency)
    yield "One-off cost", money_text(scenario.one_off_cost, scenario.currency)


def _outcome_rows(scenario: Scenario, outcomes: Mapping[str, float] | None) -> Iterator[TextRow]:
    for end, chance in (outcomes or {}).items():
        yield scenario.nodes[end].name or end, format_rounded(chance, "%")


def _customer_rows(scenario: Scenario, metrics: ScenarioMetrics) -> Iterator[TextRow]:
    """Yield a row for each figure, with a column for each customer."""
    if not metrics.customers:
        return
    yield "", *(scenario.lanes[lane].name or lane for lane in metrics.customers)
    for figure in CUSTOMER_FIGURES:
        values = (getattr(customer, figure.name) for customer in metrics.customers.values())
        yield figure.label, *(format_rounded(value, figure.unit) for value in values)


def _interaction_rows(scenario: Scenario, metrics: ScenarioMetrics) -> Iterator[TextRow]:
    for interaction in metrics.interaction_matrix or ():
        source, target = (scenario.lanes[lane].name or lane for lane in (interaction.source, interaction.target))
        yield f"{source} → {target}", format_rounded(interaction.expected, "")


def _cause_rows(scenario: Scenario, metrics: ScenarioMetrics) -> Iterator[TextRow]:
    for cause in metrics.causes or ():
        share = f"at most {format_rounded(cause.share, '%')} of contacts"
        yield quoted_name(scenario, cause.annotation), share, f"{format_rounded(cause.contacts, '')} per case"


def _distance_rows(scenario: Scenario, distances: Mapping[str, int]) -> Iterator[TextRow]:
    for lane, distance in distances.items():
        yield scenario.lanes[lane].name or lane, str(distance)


def _benchmark_tables(report: AnalysisReport) -> dict[str, Iterable[TextRow]]:
    """Return the measures beside those of each competitor, with the evidence for both."""
    own, tables = scenario_name(report.scenario), dict[str, Iterable[TextRow]]()
    for key, lines in report.benchmarks().items():
        other = scenario_name(report.document.scenarios[key])
        tables[f"Measures beside {other}"] = scorecard_rows(lines, own, other)
        tables[f"Evidence for the measures beside {other}"] = evidence_rows(lines, own, other)
    return tables


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
