"""A comparison of two scenarios as plain text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cpm_desktop.analysis.comparison.benchmark import ScorecardEntry, ScorecardLine
from cpm_desktop.analysis.comparison.comparison import Comparison
from cpm_desktop.analysis.comparison.metric_differences import MetricDelta
from cpm_desktop.analysis.comparison.payback import Payback
from cpm_desktop.analysis.metrics.scalar_metrics import MetricUnit
from cpm_desktop.cli.difference_text import element_lines
from cpm_desktop.cli.metrics_table import format_rounded
from cpm_desktop.cli.text_table import NO_VALUE, TextRow, format_sections
from cpm_desktop.i18n import english_plural, plural_number
from cpm_desktop.model.document import Document, Scenario


def comparison_table(document: Document, comparison: Comparison) -> str:
    """Return deltas, payback, scorecard and elements under headings, with verdicts in words."""
    base, other = (document.scenarios[key] for key in (comparison.base_id, comparison.other_id))
    names = (_scenario_name(base), _scenario_name(other))
    tables: dict[str, Iterable[TextRow]] = {
        " → ".join(names): map(_delta_row, comparison.deltas),
        "Outcomes": map(_delta_row, comparison.outcomes),
        "No verdict": ((sentence,) for sentence in comparison.obstacles),
        "Does it pay?": () if comparison.obstacles else _payback_rows(comparison),
        f"Measures: {', '.join(names)}": (_scorecard_row(line, *names) for line in comparison.scorecard),
        "Elements": ((line,) for line in element_lines(base, other, comparison.elements)),
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


def _scenario_name(scenario: Scenario) -> str:
    return scenario.name or scenario.id


def _delta_row(delta: MetricDelta) -> TextRow:
    percent = (
        NO_VALUE
        if delta.displayed_percent is None
        else f"{_sign(delta.displayed_percent)}{abs(delta.displayed_percent):.1f} %"
    )
    figures = [format_rounded(value, delta.unit) for value in (delta.base_value, delta.other_value)]
    return (delta.label, *figures, format_signed(delta.displayed_difference, delta.unit), percent, _verdict(delta))


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


def _scorecard_row(line: ScorecardLine, own_name: str, other_name: str) -> TextRow:
    verdicts = {"own": f"{own_name} ahead", "theirs": f"{other_name} ahead", "neither": "equal", None: ""}
    units = (line.unit, line.displayed_unit)
    standings = [_format_entry(side, unit) for side, unit in zip((line.own, line.theirs), units, strict=True)]
    missing = [
        f"{name} lacks {', '.join(side.missing)}"
        for name, side in ((own_name, line.own), (other_name, line.theirs))
        if side is not None and side.missing
    ]
    return (
        line.name or line.score or NO_VALUE,
        *standings,
        verdicts[line.leading_side],
        "; ".join(filter(None, [line.finding, *missing])),
    )


def _format_entry(side: ScorecardEntry | None, unit: str) -> str:
    return NO_VALUE if side is None or side.actual is None else f"{side.actual:,g} {unit}".strip()
