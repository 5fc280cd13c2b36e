"""Whether a what-if pays (A12, C1): volume × benefit against cost."""

from __future__ import annotations

from dataclasses import dataclass

from cpm_desktop.analysis.crossings.expected_values import expected_sum
from cpm_desktop.analysis.metrics.scalar_metrics import all_cases_end
from cpm_desktop.model.document import Scenario

MONTHS_PER_YEAR = 12
DEFAULT_TERM_YEARS = 3.0
"""Years over which a what-if has to pay unless somebody says otherwise."""


@dataclass(frozen=True, slots=True)
class Payback:
    """What a what-if brings and costs; sums in `currency`, costs and benefits against the base scenario."""

    currency: str
    years: float
    """The term over which it has to pay."""
    annual_cases: float
    benefit_per_case: float
    annual_cost: float
    """What running it costs a year more than the base; less than nothing where it is cheaper to run."""
    one_off_cost: float

    @property
    def annual_benefit(self) -> float:
        """Return what the cases of one year save."""
        return self.annual_cases * self.benefit_per_case

    @property
    def net_benefit(self) -> float:
        """Return what is left in the end: `years · (annual benefit − annual cost) − one-off cost`."""
        return self.years * (self.annual_benefit - self.annual_cost) - self.one_off_cost

    @property
    def pays(self) -> bool:
        """Say whether more comes in over the term than goes out."""
        return self.net_benefit > 0

    @property
    def months(self) -> float | None:
        """Return after how many months the one-off cost has come in; None where it never does."""
        monthly_surplus = (self.annual_benefit - self.annual_cost) / MONTHS_PER_YEAR
        return self.one_off_cost / monthly_surplus if monthly_surplus > 0 else None


def case_cost(scenario: Scenario) -> float:
    """Return what one case costs: `Σ v·cost` over the steps, in the currency of the scenario; raises EndlessError."""
    return expected_sum(scenario, lambda step: step.cost)


def payback(
    base: Scenario, other: Scenario, years: float = DEFAULT_TERM_YEARS, benefit_per_case: float | None = None
) -> Payback | None:
    """Return whether `other` pays against `base`; None where the cases of one never end or the currencies differ.

    A convention of this project: it pays if volume × benefit is more than annual and one-off cost over the term. The
    volume is that of `other`, or of the base where `other` has none. The benefit per case is what the steps cost less,
    unless it is given, say because customers who stay are worth more. The annual cost is what `other` costs a year more
    than the base, for a copy starts with the costs of what it was made from; the one-off cost is that of `other`.
    """
    if not (all_cases_end(base) and all_cases_end(other)) or base.currency != other.currency:
        return None
    saved = case_cost(base) - case_cost(other)
    return Payback(
        currency=other.currency,
        years=years,
        annual_cases=other.annual_cases or base.annual_cases,
        benefit_per_case=saved if benefit_per_case is None else benefit_per_case,
        annual_cost=other.annual_cost - base.annual_cost,
        one_off_cost=other.one_off_cost,
    )
