"""The settings of a report."""

from __future__ import annotations

from dataclasses import dataclass

SECTION_KEYS = (
    "brief",
    "diagram",
    "emotions",
    "register",
    "touchpoints",
    "handoffs",
    "decisions",
    "time",
    "customers",
    "findings",
    "comparison",
    "benchmark",
    "calculation",
)
"""The sections that can be chosen, in their order. Cover, contents and the summary of a scenario are always there."""


@dataclass(frozen=True, slots=True)
class ReportSettings:
    """The sections of a report, and the scenario to compare with."""

    sections: frozenset[str] = frozenset(SECTION_KEYS)
    base: str | None = None
    """The id of the scenario to compare all others with; None: each scenario is compared with its own base."""


DEFAULT_SETTINGS = ReportSettings()
