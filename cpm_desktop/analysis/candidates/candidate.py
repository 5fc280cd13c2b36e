"""What a search for something to streamline has to say (A11)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

CandidateKind: TypeAlias = Literal[
    "duplicate_contact",
    "duplicate_data",
    "self_service",
    "waste_run",
    "loop",
    "ping_pong",
    "pass_through",
    "lane_run",
]

Practice: TypeAlias = Literal[
    "contact reduction",
    "task elimination",
    "task composition",
    "task automation",
    "order-based work",
    "control addition",
    "case assignment",
]
"""Redesign practices by the names of Reijers and Limam Mansar, *Best practices in business process redesign*."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Something that could be left out, put together, or left to the customer."""

    kind: CandidateKind
    elements: tuple[str, ...]
    """The ids of the nodes that it is about, in the order of the work where there is one."""
    why: str
    """One sentence for a person, with names and figures."""
    practice: Practice
    """What is most often done about it."""


def listed(words: Sequence[str], most: int = 4) -> str:
    """Return words as a list in a sentence: “a, b and c”; of more than `most` only the first are named."""
    if len(words) > most:
        words = [*words[: most - 1], f"{len(words) - most + 1:,} more"]
    return " and ".join(filter(None, (", ".join(words[:-1]), words[-1]))) if words else ""


def minutes(value: float) -> str:
    """Return a time for a sentence: “45 min”, “2.5 h”, “3 days” (of 24 hours)."""
    for unit, length in (("days", 1440), ("h", 60)):
        if value >= 2 * length:
            return f"{value / length:,.1f}".removesuffix(".0") + f" {unit}"
    return f"{value:,.1f}".removesuffix(".0") + " min"


def times(value: float) -> str:
    """Return how often something happens in one case, for a sentence: “0.52 times a case”."""
    number = f"{value:,.2f}".rstrip("0").rstrip(".")
    return "once a case" if number == "1" else f"{number} times a case"
