"""What a consistency check has to say (A17)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

FindingLevel: TypeAlias = Literal["error", "warning", "info"]
"""An error makes figures wrong or meaningless, a warning is what a person should look at, an info is a hint."""

FINDING_LEVELS: tuple[FindingLevel, ...] = ("error", "warning", "info")
"""From the worst to the least."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to look at."""

    rule: str
    """The name of the rule, the same in every version of the program."""
    level: FindingLevel
    elements: tuple[str, ...]
    """The ids of what it is about, the first one first of all; none where it is about the whole scenario."""
    message: str
    """One sentence for a person, which names the elements by their names."""


def with_capital(text: str) -> str:
    """Return a text that begins with what an element is called as a sentence: with a capital."""
    return text[:1].upper() + text[1:]


def count_with_noun(number: int, singular: str, plural: str) -> str:
    """Return a number with its noun: “1 exit”, “3 exits”."""
    return f"{number:,} {singular if number == 1 else plural}"
