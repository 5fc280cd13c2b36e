"""The terms on which a what-if must pay back."""

from __future__ import annotations

from dataclasses import dataclass

DEFAULT_TERM_YEARS = 3.0
"""The default number of years over which a what-if has to pay."""


@dataclass(frozen=True, slots=True)
class PaybackTerms:
    """The terms on which a scenario must pay back."""

    years: float = DEFAULT_TERM_YEARS
    benefit_per_case: float | None = None
    """None: the cost that a case saves, calculated from its steps."""


DEFAULT_TERMS = PaybackTerms()
