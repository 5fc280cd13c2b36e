"""A stretch of a process between two forks: what happens on it, and how it goes on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


class Varying(NamedTuple):
    """A duration that differs from case to case."""

    minutes: tuple[float, ...]
    """What it may be, all equally likely; as many as `durations.POSSIBILITIES`."""
    of_customer: bool
    """Whether it is the customer's own active time."""


class Exit(NamedTuple):
    """One way to go on."""

    up_to: float
    """The chance of this exit and all before it."""
    target: str


@dataclass(frozen=True, slots=True)
class Stretch:
    """What happens from a node up to the next place where the case forks, ends, or side by side work meets."""

    lead: float
    """Minutes that never vary, waiting included."""
    active: float
    """The customer's own active minutes among them, without waiting."""
    customer_steps: int
    varying: tuple[Varying, ...]
    exits: tuple[Exit, ...] = ()
    """The alternatives at its end; what is missing from 1 ends the case."""
    branches: tuple[str, ...] = ()
    """Where work goes on side by side: the first node of each branch of a block that is joined at `join`."""
    join: str | None = None
    besides: tuple[Exit, ...] = ()
    """Where a split has no block: further ways that are taken as well, each by its own chance."""

    @property
    def ahead(self) -> tuple[str, ...]:
        """Return every node with which a stretch after this one begins."""
        ways = tuple(way.target for way in (*self.exits, *self.besides))
        return (*ways, *self.branches, *((self.join,) if self.join else ()))
