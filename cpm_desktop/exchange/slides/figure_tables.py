"""The tables of a presentation as rows of texts: key figures, comparisons and pain points."""

from __future__ import annotations

from collections.abc import Sequence

from cpm_desktop.analysis.case.markov_chain import EndlessError
from cpm_desktop.analysis.metrics.risk import risk_priority
from cpm_desktop.analysis.metrics.scalar_metrics import (
    SCALAR_METRICS,
    ScalarMetric,
    scalar_metrics,
)
from cpm_desktop.duration_format import format_duration_approx
from cpm_desktop.i18n import LocalizedNumber, comma_list, format_percent, translate
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Annotation
from cpm_desktop.model.field_labels import field_label, quoted_name
from cpm_desktop.model.vocabulary.all_terms import term_label
from cpm_desktop.model.vocabulary.annotation_kinds import PAIN_POINT_KINDS

KEY_FIGURES = (
    *(
        "customer_steps",
        "lead_minutes",
        "active_customer_minutes",
        "hold_minutes",
        "passive_wait_minutes",
    ),
    *(
        "contacts",
        "repeat_contacts",
        "first_contact_resolution",
        "failure_demand",
        "handoffs",
        "cost_per_case",
    ),
)
"""The metrics on slides, in their order."""
NO_VALUE = "–"
EQUAL_SHARE = 1e-9

Table = list[list[str]]


def figure_table(scenarios: Sequence[Scenario]) -> Table:
    """Return the key figures of scenarios; with two of them, also the change and whether it is better."""
    figures = [_figures(scenario) for scenario in scenarios]
    head = [
        translate("Slides", "Per case"),
        *(scenario.name or scenario.id for scenario in scenarios),
    ]
    metrics = {metric.name: metric for metric in SCALAR_METRICS}
    rows = [
        [
            translate("Analysis", metrics[name].label),
            *(_value(metrics[name], figure.get(name), one) for figure, one in zip(figures, scenarios, strict=True)),
        ]
        for name in KEY_FIGURES
    ]
    if len(scenarios) == 2:
        head += [translate("Slides", "Change"), translate("Slides", "Verdict")]
        for row, name in zip(rows, KEY_FIGURES, strict=True):
            before, after = (figure.get(name) for figure in figures)
            row += [_change(before, after), _verdict(metrics[name], before, after)]
    return [head, *rows]


def pain_table(scenario: Scenario) -> Table:
    """Return the pain points, the worst first: by risk priority number, then by severity."""
    numbers = {key: number for number, key in enumerate(scenario.annotations, 1)}
    pains = [note for note in scenario.annotations.values() if note.kind in PAIN_POINT_KINDS]
    pains.sort(key=lambda note: (risk_priority(note) or 0, note.severity or 0), reverse=True)
    head = [
        translate("Slides", "No."),
        *(_capitalized(field_label(name)) for name in ("kind", "text", "targets", "severity", "owner", "status")),
    ]
    return [
        head,
        *([str(numbers[note.id]), *_pain_cells(scenario, note)] for note in pains),
    ]


def register_text(scenario: Scenario, notes: Sequence[Annotation]) -> str:
    """Return the texts of annotations, one on each line, with their numbers."""
    numbers = {key: number for number, key in enumerate(scenario.annotations, 1)}
    return "\n".join(
        f"{numbers[note.id]}. {term_label(note.kind)}: {note.text} ({_places(scenario, note)})" for note in notes
    )


def _pain_cells(scenario: Scenario, note: Annotation) -> list[str]:
    severity = "" if note.severity is None else str(note.severity)
    return [
        term_label(note.kind),
        note.text,
        _places(scenario, note),
        severity,
        note.owner,
        term_label(note.status),
    ]


def _places(scenario: Scenario, note: Annotation) -> str:
    return comma_list([quoted_name(scenario, target) for target in note.targets])


def _figures(scenario: Scenario) -> dict[str, float | None]:
    try:
        return scalar_metrics(scenario)
    except EndlessError:
        return {}


def _value(metric: ScalarMetric, value: float | None, scenario: Scenario) -> str:
    if value is None:
        return NO_VALUE
    match metric.unit:
        case "min":
            return format_duration_approx(value)
        case "%":
            return format_percent(f"{LocalizedNumber(100 * value):.1f}")
        case "money":
            return f"{LocalizedNumber(value):,.2f} {scenario.currency}".strip()
        case _:
            return f"{LocalizedNumber(value):,.2f}"


def _change(before: float | None, after: float | None) -> str:
    """Return the change in per cent of the earlier value."""
    if before is None or after is None or before == 0:
        return NO_VALUE
    return format_percent(f"{LocalizedNumber(100 * (after - before) / abs(before)):+.1f}")


def _verdict(metric: ScalarMetric, before: float | None, after: float | None) -> str:
    if before is None or after is None or metric.direction is None:
        return NO_VALUE
    if abs(after - before) <= EQUAL_SHARE * max(abs(before), abs(after)):
        return translate("Slides", "equal")
    is_better = (after > before) == (metric.direction == "higher")
    return translate("Slides", "better") if is_better else translate("Slides", "worse")


def _capitalized(text: str) -> str:
    return text[:1].upper() + text[1:]
