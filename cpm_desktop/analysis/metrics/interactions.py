"""How often work passes between lanes: the interaction matrix, handoffs, contacts and replies."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from cpm_desktop.analysis.case.visits import visits
from cpm_desktop.analysis.crossings.expected_values import expected_transitions
from cpm_desktop.analysis.crossings.lane_sides import customer_lane_test, lane_of
from cpm_desktop.model.document import Scenario


@dataclass(frozen=True, slots=True)
class Interaction:
    """How often work passes from one lane to another, or stays in one lane, per case."""

    source: str
    target: str
    expected: float


def interaction_matrix(scenario: Scenario) -> tuple[Interaction, ...]:
    """Return `Σ v(a)·p` over the adjacencies of each ordered pair of lanes, in the order of the lanes.

    The diagonal contains consecutive steps in one lane. Pairs without transitions are missing. Raises EndlessError.
    """
    sums: dict[tuple[str, str], float] = {}
    for (source, target), count in expected_transitions(scenario).items():
        pair = (scenario.nodes[source].lane, scenario.nodes[target].lane)
        sums[pair] = sums.get(pair, 0.0) + count
    pairs = ((source, target) for source in scenario.lanes for target in scenario.lanes)
    return tuple(Interaction(*pair, sums[pair]) for pair in pairs if sums.get(pair))


def expected_handoffs(scenario: Scenario) -> float:
    """Return how often work passes between two lanes of the organisation. Raises EndlessError."""
    is_customer_lane = customer_lane_test(scenario)
    return _interaction_sum(
        scenario,
        lambda source, target: source != target and not (is_customer_lane(source) or is_customer_lane(target)),
    )


def expected_contacts(scenario: Scenario) -> float:
    """Return how often customers turn to the organisation. Raises EndlessError."""
    is_customer_lane = customer_lane_test(scenario)
    return _crossing_sum(scenario, lambda source, target: is_customer_lane(source) and not is_customer_lane(target))


def expected_replies(scenario: Scenario) -> float:
    """Return how often the organisation turns to customers, without notifications. Raises EndlessError."""
    is_customer_lane = customer_lane_test(scenario)
    return _crossing_sum(scenario, lambda source, target: is_customer_lane(target) and not is_customer_lane(source))


_LanePairTest = Callable[[str, str], bool]


def _interaction_sum(scenario: Scenario, crosses: _LanePairTest) -> float:
    return sum(
        interaction.expected
        for interaction in interaction_matrix(scenario)
        if crosses(interaction.source, interaction.target)
    )


def _crossing_sum(scenario: Scenario, crosses: _LanePairTest) -> float:
    """Return how often a case crosses between steps, or by a message from or to a lane."""
    return _interaction_sum(scenario, crosses) + sum(
        count for source, target, count in _lane_messages(scenario) if crosses(source, target)
    )


def _lane_messages(scenario: Scenario) -> Iterator[tuple[str, str, float]]:
    """Yield source lane, target lane and expected number of each message between a node and a lane.

    A convention of this project: such a message is sent with every visit of its node. A message between two lanes has
    no node, so its number is unknown.
    """
    found = visits(scenario)
    for flow in scenario.flows.values():
        ends = [end for end in (flow.source, flow.target) if end in scenario.nodes]
        if flow.kind == "message" and len(ends) == 1:
            yield lane_of(scenario, flow.source), lane_of(scenario, flow.target), found[ends[0]]
