"""Figures are possible, and what is said of a competitor, or compared with today, says where it comes from."""

from __future__ import annotations

from collections.abc import Iterator

from cpm_desktop.analysis.checks.finding import Finding, called
from cpm_desktop.analysis.measures.scores import SCALES
from cpm_desktop.model.document import Scenario


def check_competitor_measures(scenario: Scenario) -> Iterator[Finding]:
    """Yield a competitor's measures that lack what a benchmark requires: source, date and confidence."""
    if scenario.kind != "competitor":
        return
    for measure in scenario.measures.values():
        lacking = [word for word in ("source", "date", "confidence") if not getattr(measure, word).strip()]
        if lacking:
            message = f"The competitor's figure {called(scenario, measure.id)} lacks its {_listed(lacking)}."
            yield Finding("unproven_measure", "error", (measure.id,), message)


def check_scores(scenario: Scenario) -> Iterator[Finding]:
    """Yield measures by a usual score whose figures are off its scale, or that take less of it for better."""
    for measure in scenario.measures.values():
        if measure.score is None:
            continue
        scale, name = SCALES[measure.score], f"{measure.score.upper()} of {called(scenario, measure.id)}"
        figures = [figure for figure in (measure.actual, measure.target) if figure is not None]
        if any(not scale.lowest <= figure <= scale.highest for figure in figures):
            message = f"The {name} has to lie between {scale.lowest:g} and {scale.highest:g}."
            yield Finding("score_off_scale", "warning", (measure.id,), message)
        if measure.better == "lower":
            yield Finding("score_turned_round", "warning", (measure.id,), f"The {name} is better the higher it is.")


def check_origin(scenario: Scenario) -> Iterator[Finding]:
    """Yield a finding if a what-if does not remember what it came from."""
    if scenario.kind == "what_if" and scenario.based_on is None:
        message = "The what-if is based on no other scenario, so there is nothing to compare it with."
        yield Finding("what_if_without_base", "warning", (), message)


def _listed(words: list[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"
