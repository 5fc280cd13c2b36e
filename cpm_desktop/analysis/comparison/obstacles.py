"""Why figures of a scenario cannot be relied on: errors in the model, and cases that reach no end."""

from __future__ import annotations

from cpm_desktop.analysis.checks.all_checks import findings
from cpm_desktop.analysis.metrics.lost_cases import loses_cases, lost_cases
from cpm_desktop.analysis.metrics.scalar_metrics import has_case_metrics
from cpm_desktop.i18n import LocalizedNumber, format_percent, label_and_value, translate, translate_plural
from cpm_desktop.model.document import Scenario

EVIDENCE_RULE = "unproven_measure"
"""The rule about measures without evidence. The scorecard names it; it changes no figure."""


def lost_cases_message(scenario: Scenario) -> str:
    """Return which share of cases reaches no end, as a sentence; empty where (almost) none is lost, or unknown."""
    if not has_case_metrics(scenario) or not loses_cases(scenario):
        return ""
    share = format_percent(f"{LocalizedNumber(lost_cases(scenario) * 100):.1f}")
    text = translate("Analysis", "{share} of cases reach no end, so all figures per case are incomplete.")
    return text.format(share=share)


def obstacles(scenario: Scenario) -> tuple[str, ...]:
    """Return why no verdict on this scenario is possible, as sentences; none where its figures can be relied on."""
    errors = [found for found in findings(scenario) if found.level == "error" and found.rule != EVIDENCE_RULE]
    found = [message] if (message := lost_cases_message(scenario)) else []
    if errors:
        found.append(translate_plural("Analysis", "The model has %Ln error(s); see the findings.", len(errors)))
    return tuple(found)


def comparison_obstacles(base: Scenario, other: Scenario) -> tuple[str, ...]:
    """Return why no verdict on a comparison is possible: the obstacles of both scenarios, each after its name."""
    return tuple(
        label_and_value(scenario.name or scenario.id, sentence)
        for scenario in (base, other)
        for sentence in obstacles(scenario)
    )
