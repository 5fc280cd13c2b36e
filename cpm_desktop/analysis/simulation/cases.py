"""One case after another, played by chance along a course."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import NamedTuple

from cpm_desktop.analysis.simulation.compiled_process import Course
from cpm_desktop.analysis.simulation.stretch import Exit


class Case(NamedTuple):
    """How one case went."""

    lead: float
    """Minutes from start to end; of side by side branches the one that took longest counts."""
    active: float
    """Minutes in which the customer was active."""
    customer_steps: int


class Player:
    """Plays cases; the same seed plays the same ones."""

    def __init__(self, played: Course, seed: int) -> None:
        self._course, self._random = played, Random(seed)
        self._chance = self._random.random

    def play(self) -> Case:
        """Return the next case."""
        start = self._choice(self._course.starts)
        return self._walk(start, None) if start is not None else Case(0.0, 0.0, 0)

    def _walk(self, first: str, until: str | None) -> Case:
        """Go from the node `first` up to the join `until`, or up to the end."""
        stretches, chance = self._course.stretches, self._chance
        lead = active = 0.0
        steps = 0
        waiting: list[str] = [first]
        while waiting:
            node: str | None = waiting.pop()
            while node is not None and node != until:
                stretch = stretches[node]
                lead += stretch.lead
                active += stretch.active
                steps += stretch.customer_steps
                for possible, of_customer in stretch.varying:
                    minutes = possible[int(chance() * len(possible))]
                    lead += minutes
                    active += minutes if of_customer else 0.0
                waiting.extend(way.target for way in stretch.besides if chance() < way.up_to)
                if stretch.join is None:
                    node = self._choice(stretch.exits)
                    continue
                branches = [self._walk(branch, stretch.join) for branch in stretch.branches]
                lead += max(branch.lead for branch in branches)
                active += sum(branch.active for branch in branches)
                steps += sum(branch.customer_steps for branch in branches)
                node = stretch.join
        return Case(lead, active, steps)

    def _choice(self, exits: Sequence[Exit]) -> str | None:
        """Return where the case goes on, None where it ends."""
        if len(exits) == 1 and exits[0].up_to == 1:
            return exits[0].target
        drawn = self._chance()
        for up_to, target in exits:
            if drawn < up_to:
                return target
        return None
