"""The ways to look at one process that a person can choose from (V1–V3, V6, V7)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

PerspectiveKind: TypeAlias = Literal["departments", "company", "customer", "system"]


@dataclass(frozen=True, slots=True)
class Perspective:
    """What a person chose to look at; the same choice fits every scenario of a document."""

    kind: PerspectiveKind = "departments"
    system: str = ""
    """The name of the one system to look at."""


DEPARTMENTS = Perspective()
"""Every lane, as the model has it: the perspective in which a process is edited."""
