"""A finding of a consistency check."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

FindingLevel: TypeAlias = Literal["error", "warning", "info"]
"""An error makes metrics wrong or meaningless, a warning needs attention, an info is a hint."""

FINDING_LEVELS: tuple[FindingLevel, ...] = ("error", "warning", "info")
"""From most to least severe."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One inconsistency in a scenario."""

    rule: str
    """The name of the rule, the same in every version of the program."""
    level: FindingLevel
    elements: tuple[str, ...]
    """The ids of the affected elements, the most important one first; empty for the whole scenario."""
    message: str
    """One sentence for the user that names the elements."""


def with_capital(text: str) -> str:
    """Return `text` with a capital first letter, as the start of a sentence."""
    return text[:1].upper() + text[1:]
