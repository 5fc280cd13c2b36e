"""The ways to look at one process that a person can choose from (V1–V3, V6, V7)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from cpm_desktop.model.filter import Filter

PerspectiveKind: TypeAlias = Literal["departments", "company", "customer", "system", "filter"]


@dataclass(frozen=True, slots=True)
class Perspective:
    """What a person chose to look at; the same choice fits every scenario of a document."""

    kind: PerspectiveKind = "departments"
    system: str = ""
    """The name of the one system to look at."""
    saved_filter: Filter | None = None
    """The filter to look through; without one nothing is hidden."""


DEPARTMENTS = Perspective()
"""Every lane, as the model has it: the perspective in which a process is edited."""


def filter_perspective(saved: Filter) -> Perspective:
    """Return the perspective of an audience for which a filter was saved."""
    return Perspective("filter", saved_filter=saved)
