"""Marks shown on a process besides its elements: numbered handoffs, touchpoints, annotations and lines."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from cpm_desktop.analysis.crossings.blueprint_lines import boundaries
from cpm_desktop.analysis.crossings.handoffs import handoffs
from cpm_desktop.analysis.crossings.touchpoints import touchpoints
from cpm_desktop.model.document import Scenario
from cpm_desktop.perspectives.customer_distance import CustomerDistances, customer_distances


@dataclass(frozen=True, slots=True)
class Marks:
    """Plain values, calculated by analyses and shown by the drawing."""

    handoffs: Mapping[str, str] = field(default_factory=dict)
    """The label of the handoff on each flow that enters another internal lane, by flow id."""
    carried_handoffs: Mapping[str, str] = field(default_factory=dict)
    """The label of the customer-carried handoff on each flow that completes one, by flow id."""
    touchpoints: Mapping[str, str] = field(default_factory=dict)
    """The channel of each flow across the customer boundary, by flow id; empty where unknown."""
    annotations: Mapping[str, int] = field(default_factory=dict)
    """The number of each annotation in the register, by its id."""
    interaction_line: str | None = None
    """The lane above the line of interaction."""
    visibility_line: str | None = None
    """The lane above the line of visibility."""
    internal_line: str | None = None
    """The lane above the line of internal interaction."""
    customer_distances: CustomerDistances | None = None
    """The distances of all elements from the customer, if requested."""


def marks_of(scenario: Scenario, *, with_distances: bool = False) -> Marks:
    """Return the marks of a scenario: numbered handoffs, touchpoints, annotations and lines.

    Where several touchpoints share a flow, its channel is that of the first one that has one. Distances are calculated
    only if `with_distances` is true, for the colour mode “line of sight”.
    """
    lines, found = boundaries(scenario), handoffs(scenario)
    channels: dict[str, str] = {}
    for touchpoint in touchpoints(scenario):
        channels[touchpoint.flow] = channels.get(touchpoint.flow) or touchpoint.channel or ""
    return Marks(
        handoffs={handoff.flow: handoff.label for handoff in found if not handoff.is_customer_carried},
        carried_handoffs={handoff.flow: handoff.label for handoff in found if handoff.is_customer_carried},
        touchpoints=channels,
        annotations={annotation_id: number for number, annotation_id in enumerate(scenario.annotations, 1)},
        interaction_line=lines.interaction.lane_above,
        visibility_line=lines.visibility.lane_above,
        internal_line=lines.internal.lane_above,
        customer_distances=customer_distances(scenario) if with_distances else None,
    )
