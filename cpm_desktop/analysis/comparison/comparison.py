"""One scenario against another: figures, elements, payback and scorecard (A12, A13, C1, C2)."""

from __future__ import annotations

from dataclasses import dataclass

from cpm_desktop.analysis.comparison.benchmark import ScorecardLine, scorecard
from cpm_desktop.analysis.comparison.customer_step_pairs import CustomerStepPair, pair_customer_steps
from cpm_desktop.analysis.comparison.deltas import MetricDelta, metric_deltas, outcome_deltas
from cpm_desktop.analysis.comparison.differences import ElementDifferences, element_differences
from cpm_desktop.analysis.comparison.payback import DEFAULT_TERM_YEARS, Payback, payback
from cpm_desktop.model.document import Scenario


@dataclass(frozen=True, slots=True)
class Comparison:
    """What there is to say about one scenario against another, its base."""

    base_id: str
    """The id of the scenario that is compared with."""
    other_id: str
    """The id of the scenario that is compared."""
    deltas: tuple[MetricDelta, ...]
    outcomes: tuple[MetricDelta, ...]
    """The probabilities of the ends, by their ids."""
    elements: ElementDifferences
    payback: Payback | None
    scorecard: tuple[ScorecardLine, ...]
    """The measures of both, the base being “own”."""
    customer_steps: tuple[CustomerStepPair, ...]
    """What the customer does in both, the base being “own”."""


def compare_scenarios(
    base: Scenario, other: Scenario, years: float = DEFAULT_TERM_YEARS, benefit_per_case: float | None = None
) -> Comparison:
    """Return how `other` compares with `base`; the last two are what `payback` takes."""
    return Comparison(
        base_id=base.id,
        other_id=other.id,
        deltas=metric_deltas(base, other),
        outcomes=outcome_deltas(base, other),
        elements=element_differences(base, other),
        payback=payback(base, other, years, benefit_per_case),
        scorecard=scorecard(base, other),
        customer_steps=pair_customer_steps(base, other),
    )
