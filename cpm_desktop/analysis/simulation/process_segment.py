"""A stretch of a process between two forks: what happens on it, and how it goes on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


class VaryingDuration(NamedTuple):
    """A duration that differs from case to case."""

    possible_minutes: tuple[float, ...]
    """What it may be, all equally likely; as many as `durations.POSSIBILITIES`."""
    is_customer_time: bool
    """Whether it is the customer's own active time."""


class SegmentExit(NamedTuple):
    """One way to go on."""

    cumulative_probability: float
    """The chance of this exit and all before it."""
    target: str


@dataclass(frozen=True, slots=True)
class ProcessSegment:
    """What happens from a node up to the next place where the case forks, ends, or side by side work meets."""

    fixed_lead_minutes: float
    """Minutes that never vary, waiting included."""
    fixed_active_minutes: float
    """The customer's own active minutes among them, without waiting."""
    customer_steps: int
    varying_durations: tuple[VaryingDuration, ...]
    exits: tuple[SegmentExit, ...] = ()
    """The alternatives at its end; what is missing from 1 ends the case."""
    branches: tuple[str, ...] = ()
    """Where work goes on side by side: the first node of each branch of a block that is joined at `join`."""
    join: str | None = None
    extra_exits: tuple[SegmentExit, ...] = ()
    """Where a split has no block: further ways that are taken as well, each by its own chance."""

    @property
    def next_nodes(self) -> tuple[str, ...]:
        """Return every node with which a stretch after this one begins."""
        ways = tuple(way.target for way in (*self.exits, *self.extra_exits))
        return (*ways, *self.branches, *((self.join,) if self.join else ()))
