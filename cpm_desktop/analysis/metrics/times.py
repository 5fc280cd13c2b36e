"""The duration of a case: lead time, work and waiting."""

from __future__ import annotations

from cpm_desktop.analysis.case.blocks import ParallelBlock, parallel_blocks
from cpm_desktop.analysis.case.visits import visits
from cpm_desktop.analysis.crossings.expected_values import expected_sum, ratio
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Step


def touch_minutes(scenario: Scenario) -> float:
    """Return the work in one case, `Σ v·t`, by all participants. Raises EndlessError."""
    return expected_sum(scenario, lambda step: step.touch_minutes)


def wait_minutes(scenario: Scenario) -> float:
    """Return the waiting before the steps of one case, `Σ v·w`. Raises EndlessError."""
    return expected_sum(scenario, lambda step: step.wait_minutes)


def lead_minutes(scenario: Scenario) -> float:
    """Return the time from start to end of one case, `Σ v(t + w)`. Raises EndlessError.

    Of a parallel block, only the branch with the longest expected duration counts (Dumas et al., flow analysis: the
    cycle time of a block is the maximum of its branches). For a split without a block, all branches are added.
    """
    saved: dict[str, float] = {}
    for block in parallel_blocks(scenario):
        branches = _branch_minutes(scenario, block, saved)
        saved[block.split] = sum(branches) - max(branches)
    return expected_sum(scenario, _node_minutes) - sum(saved.values())


def cycle_time_efficiency(scenario: Scenario) -> float | None:
    """Return touch time over lead time, or None where a case takes no time. Raises EndlessError.

    It exceeds 1 where work is done in parallel.
    """
    return ratio(touch_minutes(scenario), lead_minutes(scenario))


def _branch_minutes(scenario: Scenario, block: ParallelBlock, saved: dict[str, float]) -> list[float]:
    """Return the expected minutes of each branch, less the minutes `saved` by blocks inside it."""
    found = visits(scenario)
    return [
        sum(found[node] * _node_minutes(scenario.nodes[node]) - saved.get(node, 0.0) for node in branch)
        for branch in block.branches
    ]


def _node_minutes(node: object) -> float:
    return node.touch_minutes + node.wait_minutes if isinstance(node, Step) else 0.0
