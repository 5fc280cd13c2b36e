"""A comparison of two scenarios as plain text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cpm_desktop.analysis.comparison.comparison import Comparison
from cpm_desktop.analysis.comparison.metric_differences import MetricDelta
from cpm_desktop.analysis.comparison.payback import Payback
from cpm_desktop.analysis.metrics.scalar_metrics import MetricUnit
from cpm_desktop.cli.results.analysis_report import VOLUME_FIELDS
from cpm_desktop.cli.results.comparison_report import ComparisonReport
from cpm_desktop.cli.results.difference_text import element_lines
from cpm_desktop.cli.results.measure_text import evidence_rows, scorecard_rows
from cpm_desktop.cli.results.metrics_table import format_rounded, idea_rows, ideas_heading, money_text, scenario_name
from cpm_desktop.cli.results.text_table import NO_VALUE, TextRow, format_sections
from cpm_desktop.i18n import english_plural, plural_number
from cpm_desktop.model.field_labels import quoted_name


def comparison_table(report: ComparisonReport) -> str:
    """Return deltas, payback, scorecards, causes, ideas and elements under headings, with verdicts in words."""
    comparison = report.comparison
    names = (scenario_name(report.base), scenario_name(report.other))
    currencies = (report.base.currency, report.other.currency)
    tables: dict[str, Iterable[TextRow]] = {
        " → ".join(names): (_delta_row(delta, currencies) for delta in comparison.deltas),
        "Outcomes": (_delta_row(delta, currencies) for delta in comparison.outcomes),
        "Volume and cost": _volume_rows(report),
        "No verdict": ((sentence,) for sentence in comparison.obstacles),
        "Does it pay?": () if comparison.obstacles else _payback_rows(comparison),
        f"Measures: {', '.join(names)}": scorecard_rows(comparison.scorecard, *names),
        "Evidence for the measures": evidence_rows(comparison.scorecard, *names),
        **_benchmark_tables(report),
        "Causes of contacts, at most": _cause_rows(report),
        **_idea_tables(report),
        "Elements": ((line,) for line in element_lines(report.base, report.other, comparison.elements)),
    }
    return format_sections(tables)


def format_signed(value: float | None, unit: MetricUnit) -> str:
    """Return a difference with its sign, rounded for display; shares of 1 are in percentage points."""
    if value is None:
        return NO_VALUE
    shown = f"{abs(value) * 100:.1f} percentage points" if unit == "%" else format_rounded(abs(value), unit)
    return f"{_sign(value)}{shown}"


def _sign(value: float) -> str:
    return "+" if value > 0 else "−" if value < 0 else "±"


def _delta_row(delta: MetricDelta, currencies: tuple[str, str]) -> TextRow:
    percent = (
        NO_VALUE
        if delta.displayed_percent is None
        else f"{_sign(delta.displayed_percent)}{abs(delta.displayed_percent):.1f} %"
    )
    values = (delta.base_value, delta.other_value)
    figures = [_value_text(value, delta.unit, currency) for value, currency in zip(values, currencies, strict=True)]
    difference = format_signed(delta.displayed_difference, delta.unit)
    if delta.unit == "money" and currencies[0] != currencies[1]:
        difference = percent = NO_VALUE
    return (delta.label, *figures, difference, percent, _verdict(delta))


def _value_text(value: float | None, unit: MetricUnit, currency: str) -> str:
    return money_text(value, currency) if unit == "money" else format_rounded(value, unit)


def _verdict(delta: MetricDelta) -> str:
    if delta.is_equal:
        return "equal"
    return {True: "better", False: "worse", None: ""}[delta.is_better]


def _payback_rows(comparison: Comparison) -> Iterator[TextRow]:
    if comparison.payback is None:
        yield ("Payback cannot be calculated",)
        yield from ((sentence,) for sentence in comparison.payback_gaps)
    else:
        yield from _amount_rows(comparison.payback)


def _amount_rows(payback: Payback) -> Iterator[TextRow]:
    months = "never" if payback.months is None else f"after {payback.months:.1f} months"
    yield "Cases per year", f"{payback.base_annual_cases:,.0f} → {payback.annual_cases:,.0f}"
    yield "Benefit per case", f"{_format_amount(payback.benefit_per_case)} {payback.currency}"
    yield "Fewer cases, per year", f"{_format_amount(payback.fewer_cases)} {payback.currency}"
    yield "Cheaper cases, per year", f"{_format_amount(payback.cheaper_cases)} {payback.currency}"
    yield "Benefit per year", f"{_format_amount(payback.annual_benefit)} {payback.currency}"
    yield "Extra cost per year", f"{_format_amount(payback.annual_cost)} {payback.currency}"
    yield "One-off cost", f"{_format_amount(payback.one_off_cost)} {payback.currency}"
    term = f"{payback.years:g} {english_plural('year(s)', plural_number(payback.years))}"
    yield f"Net benefit after {term}", f"{_format_amount(payback.net_benefit)} {payback.currency}"
    yield ("It pays" if payback.pays else "It does not pay"), f"paid back {months}"


def _format_amount(value: float) -> str:
    return f"{value:,.2f}".replace("-", "−")


def _volume_rows(report: ComparisonReport) -> Iterator[TextRow]:
    """Yield what the user entered for a year in both scenarios; nothing where that is nothing."""
    if not any(getattr(scenario, name) for scenario in report.scenarios for name in VOLUME_FIELDS):
        return
    yield "Cases per year", *(f"{it.annual_cases:,g}" if it.annual_cases else NO_VALUE for it in report.scenarios)
    yield "Other cost per year", *(money_text(it.annual_cost, it.currency) for it in report.scenarios)
    yield "One-off cost", *(money_text(it.one_off_cost, it.currency) for it in report.scenarios)


def _benchmark_tables(report: ComparisonReport) -> dict[str, Iterable[TextRow]]:
    """Return the measures of the compared scenario beside those of each further competitor."""
    own, tables = scenario_name(report.other), dict[str, Iterable[TextRow]]()
    for key, lines in report.benchmarks().items():
        rival = scenario_name(report.document.scenarios[key])
        tables[f"Measures: {own}, {rival}"] = scorecard_rows(lines, own, rival)
    return tables


def _cause_rows(report: ComparisonReport) -> Iterator[TextRow]:
    for pair in report.causes():
        scenario = report.other if pair.other else report.base
        shares = (NO_VALUE if cause is None else format_rounded(cause.share, "%") for cause in (pair.base, pair.other))
        yield quoted_name(scenario, pair.annotation), *shares, "of contacts"


def _idea_tables(report: ComparisonReport) -> dict[str, Iterable[TextRow]]:
    return {
        f"{scenario_name(scenario)}: {ideas_heading(len(ideas))}": idea_rows(ideas, scenario.currency)
        for scenario, ideas in zip(report.scenarios, report.ideas(), strict=True)
    }
