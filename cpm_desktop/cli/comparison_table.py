"""A comparison of two scenarios as plain text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cpm_desktop.analysis.comparing.benchmark import Line, Standing
from cpm_desktop.analysis.comparing.comparison import Comparison
from cpm_desktop.analysis.comparing.deltas import Delta
from cpm_desktop.analysis.comparing.payback import Payback
from cpm_desktop.cli.difference_text import element_lines
from cpm_desktop.cli.metrics_table import rounded
from cpm_desktop.cli.text_table import UNKNOWN, Row, sections
from cpm_desktop.model.document import Document, Scenario


def comparison_table(document: Document, found: Comparison) -> str:
    """Return deltas, payback, scorecard and elements under headings, better and worse in words."""
    base, other = (document.scenarios[key] for key in (found.base, found.with_))
    tables: dict[str, Iterable[Row]] = {
        f"{_name(base)} → {_name(other)}": map(_delta_row, found.deltas),
        "Outcomes": map(_delta_row, found.outcomes),
        "Does it pay?": _payback_rows(found.payback),
        f"Measures: {_name(base)}, {_name(other)}": map(_score_row, found.scorecard),
        "Elements": ((line,) for line in element_lines(base, other, found.elements)),
    }
    return sections(tables)


def signed(value: float | None, unit: str) -> str:
    """Return a difference as a person reads it, with its sign: shares of 1 in percentage points."""
    if value is None:
        return UNKNOWN
    shown = f"{abs(value) * 100:.1f} points" if unit == "%" else rounded(abs(value), unit)
    return f"{_sign(value)}{shown}"


def _sign(value: float) -> str:
    return "+" if value > 0 else "−" if value < 0 else "±"


def _name(scenario: Scenario) -> str:
    return scenario.name or scenario.id


def _delta_row(delta: Delta) -> Row:
    percent = UNKNOWN if delta.percent is None else f"{_sign(delta.percent)}{abs(delta.percent):.1f} %"
    figures = [rounded(value, delta.unit) for value in (delta.base, delta.with_)]
    return (delta.label, *figures, signed(delta.delta, delta.unit), percent, _judged(delta))


def _judged(delta: Delta) -> str:
    if delta.delta is None:
        return ""
    if delta.delta == 0:
        return "the same"
    return {True: "better", False: "worse", None: ""}[delta.better]


def _payback_rows(found: Payback | None) -> Iterator[Row]:
    if found is None:
        yield ("It cannot be told: cases never end, or the currencies differ.",)
        return
    months = "never" if found.months is None else f"after {found.months:.1f} months"
    yield "Cases a year", f"{found.annual_cases:,.0f}"
    yield "Benefit per case", f"{_sum(found.benefit_per_case)} {found.currency}"
    yield "Benefit a year", f"{_sum(found.annual_benefit)} {found.currency}"
    yield "More cost a year", f"{_sum(found.annual_cost)} {found.currency}"
    yield "One-off cost", f"{_sum(found.one_off_cost)} {found.currency}"
    yield f"Left after {found.years:g} years", f"{_sum(found.net_benefit)} {found.currency}"
    yield ("It pays" if found.pays else "It does not pay"), f"paid back {months}"


def _sum(value: float) -> str:
    return f"{value:,.2f}".replace("-", "−")


def _score_row(line: Line) -> Row:
    ahead = {"own": "the first is ahead", "theirs": "the second is ahead", "neither": "the same", None: ""}[line.ahead]
    standings = [_standing(side, line.unit) for side in (line.own, line.theirs)]
    return (line.name or line.score or UNKNOWN, *standings, ahead, "; ".join(_lacking(line)))


def _standing(side: Standing | None, unit: str) -> str:
    return UNKNOWN if side is None or side.actual is None else f"{side.actual:,g} {unit}".strip()


def _lacking(line: Line) -> Iterator[str]:
    for place, side in (("first", line.own), ("second", line.theirs)):
        if side is not None and side.missing:
            yield f"the {place} lacks {', '.join(side.missing)}"
