"""Conflicts between two versions of a document."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

Side: TypeAlias = Literal["ours", "theirs"]


@dataclass(frozen=True, slots=True)
class Conflict:
    """One difference that the user must resolve. `str()` is a sentence that begins with the location."""

    location: str
    """The location, by names: scenario “Today”, step “Search product” (A1)."""
    problem: str
    """What the two sides changed, as the end of a sentence."""
    scenario: str | None = None
    element: str | None = None
    field: str | None = None
    """The name of the field in the file; None where the whole element is in conflict."""

    def __str__(self) -> str:
        return f"{self.location}: {self.problem}."


def other_side(side: Side) -> Side:
    """Return the opposite side."""
    return "theirs" if side == "ours" else "ours"
