"""Simulation of single cases."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import NamedTuple

from cpm_desktop.analysis.simulation.compiled_process import CompiledProcess
from cpm_desktop.analysis.simulation.process_segment import SegmentExit


class SimulatedCase(NamedTuple):
    """The result of one simulated case."""

    lead_minutes: float
    """Minutes from start to end; of parallel branches the longest counts."""
    active_minutes: float
    """Minutes in which the customer was active."""
    customer_steps: int


class CaseSimulator:
    """Simulates cases. The same seed gives the same cases."""

    def __init__(self, process: CompiledProcess, seed: int) -> None:
        self._process, self._random = process, Random(seed)
        self._draw = self._random.random

    def simulate(self) -> SimulatedCase:
        """Return the next case."""
        start = self._draw_exit(self._process.starts)
        return self._simulate_from(start, None) if start is not None else SimulatedCase(0.0, 0.0, 0)

    def _simulate_from(self, first: str, until: str | None) -> SimulatedCase:
        """Simulate from the node `first` up to the join `until`, or to the end."""
        segments, draw = self._process.segments, self._draw
        lead_minutes = active_minutes = 0.0
        steps = 0
        pending: list[str] = [first]
        while pending:
            node: str | None = pending.pop()
            while node is not None and node != until:
                segment = segments[node]
                lead_minutes += segment.fixed_lead_minutes
                active_minutes += segment.fixed_active_minutes
                steps += segment.customer_steps
                for possible_minutes, is_customer_time in segment.varying_durations:
                    minutes = possible_minutes[int(draw() * len(possible_minutes))]
                    lead_minutes += minutes
                    active_minutes += minutes if is_customer_time else 0.0
                pending.extend(extra.target for extra in segment.extra_exits if draw() < extra.cumulative_probability)
                if segment.join is None:
                    node = self._draw_exit(segment.exits)
                    continue
                branches = [self._simulate_from(branch, segment.join) for branch in segment.branches]
                lead_minutes += max(branch.lead_minutes for branch in branches)
                active_minutes += sum(branch.active_minutes for branch in branches)
                steps += sum(branch.customer_steps for branch in branches)
                node = segment.join
        return SimulatedCase(lead_minutes, active_minutes, steps)

    def _draw_exit(self, exits: Sequence[SegmentExit]) -> str | None:
        """Draw the next node; None where the case ends."""
        if len(exits) == 1 and exits[0].cumulative_probability == 1:
            return exits[0].target
        drawn = self._draw()
        for cumulative_probability, target in exits:
            if drawn < cumulative_probability:
                return target
        return None
