"""The metrics of a scenario that depend on the history of a case, as single numbers."""

from __future__ import annotations

from cpm_desktop.analysis.history.case_history import case_history
from cpm_desktop.model.document import Scenario


def repeat_contacts(scenario: Scenario) -> float | None:
    """Return the expected contacts for a reason that the case has had before. Raises EndlessError."""
    found = case_history(scenario)
    return found.total.repeat_contacts if found else None


def first_contact_resolution(scenario: Scenario) -> float | None:
    """Return the share of reasons that need a single contact; None without contacts. Raises EndlessError."""
    found = case_history(scenario)
    return found.total.first_contact_resolution if found else None


def failure_demand_share(scenario: Scenario) -> float | None:
    """Return the share of contacts that a failure caused; None without contacts. Raises EndlessError."""
    found = case_history(scenario)
    return found.failure_demand if found else None


def re_entries(scenario: Scenario) -> float | None:
    """Return how often a data item is entered again. Raises EndlessError."""
    found = case_history(scenario)
    return found.total.re_entries if found else None


def throughput_yield(scenario: Scenario) -> float | None:
    """Return the probability that no step fails. Raises EndlessError."""
    found = case_history(scenario)
    return found.throughput_yield if found else None
