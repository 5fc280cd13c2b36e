"""A candidate for streamlining, and texts for its explanation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from cpm_desktop.analysis.candidates.changes import IdeaChange
from cpm_desktop.i18n import LocalizedNumber, translate

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

RedesignPractice: TypeAlias = Literal[
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
    """Part of a process that could be removed, merged, or performed by the customer."""

    kind: CandidateKind
    elements: tuple[str, ...]
    """The ids of the affected nodes, in working order where there is one."""
    explanation: str
    """One sentence for the user, with names and numbers."""
    practice: RedesignPractice
    """The usual remedy."""
    change: IdeaChange
    """What the idea changes at most; it is applied to a copy of the scenario."""


def duration_text(value: float) -> str:
    """Return a duration for a sentence: “45 min”, “2.5 h”, “3 days” (of 24 hours)."""
    if value >= 2 * 1440:
        return translate("Candidates", "{days} days").format(days=_rounded_number(value / 1440))
    if value >= 2 * 60:
        return translate("Candidates", "{hours} h").format(hours=_rounded_number(value / 60))
    return translate("Candidates", "{minutes} min").format(minutes=_rounded_number(value))


def frequency_text(value: float) -> str:
    """Return how often something happens per case, for a sentence: “0.52 times a case”."""
    rounded = round(value, 2)
    if rounded == 1:
        return translate("Candidates", "once per case")
    return translate("Candidates", "{number} times per case").format(number=f"{LocalizedNumber(rounded):,.15g}")


def _rounded_number(number: float) -> str:
    return f"{LocalizedNumber(round(number, 1)):,.15g}"
