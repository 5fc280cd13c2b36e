"""What the user chooses to show on a diagram besides the process itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

ColourMode: TypeAlias = Literal["value", "severity", "channel", "system", "owner", "lane", "sight", "plain"]
"""What the colours of steps show: the value to the customer, the severity of problems, the distance from the
customer, and so on."""


@dataclass(frozen=True, slots=True)
class DiagramOptions:
    """What a diagram shows: the same on screen, on paper and in files."""

    colours: ColourMode = "value"
    badges: bool = False
    """Whether steps that may fail or keep the customer waiting too long have a badge F or W."""
    callouts: bool = False
    """Whether the texts of annotations are shown beside their marks."""
    causes: bool = False
    """Whether arcs lead from annotations to their effects."""


DEFAULT_OPTIONS = DiagramOptions()
