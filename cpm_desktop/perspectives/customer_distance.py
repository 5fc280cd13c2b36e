"""Line of sight: how far every step and every department stands from the customer (V4)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from cpm_desktop.analysis.crossings.visibility import lane_distances, visibility_distances
from cpm_desktop.model.document import Scenario


@dataclass(frozen=True, slots=True)
class CustomerDistances:
    """Distances from the customer in steps, by id; what no customer can be reached from is missing."""

    steps: Mapping[str, int] = field(default_factory=dict)
    lanes: Mapping[str, int] = field(default_factory=dict)
    """The distance of the nearest step of each lane."""


def customer_distances(scenario: Scenario) -> CustomerDistances:
    """Return how far the steps and lanes of a scenario stand from the customer."""
    return CustomerDistances(visibility_distances(scenario), lane_distances(scenario))
