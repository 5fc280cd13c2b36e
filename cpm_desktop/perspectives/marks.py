"""What a person shall see on a process besides its elements: numbered handoffs, touchpoints, annotations and lines."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from cpm_desktop.analysis.crossings.boundaries import boundaries
from cpm_desktop.analysis.crossings.handoffs import handoffs
from cpm_desktop.analysis.crossings.touchpoints import touchpoints
from cpm_desktop.model.document import Scenario
from cpm_desktop.perspectives.customer_distance import CustomerDistances, customer_distances


@dataclass(frozen=True, slots=True)
class Marks:
    """Plain values that an analysis works out and a drawing shows."""

    handoffs: Mapping[str, int] = field(default_factory=dict)
    """The number of the handoff on each flow that enters another internal lane, by the flow's id."""
    carried_handoffs: Mapping[str, int] = field(default_factory=dict)
    """The number of the handoff that the customer has to carry on each flow by which it comes in, by the flow's id."""
    touchpoints: Mapping[str, str] = field(default_factory=dict)
    """The channel, empty where unknown, of each flow that crosses the customer boundary, by the flow's id."""
    annotations: Mapping[str, int] = field(default_factory=dict)
    """The number of each annotation in the register, by its id."""
    interaction_line: str | None = None
    """The lane below which the line of interaction runs."""
    visibility_line: str | None = None
    """The lane below which the line of visibility runs."""
    internal_line: str | None = None
    """The lane below which the line of internal interaction runs."""
    customer_distances: CustomerDistances | None = None
    """How far everything stands from the customer, where that was asked for."""


def marks_of(scenario: Scenario, *, with_distances: bool = False) -> Marks:
    """Return the numbered handoffs, touchpoints, annotations and lines of a scenario, as the drawing shows them.

    Where several touchpoints share a flow, the pill shows the channel of the first that has one. The distances from the
    customer are worked out only where `sight` is asked for: for the colour mode of that name.
    """
    lines, found = boundaries(scenario), handoffs(scenario)
    channels: dict[str, str] = {}
    for touchpoint in touchpoints(scenario):
        channels[touchpoint.flow] = channels.get(touchpoint.flow) or touchpoint.channel or ""
    return Marks(
        handoffs={handoff.flow: handoff.number for handoff in found if not handoff.is_customer_carried},
        carried_handoffs={handoff.flow: handoff.number for handoff in found if handoff.is_customer_carried},
        touchpoints=channels,
        annotations={annotation_id: number for number, annotation_id in enumerate(scenario.annotations, 1)},
        interaction_line=lines.interaction.lane_above,
        visibility_line=lines.visibility.lane_above,
        internal_line=lines.internal.lane_above,
        customer_distances=customer_distances(scenario) if with_distances else None,
    )
