"""Differences between the metrics of two scenarios: Δ = what-if − base."""

from __future__ import annotations

from dataclasses import dataclass
from math import isclose

from cpm_desktop.analysis.case.visits import outcomes
from cpm_desktop.analysis.comparison.obstacles import comparison_obstacles
from cpm_desktop.analysis.comparison.payback_gaps import cost_gaps
from cpm_desktop.analysis.metrics.scalar_metrics import SCALAR_METRICS, MetricUnit, has_case_metrics, scalar_metrics
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import MeasureDirection
from cpm_desktop.model.field_labels import placeholder_name

ROUNDING_TOLERANCE = 1e-9
"""Values with a smaller relative difference are equal; a different order of summation can cause it."""
DISPLAYED_DECIMALS: dict[MetricUnit, int] = {"": 2, "min": 1, "%": 3, "money": 2}
"""The decimals to which values are compared: hundredths, tenths of a minute, tenths of a percentage point."""


@dataclass(frozen=True, slots=True)
class MetricDelta:
    """One metric in two scenarios; None in a scenario without it."""

    name: str
    label: str
    unit: MetricUnit
    base_value: float | None
    other_value: float | None
    """The value in the scenario that is compared with the base."""
    direction: MeasureDirection | None
    """The better direction; None where neither is better."""

    @property
    def difference(self) -> float | None:
        """Return `other − base` in the unit of the metric; exactly 0 for a rounding difference."""
        if self.base_value is None or self.other_value is None:
            return None
        same = isclose(self.base_value, self.other_value, rel_tol=ROUNDING_TOLERANCE, abs_tol=ROUNDING_TOLERANCE)
        return 0.0 if same else self.other_value - self.base_value

    @property
    def percent_change(self) -> float | None:
        """Return the difference in percent of the base; None where the base is 0 or unknown."""
        return None if self.difference is None or not self.base_value else self.difference / self.base_value * 100

    @property
    def is_equal(self) -> bool:
        """Return whether both values are known and round to the same value."""
        if self.base_value is None or self.other_value is None:
            return False
        decimals = DISPLAYED_DECIMALS[self.unit]
        return self.difference == 0 or round(self.base_value, decimals) == round(self.other_value, decimals)

    @property
    def displayed_difference(self) -> float | None:
        """Return the difference for display: 0 where both values round to the same."""
        return 0.0 if self.is_equal else self.difference

    @property
    def displayed_percent(self) -> float | None:
        """Return the change in percent for display; None for shares, whose difference is in percentage points."""
        if self.unit == "%":
            return None
        return 0.0 if self.is_equal and self.base_value else self.percent_change

    @property
    def is_better(self) -> bool | None:
        """Return whether the value is better than the base; None where it is equal, unknown, or neither is better."""
        if not self.difference or self.is_equal or self.direction is None:
            return None
        return (self.difference > 0) == (self.direction == "higher")


def metric_deltas(base: Scenario, other: Scenario) -> tuple[MetricDelta, ...]:
    """Return all scalar metrics of both scenarios.

    No direction is better while there are obstacles to a verdict, nor for the cost of a case while costs are missing.
    """
    without_verdict = {"cost_per_case"} if any(cost_gaps(base, other)) else set()
    if comparison_obstacles(base, other):
        without_verdict = {metric.name for metric in SCALAR_METRICS}
    base_values, other_values = scalar_metrics(base), scalar_metrics(other)
    return tuple(
        MetricDelta(
            number.name,
            number.label,
            number.unit,
            base_values[number.name],
            other_values[number.name],
            None if number.name in without_verdict else number.direction,
        )
        for number in SCALAR_METRICS
    )


def outcome_deltas(base: Scenario, other: Scenario) -> tuple[MetricDelta, ...]:
    """Return the probabilities of all ends of both scenarios. The better direction of an end is unknown."""
    base_values, other_values = _outcomes_or_empty(base), _outcomes_or_empty(other)
    ends = {
        node.id: node.name or placeholder_name(node)
        for it in (other, base)
        for node in it.nodes.values()
        if node.kind == "end"
    }
    return tuple(
        MetricDelta(key, name, "%", base_values.get(key), other_values.get(key), None) for key, name in ends.items()
    )


def _outcomes_or_empty(scenario: Scenario) -> dict[str, float]:
    return outcomes(scenario) if has_case_metrics(scenario) else {}
