"""Line of sight: the distance of every step and lane from the customer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from cpm_desktop.analysis.crossings.visibility import lane_distances, visibility_distances
from cpm_desktop.model.document import Scenario


@dataclass(frozen=True, slots=True)
class CustomerDistances:
    """Distances from the customer in steps, by id. Unconnected steps and lanes are missing."""

    steps: Mapping[str, int] = field(default_factory=dict)
    lanes: Mapping[str, int] = field(default_factory=dict)
    """The distance of the nearest step of each lane."""


def customer_distances(scenario: Scenario) -> CustomerDistances:
    """Return the distances of the steps and lanes of a scenario from the customer."""
    return CustomerDistances(visibility_distances(scenario), lane_distances(scenario))
