"""Lost cases: those that reach no end."""

from __future__ import annotations

from cpm_desktop.analysis.case.visits import outcomes
from cpm_desktop.model.document import Scenario

TOLERATED_SHARE = 0.001
"""A smaller share of lost cases comes from rounded probabilities."""
_ROUNDING_ERROR = 1e-9


def lost_cases(scenario: Scenario) -> float:
    """Return the share of cases that reach no end: `1 − Σ` outcome probabilities. Raises EndlessError.

    Exits that add up to less than 1, and dead ends, lose cases.
    """
    lost = 1 - sum(outcomes(scenario).values())
    return lost if lost > _ROUNDING_ERROR else 0.0


def loses_cases(scenario: Scenario) -> bool:
    """Return whether so many cases are lost that figures mislead. Raises EndlessError."""
    return lost_cases(scenario) > TOLERATED_SHARE
