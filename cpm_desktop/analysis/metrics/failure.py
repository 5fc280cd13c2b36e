"""How much goes wrong in a case (A9)."""

from __future__ import annotations

from cpm_desktop.analysis.crossings.expected_values import expected_sum
from cpm_desktop.model.document import Scenario


def failure_exposure(scenario: Scenario) -> float:
    """Return how many steps fail in one case, `Σ v·p`, `p` being the chance of a step to fail; raises EndlessError."""
    return expected_sum(scenario, lambda step: step.fail_probability)
