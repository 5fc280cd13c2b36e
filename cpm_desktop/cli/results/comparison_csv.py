"""The results of `compare` as rows for a spreadsheet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from cpm_desktop.analysis.comparison.benchmark import ScorecardEntry
from cpm_desktop.analysis.comparison.metric_differences import MetricDelta
from cpm_desktop.cli.results.comparison_report import ComparisonReport
from cpm_desktop.cli.results.csv_table import CsvCell, in_unit, unit_text
from cpm_desktop.cli.results.difference_text import fields_as_text
from cpm_desktop.editing.element_descriptions import describe_element
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.field_labels import field_label, quoted_name

COMPARISON_HEADER = ("table", "id", "name", "unit", "base", "with", "delta", "percent", "better")

_Row = Sequence[CsvCell]


def comparison_rows(report: ComparisonReport) -> Iterator[_Row]:
    """Yield a row for each result, unrounded, with shares in percent."""
    yield from _delta_rows("metrics", report.comparison.deltas, report.other.currency)
    yield from _delta_rows("outcomes", report.comparison.outcomes, report.other.currency)
    yield from _delta_rows("volume", report.volume(), report.other.currency)
    yield from _measure_rows(report)
    for pair in report.causes():
        name = quoted_name(report.other if pair.other else report.base, pair.annotation)
        shares = (cause.share * 100 if cause else None for cause in (pair.base, pair.other))
        yield "causes", pair.annotation, name, "%", *shares, "", "", ""
    yield from _element_rows(report)


def _delta_rows(table: str, deltas: Iterable[MetricDelta], currency: str) -> Iterator[_Row]:
    verdicts = {True: "yes", False: "no", None: ""}
    for one in deltas:
        values = (in_unit(value, one.unit) for value in (one.base_value, one.other_value, one.difference))
        unit = unit_text(one.unit, currency)
        yield table, one.name, one.label, unit, *values, one.percent_change, verdicts[one.is_better]


def _measure_rows(report: ComparisonReport) -> Iterator[_Row]:
    verdicts = {"own": "no", "theirs": "yes", "neither": "", None: ""}
    for line in report.comparison.scorecard:
        sides = (line.own, line.theirs)
        key = next(side.measure for side in sides if side is not None)
        change = None if line.gap is None else line.gap if line.better == "higher" else 0.0 - line.gap
        values = (side.actual if side else None for side in sides)
        yield "measures", key, line.name, line.unit, *values, change, "", verdicts[line.leading_side]
        for name in ("confidence", "sample_size", "source", "date"):
            yield (
                "evidence",
                key,
                f"{line.name}: {field_label(name)}",
                "",
                *(_field(it, name) for it in sides),
                "",
                "",
                "",
            )


def _field(entry: ScorecardEntry | None, name: str) -> CsvCell:
    value: CsvCell = getattr(entry, name, None)
    return value


def _element_rows(report: ComparisonReport) -> Iterator[_Row]:
    """Yield a row for each element that only one scenario contains, and for each field that differs."""
    found = report.comparison.elements
    for table, scenario, keys in (("added", report.other, found.added), ("removed", report.base, found.removed)):
        for key in keys:
            yield table, key, _element_name(scenario, key), "", "", "", "", "", ""
    for key, changes in found.changes.items():
        for label, before, after in fields_as_text(changes):
            yield "changed", key, f"{_element_name(report.other, key)}: {label}", "", before, after, "", "", ""


def _element_name(scenario: Scenario, key: str) -> str:
    element = scenario.element(key)
    return key if element is None else describe_element(element, scenario)
