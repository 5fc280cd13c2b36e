"""The expected failures of a case."""

from __future__ import annotations

from cpm_desktop.analysis.crossings.expected_values import expected_sum
from cpm_desktop.model.document import Scenario


def failure_exposure(scenario: Scenario) -> float:
    """Return the expected failing steps per case, `Σ v·p`, with the fail probability `p` of a step.

    Raises EndlessError.
    """
    return expected_sum(scenario, lambda step: step.fail_probability)
