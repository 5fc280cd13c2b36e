"""The cost of a case."""

from __future__ import annotations

from cpm_desktop.analysis.crossings.expected_values import expected_sum
from cpm_desktop.model.document import Scenario


def case_cost(scenario: Scenario) -> float:
    """Return the cost of one case: `Σ v·cost` over the steps, in the scenario's currency. Raises EndlessError."""
    return expected_sum(scenario, lambda step: step.cost)
