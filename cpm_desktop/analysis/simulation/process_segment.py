"""A segment of a process between two branching points: its content and its exits."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


class VaryingDuration(NamedTuple):
    """A duration that varies between cases."""

    possible_minutes: tuple[float, ...]
    """The possible values, all equally likely; `step_durations.QUANTILE_COUNT` of them."""
    is_customer_time: bool
    """Whether it is the customer's own active time."""


class SegmentExit(NamedTuple):
    """One exit of a segment."""

    cumulative_probability: float
    """The probability of this exit and all previous ones."""
    target: str


@dataclass(frozen=True, slots=True)
class ProcessSegment:
    """The part from a node up to the next place where the case branches, joins or ends."""

    fixed_lead_minutes: float
    """The fixed minutes, including waiting."""
    fixed_active_minutes: float
    """The customer's own fixed active minutes, without waiting."""
    customer_steps: int
    varying_durations: tuple[VaryingDuration, ...]
    exits: tuple[SegmentExit, ...] = ()
    """The alternatives at its end. A case ends with the difference to 1."""
    branches: tuple[str, ...] = ()
    """The first node of each parallel branch of a block that ends at `join`."""
    join: str | None = None
    extra_exits: tuple[SegmentExit, ...] = ()
    """Additional exits of a split without a block, each taken with its own probability."""

    @property
    def next_nodes(self) -> tuple[str, ...]:
        """Return the first node of every following segment."""
        targets = tuple(segment_exit.target for segment_exit in (*self.exits, *self.extra_exits))
        return (*targets, *self.branches, *((self.join,) if self.join else ()))
