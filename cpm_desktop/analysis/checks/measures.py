"""Checks of measures: plausible values, and evidence for competitors. Also checks the base of a what-if."""

from __future__ import annotations

from collections.abc import Iterator

from cpm_desktop.analysis.checks.finding import Finding
from cpm_desktop.analysis.metrics.scores import RATING_SCALES
from cpm_desktop.i18n import LocalizedNumber, and_list, translate
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.field_labels import quoted_name
from cpm_desktop.model.iso_date import is_iso_date


def check_competitor_measures(scenario: Scenario) -> Iterator[Finding]:
    """Yield a competitor's measures that lack required evidence: source, date or confidence."""
    if scenario.kind != "competitor":
        return
    for measure in scenario.measures.values():
        missing = [word for name, word in _required_evidence().items() if not getattr(measure, name).strip()]
        if missing:
            message = translate("Checks", "The competitor's measure {measure} is missing: {lacking}.").format(
                measure=quoted_name(scenario, measure.id), lacking=and_list(missing)
            )
            yield Finding("unproven_measure", "error", (measure.id,), message)


def check_scores(scenario: Scenario) -> Iterator[Finding]:
    """Yield measures of a standard score with values off its scale, or with “lower” as the better direction."""
    for measure in scenario.measures.values():
        if measure.score is None:
            continue
        scale, score, name = RATING_SCALES[measure.score], measure.score.upper(), quoted_name(scenario, measure.id)
        values = [value for value in (measure.actual, measure.target) if value is not None]
        if any(not scale.lowest_score <= value <= scale.highest_score for value in values):
            message = translate("Checks", "{name}: {score} must be between {lowest:g} and {highest:g}.").format(
                score=score,
                name=name,
                lowest=LocalizedNumber(scale.lowest_score),
                highest=LocalizedNumber(scale.highest_score),
            )
            yield Finding("score_off_scale", "warning", (measure.id,), message)
        if measure.better == "lower":
            message = translate("Checks", "{name}: for {score}, higher is better.").format(score=score, name=name)
            yield Finding("score_turned_round", "warning", (measure.id,), message)


def check_dates(scenario: Scenario) -> Iterator[Finding]:
    """Yield a finding for each text that is not a date in the date of the scenario or of a measure."""
    if scenario.date and not is_iso_date(scenario.date):
        message = translate("Checks", "The date of the scenario is a text. Enter a date such as 2026-09-30.")
        yield Finding("text_as_date", "info", (), message)
    for measure in scenario.measures.values():
        if measure.date.strip() and not is_iso_date(measure.date):
            message = translate("Checks", "The date of {measure} is a text. Enter a date such as 2026-09-30.").format(
                measure=quoted_name(scenario, measure.id)
            )
            yield Finding("text_as_date", "info", (measure.id,), message)


def check_what_if_base(scenario: Scenario) -> Iterator[Finding]:
    """Yield a finding if a what-if is not based on another scenario."""
    if scenario.kind == "what_if" and scenario.based_on is None:
        message = translate("Checks", "The what-if has no baseline scenario, so it cannot be compared.")
        yield Finding("what_if_without_base", "warning", (), message)


def _required_evidence() -> dict[str, str]:
    """Return the evidence that a benchmark requires: field names of a measure with words for a sentence."""
    return {
        "source": translate("Checks", "source"),
        "date": translate("Checks", "date"),
        "confidence": translate("Checks", "confidence"),
    }
