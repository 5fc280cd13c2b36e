"""One case after another, played by chance along a course."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import NamedTuple

from cpm_desktop.analysis.simulation.compiled_process import CompiledProcess
from cpm_desktop.analysis.simulation.process_segment import SegmentExit


class SimulatedCase(NamedTuple):
    """How one case went."""

    lead_minutes: float
    """Minutes from start to end; of side by side branches the one that took longest counts."""
    active_minutes: float
    """Minutes in which the customer was active."""
    customer_steps: int


class CaseSimulator:
    """Plays cases; the same seed plays the same ones."""

    def __init__(self, process: CompiledProcess, seed: int) -> None:
        self._process, self._random = process, Random(seed)
        self._draw = self._random.random

    def simulate(self) -> SimulatedCase:
        """Return the next case."""
        start = self._draw_exit(self._process.starts)
        return self._simulate_from(start, None) if start is not None else SimulatedCase(0.0, 0.0, 0)

    def _simulate_from(self, first: str, until: str | None) -> SimulatedCase:
        """Go from the node `first` up to the join `until`, or up to the end."""
        segments, draw = self._process.segments, self._draw
        lead_minutes = active_minutes = 0.0
        steps = 0
        waiting: list[str] = [first]
        while waiting:
            node: str | None = waiting.pop()
            while node is not None and node != until:
                segment = segments[node]
                lead_minutes += segment.fixed_lead_minutes
                active_minutes += segment.fixed_active_minutes
                steps += segment.customer_steps
                for possible_minutes, is_customer_time in segment.varying_durations:
                    minutes = possible_minutes[int(draw() * len(possible_minutes))]
                    lead_minutes += minutes
                    active_minutes += minutes if is_customer_time else 0.0
                waiting.extend(way.target for way in segment.extra_exits if draw() < way.cumulative_probability)
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
        """Return where the case goes on, None where it ends."""
        if len(exits) == 1 and exits[0].cumulative_probability == 1:
            return exits[0].target
        drawn = self._draw()
        for up_to, target in exits:
            if drawn < up_to:
                return target
        return None
