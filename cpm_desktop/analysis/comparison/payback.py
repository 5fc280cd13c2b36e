"""The payback of a what-if: fewer and cheaper cases against cost."""

from __future__ import annotations

from dataclasses import dataclass

from cpm_desktop.analysis.comparison.payback_gaps import payback_gaps
from cpm_desktop.analysis.comparison.payback_terms import DEFAULT_TERM_YEARS
from cpm_desktop.analysis.metrics.cost import case_cost
from cpm_desktop.model.document import Scenario

MONTHS_PER_YEAR = 12


@dataclass(frozen=True, slots=True)
class Payback:
    """The benefits and costs of a what-if relative to its base, in `currency`."""

    currency: str
    years: float
    """The number of years over which it has to pay."""
    base_annual_cases: float
    annual_cases: float
    """The cases per year of the what-if."""
    base_cost_per_case: float
    benefit_per_case: float
    """The savings in one case of the what-if."""
    annual_cost: float
    """The additional annual cost relative to the base; negative where the what-if is cheaper."""
    one_off_cost: float

    @property
    def annual_benefit(self) -> float:
        """Return the savings of one year: `N₀·c₀ − N₁·c₁`, with N cases of cost c before and after the change."""
        return self.fewer_cases + self.cheaper_cases

    @property
    def fewer_cases(self) -> float:
        """Return the annual savings by cases that no longer occur, `(N₀ − N₁)·c₀`; negative where cases are added."""
        return (self.base_annual_cases - self.annual_cases) * self.base_cost_per_case

    @property
    def cheaper_cases(self) -> float:
        """Return the annual savings in the remaining cases: `N₁·(c₀ − c₁)`."""
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
    """Return the payback of `other` relative to `base`, or None where `payback_gaps` names what is missing.

    A convention of this project: a what-if pays if its benefit exceeds annual and one-off cost over the term.
    `benefit_per_case` is by default the reduction of step costs; pass it to include other benefits, such as customers
    who stay; then a missing volume is that of the other scenario. The annual cost is the difference to the base,
    because a copied scenario starts with the costs of its source. The one-off cost is that of `other`.
    """
    if payback_gaps(base, other, has_own_benefit=benefit_per_case is not None):
        return None
    base_cost = case_cost(base)
    return Payback(
        currency=other.currency,
        years=years,
        base_annual_cases=base.annual_cases or other.annual_cases,
        annual_cases=other.annual_cases or base.annual_cases,
        base_cost_per_case=base_cost,
        benefit_per_case=base_cost - case_cost(other) if benefit_per_case is None else benefit_per_case,
        annual_cost=other.annual_cost - base.annual_cost,
        one_off_cost=other.one_off_cost,
    )
