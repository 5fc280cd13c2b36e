"""The complete comparison of one scenario with another: metrics, elements, payback and scorecard."""

from __future__ import annotations

from dataclasses import dataclass

from cpm_desktop.analysis.comparison.benchmark import ScorecardLine, scorecard
from cpm_desktop.analysis.comparison.customer_step_pairs import CustomerStepPair, pair_customer_steps
from cpm_desktop.analysis.comparison.differences import ElementDifferences, element_differences
from cpm_desktop.analysis.comparison.metric_differences import MetricDelta, metric_deltas, outcome_deltas
from cpm_desktop.analysis.comparison.obstacles import comparison_obstacles
from cpm_desktop.analysis.comparison.payback import Payback, payback
from cpm_desktop.analysis.comparison.payback_gaps import payback_gaps
from cpm_desktop.analysis.comparison.payback_terms import DEFAULT_TERM_YEARS
from cpm_desktop.model.document import Scenario


@dataclass(frozen=True, slots=True)
class Comparison:
    """The comparison of one scenario with another, its base."""

    base_id: str
    """The id of the base scenario."""
    other_id: str
    """The id of the scenario that is compared with the base."""
    deltas: tuple[MetricDelta, ...]
    outcomes: tuple[MetricDelta, ...]
    """The probabilities of the ends, by their ids."""
    elements: ElementDifferences
    payback: Payback | None
    """None where it cannot be calculated; `obstacles` or `payback_gaps` contain the reason."""
    scorecard: tuple[ScorecardLine, ...]
    """The measures of both scenarios; the base is “own”. Empty where there are obstacles."""
    customer_steps: tuple[CustomerStepPair, ...]
    """The customer's steps in both scenarios; the base is “own”."""
    obstacles: tuple[str, ...] = ()
    """Why no verdict is possible, as sentences that name the scenario."""
    payback_gaps: tuple[str, ...] = ()
    """What is missing to calculate the payback, as sentences."""


def compare_scenarios(
    base: Scenario, other: Scenario, years: float = DEFAULT_TERM_YEARS, benefit_per_case: float | None = None
) -> Comparison:
    """Return the comparison of `other` with `base`. `payback` uses `years` and `benefit_per_case`.

    There is no verdict, payback or scorecard while one of the scenarios loses cases or has errors.
    """
    found = comparison_obstacles(base, other)
    return Comparison(
        base_id=base.id,
        other_id=other.id,
        deltas=metric_deltas(base, other),
        outcomes=outcome_deltas(base, other),
        elements=element_differences(base, other),
        payback=None if found else payback(base, other, years, benefit_per_case),
        scorecard=() if found else scorecard(base, other),
        customer_steps=pair_customer_steps(base, other),
        obstacles=found,
        payback_gaps=payback_gaps(base, other, has_own_benefit=benefit_per_case is not None),
    )
