"""The results of `analyze` as rows for a spreadsheet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cpm_desktop.analysis.metrics.decision_register import decision_register
from cpm_desktop.analysis.metrics.scalar_metrics import SCALAR_METRICS
from cpm_desktop.cli.results.analysis_report import VOLUME_FIELDS, AnalysisReport
from cpm_desktop.cli.results.csv_table import CsvCell, in_unit, unit_text
from cpm_desktop.cli.results.customer_figures import CUSTOMER_FIGURES
from cpm_desktop.model.field_labels import field_label, quoted_name

ANALYSIS_HEADER = ("scenario", "table", "id", "name", "figure", "value", "unit")

_Row = Sequence[CsvCell]


def analysis_rows(report: AnalysisReport) -> Iterator[_Row]:
    """Yield a row for each result, unrounded, with shares in percent."""
    tables = (
        ("metrics", _metric_rows),
        ("volume", _volume_rows),
        ("outcomes", _outcome_rows),
        ("customers", _customer_rows),
        ("interactions", _interaction_rows),
        ("nodes", _node_rows),
        ("lanes", _lane_rows),
        ("causes", _cause_rows),
        ("decisions", _decision_rows),
        ("measures", _measure_rows),
        ("ideas", _idea_rows),
        ("findings", _finding_rows),
    )
    for table, rows in tables:
        yield from ((report.scenario.id, table, *row) for row in rows(report))


def _metric_rows(report: AnalysisReport) -> Iterator[_Row]:
    for metric in SCALAR_METRICS:
        value = in_unit(getattr(report.metrics, metric.name), metric.unit)
        yield "", metric.label, metric.name, value, unit_text(metric.unit, report.scenario.currency)


def _volume_rows(report: AnalysisReport) -> Iterator[_Row]:
    for name in VOLUME_FIELDS:
        unit = "" if name == "annual_cases" else report.scenario.currency
        yield "", field_label(name), name, getattr(report.scenario, name) or None, unit
    yield "", "cost of all cases per year", "yearly_case_cost", report.yearly_case_cost, report.scenario.currency


def _outcome_rows(report: AnalysisReport) -> Iterator[_Row]:
    for end, share in (report.metrics.outcomes or {}).items():
        yield end, _node_name(report, end), "probability", share * 100, "%"


def _customer_rows(report: AnalysisReport) -> Iterator[_Row]:
    for lane, customer in report.metrics.customers.items():
        for figure in CUSTOMER_FIGURES:
            value = in_unit(getattr(customer, figure.name), figure.unit)
            yield lane, report.scenario.lanes[lane].name, figure.name, value, figure.unit


def _interaction_rows(report: AnalysisReport) -> Iterator[_Row]:
    lanes = report.scenario.lanes
    for one in report.metrics.interaction_matrix or ():
        names = (lanes[lane].name or lane for lane in (one.source, one.target))
        yield f"{one.source} → {one.target}", " → ".join(names), "expected", one.expected, ""


def _node_rows(report: AnalysisReport) -> Iterator[_Row]:
    for node, visits in (report.metrics.visits or {}).items():
        yield node, _node_name(report, node), "visits", visits, ""
    for node, distance in report.metrics.visibility_distance.items():
        yield node, _node_name(report, node), "visibility_distance", distance, ""


def _lane_rows(report: AnalysisReport) -> Iterator[_Row]:
    for lane, distance in report.metrics.lane_distance.items():
        yield lane, report.scenario.lanes[lane].name, "lane_distance", distance, ""


def _cause_rows(report: AnalysisReport) -> Iterator[_Row]:
    for cause in report.metrics.causes or ():
        name = quoted_name(report.scenario, cause.annotation)
        yield cause.annotation, name, "contacts", cause.contacts, ""
        yield cause.annotation, name, "share", cause.share * 100, "%"


def _decision_rows(report: AnalysisReport) -> Iterator[_Row]:
    for record in decision_register(report.scenario):
        decision = record.decision
        yield decision.id, decision.name, "owner", decision.owner, ""
        yield decision.id, decision.name, "rule", decision.rule, ""
        yield decision.id, decision.name, "expected", record.expected, ""
        for found in record.exits:
            name = f"{decision.name} {found.flow.label}".strip()
            yield found.flow.id, name, "probability", found.probability * 100, "%"
            yield found.flow.id, name, "knowledge", found.flow.knowledge, ""
            yield found.flow.id, name, "expected", found.expected, ""


def _measure_rows(report: AnalysisReport) -> Iterator[_Row]:
    for measure in report.scenario.measures.values():
        for name in ("actual", "target"):
            yield measure.id, measure.name, name, getattr(measure, name), measure.unit
        for name in ("confidence", "sample_size", "source", "date"):
            yield measure.id, measure.name, name, getattr(measure, name), ""


def _idea_rows(report: AnalysisReport) -> Iterator[_Row]:
    for idea in report.ideas:
        candidate, savings = idea.candidate, idea.savings
        row = (" ".join(candidate.elements), candidate.explanation)
        yield *row, "rule", candidate.kind, ""
        if savings:
            yield *row, "customer_minutes", savings.customer_minutes, "min"
            yield *row, "company_minutes", savings.company_minutes, "min"
            yield *row, "waiting_minutes", savings.waiting_minutes, "min"
            yield *row, "money_a_year", savings.money_a_year, report.scenario.currency


def _finding_rows(report: AnalysisReport) -> Iterator[_Row]:
    for finding in report.metrics.findings:
        yield " ".join(finding.elements), finding.message, finding.rule, finding.level, ""


def _node_name(report: AnalysisReport, node: str) -> str:
    return report.scenario.nodes[node].name
