"""What a person shall see on a process besides its elements: numbered handoffs, touchpoints, annotations and lines."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Marks:
    """Plain values that an analysis works out and a drawing shows."""

    handoffs: Mapping[str, int] = field(default_factory=dict)
    """The number of the handoff on each flow that enters another internal lane, by the flow's id."""
    touchpoints: Mapping[str, str] = field(default_factory=dict)
    """The channel, empty where unknown, of each flow that crosses the customer boundary, by the flow's id."""
    annotations: Mapping[str, int] = field(default_factory=dict)
    """The number of each annotation in the register, by its id."""
    interaction: str | None = None
    """The lane below which the line of interaction runs."""
    visibility: str | None = None
    """The lane below which the line of visibility runs."""
    internal: str | None = None
    """The lane below which the line of internal interaction runs."""
