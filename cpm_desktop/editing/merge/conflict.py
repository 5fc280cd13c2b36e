"""What two versions of a document do not agree about."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

Side: TypeAlias = Literal["ours", "theirs"]


@dataclass(frozen=True, slots=True)
class Conflict:
    """One thing that a person has to decide; `str()` is a sentence that begins with where it stands."""

    location: str
    """Where it stands, by the names that people gave: scenario “Today”, step “Search product” (A1)."""
    problem: str
    """What the two sides say, as the end of a sentence."""
    scenario: str | None = None
    element: str | None = None
    field: str | None = None
    """The name of the field in the file; None where the whole element is in question."""

    def __str__(self) -> str:
        return f"{self.location}: {self.problem}."


def other_side(side: Side) -> Side:
    """Return the side across from `side`."""
    return "theirs" if side == "ours" else "ours"
