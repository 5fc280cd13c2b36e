"""How exact the metrics of a scenario are: which of them are simulated, and with what error."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from cpm_desktop.analysis.history.case_history import case_history
from cpm_desktop.analysis.metrics.times import lead_time
from cpm_desktop.i18n import LocalizedNumber, translate, translate_plural
from cpm_desktop.model.document import Scenario


@dataclass(frozen=True, slots=True)
class Estimates:
    """The metrics that are simulated. All others are exact over all cases."""

    simulated_cases: int
    """The number of cases behind repeats, resolution, failure demand, re-entries, yield and causes; 0: exact."""
    has_history: bool
    """Whether these metrics are known; False where cases are too long to be simulated."""
    standard_errors: Mapping[str, float]
    """The standard errors of simulated metrics, by their names."""


def estimates(scenario: Scenario) -> Estimates:
    """Return how exact the metrics are. Raises EndlessError."""
    history, lead = case_history(scenario), lead_time(scenario)
    errors = dict(history.standard_errors) if history else {}
    if lead.is_simulated:
        errors["lead_minutes"] = lead.standard_error
    return Estimates(history.simulated_cases if history else 0, history is not None, errors)


def estimates_message(scenario: Scenario) -> str:
    """Return which metrics are simulated, as sentences; empty where all are exact. Raises EndlessError."""
    found, sentences = estimates(scenario), []
    if "lead_minutes" in found.standard_errors:
        text = translate("Analysis", "Lead time of parallel branches is simulated (standard error {minutes} min).")
        sentences.append(text.format(minutes=f"{LocalizedNumber(found.standard_errors['lead_minutes']):.2f}"))
    if found.simulated_cases:
        text = translate_plural(
            "Analysis",
            "Repeats, resolution, failure demand and yield are simulated with %Ln case(s).",
            found.simulated_cases,
        )
        sentences.append(text)
    if not found.has_history:
        text = translate("Analysis", "Cases are too long to calculate repeats, resolution, failure demand and yield.")
        sentences.append(text)
    return " ".join(sentences)
