"""What a person chooses to see on a diagram besides the process itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

ColourMode: TypeAlias = Literal["value", "severity", "channel", "system", "owner", "lane", "sight", "plain"]
"""What the colours of steps tell: the value to the customer, how severe it is what is wrong there, how far the
customer is, and so on."""


@dataclass(frozen=True, slots=True)
class DiagramOptions:
    """How much a diagram tells: the same on screen, on paper and in files."""

    colours: ColourMode = "value"
    badges: bool = False
    """Whether steps that may fail, or let the customer wait too long, wear an F or a W."""
    callouts: bool = False
    """Whether the texts of annotations stand beside their marks."""
    causes: bool = False
    """Whether arcs lead from annotations to what they bring about."""


DEFAULT_OPTIONS = DiagramOptions()
