"""How often a case crosses from lane to lane: the interaction matrix, handoffs, contacts, replies and meetings."""

from __future__ import annotations

from dataclasses import dataclass

from cpm_desktop.analysis.crossings.crossing import Crossing, CrossingKind, crossings, expected_crossings
from cpm_desktop.model.document import Scenario


@dataclass(frozen=True, slots=True)
class Interaction:
    """How often a case crosses from one lane to another."""

    source: str
    target: str
    expected: float


def interaction_matrix(scenario: Scenario) -> tuple[Interaction, ...]:
    """Return the expected crossings of each ordered pair of lanes, in the order of the lanes. Raises EndlessError.

    Notifications and meetings between customers are included. Pairs without crossings are missing.
    """
    expected = expected_crossings(scenario)
    sums: dict[tuple[str, str], float] = {}
    for crossing in crossings(scenario).values():
        pair = (crossing.source_lane, crossing.target_lane)
        sums[pair] = sums.get(pair, 0.0) + expected[crossing.flow]
    pairs = ((source, target) for source in scenario.lanes for target in scenario.lanes)
    return tuple(Interaction(*pair, sums[pair]) for pair in pairs if sums.get(pair))


def expected_handoffs(scenario: Scenario) -> float:
    """Return how often work passes between two lanes of the organisation. Raises EndlessError."""
    return _crossing_sum(scenario, "handoff")


def expected_contacts(scenario: Scenario, customer: str | None = None) -> float:
    """Return how often customers, or the `customer` of one lane, turn to the organisation. Raises EndlessError."""
    return _crossing_sum(scenario, "contact", source_lane=customer)


def expected_replies(scenario: Scenario, customer: str | None = None) -> float:
    """Return how often the organisation turns to customers, or to the `customer` of one lane. Raises EndlessError.

    Notifications are not counted.
    """
    return _crossing_sum(scenario, "reply", target_lane=customer)


def expected_meetings(scenario: Scenario, customer: str | None = None) -> float:
    """Return how often a customer, or the `customer` of one lane, turns to another customer. Raises EndlessError."""
    return _crossing_sum(scenario, "meeting", source_lane=customer)


def _crossing_sum(
    scenario: Scenario, kind: CrossingKind, source_lane: str | None = None, target_lane: str | None = None
) -> float:
    expected = expected_crossings(scenario)

    def counts(crossing: Crossing) -> bool:
        return (
            crossing.kind == kind
            and source_lane in {None, crossing.source_lane}
            and target_lane in {None, crossing.target_lane}
        )

    return sum(expected[crossing.flow] for crossing in crossings(scenario).values() if counts(crossing))
