"""Recorded measures as plain text, with the evidence for them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cpm_desktop.analysis.comparison.benchmark import ScorecardEntry, ScorecardLine
from cpm_desktop.cli.results.text_table import NO_VALUE, TextRow
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Measure


def measure_rows(scenario: Scenario) -> Iterator[TextRow]:
    """Yield each measure of a scenario with its target and its evidence."""
    for measure in scenario.measures.values():
        target = format_amount(measure.target, measure.unit)
        yield (
            measure.name or measure.id,
            format_amount(measure.actual, measure.unit),
            f"target {target}",
            *_evidence(measure),
        )


def scorecard_rows(lines: Iterable[ScorecardLine], own_name: str, other_name: str) -> Iterator[TextRow]:
    """Yield each measure with the values of both scenarios, and which one is ahead."""
    verdicts = {"own": f"{own_name} ahead", "theirs": f"{other_name} ahead", "neither": "equal", None: ""}
    for line in lines:
        values = (_entry_value(line.own, line.unit), _entry_value(line.theirs, line.displayed_unit))
        yield _line_name(line), *values, verdicts[line.leading_side], line.finding


def evidence_rows(lines: Iterable[ScorecardLine], own_name: str, other_name: str) -> Iterator[TextRow]:
    """Yield the evidence for each value on a scorecard: confidence, sample size, date and source."""
    for line in lines:
        for name, entry in ((own_name, line.own), (other_name, line.theirs)):
            if entry is not None:
                yield _line_name(line), name, *_evidence(entry)


def format_amount(value: float | None, unit: str) -> str:
    """Return a recorded value with its unit, or a dash where none was recorded."""
    return NO_VALUE if value is None else f"{value:,g} {unit}".strip()


def _line_name(line: ScorecardLine) -> str:
    return line.name or line.score or NO_VALUE


def _entry_value(entry: ScorecardEntry | None, unit: str) -> str:
    return NO_VALUE if entry is None else format_amount(entry.actual, unit)


def _evidence(value: Measure | ScorecardEntry) -> TextRow:
    size = value.sample_size
    return (
        f"{value.confidence} confidence" if value.confidence else "confidence missing",
        "sample size missing" if size is None else f"sample of {size:,}",
        value.date or "date missing",
        value.source or "source missing",
    )
