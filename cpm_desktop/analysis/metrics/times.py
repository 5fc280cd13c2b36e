"""The duration of a case: lead time, work and waiting."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from math import hypot

from cpm_desktop.analysis.case.block_durations import (
    BlockSimulator,
    Durations,
    Exits,
    LongestBranch,
    TooManyDurationsError,
    branch_durations,
    expected_duration,
    longest_of,
)
from cpm_desktop.analysis.case.blocks import ParallelBlock
from cpm_desktop.analysis.case.flow_probabilities import flow_probabilities, followed_flows
from cpm_desktop.analysis.case.join_weights import closed_blocks
from cpm_desktop.analysis.case.step_minutes import StepMinutes
from cpm_desktop.analysis.case.visits import visits
from cpm_desktop.analysis.crossings.expected_values import expected_sum, ratio
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.memoize import memoize_by_scenario

SIMULATED_CASES = 10_000
MAX_SIMULATED_VISITS = 500_000
MIN_SIMULATED_CASES = 100
SEED = 1


@dataclass(frozen=True, slots=True)
class LeadTime:
    """The expected time from start to end of one case, in minutes."""

    minutes: float
    unwaited_minutes: float
    """The theoretical cycle time: the same with all waiting times at 0."""
    standard_error: float = 0.0
    """The standard error of `minutes` where parallel branches are simulated."""
    is_simulated: bool = False
    """Whether parallel branches are simulated."""


def touch_minutes(scenario: Scenario) -> float:
    """Return the work in one case, `Σ v·t`, by all participants. Raises EndlessError."""
    return expected_sum(scenario, lambda step: step.touch_minutes)


def wait_minutes(scenario: Scenario) -> float:
    """Return the waiting before the steps of one case, `Σ v·w`. Raises EndlessError."""
    return expected_sum(scenario, lambda step: step.wait_minutes)


def lead_minutes(scenario: Scenario) -> float:
    """Return the time from start to end of one case, in minutes. Raises EndlessError."""
    return lead_time(scenario).minutes


def cycle_time_efficiency(scenario: Scenario) -> float | None:
    """Return theoretical cycle time over lead time, or None where a case takes no time. Raises EndlessError."""
    found = lead_time(scenario)
    share = ratio(found.unwaited_minutes, found.minutes)
    return None if share is None else min(1.0, share)


@memoize_by_scenario
def lead_time(scenario: Scenario) -> LeadTime:
    """Return the lead time, `Σ v(t + w)` without parallel blocks. Raises EndlessError.

    A parallel block takes as long as its longest branch (Dumas et al., flow analysis): the expected maximum, exact from
    the distributions of the branches where they are small and do not vary, else by seeded simulation. For a split
    without a block, all branches are added.
    """
    steps, found = StepMinutes(scenario), visits(scenario)
    longest = _longest_branches(scenario, steps)
    saved_minutes, saved_work = (
        _saved_minutes(scenario, longest, steps.total, lambda branch: branch.minutes),
        _saved_minutes(scenario, longest, steps.work, lambda branch: branch.unwaited_minutes),
    )
    return LeadTime(
        minutes=touch_minutes(scenario) + wait_minutes(scenario) - saved_minutes,
        unwaited_minutes=touch_minutes(scenario) - saved_work,
        standard_error=hypot(*(found[split] * branch.standard_error for split, branch in longest.items())),
        is_simulated=any(branch.is_simulated for branch in longest.values()),
    )


def _saved_minutes(
    scenario: Scenario,
    longest: Mapping[str, LongestBranch],
    minutes_of: Callable[[str], float],
    longest_minutes: Callable[[LongestBranch], float],
) -> float:
    """Return the minutes that all blocks save because their branches are parallel."""
    found = visits(scenario)
    saved: dict[str, float] = {}
    for block in closed_blocks(scenario):
        added = sum(
            found[node] * minutes_of(node) - saved.get(node, 0.0) for branch in block.branches for node in branch
        )
        saved[block.split] = added - found[block.split] * longest_minutes(longest[block.split])
    return sum(saved.values())


def _longest_branches(scenario: Scenario, steps: StepMinutes) -> Mapping[str, LongestBranch]:
    """Return the longest branch of each block, by its split; inner blocks first."""
    blocks, exits = closed_blocks(scenario), _exits(scenario)
    simulator = BlockSimulator({block.split: block for block in blocks}, exits, steps, SEED)
    totals: dict[str, tuple[str, Durations]] = {}
    works: dict[str, tuple[str, Durations]] = {}
    found: dict[str, LongestBranch] = {}
    for block in blocks:
        try:
            _refuse_simulated(block, steps, found)
            totals[block.split] = block.join, _longest_durations(block, exits, steps.total, totals)
            works[block.split] = block.join, _longest_durations(block, exits, steps.work, works)
        except TooManyDurationsError:
            found[block.split] = simulator.longest_branch(block, _simulated_cases(scenario, block))
        else:
            found[block.split] = LongestBranch(
                expected_duration(totals[block.split][1]), expected_duration(works[block.split][1])
            )
    return found


def _longest_durations(
    block: ParallelBlock, exits: Exits, minutes_of: Callable[[str], float], inner: Mapping[str, tuple[str, Durations]]
) -> Durations:
    """Return the durations of a block, where those of all `inner` blocks are known. Raises TooManyDurationsError."""
    entries = (entry for entry, _ in exits[block.split])
    branches = zip(entries, block.branches, strict=True)
    return longest_of([branch_durations(entry, branch, exits, minutes_of, inner) for entry, branch in branches])


def _refuse_simulated(block: ParallelBlock, steps: StepMinutes, known: Mapping[str, LongestBranch]) -> None:
    """Raise TooManyDurationsError if a block contains steps whose minutes vary, or a block that is simulated."""
    simulated = {split for split, branch in known.items() if branch.is_simulated}
    if any(not branch.isdisjoint(steps.varying | simulated) for branch in block.branches):
        raise TooManyDurationsError


def _simulated_cases(scenario: Scenario, block: ParallelBlock) -> int:
    """Return how many cases of a block are simulated: fewer where its branches are long."""
    found = visits(scenario)
    length = sum(found[node] for branch in block.branches for node in branch) / max(1e-9, found[block.split])
    return min(SIMULATED_CASES, max(MIN_SIMULATED_CASES, int(MAX_SIMULATED_VISITS / max(1.0, length))))


def _exits(scenario: Scenario) -> Exits:
    probabilities = flow_probabilities(scenario)
    found: dict[str, list[tuple[str, float]]] = {}
    for flow in followed_flows(scenario):
        found.setdefault(flow.source, []).append((flow.target, probabilities[flow.id]))
    return found
