"""The payback of a what-if: volume × benefit against cost."""

from __future__ import annotations

from dataclasses import dataclass

from cpm_desktop.analysis.comparison.payback_terms import DEFAULT_TERM_YEARS
from cpm_desktop.analysis.metrics.cost import case_cost
from cpm_desktop.analysis.metrics.scalar_metrics import has_case_metrics
from cpm_desktop.model.document import Scenario

MONTHS_PER_YEAR = 12


@dataclass(frozen=True, slots=True)
class Payback:
    """The benefits and costs of a what-if relative to its base, in `currency`."""

    currency: str
    years: float
    """The number of years over which it has to pay."""
    annual_cases: float
    benefit_per_case: float
    annual_cost: float
    """The additional annual cost relative to the base; negative where the what-if is cheaper."""
    one_off_cost: float

    @property
    def annual_benefit(self) -> float:
        """Return the savings of one year."""
        return self.annual_cases * self.benefit_per_case

    @property
    def net_benefit(self) -> float:
        """Return the total gain: `years · (annual benefit − annual cost) − one-off cost`."""
        return self.years * (self.annual_benefit - self.annual_cost) - self.one_off_cost

    @property
    def pays(self) -> bool:
        """Return whether the benefit exceeds the cost over the term."""
        return self.net_benefit > 0

    @property
    def months(self) -> float | None:
        """Return the number of months until the one-off cost is recovered; None where it never is."""
        monthly_surplus = (self.annual_benefit - self.annual_cost) / MONTHS_PER_YEAR
        return self.one_off_cost / monthly_surplus if monthly_surplus > 0 else None


def payback(
    base: Scenario, other: Scenario, years: float = DEFAULT_TERM_YEARS, benefit_per_case: float | None = None
) -> Payback | None:
    """Return the payback of `other` relative to `base`, or None where cases never end or the currencies differ.

    A convention of this project: a what-if pays if volume × benefit exceeds annual and one-off cost over the term. The
    volume is that of `other`, by default that of the base. `benefit_per_case` is by default the reduction of step
    costs; pass it to include other benefits, such as customers who stay. The annual cost is the difference to the base,
    because a copied scenario starts with the costs of its source. The one-off cost is that of `other`.
    """
    if not (has_case_metrics(base) and has_case_metrics(other)) or base.currency != other.currency:
        return None
    cost_reduction = case_cost(base) - case_cost(other)
    return Payback(
        currency=other.currency,
        years=years,
        annual_cases=other.annual_cases or base.annual_cases,
        benefit_per_case=cost_reduction if benefit_per_case is None else benefit_per_case,
        annual_cost=other.annual_cost - base.annual_cost,
        one_off_cost=other.one_off_cost,
    )
